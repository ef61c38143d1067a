/** The wall between the law and openness: facts under `openness` change no gate, no duty and no legal finding, and no word of openness is a reason of the law. */
import { describe, expect, it } from '@jest/globals';
import { answersOfLaw, assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { computations } from '../../src/assess/computations.js';
import { checks } from '../../src/checks/registry.gen.js';
import { traced } from '../../src/facts/lookup.js';
import { forms } from '../../src/forms/registry.gen.js';
import { gates } from '../../src/gates/registry.gen.js';
import { items } from '../../src/items/registry.gen.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import { opennessComputations } from '../../src/openness/computed/registry.gen.js';
import { opennessWords } from '../../src/openness/parts/words.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { pathsIn } from '../house/conditions.js';
import { importsOf, resolveImport, sourceFiles, textOf } from '../house/sources.js';
import fc from '../property.js';
import { samples } from '../samples/samples.js';
import { cases } from '../support/cases.js';
import { anyOpenness } from './any-openness.js';
import { opennessModels, readPlain } from './openness-models.js';

const asOf = '2026-11-28';

const models: readonly { readonly name: string; readonly read: ReadResult }[] = [
  ...samples.map(({ name, files }) => ({ name, read: readFacts(files) })),
  ...opennessModels.map(({ id, facts }) => ({ name: id, read: readPlain(facts) })),
  ...cases.map(({ id, read }) => ({ name: id, read: read() })),
].map(({ name, read }) => ({ name, read: { ...read, placeOf: () => null, findings: [] } }));

/** The same file with other facts under `openness`, or with none. */
function withOpenness({ read }: (typeof models)[number], openness: unknown): ReadResult {
  const { openness: _, ...facts } = read.facts as Record<string, unknown>;
  const changed = openness === undefined ? facts : { ...facts, openness };
  return { ...read, facts: changed as ReadResult['facts'] };
}

/** Everything in an assessment that the law says: findings about a text under `openness` are about that text alone. */
function lawOf({ gates: decided, obligations: owed, documents, findings }: Assessment): unknown {
  return {
    gates: decided,
    obligations: owed,
    owed: documents.map(({ id, owed: each, obligations: served }) => [id, each, served]),
    findings: findings.filter(
      ({ id, paths }) =>
        !id.startsWith('openness/') && !paths.some((path) => /^openness\b/.test(path)),
    ),
  };
}

describe('Facts under `openness`', () => {
  it('change nothing that the law says of any model, whatever they are and where there are none', () => {
    const laws = new Map<number, unknown>();
    const lawAt = (index: number): unknown => {
      const model = models[index] as (typeof models)[number];
      if (!laws.has(index))
        laws.set(index, lawOf(assess(withOpenness(model, undefined), { asOf })));
      return laws.get(index);
    };
    fc.assert(
      fc.property(fc.nat(models.length - 1), anyOpenness, (index, openness) => {
        const model = models[index] as (typeof models)[number];
        const changed = assess(withOpenness(model, openness), { asOf });
        expect(lawOf(changed)).toEqual(lawAt(index));
      }),
      { numRuns: 100, seed: 20261128 },
    );
  });

  it('are looked up by no gate and no obligation', () => {
    for (const model of models) {
      const { paths } = traced(() => answersOfLaw(model.read, { asOf }));
      expect([model.name, paths.filter((path) => /^openness\b/.test(path))]).toEqual([
        model.name,
        [],
      ]);
    }
  });

  it('give findings that are warnings or notes, and name no provision', () => {
    const samplesOf = fc.sample(fc.tuple(fc.nat(models.length - 1), anyOpenness), {
      numRuns: 25,
      seed: 7,
    });
    const found = samplesOf.flatMap(([index, openness]) =>
      assess(withOpenness(models[index] as (typeof models)[number], openness), {
        asOf,
      }).findings.filter(({ id }) => id.startsWith('openness/')),
    );
    expect(found.length).toBeGreaterThan(10);
    for (const { severity, provision, gates: decided } of found) {
      expect(['warning', 'note']).toContain(severity);
      expect([provision, decided]).toEqual([null, undefined]);
    }
  });
});

describe('The law', () => {
  it('names no fact under `openness` in a gate, an obligation, an item, a form or a check', () => {
    const rooms = { gates, obligations, items, forms, checks };
    expect(pathsIn(rooms).filter((path) => /^openness\b/.test(path))).toEqual([]);
  });

  it('can ask no computation of openness by name', () => {
    const known = Object.keys(computations);
    expect(Object.keys(opennessComputations).filter((name) => known.includes(name))).toEqual([]);
    expect(Object.keys(opennessComputations).length).toBeGreaterThan(100);
  });

  it('imports nothing of openness into its rooms', () => {
    const rooms = /^src\/(?:law|facts|gates|obligations|items|forms|checks|documents|read)\//;
    const arrows = sourceFiles({ generated: 'with' })
      .filter((path) => rooms.test(path))
      .flatMap((path) => importsOf(path).map((name) => `${path} ${resolveImport(path, name)}`));
    expect(arrows.length).toBeGreaterThan(500);
    expect(arrows.filter((arrow) => /\/openness\//.test(arrow.split(' ')[1] ?? ''))).toEqual([]);
  });

  it('gives no word of openness as a reason', () => {
    const words = [
      ...Object.values(opennessWords),
      'OSAID',
      'Model Openness',
      'open weights',
    ].filter((word) => word !== 'closed');
    for (const { name, read } of models) {
      const text = JSON.stringify(answersOfLaw(read, { asOf }), (key, value) =>
        key === 'setting' ? undefined : value,
      ).toLowerCase();
      expect([name, words.filter((word) => text.includes(word.toLowerCase()))]).toEqual([name, []]);
    }
  });

  it('calls nothing of openness in the file that decides it before the law is decided', () => {
    const text = textOf('src/assess/assess.ts');
    expect(text.indexOf('assessOpenness(read')).toBeGreaterThan(
      text.indexOf('conclude(read, options)'),
    );
  });
});

/** The exception on a model that meets it but for the licence. */
const free = samples.find(({ name }) => name === 'smollm3-3b')?.files ?? [];

function sideBySide(licensing: Record<string, unknown>): readonly [gate: string, use: string] {
  const read = readFacts(free);
  const facts = read.facts as Record<string, Record<string, unknown>>;
  const { openness: _, ...rest } = facts;
  const changed = {
    ...rest,
    licensing: { ...facts.licensing, ...licensing },
    openness: { terms_beyond_licence: [] },
  };
  const { gates: decided, openness } = assess(
    { ...read, facts: changed as unknown as ReadResult['facts'] },
    { asOf },
  );
  const use = openness.schemes[0]?.criteria.find(({ id }) => id === 'osaid/use')?.answer ?? '';
  return [decided['open-source-exception'].answer, use];
}

describe('The exception and the definition, side by side', () => {
  it.each([
    ['no restriction', [], 'met', 'yes'],
    ['attribution', ['attribution'], 'met', 'yes'],
    ['the same terms', ['share_alike'], 'met', 'yes'],
    ['no commerce', ['non_commercial'], 'not-met', 'no'],
    ['research alone', ['research_only'], 'not-met', 'no'],
    ['no redistribution', ['no_redistribution'], 'not-met', 'no'],
    ['a threshold of users', ['user_threshold'], 'not-met', 'no'],
    ['another licence for commerce', ['separate_commercial_license'], 'not-met', 'no'],
    ['a field of use', ['field_of_use'], 'review', 'no'],
    ['a term of safety', ['safety_use_restriction'], 'review', 'no'],
    ['the Union left out', ['union_excluded'], 'review', 'no'],
    ['a term of no known kind', ['other'], 'review', 'review'],
  ])('answer %s each by its own text', (_, kinds, gate, use) => {
    const restrictions = kinds.map((kind) => ({ kind, description: 'A term of the licence.' }));
    expect(sideBySide({ restrictions })).toEqual([gate, use]);
  });

  const known = opennessModels.filter((each) => each.expect.art_53_2 !== undefined);

  it.each(known)('give the answers expected for $id', ({ facts, expect: wanted }) => {
    const { license, restrictions } = facts.licensing as Record<string, unknown>;
    const [gate] = sideBySide({ license, ...(restrictions ? { restrictions } : {}) });
    expect(gate).toBe(wanted.art_53_2);
  });

  it('part where everything is published and a price is asked: the definition does not care', () => {
    const { monetisation } = (readFacts(free).facts as Record<string, Record<string, object>>)
      .licensing as { monetisation: object };
    const [gate, use] = sideBySide({ monetisation: { ...monetisation, price: true } });
    expect([gate, use]).toEqual(['not-met', 'yes']);
  });
});
