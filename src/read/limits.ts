/** The bounds within which a facts file is read; past them it is refused, so that no input can hang or exhaust the process. */

export const limits = {
  /** Bytes of one file. */
  bytes: 1_048_576,
  /** Lexical tokens of one file. */
  tokens: 250_000,
  /** Collections inside collections. */
  depth: 64,
  /** Entries of one mapping or list. */
  entries: 5_000,
  /** Values of one file. */
  nodes: 100_000,
  /** Characters of one text. */
  textLength: 262_144,
  /** Findings of one kind in one file; what follows them is the same mistake again. */
  findings: 50,
} as const;
