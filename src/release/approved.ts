/** Whether somebody approved the documents as they are now: after their last update, by the day of the release, with no standing refusal. */
import { isDay } from '../facts/days.js';
import { given } from '../facts/lookup.js';
import { makeFinding } from '../finding/finding.js';
import type { Duty, JudgedCell, ReleaseQuestion } from './question.js';

const path = 'documentation.approvals';

interface Decision {
  readonly name: string;
  readonly decision: string;
  /** Empty where no day is stated. */
  readonly on: string;
  readonly at: string;
}

/** One answer for every document, since all are approved together. */
export function judgeApproved(
  { documents }: Duty,
  { read, releaseDate }: ReleaseQuestion,
): JudgedCell {
  if (documents.length === 0) return { state: 'not-asked', reason: 'no document of its own' };
  const updated = given(read.facts, 'documentation.last_updated');
  const since = isDay(updated) ? updated : '';
  const last = lastOfEach(decisions(given(read.facts, path)));
  const refusal = last.find(
    ({ decision, on }) => decision === 'rejected' && (on === '' || on >= since),
  );
  const fail = (name: string, reason: string, message: string, at: string): JudgedCell => {
    const finding = makeFinding({
      ...{ id: `release/${name}`, severity: 'error', message, paths: [at] },
      help: `Have this version approved, then record who and when in \`${path}\``,
      place: read.placeOf(at),
    });
    return { state: 'missing', reason, findings: [finding] };
  };
  if (refusal !== undefined) {
    const message = `${refusal.name} rejected this version of the documentation`;
    return fail('rejected', `rejected by ${refusal.name}`, message, refusal.at);
  }
  const approved = last.filter(({ decision }) => decision === 'approved');
  const standing = approved.filter(({ on }) => on !== '' && on >= since && on <= releaseDate);
  if (standing.length > 0) {
    const names = standing.map(({ name, on }) => `${name} on ${on}`).join(', ');
    return { state: 'met', reason: `by ${names}` };
  }
  const [reason, message] = whyNot(approved, since, releaseDate);
  return fail('not-approved', reason, message, approved[0]?.at ?? path);
}

function whyNot(
  approved: readonly Decision[],
  since: string,
  releaseDate: string,
): readonly [string, string] {
  const newest = approved
    .map(({ on }) => on)
    .sort()
    .at(-1);
  if (newest === undefined)
    return ['no approval recorded', 'No approval of the documentation is recorded'];
  if (newest === '')
    return ['approved on no stated day', 'The approval of the documentation states no day'];
  if (newest > releaseDate) {
    const words = `approved on ${newest}, after the release on ${releaseDate}`;
    return [words, `The documentation was ${words}`];
  }
  const words = `approved on ${newest}, before its last update on ${since}`;
  return [words, `The documentation was ${words}`];
}

function decisions(stated: unknown): Decision[] {
  if (!Array.isArray(stated)) return [];
  return stated.map((entry: Record<string, unknown>, index) => ({
    name: String(entry.name ?? ''),
    decision: String(entry.decision ?? ''),
    on: isDay(entry.on) ? entry.on : '',
    at: `${path}[${index}]`,
  }));
}

/** A person may change their mind: the last decision of each counts, and of one day the one written later. */
function lastOfEach(all: readonly Decision[]): Decision[] {
  const last = new Map<string, Decision>();
  for (const each of all) {
    const before = last.get(each.name);
    if (before === undefined || each.on === '' || each.on >= before.on) last.set(each.name, each);
  }
  return [...last.values()];
}
