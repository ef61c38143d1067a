/** Folders are made with those above them, and a place that can't hold any says so at once. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { makeFolder } from '../../src/cli/make-folder.js';

const scratch = mkdtempSync(join(tmpdir(), 'folders-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('makeFolder', () => {
  it('makes what is missing above, and minds nothing that is there', async () => {
    await makeFolder(join(scratch, 'a/b/c'));
    await makeFolder(join(scratch, 'a/b/c'));
    expect(existsSync(join(scratch, 'a/b/c'))).toBe(true);
  });

  it('says that a file is in the way', async () => {
    writeFileSync(join(scratch, 'file'), '');
    await expect(makeFolder(join(scratch, 'file'))).rejects.toThrow('EEXIST');
    await expect(makeFolder(join(scratch, 'file/below'))).rejects.toThrow(/EEXIST|ENOTDIR/);
  });

  (existsSync('/proc/self') ? it : it.skip)('ends where the system lets no folder be', async () => {
    await expect(makeFolder('/proc/nothing/here')).rejects.toThrow('ENOENT');
  });
});
