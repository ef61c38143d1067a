/** The published corpus of cases keeps to its schema, says why of each case, and asks for each answer of each question of law. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
// @ts-expect-error A script without types.
import { createAjv } from '../../scripts/schema/derive.mjs';
import { gates } from '../../src/gates/registry.gen.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import { textOf } from './sources.js';

interface Published {
  readonly id: string;
  readonly set: string;
  readonly expect: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly provision: { readonly id: string; readonly authority: string };
  readonly reasoning: string;
}

const corpus = JSON.parse(textOf('docs/cases/cases.json')) as { cases: readonly Published[] };
const { cases } = corpus;

/** The values that the cases expect of something, by its id. */
function expected(key: string): ReadonlyMap<string, ReadonlySet<unknown>> {
  const found = new Map<string, Set<unknown>>();
  for (const one of cases) {
    for (const [id, value] of Object.entries(one.expect[key] ?? {})) {
      found.set(id, (found.get(id) ?? new Set()).add(value));
    }
  }
  return found;
}

describe('The published cases', () => {
  it('are at least four hundred, each with a name of its own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(400);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
  });

  it('keep to their schema', () => {
    const schema = JSON.parse(textOf('docs/cases/cases.schema.json'));
    const validate = createAjv().compile(schema);
    validate(corpus);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ ...corpus, cases: [{ id: 'T1' }] })).toBe(false);
  });

  it('are the same as YAML', () => {
    const sets = new Set(cases.map(({ set }) => set));
    const read = [...sets].flatMap((set) => parse(textOf(`docs/cases/${set}.yaml`)) as unknown[]);
    expect(read).toEqual(cases);
  });

  it.each(Object.entries(gates))('ask for each answer on %s', (id, gate) => {
    expect([...(expected('gates').get(id) ?? [])].sort()).toEqual(Object.keys(gate.says).sort());
  });

  it.each(Object.keys(obligations))('ask of %s that it applies, does not, and is open', (id) => {
    const outcomes = expected('obligations').get(id) ?? new Set();
    for (const one of ['applies', 'does-not-apply', 'undetermined'])
      expect(outcomes).toContain(one);
  });

  it('rest on provisions of each weight that makes a rule', () => {
    const weights = new Set(cases.map(({ provision }) => provision.authority));
    for (const one of ['law', 'recital', 'guideline']) expect(weights).toContain(one);
  });

  it('name no model of a real provider', () => {
    const real = parse(readFileSync('test/cases/models.yaml', 'utf8')) as { id: string }[];
    const ids = new Set(cases.map(({ id }) => id));
    expect(real.length).toBeGreaterThan(20);
    expect(real.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});
