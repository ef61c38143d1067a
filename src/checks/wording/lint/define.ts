/** The shape of a row of the answer lint: words that no reader should meet in place of an answer. */

/** The languages in which providers write; a pattern without one is understood in all. */
export type LintLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pl' | 'nl' | 'pt' | 'cs' | 'sv';

/** Where the words have to stand. */
export type LintPosition =
  /** They are all that the text says; a full stop after them makes no difference. */
  | 'whole'
  /** They stand anywhere, as words of their own: `TBD`, but not `TBD-Net`. */
  | 'anywhere'
  /** Every sentence of the text is one of these. */
  | 'every sentence'
  /** Every clause of the text, up to a comma, a dash or a stop, is one of these. */
  | 'every clause'
  /** They are all its letters and digits, whatever case, blanks, brackets and marks stand around and between: `N/A`, `(n. a.)`. */
  | 'letters';

/**
 * One row. Phrases are plain words, with four signs: `(a|b)` is one of these, a question mark behind the bracket means that they
 * may be missing, `…` stands for up to four words and `#` for a number such as 2.1. Commas and letter case do not count, the case
 * only where `exact` says so.
 */
export interface LintRow {
  readonly phrases: readonly string[];
  readonly position: LintPosition;
  readonly exact?: true;
  /** Only texts in sentences are read, names and short lines are not. */
  readonly proseOnly?: true;
  readonly language?: LintLanguage;
  /** An answer that is found, and one beside it that is not. */
  readonly bad: string;
  readonly good: string;
}

/** A table of rows with the answers that it reads. */
export interface LintTable {
  /** Only texts in sentences are read, names and short lines are not. */
  readonly proseOnly?: true;
  /** Facts whose path begins so are not read. */
  readonly except?: readonly string[];
  /** Only facts whose path begins so are read. */
  readonly under?: readonly string[];
  readonly rows: readonly LintRow[];
}

export const defineLint = (table: LintTable): LintTable => table;
