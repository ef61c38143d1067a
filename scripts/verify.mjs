/** Runs everything a change has to pass, in order, and says how long each step took; stops at the first failure. */
import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCi = process.env.CI === 'true' || process.env.CI === '1';
const npm = (...args) => ['npm', ...args];

/** What git sees as changed or untracked, with the content of what is changed. */
function treeState() {
  const git = (...args) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status: git('status', '--porcelain'), diff: git('diff', 'HEAD') };
}

const before = treeState();

/** In CI the tree is spotless; on a desk with work in progress the steps at least change nothing that git sees. */
function cleanTree() {
  const after = treeState();
  if (isCi && after.status !== '') return `files differ from the commit:\n${after.status}`;
  if (after.status !== before.status || after.diff !== before.diff) {
    return `generated files were stale; commit what \`npm run generate\` wrote:\n${after.status}`;
  }
  return null;
}

const steps = [
  ['generate', npm('run', 'generate', '--silent')],
  ['lint', npm('run', 'lint', '--silent')],
  ['typecheck', npm('run', 'typecheck', '--silent')],
  ['build', npm('run', 'build', '--silent')],
  ['test', npm('test', '--ignore-scripts', '--silent', ...(isCi ? ['--', '--ci'] : []))],
  ['clean tree', cleanTree],
];

const times = [];
for (const [name, step] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  const started = performance.now();
  const failure = typeof step === 'function' ? step() : run(step);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  times.push(`${failure === null ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)}  ${seconds.padStart(6)} s`);
  if (failure !== null) {
    process.stdout.write(`${failure}\n\n${times.join('\n')}\n`);
    process.exit(1);
  }
}
process.stdout.write(`\n${times.join('\n')}\n`);

/** Runs one command line in view of the reader; null if it ended well. */
function run([command, ...args]) {
  const { status, signal, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (error) return `${command} did not start: ${error.message}`;
  return status === 0 ? null : `${[command, ...args].join(' ')} ended with ${signal ?? status}`;
}
