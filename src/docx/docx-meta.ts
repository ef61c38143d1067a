/** What a Word file says of its paper beside the text. */
export interface DocxMeta {
  readonly title: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** Who answers for the paper. */
  readonly author: string;
  /** The program, as whoever touched the file last. */
  readonly program: string;
  /** The day of the assessment, which stands for the clock. */
  readonly day: string;
  /** The first line: which paper counts. */
  readonly notice: string;
  /** At the foot of each page, before its number. */
  readonly footer: string;
}

/** A fact that stands in the file: bookmarks are numbered, and a part of the file says which path each number has. */
export interface FactMark {
  readonly path: string;
  readonly name: string;
}
