/** What all parts of the layout must know: the look, the fonts, and where to report characters they lack. */
import type { Typefaces } from '../font/load-typefaces.js';
import type { Theme } from '../theme.js';

/** The look and the fonts of one document; `missing` collects the characters that no font has. */
export interface LayoutContext {
  readonly theme: Theme;
  readonly faces: Typefaces;
  readonly missing: Set<number>;
}
