/** Opens the shipped fonts: Source Sans 3 in five styles and Source Code Pro, unmodified, from their packages. */
import { createRequire } from 'node:module';
import { ownBytes } from '../../files/own-files.js';
import type { FontKey } from '../theme.js';
import { readFont } from './read-font.js';
import { createTypeface, type Typeface } from './typeface.js';

const files: Readonly<Record<FontKey, string>> = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  italic: '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  semibold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  bold: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  boldItalic: '@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
  mono: '@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf',
};

/** The typefaces by name. */
export type Typefaces = Readonly<Record<FontKey, Typeface>>;

/** Returns the typefaces; a file is read when its style is first used, and once. */
export function loadTypefaces(): Typefaces {
  const require = createRequire(import.meta.url);
  const faces = {} as Record<FontKey, Typeface>;
  for (const key of Object.keys(files) as FontKey[]) {
    Object.defineProperty(faces, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = createTypeface(readFont(ownBytes(require.resolve(files[key]))));
        Object.defineProperty(faces, key, { value, enumerable: true });
        return value;
      },
    });
  }
  return faces;
}
