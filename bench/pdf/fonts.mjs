// The font files that every renderer of the benchmark sets its text in: those that we ship.
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const sans = '@expo-google-fonts/source-sans-3';

export const fonts = {
  regular: resolve(`${sans}/400Regular/SourceSans3_400Regular.ttf`),
  italic: resolve(`${sans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`),
  bold: resolve(`${sans}/700Bold/SourceSans3_700Bold.ttf`),
  boldItalic: resolve(`${sans}/700Bold_Italic/SourceSans3_700Bold_Italic.ttf`),
  mono: resolve('@expo-google-fonts/source-code-pro/400Regular/SourceCodePro_400Regular.ttf'),
};
