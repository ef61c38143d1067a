/** A history that is no file of lines is told in words, and stays as it was; no run ends as a fault of the program. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { exitCodeFor } from '../../src/cli/exit.js';
import { FileError } from '../../src/files/file-error.js';
import { aiactDoc, folderWith, type Outcome } from '../support/command-line.js';

let folder = folderWith();
beforeAll(() => {
  folder = folderWith({ 'm/aiact.yaml': 'schema: 1\nmodel: { name: Heron }\n', 'kept.jsonl': '' });
});
afterAll(() => folder.remove());

const page = (history: string): Promise<Outcome> =>
  aiactDoc(['portfolio', 'm', '--history', history], { cwd: folder.path });

const entry = (change: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify({
    ...{ day: '2026-11-01', version: '0.1.0', law: 'x', slug: 'heron', path: 'm', verdict: 'open' },
    ...{ errors: 0, warnings: 0, open: 1, gates: {}, ...change },
  })}\n`;

it.each<[string, (path: string) => void, string]>([
  ['a folder', (path) => mkdirSync(path), 'not a regular file'],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), 'not a regular file'],
  ['a link', (path) => symlinkSync('kept.jsonl', path), 'link'],
  [
    'a line without end',
    (path) => writeFileSync(path, 'a'.repeat(1_200_000)),
    'a line of more than',
  ],
  [
    'bytes',
    (path) => writeFileSync(path, Buffer.from([0xff, 0, 0x1b])),
    'line 1, is no line of history',
  ],
  ['a list', (path) => writeFileSync(path, '[]\n'), 'line 1, is no line of history'],
  [
    'half a line',
    (path) => writeFileSync(path, entry({}) + entry({}).slice(0, 40)),
    'line 2, is no line',
  ],
  [
    'a count below nothing',
    (path) => writeFileSync(path, entry({ errors: -1 })),
    'line 1, is no line',
  ],
  [
    'a count beyond all counting',
    (path) => writeFileSync(path, entry({ open: 1e300 })),
    'line 1, is no line',
  ],
  [
    'gates that are a list',
    (path) => writeFileSync(path, entry({ gates: [] })),
    'line 1, is no line',
  ],
])('a history that is %s is refused', async (name, make, words) => {
  const history = `${name.replaceAll(' ', '-')}.jsonl`;
  make(join(folder.path, history));
  const { code, stdout, stderr } = await page(history);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`${history}`);
  expect(stderr).toContain(words);
  expect(stderr).not.toContain('fault of the program');
});

it('a history cannot make a model better than its facts: only the comparison is its own', async () => {
  writeFileSync(join(folder.path, 'h.jsonl'), entry({ verdict: 'ready', errors: 0, open: 0 }));
  const { stdout } = await page('h.jsonl');
  expect(stdout).toContain('missing');
  expect(stdout).not.toMatch(/Heron\s+ready/);
  const lines = readFileSync(join(folder.path, 'h.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { verdict: string }).verdict)).toEqual([
    'ready',
    'missing',
  ]);
});

it('whatever opens a file that is none, the user is told which, and not of a fault of the program', () => {
  let said = '';
  const io = { env: {}, stderr: (text: string) => (said += text) };
  const strange = new FileError('unsafe', 'is not a regular file');
  strange.path = 'some.file';
  expect(exitCodeFor(strange, io as never)).toBe(2);
  expect(said).toBe('aiact-doc: some.file is not a regular file\n');
  expect(
    exitCodeFor(new FileError('refused', 'cannot be read: permission denied'), io as never),
  ).toBe(3);
});
