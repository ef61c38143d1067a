/** The shape of one thing told to the user: what was found, why it matters, what to do, and where. */
import type { Params } from './value.js';

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

/** How a fact is absent although the file speaks of it, with the reason in the words of its author. */
export interface Absence {
  readonly kind: 'unknown' | 'not_applicable' | 'withheld';
  readonly reason: string;
}

/**
 * `id` is stable (`room/check-name`); `message` has no full stop and states what was found, without the reason of an absence; `help` is an
 * imperative naming the path to write. Decisions are made from `id`, `paths`, `absence` and `params`; message and help are for people.
 */
export interface Finding {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string;
  /** The facts that it is about, most specific first; none where it speaks of a file or of a command. */
  readonly paths: readonly string[];
  readonly absence: Absence | null;
  /** What fills the message. */
  readonly params: Params;
  /** The YAML lines to paste at `place` where a fact is missing. */
  readonly lines?: string;
  /** Provision id of `law/provisions.ts`, or null for reading errors. */
  readonly provision: string | null;
  readonly place: Place | null;
}

/** What every finding has to say; the rest stands in `makeFinding`. */
export type FindingInput = Pick<Finding, 'id' | 'severity' | 'message' | 'help' | 'paths'> &
  Partial<Omit<Finding, 'id' | 'severity' | 'message' | 'help' | 'paths'>>;

/** The finding with what it leaves out: no absence, no parameters, no provision, no place. */
export function makeFinding(input: FindingInput): Finding {
  return { absence: null, params: {}, provision: null, place: null, ...input };
}

/** What tells one finding of a run from another: id, paths, place and what fills its message, never its words. */
export function findingKey({ id, paths, params, place }: Finding): string {
  return JSON.stringify([id, paths, params, place]);
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
