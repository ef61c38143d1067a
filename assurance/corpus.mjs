// The corpus of hostile inputs: its recipes by class, and one run of the whole program over one of them, with all that is wrong about it.
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { canary, sample, secret } from './corpus/kit.mjs';

const classes = ['yaml', 'values', 'paths', 'imports', 'packs', 'looks', 'records'];
/** What one input may take: processor time, so that a busy machine makes none slow. */
export const most = { seconds: 5, mb: 512 };

/** All recipes, each with its class. */
export async function recipes() {
  const found = [];
  for (const name of classes) {
    const { default: group } = await import(`./corpus/${name}.mjs`);
    for (const recipe of group.recipes) found.push({ ...recipe, class: name, about: group.about });
  }
  return found;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/aiact-doc.js');
const usage = new URL('./usage.mjs', import.meta.url).href;
const env = {
  ...process.env,
  NO_COLOR: '',
  FORCE_COLOR: '',
  CI: '',
  SOURCE_DATE_EPOCH: '1795262400',
};
for (const name of ['AIACT_DEBUG', 'AIACT_SIGNING_KEY', 'GITHUB_ACTIONS']) delete env[name];

/** A pack that the recipes of packs start from, with the facts that it was made of beside it; made once. */
let made;
export function pack() {
  if (made !== undefined) return made;
  made = mkdtempSync(join(tmpdir(), 'aiact-corpus-pack-'));
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  mkdirSync(join(made, 'model'));
  writeFileSync(join(made, 'model/aiact.yaml'), sample);
  const argv = [
    'build',
    'model',
    '--draft',
    '--quiet',
    '--only',
    'copyright-policy',
    '--out',
    'pack',
  ];
  execFileSync(process.execPath, [program, ...argv], { cwd: made, env });
  return made;
}

function lay(recipe, place) {
  const cwd = join(place, 'in');
  for (const name of ['in', 'outside', 'in-evil']) mkdirSync(join(place, name));
  writeFileSync(join(place, 'outside/secret.txt'), `${secret}\n`);
  writeFileSync(join(place, 'outside/logo.png'), secret);
  writeFileSync(join(place, 'in-evil/x.txt'), secret);
  if (recipe.base === 'pack') cpSync(pack(), cwd, { recursive: true });
  for (const [path, content] of Object.entries(recipe.files)) {
    const file = join(cwd, path);
    mkdirSync(dirname(file), { recursive: true });
    // A text has a property `link` of its own kind.
    const { link, pipe, folder } = typeof content === 'object' ? content : {};
    if (link !== undefined) symlinkSync(link, file);
    else if (pipe) execFileSync('mkfifo', [file]);
    else if (folder) mkdirSync(file);
    else {
      rmSync(file, { force: true });
      writeFileSync(file, typeof content === 'function' ? content() : content);
    }
  }
  recipe.harm?.(cwd);
  return cwd;
}

/** Files below a folder with the hashes of their bytes; links and pipes by what they are. */
function seen(folder) {
  const all = new Map();
  const walk = (path, depth) => {
    for (const name of readdirSync(path)) {
      const file = join(path, name);
      const status = lstatSync(file);
      if (status.isDirectory() && depth < 300) walk(file, depth + 1);
      else
        all.set(file, status.isFile() ? `${status.size} ${status.mtimeMs} ${status.ino}` : 'other');
    }
  };
  walk(folder, 0);
  return all;
}

/** What a terminal would obey: everything below a space but the ends of lines and tabs, the controls above, and marks of direction. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const obeyed = /^\s*(?:::|##\[|##vso\[|##teamcity\[)|##(?:vso)?\[/im;
const fault = /internal error|fault of the program|node:internal|^\s+at .+:\d+:\d+\)?$/m;
const words = /\.(?:md|html|json|jsonl|txt|csv|xml|yaml|sarif)$/;

/** Runs the program over one recipe, and tells what it took and all that is wrong. */
export async function attempt(recipe) {
  const place = mkdtempSync(join(tmpdir(), 'aiact-corpus-'));
  try {
    const cwd = lay(recipe, place);
    const [inside, outside] = [seen(cwd), seen(join(place, 'outside'))];
    const ended = await run(recipe, cwd, join(place, '.usage'));
    return { ...ended, faults: faultsOf(recipe, ended, { place, cwd, inside, outside }) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

function run({ argv, stdin = '' }, cwd, file) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', usage, program, ...argv], {
      ...{ cwd, env: { ...env, AIACT_USAGE: file }, timeout: 120_000, killSignal: 'SIGKILL' },
    });
    const printed = { stdout: [], stderr: [] };
    for (const name of ['stdout', 'stderr'])
      child[name].on('data', (part) => printed[name].push(part));
    child.stdin.on('error', () => {});
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const used = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { cpu_s: 0, mb: 0 };
      const text = (name) => Buffer.concat(printed[name]).toString('utf8');
      resolve({ end: signal ?? status, stdout: text('stdout'), stderr: text('stderr'), ...used });
    });
  });
}

function faultsOf(recipe, { end, stdout, stderr, cpu_s, mb }, { place, cwd, inside, outside }) {
  const faults = [];
  const said = `${stdout}\n${stderr}`;
  if (!recipe.ends.includes(end)) faults.push(`ended in ${end}, not in ${recipe.ends.join(', ')}`);
  // With a report in a file nothing else need be said.
  if (end !== 0 && said.trim() === '' && !recipe.argv.includes('--output'))
    faults.push('ended without a word');
  if (cpu_s > most.seconds) faults.push(`took ${cpu_s.toFixed(1)} s of processor time`);
  if (mb > most.mb) faults.push(`took ${Math.round(mb)} MB`);
  if (fault.test(said)) faults.push('showed an error of the program');
  const isForGithub = recipe.argv.includes('github');
  const written = [...seen(cwd)].filter(
    ([file, what]) => what !== 'other' && inside.get(file) !== what,
  );
  const texts = written
    .filter(([file]) => words.test(file))
    .map(([file]) => [file.slice(cwd.length + 1), readFileSync(file, 'utf8')]);
  for (const [name, text] of [['standard output', stdout], ['standard error', stderr], ...texts]) {
    if (steering.test(text)) faults.push(`a control character in ${name}`);
    if (name.startsWith('standard') && !isForGithub && obeyed.test(text))
      faults.push(`a command of a CI runner in ${name}`);
  }
  if (recipe.hides !== undefined) {
    const all = [said, ...written.map(([file]) => readFileSync(file, 'latin1'))];
    if (all.some((text) => text.includes(recipe.hides)))
      faults.push('what stands outside was shown');
  }
  const now = seen(join(place, 'outside'));
  if (now.size !== outside.size || [...now].some(([file, what]) => outside.get(file) !== what))
    faults.push('something outside was written');
  if ([cwd, place, join(place, 'outside')].some((folder) => existsSync(join(folder, canary))))
    faults.push('code of the input was run');
  return faults;
}

/** The content of an input as a hash: two recipes that are one input count once. */
export function identityOf({ files, argv, stdin = '', harm, base = '', name }) {
  const hash = createHash('sha256')
    .update(JSON.stringify([argv, base]))
    .update(stdin);
  for (const [path, content] of Object.entries(files)) {
    hash.update(JSON.stringify(path));
    const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
    hash.update(isPlain ? content : (JSON.stringify(content) ?? name));
  }
  // What a function makes or does to a folder is told by its name alone.
  if (harm !== undefined) hash.update(name);
  return hash.digest('hex');
}
