/** Reports take each a place of their own, and never that of a file that is read. */
import { readFileSync, symlinkSync } from 'node:fs';
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
    'check --output link',
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
