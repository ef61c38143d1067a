/** A pack that a build replaces while it is read is read again, whole and of one build. */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { namedWith } from '../../src/cli/diff-side.js';
import { readPackAt, withPackAt } from '../../src/cli/pack-at.js';
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

it('A text that is asked for later is the one that was verified, whatever stands there by now', async () => {
  const folder = folderWith();
  const files = await packOf('smollm3-3b', { draft: true, only: ['copyright-policy'] });
  write(join(folder.path, 'pack'), files);
  const read = await readPackAt('pack', { cwd: folder.path } as never);
  const path = 'public/copyright-policy.md';
  rmSync(join(folder.path, 'pack/authorities'), { recursive: true });
  writeFileSync(join(folder.path, 'pack', path), 'The model is exempt.');
  const text = await read?.pack?.text(path);
  folder.remove();
  expect(text).toBe(new TextDecoder().decode(files.get(path)));
}, 60_000);

it('What a build --since or a diff reads beside the texts is of the same pack as they are', async () => {
  const folder = folderWith();
  const ids = ['copyright-policy', 'training-content-summary'];
  for (const [at, name] of ['pack', 'next'].entries()) {
    const only = [ids[at] ?? ''];
    write(join(folder.path, name), await packOf('smollm3-3b', { draft: true, only }));
  }
  let times = 0;
  const io = { cwd: folder.path } as never;
  const side = await namedWith('pack', '.', io, async (pack) => {
    times += 1;
    if (times === 1) {
      renameSync(join(folder.path, 'pack'), join(folder.path, 'before'));
      renameSync(join(folder.path, 'next'), join(folder.path, 'pack'));
    }
    return createHash('sha256')
      .update(await pack.read('manifest.json'))
      .digest('hex');
  });
  folder.remove();
  if (side.kind !== 'pack') throw new Error('no pack');
  expect(times).toBe(2);
  expect(side.also).toBe(side.pack.fingerprint);
  expect(side.pack.manifest.documents.map(({ id }) => id)).toContain(ids[1]);
}, 120_000);
