/** The interview asks for what decides, in order, and stops as soon as the law is settled. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { shortFacts } from '../../src/cli/short-facts.js';
import { starterFacts } from '../../src/cli/starter-facts.js';
import { Decimal } from '../../src/facts/decimal.js';
import { given } from '../../src/facts/lookup.js';
import { type FactPath, factPaths } from '../../src/facts/paths.gen.js';
import { valueDigest } from '../../src/facts/provenance.js';
import { answerFor } from '../../src/interview/answer.js';
import {
  type InterviewAnswer,
  type Interviewed,
  interview,
  withAnswer,
} from '../../src/interview/interview.js';
import { type InterviewQuestion, questionAt } from '../../src/interview/next-question.js';
import { offerFor } from '../../src/interview/offer.js';
import { decisive, leftAside, together } from '../../src/interview/order.js';
import { obligations } from '../../src/obligations/registry.gen.js';
import { readFacts } from '../../src/read/read.js';
import fc from '../property.js';

const asOf = '2026-11-21';
const blankRole = { filled: new Map(), blank: new Set(['role.kind']), hints: [] };
const empty = starterFacts(blankRole);

async function run(
  answers: Readonly<Partial<Record<FactPath, string>>>,
  start = empty,
): Promise<{ asked: FactPath[]; said: string[]; done: Interviewed }> {
  const asked: FactPath[] = [];
  const said: string[] = [];
  const done = await interview(
    start,
    {
      ask: async ({ path, parts }): Promise<InterviewAnswer> => {
        asked.push(...(parts.length > 0 ? parts.map((part) => part.path) : [path]));
        if (parts.length > 0 && answers[path] !== undefined) {
          return {
            holding: parts.map((part) => part.path).filter((each) => answers[each] === 'yes'),
          };
        }
        const typed = answers[path];
        if (typed === undefined || typed === 'stop' || typed === 'cancel')
          return (typed ?? 'blank') as InterviewAnswer;
        const answer = answerFor(path, typed);
        if ('fault' in answer) throw new Error(`${path}: ${answer.fault}`);
        return answer;
      },
      say: (line) => said.push(line),
    },
    { asOf },
  );
  return { asked, said, done };
}

const open = {
  'role.kind': 'developer',
  'model.inputs': 'text',
  'model.outputs': 'text',
  'training.compute.parameter_update_flop': '2e23',
  'training.compute.cumulative_flop': '2e23',
  'model.generality': 'broad',
  'role.placement.status': 'placed',
  'role.placement.date': '2026-03-01',
  'role.placement.sole_purpose_research': 'no',
  'provider.commercial_activity': 'yes',
  'provider.country': 'FR',
  'provider.legal_form': 'company',
  'risk.systemic.designated': 'no',
  'licensing.license': 'Apache-2.0',
  'licensing.monetisation.price': 'no',
  'licensing.monetisation.dual_license': 'no',
  'licensing.monetisation.mandatory_paid_support': 'no',
  'licensing.monetisation.exclusive_paid_or_ad_funded_hosting': 'no',
  'licensing.monetisation.personal_data_required': 'no',
  'licensing.availability.weights.public': 'yes',
  'licensing.availability.architecture.public': 'yes',
  'licensing.availability.usage_information.public': 'yes',
  'licensing.availability.usage_information.covers':
    'modalities, capabilities, limitations, integration',
} as const;

const undecided = (text: string): string[] => {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  return assess(read, { asOf })
    .obligations.filter(({ id, outcome }) => outcome === 'undetermined' && !leftAside.includes(id))
    .map(({ id }) => id);
};

/** Facts that undecided duties wait for. */
const waitingFor = (text: string): string[] => {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
  return assess(read, { asOf })
    .obligations.filter(({ id, outcome }) => outcome === 'undetermined' && !leftAside.includes(id))
    .flatMap(({ missing }) => missing);
};

describe('The interview', () => {
  it('of a host of somebody’s model is over after one question', async () => {
    const { asked, done } = await run({ 'role.kind': 'host' });
    expect(asked).toEqual(['role.kind']);
    expect(done.isSettled).toBe(true);
  });

  it('of a model of which nothing is owed leaves a file with what was answered alone', async () => {
    const { done } = await run({ 'role.kind': 'host' });
    expect(done.isFree).toBe(true);
    const short = shortFacts(done.text) ?? '';
    const fields = short.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    expect(fields).toEqual([
      ...[
        'schema: 1',
        'documentation:',
        '  version: "0.1"',
        '  language: en',
        'role:',
        '  kind: host',
      ],
    ]);
    expect((await run(open)).done.isFree).toBe(false);
  });

  it('keeps where facts come from in such a file', () => {
    const text = `schema: 1
model: { name: Heron, context_window: 8.192e3, inputs: [text] }
role: { kind: host, base_model: { training_compute_flop: { at_most: 2e22 } } }
provenance:
  sources: { card: { file: README.md } }
  facts: { model.name: { source: card, at: /name, as: read, value: Heron, state: proposed } }
`;
    const facts = (each: string): unknown =>
      readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(each) }]).facts;
    expect(valueDigest(facts(shortFacts(text) ?? ''))).toBe(valueDigest(facts(text)));
    expect(shortFacts(text)).toContain('8.192e3');
  });

  it('of an open model settles everything and asks nothing that is answered', async () => {
    const { asked, said, done } = await run(open);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(Object.keys(open).length);
    expect(undecided(done.text ?? '')).toEqual([]);
    expect(done.isSettled).toBe(true);
    expect(said.length).toBeGreaterThan(3);
  });

  it('asks compute before generality, and reasons of a narrow model above the threshold', async () => {
    const narrow = {
      ...open,
      'model.generality': 'narrow',
      'model.generality_rationale': 'Tried on speech alone, as its evaluation shows.',
    };
    const { asked } = await run(narrow);
    expect(asked.indexOf('training.compute.parameter_update_flop')).toBeLessThan(
      asked.indexOf('model.generality'),
    );
    expect(asked).toContain('model.generality_rationale');
    const small = await run({ ...narrow, 'training.compute.parameter_update_flop': '2e20' });
    expect(small.asked).not.toContain('model.generality_rationale');
  });

  it('leaves blank what is passed over, asks it once and says that questions stay open', async () => {
    const { asked, done } = await run({ 'role.kind': 'developer' });
    expect(new Set(asked).size).toBe(asked.length);
    expect(done.isSettled).toBe(false);
    expect(done.text).toContain('  kind: developer\n');
    expect(undecided(done.text ?? '')).not.toEqual([]);
  });

  it('that is stopped or broken off keeps the answers, and tells one from the other', async () => {
    const stopped = await run({ 'role.kind': 'developer', 'model.inputs': 'stop' });
    expect(stopped.done.text).toContain('kind: developer');
    const broken = await run({ 'role.kind': 'developer', 'model.inputs': 'cancel' });
    expect(broken.done).toMatchObject({ text: stopped.done.text, asked: 1, isBroken: true });
    expect(stopped.done.isBroken).toBe(false);
    expect((await run({ 'role.kind': 'cancel' })).done).toMatchObject({ text: empty, asked: 0 });
  });

  it('goes on where it was left', async () => {
    const first = await run({ 'role.kind': 'developer', 'model.inputs': 'stop' });
    const second = await run(open, first.done.text);
    expect(second.asked).not.toContain('role.kind');
    expect(second.done.isSettled).toBe(true);
  });

  it('changes nothing of the file but the answers', async () => {
    const { done } = await run({ 'role.kind': 'developer' });
    const before = new Set(empty.split('\n'));
    const added = (done.text ?? '').split('\n').filter((line) => !before.has(line));
    expect(added).toEqual(['  kind: developer']);
  });
});

describe('What files say', () => {
  const found = `schema: 1
model: { inputs: [text], outputs: [text], name: Heron }
training: { compute: { estimate: { method: architecture, parameters: 7e9, tokens: 2e13 } } }
provenance:
  sources: { card: { file: README.md } }
  facts:
    model.inputs: { source: card, at: /pipeline_tag, as: inferred, digest: ${valueDigest(['text'])}, state: proposed }
    model.name: { source: card, at: /name, as: read, value: Heron, state: proposed }
  conflicts:
    licensing.license: { id: licence-card-file, claims: [{ source: card, at: /license, value: mit }, { value: llama3.1 }] }
`;
  const with_ = async (
    confirm: boolean | 'cancel',
  ): Promise<{ shown: string[]; questions: InterviewQuestion[]; done: Interviewed }> => {
    const shown: string[] = [];
    const questions: InterviewQuestion[] = [];
    const done = await interview(
      found,
      {
        ask: async (question) => {
          questions.push(question);
          if (question.parts.length > 0) return { holding: [] };
          const typed = (open as Partial<Record<FactPath, string>>)[question.path];
          const answer = answerFor(
            question.path,
            question.path.startsWith('licensing.license')
              ? 'MIT'
              : (question.suggested ?? typed ?? ''),
          );
          return 'fault' in answer ? 'blank' : answer;
        },
        say: () => undefined,
        confirm: async (lines) => {
          shown.push(...lines);
          return confirm;
        },
      },
      { asOf },
    );
    return { shown, questions, done };
  };

  it('of facts that decide is shown once, and stands confirmed where the person says that it holds', async () => {
    const { shown, done } = await with_(true);
    expect(shown).toEqual(['model.inputs: text (README.md)']);
    expect(done.text).toMatch(/model\.inputs: \{.*state: confirmed, "?on"?: 2026-11-21 \}/);
    expect(done.text).toMatch(/model\.name: \{.*state: proposed \}/);
    expect((await with_(false)).done.text).toMatch(/model\.inputs: \{.*state: proposed \}/);
    expect((await with_('cancel')).done).toMatchObject({ text: found, isBroken: true });
  });

  it('is offered with the question: a figure with its arithmetic, and claims without a winner', async () => {
    const { questions } = await with_(true);
    const at = (path: FactPath): InterviewQuestion | undefined =>
      questions.find((each) => each.path === path);
    expect(at('training.compute.parameter_update_flop')).toMatchObject({
      suggested: '8.40e23',
      offered: ['6 × 7e9 parameters × 2e13 tokens'],
    });
    const stated = { training: { compute: { parameter_update_flop: Decimal.of('3e23') } } };
    expect(offerFor('training.compute.cumulative_flop', stated).suggested).toBe('3e23');
    const { facts } = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(found) }]);
    expect(offerFor('licensing.license', facts)).toEqual({
      offered: ['README.md /license says mit', 'says llama3.1'],
      suggested: null,
    });
    for (const { path, suggested } of questions) {
      if (!path.startsWith('training.compute.')) expect([path, suggested]).toEqual([path, null]);
    }
  });
});

describe('A question', () => {
  it('is one of its own, and understood without the place of its fact', () => {
    const titles = [
      ...decisive.map((path) => questionAt(path).title),
      ...together.map(({ question }) => question),
    ];
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
    expect(titles.filter((title) => !/^\p{Lu}.{15,110}\?$/u.test(title))).toEqual([]);
  });

  it('of several facts asks for those alone that are missing, and states a no for the rest', async () => {
    const group = together[0]?.paths ?? [];
    const [price, dual, support] = group;
    const questions: InterviewQuestion[] = [];
    const start = Object.entries({ ...open, 'licensing.monetisation.price': undefined })
      .filter(([path]) => path.startsWith('licensing.monetisation') === false)
      .reduce(
        (text, [path, typed]) => {
          const answer = answerFor(path as FactPath, typed ?? '');
          return 'value' in answer ? withAnswer(text, path, answer.value) : text;
        },
        withAnswer(empty, String(price), false),
      );
    const done = await interview(
      start,
      {
        ask: async (question) => {
          questions.push(question);
          return question.kind === 'several' ? { holding: [dual as FactPath] } : 'blank';
        },
        say: () => undefined,
      },
      { asOf },
    );
    const [several] = questions.filter(({ kind }) => kind === 'several');
    expect(several?.parts.map(({ path }) => path)).toEqual(group.slice(1));
    const { facts } = readFacts([
      { file: 'aiact.yaml', bytes: new TextEncoder().encode(done.text) },
    ]);
    expect([dual, support].map((path) => given(facts, String(path)))).toEqual([true, false]);
  });

  const { 'licensing.monetisation.price': _, ...unpriced } = open;

  it('that is passed over leaves each of its facts blank', async () => {
    const { done } = await run(unpriced);
    expect(done.text).toBe((await run(unpriced)).done.text);
    const { facts } = readFacts([
      { file: 'aiact.yaml', bytes: new TextEncoder().encode(done.text) },
    ]);
    for (const path of together[0]?.paths ?? []) {
      expect([path, given(facts, path)]).toEqual([path, undefined]);
    }
    expect(done.isSettled).toBe(false);
  });
});

describe('Whatever is answered', () => {
  const amounts = ['1e20', '< 2e22', '2e23', '5e24', '2e25'];
  const texts: Readonly<Record<string, readonly string[]>> = {
    'role.placement.date': ['2025-03-01', '2026-03-01', '2027-05-01'],
    'provider.country': ['FR', 'US', 'NO'],
    'licensing.license': ['MIT', 'cc-by-nc-4.0', 'llama3.1', 'other'],
    'licensing.license_url': ['https://heron.example/licence'],
  };
  const typedFor = ({ path, kind, values }: InterviewQuestion, pick: number): string => {
    const choices =
      texts[path] ??
      (kind === 'yes-no'
        ? ['yes', 'no']
        : kind === 'number'
          ? amounts
          : kind === 'choice' || kind === 'many'
            ? Object.keys(values)
            : ['Heron Lab, which says so.']);
    return choices[pick % choices.length] ?? '';
  };

  it('the verdict waits for no fact when the questions end, and what stays undecided is told as review', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat(60)), async (picks) => {
        const asked: string[] = [];
        const done = await interview(
          empty,
          {
            ask: async (question) => {
              asked.push(question.path);
              const pick = picks.next().value as number;
              if (question.parts.length > 0) {
                return {
                  holding: question.parts
                    .map(({ path }) => path)
                    .filter((_, at) => (pick >> at) % 2 === 1),
                };
              }
              const answer = answerFor(question.path, typedFor(question, pick));
              if ('fault' in answer) throw new Error(`${question.path}: ${answer.fault}`);
              return answer;
            },
            say: () => undefined,
          },
          { asOf },
        );
        expect([asked, waitingFor(done.text)]).toEqual([asked, []]);
        expect(done.isSettled).toBe(undecided(done.text).length === 0);
        expect(done.inReview).toBe(undecided(done.text).length);
        expect(asked.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 12 },
    );
  });
});

describe('The order of questions', () => {
  it('names facts that one answer can state', () => {
    expect(decisive.filter((path) => factPaths[path].kind === 'object')).toEqual([]);
  });

  it('leaves aside duties that there are', () => {
    expect(leftAside.filter((id) => !(id in obligations))).toEqual([]);
  });
});

describe('An answer', () => {
  it.each<[FactPath, string]>([
    ['role.kind', 'wizard'],
    ['provider.country', 'Frankreich'],
    ['training.compute.parameter_update_flop', 'a lot'],
    ['role.placement.date', 'last spring'],
    ['provider.commercial_activity', 'maybe'],
    ['licensing.license', 'a nice one'],
    ['model.inputs', 'text, smell'],
  ])('for %s that is “%s” is refused with what would do', (path, typed) => {
    const answer = answerFor(path, typed);
    expect('fault' in answer && answer.fault.length > 10).toBe(true);
  });

  it('may be an upper bound of compute', () => {
    const answer = answerFor('training.compute.parameter_update_flop', '< 2e22');
    expect('value' in answer && JSON.stringify(answer.value)).toContain('at_most');
  });
});
