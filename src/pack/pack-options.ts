/** What a pack is built with beside its facts and their assessment. */
import type { PackTheme } from './pack-theme.js';
import type { Since } from './since.js';
import type { DocumentChoice } from './which-documents.js';

export interface PackOptions extends DocumentChoice {
  /** Every page and title says DRAFT. */
  readonly draft: boolean;
  /** How the PDFs look; the built-in look where it is left out. */
  readonly theme?: PackTheme | undefined;
  /** What changed since an earlier pack or revision, as a paper, a section of the index and `changes.json`. */
  readonly since?: Since | undefined;
  /** Told of each paper that keeps the mark of a draft in a final pack, and why. */
  readonly onDraft?: (id: string, against: string) => void;
  /** Told of each paper that does not exist in a language that the facts ask for, with the tags of those languages. */
  readonly onUntranslated?: (id: string, languages: readonly string[]) => void;
  /** Told of the Markdown of each paper as it is laid out, before its tables and charts are made to fit a hub. */
  readonly onLaidOut?: (path: string, markdown: string) => void;
  /** Told before each document is printed; may throw to end the work. */
  readonly progress?: (done: number, of: number) => Promise<void>;
}
