/** Real models by each scheme: what fails, what is unsettled, which class and which word; and where the Open Source Initiative sees it otherwise. */
import { describe, expect, it } from '@jest/globals';
import { assessOpenness } from '../../src/assess/openness/assess-openness.js';
import type { OpennessResult, SchemeResult } from '../../src/assess/openness/openness-result.js';
import { type OpennessModel, opennessModels, readPlain } from './openness-models.js';

const day = '2026-11-28';
const judge = (facts: object): OpennessResult => assessOpenness(readPlain(facts), day);

function schemeOf({ schemes }: OpennessResult, id: string): SchemeResult {
  const found = schemes.find((each) => each.id === id);
  if (!found) throw new RangeError(`no scheme ${id}`);
  return found;
}

/** Ids without the prefix; study and modify follow use and are left out of the lists. */
function answered(result: OpennessResult, ...wanted: readonly string[]): readonly string[] {
  return schemeOf(result, 'osaid-1.0')
    .criteria.filter(({ answer }) => wanted.includes(String(answer)))
    .map(({ id }) => id.replace('osaid/', ''))
    .filter((id) => id !== 'study' && id !== 'modify')
    .sort();
}

describe('Twenty-five models of the field', () => {
  it('are read without a finding on their form, so that the expectations are about them', () => {
    for (const { id, facts } of opennessModels) {
      const { findings } = readPlain(facts);
      expect([id, findings.map((each) => each.message)]).toEqual([id, []]);
    }
    expect(opennessModels).toHaveLength(25);
  });

  it.each(opennessModels)('$it ($id)', ({ facts, expect: wanted }) => {
    const result = judge(facts);
    expect({
      osaid: schemeOf(result, 'osaid-1.0').answer,
      fails: answered(result, 'no'),
      unsettled: answered(result, 'open', 'review'),
      open_weights: schemeOf(result, 'open-weights').answer,
      mof: schemeOf(result, 'mof-1.0').answer,
      holds: result.word.holds,
      possible: result.word.possible,
    }).toEqual({
      osaid: wanted.osaid,
      fails: wanted.fails.toSorted(),
      unsettled: wanted.unsettled.toSorted(),
      open_weights: wanted.open_weights,
      mof: wanted.mof,
      holds: wanted.holds,
      possible: wanted.possible,
    });
  });

  const undecided = opennessModels.filter(
    ({ expect: { fails, unsettled } }) =>
      fails.length === 0 && unsettled.join() === 'data-sufficient',
  );

  it.each(undecided)('become open source once the provider of $id judges so', ({ facts }) => {
    const sufficient = { answer: true, because: 'Two groups rebuilt it.', by: 'A. Heron', on: day };
    const openness = facts.openness as { data_information: object };
    const judged = {
      ...facts,
      openness: {
        ...openness,
        data_information: { ...openness.data_information, sufficient },
      },
    };
    const { word, schemes } = judge(judged);
    expect(schemes[0]?.answer).toBe('yes');
    expect(word).toEqual({
      holds: 'open source (OSAID 1.0)',
      possible: 'open source (OSAID 1.0)',
      blocked_by: [],
    });
  });

  it('name what stands between the word that holds and the one that is possible', () => {
    const word = (id: string): OpennessResult['word'] | undefined => {
      const model = opennessModels.find((each) => each.id === id);
      return model && judge(model.facts).word;
    };
    expect(word('olmo-2-32b')?.blocked_by).toEqual(['osaid/data-sufficient']);
    expect(word('smollm3-3b')?.blocked_by).toEqual(['osaid/data-sufficient', 'osaid/data-code']);
    expect(word('llama-3.1-405b')?.blocked_by).toEqual([]);
  });
});

/** What the rules would have had to say for the page of the Open Source Initiative to agree. */
function agrees({ osi_validation, facts }: OpennessModel): boolean {
  const fails = answered(judge(facts), 'no');
  const isOfTerms = (id: string): boolean =>
    ['use', 'share', 'parameters', 'no-combination-limit'].includes(id);
  switch (osi_validation) {
    case 'passed':
      return fails.length === 0;
    case 'other_terms':
      return fails.length > 0 && fails.every(isOfTerms);
    case 'not_passed':
      return fails.some((id) => !isOfTerms(id));
    default:
      return true;
  }
}

describe('The page of the Open Source Initiative', () => {
  it('names eleven of the models', () => {
    const named = opennessModels.filter((each) => each.osi_validation !== 'not_examined');
    expect(named).toHaveLength(11);
  });

  it('sees exactly Falcon otherwise: only its terms, where facts of today leave data and code unpublished', () => {
    const differing = opennessModels.filter((each) => !agrees(each)).map(({ id }) => id);
    expect(differing).toEqual(['falcon-40b']);
  });
});
