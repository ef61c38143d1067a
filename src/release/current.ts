/** Whether the documentation is that of the model as it is: it has a version and a day, and nothing that it tells of is younger. */
import { isDay } from '../facts/days.js';
import { given } from '../facts/lookup.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { dayValue, type Params, pathValue } from '../finding/value.js';
import type { Duty, JudgedCell, ReleaseQuestion } from './question.js';

const updated = 'documentation.last_updated';
const version = 'documentation.version';

/** Days and months on which something happened that the documents tell of; `[]` goes through a list. */
const told = [
  'training.duration.ended',
  'training_data.latest_acquisition',
  'training_data.summary_last_update',
  'evaluation.results[].date',
] as const;

/** One answer for every document, since all are made from the same facts. */
export function judgeCurrent(
  { documents }: Duty,
  { read, assessment, releaseDate }: ReleaseQuestion,
): JudgedCell {
  if (documents.length === 0) return { state: 'not-asked', reason: 'no document of its own' };
  const error = (
    name: string,
    said: { message: string; params: Params },
    help: string,
    path: string,
    more: readonly string[] = [],
  ): Finding =>
    makeFinding({
      ...{ id: `release/${name}`, severity: 'error', ...said, help },
      ...{ paths: [path, ...more], place: read.placeOf(path) },
    });
  const named = given(read.facts, version);
  const day = given(read.facts, updated);
  if (named === undefined || !isDay(day)) {
    const lacking = named === undefined ? version : updated;
    const reason = named === undefined ? 'no version stated' : 'no day of the last update stated';
    const message =
      named === undefined
        ? 'The documentation states no version'
        : 'The documentation states no day of its last update';
    const help = `Write \`${lacking}\``;
    return {
      ...{ state: 'missing', reason },
      findings: [error('no-version', worded(message), help, lacking)],
    };
  }
  if (day > releaseDate) {
    const reason = `last updated on ${day}, after the release on ${releaseDate}`;
    const message = worded(
      'The documentation was last updated on {day}, after the release on {release}',
      { day: dayValue(day), release: dayValue(releaseDate) },
    );
    const help = `Write in \`${updated}\` a day no later than ${releaseDate}, or give the day of the release with --release-date`;
    return { state: 'missing', reason, findings: [error('out-of-date', message, help, updated)] };
  }
  const younger = told
    .flatMap((path) => daysAt(read.facts, path))
    .filter(({ date }) => date > day.slice(0, date.length) && date <= assessment.as_of)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  const [youngest] = younger;
  if (youngest === undefined) {
    return { state: 'met', reason: `version ${String(named)} of ${day}` };
  }
  return {
    ...{ state: 'missing', reason: `last updated on ${day}, before ${youngest.path}` },
    findings: [
      error(
        'out-of-date',
        worded('The documentation was last updated on {day}, and {path} is {date}', {
          day: dayValue(day),
          path: pathValue(youngest.path),
          date: dayValue(youngest.date),
        }),
        `Bring the documentation up to date, raise \`${version}\`, then set \`${updated}\``,
        updated,
        [youngest.path],
      ),
    ],
  };
}

function daysAt(facts: unknown, path: string): { path: string; date: string }[] {
  const [list = '', field = ''] = path.split('[].');
  const entries = path.includes('[].') ? given(facts, list) : [];
  const paths = path.includes('[].')
    ? (Array.isArray(entries) ? entries : []).map((_, index) => `${list}[${index}].${field}`)
    : [path];
  return paths.flatMap((each) => {
    const date = given(facts, each);
    return typeof date === 'string' && /^\d{4}-\d{2}(?:-\d{2})?$/.test(date)
      ? [{ path: each, date }]
      : [];
  });
}
