/** What a message becomes: parts of text, values that stay values, and marks around them. */
import type { Line } from '../markdown/build.js';

/** Finished Markdown: made by the escapers or by our own printers, never by hand from a value. */
declare const isShown: unique symbol;
export type Shown = string & { readonly [isShown]: true };

/** Vouches that a text is finished Markdown. */
export const shown = (markdown: string): Shown => markdown as Shown;

export type MessagePart =
  /** Words of the catalogue. */
  | { readonly kind: 'text'; readonly text: string }
  /** A value in the conventions of the language; `language` is that of stated words. */
  | { readonly kind: 'value'; readonly text: string; readonly language?: string }
  /** A value that was printed before. */
  | { readonly kind: 'shown'; readonly markdown: string }
  /** A value that was built before. */
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'mark'; readonly name: string; readonly opens: boolean };
