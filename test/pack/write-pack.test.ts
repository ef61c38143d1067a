/** A pack appears whole or not at all, and never takes the user's own files with it. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { assertReplaceable, writePack } from '../../src/pack/write-pack.js';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pack-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function packOf(word: string): Map<string, Uint8Array> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const manifest = { tool: { name: 'aiact-doc' }, files: [{ path: 'public/page.md' }] };
  return new Map([
    ['public/page.md', bytes(word)],
    ['manifest.json', bytes(JSON.stringify(manifest))],
    ['SHA256SUMS', bytes('')],
  ]);
}

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['-e', '0']).pid;
}

describe('writePack', () => {
  it('writes every file and leaves nothing else behind', async () => {
    await writePack(join(root, 'out'), packOf('first'));
    expect(readFileSync(join(root, 'out/public/page.md'), 'utf8')).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('makes the folders above its destination', async () => {
    await writePack(join(root, 'a/b/out'), packOf('deep'));
    expect(readdirSync(join(root, 'a/b'))).toEqual(['out']);
  });

  it('replaces an earlier pack, and what the new one does not hold is gone', async () => {
    const out = join(root, 'out');
    await writePack(out, new Map([...packOf('first')]));
    mkdirSync(join(out, 'signatures'));
    writeFileSync(join(out, 'signatures/a.json'), '{}');
    await writePack(out, packOf('second'));
    expect(readFileSync(join(out, 'public/page.md'), 'utf8')).toBe('second');
    expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', 'manifest.json', 'public']);
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('refuses a folder that is not a pack', async () => {
    writeFileSync(join(root, 'thesis.txt'), 'ten years of work');
    await expect(writePack(root, packOf('x'))).rejects.toMatchObject({
      name: 'PackError',
      kind: 'unsafe',
    });
    expect(readdirSync(root)).toEqual(['thesis.txt']);
  });

  it('refuses a pack that holds a file of the user', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('first'));
    writeFileSync(join(out, 'public/notes.txt'), 'mine');
    await expect(assertReplaceable(out)).rejects.toThrow('public/notes.txt');
  });

  it.each([
    ['a file', (out: string) => writeFileSync(out, '')],
    ['a symbolic link', (out: string) => symlinkSync(tmpdir(), out)],
  ])('refuses %s in place of the folder', async (_what, make) => {
    const out = join(root, 'out');
    make(out);
    await expect(writePack(out, packOf('x'))).rejects.toMatchObject({ kind: 'unsafe' });
  });

  it('keeps the earlier pack where a file can not be written', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('first'));
    const broken = new Map([...packOf('second'), ['../escape', new Uint8Array()]]);
    await expect(writePack(out, broken)).rejects.toMatchObject({ kind: 'failed' });
    expect(readFileSync(join(out, 'public/page.md'), 'utf8')).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('keeps the earlier pack when it is interrupted', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('first'));
    const options = { signal: AbortSignal.abort() };
    await expect(writePack(out, packOf('second'), options)).rejects.toThrow('interrupted');
    expect(readFileSync(join(out, 'public/page.md'), 'utf8')).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('gives every one of many builds at once a whole pack', async () => {
    const out = join(root, 'out');
    const words = Array.from({ length: 12 }, (_, index) => `build ${index}`);
    await Promise.all(words.map((word) => writePack(out, packOf(word))));
    expect(words).toContain(readFileSync(join(out, 'public/page.md'), 'utf8'));
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('waits for a lock that is held, and says so when it gives up', async () => {
    writeFileSync(join(root, '.out.lock'), String(process.pid));
    const writing = writePack(join(root, 'out'), packOf('x'), { patience: 60 });
    await expect(writing).rejects.toThrow('another build');
    expect(readdirSync(root)).toEqual(['.out.lock']);
  });

  it('takes over the lock of a process that is gone', async () => {
    writeFileSync(join(root, '.out.lock'), String(deadProcess()));
    await writePack(join(root, 'out'), packOf('x'));
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('brings back the pack that a killed build had moved aside, and removes its stage', async () => {
    const out = join(root, 'out');
    await writePack(join(root, 'made'), packOf('first'));
    const gone = deadProcess();
    const { renameSync } = await import('node:fs');
    renameSync(join(root, 'made'), join(root, `.out.old-${gone}-0123456789ab`));
    mkdirSync(join(root, `.out.tmp-${gone}-0123456789ab`));
    const options = { signal: AbortSignal.abort() };
    await expect(writePack(out, packOf('second'), options)).rejects.toThrow('interrupted');
    expect(readFileSync(join(out, 'public/page.md'), 'utf8')).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('says in one line that the place can not be written to', async () => {
    if (process.getuid?.() === 0) {
      writeFileSync(join(root, 'blocked'), '');
      await expect(writePack(join(root, 'blocked/out'), packOf('x'))).rejects.toMatchObject({
        kind: 'failed',
      });
      return;
    }
    chmodSync(root, 0o500);
    await expect(writePack(join(root, 'out'), packOf('x'))).rejects.toMatchObject({
      kind: 'failed',
    });
    chmodSync(root, 0o700);
  });
});
