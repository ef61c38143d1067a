/**
 * Runs the program of a commit and that of the working tree over every sample, and lists what differs: exit codes, reports in all
 * formats, help, and every file of the packs. `npm run compare -- COMMIT [SAMPLE…]`; ends with 1 where anything differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const day = '2026-11-21';
const [commit, ...chosen] = process.argv.slice(2);
if (commit === undefined) {
  process.stderr.write('Usage: npm run compare -- COMMIT [SAMPLE…]\n');
  process.exit(2);
}

const scratch = mkdtempSync(join(tmpdir(), 'compare-'));
const old = join(scratch, 'old');
try {
  process.exitCode = compare() ? 0 : 1;
} finally {
  spawnSync('git', ['worktree', 'remove', '--force', old], { cwd: root });
  rmSync(scratch, { recursive: true, force: true });
}

/** True where nothing differs. */
function compare() {
  git('worktree', 'add', '--detach', old, commit);
  symlinkSync(join(root, 'node_modules'), join(old, 'node_modules'), 'dir');
  for (const folder of [old, root]) {
    execFileSync('npm', ['run', 'build', '--silent'], { cwd: folder, stdio: 'inherit' });
  }
  const sides = [program(old, 'before'), program(root, 'after')];
  // The facts are those of the commit, so that only the programs differ.
  const samples = readdirSync(join(old, 'samples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (chosen.length === 0 || chosen.includes(entry.name)))
    .map(({ name }) => name)
    .sort();
  let differences = 0;
  for (const name of ['', ...samples]) {
    const [before, after] = sides.map((side) => (name === '' ? side.help() : side.results(name)));
    const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
    const differing = keys.filter((key) => before.get(key) !== after.get(key));
    differences += differing.length;
    const counts = `${keys.length} compared, ${differing.length} differ`;
    process.stdout.write(`${name || 'help'}: ${counts}\n`);
    for (const key of differing) {
      process.stdout.write(`  ${key}${firstDifference(before.get(key), after.get(key))}\n`);
    }
  }
  return differences === 0;
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' });
}

/** One of the two programs; its name for itself is taken away, since the sources differ. */
function program(folder, side) {
  const work = join(scratch, side);
  mkdirSync(work, { recursive: true });
  const dist = join(work, 'dist');
  execFileSync('cp', ['-r', join(folder, 'dist'), dist]);
  for (const name of ['package.json', 'schemas', 'templates']) {
    symlinkSync(join(folder, name), join(work, name));
  }
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'), 'dir');
  for (const file of readdirSync(dist, { recursive: true }).map(String)) {
    if (!file.endsWith('program.json')) continue;
    writeFileSync(join(dist, file), `${JSON.stringify({ sources_sha256: '0'.repeat(64) })}\n`);
  }
  const run = (...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(dist, 'bin/aiact-doc.js'), ...args],
      { cwd: old, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, NO_COLOR: '1' } },
    );
    return `${status}\n${stdout}\n${stderr}`.replaceAll(work, '').replaceAll(`${side}/`, '');
  };

  /** The help of the program and of each command. */
  function help() {
    const whole = run('--help');
    const commands = [...whole.matchAll(/^ {2}([a-z]+)\b/gm)].map(([, name]) => name);
    return new Map([
      ['--help', whole],
      ...commands.map((name) => [`${name} --help`, run(name, '--help')]),
    ]);
  }

  /** Everything that the program says of a sample, by what was asked. */
  function results(name) {
    const facts = `samples/${name}`;
    const found = new Map();
    const out = join(work, 'reports', name);
    mkdirSync(out, { recursive: true });
    const formats = ['json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'markdown'];
    const asked = formats.flatMap((format) => ['--format', format, '--output', join(out, format)]);
    found.set('check', run('check', facts, '--as-of', day, '--all', '--format', 'text', ...asked));
    found.set('assess', run('assess', facts, '--as-of', day));
    found.set('check --release', run('check', facts, '--as-of', day, '--release'));
    const pack = join(work, 'packs', name);
    found.set('build --all', run('build', facts, '--all', '--as-of', day, '--out', pack));
    for (const folder of [out, pack].filter(existsSync)) {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (!entry.isFile()) continue;
        const path = join(entry.parentPath, entry.name);
        found.set(path.slice(work.length + 1), readFileSync(path, 'latin1'));
      }
    }
    return found;
  }

  return { help, results };
}

/** Where two texts part, in a few words. */
function firstDifference(before, after) {
  if (before === undefined) return ': only after';
  if (after === undefined) return ': only before';
  const [one, other] = [before, after].map((text) => text.split('\n'));
  const at = one.findIndex((line, index) => line !== other[index]);
  const line = at === -1 ? one.length : at;
  const short = (text = '') => Buffer.from(text, 'latin1').toString().slice(0, 100);
  return `:${line + 1}: “${short(one[line])}” → “${short(other[line])}”`;
}
