/** Changes the threshold of systemic risk and one due date in a copy of the repository, and looks for the old values. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transformSync } from '@swc/core';
import { filesBelow, root } from '../house/sources.js';

const samples = ['llama-3.1-405b', 'complete-systemic', 'olmo-2-32b'];

/** What stands in the rows, and what is written over it: 3.8 × 10²⁵ then lies below the threshold, 4.62 × 10²⁵ above. */
const changes = [
  {
    file: 'src/law/thresholds.ts',
    old: "systemicRiskFlop: {\n    value: '1e25'",
    now: "systemicRiskFlop: {\n    value: '4e25'",
  },
  {
    file: 'src/law/dates.ts',
    old: "earlierModels: {\n    date: '2027-08-02'",
    now: "earlierModels: {\n    date: '2027-09-13'",
  },
];

/** A form that asks for an order of magnitude prints the power of ten of a stated figure. */
const ordersOfMagnitude = /: 10²⁵ FLOP\.(?:$|<br>|[^|]* \| – \|| \|)/;

/** Each old spelling and what has to stand in its place; an amount of facts such as 3.8 × 10²⁵ is none. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<!× )10²⁵/g, '4 × 10²⁵'],
  [/(?<![\d.])1e25/g, '4e25'],
  [/2 August 2027/g, '13 September 2027'],
  [/2027-08-02/g, '2027-09-13'],
];

const respelled = (text: string): string =>
  spellings.reduce((before, [old, now]) => before.replace(old, now), text);

/** Reads, assesses and renders the samples with the program in a folder; answers as JSON. */
const runner = `
import { readdirSync, readFileSync, existsSync } from 'node:fs';
const [out, folder, ...names] = process.argv.slice(2);
const { assess, readFacts, renderDocument } = await import(out + '/index.js');
const result = {};
for (const name of names) {
  const at = folder + '/' + name + '/';
  const files = existsSync(at + 'aiact.yaml') ? ['aiact.yaml'] : readdirSync(at + 'aiact').sort().map((file) => 'aiact/' + file);
  const read = readFacts(files.map((file) => ({ file, bytes: readFileSync(at + file) })));
  const assessment = assess(read, { asOf: '2026-11-21' });
  const documents = {};
  for (const { id } of assessment.documents) documents[id] = renderDocument(id, { read, assessment }).markdown;
  result[name] = { assessment, documents };
}
process.stdout.write(JSON.stringify(result));
`;

interface Outcome {
  readonly assessment: {
    readonly gates: Readonly<Record<string, { readonly answer: string; readonly summary: string }>>;
    readonly obligations: readonly { readonly id: string; readonly due: string | null }[];
  };
  readonly documents: Readonly<Record<string, string>>;
}
type Outcomes = Readonly<Record<string, Outcome>>;

let copy = '';
let before: Outcomes = {};
let after: Outcomes = {};
let pagesBefore: ReadonlyMap<string, string> = new Map();
let pagesAfter: ReadonlyMap<string, string> = new Map();

/** The sources of the copy without types, in a folder of their own. */
function stripped(name: string): string {
  const out = join(copy, name);
  for (const path of filesBelow('src')) {
    const target = join(out, path.slice('src/'.length).replace(/(?<!\.d)\.ts$/, '.js'));
    mkdirSync(dirname(target), { recursive: true });
    if (path.endsWith('.cjs')) cpSync(join(copy, path), target);
    if (!path.endsWith('.ts') || path.endsWith('.d.ts')) continue;
    const { code } = transformSync(readFileSync(join(copy, path), 'utf8'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'es6' },
      swcrc: false,
    });
    writeFileSync(target, code);
  }
  return out;
}

function outcomes(name: string): Outcomes {
  const script = join(copy, `${name}.mjs`);
  writeFileSync(script, runner);
  const args = [script, stripped(name), join(copy, 'samples'), ...samples];
  const options = { encoding: 'utf8', maxBuffer: 200 * 1024 * 1024 } as const;
  return JSON.parse(execFileSync(process.execPath, args, options));
}

/** The reference pages and the schemas, by their paths. */
function pages(): ReadonlyMap<string, string> {
  return new Map(
    ['docs/reference', 'schemas'].flatMap((folder) =>
      readdirSync(join(copy, folder), { withFileTypes: true })
        .filter((each) => each.isFile())
        .map(({ name }) => [`${folder}/${name}`, readFileSync(join(copy, folder, name), 'utf8')]),
    ),
  );
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'one-row-'));
  for (const name of [
    ...[
      'src',
      'scripts',
      'templates',
      'samples',
      'schemas',
      'docs',
      'assurance',
      'test/checks/corpus',
      'test/cases',
    ],
    ...['package.json', 'package-lock.json', 'tsconfig.json'],
  ]) {
    cpSync(root + name, join(copy, name), { recursive: true });
  }
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'), 'dir');
  before = outcomes('before');
  pagesBefore = pages();
  for (const { file, old, now } of changes) {
    const text = readFileSync(join(copy, file), 'utf8');
    expect(text.split(old)).toHaveLength(2);
    writeFileSync(join(copy, file), text.replace(old, now));
  }
  execFileSync(process.execPath, ['scripts/generate.mjs'], { cwd: copy, stdio: 'pipe' });
  after = outcomes('after');
  pagesAfter = pages();
}, 600_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The lines of a text that hold an old spelling. */
const oldIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !ordersOfMagnitude.test(line))
    .filter((line) => spellings.some(([old]) => line.match(old) !== null));

const gate = (all: Outcomes, sample: string): string =>
  all[sample]?.assessment.gates['systemic-risk']?.answer ?? '';
const summary = (all: Outcomes, sample: string): string =>
  all[sample]?.assessment.gates['systemic-risk']?.summary ?? '';
const dues = (all: Outcomes, sample: string): (string | null)[] =>
  all[sample]?.assessment.obligations.map(({ due }) => due) ?? [];

describe('A threshold and a due date that change in their rows', () => {
  it('change the verdicts that hang on them, and no other', () => {
    expect(samples.map((sample) => gate(before, sample))).toEqual(['yes', 'yes', 'no']);
    expect(samples.map((sample) => gate(after, sample))).toEqual(['no', 'yes', 'no']);
    expect(summary(after, 'complete-systemic')).toContain('4 × 10²⁵');
    expect(summary(after, 'llama-3.1-405b')).toContain('4 × 10²⁵');
  });

  it('change the day on which the duties for an earlier model are owed', () => {
    expect(dues(before, 'llama-3.1-405b')).toContain('2027-08-02');
    expect(dues(after, 'llama-3.1-405b')).toContain('2027-09-13');
  });

  it.each(samples)('leave nothing of the old in the assessment and the papers of %s', (sample) => {
    const texts = (all: Outcomes): string[] => [
      JSON.stringify(all[sample]?.assessment, null, 1),
      ...Object.values(all[sample]?.documents ?? {}),
    ];
    expect(texts(before).flatMap(oldIn).length).toBeGreaterThan(3);
    expect(texts(after).flatMap(oldIn)).toEqual([]);
  });

  it('leave nothing of the old in the reference pages and the schemas, and change nothing else there', () => {
    const touched = [...pagesBefore].filter(([, text]) => oldIn(text).length > 0);
    expect(touched.map(([path]) => path)).toEqual(
      expect.arrayContaining([
        'docs/reference/fields.md',
        'docs/reference/provisions.md',
        'docs/reference/thresholds-and-dates.md',
        'schemas/aiact.schema.json',
      ]),
    );
    for (const [path, text] of pagesBefore) {
      expect([path, pagesAfter.get(path)]).toEqual([path, respelled(text)]);
    }
  });
});
