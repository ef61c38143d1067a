// Writes the letters that every style of prose can print, from the character maps of the shipped fonts.
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const family = '@expo-google-fonts/source-sans-3';
/** Code takes the regular style for a letter that its own font lacks. */
const styles = [
  '400Regular/SourceSans3_400Regular.ttf',
  '400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
  '700Bold/SourceSans3_700Bold.ttf',
  '700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
];

/** The code points of a font: those of its map of the whole of Unicode (format 12). */
async function codePointsOf(file) {
  const bytes = await readFile(require.resolve(`${family}/${file}`));
  const table = tableAt(bytes, 'cmap');
  for (let index = 0; index < bytes.readUInt16BE(table + 2); index += 1) {
    const map = table + bytes.readUInt32BE(table + 4 + index * 8 + 4);
    if (bytes.readUInt16BE(map) === 12) return groupsAt(bytes, map);
  }
  throw new Error(`${file} has no character map of format 12`);
}

function tableAt(bytes, tag) {
  for (let index = 0; index < bytes.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (bytes.toString('latin1', record, record + 4) === tag) return bytes.readUInt32BE(record + 8);
  }
  throw new Error(`A font has no ${tag} table`);
}

function groupsAt(bytes, map) {
  const found = new Set();
  for (let index = 0; index < bytes.readUInt32BE(map + 12); index += 1) {
    const group = map + 16 + index * 12;
    const first = bytes.readUInt32BE(group);
    const last = bytes.readUInt32BE(group + 4);
    const glyph = bytes.readUInt32BE(group + 8);
    for (let code = first; code <= last; code += 1) if (glyph + code - first > 0) found.add(code);
  }
  return found;
}

const [first, ...others] = await Promise.all(styles.map(codePointsOf));
const shared = [...first]
  .filter((code) => code >= 0x20 && others.every((each) => each.has(code)))
  .sort((left, right) => left - right);
const ranges = [];
for (const code of shared) {
  const last = ranges.at(-1);
  if (last?.[1] === code - 1) last[1] = code;
  else ranges.push([code, code]);
}
const hex = (code) => `0x${code.toString(16).padStart(4, '0')}`;
const lines = ranges.map(([from, to]) => `  [${hex(from)}, ${hex(to)}],`);
await writeFile(
  new URL('../../src/markdown/printed-letters.gen.ts', import.meta.url),
  [
    '/** Ranges of code points that every style of the shipped fonts prints; generated from the fonts by `npm run generate`. */',
    '',
    'export const printedLetters: readonly (readonly [from: number, to: number])[] = [',
    ...lines,
    '];',
    '',
  ].join('\n'),
);
