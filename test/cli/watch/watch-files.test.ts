/** Files are watched by their folders; where a folder gives no events, they are polled. */
import {
  renameSync,
  rmSync,
  type unwatchFile,
  type watch,
  type watchFile,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { watchFiles } from '../../../src/cli/watch/watch-files.js';
import { folderWith } from '../../support/command-line.js';

jest.setTimeout(120_000);
let folder = folderWith();
let changes = 0;
let next: (() => void) | null = null;
const changed = (): void => {
  changes += 1;
  next?.();
};
/** Resolves at the next change that is told. */
const told = (act: () => void): Promise<void> =>
  new Promise((resolve) => {
    next = resolve;
    act();
  });

beforeEach(() => {
  folder = folderWith({ 'a.yaml': '1', 'b.yaml': '1', 'parts/one.yaml': '1' });
  changes = 0;
  next = null;
});
afterEach(() => folder.remove());

describe('Watched files', () => {
  it('tell of a write, of a file put in the place of another, and of an absence', async () => {
    const files = watchFiles(changed);
    const path = join(folder.path, 'a.yaml');
    files.follow([path]);
    await told(() => writeFileSync(path, '2'));
    writeFileSync(join(folder.path, '.a.swp'), '3');
    await told(() => renameSync(join(folder.path, '.a.swp'), path));
    await told(() => rmSync(path));
    await told(() => writeFileSync(path, '4'));
    files.close();
  });

  it('tell of what appears in a folder that is followed itself', async () => {
    const files = watchFiles(changed);
    files.follow([join(folder.path, 'parts')]);
    await told(() => writeFileSync(join(folder.path, 'parts/two.yaml'), '1'));
    files.close();
  });

  it('are silent on files beside them', async () => {
    const files = watchFiles(changed);
    files.follow([join(folder.path, 'a.yaml')]);
    writeFileSync(join(folder.path, 'b.yaml'), '2');
    await told(() => writeFileSync(join(folder.path, 'a.yaml'), '2'));
    const heard = changes;
    expect(heard).toBeGreaterThan(0);
    files.follow([]);
    writeFileSync(join(folder.path, 'a.yaml'), '3');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(changes).toBe(heard);
    files.close();
  });

  it('are polled where watching is refused, and no longer once they are let go', () => {
    const polled = new Map<string, unknown>();
    const refuse = (() => {
      throw Object.assign(new Error('too many watchers'), { code: 'ENOSPC' });
    }) as unknown as typeof watch;
    const files = watchFiles(changed, {
      watch: refuse,
      watchFile: ((path: string, _options: unknown, listener: unknown) => {
        polled.set(path, listener);
      }) as unknown as typeof watchFile,
      unwatchFile: ((path: string) => {
        polled.delete(path);
      }) as unknown as typeof unwatchFile,
    });
    const path = join(folder.path, 'a.yaml');
    files.follow([path, join(folder.path, 'b.yaml')]);
    expect([...polled.keys()]).toEqual([path, join(folder.path, 'b.yaml')]);
    expect(polled.get(path)).toBe(changed);
    files.follow([path]);
    expect([...polled.keys()]).toEqual([path]);
    files.close();
    expect(polled.size).toBe(0);
  });
});
