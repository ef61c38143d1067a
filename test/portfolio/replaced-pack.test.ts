/** A pack that a build replaces while it is read is read again, whole and of one build. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { withPackAt } from '../../src/cli/pack-at.js';
import { readPack } from '../../src/pack/read-pack.js';
import { folderWith } from '../support/command-line.js';
import { type Files, packOf } from '../support/packs.js';

function write(folder: string, files: Files): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

it('What is read comes from the pack that stands there in the end', async () => {
  const folder = folderWith();
  const files = await packOf('smollm3-3b', { draft: true, only: ['copyright-policy'] });
  for (const name of ['pack', 'next']) write(join(folder.path, name), files);
  let times = 0;
  const read = await withPackAt('pack', { cwd: folder.path } as never, async (pack) => {
    times += 1;
    if (times === 1) {
      renameSync(join(folder.path, 'pack'), join(folder.path, 'before'));
      renameSync(join(folder.path, 'next'), join(folder.path, 'pack'));
    }
    return readPack(pack);
  });
  folder.remove();
  expect([times, read?.faults]).toEqual([2, undefined]);
  expect(read?.pack?.manifest.documents.map(({ id }) => id)).toContain('copyright-policy');
}, 60_000);
