/** A pack appears whole or not at all, never takes the user's own files with it, and what went wrong is said as it is. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { thisWriter } from '../../src/files/writer.js';
import { openPackFolder } from '../../src/pack/pack-folder.js';
import { ofOnePack, settledPack, standingAt } from '../../src/pack/settled-pack.js';
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

const page = (folder: string): string => readFileSync(join(folder, 'public/page.md'), 'utf8');

describe('writePack', () => {
  it('writes every file and leaves nothing else behind', async () => {
    await writePack(join(root, 'out'), packOf('first'));
    expect(page(join(root, 'out'))).toBe('first');
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
    expect(page(out)).toBe('second');
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
    expect(page(out)).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('keeps the earlier pack when it is interrupted', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('first'));
    const options = { signal: AbortSignal.abort() };
    await expect(writePack(out, packOf('second'), options)).rejects.toThrow('interrupted');
    expect(page(out)).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('gives every one of many builds at once a whole pack', async () => {
    const out = join(root, 'out');
    const words = Array.from({ length: 12 }, (_, index) => `build ${index}`);
    await Promise.all(words.map((word) => writePack(out, packOf(word))));
    expect(words).toContain(page(out));
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('says in one line that the place can not be written to', async () => {
    writeFileSync(join(root, 'blocked'), '');
    await expect(writePack(join(root, 'blocked/out'), packOf('x'))).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining("can't be written"),
    });
  });
});

describe('Something strange beside a pack', () => {
  it.each([
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
    ['a folder', (path: string) => mkdirSync(path)],
    ['a file of a gigabyte', (path: string) => execFileSync('truncate', ['-s', '1G', path])],
  ])('such as %s in place of the lock is refused in words that name it', async (_what, make) => {
    make(join(root, '.out.lock'));
    await expect(writePack(join(root, 'out'), packOf('x'))).rejects.toMatchObject({
      kind: 'unsafe',
      message: expect.stringContaining('.out.lock'),
    });
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it.each([
    ['a pipe', (path: string) => void execFileSync('mkfifo', [path])],
    ['a link to a device', (path: string) => symlinkSync('/dev/zero', path)],
  ])('such as %s in place of the manifest or the journal is refused', async (_what, make) => {
    mkdirSync(join(root, 'out'));
    make(join(root, 'out/manifest.json'));
    await expect(writePack(join(root, 'out'), packOf('x'))).rejects.toMatchObject({
      kind: 'unsafe',
    });
    make(join(root, '.other.journal'));
    await expect(writePack(join(root, 'other'), packOf('x'))).rejects.toMatchObject({
      kind: 'unsafe',
    });
    await expect(settledPack(join(root, 'other'))).rejects.toThrow();
  });
});

describe('A lock', () => {
  const lock = (): string => join(root, '.out.lock');
  const lockOf = (writer: object): void =>
    writeFileSync(lock(), JSON.stringify({ ...thisWriter(), ...writer }));
  /** Older than any writer's patience, whatever the day. */
  const tenMinutesAgo = (): void => utimesSync(lock(), 0, 0);
  const isTaken = async (): Promise<boolean> => {
    await writePack(join(root, 'out'), packOf('x'));
    return readdirSync(root).join() === 'out';
  };
  const isBusy = async (words = 'is busy'): Promise<void> => {
    const writing = writePack(join(root, 'out'), packOf('x'), { patience: 60 });
    await expect(writing).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining(words),
    });
    expect(readdirSync(root)).toEqual(['.out.lock']);
  };

  it('that is held is waited for, and who holds it is said', async () => {
    lockOf({});
    await isBusy(`process ${process.pid} on ${hostname()}`);
  });

  it('of version 0.1.0 holds and falls with its process', async () => {
    writeFileSync(lock(), String(process.pid));
    await isBusy();
    writeFileSync(lock(), String(deadProcess()));
    expect(await isTaken()).toBe(true);
  });

  it('of version 0.1.0 with a number that lives, as in a container, holds for ten minutes', async () => {
    writeFileSync(lock(), String(process.pid));
    await isBusy();
    tenMinutesAgo();
    expect(await isTaken()).toBe(true);
  });

  it('of a process that is gone is taken over', async () => {
    lockOf({ pid: deadProcess() });
    expect(await isTaken()).toBe(true);
  });

  it('of a process whose number was given to another, even to this one, is taken over', async () => {
    if (process.platform !== 'linux') return;
    lockOf({ start: thisWriter().start - 1 });
    expect(await isTaken()).toBe(true);
  });

  it('from before the last start of this machine is taken over', async () => {
    lockOf({ boot: 'an earlier start' });
    expect(await isTaken()).toBe(true);
  });

  it('from another container of this machine is taken over once it is ten minutes old', async () => {
    if (process.platform !== 'linux') return;
    lockOf({ space: 'pid:[1]', host: 'container' });
    await isBusy('on container');
    tenMinutesAgo();
    expect(await isTaken()).toBe(true);
  });

  it('from another machine stays, however old, until somebody breaks it', async () => {
    lockOf({ boot: 'of another machine', host: 'elsewhere' });
    tenMinutesAgo();
    await isBusy('--break-lock');
    await writePack(join(root, 'out'), packOf('x'), { breakLock: true });
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('that nobody can read is taken over once it is ten minutes old', async () => {
    writeFileSync(lock(), '{"half');
    await isBusy('an unnamed process');
    tenMinutesAgo();
    expect(await isTaken()).toBe(true);
  });

  it('left together with its drafts and a dead claim is cleared with them', async () => {
    const pid = deadProcess();
    lockOf({ pid });
    const dead = JSON.stringify({ ...thisWriter(), pid });
    writeFileSync(`${lock()}-${pid}-0123456789ab`, dead);
    writeFileSync(`${lock()}.dead-0123456789ab`, dead);
    expect(await isTaken()).toBe(true);
  });
});

describe('A build that was killed', () => {
  const own = `${deadProcess()}-0123456789ab`;
  const deadLock = (): void =>
    writeFileSync(
      join(root, '.out.lock'),
      JSON.stringify({ ...thisWriter(), pid: Number(own.split('-')[0]) }),
    );
  const journal = (): void =>
    writeFileSync(
      join(root, '.out.journal'),
      JSON.stringify({ format_version: 1, stage: `.out.tmp-${own}`, aside: `.out.old-${own}` }),
    );
  const made = async (word: string, place: string): Promise<void> => {
    await writePack(join(root, 'made'), packOf(word));
    renameSync(join(root, 'made'), join(root, place));
  };

  it('before its two renames has changed nothing, and its stage goes', async () => {
    await made('first', 'out');
    await made('second', `.out.tmp-${own}`);
    deadLock();
    journal();
    expect(page(await settledPack(join(root, 'out')))).toBe('first');
    await writePack(join(root, 'out'), packOf('third'));
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('between its two renames is finished by whoever reads next: the new pack stands', async () => {
    await made('first', `.out.old-${own}`);
    await made('second', `.out.tmp-${own}`);
    deadLock();
    journal();
    expect(page(await settledPack(join(root, 'out')))).toBe('second');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('between its two renames, with a stage that is gone, gives the old pack back', async () => {
    await made('first', `.out.old-${own}`);
    deadLock();
    journal();
    expect(page(await settledPack(join(root, 'out')))).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('after its two renames leaves an old folder, which goes with the next build', async () => {
    await made('second', 'out');
    await made('first', `.out.old-${own}`);
    deadLock();
    journal();
    await writePack(join(root, 'out'), packOf('third'));
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('is finished in a folder of packs, too', async () => {
    mkdirSync(join(root, 'packs'));
    await made('first', `packs/.out.old-${own}`);
    renameSync(join(root, 'packs', `.out.old-${own}`), join(root, `.out.old-${own}`));
    rmSync(join(root, 'packs'), { recursive: true });
    journal();
    await settledPack(root);
    expect(page(join(root, 'out'))).toBe('first');
  });

  it('by version 0.1.0, which kept no journal, is taken up by its lock', async () => {
    await made('first', `.out.old-${own}`);
    mkdirSync(join(root, `.out.tmp-${own}`));
    writeFileSync(join(root, '.out.lock'), String(own.split('-')[0]));
    let looks = 0;
    const later = {
      get aborted() {
        looks += 1;
        return looks > 2;
      },
    };
    const options = { signal: later as AbortSignal };
    await expect(writePack(join(root, 'out'), packOf('x'), options)).rejects.toThrow('interrupted');
    expect(page(join(root, 'out'))).toBe('first');
    expect(readdirSync(root)).toEqual(['out']);
  });

  it('with a journal that names folders elsewhere is not followed there', async () => {
    await made('first', 'elsewhere');
    const strange = { format_version: 1, stage: '../elsewhere', aside: 'elsewhere' };
    writeFileSync(join(root, '.out.journal'), JSON.stringify(strange));
    await settledPack(join(root, 'out'));
    expect(existsSync(join(root, 'out'))).toBe(false);
    expect(existsSync(join(root, 'elsewhere'))).toBe(true);
    // Nothing stands there, and nobody is at work: a reader is not told to try again.
    expect(await standingAt(join(root, 'out'))).toBeNull();
  });

  it('with a journal that names a link puts no link in the place of a pack', async () => {
    await made('elsewhere', 'elsewhere');
    symlinkSync('elsewhere', join(root, `.out.tmp-${own}`));
    await made('first', `.out.old-${own}`);
    deadLock();
    journal();
    expect(page(await settledPack(join(root, 'out')))).toBe('first');
    expect(lstatSync(join(root, 'out')).isDirectory()).toBe(true);
    expect(page(join(root, 'elsewhere'))).toBe('elsewhere');
    expect(readdirSync(root).sort()).toEqual(['elsewhere', 'out']);
  });
});

describe('A reader', () => {
  it('that is overtaken by a build reads again, and of one pack', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('first'));
    let times = 0;
    const words = await ofOnePack(out, async (folder) => {
      times += 1;
      if (times === 1) await writePack(out, packOf('second'));
      const read = await folder.read('public/page.md');
      return new TextDecoder().decode(read);
    });
    expect([times, words]).toEqual([2, 'second']);
  });

  it('that is overtaken each time says that the pack is busy', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('0'));
    const reading = ofOnePack(out, async () => writePack(out, packOf('next')));
    await expect(reading).rejects.toMatchObject({ kind: 'failed' });
  });

  it('is told what is wrong with a pack that stays the same', async () => {
    await writePack(join(root, 'out'), packOf('first'));
    await expect(
      ofOnePack(join(root, 'out'), async () => {
        throw new Error('mine');
      }),
    ).rejects.toThrow('mine');
    expect((await openPackFolder(join(root, 'out'))).entries.length).toBeGreaterThan(2);
  });
});

describe('A folder that can not be removed', () => {
  it('is opened first where only its rights forbid it', async () => {
    const out = join(root, 'out');
    await writePack(out, packOf('first'));
    chmodSync(join(out, 'public'), 0o555);
    await writePack(out, packOf('second'));
    expect(page(out)).toBe('second');
    expect(readdirSync(root)).toEqual(['out']);
  });
});
