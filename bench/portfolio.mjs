// What many models cost: processor time for each, memory, and whether both stay as they are from 1,000 models to 10,000.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { record } from '../assurance/record.mjs';
import { makeModels } from './portfolio/make-models.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/main.js');
const hook = fileURLToPath(new URL('portfolio/report-usage.mjs', import.meta.url));
const sizes = [1000, 10_000];
const targets = { perModel: 8, peak: 300, least: 0.9, most: 1.1 };

/** Seconds of processor time in the program and the kernel, and mebibytes at most, of a process and not of its workers. */
function usage(args, scratch, allowed = [0, 1, 2]) {
  const file = join(scratch, 'usage.json');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', hook, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    env: { ...process.env, BENCH_USAGE: file },
  });
  if (!allowed.includes(status)) throw new Error(`${args.join(' ')} ended in ${status}: ${stderr}`);
  const wall = (performance.now() - start) / 1000;
  return { ...JSON.parse(readFileSync(file, 'utf8')), wall };
}

const rounded = (value, by = 10) => Math.round(value * by) / by;
const line = (name, cells) => console.log(`  ${name.padEnd(34)}${cells.join('  ')}`);

/** Prints a line for each command and number of models, as JSON too where BENCH_JSON is set, and keeps them for `docs/assurance.md`. */
export function benchPortfolio() {
  const measured = {};
  if (!existsSync(program)) throw new Error(`${program} is not there: npm run build makes it`);
  const scratch = mkdtempSync(join(tmpdir(), 'aiact-bench-'));
  const wanted = process.env.BENCH_MODELS?.split(',').map(Number) ?? sizes;
  const day = ['--as-of', '2026-11-28'];
  try {
    const idle = usage(['-e', '0'], scratch).cpu;
    console.log(`Portfolio (node -e 0 takes ${(idle * 1000).toFixed(0)} ms of processor time)`);
    const commands = {
      'check, text': (folder) => ['check', '--recursive', folder, ...day],
      'check, lines of findings': (folder) => [
        ...['check', '--recursive', folder, ...day, '--format', 'jsonl'],
      ],
      'portfolio, JSON': (folder) => ['portfolio', folder, ...day, '--format', 'json'],
    };
    const folders = new Map(
      [1, ...wanted].map((count) => {
        const folder = join(scratch, `models-${count}`);
        mkdirSync(folder);
        makeModels(folder, count, (file) => readFileSync(join(root, file), 'utf8'), writeFileSync);
        return [count, folder];
      }),
    );
    for (const [name, argv] of Object.entries(commands)) {
      if (!name.includes(process.env.BENCH_COMMAND ?? '')) continue;
      const one = usage([program, ...argv(folders.get(1))], scratch);
      let before = null;
      for (const count of wanted) {
        // Measured beside each run: a busy machine slows both.
        const ahead = usage(['-e', '0'], scratch).cpu;
        const all = usage([program, ...argv(folders.get(count))], scratch);
        const empty = (ahead + usage(['-e', '0'], scratch).cpu) / 2;
        const each = ((all.cpu - one.cpu) / (count - 1)) * 1000;
        const cells = [
          `${count} models`.padStart(13),
          `${each.toFixed(1)} ms each (target: ${targets.perModel})`,
          `${(each / 1000 / empty).toFixed(2)} × node -e 0`,
          `${all.peak.toFixed(0)} MiB (target: ${targets.peak})`,
          `${all.wall.toFixed(0)} s wall`,
        ];
        if (before !== null) {
          const ratio = all.cpu / ((count / before.count) * before.cpu);
          cells.push(`time × ${ratio.toFixed(2)} of linear (${targets.least} to ${targets.most})`);
        }
        line(name, cells);
        measured[`${name}, ${count}`] = {
          ...{
            models: count,
            each_ms: rounded(each),
            times_node: rounded(each / 1000 / empty, 100),
          },
          peak_mib: Math.round(all.peak),
          of_linear:
            before === null ? null : rounded(all.cpu / ((count / before.count) * before.cpu), 100),
          ...targets,
        };
        before = { count, cpu: all.cpu };
      }
    }
    record('portfolio', measured);
    if (process.env.BENCH_JSON) console.log(JSON.stringify(measured, null, 2));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
