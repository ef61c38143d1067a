/** When the open-source exception was met: its conditions decided once for each period of the terms, whatever the risk of the model. */

import type { PositionKey } from '../facts/condition.js';
import type { ExceptionGate } from '../facts/define.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { gates } from '../gates/registry.gen.js';
import type { Truth } from './assessment.js';
import { truthOf } from './evaluate.js';
import type { EvaluationContext } from './judge-leaf.js';

type Group = Readonly<Record<string, unknown>>;

/** One stretch of time under the same terms; `from` is null for the first, `until` for the one of today. */
export interface Period {
  readonly from: string | null;
  readonly until: string | null;
  /** Whether all conditions but that of systemic risk held. */
  readonly answer: 'met' | 'not-met' | 'open' | 'review';
}

/** Keys that belong to a licence: a period that names one takes none of them from today. */
const ofTheLicence = [
  'license_name',
  'license_url',
  'rights',
  'restrictions',
  'acceptable_use_policy',
];

/** The periods of the terms, oldest first; the last is today's. */
export function exceptionPeriods(setting: EvaluationContext): readonly Period[] {
  const { facts } = setting.read;
  const entries = earlierTerms(facts);
  const periods = entries.map(({ until }, index) => ({
    from: entries[index - 1]?.until ?? null,
    until,
    answer: answerWith(
      periodFacts(facts, entries[index] as Terms),
      entries[index] as Terms,
      setting,
    ),
  }));
  const today: Period = {
    from: entries.at(-1)?.until ?? null,
    until: null,
    answer: answerWith(facts, null, setting),
  };
  return [...periods, today];
}

interface Terms extends Group {
  readonly until: string;
}

/** The earlier terms in the order of their ends; an entry without a day is a finding of reading. */
function earlierTerms(facts: ModelFacts): readonly Terms[] {
  const list = given(facts, 'licensing.earlier');
  return (Array.isArray(list) ? list : [])
    .filter((entry): entry is Terms => typeof entry?.until === 'string')
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
}

/** The facts as they were: what an entry leaves out is as today, but never the terms of another licence. */
function periodFacts(facts: ModelFacts, entry: Terms): ModelFacts {
  const today = (given(facts, 'licensing') ?? {}) as Group;
  const kept =
    entry.license === undefined
      ? today
      : Object.fromEntries(Object.entries(today).filter(([key]) => !ofTheLicence.includes(key)));
  const { until: _, ...stated } = entry;
  const licensing = {
    ...kept,
    ...stated,
    monetisation: laid(today.monetisation, entry.monetisation),
    availability: laid(today.availability, entry.availability),
    earlier: undefined,
  };
  return { ...facts, licensing } as unknown as ModelFacts;
}

/** A group over another, leaf by leaf. */
function laid(below: unknown, above: unknown): unknown {
  if (!isGroup(below) || !isGroup(above)) return above ?? below;
  return Object.fromEntries(
    [...new Set([...Object.keys(below), ...Object.keys(above)])].map((key) => [
      key,
      laid(below[key], above[key]),
    ]),
  );
}

function isGroup(value: unknown): value is Group {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !('mantissa' in value)
  );
}

/** A position counts for a period only where the facts that it speaks of are those of today. */
const about: Readonly<Partial<Record<PositionKey, string>>> = {
  'licence-terms': 'license',
  'copyleft-dual-licence': 'license',
  monetisation: 'monetisation',
  'weights-access': 'availability',
};

function answerWith(
  facts: ModelFacts,
  entry: Terms | null,
  setting: EvaluationContext,
): Period['answer'] {
  const own: EvaluationContext = {
    ...setting,
    read: { ...setting.read, facts },
    position: (key) => {
      const subject = about[key];
      const isOther = entry !== null && subject !== undefined && entry[subject] !== undefined;
      return isOther ? null : setting.position(key);
    },
    take: () => undefined,
  };
  const { met } = gates['open-source-exception'] as ExceptionGate;
  const truths = Object.values(met)
    .filter(({ block }) => block !== 'systemic risk')
    .map(({ holds }): Truth => truthOf(holds, own));
  if (truths.includes('false')) return 'not-met';
  if (truths.includes('unknown')) return 'open';
  return truths.includes('review') ? 'review' : 'met';
}
