/** What a language writes in its own way and no sentence says: dates, numbers, lists, plurals, citations. */

/** Categories of plural rules; a message that depends on a number covers those of its language. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** One literal per language; nothing is asked of the runtime, whose data differ from one release to the next. */
export interface Conventions {
  /** January first. */
  readonly months: readonly string[];
  /** `{day}`, `{month}` and `{year}` in their places. */
  readonly dayPattern: string;
  readonly monthPattern: string;
  readonly decimalMark: string;
  readonly groupMark: string;
  /** Powers of ten with a name, largest first; `one` stands beside exactly one. */
  readonly magnitudes: readonly {
    readonly power: number;
    readonly one: string;
    readonly other: string;
  }[];
  /** What stands before the last entry of a list. */
  readonly listWords: { readonly and: string; readonly or: string };
  readonly categories: readonly PluralCategory[];
  /** The category of a number by its plain digits. */
  readonly plural: (digits: string) => PluralCategory;
  /** Whether a title begins with a small letter inside a sentence. */
  readonly lowersTitles: boolean;
  /** How places in the law are cited, each as pattern and replacement over an id; null where the labels of the law serve. */
  readonly citations: readonly (readonly [pattern: RegExp, words: string])[] | null;
  /** Names of languages by subtag. */
  readonly languageNames: Readonly<Record<string, string>>;
}
