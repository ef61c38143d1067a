/** Says what an import found: for programs as one object, for people as a page. */

import { Decimal } from '../facts/decimal.js';
import { importConflicts } from '../facts/import-conflicts.js';
import type { ProvenanceSource } from '../facts/provenance.js';
import type { Severity } from '../finding/finding.js';
import { baseLicenceOf } from '../law/base-licences.js';
import type { ImportPlan } from './plan.js';
import type { FactValue, FileConflict, Reading } from './reading.js';

export interface ImportReport {
  readonly written: string | null;
  readonly sources: readonly ProvenanceSource[];
  readonly reading: Reading;
  readonly plan: ImportPlan | null;
  readonly questions: readonly string[];
}

/** How grave a conflict is: the licence of a base is certain where the repository is that of its own provider. */
export function severityOf(
  { id }: FileConflict,
  { proposals }: Pick<Reading, 'proposals'>,
): Severity {
  const { severity } = importConflicts[id] ?? { severity: 'warning' };
  if (id !== 'licence-base') return severity;
  const listed = proposals.find(({ path }) => path === 'model.dependencies')?.value;
  const names = Array.isArray(listed)
    ? listed.map((each) => (each as { name?: string }).name ?? '')
    : [];
  return names.some((name) => baseLicenceOf(name)?.isOwn) ? 'error' : severity;
}

/** The report as the contract of the command line describes it; numbers that a double can not hold are text. */
export function reportObject({ written, sources, reading, plan, questions }: ImportReport): object {
  const ids = new Map(sources.map(({ id, file }) => [file, id]));
  const kept = (plan?.kept ?? []).map(({ path }) => path);
  const refused = plan?.refused ?? [];
  const isRefused = (path: string): boolean => refused.some((each) => each.path === path);
  return {
    format_version: 1,
    written,
    sources: sources.map(({ id, file, sha256, header_sha256 }) => ({
      id,
      file,
      ...(sha256 === null ? {} : { sha256 }),
      ...(header_sha256 === null ? {} : { header_sha256 }),
    })),
    proposals: reading.proposals
      .filter(({ path }) => !isRefused(path))
      .map(({ path, value, file, at, as, how }) => ({
        path,
        value: plain(value),
        source: ids.get(file) ?? file,
        file,
        pointer: at,
        confidence: as,
        how: how ?? '',
        ...(kept.includes(path) ? { kept: true } : {}),
      })),
    candidates: reading.candidates.map(({ path, value, file, why }) => ({
      path,
      value,
      source: ids.get(file) ?? file,
      file,
      why,
    })),
    conflicts: reading.conflicts.map((conflict) => ({
      id: conflict.id,
      path: conflict.path,
      severity: severityOf(conflict, reading),
      claims: conflict.claims.map(({ value, file, at }) => ({ value, file, pointer: at })),
      help: importConflicts[conflict.id]?.help ?? '',
    })),
    skipped: [
      ...reading.skipped,
      ...refused.map(({ path, file, why }) => ({ file, why: `${path}: ${why}` })),
    ],
    questions,
  };
}

function plain(value: FactValue): unknown {
  if (value instanceof Decimal) {
    const number = value.toNumber();
    return Decimal.of(value.text).compare(Decimal.of(numberText(number))) === 0
      ? number
      : value.text;
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, plain(each as FactValue)]),
  );
}

const numberText = (value: number): string => String(value).replace('e+', 'e');

const most = 12;

/** The page for people: what was taken, what stays open, what differs; every value on one line. */
export function reportPage(report: ImportReport): readonly string[] {
  const { reading, plan } = report;
  const proposals = plan?.written ?? [];
  const width = Math.max(0, ...proposals.map(({ path }) => path.length));
  return [
    ...nothingNew(report),
    ...section(
      `${proposals.length} ${proposals.length === 1 ? 'fact was' : 'facts were'} proposed from files; each waits to be confirmed`,
      proposals.map(({ path, value, file }) => `${path.padEnd(width)}  ${shown(value)}  (${file})`),
    ),
    ...section(
      'The facts state something else, which stays',
      (plan?.kept ?? []).map(({ path, value, file }) => `${path}: ${file} gives ${shown(value)}`),
    ),
    ...section(
      'Files disagree',
      reading.conflicts.map((conflict) => {
        const { title } = importConflicts[conflict.id] ?? { title: conflict.id };
        const claims = conflict.claims.map(
          ({ value, file, at }) => `${file} ${at}: ${value ?? 'nothing'}`,
        );
        return `${severityOf(conflict, reading)} import/${conflict.id}: ${title} (${claims.join('; ')})`;
      }),
    ),
    ...section(
      'Hints that only you can judge',
      reading.candidates.map(({ path, value, file, why }) => `${path}: ${value} (${file}; ${why})`),
    ),
    ...section(
      'Left out',
      [
        ...reading.skipped.map(({ file, why }) => `${file}: ${why}`),
        ...(plan?.refused ?? []).map(({ path, file, why }) => `${path} (${file}): ${why}`),
      ],
      most,
    ),
  ];
}

/** Whoever imports what stands there already, or nothing at all, hears that it was read. */
function nothingNew({ reading, plan }: ImportReport): readonly string[] {
  if (plan === null || plan.written.length > 0) return [];
  if (reading.proposals.length === 0)
    return ['Nothing was proposed: no fact was found in what was read', ''];
  const hasMore = plan.kept.length + plan.refused.length > 0;
  return [
    `Nothing was proposed${hasMore ? '' : ': what was read stands in the facts already'}`,
    '',
  ];
}

function section(title: string, lines: readonly string[], limit = 200): readonly string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - limit;
  return [
    title,
    ...lines.slice(0, limit).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … and ${rest} more`] : []),
    '',
  ];
}

const longest = 70;

function shown(value: FactValue): string {
  const text =
    typeof value === 'string'
      ? value
      : value instanceof Decimal
        ? value.text
        : JSON.stringify(plain(value));
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
