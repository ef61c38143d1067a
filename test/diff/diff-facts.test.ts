/** The differences between facts: none where there are none, and enough to come from one to the other. */
import { describe, expect, it } from '@jest/globals';
import { diffFacts, type FactChange, type PathStep } from '../../src/diff/diff-facts.js';
import { Decimal } from '../../src/facts/decimal.js';
import fc from '../property.js';

const summary = (from: unknown, to: unknown) =>
  diffFacts(from, to).map(({ kind, path, from: old, to: now }) => [kind, path, old, now]);

describe('The difference between facts', () => {
  it('names each fact with the old and the new value', () => {
    expect(
      summary(
        { model: { name: 'Heron', version: '1' }, licensing: { license: 'MIT' } },
        { model: { name: 'Heron', version: '2' }, training: { energy: 'none' } },
      ),
    ).toEqual([
      ['changed', 'model.version', '1', '2'],
      ['added', 'training', undefined, { energy: 'none' }],
      ['removed', 'licensing', { license: 'MIT' }, undefined],
    ]);
  });

  it('compares quantities by the text that documents print', () => {
    const flop = (text: string) => ({ flop: Decimal.of(text) });
    expect(summary(flop('1.2e24'), flop('1.2e24'))).toEqual([]);
    expect(summary(flop('1.2e24'), flop('1.20e24'))).toEqual([
      ['changed', 'flop', '1.2e24', '1.20e24'],
    ]);
    expect(summary(flop('1.2e24'), { flop: '1.2e24' })).toEqual([]);
  });

  it('takes an honest absence for one answer', () => {
    expect(summary({ energy: { mwh: '1' } }, { energy: { unknown: 'not measured' } })).toEqual([
      ['changed', 'energy', { mwh: '1' }, { unknown: 'not measured' }],
    ]);
  });

  it('knows the entries of a list by their names, so that an insertion is one change', () => {
    const sets = (...names: string[]) => ({
      large: names.map((name) => ({ name, url: `https://example.org/${name}` })),
    });
    const changes = diffFacts(sets('a', 'b', 'c'), sets('new', 'a', 'b', 'c'));
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      kind: 'added',
      path: 'large[name: new]',
      fromPath: null,
      toPath: 'large[0]',
    });
    const moved = sets('new', 'a', 'b', 'c');
    const inside = diffFacts(sets('a', 'b', 'c'), {
      large: moved.large.map((each) => (each.name === 'c' ? { ...each, url: 'other' } : each)),
    });
    expect(inside.map(({ path, fromPath, toPath }) => [path, fromPath, toPath])).toEqual([
      ['large[name: c].url', 'large[2].url', 'large[3].url'],
      ['large[name: new]', null, 'large[0]'],
    ]);
  });

  it('tells once that a list was reordered', () => {
    expect(summary({ inputs: ['text', 'image'] }, { inputs: ['image', 'text'] })).toEqual([
      ['reordered', 'inputs', ['text', 'image'], ['image', 'text']],
    ]);
  });

  it('looks at a list without names between its common beginning and end', () => {
    const rows = (...days: number[]) => ({ rows: days.map((day) => ({ day })) });
    expect(summary(rows(1, 2, 3, 4), rows(1, 9, 2, 3, 4))).toEqual([
      ['added', 'rows[1]', undefined, { day: 9 }],
    ]);
  });
});

const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'name', 'toString', '__proto__', 'unknown');
const { facts } = fc.letrec((tie) => ({
  leaf: fc.oneof(fc.string({ maxLength: 4 }), fc.boolean(), fc.integer({ max: 3, min: 0 })),
  named: fc.uniqueArray(fc.record({ name, value: tie('value') }), {
    selector: (each) => each.name,
    maxLength: 5,
  }),
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('leaf'),
    fc.record({ unknown: fc.string() }),
    fc.uniqueArray(name, { maxLength: 5 }),
    tie('named'),
    fc.array(tie('value'), { maxLength: 4 }),
    tie('facts'),
  ),
  facts: fc.dictionary(name, tie('value'), { maxKeys: 5 }),
}));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('For any facts, the difference', () => {
  it('of facts and themselves is empty', () => {
    fc.assert(
      fc.property(facts, (each) => {
        expect(diffFacts(each, plain(each))).toEqual([]);
      }),
    );
  });

  it('leads from the one to the other when its changes are applied', () => {
    fc.assert(
      fc.property(facts, facts, (from, to) => {
        expect(applied(plain(from), diffFacts(from, to))).toEqual(plain(to));
      }),
      { numRuns: 500 },
    );
  });
});

/** The value with the changes made; the steps of each begin at the value. */
function applied(value: unknown, changes: readonly FactChange[]): unknown {
  const here = changes.find(({ steps }) => steps.length === 0);
  if (here?.kind === 'changed') return here.to;
  const inner = changes.filter(({ steps }) => steps.length > 0);
  if (inner.length === 0 && here === undefined) return value;
  return Array.isArray(value)
    ? appliedToList(value, inner, here)
    : appliedToMapping(value as Record<string, unknown>, inner);
}

const keyOf = (step: PathStep | undefined): string => JSON.stringify(step);
const deeper = (change: FactChange): FactChange => ({ ...change, steps: change.steps.slice(1) });

function below(changes: readonly FactChange[], key: string): FactChange[] {
  return changes.filter(({ steps }) => keyOf(steps[0]) === key).map(deeper);
}

function appliedToMapping(
  mapping: Record<string, unknown>,
  changes: readonly FactChange[],
): unknown {
  const entries = new Map(Object.entries(mapping));
  for (const key of new Set(changes.map(({ steps }) => steps[0] as string))) {
    const own = below(changes, keyOf(key));
    const whole = own.find(({ steps, kind }) => steps.length === 0 && kind !== 'reordered');
    if (whole?.kind === 'removed') entries.delete(key);
    else entries.set(key, whole ? whole.to : applied(entries.get(key), own));
  }
  return Object.fromEntries(entries);
}

function appliedToList(
  list: readonly unknown[],
  changes: readonly FactChange[],
  order: FactChange | undefined,
): unknown {
  const labels = changes.map(({ steps }) => (steps[0] as { entry: unknown }).entry);
  const field = labels.find((label) => typeof label === 'object') as { field: string } | undefined;
  const nameIn = (entry: unknown): string =>
    typeof entry === 'string'
      ? entry
      : String((entry as Record<string, unknown>)[field?.field || 'name']);
  const isNamed = field !== undefined || order !== undefined;
  const survivors = list.flatMap((entry, index) => {
    const label = !isNamed
      ? index
      : { field: field?.field ?? (typeof entry === 'string' ? '' : 'name'), value: nameIn(entry) };
    const own = below(
      changes.filter(({ kind, steps }) => !(kind === 'added' && steps.length === 1)),
      keyOf({ entry: label } as PathStep),
    );
    if (own.some(({ kind, steps }) => kind === 'removed' && steps.length === 0)) return [];
    return [{ name: isNamed ? nameIn(entry) : '', value: applied(entry, own) }];
  });
  const wanted = order?.to as readonly string[] | undefined;
  if (wanted) survivors.sort((a, b) => wanted.indexOf(a.name) - wanted.indexOf(b.name));
  const result = survivors.map(({ value }) => value);
  const added = changes
    .filter(({ kind, steps }) => kind === 'added' && steps.length === 1)
    .map((each) => ({ at: Number(/\[(\d+)\]$/.exec(each.toPath ?? '')?.[1]), value: each.to }))
    .sort((a, b) => a.at - b.at);
  for (const { at, value } of added) result.splice(at, 0, value);
  return result;
}
