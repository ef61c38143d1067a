// Reads what each file of `src/report/` that prints a format says of it.
import { readdir, readFile } from 'node:fs/promises';
import { runInNewContext } from 'node:vm';

const folder = new URL('../../src/report/', import.meta.url);
const literal = /^export const about = (\{[\s\S]*?^\}) as const satisfies AboutFormat;$/m;

/** Every format with its name, which is that of its file, in the order in which help names them. */
export async function readFormats() {
  const formats = [];
  for (const file of (await readdir(folder)).sort()) {
    if (!file.endsWith('.ts') || file.endsWith('.gen.ts')) continue;
    const text = await readFile(new URL(file, folder), 'utf8');
    if (!/^export default /m.test(text)) continue;
    const [, about] = literal.exec(text) ?? [];
    if (about === undefined) {
      throw new Error(
        `src/report/${file} prints a format and has no \`export const about = { … } as const satisfies AboutFormat;\``,
      );
    }
    formats.push({ name: file.slice(0, -'.ts'.length), ...runInNewContext(`(${about})`) });
  }
  return formats.sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}
