// The modules that a verdict rests on: their files, which are broken, and the tests that have to notice.
import { readdirSync } from 'node:fs';

/** Files that are broken, and the tests that have to notice. */
export const modules = {
  gates: {
    files: ['src/assess/decide-gates.ts', 'src/assess/evaluate.ts', ...filesIn('src/gates')],
    tests: [
      ...['test/assess/evaluate.test.ts', 'test/assess/reasons.test.ts'],
      ...['test/assess/branches.test.ts', 'test/assess/cases.test.ts'],
    ],
  },
  decimals: { files: ['src/facts/decimal.ts'], tests: ['test/facts/decimal.test.ts'] },
  escaping: {
    files: ['src/markdown/escape.ts', 'src/text/printed-json.ts', 'src/text/printable.ts'],
    tests: ['test/render/markdown.test.ts', 'test/markdown/escape.test.ts', 'test/text'],
  },
  verify: {
    files: ['src/pack/verify-pack.ts', ...filesIn('src/pack/verify')],
    tests: ['test/pack/verify-pack.test.ts'],
  },
};

function filesIn(folder) {
  return readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.includes('.gen.') && name !== 'define.ts')
    .sort()
    .map((name) => `${folder}/${name}`);
}
