/** Whichever step of replacing a pack the disk refuses, the old pack or the new one stands, and the words say which. */

import * as fs from 'node:fs';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import * as disk from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, jest } from '@jest/globals';

/** Counts what changes the disk, and refuses one step or every step from one on. */
const fate = { step: 0, refused: 0, onwards: false, code: 'EIO' };

function pass(): void {
  fate.step += 1;
  const isMeant = fate.onwards ? fate.step >= fate.refused : fate.step === fate.refused;
  if (fate.refused === 0 || !isMeant) return;
  throw Object.assign(new Error(`${fate.code}: injected`), {
    code: fate.code,
    syscall: 'injected',
  });
}

const counted = <T extends (...args: never[]) => Promise<unknown>>(act: T): T =>
  (async (...args: Parameters<T>) => {
    pass();
    return act(...args);
  }) as unknown as T;

jest.unstable_mockModule('node:fs/promises', () => ({
  ...disk,
  mkdir: counted(disk.mkdir as never),
  rename: counted(disk.rename),
  link: counted(disk.link),
  unlink: counted(disk.unlink),
  rm: counted(disk.rm as never),
  open: async (path: string, flags: string | number, mode?: number) => {
    const isWriting = typeof flags === 'string' ? flags !== 'r' : false;
    if (isWriting) pass();
    const handle = await disk.open(path, flags, mode);
    if (!isWriting) return handle;
    const { writeFile, sync } = handle;
    handle.writeFile = counted(writeFile.bind(handle) as never);
    handle.sync = counted(sync.bind(handle));
    return handle;
  },
}));
jest.unstable_mockModule('node:fs', () => ({
  ...fs,
  renameSync: (from: string, to: string) => {
    pass();
    fs.renameSync(from, to);
  },
}));

const { writePack } = await import('../../src/pack/write-pack.js');
const { settledPack } = await import('../../src/pack/settled-pack.js');

const root = mkdtempSync(join(tmpdir(), 'faults-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function packOf(word: string): Map<string, Uint8Array> {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const manifest = { tool: { name: 'aiact-doc' }, files: [{ path: 'a.md' }, { path: 'b.md' }] };
  return new Map([
    ['a.md', bytes(word)],
    ['b.md', bytes(word)],
    ['manifest.json', bytes(JSON.stringify(manifest))],
    ['SHA256SUMS', bytes('')],
  ]);
}

const out = join(root, 'out');

/** The word of the pack that stands there, `mixed` for two words, null for no pack. */
function standing(): string | null {
  try {
    const words = ['a.md', 'b.md'].map((name) => readFileSync(join(out, name), 'utf8'));
    return words[0] === words[1] ? (words[0] ?? null) : 'mixed';
  } catch {
    return null;
  }
}

/** What stands there, but for drafts of this very process: it is alive, and they go once it is gone. */
const leftovers = (): string[] =>
  readdirSync(root).filter((name) => !name.startsWith(`.out.lock-${process.pid}-`));

async function attempt(
  word: string,
  refused: number,
  code: string,
  onwards: boolean,
): Promise<string | null> {
  Object.assign(fate, { step: 0, refused, code, onwards });
  const said = await writePack(out, packOf(word), {
    patience: 30,
    breakLock: word === 'third',
  }).then(
    () => null,
    (error: Error) => error.message,
  );
  Object.assign(fate, { refused: 0, onwards: false });
  return said;
}

describe('A disk that refuses', () => {
  beforeEach(async () => {
    rmSync(root, { recursive: true, force: true });
    fs.mkdirSync(root);
    await attempt('old', 0, 'EIO', false);
  });

  /** How many steps change the disk when a pack is replaced; the last ones only clear up. */
  const steps = async (): Promise<number> => {
    await attempt('old', 0, 'EIO', false);
    return fate.step;
  };

  it.each(['ENOSPC', 'EIO', 'EACCES'])(
    'one step with %s leaves the old pack or the new one, says which, and the next build is clean',
    async (code) => {
      const all = await steps();
      expect(all).toBeGreaterThan(15);
      for (let refused = 1; refused <= all; refused += 1) {
        await attempt('old', 0, code, false);
        const said = await attempt('new', refused, code, false);
        const stands = standing();
        const isTrue =
          said === null
            ? stands === 'new'
            : said.includes('the new pack stands')
              ? stands === 'new'
              : stands === 'old' && said.includes('what stood there is unchanged');
        expect([refused, said, stands, isTrue]).toEqual([refused, said, stands, true]);
        expect(await attempt('third', 0, code, false)).toBeNull();
        expect([refused, ...leftovers()]).toEqual([refused, 'out']);
      }
    },
  );

  it('every step from one on leaves a pack that the next command finds', async () => {
    const all = await steps();
    for (let refused = 1; refused <= all; refused += 1) {
      await attempt('old', 0, 'EIO', false);
      const said = await attempt('new', refused, 'EIO', true);
      if (said?.includes('is unchanged')) expect([refused, standing()]).toEqual([refused, 'old']);
      if (said?.includes('new pack stands'))
        expect([refused, standing()]).toEqual([refused, 'new']);
      // A process that is killed lets go of its lock.
      rmSync(join(root, '.out.lock'), { force: true });
      const before = standing();
      await settledPack(out);
      expect(['old', 'new']).toContain(standing());
      if (before !== null) expect(standing()).toBe(before);
      expect(await attempt('third', 0, 'EIO', false)).toBeNull();
      expect([refused, ...leftovers()]).toEqual([refused, 'out']);
    }
  });
});
