/** When a duty that follows from placing, or from systemic risk, began, falls due, is enforced and ended. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { type ConditionDay, conditionDay } from '../figures/condition-day.js';
import { isPlacedBeforeDuties, placedOn, withdrawnOn } from '../figures/placing-days.js';
import { fillSentence, joinSentences, type Said } from '../finding/say.js';
import { dayValue, type Value } from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';
import { lawDates } from '../law/dates.js';
import { exceptionPeriods, type Period } from './exception-history.js';
import type { EvaluationContext } from './judge-leaf.js';

export interface Dates {
  readonly due: string | null;
  readonly enforced_from: string | null;
  /** The day from which the duty holds, whenever it falls due. */
  readonly began: string | null;
  readonly ended: string | null;
  /** A clause for the reason, no full stop, and what it names. */
  readonly text: string;
  readonly values: readonly Value[];
  readonly caveats: readonly CaveatId[];
}

/** True where the model was placed on the market before 2 August 2025; null where the day is not known. */
export function isLegacy(facts: ModelFacts): boolean | null {
  return isPlacedBeforeDuties(facts);
}

interface Parts {
  readonly due: string | null;
  readonly began?: string | null;
  readonly said: Pick<Said, 'text' | 'values'>;
  readonly caveats?: readonly CaveatId[];
}

export function dates(parts: Parts, ended: string | null = null): Dates {
  const { due, said, caveats = [] } = parts;
  const began = parts.began === undefined ? due : parts.began;
  const start = lawDates.enforcement.date;
  return {
    ...{ due, began, ended, text: said.text, values: said.values, caveats },
    enforced_from: due === null ? null : later(due, start),
  };
}

/** The latest of some days. */
export function later(...days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** The day from which the duties of a placed model hold, and the one on which they fall due: later for one placed before they began. */
function base(facts: ModelFacts): Parts & { readonly placed: string | null } {
  const placed = placedOn(facts);
  const caveats: readonly CaveatId[] = withdrawnOn(facts) === null ? [] : ['withdrawn'];
  if (placed === null) {
    return {
      ...{ placed, due: null, began: null, caveats },
      said: fillSentence('due when the model is placed on the market; the day is not stated'),
    };
  }
  if (placed < lawDates.modelDuties.date) {
    return {
      ...{ placed, due: lawDates.earlierModels.date, began: lawDates.modelDuties.date, caveats },
      said: fillSentence(
        'placed on the market on {placed}, before {start}: due by {due} (Art. 111(3))',
        {
          placed: dayValue(placed),
          start: dayValue(lawDates.modelDuties.date),
          due: dayValue(lawDates.earlierModels.date),
        },
      ),
    };
  }
  return {
    ...{ placed, due: placed, began: placed, caveats },
    said: fillSentence('due at the placing on the market on {placed}', {
      placed: dayValue(placed),
    }),
  };
}

export function placement(setting: EvaluationContext): Dates {
  const { facts } = setting.read;
  return dates(base(facts), withdrawnOn(facts));
}

/** Art. 55(1): from the later of the placing and the day of the condition. */
export function systemicRisk(setting: EvaluationContext): Dates {
  const { facts } = setting.read;
  const start = base(facts);
  const condition = conditionDay(facts);
  if (setting.answer('placed') !== 'yes') return beforePlacing(condition);
  const legacy: readonly CaveatId[] = isLegacy(facts) === true ? ['legacy-systemic-risk'] : [];
  const carried = [...(start.caveats ?? []), ...legacy, ...condition.caveats];
  if (start.due === null) return dates({ ...start, caveats: carried });
  if (condition.day === null) {
    return dates({
      ...{ due: null, began: null, caveats: carried },
      said: fillSentence('due from the day on which the condition was met; that day is not stated'),
    });
  }
  const isBefore = condition.isInferred || (start.placed !== null && condition.day < start.placed);
  // For a model placed before the duties began nothing earlier than them is in question.
  const open: readonly CaveatId[] = isBefore && legacy.length === 0 ? ['before-placement'] : [];
  const due = later(start.due, condition.day);
  const said =
    due === start.due
      ? condition.isInferred && !legacy.length
        ? joinSentences(
            [
              start.said,
              fillSentence(
                'the condition is taken to have been met by then, since training comes before the placing',
              ),
            ],
            '; ',
          )
        : start.said
      : fillSentence('due from {day}, when the condition of systemic risk was met', {
          day: dayValue(condition.day),
        });
  return dates(
    {
      ...{ due, said, caveats: [...carried, ...open] },
      began: later(start.began ?? due, condition.day),
    },
    withdrawnOn(facts),
  );
}

/** A finished model that is not placed yet, whose provider takes the duties on itself. */
function beforePlacing({ day, isInferred }: ConditionDay): Dates {
  const due = day === null || isInferred ? null : later(day, lawDates.modelDuties.date);
  return dates({
    due,
    said:
      due === null
        ? fillSentence('due from the day on which the condition was met; that day is not stated')
        : fillSentence(
            'due from {day}, by the provider’s position that the duties come before the placing',
            {
              day: dayValue(due),
            },
          ),
    caveats: ['before-placement'],
  });
}

/** The first day of the last unbroken time without the exception; null for always, and the period that leaves it open. */
function withoutException(setting: EvaluationContext): {
  readonly since: string | null;
  readonly isUnknown: boolean;
  readonly open: Period | null;
  readonly hasChanged: boolean;
} {
  const isSystemic = setting.answer('systemic-risk') === 'yes';
  const day = isSystemic ? systemicRisk(setting) : null;
  const from = day?.due === null ? undefined : conditionDay(setting.read.facts).day;
  const periods = exceptionPeriods(setting);
  let since: string | null = null;
  for (const period of periods.toReversed()) {
    if (period.answer === 'not-met') {
      since = period.from;
      continue;
    }
    // The terms allowed the exception in this time: only systemic risk can have ended it.
    const until = period.until;
    if (isSystemic && from === undefined) {
      return { since: null, isUnknown: true, open: null, hasChanged: false };
    }
    if (isSystemic && from && (until === null || from < until)) {
      const starts = period.from === null || from > period.from ? from : null;
      if (starts === null) {
        since = period.from;
        continue;
      }
      if (period.answer !== 'met')
        return { since: null, isUnknown: true, open: period, hasChanged: false };
      return { since: starts, isUnknown: false, open: null, hasChanged: false };
    }
    if (period.answer !== 'met')
      return { since: null, isUnknown: true, open: period, hasChanged: false };
    return { since: until, isUnknown: false, open: null, hasChanged: true };
  }
  return { since, isUnknown: false, open: null, hasChanged: false };
}

/** Art. 53(1)(a) and (b): from the placing, or from the day on which the exception was lost. */
export function unlessExempt(setting: EvaluationContext): Dates {
  const { facts } = setting.read;
  const start = base(facts);
  if (start.due === null) return dates(start);
  const lost = withoutException(setting);
  if (lost.isUnknown) {
    return dates({
      ...{ due: null, began: null, caveats: start.caveats ?? [] },
      said: lost.open
        ? fillSentence(
            lost.open.until === null
              ? 'due from the day on which the exception was lost; whether it was met before is not known'
              : 'due from the day on which the exception was lost; whether it was met until {until} is not known',
            { until: dayValue(lost.open.until ?? '') },
          )
        : fillSentence('due from the day on which the exception was lost; that day is not stated'),
    });
  }
  if (lost.since === null || lost.since <= (start.placed ?? ''))
    return dates(start, withdrawnOn(facts));
  const due = later(start.due, lost.since);
  const caveats: readonly CaveatId[] = lost.hasChanged ? ['licence-changed'] : [];
  return dates(
    {
      due,
      began: later(start.began ?? due, lost.since),
      said:
        due === start.due
          ? start.said
          : fillSentence('due from {day}, when the exception was lost', {
              day: dayValue(lost.since),
            }),
      caveats: [...(start.caveats ?? []), ...caveats],
    },
    withdrawnOn(facts),
  );
}
