/** The tests on what the facts tell of papers and events of systemic risk: it has happened, and it has an occasion. */
import type { FactPath } from '../../facts/paths.gen.js';
import { entriesAt } from '../../facts/stated.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { aboveSystemicRisk } from '../../figures/compute-thresholds.js';
import { incidentsOf } from '../../figures/incidents.js';
import { dayAt } from '../../figures/safety-clocks.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { dayValue, pathValue } from '../../finding/value.js';

/** Days of what has happened; a day on which something became known may concern what is to come, and lies in the past itself. */
const happened: readonly FactPath[] = [
  'risk.systemic.designated_on',
  'risk.systemic.rebuttal_decided_on',
  'risk.systemic.threshold_known_on',
  'risk.systemic.threshold_met_on',
  'risk.systemic.notified_on',
  'risk.framework.confirmed_on',
  'risk.framework.provided_on',
  'risk.framework.assessed_on',
  'risk.model_report.submitted_on',
  'risk.model_report.interim_report_on',
  'risk.model_report.updated_on',
];

/** Nothing of it is dated after the day of the assessment; incidents have a check of their own. */
const safetyDaysNotInFuture: Computation = (facts, { asOf }) => {
  const sent = (entriesAt(facts, 'risk.systemic.notifications') ?? []).flatMap(({ on }, index) =>
    typeof on === 'string' ? [{ path: `risk.systemic.notifications[${index}].on`, day: on }] : [],
  );
  const given = (entriesAt(facts, 'risk.model_report.changelog') ?? []).flatMap(
    ({ provided_on: day }, index) =>
      typeof day === 'string'
        ? [{ path: `risk.model_report.changelog[${index}].provided_on`, day }]
        : [],
  );
  const stated = happened.flatMap((path) => {
    const day = dayAt(facts, path);
    return day === null ? [] : [{ path, day }];
  });
  const all = [...stated, ...sent, ...given];
  if (all.length === 0) return unknown;
  return failedAt(
    all
      .filter(({ day }) => day > asOf)
      .map(({ path, day }) => ({
        path,
        ...fillSentence('{at} is {day}, which is to come', {
          at: pathValue(path),
          day: dayValue(day),
        }),
      })),
  );
};

/** Papers that the AI Office gets of models with systemic risk alone. */
const received: readonly FactPath[] = [
  'risk.framework.provided_on',
  'risk.model_report.submitted_on',
  'risk.model_report.interim_report_on',
];

/** Where the model has no systemic risk, the AI Office got no papers on it. */
const safetyPapersHaveOccasion: Computation = (facts, context) => {
  const reports = incidentsOf(facts)
    .filter(({ initial }) => initial !== null)
    .map(({ index }) => `risk.incidents[${index}].initial_report_on`);
  const paths = [...received.filter((path) => dayAt(facts, path) !== null), ...reports];
  if (paths.length === 0) return unknown;
  const isAbove = aboveSystemicRisk(facts).truth === 'true';
  if (isAbove || context.answered('systemic-risk') !== 'no') return failedAt([]);
  return failedAt(
    paths.map(
      (path): FailedPlace => ({
        path,
        ...fillSentence('{at} is stated', { at: pathValue(path) }),
      }),
    ),
  );
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'safety-days-not-in-future': safetyDaysNotInFuture,
  'safety-papers-have-occasion': safetyPapersHaveOccasion,
} satisfies Tests;
