/** What falls due soon: the days of obligations, of the clocks of the papers, of incidents and of the provider's own promises. */
import type { Assessment } from '../assess/assessment.js';
import { dayAfter, daysBetween, isDay } from '../facts/days.js';
import { given } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { incidentClocks, incidentsOf } from '../figures/incidents.js';
import { withdrawnOn } from '../figures/placing-days.js';
import { clocksOf, type Paper } from '../figures/safety-clocks.js';
import type { ReadResult } from '../read/read-result.js';
import type { DateAhead } from './result.js';
import { statedWaivers } from './waivers.js';

type Coming = Omit<DateAhead, 'days'>;

/** Every such day from the day of the assessment until `within` days later, earliest first. */
export function datesAhead(
  read: ReadResult,
  assessment: Assessment,
  within: number,
): readonly DateAhead[] {
  const day = assessment.as_of;
  const last = dayAfter(day, { number: within, unit: 'days' });
  const coming = [
    ...ofObligations(assessment),
    ...ofSummary(read, assessment),
    ...ofPapers(read, assessment),
    ...ofIncidents(read, assessment),
    ...ofProvider(read),
  ];
  return coming
    .filter(({ date }) => date >= day && date <= last)
    .map((each) => ({ ...each, days: daysBetween(day, each.date) }))
    .sort((a, b) => compare(a.date, b.date) || compare(a.what, b.what));
}

function ofObligations({ obligations }: Assessment): Coming[] {
  return obligations
    .filter(({ outcome }) => outcome === 'applies')
    .flatMap(({ id, title, provision, due, enforced_from }) => [
      ...(due === null ? [] : [{ date: due, what: title, from: id, provision }]),
      ...(enforced_from === null || enforced_from === due
        ? []
        : [{ date: enforced_from, what: `${title}: can be enforced`, from: id, provision }]),
    ]);
}

/** What comes again for as long as a model is on the market does not come after its withdrawal. */
function isAfterWithdrawal(facts: ModelFacts, date: string): boolean {
  const until = withdrawnOn(facts);
  return until !== null && date >= until;
}

/** A model in continuous training has its summary updated every six months. */
function ofSummary({ facts }: ReadResult, { obligations }: Assessment): Coming[] {
  const from = 'training_data.summary_last_update';
  const last = given(facts, from);
  const isOwed = obligations.some(
    ({ id, outcome }) => id === 'art-53-1-d-training-content-summary' && outcome === 'applies',
  );
  if (!isOwed || given(facts, 'training_data.continuous') !== true || !isDay(last)) return [];
  const date = dayAfter(last, { number: 6, unit: 'months' });
  if (isAfterWithdrawal(facts, date)) return [];
  const what = 'Update the summary of training content: the model is trained continuously';
  return [{ date, what, from, provision: 'notice(29)' }];
}

const papers: readonly Paper[] = ['notification', 'framework', 'model-report'];

/** Clocks that still run; those of the code only for who signed the chapter. */
function ofPapers({ facts }: ReadResult, assessment: Assessment): Coming[] {
  if (assessment.gates['systemic-risk'].answer !== 'yes') return [];
  const signed = given(facts, 'provider.code_of_practice.safety_and_security') === true;
  const known = new Set(assessment.obligations.map(({ provision }) => provision));
  return papers
    .flatMap((paper) => clocksOf(paper, facts))
    .filter(({ done, isEarliest }) => done === null && isEarliest !== true)
    .filter(({ provision }) => signed || !provision.startsWith('code-'))
    .filter(({ provision }) => !known.has(provision))
    .filter(
      ({ due, isRecurring }) => !isRecurring || due === null || !isAfterWithdrawal(facts, due),
    )
    .flatMap(({ due, what, from, provision }) =>
      due === null ? [] : [{ date: due, what, from, provision }],
    );
}

function ofIncidents({ facts }: ReadResult, assessment: Assessment): Coming[] {
  const isOwed = assessment.obligations.some(
    ({ id, outcome }) => id === 'art-55-1-c-incident-reporting' && outcome === 'applies',
  );
  if (!isOwed) return [];
  return incidentsOf(facts).flatMap((incident) =>
    incidentClocks(incident, assessment.as_of).flatMap(({ report, due, done, provision }) => {
      if (report === 'keeping' || due === null || done !== null) return [];
      const what = `Incident ${incident.id}: the ${report} report`;
      return [{ date: due, what, from: `risk.incidents[${incident.index}]`, provision }];
    }),
  );
}

/** Days that the provider set itself. */
function ofProvider(read: ReadResult): Coming[] {
  const until = 'documentation.retention_until';
  const kept = given(read.facts, until);
  const waivers = statedWaivers(read).map(({ check, owner, expires, path }) => ({
    date: expires,
    what: `The waiver of ${check} ends; ${owner} answers for it`,
    ...{ from: path, provision: null },
  }));
  return [
    ...(isDay(kept)
      ? [{ date: kept, what: 'Documents are kept until here', from: until, provision: null }]
      : []),
    ...waivers,
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
