/** How a condition is decided: its truth, its words, and the facts that would settle it, for each test and each state of a fact. */
import { describe, expect, it } from '@jest/globals';
import type { Truth } from '../../src/assess/assessment.js';
import { evaluate, outlineOf, truthOf } from '../../src/assess/evaluate.js';
import type { EvaluationContext, Judgement } from '../../src/assess/judge-leaf.js';
import {
  admitted,
  all,
  answered,
  any,
  type Condition,
  computed,
  fact,
  not,
  unsettled,
  withText,
} from '../../src/facts/condition.js';
import { Decimal } from '../../src/facts/decimal.js';
import { given } from '../../src/facts/lookup.js';
import { readFacts } from '../../src/read/read.js';
import fc from '../property.js';

const read = readFacts([
  {
    file: 'aiact.yaml',
    bytes: new TextEncoder().encode(
      [
        'schema: aiact-doc/1',
        'provider: { legal_name: Heron AG, country: { withheld: not yet public } }',
        'role: { kind: developer, placement: { status: placed, date: 2026-03-02 } }',
        'model: { outputs: [text, image] }',
        'training: { compute: { cumulative_flop: 3e24 } }',
        'licensing: { license: { unknown: the file is lost } }',
      ].join('\n'),
    ),
  },
]);

const answers: Readonly<Record<string, string>> = {
  gpai: 'yes',
  placed: 'open',
  provider: 'review',
  scope: 'in',
  'systemic-risk': 'no',
  'open-source-exception': 'met',
};

const setting = (more: Partial<EvaluationContext> = {}): EvaluationContext => ({
  read,
  asOf: '2026-11-21',
  computations: {},
  answer: (gate) => answers[gate] ?? '',
  missing: (gate) => [`what ${gate} waits for`],
  carried: () => ({ borderline: false, caveats: [] }),
  position: () => null,
  ...more,
});

const judged = (condition: Condition, more: Partial<EvaluationContext> = {}): Judgement =>
  evaluate(condition, setting(more));
const told = (condition: Condition, more: Partial<EvaluationContext> = {}): unknown => {
  const { reason, missing } = judged(condition, more);
  return [reason.truth, reason.text.replaceAll('`', ''), missing];
};

const status = fact('role.placement.status');
const date = fact('role.placement.date');
const outputs = fact('model.outputs');
const compute = fact('training.compute.cumulative_flop');

describe('A condition over one fact', () => {
  it.each<[string, Condition, Truth]>([
    ['is what it is', status.is('placed'), 'true'],
    ['is not another', status.is('planned'), 'false'],
    ['is one of several', status.isOneOf(['planned', 'placed']), 'true'],
    ['is none of several', status.isOneOf(['planned', 'withdrawn']), 'false'],
    ['lists any', outputs.includesAny(['audio', 'image']), 'true'],
    ['lists none', outputs.includesAny(['audio', 'video']), 'false'],
    ['lists all', outputs.includesAll(['image', 'text']), 'true'],
    ['lists not all', outputs.includesAll(['image', 'audio']), 'false'],
    ['is more', compute.isMoreThan(Decimal.of('2.9e24')), 'true'],
    ['is no more than itself', compute.isMoreThan(Decimal.of('3e24')), 'false'],
    ['is before the day after', date.isBefore('2026-03-03'), 'true'],
    ['is not before its day', date.isBefore('2026-03-02'), 'false'],
    ['is on its day', date.isOnOrAfter('2026-03-02'), 'true'],
    ['is not on the day after', date.isOnOrAfter('2026-03-03'), 'false'],
    ['is stated', status.isGiven(), 'true'],
    ['is not stated', fact('model.family').isGiven(), 'false'],
    ['is not stated where it is said to be unknown', fact('licensing.license').isGiven(), 'false'],
  ])('%s', (_, condition, truth) => {
    expect(judged(condition).reason.truth).toBe(truth);
    expect(judged(condition).missing).toEqual([]);
    const opposite: Truth = truth === 'true' ? 'false' : 'true';
    expect(judged(not(condition)).reason.truth).toBe(opposite);
  });

  it('names the fact and its value', () => {
    expect(told(status.is('planned'))).toEqual(['false', 'role.placement.status is placed', []]);
    expect(told(outputs.includesAny(['audio']))).toEqual([
      'false',
      'model.outputs lists text, image',
      [],
    ]);
    expect(judged(status.is('placed')).reason.facts).toMatchObject([
      { path: 'role.placement.status', value: 'placed', place: { file: 'aiact.yaml', line: 3 } },
    ]);
  });

  it.each<[string, Condition, unknown]>([
    [
      'that is missing',
      fact('model.family').is('Heron'),
      ['unknown', 'model.family is not stated', ['model.family']],
    ],
    [
      'that is said not to be known',
      fact('licensing.license').is('MIT'),
      ['unknown', 'licensing.license is unknown: the file is lost', ['licensing.license']],
    ],
    [
      'that is withheld',
      fact('provider.country').is('DE'),
      ['unknown', 'provider.country is withheld: not yet public', ['provider.country']],
    ],
    [
      'that is no number',
      fact('role.kind').isMoreThan(Decimal.of('1')),
      ['unknown', 'role.kind is not a number', ['role.kind']],
    ],
  ])('is not known of a fact %s, and waits for it', (_, condition, answer) => {
    expect(told(condition)).toEqual(answer);
    expect(judged(not(condition)).reason.truth).toBe('unknown');
  });

  it('is false of an admission that nobody made, and not known of one that is not known', () => {
    expect(told(admitted(fact('model.family').is('Heron')))).toEqual([
      'false',
      'model.family is not stated',
      [],
    ]);
    expect(told(admitted(fact('licensing.license').is('MIT')))).toEqual([
      'unknown',
      'licensing.license is unknown: the file is lost',
      ['licensing.license'],
    ]);
  });
});

describe('The answer of a gate', () => {
  it.each<[Condition, unknown]>([
    [answered('gpai', 'yes'), ['true', 'a general-purpose AI model', []]],
    [answered('gpai', 'no'), ['false', 'a general-purpose AI model', []]],
    [
      answered('placed', 'yes'),
      [
        'unknown',
        'whether it is placed on the Union market is not known yet',
        ['what placed waits for'],
      ],
    ],
    [
      answered('provider', 'yes'),
      ['review', 'whether the user is the provider needs a legal view', []],
    ],
  ])('%j', (condition, answer) => {
    expect(told(condition)).toEqual(answer);
  });

  it('carries what travels with it', () => {
    const carried: EvaluationContext['carried'] = () => ({
      borderline: true,
      caveats: ['close-figure'] as never,
    });
    expect(judged(answered('gpai', 'yes'), { carried })).toMatchObject({
      borderline: true,
      caveats: ['close-figure'],
    });
    expect(judged(all(status.is('placed'), answered('gpai', 'yes')), { carried })).toMatchObject({
      borderline: true,
      caveats: ['close-figure'],
    });
  });
});

describe('A computation', () => {
  const name = 'base-model-named';
  const by = (result: Record<string, unknown>): Partial<EvaluationContext> => ({
    computations: {
      [name]: (facts: unknown) => {
        given(facts, 'role.kind');
        return result as never;
      },
    },
  });

  it('is asked by its name alone', () => {
    expect(() => judged(computed(name))).toThrow(new RangeError(`no computation named ${name}`));
  });

  it.each<[string, Record<string, unknown>, unknown]>([
    ['its own words', { truth: 'true', text: 'it holds' }, ['true', 'it holds', []]],
    ['its name without words', { truth: 'false' }, ['false', 'base model named', []]],
    [
      'nothing more where it names no paths',
      { truth: 'unknown' },
      ['unknown', 'base model named', []],
    ],
    [
      'the paths that it names where it is not known',
      { truth: 'unknown', paths: ['role.base_model'] },
      ['unknown', 'base model named', ['role.base_model']],
    ],
    [
      'no paths where it is known',
      { truth: 'false', paths: ['role.base_model'] },
      ['false', 'base model named', []],
    ],
    [
      'what it says is missing, whatever its truth',
      { truth: 'unknown', paths: ['role.kind'], missing: ['model.family'] },
      ['unknown', 'base model named', ['model.family']],
    ],
  ])('tells %s', (_, result, answer) => {
    expect(told(computed(name), by(result))).toEqual(answer);
  });

  it('shows the facts that it looked up, or those that it names', () => {
    const paths = (result: Record<string, unknown>): readonly string[] =>
      judged(computed(name), by(result)).reason.facts.map(({ path }) => path);
    expect(paths({ truth: 'true' })).toEqual(['role.kind']);
    expect(paths({ truth: 'true', paths: ['model.family'] })).toEqual(['model.family']);
  });

  it('hands on places, severity and what travels with it, and nothing where it has none', () => {
    const spots = [{ path: 'role.kind', value: 'x' }];
    const more = { spots, severity: 'note', borderline: true, caveats: ['close-figure'] };
    expect(judged(computed(name), by({ truth: 'false', ...more }))).toMatchObject(more);
    expect(judged(computed(name), by({ truth: 'false' }))).toMatchObject({
      borderline: false,
      caveats: [],
    });
    expect(judged(computed(name), by({ truth: 'false' }))).not.toHaveProperty('spots');
  });
});

const truths: readonly Truth[] = ['true', 'false', 'unknown', 'review'];
const [yes, no, open, review] = [
  status.is('placed'),
  status.is('planned'),
  fact('model.family').is('Heron'),
  answered('provider', 'yes'),
] as const;
const byTruth: Readonly<Record<Truth, Condition>> = { true: yes, false: no, unknown: open, review };

describe('Several conditions', () => {
  it('are all true, or false as soon as one is; what is not known is graver than what is unsettled', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...truths), { minLength: 1, maxLength: 5 }), (each) => {
        const parts = each.map((truth) => byTruth[truth]);
        const has = (truth: Truth): boolean => each.includes(truth);
        const rest: Truth | null = has('unknown') ? 'unknown' : has('review') ? 'review' : null;
        expect(judged(all(...parts)).reason.truth).toBe(has('false') ? 'false' : (rest ?? 'true'));
        expect(judged(any(...parts)).reason.truth).toBe(has('true') ? 'true' : (rest ?? 'false'));
      }),
    );
  });

  it('show what decides, and join it by what it means', () => {
    expect(told(all(yes, no, open))).toEqual(['false', 'role.placement.status is placed', []]);
    expect(told(all(yes, fact('role.kind').is('developer')))).toEqual([
      'true',
      'role.placement.status is placed, and role.kind is developer',
      [],
    ]);
    expect(told(any(no, fact('role.kind').is('modifier')))).toEqual([
      'false',
      'role.placement.status is placed, and role.kind is developer',
      [],
    ]);
    expect(told(any(open, fact('licensing.license').is('MIT')))).toEqual([
      'unknown',
      'model.family is not stated, or licensing.license is unknown: the file is lost',
      ['model.family', 'licensing.license'],
    ]);
  });

  it('wait for the first that is not known where all have to hold, and for each where one is enough', () => {
    const other = fact('licensing.license').is('MIT');
    expect(judged(all(yes, open, other)).missing).toEqual(['model.family']);
    expect(judged(any(no, open, other)).missing).toEqual(['model.family', 'licensing.license']);
    expect(judged(all(open, no)).missing).toEqual([]);
  });

  it('keep the reasons of their parts below their own sentence', () => {
    const { reason } = judged(withText('the terms are met', all(yes, open)));
    expect(reason.text).toBe('the terms are met');
    expect(reason.because.map(({ truth }) => truth)).toEqual(['true', 'unknown']);
    expect(judged(not(withText('it is there', yes))).reason.text).toBe('it is there');
    expect(judged(withText('it is not there', not(yes)))).toMatchObject({
      reason: { text: 'it is not there', truth: 'false' },
    });
  });
});

describe('An unsettled question of law', () => {
  const asked = (part: Condition): Condition =>
    unsettled('monetisation', part, 'the law is silent');
  const positioned = (answer: string): Partial<EvaluationContext> => ({
    position: () => ({
      ...{ key: 'monetisation', answer, because: 'our counsel says so' },
      ...{ by: 'Ana', on: '2026-10-01' },
    }),
  });

  it('is reviewed where its part holds, and nowhere else', () => {
    expect(told(asked(yes))).toEqual([
      'review',
      'role.placement.status is placed; the law is silent',
      [],
    ]);
    expect(judged(asked(no)).reason.truth).toBe('false');
    expect(judged(asked(open))).toMatchObject({ reason: { truth: 'unknown' }, mayBeReview: true });
    expect(judged(asked(review))).toMatchObject({ reason: { truth: 'review' }, mayBeReview: true });
  });

  it.each([
    ['counts', 'true'],
    ['no', 'true'],
    ['not-met', 'true'],
    ['yes', 'false'],
    ['does-not-count', 'false'],
  ])('is decided by a position that answers %s: %s', (answer, truth) => {
    const taken: string[] = [];
    const more = { ...positioned(answer), take: (key: string) => taken.push(key) };
    expect(told(asked(yes), more as Partial<EvaluationContext>)).toEqual([
      truth,
      "role.placement.status is placed; the provider's position: our counsel says so",
      [],
    ]);
    expect(taken).toEqual(['monetisation']);
    expect(judged(asked(open), more as Partial<EvaluationContext>)).toMatchObject({
      reason: { truth: 'unknown' },
    });
    expect(judged(asked(open), more as Partial<EvaluationContext>).mayBeReview).toBeUndefined();
    expect(taken).toEqual(['monetisation']);
  });

  it('is told from one that another gate leaves open', () => {
    expect(judged(all(yes, asked(yes)))).toMatchObject({ mayBeReview: true, isElsewhere: false });
    expect(judged(all(yes, review))).toMatchObject({ mayBeReview: false, isElsewhere: true });
    expect(judged(all(asked(yes), review))).toMatchObject({ mayBeReview: true, isElsewhere: true });
    expect(judged(all(yes, asked(open)))).toMatchObject({ mayBeReview: true, isElsewhere: false });
    expect(judged(all(no, asked(yes)))).toMatchObject({ mayBeReview: false, isElsewhere: false });
  });
});

describe('A truth that is asked for without its reason', () => {
  const silent = <Part extends object>(part: Part): Part =>
    Object.defineProperty({ ...part }, 'text', {
      get: () => {
        throw new Error('its words were made');
      },
    });

  it('takes nothing for an admission that is none', () => {
    expect(truthOf(fact('risk.systemic.designated').is(true), setting())).toBe('unknown');
    expect(truthOf(admitted(fact('risk.systemic.designated').is(true)), setting())).toBe('false');
  });

  it('is the truth of the reason, and makes no words', () => {
    const developer = fact('role.kind').is('developer');
    const parts = [
      silent(all(developer, developer)),
      silent(any(developer, not(developer))),
      silent(not(developer)),
    ];
    expect(parts.map((part) => outlineOf(part, setting()).truth)).toEqual([
      'true',
      'true',
      'false',
    ]);
    expect(() => evaluate(parts[0] as Condition, setting())).toThrow('its words were made');
    expect(() => evaluate(parts[2] as Condition, setting())).toThrow('its words were made');
  });
});
