/** `--watch` on real files: it works again when they change, outlives their mistakes, and ends with the signal's code. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { folderWith, repository } from '../../support/command-line.js';
import { type Running, startProgram } from '../../support/program.js';

const complete = readFileSync(join(repository, 'samples/complete-systemic/aiact.yaml'), 'utf8');
const status = 'Ctrl-C ends it';
jest.setTimeout(120_000);
let folder = folderWith();
let running: Running | null = null;
beforeEach(() => {
  folder = folderWith({ 'good/aiact.yaml': complete });
});
afterEach(async () => {
  running?.child.kill('SIGKILL');
  await running?.ended;
  running = null;
  folder.remove();
});

const start = (...argv: string[]): Running => {
  running = startProgram(argv, folder.path);
  return running;
};
const facts = (): string => join(folder.path, 'good/aiact.yaml');
const rename = (to: string): string => complete.replace(/^ {2}name: Kuikka.*$/m, `  name: ${to}`);

describe('check --watch', () => {
  it('works again for every save, also one that renames, and survives a mistake', async () => {
    const watch = start('check', 'good', '--watch');
    await watch.says(status);
    writeFileSync(facts(), rename('Heron'));
    await watch.says(status, 2);
    expect(watch.printed()).toContain('Heron');
    writeFileSync(facts(), 'schema: 1\nmodel: [\n');
    await watch.says(status, 3);
    expect(watch.printed()).toContain('read/syntax');
    writeFileSync(`${facts()}~`, rename('Egret'));
    renameSync(`${facts()}~`, facts());
    await watch.says(status, 4);
    expect(watch.printed()).toContain('Egret');
    expect(watch.printed()).not.toContain('\u001b');
    watch.child.kill('SIGINT');
    expect(await watch.ended).toBe(130);
  });

  it('notices parts that come and go', async () => {
    rmSync(facts());
    mkdirSync(join(folder.path, 'good/aiact'));
    const part = (name: string): string => join(folder.path, 'good/aiact', name);
    writeFileSync(part('all.yaml'), complete);
    const watch = start('check', 'good', '--watch', '--quiet');
    await watch.says('Watching 1 file;');
    writeFileSync(part('more.yaml'), 'colour: blue\n');
    await watch.says('Watching 2 files;');
    expect(watch.printed()).toContain('colour');
    rmSync(part('more.yaml'));
    await watch.says('Watching 1 file;', 2);
    rmSync(part('all.yaml'));
    await watch.says('Watching 0 files;');
    expect(watch.printed()).toContain('holds neither aiact.yaml nor aiact/*.yaml');
    writeFileSync(part('all.yaml'), complete);
    await watch.says('Watching 1 file;', 3);
    watch.child.kill('SIGTERM');
    expect(await watch.ended).toBe(143);
  });

  it('is not woken by the report that it writes, nor by a touch of something else', async () => {
    const watch = start(
      'check',
      'good',
      '--watch',
      '--format',
      'json',
      '--output',
      'good/report.json',
    );
    await watch.says(status);
    writeFileSync(join(folder.path, 'good/other.txt'), '');
    await new Promise((resolve) => setTimeout(resolve, 600));
    writeFileSync(facts(), rename('Heron'));
    await watch.says(status, 2);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(watch.printed().split(status)).toHaveLength(3);
    expect(readFileSync(join(folder.path, 'good/report.json'), 'utf8')).toContain('Heron');
  });
});

describe('build --watch', () => {
  it('writes the pack again when the facts or the theme change', async () => {
    writeFileSync(join(folder.path, 'theme.yaml'), 'page: { left: 70 }\n');
    const watch = start(
      ...[
        'build',
        'good',
        '--watch',
        '--only',
        'copyright-policy-summary',
        '--theme',
        'theme.yaml',
      ],
      ...['--out', 'pack', '--draft'],
    );
    await watch.says('Watching 2 files;');
    writeFileSync(facts(), rename('Heron'));
    await watch.says('Watching 2 files;', 2);
    expect(readFileSync(join(folder.path, 'pack/manifest.json'), 'utf8')).toContain('Heron');
    writeFileSync(join(folder.path, 'theme.yaml'), 'page: { left: 72 }\n');
    await watch.says('Watching 2 files;', 3);
    watch.child.kill('SIGINT');
    expect(await watch.ended).toBe(130);
  });
});
