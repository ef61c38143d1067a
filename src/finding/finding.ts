/** The shape of a finding: what was found, why it matters, what to do, and where. */
import { printable } from '../text/printable.js';
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

/** One way out of a finding that a program can take: the text that replaces what stands at a place. */
export interface Fix {
  readonly place: Place;
  /** YAML; empty where what stands there is taken away. */
  readonly text: string;
  /** True where words between angle brackets are still to be filled in by the author, such as a reason. */
  readonly to_fill?: true;
}

/** How a fact is absent although the file speaks of it, with the reason in the words of its author. */
export interface AbsenceReason {
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
  readonly absence: AbsenceReason | null;
  /** What fills the message. */
  readonly params: Params;
  /** The questions of law that it decides, where it does: such a finding is never milder for being on a document that is not owed. */
  readonly gates?: readonly string[];
  /** The YAML lines to paste at `place` where a fact is missing. */
  readonly lines?: string;
  /** What the help proposes, the most likely first; each of them alone ends the finding. */
  readonly fixes?: readonly Fix[];
  /** Provision id of `law/provisions.ts`, or null for reading errors. */
  readonly provision: string | null;
  readonly place: Place | null;
}

/** What every finding has to say; the rest stands in `makeFinding`. */
export type FindingInput = Pick<Finding, 'id' | 'severity' | 'message' | 'help' | 'paths'> &
  Partial<Omit<Finding, 'id' | 'severity' | 'message' | 'help' | 'paths'>>;

/** The finding with what it leaves out: no absence, no parameters, no provision, no place; nothing in its words steers a terminal. */
export function makeFinding(input: FindingInput): Finding {
  // Both repeat what the author wrote: values, keys, and paths made of keys.
  const [message, help] = [printable(input.message), printable(input.help)];
  return { absence: null, params: {}, provision: null, place: null, ...input, message, help };
}

/** What tells one finding of a run from another: id, paths, place and what fills its message, never its words. */
export function findingKey({ id, paths, params, place }: Finding): string {
  return JSON.stringify([id, paths, params, place]);
}

/** The sections of the facts in the order in which they are asked for. */
export const subjects = [
  'schema',
  'documentation',
  'provider',
  'role',
  'model',
  'licensing',
  'openness',
  'training',
  'data',
  'training_data',
  'evaluation',
  'risk',
  'copyright',
  'positions',
  'evidence',
  'waivers',
  'provenance',
] as const;

/**
 * Orders findings as every report does: worst first; within a severity what cannot be read, then what decides a question of law, then the
 * rest; then by subject, and within a subject from the top of the file.
 */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    classOf(a) - classOf(b) ||
    subjectOf(a) - subjectOf(b) ||
    compareText(a.place?.file ?? '', b.place?.file ?? '') ||
    (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
    (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
    compareText(a.id, b.id) ||
    compareText(a.message, b.message)
  );
}

/** Causes first: 0 for what can't be read, 1 for what decides a gate, 2 for the rest. */
function classOf({ id, gates }: Finding): number {
  if (id.startsWith('read/') || id.startsWith('schema/')) return 0;
  return id.startsWith('gate/') || (gates?.length ?? 0) > 0 ? 1 : 2;
}

/** What can't be read is told from the top of the file; the rest by the section of its first fact. */
function subjectOf(finding: Finding): number {
  if (classOf(finding) === 0) return 0;
  const section = finding.paths[0]?.replace(/[.[].*/s, '');
  const index = (subjects as readonly string[]).indexOf(section ?? '');
  return index < 0 ? subjects.length : index;
}

/** Code-unit order: the same on every machine and locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
