/** What the reports for machines tell: each finding with a place that can be opened and a fingerprint that stays, worst first. */
import { modelName } from '../figures/model-name.js';
import { compareFindings, type Finding, type Place, severities } from '../finding/finding.js';
import { fingerprints } from '../finding/fingerprint.js';
import { messageOf } from '../finding/words.js';
import type { Waiver } from '../release/result.js';
import { counted } from '../text/counted.js';
import { placePath } from './place-path.js';
import { allFindingsOf, isShown, type ReportOptions, type Run } from './run.js';
import { show } from './terminal.js';

/** One finding of one run. */
export interface ReportedFinding {
  readonly run: Run;
  readonly finding: Finding;
  /** Where it stands, or the first line of the input where it has no place. */
  readonly place: Place;
  /** From the root of the repository, or from where the program was called where there is none; with forward slashes. */
  readonly path: string;
  /** The line by which the model takes over what a family file states, where the finding stands there. */
  readonly extendedBy: { readonly path: string; readonly place: Place } | null;
  readonly fingerprint: string;
  /** What keeps it from the verdict, if anything does. */
  readonly aside: Waiver | 'known' | null;
}

/** The findings of all runs, worst first; within a severity in the order of the runs. */
export function countedFindings(
  runs: readonly Run[],
  options: ReportOptions,
): readonly ReportedFinding[] {
  return reportedFindings(runs, options).filter(({ aside }) => aside === null);
}

/** The same, with those that a waiver or a baseline keeps from the verdict. */
export function reportedFindings(
  runs: readonly Run[],
  options: ReportOptions,
): readonly ReportedFinding[] {
  const told = runs.flatMap((run) => toldOfRun(run, options));
  return severities.flatMap((severity) =>
    told.filter(({ finding }) => finding.severity === severity),
  );
}

/** The findings of one run that are shown, in the order of every report, with those that don't count. */
function toldOfRun(run: Run, options: ReportOptions): readonly ReportedFinding[] {
  const findings = allFindingsOf(run);
  const names = fingerprints(findings, run.prefix);
  const waivers = new Map(run.waived?.map(({ finding, waiver }) => [finding, waiver]));
  const known = new Set(run.baseline?.known);
  const told = findings.flatMap((finding, index): ReportedFinding[] => {
    if (!isShown(finding, options)) return [];
    const place = finding.place ?? firstLineOf(run);
    const pathOf = ({ file }: Place): string =>
      fromRoot(options.below, pathFrom(options.folder, placePath(run.prefix, file)));
    const { family } = run.read;
    const extendedBy = family?.files.includes(place.file)
      ? { path: pathOf(family.place), place: family.place }
      : null;
    const aside = waivers.get(finding) ?? (known.has(finding) ? 'known' : null);
    const path = pathOf(place);
    return [{ run, finding, place, path, extendedBy, fingerprint: names[index] ?? '', aside }];
  });
  return told.sort((a, b) => compareFindings(a.finding, b.finding));
}

/** The first line of the first file that was read, or of what was named where there is none. */
function firstLineOf(run: Run): Place {
  const [source] = run.read.sources;
  const width = source === undefined ? 0 : source.text.search(/\r?\n|$/);
  const named = run.path === '-' ? 'stdin.yaml' : run.path.slice(run.path.lastIndexOf('/') + 1);
  const file = source?.file ?? (named || '.');
  return { file, line: 1, column: 1, end_line: 1, end_column: width + 1 };
}

/** A path below the folder as seen from it; any other stays. */
function pathFrom(folder: string | undefined, path: string): string {
  const above =
    folder === undefined ? '' : `${folder.replaceAll('\\', '/').replace(/(?<!\/)\/+$/, '')}/`;
  const inside = above !== '' && path.startsWith(above) ? path.slice(above.length) : path;
  return inside.replace(/^(?:\.\/+)+/, '');
}

/** A path seen from the root of the repository; one that leads out of it, or begins at the root of the disk, stays. */
function fromRoot(below: string | undefined, path: string): string {
  if (below === undefined || below === '' || /^(?:\/|[A-Za-z]:\/)/.test(path)) return path;
  const steps: string[] = [];
  for (const step of (below + path).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return path;
    } else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** What was found and what to do, as one line. */
export function findingLine(finding: Finding): string {
  return show([messageOf(finding), finding.help].filter(Boolean).map(closed).join(' '));
}

/** With a full stop, unless it ends with a sign of its own. */
export function closed(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}

/** The model, or what else the input is, by name. */
export function inputName({ title, assessment, path }: Run): string {
  const model = modelName(assessment?.model.name, assessment?.model.version);
  return show((title ?? model) || (path === '-' ? 'Standard input' : path), 200);
}

/** `2 errors, 1 warning` or, where there are neither, `no errors, no warnings`. */
export function countsOf(findings: readonly Finding[]): string {
  const sum = (severity: Finding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const [errors, warnings, notes] = [sum('error'), sum('warning'), sum('note')];
  const said = [amount(errors, 'error'), amount(warnings, 'warning')];
  return [...said, ...(notes > 0 ? [counted(notes, 'note')] : [])].join(', ');
}

const amount = (number: number, noun: string): string =>
  number === 0 ? `no ${noun}s` : counted(number, noun);
