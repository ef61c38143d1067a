/** What is generated is what stands in the repository, and no scaffold writes over what is there. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { filesBelow, repositoryFiles, root, textOf } from './sources.js';

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'house-'));
  for (const name of [
    'src',
    'scripts',
    'templates',
    'samples',
    'schemas',
    'docs',
    'assurance',
    'test/checks/corpus',
    'test/cases',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
  ]) {
    cpSync(root + name, join(copy, name), { recursive: true });
  }
  symlinkSync(`${root}node_modules`, join(copy, 'node_modules'), 'dir');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args: string[]): { status: number | null; output: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
};

describe('Generating again', () => {
  const generated = [
    ...filesBelow('src').filter((path) => path.includes('.gen.')),
    ...filesBelow('docs/reference'),
    ...filesBelow('docs/cases').filter((path) => !path.endsWith('.md')),
    'schemas/theme.schema.json',
    'schemas/aiact.schema.json',
    'schemas/aiact.editor.schema.json',
  ];

  it('changes no file, and makes those that git does not keep', () => {
    const kept = new Set(repositoryFiles());
    const made = generated.filter((path) => !kept.has(path));
    expect(made.length).toBeGreaterThan(3);
    for (const path of made) rmSync(join(copy, path));
    execFileSync(process.execPath, ['scripts/generate.mjs'], { cwd: copy, stdio: 'pipe' });
    const stale = generated.filter(
      (path) => readFileSync(join(copy, path), 'utf8') !== textOf(path),
    );
    expect(generated.length).toBeGreaterThan(10);
    expect(stale).toEqual([]);
  }, 60_000);
});

describe('npm run new', () => {
  it.each([
    [['item']],
    [['item', 'Energy']],
    [['item', 'energy_mix']],
    [['room', 'energy-mix']],
    [['item', 'energy-mix', 'art-999']],
    [['item', '../escape']],
    [['item', 'compute/energy-mix']],
    [['check', 'energy-mix']],
    [['check', 'no-topic/energy-mix']],
    [['check', '../compute/energy-mix']],
    [['check', 'dates/energy-plausible']],
    [['item', 'energy-mix', 'art-53(1)(a)', 'more']],
  ])('refuses %j and writes nothing', (args) => {
    expect(run('scripts/new.mjs', ...args).status).toBe(2);
  });

  it('refuses a name that is taken', () => {
    const { status, output } = run('scripts/new.mjs', 'item', 'training-compute');
    expect(status).toBe(2);
    expect(output).toContain('already there');
  });
});
