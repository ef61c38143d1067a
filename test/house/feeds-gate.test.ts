/** A check that compares facts of which a question of law asks says which question: its severity is then never lowered by what is owed. */
import { describe, expect, it } from '@jest/globals';
import { answersOfLaw } from '../../src/assess/assess.js';
import type { Reason } from '../../src/assess/assessment.js';
import { computations } from '../../src/assess/computations.js';
import { checks } from '../../src/checks/registry.gen.js';
import type { Condition } from '../../src/facts/condition.js';
import type { CrossCheck } from '../../src/facts/define.js';
import { traced } from '../../src/facts/lookup.js';
import { readFacts } from '../../src/read/read.js';
import { samples } from '../samples/samples.js';
import { cases } from '../support/cases.js';

const asOf = '2026-11-28';

/** What these compare is asked by a gate, and still cannot turn an answer: why. */
const harmless: Readonly<Record<string, string>> = {
  'safety-days-not-in-future':
    'whatever day was meant, the gate reads that there is one, and a day still to come adds duties',
  'safety-papers-have-occasion':
    'papers that were sent make no model one with systemic risk: the gate reads the compute and the designation',
  'acquisition-before-placement': 'the day of placing dates duties and decides no question',
  'base-model-placed-earlier': 'days of placing decide no question',
  'base-summary-linked': 'an address decides no question',
  'compute-matches-data': 'a warning on a figure that is stated: sizes of data feed no question',
  'estimates-agree': 'of two estimates the first counts, and a stated figure before both',
  'estimates-use-both-methods': 'the methods of two estimates are no amounts',
  'formats-match-modalities':
    'formats are told with their sizes; which outputs there are is asked of the outputs alone',
  'framework-confirmed-in-time': 'a clock that runs once the questions are answered',
  'framework-provided-in-time': 'a clock that runs once the questions are answered',
  'later-version-has-earlier': 'versions of the documentation decide no question',
  'mandate-before-placement': 'the mandate comes after the question whether one is owed',
  'modalities-have-training-data': 'data that is not described decides no question',
  'model-report-in-time': 'a clock that runs once the questions are answered',
  'notification-day-recorded': 'a clock that runs once the questions are answered',
  'notification-figures': 'how exactly a figure is written decides no question',
  'notification-within-two-weeks': 'a clock that runs once the questions are answered',
  'parameters-match-name': 'parameters feed no question',
  'placement-date-fits-status': 'it asks the day of the assessment, on which no answer may hang',
  'placement-date-given': 'it asks for a day that is missing',
  'placement-date-per-version': 'days of versions decide no question',
  'placement-is-first-version': 'days of versions decide no question',
  'planned-covers-cumulative':
    'a plan below what was used raises nothing and lowers nothing: the used amount counts',
  'release-before-placement': 'the release decides no question alone',
  'representative-is-another': 'asked after the question whether one is owed',
  'representative-only-outside-union': 'asked after the question whether one is owed',
  'summary-published': 'an address decides no question',
  'training-complete-fits-plan':
    'the plan leaves the duty to notify open by itself, and turns no answer on systemic risk',
  'restricted-uses-match-policy':
    'a policy that is part of the licence counts, whatever the uses say',
};

function factsUnder(reason: Reason): readonly string[] {
  return [...reason.facts.map(({ path }) => path), ...reason.because.flatMap(factsUnder)];
}

const models = [
  ...samples.map(({ files }) => readFacts(files)),
  ...cases.map(({ read }) => read()),
].map((read) => ({ ...read, placeOf: () => null }));

const plain = (path: string): string => path.replace(/\[\d+\]/g, '');

/** Every fact that decided or would decide a question of law somewhere. */
const asked = new Set(
  models.flatMap((read) =>
    Object.values(answersOfLaw(read, { asOf }).gates).flatMap(({ reason, missing }) =>
      [...factsUnder(reason), ...missing].map(plain),
    ),
  ),
);

const namesOf = (condition: Condition): readonly string[] => {
  if (condition.test === 'computed') return [condition.name];
  if ('parts' in condition) return condition.parts.flatMap(namesOf);
  return 'part' in condition ? namesOf(condition.part) : [];
};

/** The facts of questions of law that a check compares. */
function compared(check: CrossCheck): readonly string[] {
  const paths = namesOf(check.expects).flatMap((name) =>
    models.flatMap(({ facts }) => {
      const context = { asOf, answered: () => 'yes' };
      return traced(() => computations[name]?.(facts, context)).paths.map(plain);
    }),
  );
  return [...new Set(paths)].filter((path) => asked.has(path));
}

describe('A check over facts of which a question of law asks', () => {
  const comparing = Object.entries<CrossCheck>(checks).filter(
    // A check of words looks at every text and compares none.
    ([, check]) => compared(check).length >= 2 && compared(check).length < 12,
  );

  it('is found by the facts that it reads', () => {
    expect(comparing.map(([id]) => id)).toEqual(
      expect.arrayContaining(['cumulative-covers-updates', 'modification-compute-equal']),
    );
  });

  it('says which question, or stands here with the reason why it turns none', () => {
    const silent = comparing.filter(
      ([id, { feedsGate }]) => feedsGate === undefined && harmless[id] === undefined,
    );
    expect(silent.map(([id, check]) => `${id}: ${compared(check).join(', ')}`)).toEqual([]);
  });

  it('is not excused twice', () => {
    const marked = Object.keys(harmless).filter((id) => {
      const check = (checks as Readonly<Record<string, CrossCheck>>)[id];
      return check === undefined || check.feedsGate !== undefined;
    });
    expect(marked).toEqual([]);
  });
});
