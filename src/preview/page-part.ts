/** What one page of a preview shows, before the frame that all pages share is laid around it. */
import type { Child } from '../html/markup.js';

export interface PagePart {
  readonly title: string;
  /** BCP 47 tag of its text. */
  readonly language: string;
  readonly main: Child;
}
