/** What a PDF carries besides its text: names for the reader's window, the running lines, the cover, the files inside. */

import type { Passages } from '../markdown/mark-language.js';
import { englishWords, type PdfWords } from './words.js';

/** One line of the cover's identity table. */
export interface IdentityLine {
  readonly label: string;
  readonly value: string;
}

/** A file embedded in the PDF. */
export interface Attachment {
  readonly name: string;
  /** Media type, such as `application/yaml`. */
  readonly mime: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** Everything about a PDF that its Markdown does not say. */
export interface PdfMeta {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** BCP 47 tag of the language of the text. */
  readonly language: string;
  /** ISO day; the only date in the file. */
  readonly date: string;
  readonly draft: boolean;
  readonly header: string;
  readonly footer: string;
  readonly identity: readonly IdentityLine[];
  readonly attachments: readonly Attachment[];
  /** What the document quotes in another language than its own. */
  readonly passages?: Passages;
  /** True where the first page answers by itself, so that no contents may push the answer off it. */
  readonly answersFirst?: boolean;
  /** The fixed words in the language of the text; English where they are left out. */
  readonly words?: PdfWords;
}

/** The title in the reader's window; a draft says so there, too. */
export function windowTitle({
  title,
  draft,
  words = englishWords,
}: Pick<PdfMeta, 'title' | 'draft' | 'words'>): string {
  return draft ? `${words.draft}: ${title}` : title;
}
