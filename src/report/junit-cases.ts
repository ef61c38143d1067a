/** What counts as a test case of JUnit, and whether it passes. */

import { askedChecks } from '../assess/asked-checks.js';
import { answersOfLaw } from '../assess/assess.js';
import type { Assessment, ObligationResult } from '../assess/assessment.js';
import type { Severity } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { provisions } from '../law/provisions.js';
import { countedFindings, type ReportedFinding } from './reported-finding.js';
import { roomOf } from './rules.js';
import { allFindingsOf, findingsOf, type ReportOptions, type Run } from './run.js';
import { show } from './terminal.js';

export type CaseResult =
  | { readonly kind: 'passed'; readonly said: string }
  | { readonly kind: 'skipped'; readonly said: string }
  | {
      readonly kind: 'failure' | 'error';
      readonly message: string;
      readonly type: string;
      readonly said: string;
    };

export interface TestCase {
  readonly name: string;
  readonly group: string;
  readonly path?: string | undefined;
  readonly line?: number | undefined;
  readonly result: CaseResult;
}

/** Gates, obligations, checks and the rows of the checklist, in this order. */
export function casesOfRun(run: Run, options: ReportOptions): readonly TestCase[] {
  const failing = options.failing?.length ? options.failing : (['error'] as const);
  const told = countedFindings([run], options);
  const { assessment } = run;
  return [
    ...(assessment ? gates(assessment) : []),
    ...(assessment ? assessment.obligations.map((duty) => obligation(duty, run, failing)) : []),
    ...checks(run, told, failing, options),
    ...rows(run),
    ...waived(run),
  ];
}

/** A gate passes once it has an answer; an open or unsettled one is told, and its finding fails or not. */
function gates({ gates: answered }: Assessment): TestCase[] {
  return Object.entries(answered).map(([id, { answer, summary }]) => ({
    name: id,
    group: 'gate',
    result:
      answer === 'open' || answer === 'review'
        ? { kind: 'skipped', said: `${answer}: ${summary}` }
        : { kind: 'passed', said: `${answer}: ${summary}` },
  }));
}

/** An obligation that applies fails with the findings that stand at its place in the law. */
function obligation(duty: ObligationResult, run: Run, failing: readonly Severity[]): TestCase {
  const { id, title, outcome, reason } = duty;
  const found = findingsOf(run).filter(
    ({ severity, provision }) => failing.includes(severity) && dutyOf(provision) === duty.provision,
  );
  const due = duty.due === null ? '' : `, due ${duty.due}`;
  const because = `${outcome}: ${reason.text}`;
  const ids = [...new Set(found.map((finding) => finding.id))];
  return {
    name: id,
    group: 'obligation',
    result:
      outcome !== 'applies'
        ? { kind: 'skipped', said: because }
        : found.length === 0
          ? { kind: 'passed', said: `${title}${due}` }
          : {
              kind: 'failure',
              message: `${title}: ${found.length} to answer`,
              type: 'obligation',
              said: ids.join('\n'),
            },
  };
}

/** The duty that a place in the law serves. */
function dutyOf(provision: string | null): string | null {
  const table: Readonly<Record<string, { readonly under?: string }>> = provisions;
  if (provision === null || !Object.hasOwn(table, provision)) return null;
  return table[provision]?.under ?? provision;
}

/** A case for each id that has findings, and for each that was asked and has none, unless findings were left out. */
function checks(
  run: Run,
  told: readonly ReportedFinding[],
  failing: readonly Severity[],
  { narrowed }: ReportOptions,
): TestCase[] {
  const byId = new Map<string, ReportedFinding[]>();
  for (const each of told) {
    byId.set(each.finding.id, [...(byId.get(each.finding.id) ?? []), each]);
  }
  const others = new Set(allFindingsOf(run).map(({ id }) => id));
  const held = narrowed === true ? [] : askedOf(run).filter((id) => !others.has(id));
  const found = [...byId].map(([id, own]) => caseOf(id, own, run, failing));
  const passed = [...new Set(held)].map(
    (id): TestCase => ({ name: id, group: roomOf(id), result: { kind: 'passed', said: '' } }),
  );
  return [...found, ...passed].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function askedOf({ read, assessment, asked }: Run): readonly string[] {
  if (asked !== undefined) return asked;
  return assessment === null ? [] : askedChecks(answersOfLaw(read, { asOf: assessment.as_of }));
}

function caseOf(
  id: string,
  own: readonly ReportedFinding[],
  run: Run,
  failing: readonly Severity[],
): TestCase {
  const [first] = own;
  const said = own.map(lines).join('\n\n');
  const worst = own.find(({ finding }) => failing.includes(finding.severity));
  const more = own.length > 1 ? ` (and ${own.length - 1} more)` : '';
  return {
    name: id,
    group: roomOf(id),
    path: first?.path,
    line: first?.place.line,
    result: worst
      ? {
          kind: run.assessment === null ? 'error' : 'failure',
          message: show(messageOf(worst.finding)) + more,
          type: worst.finding.severity,
          said,
        }
      : { kind: 'passed', said },
  };
}

/** The finding as text: what, where, what to do, and the lines to paste. */
function lines({ finding, path, place }: ReportedFinding): string {
  return [
    `${finding.severity}: ${show(messageOf(finding))}`,
    `${show(path)}:${place.line}:${place.column}`,
    show(finding.help),
    ...(finding.lines ?? '')
      .split('\n')
      .filter(Boolean)
      .map((line) => show(line)),
  ].join('\n');
}

function rows({ release }: Run): TestCase[] {
  return (release?.rows ?? []).map(({ obligation: id, title, status, cells }) => {
    const told = Object.entries(cells)
      .filter(([, { state }]) => state !== 'not-asked')
      .map(([column, { state, reason }]) => `${column}: ${state}, ${reason}`)
      .join('\n');
    const result: CaseResult =
      status === 'missing'
        ? { kind: 'failure', message: `${title}: not ready`, type: 'release', said: told }
        : status === 'met'
          ? { kind: 'passed', said: told }
          : { kind: 'skipped', said: told.replaceAll('\n', '; ') || status };
    return { name: id, group: 'release', result };
  });
}

function waived({ waived: all }: Run): TestCase[] {
  return (all ?? []).map(({ finding, waiver }) => ({
    name: finding.id,
    group: 'waived',
    path: finding.place?.file,
    line: finding.place?.line,
    result: {
      kind: 'skipped',
      said: `Waived by ${waiver.owner} until ${waiver.expires}: ${waiver.reason} (${messageOf(finding)})`,
    },
  }));
}
