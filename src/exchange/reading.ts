/** What was read from foreign files: values to propose, hints, claims that differ, and what was left out. */
import type { Decimal } from '../facts/decimal.js';
import type { ReadingKind } from '../facts/provenance.js';
import type { Skipped } from './model-folder.js';

/** A value as facts hold it: texts, truths, `Decimal`s, lists and mappings. */
export type FactValue =
  | string
  | boolean
  | Decimal
  | readonly FactValue[]
  | { readonly [key: string]: FactValue };

/** A value for a fact, waiting for a person to confirm it. */
export interface Proposal {
  readonly path: string;
  readonly value: FactValue;
  readonly file: string;
  /** A JSON pointer, a line, a column or `header`. */
  readonly at: string;
  readonly as: ReadingKind;
  /** The arithmetic or the rule in one line. */
  readonly how?: string;
}

/** A hint that is shown and never written as a value. */
export interface Candidate {
  readonly path: string;
  readonly value: string;
  readonly file: string;
  readonly why: string;
}

export interface FileClaim {
  readonly value: string | number | boolean | null;
  readonly file: string;
  readonly at: string;
}

/** Claims about one fact that differ; `id` is a row of the conflicts between files. */
export interface FileConflict {
  readonly id: string;
  readonly path: string;
  readonly claims: readonly FileClaim[];
}

export interface Reading {
  readonly proposals: readonly Proposal[];
  readonly candidates: readonly Candidate[];
  readonly conflicts: readonly FileConflict[];
  readonly skipped: readonly Skipped[];
}

export const nothing: Reading = { proposals: [], candidates: [], conflicts: [], skipped: [] };

/** All that several readers found; the first proposal for a path stands, so the stronger source comes first. */
export function joinReadings(readings: readonly Partial<Reading>[]): Reading {
  const proposals = new Map<string, Proposal>();
  for (const proposal of readings.flatMap((each) => each.proposals ?? [])) {
    if (!proposals.has(proposal.path)) proposals.set(proposal.path, proposal);
  }
  return {
    proposals: [...proposals.values()],
    candidates: readings.flatMap((each) => each.candidates ?? []),
    conflicts: readings.flatMap((each) => each.conflicts ?? []),
    skipped: readings.flatMap((each) => each.skipped ?? []),
  };
}
