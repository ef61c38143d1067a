/** Which conclusions differ between two assessments: answers of gates, duties with their days, and findings. */
import { type Finding, type Severity, severities } from '../finding/finding.js';
import { fingerprints } from '../finding/fingerprint.js';
import { fingerprintsV1 } from '../finding/fingerprint-v1.js';
import type { ComparedConclusions, DutyConclusion, GateConclusion } from './conclusions.js';

export interface GateChange {
  readonly id: string;
  /** Null where one side does not know the gate. */
  readonly from: GateConclusion | null;
  readonly to: GateConclusion | null;
}

export interface DutyChange {
  readonly id: string;
  readonly title: string;
  readonly provision: string;
  readonly from: DutyConclusion | null;
  readonly to: DutyConclusion | null;
}

export interface ConclusionChanges {
  readonly gates: readonly GateChange[];
  readonly obligations: readonly DutyChange[];
  /** Found on the second side only or graver there, and the same of the first. */
  readonly findings: { readonly new: readonly Finding[]; readonly gone: readonly Finding[] };
}

/** What the second side concludes otherwise than the first; words alone are no change. */
export function diffConclusions(
  from: ComparedConclusions,
  to: ComparedConclusions,
): ConclusionChanges {
  const isWordsOnly = from.isWordsOnly === true || to.isWordsOnly === true;
  return {
    gates: keysOf(from.gates, to.gates).flatMap((id): GateChange[] => {
      const [old, now] = [from.gates[id] ?? null, to.gates[id] ?? null];
      return old?.answer === now?.answer ? [] : [{ id, from: old, to: now }];
    }),
    obligations: dutyChanges(from.obligations, to.obligations),
    findings: {
      new: graver(to.findings, from.findings, isWordsOnly),
      gone: graver(from.findings, to.findings, isWordsOnly),
    },
  };
}

function keysOf(from: object, to: object): string[] {
  return [...new Set([...Object.keys(to), ...Object.keys(from)])];
}

function dutyChanges(
  from: readonly DutyConclusion[],
  to: readonly DutyConclusion[],
): readonly DutyChange[] {
  const [before, after] = [from, to].map((list) => new Map(list.map((each) => [each.id, each])));
  return [...new Set([...to, ...from].map(({ id }) => id))].flatMap((id): DutyChange[] => {
    const [old, now] = [before?.get(id) ?? null, after?.get(id) ?? null];
    const known = now ?? old;
    const isSame =
      old?.outcome === now?.outcome &&
      old?.due === now?.due &&
      old?.enforced_from === now?.enforced_from &&
      isSameWhereTold(old?.began, now?.began) &&
      isSameWhereTold(old?.ended, now?.ended);
    if (isSame || known === null) return [];
    return [{ id, title: known.title, provision: known.provision, from: old, to: now }];
  });
}

/** A side of an earlier version does not tell the day, which is no change. */
function isSameWhereTold(old: string | null | undefined, now: string | null | undefined): boolean {
  return old === undefined || now === undefined || old === now;
}

/** The findings that the others do not have, or not as grave. */
function graver(
  list: readonly Finding[],
  others: readonly Finding[],
  isWordsOnly: boolean,
): readonly Finding[] {
  const names = isWordsOnly ? fingerprintsV1 : fingerprints;
  const known = new Map(names(others).map((mark, index) => [mark, rank(others[index]?.severity)]));
  return names(list).flatMap((mark, index) => {
    const finding = list[index];
    const there = known.get(mark);
    return finding === undefined || (there !== undefined && there <= rank(finding.severity))
      ? []
      : [finding];
  });
}

/** The smaller, the graver. */
function rank(severity: Severity | undefined): number {
  return severity === undefined ? severities.length : severities.indexOf(severity);
}
