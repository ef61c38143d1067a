/** The report on a file that was only just begun, on one screen: what is known, what to do next, and how much is left. */

import { importConflicts } from '../facts/import-conflicts.js';
import { type Finding, subjects } from '../finding/finding.js';
import { counted } from '../text/counted.js';
import { shellWord } from '../text/shell-word.js';
import { idleGates } from './idle-gates.js';
import type { ReportOptions, Run } from './run.js';
import { cut, type Paint, show, wrap } from './terminal.js';

/** What fits on a screen in full needs no page of its own. */
const fewFindings = 12;

/** `init` leaves the day of the content blank, and whoever has written the content dates it: until then the file is a beginning. */
export function isBeginning(
  { assessment, release }: Run,
  findings: readonly Finding[],
  { notes, quiet, detail }: ReportOptions,
): boolean {
  if (assessment === null || release !== undefined || notes || quiet || detail !== 'findings') {
    return false;
  }
  return (
    findings.length > fewFindings &&
    findings.some(
      ({ id, paths }) => id === 'schema/empty-value' && paths[0] === 'documentation.last_updated',
    )
  );
}

/** At most 22 lines of the width that is there; everything else stands behind --all. */
export function beginningBlock(
  run: Run,
  findings: readonly Finding[],
  options: ReportOptions,
  paint: Paint,
): string {
  const width = Math.max(40, Math.min(options.width, 80));
  const sum = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const path = run.path === '.' ? '' : ` ${show(shellWord(run.path))}`;
  const all = `All of them: aiact-doc check${path} --all`;
  const counts = [
    counted(sum('error'), 'error'),
    counted(sum('warning'), 'warning'),
    counted(sum('note'), 'note'),
  ].join(', ');
  return [
    verdicts(run, width, paint),
    [
      paint('underline', 'Next'),
      ...steps(run, findings)
        .slice(0, 3)
        .map((step, index) => twoLines(step, width, `  ${index + 1}  `)),
    ].join('\n'),
    [twoLines(bySubject(findings), width, ''), counts, cut(all, width - 1)].join('\n'),
  ].join('\n\n');
}

function verdicts({ assessment }: Run, width: number, paint: Paint): string {
  if (assessment === null) return '';
  const idle = idleGates(assessment);
  const lines = Object.entries(assessment.gates).flatMap(([id, { answer, verdict }]) => {
    if (idle.has(id)) return [];
    const label = `  ${answer.padEnd(8)}`;
    const style = answer === 'open' || answer === 'review' ? 'yellow' : 'bold';
    return [paint(style, label) + cut(show(verdict), width - label.length - 1)];
  });
  const rest = `  ${'–'.padEnd(8)}${counted(idle.size, 'other question')} of law not needed as the facts stand`;
  return [...lines, ...(idle.size === 0 ? [] : [paint('gray', rest)])].join('\n');
}

function twoLines(text: string, width: number, first: string): string {
  const lines = wrap(text, width, first).split('\n');
  if (lines.length <= 2) return lines.join('\n');
  const rest = lines
    .slice(1)
    .map((line) => line.trim())
    .join(' ');
  return [lines[0], cut(' '.repeat(first.length) + rest, width - 1)].join('\n');
}

/** What decides comes first: nothing else can be judged before. */
function steps({ assessment, path }: Run, findings: readonly Finding[]): readonly string[] {
  const into = path === '.' ? '' : ` --into ${show(shellWord(path))}`;
  const unconfirmed = findings.find(({ id }) => id === 'import/unconfirmed')?.params.count;
  const waiting = unconfirmed?.kind === 'count' ? unconfirmed.value : 0;
  const disputed = findings.filter(
    ({ id, severity }) =>
      severity === 'error' && Object.hasOwn(importConflicts, id.replace('import/', '')),
  );
  const asked = new Set(decisiveOf(assessment));
  // Who somebody is to the model decides what else is asked.
  const missing = [...asked].toSorted(
    (a, b) => Number(b === 'role.kind') - Number(a === 'role.kind'),
  );
  const empty = findings.filter(({ id }) => id === 'schema/empty-value');
  const role = findings.find(({ id }) => noDutyNotices.includes(id));
  // Whoever is not the provider is asked for no paper of one.
  const [worst] = findings.filter(
    ({ id, severity }) =>
      !/^(?:schema|import|gate)\//.test(id) && (role === undefined || severity !== 'note'),
  );
  const supply = findings.find(({ id }) => id === 'notice/value-chain');
  const named = (paths: readonly string[], most: number): string => {
    const rest = paths.length - most;
    return (
      paths
        .slice(0, most)
        .map((each) => show(each))
        .join(', ') + (rest > 0 ? ` and ${rest} more` : '')
    );
  };
  return [
    ...(role === undefined ? [] : [`${show(role.message)}.`]),
    ...(role === undefined || supply === undefined ? [] : [`${show(supply.help)}.`]),
    ...(missing.length === 0
      ? []
      : [`State what decides: ${named(missing, 2)} (aiact-doc init asks on a terminal).`]),
    ...(disputed.length === 0
      ? []
      : [
          `Settle where files disagree: ${named([...new Set(disputed.flatMap(({ paths }) => paths))], 2)}.`,
        ]),
    ...(waiting === 0
      ? []
      : [
          `Look at the ${counted(waiting, 'fact')} read from files, then aiact-doc import --accept PATH,…${into}`,
        ]),
    ...(empty.length === 0
      ? []
      : [
          `Fill in or remove the ${counted(empty.length, 'field')} without a value: ${named(
            empty.flatMap(({ paths }) => paths.slice(0, 1)),
            2,
          )}.`,
        ]),
    ...(worst === undefined ? [] : [`${show(worst.message)}. ${show(worst.help)}.`]),
    'Build with --draft to see the documents as they are.',
  ];
}

/** What follows for somebody who is not the provider. */
const noDutyNotices: readonly string[] = [
  'notice/only-hosted',
  'notice/only-integrated',
  'notice/modified-within',
];

/** What the questions ask for on which a duty hangs; where none does, nothing has to be decided. */
function decisiveOf(assessment: Run['assessment']): readonly string[] {
  if (assessment === null) return [];
  const idle = idleGates(assessment);
  const open = Object.entries(assessment.gates).filter(
    ([id, { answer }]) => answer === 'open' && !idle.has(id),
  );
  return open.every(([id]) => id === 'scope') && idle.size > 0
    ? []
    : open.flatMap(([, gate]) => gate.missing);
}

/** Errors and warnings by the section of the facts that they are about. */
function bySubject(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { severity, paths } of findings) {
    if (severity === 'note') continue;
    const section = paths[0]?.replace(/[.[].*/s, '') ?? 'other';
    const known = (subjects as readonly string[]).includes(section) ? section : 'other';
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  const order = [...subjects, 'other'] as readonly string[];
  const parts = order.flatMap((each) => {
    const found = counts.get(each);
    return found === undefined ? [] : [`${each} ${found}`];
  });
  return `To do by subject: ${parts.join(', ')}`;
}
