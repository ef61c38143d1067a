/**
 * Runs everything a change has to pass, in order, and says how long each step took; stops at the first failure.
 * `--changed [COMMIT]` runs lint, types and the tests of the rooms that differ from a commit (the last one on main).
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importersOf } from './verify/import-graph.mjs';
import { relatedTests } from './verify/related-tests.mjs';
import { nameOf, secondsOf } from './verify/seconds.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCi = process.env.CI === 'true' || process.env.CI === '1';
const npm = (...args) => ['npm', ...args];

const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, stdio: 'pipe' });

/** What git sees as changed or untracked, with the content of what is changed. */
function treeState() {
  return { status: git('status', '--porcelain'), diff: git('diff', 'HEAD') };
}

let before = treeState();

/** In CI the tree is spotless; on a desk with work in progress the steps at least change nothing that git sees. */
function cleanTree() {
  const after = treeState();
  if (isCi && after.status !== '') return `files differ from the commit:\n${after.status}`;
  if (after.status !== before.status || after.diff !== before.diff) {
    return `generated files were stale; commit what \`npm run generate\` wrote:\n${after.status}`;
  }
  return null;
}

const [flag, since] = process.argv.slice(2);
if (flag !== undefined && flag !== '--changed') {
  process.stderr.write(`unknown: ${flag}. Usage: npm run verify [-- --changed [COMMIT]]\n`);
  process.exit(2);
}

/** Generates, and tells where something was stale: while somebody works that is no fault, and no reason to run the tests twice. */
function generateAndTell() {
  const failure = run(npm('run', 'generate', '--silent'));
  const after = treeState();
  if (failure === null && after.diff !== before.diff) {
    process.stdout.write(
      'some generated files were stale and are written anew; commit them, too\n',
    );
  }
  before = after;
  return failure;
}

/** Where the work began: the commit that was named, or the last one that this branch shares with main. */
function base() {
  if (since !== undefined) return git('rev-parse', '--verify', `${since}^{commit}`).trim();
  for (const name of ['origin/HEAD', 'origin/main', 'main']) {
    try {
      return git('merge-base', 'HEAD', name).trim();
    } catch {
      // A clone may lack any of the three.
    }
  }
  return 'HEAD';
}

/** The steps for the files that differ from where the work began. */
function stepsForChanged() {
  const listed = (...args) =>
    git(...args, '-z')
      .split('\0')
      .filter(Boolean);
  const changed = [
    ...listed('diff', '--name-only', base()),
    ...listed('ls-files', '--others', '--exclude-standard'),
  ];
  if (changed.length === 0) {
    process.stdout.write('nothing differs: `npm run verify` runs everything\n');
    process.exit(0);
  }
  const files = listed('ls-files', '--cached', '--others', '--exclude-standard', 'src', 'test')
    .filter((path) => path.endsWith('.ts') && existsSync(join(root, path)))
    .sort();
  const tests = files.filter((path) => path.endsWith('.test.ts'));
  const textOf = (path) => readFileSync(join(root, path), 'utf8');
  const importers = importersOf(files, textOf);
  const related = relatedTests(changed, tests, { textOf, importers, secondsOf });
  const { chosen, postponed, left, needsBuild } = related;
  process.stdout.write(`${changed.length} files differ; ${chosen.length} test files are run:\n`);
  process.stdout.write(`  ${chosen.join('\n  ')}\n`);
  if (postponed.length > 0) {
    process.stdout.write(`${postponed.length} may be touched too, and take too long for now:\n`);
    process.stdout.write(`  ${postponed.map(withSeconds).join('\n  ')}\n`);
  }
  process.stdout.write(
    `${left.length + postponed.length} test files are left to \`npm run verify\`\n`,
  );
  const there = changed.filter((path) => existsSync(join(root, path)));
  const lint = ['biome', 'check', '--no-errors-on-unmatched', ...there];
  return [
    ['generate', generateAndTell],
    ['lint', ['npx', '--no-install', ...lint]],
    ['typecheck', npm('run', 'typecheck', '--silent')],
    ...(needsBuild ? [['build', ['node', 'scripts/build.mjs']]] : []),
    ['test', npm('test', '--ignore-scripts', '--silent', '--', '--runTestsByPath', ...chosen)],
    ['clean tree', cleanTree],
  ];
}

/** A test file as it is named on the command line, with what it takes. */
const withSeconds = (path) => `${nameOf(path)} (${secondsOf(path)} s)`;

const everything = [
  ['generate', npm('run', 'generate', '--silent')],
  ['lint', npm('run', 'lint', '--silent')],
  ['typecheck', npm('run', 'typecheck', '--silent')],
  ['build', npm('run', 'build', '--silent')],
  ['test', npm('test', '--ignore-scripts', '--silent', ...(isCi ? ['--', '--ci'] : []))],
  ['clean tree', cleanTree],
];

const steps = flag === '--changed' ? stepsForChanged() : everything;
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
