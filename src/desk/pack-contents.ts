/** What the pages of a pack are made from: the papers as they were printed, the files, and what everything follows from. */
import type { Assessment, Owed } from '../assess/assessment.js';
import type { ReadResult } from '../read/read-result.js';
import type { Changes } from '../report/changes.js';

/** A paper of the pack. */
export interface PaperInPack {
  readonly id: string;
  readonly title: string;
  readonly folder: string;
  readonly owed: Owed;
  /** As its document control says. */
  readonly status: string;
  /** What stands against signing it, in words; empty where nothing does. */
  readonly against: string;
  /** Every fact path that it prints. */
  readonly facts: readonly string[];
  readonly pages: number;
  readonly files: readonly string[];
  /** Ids of the obligations that it serves. */
  readonly obligations: readonly string[];
  /** The digest of what it says; null of a paper of the program. */
  readonly content: string | null;
  /** True of the dossier, which reports on the others and is not signed. */
  readonly isReport: boolean;
}

/** A file as the manifest lists it. */
export interface FileInPack {
  readonly path: string;
  readonly sha256: string;
  readonly size: number;
}

export interface PackContents {
  readonly read: ReadResult;
  readonly assessment: Assessment;
  readonly draft: boolean;
  readonly papers: readonly PaperInPack[];
  /** Those that are finished; the pages themselves and the manifest are not. */
  readonly files: readonly FileInPack[];
  /** What changed since an earlier pack or revision, and the paper that has all of it; left out where nobody asked. */
  readonly changes?: { readonly told: Changes; readonly paper: string };
}
