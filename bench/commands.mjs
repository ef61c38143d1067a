// How long the commands take beside an empty Node process: medians of one run, as a ratio, and what a further page costs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median, wallTime } from './measure.mjs';
import { pagesBelow } from './pdf/pages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const program = join(root, bin['aiact-doc']);
const samples = ['olmo-2-32b', 'complete-closed'];
const rounds = 9;

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
        `  ${name.padEnd(32)}${time.toFixed(0).padStart(7)} ms  × ${(time / empty).toFixed(1)}`,
      );
    }
    for (const name of samples) {
      const all = await pagesBelow(join(scratch, `${name}-all`));
      const few = await pagesBelow(join(scratch, `${name}-small`));
      const more = median(times[`build ${name} --all`]) - median(times[`build ${name}, smallest`]);
      const each = (more / (all - few)).toFixed(1);
      console.log(`  ${name}: ${all} pages, ${each} ms for each page beyond ${few} (target: 4)`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
