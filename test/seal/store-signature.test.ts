/** A signature is put into a pack whole or not at all, through no link, and only into the pack that was signed. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { storeSignature } from '../../src/seal/store-signature.js';
import { folderWith } from '../support/command-line.js';
import { bytesOf, sha256 } from '../support/packs.js';

const manifest = '{"format_version":1}\n';
const fingerprint = sha256(bytesOf(manifest));
const name = '0123456789abcdef.dsse.json';
let folder = folderWith();
let pack = '';

beforeEach(() => {
  folder = folderWith({ 'pack/manifest.json': manifest });
  pack = join(folder.path, 'pack');
});
afterEach(() => folder.remove());

const store = (content = 'signed\n', of = fingerprint): Promise<string> =>
  storeSignature(pack, name, content, of).then(
    () => 'stored',
    (error: Error) => error.message,
  );
const target = (): string => join(pack, 'signatures', name);

describe('A signature', () => {
  it('is stored under its name, and nothing else is left behind', async () => {
    expect(await store()).toBe('stored');
    expect(readFileSync(target(), 'utf8')).toBe('signed\n');
    expect(readdirSync(pack).sort()).toEqual(['manifest.json', 'signatures']);
    expect(readdirSync(folder.path)).toEqual(['pack']);
  });

  it('takes the place of an earlier one of the same name, and leaves others alone', async () => {
    mkdirSync(join(pack, 'signatures'));
    writeFileSync(join(pack, 'signatures/other.tsr'), 'kept');
    await store('first');
    await store('second');
    expect(readFileSync(target(), 'utf8')).toBe('second');
    expect(readFileSync(join(pack, 'signatures/other.tsr'), 'utf8')).toBe('kept');
  });

  it('is written through no link: neither of the folder nor of the file', async () => {
    mkdirSync(join(folder.path, 'elsewhere'));
    symlinkSync(join(folder.path, 'elsewhere'), join(pack, 'signatures'));
    expect(await store()).toContain('signatures in the pack is no folder');
    expect(readdirSync(join(folder.path, 'elsewhere'))).toEqual([]);
    rmSync(join(pack, 'signatures'));
    mkdirSync(join(pack, 'signatures'));
    writeFileSync(join(folder.path, 'victim'), 'untouched');
    symlinkSync(join(folder.path, 'victim'), target());
    expect(await store()).toBe('stored');
    expect(readFileSync(join(folder.path, 'victim'), 'utf8')).toBe('untouched');
    expect(readFileSync(target(), 'utf8')).toBe('signed\n');
  });

  it('does not stay in a pack that was replaced meanwhile, or is gone', async () => {
    expect(await store('signed\n', '0'.repeat(64))).toContain(
      'was replaced while it was being signed; nothing was signed',
    );
    expect(existsSync(target())).toBe(false);
    rmSync(join(pack, 'manifest.json'));
    expect(await store()).toContain('nothing was signed');
    expect(existsSync(target())).toBe(false);
    rmSync(pack, { recursive: true });
    expect(await store()).toContain("can't be written");
    expect(readdirSync(folder.path)).toEqual([]);
  });

  it('leaves nothing half-written where it can not be put in its place', async () => {
    mkdirSync(target(), { recursive: true });
    expect(await store()).toMatch(/can't be written: .*; nothing was signed$/);
    expect(readdirSync(folder.path)).toEqual(['pack']);
    if (process.getuid?.() === 0) return;
    rmSync(join(pack, 'signatures'), { recursive: true });
    chmodSync(pack, 0o500);
    expect(await store()).toContain("can't be written");
    chmodSync(pack, 0o700);
  });
});
