/** What the reader took from files that the facts name: values that stand beside the facts, and are no facts. */

/** A bit for each modality in `RankedDomains.masks`. */
export const domainModalities: readonly string[] = ['text', 'image', 'audio', 'video', 'other'];

/** The registrable domain names of a file with their rank; sizes do not leave the reader. */
export interface RankedDomains {
  /** The file, as the facts name it. */
  readonly file: string;
  /** Every registrable name in ASCII, largest content first, equal ones by name. */
  readonly names: readonly string[];
  /** For each name the modalities of its content: bit 0 is text. Zeros where the file does not tell. */
  readonly masks: Uint8Array;
  /** How many lines were added to the name of another line. */
  readonly merged: number;
}

/** The bytes of a file that was read, so that exactly those are hashed. */
export interface EvidenceBytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

export interface Evidence {
  /** Null where the file could not be used. */
  readonly domains: RankedDomains | null;
  readonly files: readonly EvidenceBytes[];
}
