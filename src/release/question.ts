/** What the checklist is made from, and the shape of an answer of one of its columns. */
import type { Assessment, DocumentResult, ObligationResult } from '../assess/assessment.js';
import type { DocumentDefinition } from '../documents/define.js';
import { given } from '../facts/lookup.js';
import type { Finding } from '../finding/finding.js';
import type { ReadResult } from '../read/read-result.js';
import type { Duties } from './concerns.js';
import type { ModelCard } from './model-card.js';
import type { CellState } from './result.js';

/** Everything that the checklist is made from; whoever asks has read the files. */
export interface ReleaseQuestion {
  readonly read: ReadResult;
  readonly assessment: Assessment;
  /** Every finding of the run so far. */
  readonly findings: readonly Finding[];
  readonly releaseDate: string;
  readonly within: number;
  /** The documents that a build writes, with their definitions. */
  readonly written: readonly DocumentDefinition[];
  /** The files of the committed pack, where one was named. */
  readonly pack: { readonly shown: string; readonly files: ReadonlySet<string> } | null;
  readonly card: ModelCard | null;
  readonly law: Duties;
}

/** One obligation with the documents that serve it and are written. */
export interface Duty {
  readonly obligation: ObligationResult;
  readonly documents: readonly DocumentResult[];
  readonly definitions: readonly DocumentDefinition[];
}

/** A cell with the findings that stand behind it, old and new. */
export interface JudgedCell {
  readonly state: CellState;
  readonly reason: string;
  readonly findings?: readonly Finding[];
}

export type Judge = (duty: Duty, question: ReleaseQuestion) => JudgedCell;

/** The text at a path, or null. */
export function trimmedTextAt(read: ReadResult, path: string): string | null {
  const value = given(read.facts, path);
  return typeof value === 'string' ? value.trim() : null;
}
