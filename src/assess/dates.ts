/** When a duty began, when it falls due and is enforced, and when it ended (Arts 51 to 55, 111(3), 113(b)). */
import { addDays } from 'date-fns/addDays';
import type { Obligation } from '../facts/define.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { type ConditionDay, conditionDay, dayAt } from '../figures/condition-day.js';
import { isPlacedBeforeDuties, placedOn, withdrawnOn } from '../figures/placing-days.js';
import { joined, type Said, say } from '../finding/say.js';
import { dayValue, type Value, wordValue } from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';
import { standingOf } from '../law/countries.js';
import { lawDates } from '../law/dates.js';
import { safetyPeriods } from '../law/safety-periods.js';
import { lawPeriod } from '../law/spell.js';
import type { Setting } from './evaluate.js';
import { exceptionPeriods, type Period } from './exception-history.js';

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

/** The days of a duty that applies; the gates are decided. */
export function dutyDays(due: Obligation['due'], setting: Setting): Dates {
  switch (due) {
    case 'value-chain':
      return valueChain(setting.read.facts);
    case 'notification':
      return notification(setting);
    case 'systemic-risk':
      return systemicRisk(setting);
    case 'unless-exempt':
      return unlessExempt(setting);
    case 'representative':
      return representative(setting);
    case 'placement':
      return placement(setting);
  }
}

/** A duty that was owed before the exception began: its first and last day; null where it never was, or nobody can tell. */
export function owedBeforeException(setting: Setting): { began: string; ended: string } | null {
  const placed = placedOn(setting.read.facts);
  const periods = exceptionPeriods(setting);
  const met = periods.findLastIndex(({ answer }) => answer !== 'met') + 1;
  const ended = periods[met]?.from ?? null;
  const before = periods[met - 1];
  if (placed === null || ended === null || before?.answer !== 'not-met' || ended <= placed)
    return null;
  const began = later(placed, before.from ?? placed, lawDates.modelDuties.date);
  return began < ended ? { began, ended } : null;
}

interface Parts {
  readonly due: string | null;
  readonly began?: string | null;
  readonly said: Pick<Said, 'text' | 'values'>;
  readonly caveats?: readonly CaveatId[];
}

function dates(parts: Parts, ended: string | null = null): Dates {
  const { due, said, caveats = [] } = parts;
  const began = parts.began === undefined ? due : parts.began;
  const start = lawDates.enforcement.date;
  return {
    ...{ due, began, ended, text: said.text, values: said.values, caveats },
    enforced_from: due === null ? null : later(due, start),
  };
}

/** The latest of some days. */
function later(...days: readonly string[]): string {
  return days.toSorted().at(-1) ?? '';
}

/** The earliest of the days that are there. */
function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (one, other) => (one === null || (other !== null && other < one) ? other : one),
    null,
  );
}

/** A day some days later, in UTC. */
function daysAfter(day: string, days: number): string {
  return addDays(new Date(`${day}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10);
}

function valueChain(facts: ModelFacts): Dates {
  const annex = given(facts, 'role.high_risk_annex');
  const date =
    annex === 'III'
      ? lawDates.highRiskAnnexIii.date
      : annex === 'I'
        ? lawDates.highRiskAnnexI.date
        : null;
  return dates({
    due: date,
    said: date
      ? say('the rules for high-risk systems of Annex {annex} apply from {date}', {
          annex: wordValue(String(annex)),
          date: dayValue(date),
        })
      : say(
          'the rules for high-risk systems apply from {third} (Annex III) and {first} (Annex I)',
          {
            third: dayValue(lawDates.highRiskAnnexIii.date),
            first: dayValue(lawDates.highRiskAnnexI.date),
          },
        ),
  });
}

/** The day from which the duties of a placed model hold, and the one on which they fall due: later for one placed before they began. */
function base(facts: ModelFacts): Parts & { readonly placed: string | null } {
  const placed = placedOn(facts);
  const caveats: readonly CaveatId[] = withdrawnOn(facts) === null ? [] : ['withdrawn'];
  if (placed === null) {
    return {
      ...{ placed, due: null, began: null, caveats },
      said: say('due when the model is placed on the market; the day is not stated'),
    };
  }
  if (placed < lawDates.modelDuties.date) {
    return {
      ...{ placed, due: lawDates.earlierModels.date, began: lawDates.modelDuties.date, caveats },
      said: say('placed on the market on {placed}, before {start}: due by {due} (Art. 111(3))', {
        placed: dayValue(placed),
        start: dayValue(lawDates.modelDuties.date),
        due: dayValue(lawDates.earlierModels.date),
      }),
    };
  }
  return {
    ...{ placed, due: placed, began: placed, caveats },
    said: say('due at the placing on the market on {placed}', { placed: dayValue(placed) }),
  };
}

function placement(setting: Setting): Dates {
  const { facts } = setting.read;
  return dates(base(facts), withdrawnOn(facts));
}

/** Art. 55(1): from the later of the placing and the day of the condition. */
function systemicRisk(setting: Setting): Dates {
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
      said: say('due from the day on which the condition was met; that day is not stated'),
    });
  }
  const isBefore = condition.isInferred || (start.placed !== null && condition.day < start.placed);
  // For a model placed before the duties began nothing earlier than them is in question.
  const open: readonly CaveatId[] = isBefore && legacy.length === 0 ? ['before-placement'] : [];
  const due = later(start.due, condition.day);
  const said =
    due === start.due
      ? condition.isInferred && !legacy.length
        ? joined(
            [
              start.said,
              say(
                'the condition is taken to have been met by then, since training comes before the placing',
              ),
            ],
            '; ',
          )
        : start.said
      : say('due from {day}, when the condition of systemic risk was met', {
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
        ? say('due from the day on which the condition was met; that day is not stated')
        : say(
            'due from {day}, by the provider’s position that the duties come before the placing',
            {
              day: dayValue(due),
            },
          ),
    caveats: ['before-placement'],
  });
}

/** The first day of the last unbroken time without the exception; null for always, and the period that leaves it open. */
function withoutException(setting: Setting): {
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
function unlessExempt(setting: Setting): Dates {
  const { facts } = setting.read;
  const start = base(facts);
  if (start.due === null) return dates(start);
  const lost = withoutException(setting);
  if (lost.isUnknown) {
    return dates({
      ...{ due: null, began: null, caveats: start.caveats ?? [] },
      said: lost.open
        ? say(
            lost.open.until === null
              ? 'due from the day on which the exception was lost; whether it was met before is not known'
              : 'due from the day on which the exception was lost; whether it was met until {until} is not known',
            { until: dayValue(lost.open.until ?? '') },
          )
        : say('due from the day on which the exception was lost; that day is not stated'),
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
          : say('due from {day}, when the exception was lost', { day: dayValue(lost.since) }),
      caveats: [...(start.caveats ?? []), ...caveats],
    },
    withdrawnOn(facts),
  );
}

/** Art. 54: the later of the loss of the exception and the move out of the Union. */
function representative(setting: Setting): Dates {
  const { facts } = setting.read;
  const own = unlessExempt(setting);
  const outside = outsideSince(facts);
  if (own.due === null || outside === null || outside <= (placedOn(facts) ?? '')) return own;
  const due = later(own.due, outside);
  const moved: readonly CaveatId[] = ['moved'];
  return {
    ...own,
    ...(due === own.due
      ? {}
      : dates({
          due,
          began: later(own.began ?? due, outside),
          said: say('due from {day}, when the provider moved out of the Union', {
            day: dayValue(outside),
          }),
        })),
    ended: own.ended,
    caveats: [...own.caveats, ...moved],
  };
}

/** The day from which the provider has been established outside the Union without a break; null for always. */
function outsideSince(facts: ModelFacts): string | null {
  const list = given(facts, 'provider.earlier');
  const earlier = (Array.isArray(list) ? list : [])
    .filter((entry) => typeof entry?.until === 'string' && typeof entry?.country === 'string')
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
  let since: string | null = null;
  for (const { until, country } of earlier.toReversed()) {
    if (standingOf(country) === 'union') return until;
    since = null;
  }
  return since;
}

/** Art. 52(1): two weeks after the earlier of the stated days on which the condition was met or known. */
function notification(setting: Setting): Dates {
  const { facts } = setting.read;
  const met = dayAt(facts, 'risk.systemic.threshold_met_on');
  const known = dayAt(facts, 'risk.systemic.threshold_known_on');
  const first = earliest([met, known]);
  const days = safetyPeriods.notification.number;
  const own =
    first === null
      ? null
      : later(daysAfter(first, days), daysAfter(lawDates.modelDuties.date, days));
  const isEarlier = setting.answer('placed') === 'yes' && isLegacy(facts) === true;
  if (isEarlier) {
    const due =
      own === null ? lawDates.earlierModels.date : later(own, lawDates.earlierModels.date);
    return dates({
      ...{ due, began: first === null ? null : later(first, lawDates.modelDuties.date) },
      said: say(
        'placed on the market on {placed}, before {start}: due by {due} (Art. 111(3)); whether the transition covers systemic-risk duties is unsettled',
        {
          placed: dayValue(placedOn(facts) ?? ''),
          start: dayValue(lawDates.modelDuties.date),
          due: dayValue(due),
        },
      ),
      caveats: ['legacy-systemic-risk'],
    });
  }
  if (first === null || own === null) {
    return dates({
      due: null,
      said: say(
        `due within ${lawPeriod('notification')} of the day on which it is known that the condition is or will be met; that day is not stated`,
      ),
    });
  }
  const said =
    first === met
      ? say(`${lawPeriod('notification')} after {day}, when the condition was met`, {
          day: dayValue(first),
        })
      : say(
          `${lawPeriod('notification')} after {day}, when it was known that the condition is or will be met`,
          {
            day: dayValue(first),
          },
        );
  const isShifted = own !== daysAfter(first, days);
  return dates({
    ...{ due: own, began: later(first, lawDates.modelDuties.date) },
    said: isShifted
      ? joined(
          [
            said,
            say(`and never before ${lawPeriod('notification')} after {start}`, {
              start: dayValue(lawDates.modelDuties.date),
            }),
          ],
          ', ',
        )
      : said,
  });
}
