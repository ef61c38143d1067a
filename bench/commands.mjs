// How long the commands take beside an empty Node process: medians of one run, as a ratio, and what a further page costs.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, peakMemory, wallTime } from './measure.mjs';
import { pagesBelow } from './pdf/pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const program = join(root, bin['aiact-doc']);
const samples = ['olmo-2-32b', 'complete-closed'];
const largest = 'complete-systemic';
/** At most so many times `node -e 0`, in the same run on a quiet machine. */
const targets = {
  'check olmo-2-32b': 3.2,
  'check complete-systemic': 4.5,
  'build olmo-2-32b --all': 12,
};
const rounds = 9;
const models = 200;

function commandsFor(name, scratch) {
  const sample = join(root, 'samples', name);
  return {
    [`check ${name}`]: [program, 'check', sample],
    [`assess ${name}`]: [program, 'assess', sample],
    [`build ${name}, smallest`]: [
      ...[program, 'build', sample, '--draft', '--only', 'copyright-policy'],
      ...['--out', join(scratch, `${name}-small`)],
    ],
    [`build ${name} --all`]: [
      ...[program, 'build', sample, '--draft', '--all'],
      ...['--out', join(scratch, `${name}-all`)],
    ],
  };
}

/** As many models as one folder may hold: the largest sample under other names. */
function makeModels(folder) {
  const facts = readFileSync(join(root, 'samples', largest, 'aiact.yaml'), 'utf8');
  for (let index = 0; index < models; index += 1) {
    const own = join(folder, `model-${String(index).padStart(3, '0')}`);
    mkdirSync(own, { recursive: true });
    writeFileSync(join(own, 'aiact.yaml'), facts.replace(/^ {2}name: .*$/m, `$& ${index}`));
  }
  return folder;
}

/** `× 3.1 (target: 3.2)` where there is one. */
function ratio(name, times) {
  const target = targets[name] === undefined ? '' : ` (target: ${targets[name]})`;
  return `× ${times.toFixed(1)}${target}`;
}

/** What each model costs beyond the first, and what many of them need in memory. */
function benchModels(scratch, empty) {
  const folder = makeModels(join(scratch, 'models'));
  const check = (path) => [program, 'check', '--recursive', path];
  const times = { one: [], all: [] };
  for (let round = 0; round < 5; round += 1) {
    times.one.push(wallTime(process.execPath, check(join(folder, 'model-000'))));
    times.all.push(wallTime(process.execPath, check(folder)));
  }
  const [one, all] = [median(times.one), median(times.all)];
  const peak = (path) => peakMemory(process.execPath, check(path), scratch).toFixed(0);
  console.log(`  check ${largest}: ${ratio(`check ${largest}`, one / empty)}`);
  console.log(
    `  check of ${models} models: ${all.toFixed(0)} ms, ${((all - one) / (models - 1)).toFixed(1)} ms for each beyond the first (target: 9)`,
  );
  console.log(
    `  peak memory: ${peak(join(folder, 'model-000'))} MiB for one model, ${peak(folder)} MiB for ${models}`,
  );
}

/** Prints one line for each command; exit 1 only means that a command found something to tell. */
export async function benchCommands() {
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build makes it`);
  const scratch = mkdtempSync(join(tmpdir(), 'aiact-bench-'));
  const commands = {
    'node -e 0': ['-e', '0'],
    '--version': [program, '--version'],
    ...Object.assign({}, ...samples.map((name) => commandsFor(name, scratch))),
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, args] of Object.entries(commands)) {
        times[name].push(wallTime(process.execPath, args, { allowed: [0, 1] }));
      }
    }
    const empty = median(times['node -e 0']);
    console.log(`Commands, medians of ${rounds} (smallest: the copyright policy and the dossier)`);
    for (const [name, list] of Object.entries(times)) {
      const time = median(list);
      console.log(
        `  ${name.padEnd(32)}${time.toFixed(0).padStart(7)} ms  ${ratio(name, time / empty)}`,
      );
    }
    for (const name of samples) {
      const all = await pagesBelow(join(scratch, `${name}-all`));
      const few = await pagesBelow(join(scratch, `${name}-small`));
      const more = median(times[`build ${name} --all`]) - median(times[`build ${name}, smallest`]);
      const each = (more / (all - few)).toFixed(1);
      console.log(`  ${name}: ${all} pages, ${each} ms for each page beyond ${few} (target: 4)`);
    }
    benchModels(scratch, empty);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
