/** Every command line in the README runs and prints what the README says. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { root, textOf } from './sources.js';

/** Commands that no test runs, each with its reason. */
const notRun: readonly (readonly [RegExp, string])[] = [
  [/^npm (?:ci|run|install|link|test)\b/, 'installs packages or runs these very tests'],
  [/^aiact-doc preview\b/, 'runs until it is ended; its own tests start it'],
  [/^(?:docker run .*)?verapdf\b/, 'an outside program that is not shipped'],
];

const readme = textOf('README.md');
const blocks = [...readme.matchAll(/```(console|sh)\n([\s\S]*?)```/g)].map(([, kind, body]) => ({
  kind,
  lines: (body ?? '').trimEnd().split('\n'),
}));

interface Run {
  readonly command: string;
  readonly shown: readonly string[];
}

const runs: Run[] = blocks
  .filter(({ kind }) => kind === 'console')
  .flatMap(({ lines }) => {
    const found: { command: string; shown: string[] }[] = [];
    for (const line of lines) {
      if (line.startsWith('$ ')) found.push({ command: line.slice(2), shown: [] });
      else found.at(-1)?.shown.push(line);
    }
    return found;
  });
const plain = blocks.filter(({ kind }) => kind === 'sh').flatMap(({ lines }) => lines);

/** Where the commands run: a folder with the samples and with the program on its path. */
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-'));
  cpSync(`${root}samples`, join(folder, 'samples'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  const program = join(folder, 'bin/aiact-doc');
  writeFileSync(
    program,
    `#!/bin/sh\nexec '${process.execPath}' '${root}dist/bin/aiact-doc.js' "$@"\n`,
  );
  chmodSync(program, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('The command lines of the README', () => {
  it('are there', () => {
    expect(runs.length).toBeGreaterThan(5);
    expect(existsSync(`${root}dist/bin/aiact-doc.js`)).toBe(true);
  });

  it.each(plain)('%s is known, or excused with a reason', (line) => {
    const excuse = notRun.find(([pattern]) => pattern.test(line));
    expect(excuse?.[1] ?? '').not.toBe('');
  });

  it.each(runs)(
    '$command',
    ({ command, shown }) => {
      expect(command).toMatch(/^(?:npx )?aiact-doc /);
      const { status, stdout, stderr } = spawnSync('sh', ['-c', command.replace(/^npx /, '')], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, NO_COLOR: '1' },
      });
      expect(stderr).not.toMatch(/internal error/);
      /** What `check` finds is its verdict, not a failure. */
      expect(command.startsWith('aiact-doc check') ? [0, 1] : [0]).toContain(status);
      expect(inOrder(stdout + stderr, shown)).toEqual([]);
    },
    60_000,
  );
});

describe('The links of the documents', () => {
  const pages = [
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'SECURITY.md',
    'docs/architecture.md',
  ];

  it.each(pages)('%s names only files that exist', (page) => {
    const links = [...textOf(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(
      ([, link]) => link ?? '',
    );
    expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it.each(pages)('%s claims no more than readiness', (page) => {
    expect(textOf(page)).not.toMatch(/\bcompliant\b|\bcertified\b|presumption of conformity/i);
  });
});

/** The lines shown that the output lacks, in order; a line `…` stands for any lines. */
function inOrder(output: string, shown: readonly string[]): string[] {
  const lines = output.split('\n').map((line) => line.trimEnd());
  let next = 0;
  return shown.filter((line) => {
    if (line === '…' || line === '') return false;
    const at = lines.indexOf(line.trimEnd(), next);
    if (at < 0) return true;
    next = at + 1;
    return false;
  });
}
