/** Licences are told apart by what differs between them, and found however their names are spelt. */
import { describe, expect, it } from '@jest/globals';
import { findLicence } from '../../src/facts/licence.js';
import { compactKey, licenceKey } from '../../src/facts/licence-key.js';
import { type Licence, licences } from '../../src/law/licences.js';

const names = ({ id, name, aliases }: Licence): string[] => [id, name, ...aliases];

describe('The key of a licence', () => {
  it.each([licenceKey, compactKey])('is never that of another licence', (key) => {
    const owners = new Map<string, Set<string>>();
    for (const licence of Object.values(licences)) {
      for (const name of names(licence)) {
        const own = owners.get(key(name)) ?? new Set<string>();
        owners.set(key(name), own.add(licence.id));
      }
    }
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([, ids]) => [...ids])).toEqual([]);
  });
});

/** What people make of a name without meaning another one. */
const spellings: readonly ((name: string) => string)[] = [
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
  (name) => name.replaceAll('-', ' '),
  (name) => name.replaceAll('-', '\u2011'),
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => name.replaceAll(' ', '-'),
  (name) => name.replaceAll('-', '_'),
  (name) => name.replaceAll('-', ''),
  (name) => `the ${name}`,
  (name) => name.replace(/([ -])v?(\d+\.\d+)/, '$1v$2'),
  (name) => name.replace(/[ -]v?(\d+\.\d+)/, ', Version $1'),
  (name) => name.replace(/(\d)\.0\b/, '$1'),
  (name) => `  ${name}\n`,
  (name) => (/licen[cs]e/i.test(name) ? name : `${name} License`),
  (name) => (/licen[cs]e/i.test(name) ? name.replace(/license/i, 'Licence') : `${name} licence`),
  (name) => name.replace(/\blicense\b/i, ''),
];

describe('A known licence', () => {
  it.each(Object.values(licences).map((licence) => [licence.id, licence] as const))(
    '%s is found in each of its spellings',
    (_, licence) => {
      for (const name of names(licence)) {
        for (const spell of spellings) {
          const spelt = spell(name);
          expect([name, spelt, findLicence(spelt)?.id]).toEqual([name, spelt, licence.id]);
        }
      }
    },
  );
});
