/** Folders are made with those above them; where the system refuses, its reason is said in words. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { makeFolder } from '../../src/files/make-folder.js';
import { systemReason } from '../../src/text/system-reason.js';
import { folderWith } from '../support/command-line.js';

const folder = folderWith({});
afterAll(() => folder.remove());

const reasonFor = (path: string): Promise<string> =>
  makeFolder(resolve(folder.path, path)).then(() => 'made', systemReason);

describe('Making a folder', () => {
  it('makes those above it, and is content with one that is there', async () => {
    expect(await reasonFor('a/b/c')).toBe('made');
    expect(await reasonFor('a/b/c')).toBe('made');
    expect(existsSync(join(folder.path, 'a/b/c'))).toBe(true);
  });

  it('says that a file is not a folder, wherever it stands in the path', async () => {
    writeFileSync(join(folder.path, 'file'), '');
    expect(await reasonFor('file')).toBe('not a directory (ENOTDIR)');
    expect(await reasonFor('file/inner/deeper')).toBe('not a directory (ENOTDIR)');
  });

  (existsSync('/proc/self') ? it : it.skip)('ends where the system lets no folder be', async () => {
    expect(await reasonFor('/proc/nothing/here')).toBe('no such file or directory (ENOENT)');
  });
});

describe('The reason of a failure', () => {
  it('is in words where the system gave a code, else what the error says', () => {
    expect(systemReason(Object.assign(new Error('x'), { code: 'ENOSPC' }))).toBe(
      'no space left on device (ENOSPC)',
    );
    expect(systemReason(Object.assign(new Error('x'), { code: 'ERR_OTHER' }))).toBe('ERR_OTHER');
    expect(systemReason(new Error('closed'))).toBe('closed');
  });
});
