/** What only a file system knows of a model, as values, and which files these are. */

import type { Reading } from '../exchange/reading.js';
import type { ProvenanceSource } from '../facts/provenance.js';
import { packName } from '../pack/pack-name.js';
import type { PackTheme } from '../pack/pack-theme.js';
import type { PackRead } from '../pack/read-pack.js';
import { evidenceNamed } from '../read/evidence.js';
import type { ReadResult } from '../read/read-result.js';
import type { Baseline } from '../release/baseline.js';
import { evidenceEntries, type HashedFile } from '../release/evidence.js';
import type { TemplateOverlay } from '../render/templates/overlay.js';

/** The files as they were found; what is left out was not asked for, except evidence, which is missing then. */
export interface Given {
  /** The SHA-256 of each file that the facts name as evidence, by its path there. */
  readonly evidence?: ReadonlyMap<string, HashedFile> | undefined;
  /** The page on which the model is offered. */
  readonly card?: GivenCard | undefined;
  /** The pack that was committed beside the facts. */
  readonly pack?: GivenPack | undefined;
  /** The findings that were known on some day. */
  readonly baseline?: GivenBaseline | undefined;
  /** The folder of the model, as it was read to be held against the facts. */
  readonly against?: GivenFolder | undefined;
  /** The files that provenance names and that are others now, and what the folder says today, where it was read again. */
  readonly changed?: GivenSources | undefined;
  /** The theme with which the pack was made. */
  readonly theme?: PackTheme | undefined;
  /** Templates of the user over the built-in ones. */
  readonly templates?: TemplateOverlay | undefined;
}

/** A model card: one that was named, or a README that lay beside the facts and counts only if it names the model. */
export interface GivenCard {
  /** As findings call it. */
  readonly shown: string;
  readonly text: string;
  readonly wasFound?: boolean | undefined;
}

/** What the files of a model say, and the folder as findings call it. */
export interface GivenFolder {
  readonly shown: string;
  readonly reading: Reading;
}

/** Sources that have changed. */
export interface GivenSources {
  readonly sources: readonly ProvenanceSource[];
  readonly reading: Pick<Reading, 'proposals'> | null;
}

/** A pack, opened and verified, or the words for what is wrong with it. */
export interface GivenPack {
  /** As findings call it. */
  readonly shown: string;
  /** The paths of all files in it. */
  readonly files: ReadonlySet<string>;
  readonly content: PackRead;
}

/** A baseline as `readBaseline` reads it. */
export interface GivenBaseline {
  /** As findings call it. */
  readonly shown: string;
  readonly baseline: Baseline;
  /** Whether this is the only model that is held against it, so that its path need not be the same; it is unless told otherwise. */
  readonly isAlone?: boolean | undefined;
}

/** Paths of files, with forward slashes and relative to the facts' folder. */
export interface FilesNeeded {
  /** Whose bytes belong to the facts: read the facts again with them as `evidence`. */
  readonly contents: readonly string[];
  /** Whose SHA-256 is compared with the one in the facts: `Given.evidence`. */
  readonly hashes: readonly string[];
  /** Where the pack of the model stands in a folder of packs. */
  readonly pack: string;
}

/** The files that are needed besides the facts before a run can be completed. */
export function filesNeeded(read: ReadResult): FilesNeeded {
  return {
    contents: evidenceNamed(read),
    hashes: [...new Set(evidenceEntries(read).map(({ path }) => path))],
    pack: packName(read.facts),
  };
}
