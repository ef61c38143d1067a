// Prints how well the lint finds answers that answer nothing: `npm run lint-corpus [-- file.yaml …] [--half odd|even]`.
import { readdir, readFile } from 'node:fs/promises';
import { lintRules } from '../dist/checks/wording/lint/rules.js';
import { assess, readFacts } from '../dist/index.js';
import { readCorpus } from './corpus/corpus.mjs';
import { figures, measure, misses, tables } from './corpus/measure.mjs';

const root = new URL('../', import.meta.url);
const [half, files] = options(process.argv.slice(2));
const entries = await readCorpus(files);
const read = await completeFacts();
const rules = Object.values(lintRules);
const labelsOf = (id) => rules.filter(({ check }) => check === id).map(({ label }) => label);
const chosen =
  half === null ? entries : entries.filter((_, index) => (index % 2 === 0) === (half === 'odd'));
const measured = measure(chosen, { assess, labelsOf }, read, '2026-11-28');

process.stdout.write(`${[...tables(figures(measured)), '', ...misses(measured)].join('\n')}\n`);

/** The half that is asked for, the first entry being odd, and the files. */
function options(words) {
  const at = words.indexOf('--half');
  if (at < 0) return [null, words];
  const half = words[at + 1];
  if (half !== 'odd' && half !== 'even') {
    process.stderr.write('--half wants odd or even.\n');
    process.exit(1);
  }
  return [
    half,
    words.toSpliced
      ? words.toSpliced(at, 2)
      : words.filter((_, index) => index !== at && index !== at + 1),
  ];
}

/** A complete set of facts: the sample that has no finding. */
async function completeFacts() {
  const folder = new URL('samples/complete-closed/aiact/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const sources = await Promise.all(
    names.map(async (file) => ({ file, bytes: await readFile(new URL(file, folder)) })),
  );
  return readFacts(sources);
}
