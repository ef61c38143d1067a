// Builds samples in many surroundings and compares each file of the packs by its SHA-256: same facts, same day, same bytes, whatever the machine around.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { chance } from './chance.mjs';
import { record } from './record.mjs';

const { values } = parseArgs({
  options: {
    node: { type: 'string', default: '' },
    cells: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    'at-once': { type: 'string', default: '2' },
    'no-record': { type: 'boolean', default: false },
  },
});
const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'dist/bin/aiact-doc.js');
if (!existsSync(program)) throw new Error('there is no build: npm run build');
const run = promisify(execFile);

/** Each Node that was named, and the one that runs this. */
const nodes = {};
for (const path of [process.execPath, ...values.node.split(',').filter((each) => each !== '')]) {
  const { stdout } = await run(path, [
    '-p',
    "[process.version, 'zlib', process.versions.zlib, 'ICU', process.versions.icu].join(' ')",
  ]);
  nodes[stdout.trim()] = path;
}

/** Small facts build fast, so that many cells are many surroundings; one sample has all papers. */
const samples = [
  { facts: 'complete-systemic', flags: ['--all'] },
  { facts: 'smollm3-3b', flags: ['--draft', '--only', 'copyright-policy'] },
  {
    facts: 'bielik-11b-v3',
    flags: ['--draft', '--only', 'training-content-summary', '--theme', 'warm-print.yaml'],
  },
  { facts: 'whisper', flags: ['--draft', '--only', 'technical-documentation'] },
  { facts: 'complete-closed', flags: ['--only', 'downstream-documentation'] },
];
const axes = {
  node: Object.keys(nodes),
  sample: samples.map(({ facts }) => facts),
  TZ: ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia'],
  locale: ['C', 'de_DE.UTF-8', 'tr_TR.UTF-8', 'ja_JP.UTF-8', 'ar_EG.UTF-8'],
  umask: ['022', '077', '000'],
  cores: ['all', 'one'],
  folder: ['plain', 'deep', 'blanks and ä', 'from above'],
  around: [
    'bare',
    'CI and colours',
    'another home',
    'a terminal',
    'little memory',
    'files listed backwards',
    'ten years later',
  ],
  ends: ['LF', 'CRLF', 'a byte order mark'],
};

/** Every pair of a Node and a sample stands in turn; all else by chance from the seed, so that each cell can be made again. */
function cells(count) {
  const random = chance(Number(values.seed));
  return Array.from({ length: count }, (_, at) => {
    const cell = Object.fromEntries(
      Object.entries(axes).map(([axis, list]) => [axis, random.from(list)]),
    );
    cell.node = axes.node[at % axes.node.length];
    // All papers of a model take as long as many cells of one paper.
    const turn = Math.floor(at / axes.node.length) % (2 * axes.sample.length);
    cell.sample = axes.sample[turn % axes.sample.length || (turn === 0 ? 0 : 1)];
    return cell;
  });
}

const folders = {
  plain: 'a',
  deep: 'a/b/c/d/e/f/g',
  'blanks and ä': 'my models/Modell ä',
  'from above': 'up',
};
const strange = `--require ${fileURLToPath(new URL('./strange-machine.cjs', import.meta.url))}`;
const around = {
  bare: {},
  'CI and colours': { CI: 'true', GITHUB_ACTIONS: 'true', FORCE_COLOR: '1' },
  'another home': {
    HOME: '/nonexistent',
    USER: 'somebody',
    LOGNAME: 'somebody',
    HOSTNAME: 'elsewhere',
  },
  'a terminal': { TERM: 'xterm-256color', COLUMNS: '40', LINES: '10' },
  'little memory': { NODE_OPTIONS: '--max-old-space-size=300' },
  'files listed backwards': { NODE_OPTIONS: strange, AIACT_MACHINE: 'backwards' },
  'ten years later': { NODE_OPTIONS: strange, AIACT_MACHINE: 'in ten years' },
};
const hasTaskset = await run('taskset', ['-c', '0', 'true']).then(
  () => true,
  () => false,
);

/** The facts of a sample, in one file or in several, with the ends of lines of a cell. */
function lay({ sample, ends }, folder) {
  const from = join(root, 'samples', sample);
  for (const name of readdirSync(from, { recursive: true }).filter((each) =>
    each.endsWith('.yaml'),
  )) {
    const text = readFileSync(join(from, name), 'utf8');
    const written = {
      LF: text,
      CRLF: text.replaceAll('\n', '\r\n'),
      'a byte order mark': `\ufeff${text}`,
    };
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), written[ends]);
  }
}

/** Path → SHA-256 of each file of the pack that a cell gives. */
async function packOf(cell) {
  const place = mkdtempSync(join(tmpdir(), 'aiact-matrix-'));
  try {
    const home = join(place, folders[cell.folder]);
    const model = join(home, 'model');
    lay(cell, model);
    cpSync(join(root, 'samples/themes/warm-print.yaml'), join(home, 'warm-print.yaml'));
    const isAbove = cell.folder === 'from above';
    const at = (path) => (isAbove ? join(folders[cell.folder], path) : path);
    const flags = samples
      .find(({ facts: name }) => name === cell.sample)
      .flags.map((flag) => (flag.endsWith('.yaml') ? at(flag) : flag));
    const argv = [program, 'build', at('model'), ...flags, '--quiet', '--out', at('pack')];
    const pinned = cell.cores === 'one' && hasTaskset ? ['taskset', '-c', '0'] : [];
    const line = [
      'sh',
      '-c',
      `umask ${cell.umask}; exec "$0" "$@"`,
      ...pinned,
      nodes[cell.node],
      ...argv,
    ];
    const { PATH } = process.env;
    const env = {
      PATH,
      HOME: place,
      TZ: cell.TZ,
      LANG: cell.locale,
      LC_ALL: cell.locale,
      SOURCE_DATE_EPOCH: '1795262400',
      ...around[cell.around],
    };
    await run(line[0], line.slice(1), { cwd: isAbove ? place : home, env, maxBuffer: 2 ** 26 });
    const pack = join(home, 'pack');
    return new Map(
      readdirSync(pack, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => {
          const path = join(each.parentPath ?? each.path, each.name);
          return [
            path.slice(pack.length + 1),
            createHash('sha256').update(readFileSync(path)).digest('hex'),
          ];
        }),
    );
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** The packs of the first cell of each sample, to which all others are held. */
const first = new Map();
const differing = [];
const waiting = cells(Number(values.cells));
let built = 0;
let files = 0;
const work = async () => {
  for (let cell = waiting.shift(); cell !== undefined; cell = waiting.shift()) {
    const pack = await packOf(cell).catch((error) => {
      throw new Error(`${JSON.stringify(cell)}: ${error.stderr || error.message}`);
    });
    built += 1;
    files += pack.size;
    const expected = first.get(cell.sample);
    if (expected === undefined) {
      first.set(cell.sample, pack);
      continue;
    }
    const paths = [...new Set([...expected.keys(), ...pack.keys()])].filter(
      (path) => expected.get(path) !== pack.get(path),
    );
    if (paths.length === 0) continue;
    differing.push({ ...cell, paths });
    console.log(
      `${JSON.stringify(cell)}: ${paths.slice(0, 5).join(', ')}${paths.length > 5 ? ` and ${paths.length - 5} more` : ''}`,
    );
  }
};
await Promise.all(Array.from({ length: Number(values['at-once']) }, work));

const figures = {
  ...{ cells: built, files, differing: differing.length, nodes: Object.keys(nodes) },
  axes: Object.fromEntries(Object.entries(axes).map(([axis, list]) => [axis, list.length])),
  seed: Number(values.seed),
};
console.log(
  `${built} cells, ${files} files, ${differing.length} cells differ; ${figures.nodes.join('; ')}`,
);
if (!values['no-record']) record('matrix', { linux: figures });
if (differing.length > 0) process.exitCode = 1;
