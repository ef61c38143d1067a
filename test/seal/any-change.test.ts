/** Whatever is changed, added, removed or renamed in a signed pack is found, and outside signatures/ the auditor's commands alone find it too. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PackEntry } from '../../src/pack/pack-folder.js';
import { verifyText } from '../../src/pack/verify-text.js';
import { integrityOnly, sealedCode, verifySealed } from '../../src/seal/verify-sealed.js';
import fc from '../property.js';
import { type Harm, harmsOf, isInSignatures } from '../support/harms.js';
import { type Pair, pairOf } from '../support/keys.js';
import { describeWith } from '../support/outside-checker.js';
import { bytesOf, type Files, folderOf, packOf, resealed } from '../support/packs.js';
import { envelopePath, signed } from '../support/sealed.js';

const own = pairOf('ed25519');
const second = pairOf('p256');
const keys = [own.publicKey, second.publicKey];
let pack: Files;

beforeAll(async () => {
  const built = await packOf('smollm3-3b', { only: ['copyright-policy'] });
  pack = signed(signed(built, own.signing), second.signing);
}, 60_000);

/** 0 if the files pass, and each file in signatures/ is a signature that was verified. */
async function code(files: Files): Promise<number> {
  const folders: PackEntry[] = [...files.keys()]
    .filter((path) => path.endsWith('/'))
    .map((path) => ({ path: path.slice(0, -1), kind: 'folder', size: 0 }));
  const plain = new Map([...files].filter(([path]) => !path.endsWith('/')));
  const sealed = await verifySealed(folderOf(plain, folders), {
    wanted: { ...integrityOnly, keys },
    ...{ part: null, inputs: null, judge: async () => [] },
  });
  const isAllVerified = sealed.signatures.every(({ state }) => state === 'verified');
  return sealedCode(sealed) || (isAllVerified ? 0 : 1);
}

describe('A signed pack', () => {
  it('passes as it is', async () => {
    expect(await code(pack)).toBe(0);
  });

  it('passes after no change at all', async () => {
    await fc.assert(
      fc.asyncProperty(harmsOf(pack), async ({ words, files }) => {
        expect([words, await code(files)]).not.toEqual([words, 0]);
      }),
      { numRuns: 300 },
    );
  }, 900_000);
});

describeWith('audit', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
    writeFileSync(join(folder, 'VERIFY.txt'), verifyText);
    for (const [name, { publicPem }] of [
      ['own', own],
      ['second', second],
      ['stranger', pairOf('ed25519')],
    ] as const) {
      writeFileSync(join(folder, `${name}.pem`), publicPem);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const place = (files: Files): void => {
    rmSync(join(folder, 'pack'), { recursive: true, force: true });
    mkdirSync(join(folder, 'pack'));
    for (const [path, bytes] of files) {
      const at = join(folder, 'pack', path);
      mkdirSync(path.endsWith('/') ? at : dirname(at), { recursive: true });
      if (!path.endsWith('/')) writeFileSync(at, bytes);
    }
  };

  /** What the script of an auditor says of these files; its own copy of it, and not that of the pack. */
  const audit = (files: Files, ...key: string[]): { status: number | null; told: string } => {
    place(files);
    const { status, stdout, stderr } = spawnSync('sh', ['VERIFY.txt', 'pack', ...key], {
      ...{ cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } },
    });
    return { status, told: stdout + stderr };
  };

  it('passes a pack that was signed by either kind of key, and says by which', () => {
    for (const [name, { publicKey }] of [
      ['own', own],
      ['second', second],
    ] as const) {
      const { status, told } = audit(pack, `${name}.pem`);
      expect([told, status]).toEqual([`Signed by the key ${publicKey.id}, and unchanged.\n`, 0]);
    }
  }, 30_000);

  it('says of a pack without a key that it is about integrity only', () => {
    const { status, told } = audit(pack);
    expect([told, status]).toEqual([
      expect.stringMatching(/^Integrity only: no key was named\./),
      0,
    ]);
  }, 30_000);

  it('runs as a pack carries it, which is the text that it is held against', () => {
    expect(new TextDecoder().decode(pack.get('VERIFY.txt'))).toBe(verifyText);
    place(pack);
    const script = join(folder, 'pack/VERIFY.txt');
    const { status } = spawnSync('sh', [script, join(folder, 'pack'), join(folder, 'own.pem')]);
    expect(status).toBe(0);
    expect(readFileSync(script, 'utf8')).toBe(verifyText);
  }, 30_000);

  it.each<[string, (files: Files) => Files, string]>([
    [
      'a change that manifest and sums hide',
      (files) => resealedWithSignatures(files, 'public/copyright-policy.md'),
      'the statement is about another manifest',
    ],
    ['a signature that is gone', without(own), 'there is no signature by this key'],
    [
      'a signature that was changed',
      (files) =>
        edited(files, (text) =>
          text.replace(/"sig":"(.)/, (_, first) => `"sig":"${first === 'A' ? 'B' : 'A'}`),
        ),
      'the signature is not one by this key over this statement',
    ],
    [
      'another type of content',
      (files) =>
        edited(files, (text) => text.replace('application/vnd.in-toto+json', 'text/plain')),
      'the envelope holds something else than a statement',
    ],
    [
      'two signatures under one key',
      (files) => edited(files, (text) => text.replace(/\[(\{.*\})\]/, '[$1,$1]')),
      'the envelope has not one signature by this key',
    ],
  ])(
    'finds %s',
    (_, harm, words) => {
      const { status, told } = audit(harm(pack), 'own.pem');
      expect([status, told]).toEqual([1, expect.stringContaining(`NOT VERIFIED: ${words}`)]);
    },
    30_000,
  );

  it('finds that another key signed', () => {
    expect(audit(pack, 'stranger.pem').status).toBe(1);
  }, 30_000);

  it('finds each change outside signatures/', () => {
    fc.assert(
      fc.property(
        harmsOf(pack).filter((harm) => !isInSignatures(harm)),
        ({ words, files }: Harm) => {
          expect([words, audit(files, 'own.pem').status]).toEqual([words, 1]);
        },
      ),
      { numRuns: 40 },
    );
  }, 900_000);
});

function edited(files: Files, edit: (text: string) => string): Files {
  const path = envelopePath(own.publicKey);
  const before = new TextDecoder().decode(files.get(path));
  const after = edit(before);
  expect(after).not.toBe(before);
  return new Map(files).set(path, bytesOf(after));
}

function without({ publicKey }: Pair): (files: Files) => Files {
  return (files) => {
    const rest = new Map(files);
    rest.delete(envelopePath(publicKey));
    return rest;
  };
}

/** What somebody does who changes a paper and hides it everywhere but in what he can't sign. */
function resealedWithSignatures(files: Files, path: string): Files {
  const signatures = [...files].filter(([each]) => each.startsWith('signatures/'));
  const papers = new Map([...files].filter(([each]) => !each.startsWith('signatures/')));
  const changed = resealed(papers.set(path, bytesOf('Changed.\n')));
  return new Map([...changed, ...signatures]);
}
