// Command lines by chance over folders of strangers: each ends in a documented code, in words, and what should be JSON is.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../dist/cli/program.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is asked for by name; `preview` and `--watch` go on until they are stopped, and `--online` and `--repo` leave the machine. */
const commands = [
  ...['check', 'check', 'build', 'verify', 'diff', 'assess', 'portfolio', 'explain', 'export'],
  ...['init', 'import', 'sign', 'templates', 'schema', 'approve', 'merge', 'evidence'],
  ...['completion', 'help', '', 'chekc', '__proto__'],
];
const inner = [
  'docx',
  'json',
  'annex',
  'model-card',
  'list',
  'show',
  'hash',
  'card',
  'jsonld',
  'csv',
];
const flags = [
  ...['--all', '--recursive', '--draft', '--fresh', '--quiet', '--no-color', '--no-config'],
  ...['--release', '--no-rebuild', '--require-signature', '--yes', '--hash', '--force', '--oms'],
  ...['--dry-run', '--break-lock', '--since-any', '--print-predicate', '-h', '--help', '--version'],
];
const wanting = [
  ...['--only', '--theme', '--jobs', '--shard', '--templates', '--as-of', '--config', '--against'],
  ...['--release-date', '--within', '--model-card', '--baseline', '--write-baseline', '--pack'],
  ...[
    '--stale-after',
    '--fail-on',
    '--format',
    '--format',
    '--output',
    '--out',
    '--since',
    '--part',
  ],
  ...['--inputs', '--key', '--allowed-signers', '--history', '--into', '--spec', '--audience'],
  ...['--from', '--extends', '--answer', '--accept', '--by', '--bom-ref', '--attach', '--facts'],
  ...['--document', '--role', '--decision', '--on', '--note', '--sheet', '--public-key'],
];
const words = [
  ...['text', 'json', 'jsonl', 'sarif', 'junit', 'markdown', 'github', 'html', 'never', 'error'],
  ...['public', 'authorities', 'copyright-policy', 'technical-documentation', 'all', 'warning'],
  ...['2026-11-21', '2027-08-02', '2026-02-30', '0000-00-00', '1/2', '2/1', '0', '-1', '1e9', '3'],
  ...['9'.repeat(400), 'NaN', '', ' ', '-', '--', '.', '..', '~', '/dev/null', '/dev/zero'],
  ...['good', 'good/aiact.yaml', 'poor', 'broken', 'empty', 'binary', 'deep', 'models', 'pack'],
  ...[
    'pack/manifest.json',
    'torn',
    'linked',
    'loop',
    'pipe',
    'nothing',
    'nothing/x',
    'out',
    'o.json',
  ],
  ...[
    'good/../../..',
    'none.yaml',
    'key.pem',
    'page.jsonl',
    'gpai/provider',
    'art-53-1-c-copyright-policy',
  ],
  ...['\u001b[31m', '::error::x', '##vso[task.complete]', '%0A::set-output', 'a\nb', '\u202e'],
  ...['__proto__', 'constructor', 'toString', '{{x}}', '$(id)', '*', 'x'.repeat(5000), '\ud800'],
];

let template;
let place;
let cwd;
let uses = 0;

function prepare() {
  template = mkdtempSync(join(tmpdir(), 'aiact-lines-'));
  const write = (name, bytes) => {
    mkdirSync(join(template, name, '..'), { recursive: true });
    writeFileSync(join(template, name), bytes);
  };
  cpSync(join(root, 'samples/smollm3-3b/aiact.yaml'), join(template, 'good/aiact.yaml'));
  write('poor/aiact.yaml', 'schema: 1\nmodel:\n  name: "x ::error::y"\n  colour: blue\n');
  write('broken/aiact.yaml', 'schema: 1\nmodel: [\n');
  write('empty/aiact.yaml', '');
  write('binary/aiact.yaml', Buffer.from([0xff, 0xfe, 0, 1, 0x1b, 0x5b]));
  write('deep/aiact.yaml', '['.repeat(10_000));
  write('models/a/aiact.yaml', 'schema: 1\nmodel: { name: a }\n');
  write('models/b\u001b[2J/aiact.yaml', 'schema: 1\nmodel: { name: "\\e[2J" }\n');
  write('nothing/readme.md', 'x');
  write('key.pem', '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n');
  write('page.jsonl', '{"format_version":1}\n{');
  execFileSync('mkfifo', [join(template, 'pipe')]);
  symlinkSync('good', join(template, 'linked'));
  symlinkSync('loop', join(template, 'loop'));
  const program = join(root, 'dist/bin/aiact-doc.js');
  const argv = [
    'build',
    'good',
    '--draft',
    '--quiet',
    '--only',
    'copyright-policy',
    '--out',
    'pack',
  ];
  execFileSync(process.execPath, [program, ...argv], { cwd: template });
  cpSync(join(template, 'pack'), join(template, 'torn'), { recursive: true });
  write('torn/manifest.json', '{"tool":{"name":"aiact-doc"}');
  process.on('exit', () => {
    for (const each of [template, place]) if (each) rmSync(each, { recursive: true, force: true });
  });
}

/** A line may write: every so often it finds the folder as it was. */
function freshFolder() {
  uses += 1;
  if (cwd !== undefined && uses % 200 !== 0) return;
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
  place = mkdtempSync(join(tmpdir(), 'aiact-lines-'));
  // Steps up lead to nothing of anybody else's.
  cwd = join(place, 'up/up/here');
  mkdirSync(cwd, { recursive: true });
  // Pipes and links stay what they are.
  execFileSync('cp', ['-a', `${template}/.`, cwd]);
}

/** Half of the lines are such as a user could mean, with one thing put in, so that they come further than to the reader of flags. */
const meant = [
  ...[
    ['check', 'good'],
    ['check', 'poor', '--format', 'json'],
    ['check', '--recursive', 'models'],
  ],
  ...[
    ['check', '--recursive', '.', '--format', 'jsonl'],
    ['build', 'good', '--draft', '--out', 'out'],
  ],
  ...[
    ['build', 'poor', '--out', 'out'],
    ['verify', 'pack'],
    ['verify', 'torn', '--format', 'json'],
  ],
  ...[
    ['diff', 'pack', 'good'],
    ['diff', 'good', 'poor', '--format', 'json'],
    ['assess', 'good'],
  ],
  ...[
    ['portfolio', 'models'],
    ['portfolio', '.', '--format', 'json'],
    ['explain', 'gpai/provider'],
  ],
  ...[
    ['export', 'json', 'good'],
    ['export', 'docx', 'good'],
    ['merge', 'page.jsonl'],
  ],
  ...[
    ['init', '--yes', '--out', 'new.yaml'],
    ['import', 'nothing/readme.md', '--into', 'good'],
  ],
  ...[
    ['approve', 'pack', '--document', 'copyright-policy'],
    ['sign', 'pack', '--key', 'key.pem'],
  ],
  ...[['templates', 'list'], ['schema'], ['evidence', 'hash', 'good/aiact.yaml']],
];

function nearlyMeant(random) {
  const argv = [...random.from(meant)];
  for (let count = 1 + random.below(2); count > 0; count -= 1) {
    const at = 1 + random.below(argv.length);
    const kind = random.below(3);
    if (kind === 0) argv.splice(at, 1, random.from(words));
    else if (kind === 1) argv.push(random.from(flags));
    else argv.push(random.from(wanting), random.from(words));
  }
  return argv;
}

function line(random) {
  const stdin = random.from(['', 'schema: 1\n', '\0', '{"a":[', '::error::x\n']);
  return { argv: random.below(2) === 0 ? nearlyMeant(random) : anyLine(random), stdin };
}

function anyLine(random) {
  const argv = [random.from(commands)];
  if (random.below(3) === 0) argv.push(random.from(inner));
  for (let count = random.below(4); count > 0; count -= 1) argv.push(random.from(words));
  for (let count = random.below(3); count > 0; count -= 1) argv.push(random.from(flags));
  for (let count = random.below(4); count > 0; count -= 1) {
    argv.push(random.from(wanting), random.from(words));
  }
  if (random.below(8) === 0) argv.sort(() => random.next() - 0.5);
  return argv;
}

/** What a terminal would obey: everything below a space but the ends of lines and tabs, and the controls above. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const steering = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;
const obeyed = /^\s*(?:::|##\[|##vso)/m;
const codes = new Set([0, 1, 2, 3]);
/** With these the words stand in a file, or are not wanted. */
const silent = new Set(['--output', '--quiet', '--write-baseline']);

export default {
  id: 'lines',
  about:
    'Command lines by chance: codes, steering characters, commands of CI runners, and JSON that parses',
  slowest: 5000,
  prepare,
  seeds: () => [],
  input: (random) => Buffer.from(JSON.stringify(line(random))),
  async check(bytes) {
    const { argv, stdin } = JSON.parse(String(bytes));
    freshFolder();
    let [stdout, stderr] = ['', ''];
    const code = await run(argv, {
      stdout: (text) => {
        stdout += text;
      },
      stderr: (text) => {
        stderr += text;
      },
      readStdin: async () => Buffer.from(stdin),
      ...{ env: {}, cwd, now: () => new Date('2026-11-21T12:00:00Z') },
      ...{ stdoutIsTerminal: false, stderrIsTerminal: false, columns: 100, signal: null },
    });
    const told = JSON.stringify(argv).slice(0, 400);
    if (!codes.has(code)) return `${told} ended in ${code}: ${stderr.slice(0, 300)}`;
    if (code !== 0 && stdout === '' && stderr === '' && !argv.some((each) => silent.has(each)))
      return `${told} ended in ${code} without a word`;
    if (steering.test(stdout + stderr)) return `${told} printed what steers a terminal`;
    if (!isFor('github', argv) && obeyed.test(stderr + stdout))
      return `${told} printed what a runner obeys`;
    // A later format wins; files of JSON are not looked at.
    if (code < 2 && stdout !== '' && formatOf(argv) === 'json' && !isJson(stdout))
      return `${told} printed no JSON`;
    return null;
  },
};

const isFor = (format, argv) => argv.some((each) => each.includes(format));

/** With these the program tells of itself. */
const told = new Set(['-h', '--help', '--version']);

function formatOf(argv) {
  const formats = argv.flatMap((each, at) => (each === '--format' ? [argv[at + 1]] : []));
  return formats.length === 1 && !argv.some((each) => told.has(each)) ? formats[0] : null;
}

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
