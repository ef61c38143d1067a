/** A file is written whole or not at all. */
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeWhole } from '../../src/cli/write-file.js';
import { folderWith } from '../support/command-line.js';

let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'old.txt': 'old' });
});
afterEach(() => folder.remove());
const at = (name: string): string => join(folder.path, name);

describe('A file', () => {
  it('takes the place of the old one, with its rights, and leaves nothing beside it', async () => {
    chmodSync(at('old.txt'), 0o640);
    await writeWhole(at('old.txt'), 'new');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
    expect(statSync(at('old.txt')).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder.path)).toEqual(['old.txt']);
  });

  it('behind a link is written, and the link stays', async () => {
    symlinkSync('old.txt', at('link'));
    await writeWhole(at('link'), 'new');
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('new');
    expect(readFileSync(at('link'), 'utf8')).toBe('new');
  });

  it('is not replaced where that was not asked for', async () => {
    await expect(writeWhole(at('old.txt'), 'new', { replace: false })).rejects.toMatchObject({
      code: 'EEXIST',
    });
    await writeWhole(at('new.txt'), 'new', { replace: false });
    expect(readFileSync(at('old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['new.txt', 'old.txt']);
  });

  it('that is a folder, or has none, is an error', async () => {
    await expect(writeWhole(folder.path, '')).rejects.toThrow();
    await expect(writeWhole(at('absent/x'), '')).rejects.toThrow();
  });

  it('that is a device is written in place', async () => {
    if (!existsSync('/dev/null')) return;
    await writeWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isFile()).toBe(false);
    writeFileSync(at('still.txt'), '');
  });
});
