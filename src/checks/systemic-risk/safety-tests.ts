/** Whether the papers for systemic risk keep their clocks and say what they have to; each place that does not is told with its days. */
import { dayAfter } from '../../facts/days.js';
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asNumber, asText, entriesAt } from '../../facts/stated.js';
import type { Computation, Computed, FailedPlace } from '../../figures/computation.js';
import { type Incident, incidentClocks, incidentsOf, isMissed } from '../../figures/incidents.js';
import {
  type Clock,
  clocksOf,
  dayAt,
  isEarlierModel,
  notificationClock,
} from '../../figures/safety-clocks.js';
import { notifiedFigure } from '../../figures/safety-compute.js';
import type { Tests } from '../../figures/truth.js';
import { incidentItems } from '../../law/incident-items.js';
import { safetyPeriods } from '../../law/safety-periods.js';
import { lawPeriod } from '../../law/spell.js';

const silent: Computed = { truth: 'unknown' };

/** True where no place breaks the expectation. */
const judged = (spots: readonly FailedPlace[]): Computed =>
  spots.length === 0 ? { truth: 'true' } : { truth: 'false', spots };

/** The notification was not made before the day on which there was something to notify. */
export const notificationAfterKnowledge: Computation = (facts) => {
  const { done, doneAt } = notificationClock(facts);
  const known = dayAt(facts, 'risk.systemic.threshold_known_on');
  if (done === null || known === null) return silent;
  return judged(
    done >= known
      ? []
      : [
          {
            path: doneAt ?? 'risk.systemic.notified_on',
            text: `notified on ${done}, known only on ${known}`,
          },
        ],
  );
};

/** The notification was made within its two weeks. For earlier models it is unsettled whether they run. */
export const notificationWithinTwoWeeks: Computation = (facts) => {
  const { done, doneAt, due, from } = notificationClock(facts);
  if (done === null || due === null || isEarlierModel(facts)) return silent;
  return judged(
    done <= due
      ? []
      : [
          {
            path: doneAt ?? 'risk.systemic.notified_on',
            text: `known or met on ${dayAt(facts, from)}, due by ${due}, notified on ${done}`,
          },
        ],
  );
};

/** Once the two weeks are over, the facts say when the notification was made. */
export const notificationDayRecorded: Computation = (facts, { asOf }) => {
  const { done, due, from } = notificationClock(facts);
  if (due === null || isEarlierModel(facts) || asOf <= due) return silent;
  return judged(
    done !== null
      ? []
      : [
          {
            path: from,
            text: `known on ${dayAt(facts, from)}, due by ${due}, and no day is stated`,
          },
        ],
  );
};

/** A notified amount has two significant figures. */
export const notificationFigures: Computation = (facts) => {
  const found = notifiedFigure(facts);
  if (found === null || found.isEstimate) return silent;
  return judged(
    found.value.significantFigures() >= 2
      ? []
      : [{ path: found.path, text: `${found.value.text} has one` }],
  );
};

/** Clocks of which both days are known, each kept. */
function keeps(clocks: readonly Clock[], facts: ModelFacts): Computed {
  const known = clocks.filter(({ done, due }) => done !== null && due !== null);
  if (known.length === 0 || isEarlierModel(facts)) return silent;
  return judged(
    known.flatMap(({ done, due, doneAt, from, rule }) =>
      done !== null && due !== null && doneAt !== null && done > due
        ? [
            {
              path: doneAt,
              text: `${done} instead of ${due}, ${rule} (\`${from}\`: ${dayAt(facts, from)})`,
            },
          ]
        : [],
    ),
  );
}

export const frameworkConfirmedInTime: Computation = (facts) =>
  keeps(
    clocksOf('framework', facts).filter(({ doneAt }) => doneAt === 'risk.framework.confirmed_on'),
    facts,
  );

export const frameworkProvidedInTime: Computation = (facts) =>
  keeps(
    clocksOf('framework', facts).filter(({ doneAt }) => doneAt === 'risk.framework.provided_on'),
    facts,
  );

/** By the placement, or within fifteen business days of it where an interim report was there in time. */
export const modelReportInTime: Computation = (facts) => {
  const placed = dayAt(facts, 'role.placement.date');
  const submitted = dayAt(facts, 'risk.model_report.submitted_on');
  if (placed === null || submitted === null || isEarlierModel(facts)) return silent;
  if (submitted <= placed) return { truth: 'true' };
  const latest = dayAfter(placed, safetyPeriods.modelReportDelay);
  const interim = dayAt(facts, 'risk.model_report.interim_report_on');
  const path = 'risk.model_report.submitted_on';
  if (interim === null || interim > placed) {
    const text = `submitted on ${submitted}, placed on ${placed}, and no interim report by then`;
    return judged([{ path, text }]);
  }
  return judged(
    submitted <= latest
      ? []
      : [
          {
            path,
            text: `submitted on ${submitted}, ${lawPeriod('modelReportDelay')} ended on ${latest}`,
          },
        ],
  );
};

const samplesPerEvaluation = 5;

/** Each evaluation comes with five random samples or more. */
export const modelReportSamples: Computation = (facts) => {
  const entries = entriesAt(facts, 'risk.model_report.evaluation_samples');
  if (entries === undefined || entries.length === 0) return silent;
  return judged(
    entries.flatMap(({ evaluation, number }, index) => {
      const count = asNumber(number)?.toNumber();
      return count === undefined || count >= samplesPerEvaluation
        ? []
        : [
            {
              path: `risk.model_report.evaluation_samples[${index}].number`,
              text: `${asText(evaluation) ?? 'an evaluation'} has ${count}`,
            },
          ];
    }),
  );
};

/** Something about each incident, where one is on record. */
const ofIncidents =
  (
    find: (incident: Incident, facts: ModelFacts, asOf: string) => readonly FailedPlace[],
  ): Computation =>
  (facts, { asOf }) => {
    const incidents = incidentsOf(facts);
    return incidents.length === 0
      ? silent
      : judged(incidents.flatMap((incident) => find(incident, facts, asOf)));
  };

const entryPath = ({ index }: Incident, key: string): string => `risk.incidents[${index}].${key}`;

/** Days of an incident that cannot lie in that order, and days to come. */
export const incidentDatesInOrder = ofIncidents((incident, _, asOf) => {
  const { started, ended, aware, initial, intermediate, final, resolved } = incident;
  const pairs: readonly (readonly [string, string | null, string, string | null])[] = [
    ['started', started, 'ended', ended],
    ['started', started, 'aware_on', aware],
    ['started', started, 'resolved_on', resolved],
    ['aware_on', aware, 'resolved_on', resolved],
    ['aware_on', aware, 'initial_report_on', initial],
    ['ended', ended, 'resolved_on', resolved],
    ['resolved_on', resolved, 'final_report_on', final],
    ['initial_report_on', initial, 'final_report_on', final],
    ...(intermediate ?? []).map(
      (each) => ['initial_report_on', initial, 'intermediate_reports', each] as const,
    ),
  ];
  const order = pairs.flatMap(([earlier, first, later, second]) =>
    first !== null && second !== null && first > second
      ? [
          {
            path: entryPath(incident, later),
            text: `incident ${incident.id}: \`${later}\` ${second} is before \`${earlier}\` ${first}`,
          },
        ]
      : [],
  );
  const days = Object.entries({ started, ended, aware_on: aware, initial_report_on: initial });
  const more = Object.entries({ resolved_on: resolved, final_report_on: final });
  const future = [...days, ...more].flatMap(([key, each]) =>
    each !== null && each > asOf
      ? [{ path: entryPath(incident, key), text: `incident ${incident.id}: ${each} is to come` }]
      : [],
  );
  return [...order, ...future];
});

const reportKeys = {
  initial: 'initial_report_on',
  intermediate: 'intermediate_reports',
  final: 'final_report_on',
  keeping: 'final_report_on',
} as const;

/** Every report was sent by its day, or its day is still to come. */
export const incidentReportsInTime = ofIncidents((incident, _, asOf) =>
  incidentClocks(incident, asOf)
    .filter((clock) => isMissed(clock, asOf))
    .map(({ report, due, done }) => ({
      path: entryPath(incident, done === null ? 'id' : reportKeys[report]),
      text: `incident ${incident.id}: the ${report} report was due by ${due} and ${done === null ? 'is not recorded' : `came on ${done}`}`,
    })),
);

/** Of every item that a report sent has to hold, something is said, be it that it is not known yet. */
export const incidentItemsTold = ofIncidents((incident, facts) => {
  const sent = incidentItems.filter(
    ({ isFinal }) => incident.final !== null || (incident.initial !== null && !isFinal),
  );
  const missing = sent.flatMap(({ title, facts: keys }) =>
    keys
      .filter(({ key }) => lookup(facts, entryPath(incident, key)).state === 'missing')
      .map(({ key }) => ({ title, key })),
  );
  const [first] = missing;
  const titles = [...new Set(missing.map(({ title }) => title.toLowerCase()))];
  return first === undefined
    ? []
    : [
        {
          path: entryPath(incident, 'id'),
          text: `incident ${incident.id} says nothing of ${titles.join(', ')}`,
        },
      ];
});

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'framework-confirmed-in-time': frameworkConfirmedInTime,
  'framework-provided-in-time': frameworkProvidedInTime,
  'incident-dates-in-order': incidentDatesInOrder,
  'incident-items-told': incidentItemsTold,
  'incident-reports-in-time': incidentReportsInTime,
  'model-report-in-time': modelReportInTime,
  'model-report-samples': modelReportSamples,
  'notification-after-knowledge': notificationAfterKnowledge,
  'notification-day-recorded': notificationDayRecorded,
  'notification-figures': notificationFigures,
  'notification-within-two-weeks': notificationWithinTwoWeeks,
} satisfies Tests;
