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

let copy = '';

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
  expect(run('scripts/generate.mjs')).toEqual({ status: 0, output: '' });
}, 300_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** What people write, by path. */
function written(): Map<string, string> {
  const paths = readdirSync(copy, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name).slice(copy.length + 1))
    .filter((path) => !/\.gen\.|^docs\/(?:reference|cases)\/|^schemas\/aiact\./.test(path));
  return new Map(paths.map((path) => [path, readFileSync(join(copy, path), 'utf8')]));
}

/** The files that differ after `work`, made or edited by hand, with the sentence in the changelog that each rule asks for. */
function touchedBy(work: () => void): string[] {
  const before = written();
  work();
  const after = written();
  return [
    'CHANGELOG.md',
    ...[...after].flatMap(([path, text]) => (before.get(path) === text ? [] : [path])),
  ];
}

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(join(copy, path), changed);
}

describe('What a person edits', () => {
  it('for a check with its cases are three files', () => {
    const touched = touchedBy(() => {
      expect(run('scripts/new.mjs', 'check', 'dates/walked-check').status).toBe(0);
    });
    expect(touched.length).toBeLessThanOrEqual(3);
    expect(touched.some((path) => path.startsWith('test/cases/'))).toBe(true);
  }, 300_000);

  it('for a check with arithmetic is one file more, and nothing registers it by hand', () => {
    const touched = touchedBy(() => {
      expect(run('scripts/new.mjs', 'check', 'compute/walked-sum').status).toBe(0);
      edit('src/checks/compute/walked-sum.ts', (text) =>
        text
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
      expect(run('scripts/generate.mjs')).toEqual({ status: 0, output: '' });
    });
    expect(touched.sort()).toEqual([
      'CHANGELOG.md',
      'src/checks/compute/walked-sum.ts',
      'src/checks/compute/walked.ts',
      'test/cases/checks/walked-sum.yaml',
    ]);
  }, 300_000);

  it('for a format of reports are three files, and help, schema and reference name it', () => {
    const touched = touchedBy(() => {
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
      expect(run('scripts/generate.mjs')).toEqual({ status: 0, output: '' });
    });
    const madeFor = ['schemas/config.schema.json'];
    expect(touched.filter((path) => !madeFor.includes(path)).sort()).toEqual([
      'CHANGELOG.md',
      'src/report/walked.ts',
      'test/report/readers/walked.ts',
    ]);
    const text = (path: string): string => readFileSync(join(copy, path), 'utf8');
    expect(text('src/report/formats.gen.ts')).toContain("'markdown', 'walked'");
    expect(text('schemas/config.schema.json')).toContain('"markdown", "walked"]');
    expect(text('docs/reference/report-formats.md')).toContain('| `walked` | walkers | a number |');
  }, 300_000);

  it('for an item with a new fact are five beside the changelog, and the whole compiles', () => {
    const touched = touchedBy(() => {
      expect(run('scripts/new.mjs', 'item', 'walked-item').status).toBe(0);
      edit('schemas/source/model.yaml', (text) =>
        text.replace(
          /^ {2}description:\n(?: {4}.*\n)+/m,
          (leaf) => leaf + leaf.replace('description:', 'walked_fact:'),
        ),
      );
      edit('src/languages/en/item.yaml', (text) => `${text}item/walked-item: A walked item\n`);
      for (const path of ['src/items/walked-item.ts', 'templates/sections/walked-item.md.hbs']) {
        edit(path, (text) => text.replaceAll('model.description', 'model.walked_fact'));
      }
      expect(run('scripts/generate.mjs')).toEqual({ status: 0, output: '' });
    });
    expect(touched.sort()).toEqual([
      'CHANGELOG.md',
      'schemas/source/model.yaml',
      'src/items/walked-item.ts',
      'src/languages/en/item.yaml',
      'templates/sections/walked-item.md.hbs',
      'test/cases/items/walked-item.yaml',
    ]);
    const keys = readFileSync(join(copy, 'src/languages/keys.gen.ts'), 'utf8');
    expect(keys).toContain("'item/walked-item'");
    expect(run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json')).toEqual({
      status: 0,
      output: '',
    });
  }, 300_000);
});
