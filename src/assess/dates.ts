/** When a duty began, when it falls due and is enforced, and when it ended (Arts 51 to 55, 111(3), 113(b)). */
import { addDays } from 'date-fns/addDays';
import type { Obligation } from '../facts/define.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { dayOfConditions } from '../figures/condition-day.js';
import { placedOn } from '../figures/placing-days.js';
import { fillSentence, joinSentences } from '../finding/say.js';
import { dayValue, wordValue } from '../finding/value.js';
import type { CaveatId } from '../law/caveats.js';
import { countryStanding } from '../law/countries.js';
import { lawDates } from '../law/dates.js';
import { safetyPeriods } from '../law/safety-periods.js';
import { lawPeriod } from '../law/spell.js';
import { exceptionPeriods } from './exception-history.js';
import type { EvaluationContext } from './judge-leaf.js';
import {
  type Dates,
  dates,
  isLegacy,
  later,
  placement,
  systemicRisk,
  unlessExempt,
} from './placing-dates.js';

/** The days of a duty that applies; the gates are decided. */
export function dutyDays(due: Obligation['due'], setting: EvaluationContext): Dates {
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
export function owedBeforeException(
  setting: EvaluationContext,
): { began: string; ended: string } | null {
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
      ? fillSentence('the rules for high-risk systems of Annex {annex} apply from {date}', {
          annex: wordValue(String(annex)),
          date: dayValue(date),
        })
      : fillSentence(
          'the rules for high-risk systems apply from {third} (Annex III) and {first} (Annex I)',
          {
            third: dayValue(lawDates.highRiskAnnexIii.date),
            first: dayValue(lawDates.highRiskAnnexI.date),
          },
        ),
  });
}

/** Art. 54: the later of the loss of the exception and the move out of the Union. */
function representative(setting: EvaluationContext): Dates {
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
          said: fillSentence('due from {day}, when the provider moved out of the Union', {
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
    if (countryStanding(country) === 'union') return until;
    since = null;
  }
  return since;
}

/** Art. 52(1): two weeks after the earlier of the stated days on which the condition was met or known. */
function notification(setting: EvaluationContext): Dates {
  const { facts } = setting.read;
  const met = dayOfConditions(facts, 'risk.systemic.threshold_met_on');
  const known = dayOfConditions(facts, 'risk.systemic.threshold_known_on');
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
      said: fillSentence(
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
      said: fillSentence(
        `due within ${lawPeriod('notification')} of the day on which it is known that the condition is or will be met; that day is not stated`,
      ),
    });
  }
  const said =
    first === met
      ? fillSentence(`${lawPeriod('notification')} after {day}, when the condition was met`, {
          day: dayValue(first),
        })
      : fillSentence(
          `${lawPeriod('notification')} after {day}, when it was known that the condition is or will be met`,
          {
            day: dayValue(first),
          },
        );
  const isShifted = own !== daysAfter(first, days);
  return dates({
    ...{ due: own, began: later(first, lawDates.modelDuties.date) },
    said: isShifted
      ? joinSentences(
          [
            said,
            fillSentence(`and never before ${lawPeriod('notification')} after {start}`, {
              start: dayValue(lawDates.modelDuties.date),
            }),
          ],
          ', ',
        )
      : said,
  });
}
