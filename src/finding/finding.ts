/** The shape of one thing told to the user: what was found, why it matters, what to do, and where. */

/** Worst first; `error` blocks a build, `warning` needs a look, `note` informs. */
export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** A region of a source file. Lines and columns count from 1; `end_column` is exclusive. `file` is relative to the facts' folder, with forward slashes. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly end_line: number;
  readonly end_column: number;
}

/** `id` is stable (`room/check-name`); `message` has no full stop and states what was found; `help` is an imperative naming the path to write. */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** The YAML lines to paste at `place` where a fact is missing. */
  readonly lines?: string;
  /** Provision id of `law/provisions.ts`, or null for reading errors. */
  readonly provision: string | null;
  readonly place: Place | null;
}

/** Orders findings: worst first, then file, line, column, id — the order of every report. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.id, b.id) ||
    compareText(a.message, b.message)
  );
}

/** Code-unit order: the same on every machine and locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
