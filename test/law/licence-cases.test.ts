/** Each licence that asks for more than credit has a case of its own, and a text that nobody has read decides nothing. */
import { describe, expect, it } from '@jest/globals';
import { findLicence } from '../../src/facts/licence.js';
import { licences } from '../../src/law/licences.js';
import { cases } from '../support/cases.js';

const known = Object.values(licences);
const isPlain = (licence: (typeof known)[number]) =>
  licence.confidence !== 'unverified' &&
  Object.values(licence.rights).every(Boolean) &&
  licence.restrictions.every(({ kind }) => kind === 'attribution');

/** The answer on the exception by the licence that alone was changed. */
const answers = new Map(
  cases
    .filter(({ file, id }) => file === 'licences.yaml' && id.startsWith('licence-'))
    .map(({ read, expected }) => [
      read().facts.licensing?.license,
      expected.gates?.['open-source-exception'],
    ]),
);

describe('the cases of licences', () => {
  it('hold each licence that is not plain permissive', () => {
    expect(known.length).toBeGreaterThanOrEqual(120);
    const lacking = known.filter((one) => !isPlain(one) && !answers.has(one.id));
    expect(lacking.map(({ id }) => id)).toEqual([]);
  });

  it('leave the exception open under every licence that has not been read', () => {
    const unread = known.filter(({ confidence }) => confidence === 'unverified');
    expect(unread.length).toBeGreaterThan(10);
    expect(unread.filter(({ id }) => answers.get(id) !== 'open').map(({ id }) => id)).toEqual([]);
  });

  it('name the purpose of a restriction of use only where one is limited', () => {
    for (const { restrictions } of known) {
      for (const { kind, aim } of restrictions) {
        if (aim !== undefined) expect(kind).toBe('field_of_use');
      }
    }
  });
});

describe('the names of licences', () => {
  it.each(known.flatMap(({ id, name, aliases }) => [id, name, ...aliases].map((as) => [as, id])))(
    '%s finds %s',
    (as, id) => expect(findLicence(as ?? '')?.id).toBe(id),
  );
});
