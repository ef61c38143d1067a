// Prints how long the commands take beside an empty Node process in the same run: medians of seven, as a ratio. Asserts nothing.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;
const program = join(root, 'dist/cli/main.js');
const sample = join(root, 'samples/olmo-2-32b');
const scratch = mkdtempSync(join(tmpdir(), 'aiact-bench-'));
const rounds = 7;

const commands = {
  'node -e 0': ['-e', '0'],
  'aiact-doc --version': [program, '--version'],
  'aiact-doc check': [program, 'check', sample],
  'aiact-doc assess': [program, 'assess', sample],
  'aiact-doc build --all --draft': [
    ...[program, 'build', sample, '--all', '--draft'],
    ...['--out', join(scratch, 'pack')],
  ],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
try {
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      times[name].push(performance.now() - start);
      if (status !== 0 && status !== 1) throw new Error(`${name} ended in ${status}: ${stderr}`);
    }
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

const median = (list) => list.toSorted((left, right) => left - right)[Math.floor(list.length / 2)];
const empty = median(times['node -e 0']);
console.log(`Node ${process.version}, ${process.platform} ${process.arch}, medians of ${rounds}`);
for (const [name, list] of Object.entries(times)) {
  const time = median(list);
  console.log(
    `${name.padEnd(32)}${time.toFixed(0).padStart(6)} ms  × ${(time / empty).toFixed(1)}`,
  );
}
