/** The look of a pack's PDFs, with the files it was read from, which the manifest names. */
import type { Logo } from '../pdf/theme/logo.js';
import type { Theme } from '../pdf/theme.js';

export interface PackTheme {
  readonly theme: Theme;
  readonly logo: Logo | null;
  /** The theme file, then its logo; paths relative to the folder of the theme file. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
}
