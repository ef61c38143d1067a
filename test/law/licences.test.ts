/** The table of licences is well-formed and agrees with what is known of each licence. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error the package ships no types
import parseSpdx from 'spdx-expression-parse';
import { parse } from 'yaml';
import { type LicenceTree, licenceLeaves, lookupLicence } from '../../src/facts/licence.js';
import { type Licence, licences, restrictionKinds } from '../../src/law/licences.js';

type Verdict = 'grants' | 'fails' | 'review';

const failing = [
  'non_commercial',
  'research_only',
  'no_redistribution',
  'user_threshold',
  'separate_commercial_license',
];
const fine = ['attribution', 'share_alike'];

function verdictOf(tree: LicenceTree): Verdict {
  if (tree.kind === 'unknown') return 'review';
  if (tree.kind === 'licence') return verdictOfLicence(tree.licence);
  const verdicts = tree.parts.map(verdictOf);
  const order: Verdict[] =
    tree.kind === 'or' ? ['grants', 'review', 'fails'] : ['fails', 'review', 'grants'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'review';
}

function verdictOfLicence({ rights, restrictions }: Licence): Verdict {
  const kinds = restrictions.map(({ kind }) => kind);
  if (Object.values(rights).includes(false) || kinds.some((kind) => failing.includes(kind))) {
    return 'fails';
  }
  return kinds.every((kind) => fine.includes(kind)) ? 'grants' : 'review';
}

const expected: Record<Verdict, string[]> = parse(
  readFileSync('test/law/licence-verdicts.yaml', 'utf8'),
);
const cases = Object.entries(expected).flatMap(([verdict, names]) =>
  names.map((name) => ({ name, verdict })),
);

describe('licences', () => {
  it.each(Object.entries(licences))('%s is well-formed', (id, licence) => {
    expect(licence.id).toBe(id);
    expect(licence.name).not.toBe('');
    expect(() => new URL(licence.link)).not.toThrow();
    expect(Object.keys(licence.rights).sort()).toEqual(['access', 'distribute', 'modify', 'use']);
    for (const { kind, description } of licence.restrictions) {
      expect(restrictionKinds).toContain(kind);
      expect(description).toMatch(/\.$/);
    }
    const kinds = licence.restrictions.map(({ kind }) => kind);
    expect(kinds.includes('share_alike')).toBe(licence.copyleft === true);
  });

  it('never knows two licences under one name', () => {
    const names = Object.values(licences).flatMap(({ id, name, aliases }) => [
      ...new Set([id, name, ...aliases].map((word) => word.toLowerCase())),
    ]);
    const twice = names.filter((name, index) => names.indexOf(name) !== index);
    expect(twice).toEqual([]);
  });

  it('calls a licence by an SPDX id only if SPDX knows that id', () => {
    const linked = Object.values(licences).filter(({ link }) => link.includes('spdx.org'));
    expect(linked.length).toBeGreaterThan(80);
    for (const { id } of linked) expect(parseSpdx(id)).toEqual({ license: id });
  });

  it.each(cases)('$name: by its own terms it $verdict', ({ name, verdict }) => {
    const tree = lookupLicence(name);
    expect(licenceLeaves(tree).map(({ kind }) => kind)).not.toContain('unknown');
    expect(verdictOf(tree)).toBe(verdict);
  });

  it('names the clause of the 700 million users for every Llama licence', () => {
    for (const id of ['llama2', 'llama3', 'llama3.1', 'llama3.2', 'llama3.3', 'llama4']) {
      const threshold = licences[id]?.restrictions.find(({ kind }) => kind === 'user_threshold');
      expect(threshold?.clause).toBe('§2');
      expect(threshold?.description).toContain('700 million');
    }
  });

  it('says of Llama 3.2, 3.3 and 4 that only their multimodal models leave out the Union', () => {
    for (const id of ['llama3.2', 'llama3.3', 'llama4']) {
      const union = licences[id]?.restrictions.find(({ kind }) => kind === 'union_excluded');
      expect(union?.description).toContain('multimodal');
    }
  });
});
