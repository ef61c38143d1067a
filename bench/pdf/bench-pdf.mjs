// The part of the benchmark about PDF: ours beside others, cold and warm, time and memory.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../install.mjs';
import { median } from '../measure.mjs';
import { shippedRenderer } from './shipped.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const root = here('../..');
const within = (value, limit) => `${value <= limit ? 'within' : 'MISSES'} the target of ${limit}`;

/** Prints every table; asserts nothing. */
export async function benchPdf() {
  const problem = install();
  if (problem !== null) console.log(problem);
  const scratch = mkdtempSync(join(tmpdir(), 'aiact-bench-'));
  try {
    const { compare } = await import('./compare.mjs');
    const renderer = shippedRenderer();
    console.log(`\nOurs is ${relative(root, renderer)}`);
    const ours = {
      command: (input, target) => [
        process.execPath,
        [here('run-ours.mjs'), renderer, input.markdown, target],
      ],
    };
    const small = await compare(30, ours, scratch);
    const large = await compare(300, ours, scratch);
    const [first, ...further] = JSON.parse(
      execFileSync(process.execPath, [here('run-warm.mjs'), renderer], { encoding: 'utf8' }),
    );
    const again = median(further);
    const each = (large.time - small.time) / (large.pages - small.pages);
    console.log('\nOurs');
    console.log(
      `  one process, 30 pages each: the first ${first.toFixed(0)} ms, a further one ${again.toFixed(0)} ms, ${within(again, 120)}`,
    );
    console.log(
      `  from ${small.pages} to ${large.pages} pages: ${each.toFixed(1)} ms for each further page, ${within(each, 4)}`,
    );
    console.log(
      `  memory at ${large.pages} pages: ${large.peak.toFixed(0)} MiB, ${within(large.peak * 1.048576, 250)} MB`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
