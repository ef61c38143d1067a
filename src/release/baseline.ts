/** A baseline: the findings that were known on some day, so that a run fails only on those that are new. */
import { compareFindings, type Finding, severities } from '../finding/finding.js';
import { fingerprints } from '../finding/fingerprint.js';
import { fingerprintsV1 } from '../finding/fingerprint-v1.js';
import { messageOf } from '../finding/words.js';
import { alwaysCounts } from './set-aside.js';

/** One known finding; all but the fingerprint is for people who read the file. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly id: string;
  readonly severity: Finding['severity'];
  readonly message: string;
}

/** The known findings of one input. */
export interface BaselineInput {
  /** As it was named, with forward slashes. */
  readonly path: string;
  readonly findings: readonly BaselineEntry[];
}

/** What stands in the file; its schema is `schemas/baseline.schema.json`. Version 1 knew findings by their words, version 2 knows them by their paths. */
export interface Baseline {
  readonly format_version: 1 | 2;
  readonly inputs: readonly BaselineInput[];
}

/** The findings of an input, as a baseline keeps them: sorted, and without those that always count. */
export function baselineInput(path: string, findings: readonly Finding[]): BaselineInput {
  return {
    path: plain(path),
    findings: marked(findings, 2)
      .map(({ finding, fingerprint }) => ({
        ...{ fingerprint, id: finding.id, severity: finding.severity },
        message: messageOf(finding),
      }))
      .sort((a, b) => compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint)),
  };
}

/** The text of a baseline: the same findings give the same bytes. */
export function baselineText(inputs: readonly BaselineInput[]): string {
  const sorted = inputs.toSorted((a, b) => compareText(a.path, b.path));
  const baseline: Baseline = { format_version: 2, inputs: sorted };
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/** The baseline that a text holds, or why it can't be used, in words that follow the name of the file. */
export function readBaseline(text: string): Baseline | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not JSON; write it with --write-baseline';
  }
  if (!isObject(value)) return 'is no baseline; write it with --write-baseline';
  const { format_version: version, inputs, ...rest } = value;
  if (version !== 1 && version !== 2) {
    const named = typeof version === 'number' ? `version ${version}` : 'no version';
    return `has ${named} of the format, and this program reads versions 1 and 2; write it anew with --write-baseline`;
  }
  const isSound = Array.isArray(inputs) && inputs.every(isInput) && Object.keys(rest).length === 0;
  if (!isSound) return 'is no sound baseline; write it anew with --write-baseline';
  const paths = inputs.map(({ path }: BaselineInput) => path);
  if (new Set(paths).size < paths.length) return 'names an input twice; write it anew';
  return { format_version: version, inputs };
}

/** Which findings of an input the baseline knows, and how many of its entries are found no more. */
export function compareWithBaseline(
  baseline: Baseline,
  path: string,
  findings: readonly Finding[],
  isAlone: boolean,
): { readonly known: readonly Finding[]; readonly gone: number } {
  const [only] = baseline.inputs;
  const input =
    baseline.inputs.find((each) => each.path === plain(path)) ??
    (isAlone && baseline.inputs.length === 1 ? only : undefined);
  const entries = new Map(input?.findings.map((entry) => [entry.fingerprint, entry]));
  const found = new Set<string>();
  const known = marked(findings, baseline.format_version).flatMap(({ finding, fingerprint }) => {
    const entry = entries.get(fingerprint);
    if (entry === undefined || entry.id !== finding.id) return [];
    found.add(fingerprint);
    return isGraver(finding, entry) ? [] : [finding];
  });
  return { known, gone: entries.size - found.size };
}

/** What was a warning and is an error is a regression. */
function isGraver({ severity }: Finding, entry: BaselineEntry): boolean {
  return severities.indexOf(severity) < severities.indexOf(entry.severity);
}

function marked(
  findings: readonly Finding[],
  version: Baseline['format_version'],
): { finding: Finding; fingerprint: string }[] {
  const countable = findings
    .filter(({ id }) => alwaysCounts(id) === null)
    .toSorted(compareFindings);
  const given = version === 1 ? fingerprintsV1(countable) : fingerprints(countable);
  return countable.map((finding, index) => ({ finding, fingerprint: given[index] ?? '' }));
}

function isInput(value: unknown): value is BaselineInput {
  return (
    isObject(value) &&
    Object.keys(value).length === 2 &&
    typeof value.path === 'string' &&
    Array.isArray(value.findings) &&
    value.findings.every(isEntry)
  );
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    Object.keys(value).length === 4 &&
    typeof value.fingerprint === 'string' &&
    /^[0-9a-f]{32}:[1-9]\d{0,6}$/.test(value.fingerprint) &&
    typeof value.id === 'string' &&
    typeof value.message === 'string' &&
    severities.some((severity) => severity === value.severity)
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function plain(path: string): string {
  return (
    path
      .replaceAll('\\', '/')
      .replace(/^\.\//, '')
      .replace(/(?<!\/)\/+$/, '') || '.'
  );
}

/** Code-unit order: the same on every machine and locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
