/** The table of CONTRIBUTING, walked in a copy: how many files a person edits for a check, a report format, and an item with a new fact. */
import { spawnSync } from 'node:child_process';
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
import { repositoryFiles, root } from './sources.js';

const kinds = ['item', 'gate', 'obligation', 'form', 'check'];

let copy = '';
/** What people wrote, by path, when it was last looked at. */
let last: ReadonlyMap<string, string> = new Map();
const touched: Record<
  'check' | 'sum' | 'format' | 'item' | 'scaffolds' | 'generated',
  readonly string[]
> = { check: [], sum: [], format: [], item: [], scaffolds: [], generated: [] };
let generated: ReturnType<typeof run> | null = null;

const text = (path: string): string => readFileSync(join(copy, path), 'utf8');

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function written(): ReadonlyMap<string, string> {
  const paths = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1))
    .filter((path) => !/\.gen\.|^docs\/(?:reference|cases)\/|^schemas\/aiact\./.test(path));
  return new Map(paths.map((path) => [path, text(path)]));
}

/** The files that differ after `work`, in the order of their paths. */
function differingAfter(work: () => void): string[] {
  const before = last;
  work();
  last = written();
  return [...last]
    .flatMap(([path, now]) => (before.get(path) === now ? [] : [path]))
    .sort((one, other) => (one < other ? -1 : 1));
}

/** The files that `work` makes or edits by hand, with the sentence in the changelog that each rule asks for. */
const touchedBy = (work: () => void): string[] => ['CHANGELOG.md', ...differingAfter(work)];

function edit(path: string, change: (text: string) => string): void {
  const changed = change(text(path));
  expect(changed).not.toBe(text(path));
  writeFileSync(join(copy, path), changed);
}

function scaffold(kind: string, name: string): void {
  expect(run('scripts/new.mjs', '--no-generate', kind, name).status).toBe(0);
}

function addSum(): void {
  scaffold('check', 'compute/walked-sum');
  edit('src/checks/compute/walked-sum.ts', (before) =>
    before
      .replace(/import \{ fact \}/, 'import { computed }')
      .replace(/fact\('model.generality'\).is\('broad'\)/, "computed('walked-sum')"),
  );
  writeFileSync(
    join(copy, 'src/checks/compute/walked.ts'),
    [
      '/** A test of one file. */',
      "import { type Test, type Tests, truth } from '../../figures/truth.js';",
      'const walkedSum: Test = (facts) => truth(facts.model !== undefined);',
      "export const tests = { 'walked-sum': walkedSum } satisfies Tests;",
      '',
    ].join('\n'),
  );
}

function addFormat(): void {
  const about = "{ audience: 'walkers', holds: 'a number' } as const satisfies AboutFormat;";
  writeFileSync(
    join(copy, 'src/report/walked.ts'),
    [
      '/** A format of one number. */',
      "import type { AboutFormat } from './format.js';",
      "import { findingsOf, type Run } from './run.js';",
      '/** What the reference says of it. */',
      `export const about = ${about.replace('{ ', '{\n  ').replace(' }', '\n}')}`,
      'export function walked(runs: readonly Run[]): string {',
      '  return String(runs.flatMap(findingsOf).length);',
      '}',
      '',
    ].join('\n'),
  );
  mkdirSync(join(copy, 'test/report/readers'), { recursive: true });
  writeFileSync(join(copy, 'test/report/readers/walked.ts'), '');
}

function addItem(): void {
  scaffold('item', 'walked-item');
  edit('schemas/source/model.yaml', (before) =>
    before.replace(
      /^ {2}description:\n(?: {4}.*\n)+/m,
      (leaf) => leaf + leaf.replace('description:', 'walked_fact:'),
    ),
  );
  edit('src/items/walked-item.ts', (before) => before.replace("'TODO'", "'A walked item'"));
  for (const path of ['src/items/walked-item.ts', 'templates/sections/walked-item.md.hbs']) {
    edit(path, (before) => before.replaceAll('model.description', 'model.walked_fact'));
  }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'walked-'));
  // Of the tests only what generators read: cases, answers and what reads them.
  const wanted = repositoryFiles().filter(
    (path) =>
      !/^(?:test\/(?!cases\/|checks\/corpus\/|support\/)|bench\/|docs\/pictures\/)/.test(path),
  );
  for (const path of wanted) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(root + path, join(copy, path));
  }
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'), 'dir');
  last = written();
  touched.check = touchedBy(() => scaffold('check', 'dates/walked-check'));
  touched.sum = touchedBy(addSum);
  touched.format = touchedBy(addFormat);
  touched.item = touchedBy(addItem);
  // Generating takes seconds, so it is done once, by the last scaffold, for everything that was written before.
  touched.scaffolds = differingAfter(() => {
    for (const kind of kinds)
      scaffold(kind, `${kind === 'check' ? 'compute/' : ''}scaffolded-${kind}`);
  });
  touched.generated = differingAfter(() => {
    generated = run('scripts/new.mjs', 'document', 'scaffolded-document');
  });
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('What a person edits', () => {
  it('for a check with its cases are three files', () => {
    expect(touched.check).toEqual([
      'CHANGELOG.md',
      'src/checks/dates/walked-check.ts',
      'test/cases/checks/walked-check.yaml',
    ]);
  });

  it('for a check with arithmetic is one file more, and nothing registers it by hand', () => {
    expect(touched.sum).toEqual([
      'CHANGELOG.md',
      'src/checks/compute/walked-sum.ts',
      'src/checks/compute/walked.ts',
      'test/cases/checks/walked-sum.yaml',
    ]);
    expect(text('src/checks/tests.gen.ts')).toContain("from './compute/walked.js'");
  });

  it('for a format of reports are three files, and help, schema and reference name it', () => {
    expect(touched.format).toEqual([
      'CHANGELOG.md',
      'src/report/walked.ts',
      'test/report/readers/walked.ts',
    ]);
    expect(text('src/report/formats.gen.ts')).toContain("'markdown', 'walked'");
    expect(text('schemas/config.schema.json')).toContain('"markdown", "walked"]');
    expect(text('docs/reference/report-formats.md')).toContain('| `walked` | walkers | a number |');
  });

  it('for an item with a new fact are five, and its title is the message of its section', () => {
    expect(touched.item).toEqual([
      'CHANGELOG.md',
      'schemas/source/model.yaml',
      'src/items/walked-item.ts',
      'templates/sections/walked-item.md.hbs',
      'test/cases/items/walked-item.yaml',
    ]);
    expect(text('src/languages/keys.gen.ts')).toContain("'item/walked-item'");
    expect(text('src/languages/en/catalogue.gen.ts')).toContain(
      `'item/walked-item': "A walked item"`,
    );
  });
});

describe('npm run new', () => {
  it('writes rooms of every kind, and the generators that register them change nothing that people write but the formats of a configuration', () => {
    expect(touched.scaffolds.filter((path) => path.startsWith('src/'))).toEqual([
      'src/checks/compute/scaffolded-check.ts',
      'src/forms/scaffolded-form.ts',
      'src/gates/scaffolded-gate.ts',
      'src/items/scaffolded-item.ts',
      'src/obligations/scaffolded-obligation.ts',
    ]);
    expect(generated).toEqual({ status: 0, output: expect.stringContaining('wrote ') });
    expect(touched.generated).toEqual([
      'schemas/config.schema.json',
      'templates/documents/scaffolded-document.md.hbs',
    ]);
    expect(text('src/items/registry.gen.ts')).toContain("'scaffolded-item': scaffoldedItem");
  });

  it('leaves everything that was written above in a state that compiles', () => {
    expect(run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')).toEqual({
      status: 0,
      output: '',
    });
  }, 300_000);
});
