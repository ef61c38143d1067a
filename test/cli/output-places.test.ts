/** Reports take each a place of their own, and never that of a file that is read. */
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { aiactDoc, folderWith } from '../support/command-line.js';

const facts = 'schema: 1\nmodel:\n  name: Heron-7B\n';
let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'aiact.yaml': facts, 'known.json': '' });
  symlinkSync('aiact.yaml', join(folder.path, 'link'));
});
afterEach(() => folder.remove());

describe('The place of a report', () => {
  it.each([
    'check --output aiact.yaml',
    'check --format sarif --output ./aiact.yaml --format text',
    'check --watch --output aiact.yaml',
    'assess --format json --output aiact.yaml',
    'build --draft --output aiact.yaml',
    'diff aiact.yaml . --output aiact.yaml',
  ])('is never that of the facts: %s', async (line) => {
    const { code, stderr } = await aiactDoc(line.split(' '), { cwd: folder.path });
    expect(stderr).toContain('would replace a file that is read; name another file');
    expect(code).toBe(2);
    expect(readFileSync(join(folder.path, 'aiact.yaml'), 'utf8')).toBe(facts);
  });

  it.each([
    'check --output link',
    'check --output reports/other.md',
    'check --write-baseline link',
    'assess --format json --output link',
    'build --draft --output link',
    'build --draft --out reports/pack',
    'build --draft --out reports',
    'diff aiact.yaml . --output link',
    'verify . --output link',
    'init reports --yes',
    'templates eject reports',
  ])('is never behind a link: %s', async (line) => {
    mkdirSync(join(folder.path, 'outside'));
    symlinkSync('outside', join(folder.path, 'reports'));
    const { code, stderr } = await aiactDoc(line.split(' '), { cwd: folder.path });
    expect(stderr).toMatch(/symbolic link|not a regular file/);
    expect(code).toBe(2);
    expect(readFileSync(join(folder.path, 'aiact.yaml'), 'utf8')).toBe(facts);
    expect(readdirSync(join(folder.path, 'outside'))).toEqual([]);
  });

  it.each([
    'check --output .git/config',
    'check --format junit --output ./x/../.GIT/hooks/post-commit',
    'check --write-baseline .git/known.json',
    'diff aiact.yaml . --output .git/config',
    'export json . --out .git/config',
    'import hub . --dry-run --format json --output .git/config',
    'init --yes --force --out .git/config',
  ])('is never inside of .git, where what is written may run: %s', async (line) => {
    mkdirSync(join(folder.path, '.git/hooks'), { recursive: true });
    writeFileSync(join(folder.path, '.git/config'), '[core]\n');
    const { code, stderr } = await aiactDoc(line.split(' '), { cwd: folder.path });
    expect(stderr).toContain('lies inside .git');
    expect([2, 3]).toContain(code);
    expect(readFileSync(join(folder.path, '.git/config'), 'utf8')).toBe('[core]\n');
    expect(readdirSync(join(folder.path, '.git/hooks'))).toEqual([]);
  });

  it.each([
    [
      'two formats go to the same place',
      'check --format json --output a --format junit --output ./a',
    ],
    ['name the same file', 'check --output known.json --write-baseline ./known.json'],
  ])('is taken once: %s', async (message, line) => {
    const { code, stderr } = await aiactDoc(line.split(' '), { cwd: folder.path });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
