/** Every reason that a paper may print is told in every language: each sentence of a literal has its message, and each reason of each case is found. */
import { describe, expect, test } from '@jest/globals';
import { answersOfLaw } from '../../../src/assess/assess.js';
import type { GateResult, Reason } from '../../../src/assess/assessment.js';
import { summarySaid } from '../../../src/assess/decide-gates.js';
import { assessOpenness } from '../../../src/assess/openness/assess-openness.js';
import type { CriterionReason } from '../../../src/assess/openness/openness-result.js';
import type { GateId } from '../../../src/facts/condition.js';
import { gateOrder } from '../../../src/facts/gate-order.js';
import type { ModelFacts } from '../../../src/facts/model-facts.gen.js';
import { fillSentence } from '../../../src/finding/say.js';
import { nameValue, pathValue } from '../../../src/finding/value.js';
import { gates } from '../../../src/gates/registry.gen.js';
import { languages } from '../../../src/languages/registry.js';
import { hasMessage, partsAsText, partsOf } from '../../../src/languages/say.js';
import { inLanguage } from '../../../src/languages/speaking.js';
import { plainText as wordsOf } from '../../../src/markdown/tree.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import { derive } from '../../../src/render/reasons/derive.js';
import { told } from '../../../src/render/reasons/told.js';
import { titleOf } from '../../../src/render/sentence-values.js';
import { anyOpenness } from '../../openness/any-openness.js';
import { opennessModels, readPlain } from '../../openness/openness-models.js';
import fc from '../../property.js';
import { cases } from '../../support/cases.js';
import { pseudoLanguage } from '../../support/pseudo-language.js';

const printed: readonly GateId[] = gateOrder;

/** The sentences that a literal holds under the names that reasons print. */
function sentencesIn(node: unknown): readonly string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, each]) =>
    typeof each === 'string' && ['because', 'why', 'text', 'fails'].includes(name)
      ? [each]
      : sentencesIn(each),
  );
}

/** The dossier prints a reason with all that it rests on. */
const allWithin = (reason: Reason): readonly Reason[] => [
  reason,
  ...reason.because.flatMap(allWithin),
];

describe('A sentence of a gate', () => {
  test.each(printed)('has a message in the catalogue: %s', (id) => {
    const { says, ...literal } = gates[id];
    const clauses = sentencesIn(literal).map((each) =>
      each.replace('{figures}', 'the training compute is not known'),
    );
    const verdicts = Object.values(says).map((each) => `${each}: the role is not known`);
    expect(clauses.length + verdicts.length).toBeGreaterThan(5);
    expect(
      [...clauses, ...verdicts].filter((text) => derive({ text, values: [] }) === null),
    ).toEqual([]);
  });
});

describe('A reason', () => {
  test('is found by its English words, whatever the provider wrote into it', () => {
    const reason = fillSentence('{path} is {how}: {reason}', {
      path: pathValue('role.kind'),
      how: { kind: 'word', value: 'unknown' },
      reason: { kind: 'said', value: 'x; a price is asked, and {price} is not stated' },
    });
    expect(derive(reason)).toMatchObject({ key: 'gate/absent' });
    expect(
      derive(fillSentence('{licence} grants the right to use', { licence: nameValue(' ') })),
    ).toEqual({
      key: 'gate/right-granted',
      fill: { licence: nameValue(' '), right: { key: 'gate/right/use', fill: {} } },
    });
    expect(derive({ text: 'a sentence that nobody wrote', values: [] })).toBeNull();
  });

  test('without its messages is a fault of ours', () => {
    const write = (): unknown => told({ text: 'a sentence that nobody wrote', values: [] });
    expect(() => inLanguage(pseudoLanguage, write)).toThrow('a sentence that nobody wrote');
    expect(wordsOf(inLanguage(languages.en, write) as never)).toBe('a sentence that nobody wrote');
  });

  test('of each case is told in each language', () => {
    const seen = new Map<string, Pick<Reason, 'text' | 'values'>>();
    for (const each of cases) {
      const { gates: answers } = answersOfLaw(each.read(), { asOf: '2026-11-21' });
      for (const id of printed) {
        const gate: GateResult = answers[id];
        const said = [summarySaid(gate, id === 'open-source-exception'), ...allWithin(gate.reason)];
        for (const one of said) seen.set(one.text, one);
      }
    }
    expect(seen.size).toBeGreaterThan(300);
    const lacking = [...seen.values()].filter((each) => derive(each) === null);
    expect(lacking.map(({ text }) => text)).toEqual([]);
    // A value of a closed list is never shown as the file of facts writes it.
    const words = [...seen.values()].flatMap(({ values }) =>
      values.flatMap((each) => (each.kind === 'word' ? [each.value] : [])),
    );
    const known = ['unknown', 'withheld', 'not_applicable', 'true', 'false'];
    const isWord = (word: string): boolean =>
      ['gate/word', 'words', 'choice', 'country'].some((topic) =>
        hasMessage(languages.en, `${topic}/${word}`),
      );
    expect(new Set(words).size).toBeGreaterThan(10);
    expect([...new Set(words)].filter((word) => !known.includes(word) && !isWord(word))).toEqual(
      [],
    );
    // In English the messages say what the literals say; values of closed lists may have better words.
    const alike = [...seen.values()].filter(({ values }) =>
      values.every(({ kind }) => kind !== 'word' && kind !== 'list'),
    );
    const other: typeof languages.en = { ...languages.en, tag: 'en-x-told' as 'en' };
    const both = alike.map((each) => [
      wordsOf(inLanguage(other, () => told(each))),
      wordsOf(told(each)),
    ]);
    expect(both.length).toBeGreaterThan(250);
    expect(both.filter(([catalogue, literal]) => catalogue !== literal)).toEqual([]);
  });
});

describe('The reason of a duty', () => {
  test('of each case is told in each language', () => {
    const seen = new Map<string, Pick<Reason, 'text' | 'values'>>();
    for (const each of cases)
      for (const { reason } of answersOfLaw(each.read(), { asOf: '2026-11-21' }).obligations)
        seen.set(reason.text, reason);
    expect(seen.size).toBeGreaterThan(200);
    const lacking = [...seen.values()].filter((each) => derive(each) === null);
    expect(lacking.map(({ text }) => text)).toEqual([]);
  });
});

/** Reasons that the openness statement may print: those of the two definitions. */
const ofDefinitions = (read: ReadResult): readonly CriterionReason[] =>
  assessOpenness(read, '2026-11-21')
    .schemes.filter(({ id }) => id === 'osaid-1.0' || id === 'open-weights')
    .flatMap(({ criteria }) => criteria.map(({ reason }) => reason));

/** Releases of every kind that the schema allows, the same in every run. */
const releases = fc.sample(anyOpenness, { numRuns: 600, seed: 20261129 });

/** What stands beside `openness` and is asked there. */
const grounds = [
  { licensing: { license: 'MIT', availability: { weights: { public: true, access: 'gated' } } } },
  { licensing: { license: 'MIT AND zzz', acceptable_use_policy: { part_of_licence: true } } },
  {
    licensing: { license: 'gemma', restrictions: [{ kind: 'field_of_use' }, { kind: 'other' }] },
    role: { kind: 'modifier', base_model: { name: 'Teal', license: 'llama3.1' } },
  },
  {
    licensing: { license: 'zzz', rights: { use: true, access: false, modify: { unknown: 'x' } } },
    role: { kind: 'modifier', base_model: { name: 'Teal', license: 'zzz' } },
  },
  { role: { kind: 'modifier' } },
];

describe('A reason of a scheme of openness', () => {
  test('is told in each language, whatever a release is like', () => {
    const seen = new Map<string, CriterionReason>();
    const beside = releases.map((openness, at) => ({ ...grounds[at % grounds.length], openness }));
    for (const facts of [...opennessModels.map((each) => each.facts), ...beside])
      for (const each of ofDefinitions({ ...readPlain({}), facts: facts as ModelFacts }))
        seen.set(each.text, each);
    expect(seen.size).toBeGreaterThan(300);
    expect([...seen.values()].filter((each) => derive(each) === null)).toEqual([]);
  });
});

describe('The title of a fact', () => {
  const titles = Object.keys(languages.en.messages).filter((key) => key.startsWith('fact-title/'));

  test.each(titles)('is that of the schema: %s', (key) => {
    expect(partsAsText(partsOf(languages.en, key))).toBe(titleOf(key.slice('fact-title/'.length)));
  });
});
