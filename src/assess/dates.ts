/** When a duty falls due and from when it can be enforced (Arts 111(3), 113(b), 52(1); design, section 9). */
import { addDays } from 'date-fns/addDays';
import type { Obligation } from '../facts/define.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { type Said, say } from '../finding/say.js';
import { dayValue, type Value, wordValue } from '../finding/value.js';
import { lawDates } from '../law/dates.js';
import { thresholds } from '../law/thresholds.js';

export interface Dates {
  readonly due: string | null;
  readonly enforced_from: string | null;
  /** A clause for the reason, no full stop, and what it names. */
  readonly text: string;
  readonly values: readonly Value[];
}

function dateAt(facts: ModelFacts, path: string): string | null {
  const value = given(facts, path);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
}

/** True where the model was placed on the market before 2 August 2025; null where the day is not known. */
export function isLegacy(facts: ModelFacts): boolean | null {
  const placed = dateAt(facts, 'role.placement.date');
  return placed === null ? null : placed < lawDates.modelDuties.date;
}

/** A day some days later, in UTC. */
function daysAfter(day: string, days: number): string {
  return addDays(new Date(`${day}T12:00:00Z`), days)
    .toISOString()
    .slice(0, 10);
}

/** The due day of a duty that applies. `isPlaced`: the placed gate says yes. */
export function dueDate(due: Obligation['due'], facts: ModelFacts, isPlaced: boolean): Dates {
  if (due === 'value-chain') {
    const annex = given(facts, 'role.high_risk_annex');
    const date =
      annex === 'III'
        ? lawDates.highRiskAnnexIii.date
        : annex === 'I'
          ? lawDates.highRiskAnnexI.date
          : null;
    return dates(
      date,
      date
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
    );
  }
  const placed = dateAt(facts, 'role.placement.date');
  if (isPlaced && placed !== null && isLegacy(facts) === true) {
    const unsettled =
      due === 'placement'
        ? ''
        : '; whether the transition covers systemic-risk duties is unsettled';
    return dates(
      lawDates.earlierModels.date,
      say(
        `placed on the market on {placed}, before {start}: due by {due} (Art. 111(3))${unsettled}`,
        {
          placed: dayValue(placed),
          start: dayValue(lawDates.modelDuties.date),
          due: dayValue(lawDates.earlierModels.date),
        },
      ),
    );
  }
  if (due === 'notification') {
    const known = dateAt(facts, 'risk.systemic.threshold_known_on');
    return known
      ? dates(
          daysAfter(known, Number(thresholds.notificationDays.value)),
          say('two weeks after {known}, when it was known that the condition is or will be met', {
            known: dayValue(known),
          }),
        )
      : dates(
          null,
          say(
            'due within two weeks of the day on which it is known that the condition is or will be met; that day is not stated',
          ),
        );
  }
  if (!placed)
    return dates(null, say('due when the model is placed on the market; the day is not stated'));
  const designated = dateAt(facts, 'risk.systemic.designated_on');
  if (due === 'systemic-risk' && designated && designated > placed) {
    return dates(
      designated,
      say('due from the designation on {designated}', { designated: dayValue(designated) }),
    );
  }
  return dates(
    placed,
    say('due at the placing on the market on {placed}', { placed: dayValue(placed) }),
  );
}

function dates(due: string | null, { text, values }: Said): Dates {
  const start = lawDates.enforcement.date;
  return { due, enforced_from: due === null ? null : due > start ? due : start, text, values };
}
