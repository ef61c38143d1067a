/** Findings as lines of JSON: a line for each model that holds all that any report tells of it, and a last line that closes the list. */
import { createHash } from 'node:crypto';
import type { Assessment } from '../assess/assessment.js';
import { toolVersion } from '../assess/tool-version.gen.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { type Finding, severities } from '../finding/finding.js';
import { lawVersion } from '../law/version.js';
import type { Family } from '../read/family/inherited.js';
import type { BaselineResult, ReleaseResult, Waiver } from '../release/result.js';
import { withoutCredentials } from '../text/credentials.js';
import { printedLine } from '../text/printed-json.js';
import { findingsOf, type ReportedPart, type ReportOptions, type Run, raised } from './run.js';

/** The last line: what the lines before it were made by and for, and that none of them is missing. */
export interface Ending {
  readonly format_version: 1;
  readonly tool: {
    readonly name: 'aiact-doc';
    readonly version: string;
    readonly program_sha256: string | null;
  };
  readonly law: { readonly version: string };
  readonly as_of: string | null;
  /** The severities that fail, and whether findings were left out beforehand. */
  readonly failing: readonly string[];
  readonly narrowed: boolean;
  readonly shard: { readonly index: number; readonly count: number; readonly workspace: string };
  readonly of: number;
  readonly models: number;
  readonly code: number;
  /** Models that could not be examined, for a reason that does not lie in their facts. */
  readonly failed: readonly string[];
  /** SHA-256 over the bytes of all lines before. */
  readonly sha256: string;
}

/** A line that no program of this kind wrote. */
export class LineError extends Error {
  override readonly name = 'LineError';
}

/** A finding by its position among the findings of the line, or itself where it stands in none of its lists. */
type Reference = number | Finding;

interface Line {
  readonly index: number;
  readonly path: string;
  readonly title?: string;
  readonly prefix: string;
  readonly verdict: string;
  readonly assessment: Assessment | null;
  readonly findings?: readonly Finding[];
  readonly keys: readonly string[];
  readonly sources: Run['read']['sources'];
  readonly family?: Pick<Family, 'files' | 'place'>;
  readonly release?: ReleaseResult;
  readonly beside?: readonly Finding[];
  readonly waived?: readonly { readonly finding: Reference; readonly waiver: Waiver }[];
  readonly baseline?: Omit<BaselineResult, 'known'> & { readonly known: readonly Reference[] };
  readonly at_least?: Run['atLeast'];
  readonly asked?: readonly string[];
}

/** One settled run as a line; `verdict` is what its findings alone come to. */
export function findingsLine(run: Run, index: number, verdict: string): string {
  return printedLine(contentOf(run, index, verdict), (_key, value) =>
    typeof value === 'string' ? withoutCredentials(value) : value,
  );
}

/** The same for another process of this program, which covers and escapes when it prints. */
export function rawLineOf(run: Run): string {
  return JSON.stringify(contentOf(run, 0, ''));
}

function contentOf(run: Run, index: number, verdict: string): Line {
  const { assessment, release, moreFindings: beside, waived, baseline } = run;
  const { atLeast, asked } = run;
  const at = positions(run);
  const reference = (finding: Finding): Reference => at.get(finding) ?? finding;
  return {
    ...{ index, path: run.path },
    ...(run.title !== undefined && { title: run.title }),
    ...{ prefix: run.prefix, verdict, assessment },
    ...(assessment === null && { findings: run.read.findings }),
    ...{ keys: Object.keys(run.read.facts), sources: run.read.sources },
    ...(run.read.family && {
      family: { files: run.read.family.files, place: run.read.family.place },
    }),
    ...(release && { release }),
    ...(beside && { beside }),
    ...(waived && {
      waived: waived.map(({ finding, waiver }) => ({ finding: reference(finding), waiver })),
    }),
    ...(baseline && { baseline: { ...baseline, known: baseline.known.map(reference) } }),
    ...(atLeast && { at_least: atLeast }),
    ...(asked && { asked }),
  };
}

/** The positions of the findings of a run; a copy with another severity stands where its origin stands. */
function positions(run: Run): ReadonlyMap<Finding, number> {
  const at = new Map<Finding, number>();
  listed(run).forEach((finding, index) => {
    if (!at.has(finding)) at.set(finding, index);
    if (run.atLeast !== undefined) {
      const copy = raised(finding, run.atLeast);
      if (!at.has(copy)) at.set(copy, index);
    }
  });
  return at;
}

function listed({
  assessment,
  read,
  release,
  moreFindings: beside,
}: Pick<Run, 'assessment' | 'read' | 'release' | 'moreFindings'>): readonly Finding[] {
  return [
    ...(assessment?.findings ?? read.findings),
    ...(release?.findings ?? []),
    ...(beside ?? []),
  ];
}

/** The run that a line tells of; throws a `LineError` on what is no such line. */
export function runOfLine(text: string): { readonly index: number; readonly run: Run } {
  const line = parsed(text);
  const { assessment, release, beside, waived, baseline, at_least: atLeast, asked } = line;
  const start: Run = {
    path: line.path,
    ...(line.title !== undefined && { title: line.title }),
    prefix: line.prefix,
    read: {
      readable: assessment !== null,
      facts: Object.fromEntries(line.keys.map((key) => [key, null])) as unknown as ModelFacts,
      placeOf: () => null,
      sources: line.sources,
      findings: line.findings ?? [],
      ...(line.family && { family: { ...line.family, facts: [] } }),
    },
    assessment,
    ...(release && { release }),
    ...(beside && { moreFindings: beside }),
    ...(atLeast && { atLeast }),
    ...(asked && { asked }),
  };
  const all = listed(start);
  const found = (reference: Reference): Finding => {
    const finding = typeof reference === 'number' ? all[reference] : reference;
    if (finding === undefined) throw new LineError('names a finding that is not in it');
    return atLeast === undefined ? finding : raised(finding, atLeast);
  };
  const run: Run = {
    ...start,
    ...(waived && {
      waived: waived.map(({ finding, waiver }) => ({ finding: found(finding), waiver })),
    }),
    ...(baseline && { baseline: { ...baseline, known: baseline.known.map(found) } }),
  };
  return { index: line.index, run };
}

/** Checks what every report relies on; the hash of the last line says that nothing else was changed by accident. */
function parsed(text: string): Line {
  let line: Line;
  try {
    line = JSON.parse(text) as Line;
  } catch {
    throw new LineError('is no JSON');
  }
  const isLine =
    isObject(line) &&
    Number.isSafeInteger(line.index) &&
    line.index >= 0 &&
    typeof line.path === 'string' &&
    typeof line.prefix === 'string' &&
    isList(line.keys, isText) &&
    isList(line.sources, (each) => isObject(each) && isText(each.file) && isText(each.text)) &&
    (line.assessment === null ? isList(line.findings, isFinding) : isAssessment(line.assessment)) &&
    isOptional(
      line.family,
      (each) => isObject(each) && isList(each.files, isText) && isPlace(each.place),
    ) &&
    isOptional(line.beside, (each) => isList(each, isFinding)) &&
    isOptional(line.release, (each) => isObject(each) && isList(each.findings, isFinding));
  if (!isLine) throw new LineError('is not what aiact-doc writes for a model');
  return line;
}

type Loose = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The line that a model takes its family over by: only what a report prints of it. */
const isPlace = (value: unknown): boolean =>
  isObject(value) &&
  isText(value.file) &&
  ['line', 'column', 'end_line', 'end_column'].every((key) => Number.isSafeInteger(value[key]));
const isText = (value: unknown): boolean => typeof value === 'string';
const isList = (value: unknown, isOne: (each: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(isOne);
const isOptional = (value: unknown, isRight: (value: unknown) => boolean): boolean =>
  value === undefined || isRight(value);

function isAssessment(value: unknown): boolean {
  return (
    isObject(value) &&
    isObject(value.gates) &&
    isObject(value.model) &&
    isText(value.as_of) &&
    Array.isArray(value.obligations) &&
    Array.isArray(value.documents) &&
    isList(value.findings, isFinding)
  );
}

function isFinding(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.id) &&
    isText(value.message) &&
    isText(value.help) &&
    (severities as readonly unknown[]).includes(value.severity) &&
    isList(value.paths, isText) &&
    isObject(value.params) &&
    (value.place === null ||
      (isObject(value.place) &&
        isText(value.place.file) &&
        ['line', 'column', 'end_line', 'end_column'].every((key) =>
          Number.isSafeInteger((value.place as Loose)[key]),
        )))
  );
}

/** What the last line says besides what its writer counts. */
export interface Told extends Pick<ReportOptions, 'failing' | 'narrowed'> {
  readonly part: ReportedPart;
  readonly program: string | null;
  readonly code: number;
  readonly failed: readonly string[];
}

/** What is known only when the last model is. */
export type Ended = () => Omit<Told, 'failing' | 'narrowed'>;

/** Writes lines one by one, and closes them. */
export function linesWriter(): {
  readonly add: (line: string) => string;
  readonly end: (told: Told) => string;
} {
  const hash = createHash('sha256');
  let models = 0;
  return {
    add: (line) => {
      models += 1;
      hash.update(line);
      return line;
    },
    end: ({ part, program, code, failed, failing = ['error'], narrowed = false }) => {
      const { index, count, workspace, of, asOf } = part;
      const ending: Ending = {
        format_version: 1,
        tool: { name: 'aiact-doc', version: toolVersion, program_sha256: program },
        law: { version: lawVersion },
        as_of: asOf,
        ...{ failing, narrowed, shard: { index, count, workspace } },
        ...{ of, models, code, failed, sha256: hash.digest('hex') },
      };
      return printedLine({ end: ending });
    },
  };
}

/** What the last line says; throws a `LineError` where it is none. */
export function endingOf(text: string): Ending {
  let value: unknown;
  try {
    value = (JSON.parse(text) as { readonly end?: unknown } | null)?.end;
  } catch {
    throw new LineError('has no last line that closes it; the run that wrote it did not end');
  }
  if (!isEnding(value)) {
    throw new LineError('has no last line that closes it; the run that wrote it did not end');
  }
  return value;
}

function isEnding(value: unknown): value is Ending {
  if (!isObject(value)) return false;
  const { tool, law, shard } = value;
  return (
    value.format_version === 1 &&
    isObject(tool) &&
    isText(tool.version) &&
    (tool.program_sha256 === null || isText(tool.program_sha256)) &&
    isObject(law) &&
    isText(law.version) &&
    (value.as_of === null || isText(value.as_of)) &&
    isList(value.failing, (each) => (severities as readonly unknown[]).includes(each)) &&
    typeof value.narrowed === 'boolean' &&
    isObject(shard) &&
    isText(shard.workspace) &&
    isCount(shard.count) &&
    isCount(shard.index) &&
    shard.index >= 1 &&
    shard.index <= shard.count &&
    isCount(value.of) &&
    isCount(value.models) &&
    [0, 1, 2, 3, 70].includes(value.code as number) &&
    isList(value.failed, isText) &&
    isText(value.sha256)
  );
}

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** `unusable`, `fail` or `pass`. */
export function verdictWord(
  run: Run,
  { failing = ['error'] }: Pick<ReportOptions, 'failing'>,
): string {
  if (run.assessment === null) return 'unusable';
  return findingsOf(run).some(({ severity }) => failing.includes(severity)) ? 'fail' : 'pass';
}
