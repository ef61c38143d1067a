/** A folder is listed without following links, and a file is read only if it is still the one that was listed. */
import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PackError } from '../../src/pack/pack-error.js';
import { openPackFolder } from '../../src/pack/pack-folder.js';
import { folderWith } from '../support/command-line.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'b.txt': 'bee', 'a/c.txt': 'sea' });
});
afterEach(() => folder.remove());

const at = (name: string): string => join(folder.path, name);

describe('openPackFolder', () => {
  it('lists files, folders and links, sorted, and does not enter a link', async () => {
    symlinkSync('/', at('root'));
    const { entries, read } = await openPackFolder(folder.path);
    expect(entries).toEqual([
      { path: 'a', kind: 'folder', size: 0 },
      { path: 'a/c.txt', kind: 'file', size: 3 },
      { path: 'b.txt', kind: 'file', size: 3 },
      { path: 'root', kind: 'link', size: 0 },
    ]);
    expect(new TextDecoder().decode(await read('a/c.txt'))).toBe('sea');
  });

  it('refuses a file that grew, was replaced or became a link after it was listed', async () => {
    const { read } = await openPackFolder(folder.path);
    writeFileSync(at('a/c.txt'), 'more');
    await expect(read('a/c.txt')).rejects.toThrow('changed while it was being read');
    writeFileSync(at('new'), 'bea');
    renameSync(at('new'), at('b.txt'));
    await expect(read('b.txt')).rejects.toThrow(PackError);
    renameSync(at('b.txt'), at('old'));
    symlinkSync('old', at('b.txt'));
    await expect(read('b.txt')).rejects.toThrow("b.txt can't be read");
    await expect(read('absent')).rejects.toThrow("absent can't be read");
  });

  it('gives up on a folder that is far too deep', async () => {
    mkdirSync(at('d/'.repeat(20)), { recursive: true });
    await expect(openPackFolder(folder.path)).rejects.toThrow('folders more than 16 deep');
  });
});
