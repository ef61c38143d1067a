/** A file is written whole or not at all, and never through a link that somebody put in the way. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { appendTo, writeWhole } from '../../src/files/write-file.js';
import { folderWith } from '../support/command-line.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'old.txt': 'old', 'outside/profile': 'mine' });
});
afterEach(() => folder.remove());
const at = (name: string): string => join(folder.path, name);
const write = (name: string, content: string, more: { replace?: boolean } = {}): Promise<void> =>
  writeWhole(at(name), content, { from: folder.path, ...more });

describe('A file', () => {
  it('takes the place of the old one, with its rights, and leaves nothing beside it', async () => {
    chmodSync(at('old.txt'), 0o640);
    await write('old.txt', 'new');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
    expect(statSync(at('old.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(['old.txt', 'outside']);
  });

  it('is written piece by piece as well', async () => {
    async function* pieces(): AsyncGenerator<string | Uint8Array> {
      yield 'one ';
      yield new TextEncoder().encode('two');
    }
    await writeWhole(at('new.txt'), pieces(), { from: folder.path });
    expect(readFileSync(at('new.txt'), 'utf8')).toBe('one two');
  });

  it('keeps what stood there where its pieces break off', async () => {
    async function* pieces(): AsyncGenerator<string> {
      yield 'half';
      throw new Error('the source ended');
    }
    const writing = writeWhole(at('old.txt'), pieces(), { from: folder.path });
    await expect(writing).rejects.toThrow('the source ended');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['old.txt', 'outside']);
  });

  it('is not replaced where that was not asked for', async () => {
    await expect(write('old.txt', 'new', { replace: false })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    await write('new.txt', 'new', { replace: false });
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['new.txt', 'old.txt', 'outside']);
  });

  it('that is a folder, or has none, is an error', async () => {
    await expect(write('outside', '')).rejects.toThrow('is a folder');
    await expect(write('absent/x', '')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('that is a device is written in place', async () => {
    if (!existsSync('/dev/null')) return;
    await writeWhole('/dev/null', 'x', { from: folder.path });
    expect(statSync('/dev/null').isFile()).toBe(false);
  });

  it('with a second name elsewhere is replaced, and the other name keeps what it had', async () => {
    linkSync(at('outside/profile'), at('report.md'));
    await write('report.md', 'report');
    expect(readFileSync(at('outside/profile'), 'utf8')).toBe('mine');
    expect(readFileSync(at('report.md'), 'utf8')).toBe('report');
  });
});

describe('A link', () => {
  const refused = async (name: string): Promise<void> => {
    await expect(write(name, 'report')).rejects.toMatchObject({ kind: 'unsafe' });
    expect(readFileSync(at('outside/profile'), 'utf8')).toBe('mine');
    expect(readdirSync(at('outside'))).toEqual(['profile']);
  };

  it('in place of the file is refused, and what it points to stays', async () => {
    symlinkSync('outside/profile', at('report.md'));
    await refused('report.md');
  });

  it('to nothing is refused too', async () => {
    symlinkSync('outside/new', at('report.md'));
    await refused('report.md');
  });

  it('in place of a folder on the way is refused, however deep', async () => {
    mkdirSync(at('a'));
    symlinkSync('../outside', at('a/b'));
    await refused('a/b/profile');
    symlinkSync('outside', at('reports'));
    await refused('reports/profile');
  });

  it('is refused beside the folder of the call too, where a repository could have put it', async () => {
    mkdirSync(at('project'));
    symlinkSync('outside', at('reports'));
    const writing = writeWhole(at('reports/profile'), 'x', { from: at('project') });
    await expect(writing).rejects.toMatchObject({ kind: 'unsafe' });
    expect(readFileSync(at('outside/profile'), 'utf8')).toBe('mine');
  });

  it('above the folder of the call is the way of whoever called', async () => {
    mkdirSync(at('real/project'), { recursive: true });
    symlinkSync('real', at('linked'));
    await writeWhole(at('linked/project/report.md'), 'x', { from: at('linked/project') });
    expect(readFileSync(at('real/project/report.md'), 'utf8')).toBe('x');
  });

  it('that takes the place of the folder while a file is written leads nowhere', async () => {
    mkdirSync(at('reports'));
    async function* pieces(): AsyncGenerator<string> {
      yield 'one ';
      renameSync(at('reports'), at('moved'));
      symlinkSync('outside', at('reports'));
      yield 'two';
    }
    await writeWhole(at('reports/profile'), pieces(), { from: folder.path }).catch(() => {});
    expect(readFileSync(at('outside/profile'), 'utf8')).toBe('mine');
    expect(readdirSync(at('outside'))).toEqual(['profile']);
  });
});

describe('A pipe', () => {
  it('without a reader is refused at once', async () => {
    if (process.platform === 'win32') return;
    execFileSync('mkfifo', [at('report.md')]);
    await expect(write('report.md', 'x')).rejects.toThrow('is not a regular file');
    await expect(appendTo(at('report.md'), 'x')).rejects.toMatchObject({ code: 'ENXIO' });
  });
});

describe('Text at the end of a file', () => {
  it('keeps what is there, makes the file where it is not, and follows no link', async () => {
    await appendTo(at('old.txt'), ' and new');
    await appendTo(at('new.txt'), 'first');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('old and new');
    expect(readFileSync(at('new.txt'), 'utf8')).toBe('first');
    symlinkSync('outside/profile', at('link'));
    await expect(appendTo(at('link'), 'x')).rejects.toMatchObject({ code: 'ELOOP' });
    expect(readFileSync(at('outside/profile'), 'utf8')).toBe('mine');
  });
});

describe('A stage that a killed process left', () => {
  it('goes with the next report of that name, once its process is gone or a day is over', async () => {
    const { pid } = execFileSyncPid();
    const { writerName } = await import('../../src/files/writer.js');
    const [place = ''] = writerName().split('-');
    writeFileSync(at(`.old.txt.tmp-${place}-${pid}-1-0123456789ab`), 'half');
    writeFileSync(at('.old.txt.tmp-0-another-machine'), 'half');
    utimesSync(at('.old.txt.tmp-0-another-machine'), 0, 0);
    writeFileSync(at(`.old.txt.tmp-${writerName()}`), 'ours, still at work');
    await write('old.txt', 'new');
    const left = readdirSync(folder.path).filter((name) => name.startsWith('.old.txt.tmp-'));
    expect(left).toHaveLength(1);
    expect(readFileSync(at(left[0] ?? ''), 'utf8')).toBe('ours, still at work');
    rmSync(at(left[0] ?? ''));
  });
});

/** A process that has ended. */
function execFileSyncPid(): { pid: number } {
  const pid = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
  return { pid };
}
