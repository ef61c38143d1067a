/** Whatever stands where a file is expected, reading ends at once, reads no more than is allowed, and nothing outside. */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openBelow, openFile } from '../../src/files/open-file.js';
import { filePieces, readBelow, readBounded, readOpened } from '../../src/files/read-file.js';
import { folderWith } from '../support/command-line.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({
    'facts/a/b/evidence.txt': 'inside',
    'outside/b/evidence.txt': 'SECRET',
    'outside/secret.txt': 'SECRET',
  });
});
afterEach(() => folder.remove());
const at = (name: string): string => join(folder.path, name);
const textOf = async (reading: Promise<Uint8Array>): Promise<string> =>
  new TextDecoder().decode(await reading);

describe('A file that a person named', () => {
  it('is read up to its bound and not beyond', async () => {
    const file = at('facts/a/b/evidence.txt');
    expect(await textOf(readBounded(file, 6))).toBe('inside');
    await expect(readBounded(file, 5)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it.each([
    ['a link', (path: string) => symlinkSync('outside/secret.txt', path), 'symbolic link'],
    ['a folder', (path: string) => mkdirSync(path), 'is not a regular file'],
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path]), 'is not a regular file'],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path), 'symbolic link'],
  ])('is refused where it is %s', async (_what, make, words) => {
    make(at('it'));
    await expect(readBounded(at('it'), 1000)).rejects.toThrow(words);
  });

  it('is refused where it is a device, or a file of the system without a size', async () => {
    await expect(readBounded('/dev/zero', 1000)).rejects.toThrow('is not a regular file');
    if (process.platform !== 'linux') return;
    await expect(readBounded('/proc/self/environ', 1_000_000)).rejects.toThrow('changed while');
  });

  it('that grows after it was opened is not taken for what it was', async () => {
    const opened = await openFile(at('facts/a/b/evidence.txt'));
    appendFileSync(at('facts/a/b/evidence.txt'), ' and more');
    await expect(readOpened(opened, 1000)).rejects.toThrow('changed while it was being read');
  });

  it('that is absent is told apart', async () => {
    await expect(readBounded(at('absent'), 10)).rejects.toMatchObject({ kind: 'absent' });
  });
});

describe('A file that other data named', () => {
  it('is read below its folder, whole or in pieces', async () => {
    expect(await textOf(readBelow(at('facts'), 'a/b/evidence.txt', 100))).toBe('inside');
    const pieces: Uint8Array[] = [];
    for await (const piece of filePieces(await openBelow(at('facts'), 'a/b/evidence.txt'), 100)) {
      pieces.push(Buffer.from(piece));
    }
    expect(Buffer.concat(pieces).toString()).toBe('inside');
  });

  it('is refused in pieces, too, where it is larger than allowed', async () => {
    const read = async (): Promise<void> => {
      for await (const _ of filePieces(await openBelow(at('facts'), 'a/b/evidence.txt'), 3));
    };
    await expect(read()).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('is refused where a step on the way is a link, also within the folder', async () => {
    symlinkSync('../outside', at('facts/linked'));
    symlinkSync('a', at('facts/own'));
    symlinkSync('a/b/evidence.txt', at('facts/last'));
    for (const path of ['linked/secret.txt', 'own/b/evidence.txt', 'last']) {
      await expect(readBelow(at('facts'), path, 100)).rejects.toThrow(
        'is reached through a symbolic link',
      );
    }
  });

  it('may lie below a folder that a person reaches by a link', async () => {
    symlinkSync('facts', at('by-link'));
    expect(await textOf(readBelow(at('by-link'), 'a/b/evidence.txt', 100))).toBe('inside');
  });

  it('is told as absent where a step is a file or not there', async () => {
    for (const path of ['a/absent/x', 'a/b/evidence.txt/x']) {
      await expect(readBelow(at('facts'), path, 100)).rejects.toMatchObject({ kind: 'absent' });
    }
  });

  it('never comes from elsewhere while a folder on the way and a link change places', async () => {
    const swapping = `
      const { renameSync, symlinkSync } = require('node:fs');
      symlinkSync('../outside', 'link');
      process.stdout.write('ready');
      for (;;) {
        renameSync('a', 'folder'); renameSync('link', 'a');
        renameSync('a', 'link'); renameSync('folder', 'a');
      }`;
    const other = spawn(process.execPath, ['-e', swapping], { cwd: at('facts') });
    try {
      await new Promise((resolve) => other.stdout.once('data', resolve));
      const found = new Map<string, number>();
      for (let times = 0; times < 3000; times += 1) {
        const read = await textOf(readBelow(at('facts'), 'a/b/evidence.txt', 100)).catch(
          (error: Error) => error.name,
        );
        found.set(read, (found.get(read) ?? 0) + 1);
      }
      expect([...found.keys()].filter((read) => !['inside', 'FileError'].includes(read))).toEqual(
        [],
      );
      expect(found.get('inside')).toBeGreaterThan(0);
      expect(found.get('FileError')).toBeGreaterThan(0);
    } finally {
      other.kill('SIGKILL');
    }
  });
});
