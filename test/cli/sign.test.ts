/** `sign` and `verify --key` on the disk: what they say, what they answer with, and that a private key goes nowhere. */
import { spawnSync } from 'node:child_process';
import { createPrivateKey, type KeyObject, sign as signBytes } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createAjv } from '../support/ajv.js';
import {
  aiactDoc,
  folderWith,
  type Outcome,
  repository,
  type Surroundings,
} from '../support/command-line.js';
import { pairOf } from '../support/keys.js';
import { type Files, packOf, resealed } from '../support/packs.js';
import { envelopePath } from '../support/sealed.js';

const own = pairOf('ed25519');
const second = pairOf('p256');
const passphrase = 'open sesame';
const locked = createPrivateKey(own.privatePem)
  .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase })
  .toString();
/** A line of the key that no output may hold. */
const secretLine = own.privatePem.split('\n')[1] ?? '';

let built: Files;
let folder = folderWith();

beforeAll(async () => {
  built = await packOf('smollm3-3b', { only: ['copyright-policy'] });
}, 60_000);
beforeEach(() => {
  folder = folderWith({ 'own.pub.pem': own.publicPem, 'second.pub.pem': second.publicPem });
  for (const [name, text] of Object.entries({
    'own.pem': own.privatePem,
    'second.pem': second.privatePem,
    'locked.pem': locked,
    'passphrase.txt': `${passphrase}\n`,
  })) {
    writeFileSync(at(name), text, { mode: 0o600 });
  }
  place(built);
});
afterEach(() => folder.remove());

const at = (...names: string[]): string => join(folder.path, ...names);
function place(files: Files, name = 'pack'): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(at(name, path)), { recursive: true });
    writeFileSync(at(name, path), bytes);
  }
}
const run = async (words: string, more: Surroundings = {}): Promise<Outcome> => {
  const outcome = await aiactDoc(words.split(' '), { cwd: folder.path, ...more });
  expect(outcome.stdout + outcome.stderr).not.toContain(secretLine);
  expect(outcome.stdout + outcome.stderr).not.toContain(passphrase);
  return outcome;
};
const sign = (words: string, more: Surroundings = {}): Promise<Outcome> =>
  run(`sign pack --no-rebuild ${words}`.trim(), more);
const verify = (words = '', more: Surroundings = {}): Promise<Outcome> =>
  run(`verify pack --no-rebuild ${words}`.trim(), more);
const firstLine = ({ stdout }: Outcome): string => stdout.split('\n')[0] ?? '';
const signatures = (): string[] =>
  existsSync(at('pack/signatures')) ? readdirSync(at('pack/signatures')).sort() : [];
const bytesOfPack = (): string[] =>
  [...built.keys()].map((path) => readFileSync(at('pack', path)).toString('base64'));

describe('sign', () => {
  it('adds one file to a pack that it found whole, changes no other, and says by which key', async () => {
    const before = bytesOfPack();
    const { code, stdout, stderr } = await run('sign pack --key own.pem');
    expect([code, stderr]).toEqual([0, '']);
    const path = envelopePath(own.publicKey);
    expect(stdout).toBe(`Signed: pack/${path}\nBy the Ed25519 key ${own.publicKey.id}.\n`);
    expect(signatures()).toEqual([path.split('/')[1]]);
    expect(bytesOfPack()).toEqual(before);
    const seen = await run('verify pack --key own.pub.pem');
    expect([seen.code, firstLine(seen)]).toEqual([
      0,
      'Signed by a key that you named, and unchanged',
    ]);
    expect(seen.stdout).toContain('Rebuilt: its facts give all 13 files again, byte for byte.');
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 60_000);

  it('lets several people sign, each in a file of its own, and signs nothing twice', async () => {
    await sign('--key own.pem');
    const first = readFileSync(at('pack', envelopePath(own.publicKey)));
    expect((await sign('--key second.pem')).code).toBe(0);
    expect(readFileSync(at('pack', envelopePath(own.publicKey)))).toEqual(first);
    const again = readFileSync(at('pack', envelopePath(second.publicKey)));
    expect((await sign('--key second.pem')).stdout).toMatch(/^Signed already: /);
    expect(readFileSync(at('pack', envelopePath(second.publicKey)))).toEqual(again);
    const both = await verify('--key own.pub.pem --key second.pub.pem');
    expect([both.code, firstLine(both)]).toEqual([
      0,
      'Signed by 2 keys that you named, and unchanged',
    ]);
    expect((await sign('--key own.pem --quiet')).stdout).toBe('');
  }, 60_000);

  it('signs no pack that is not whole', async () => {
    writeFileSync(at('pack/public/copyright-policy.md'), 'Changed.');
    const { code, stdout, stderr } = await sign('--key own.pem');
    expect([code, stdout, signatures()]).toEqual([3, '', []]);
    expect(stderr).toContain('error[pack/file-changed] public/copyright-policy.md');
    expect(stderr).toContain('nothing was signed: the pack is not intact');
  });

  it('signs no paper that the facts do not give, unless told not to look', async () => {
    rmSync(at('pack'), { recursive: true });
    const policy = new TextEncoder().encode('# Another policy\n');
    place(resealed(new Map(built).set('public/copyright-policy.md', policy)));
    const { code, stderr } = await run('sign pack --key own.pem');
    expect([code, signatures()]).toEqual([3, []]);
    expect(stderr).toContain('error[pack/not-rebuilt] public/copyright-policy.md');
    expect((await sign('--key own.pem')).code).toBe(0);
  }, 60_000);

  it('says of a draft that it is one', async () => {
    rmSync(at('pack'), { recursive: true });
    place(await packOf('smollm3-3b', { draft: true, only: ['copyright-policy'] }));
    expect((await sign('--key own.pem')).stdout).toContain(
      'The pack is a draft, and the statement says so.',
    );
    expect((await verify('--key own.pub.pem')).stdout).toContain('a draft');
  }, 60_000);

  it('makes no key, and says how one is made', async () => {
    const { code, stderr } = await sign('');
    expect(code).toBe(2);
    expect(stderr).toContain('openssl genpkey -algorithm ED25519 -aes-256-cbc');
    expect(stderr).toContain('umask 077');
    expect(signatures()).toEqual([]);
  });

  it('follows no link out of the pack', async () => {
    mkdirSync(at('elsewhere'));
    symlinkSync(at('elsewhere'), at('pack/signatures'));
    const { code, stderr } = await sign('--key own.pem');
    expect([code, readdirSync(at('elsewhere'))]).toEqual([3, []]);
    expect(stderr).toContain('pack/link');
  });
});

describe('A private key', () => {
  it.each<[string, () => void, string, string]>([
    ['others may read', () => chmodSync(at('own.pem'), 0o644), 'own.pem', 'chmod 600 own.pem'],
    ['its group may read', () => chmodSync(at('own.pem'), 0o640), 'own.pem', 'chmod 600 own.pem'],
    [
      'is a link',
      () => symlinkSync(at('own.pem'), at('link.pem')),
      'link.pem',
      'is a symbolic link',
    ],
    ['is a folder', () => mkdirSync(at('dir.pem')), 'dir.pem', 'is not a regular file'],
    ['is not there', () => undefined, 'absent.pem', "absent.pem can't be read"],
    [
      'is the public one',
      () => chmodSync(at('own.pub.pem'), 0o600),
      'own.pub.pem',
      'is a public key',
    ],
    [
      'is the public one, which everybody may read',
      () => chmodSync(at('own.pub.pem'), 0o644),
      'own.pub.pem',
      'own.pub.pem is a public key; name the private one of the pair',
    ],
    [
      'is huge',
      () => writeFileSync(at('huge.pem'), 'x'.repeat(20_000), { mode: 0o600 }),
      'huge.pem',
      'is larger than 16384 bytes',
    ],
    [
      'lies in the pack',
      () => writeFileSync(at('pack/own.pem'), own.privatePem, { mode: 0o600 }),
      'pack/own.pem',
      'lies in the pack pack; name a file outside it',
    ],
  ])('is refused where it %s', async (_, prepare, name, words) => {
    prepare();
    const { code, stderr } = await sign(`--key ${name}`);
    expect([code, signatures()]).toEqual([2, []]);
    expect(stderr).toContain(words);
  });

  it('may come from the environment, which does not hold it any longer then', async () => {
    const env: Record<string, string> = { AIACT_SIGNING_KEY: own.privatePem };
    const { code, stdout } = await sign('', { env });
    expect([code, env]).toEqual([0, {}]);
    expect(stdout).toContain(own.publicKey.id);
    const both = await sign('--key own.pem', { env: { AIACT_SIGNING_KEY: own.privatePem } });
    expect([both.code, both.stderr]).toEqual([
      2,
      expect.stringContaining('--key and AIACT_SIGNING_KEY are both set'),
    ]);
    const broken = await sign('', { env: { AIACT_SIGNING_KEY: 'words' } });
    expect([broken.code, broken.stderr]).toEqual([
      2,
      expect.stringContaining('AIACT_SIGNING_KEY is no private key in PEM'),
    ]);
  }, 30_000);

  it('is opened by a passphrase from a file of one person, or from somebody at a terminal', async () => {
    const file = await sign('--key locked.pem --key-passphrase-file passphrase.txt');
    expect([file.code, signatures().length]).toEqual([0, 1]);
    expect((await sign('--key locked.pem', { secret: passphrase })).code).toBe(0);
    for (const [words, more, told] of [
      ['--key locked.pem', {}, 'name its file by --key-passphrase-file'],
      ['--key locked.pem', { secret: passphrase, env: { CI: 'true' } }, '--key-passphrase-file'],
      ['--key locked.pem', { secret: 'wrong' }, 'the passphrase is another'],
      ['--key locked.pem --key-passphrase-file own.pub.pem', {}, 'chmod 600 own.pub.pem'],
      ['--key locked.pem --key-passphrase-file absent', {}, "absent can't be read"],
    ] as const) {
      const { code, stderr } = await sign(words, more);
      expect([words, code, stderr]).toEqual([words, 2, expect.stringContaining(told)]);
    }
    const inEnvironment = await sign('--key locked.pem', {
      env: { AIACT_SIGNING_KEY_PASSPHRASE: passphrase, PASSPHRASE: passphrase },
    });
    expect(inEnvironment.code).toBe(2);
  }, 60_000);

  it('never gets into a pack: a build that would hand one on is refused', async () => {
    const head = ['-----BEGIN', 'PRIVATE KEY-----'].join(' ');
    writeFileSync(at('aiact.yaml'), `# ${head}\nschema: 1\nmodel: { name: Heron, version: "1" }\n`);
    const { code, stderr } = await run('build --draft --only copyright-policy --out fresh');
    expect(code).not.toBe(0);
    expect(stderr).toContain('holds a private key');
    expect(existsSync(at('fresh'))).toBe(false);
  }, 30_000);
});

describe('A key elsewhere', () => {
  it('signs the bytes that are written for it, and what it gives is checked before it is stored', async () => {
    expect((await sign('--print-pae statement.pae')).code).toBe(0);
    const bytes = readFileSync(at('statement.pae'));
    writeFileSync(at('raw.sig'), signBytes('sha256', bytes, second.signing.object as KeyObject));
    writeFileSync(
      at('text.sig'),
      `${signBytes(null, bytes, own.signing.object as KeyObject).toString('base64')}\n`,
    );
    for (const [sig, name, pair] of [
      ['raw.sig', 'second.pub.pem', second],
      ['text.sig', 'own.pub.pem', own],
    ] as const) {
      const { code, stdout } = await sign(`--attach ${sig} --public-key ${name}`);
      expect([code, stdout]).toEqual([0, expect.stringContaining(pair.publicKey.id)]);
      expect((await verify(`--key ${name}`)).code).toBe(0);
    }
    rmSync(at('pack/signatures'), { recursive: true });
    const wrong = await sign('--attach raw.sig --public-key own.pub.pem');
    expect([wrong.code, signatures()]).toEqual([3, []]);
    expect(wrong.stderr).toContain('is no signature by that key over the bytes');
  }, 60_000);

  it('may be one of openssl', async () => {
    await sign('--print-pae statement.pae');
    const { error, status } = spawnSync(
      'openssl',
      [
        'pkeyutl',
        '-sign',
        '-inkey',
        'own.pem',
        '-rawin',
        '-in',
        'statement.pae',
        '-out',
        'own.sig',
      ],
      { cwd: folder.path },
    );
    if (error !== undefined) {
      expect(process.env.AIACT_DOC_REQUIRE_CHECKERS).toBeUndefined();
      return;
    }
    expect(status).toBe(0);
    expect((await sign('--attach own.sig --public-key own.pub.pem')).code).toBe(0);
  }, 30_000);

  it.each([
    ['--print-pae pack/statement.pae', 'lies in the pack pack'],
    ['--print-pae -', '--print-pae takes a file'],
    ['--attach own.sig', '--attach and --public-key belong together'],
    ['--public-key own.pub.pem', '--attach and --public-key belong together'],
    ['--print-pae a --print-predicate', 'do not go together'],
    ['--print-predicate --key own.pem', '--print-predicate takes neither --key nor --oms'],
    ['--oms --key own.pem', '--oms takes an ECDSA P-256 key'],
  ])('is asked for in one way: %s is a usage error', async (words, told) => {
    const { code, stderr } = await sign(words);
    expect([code, stderr, signatures()]).toEqual([2, expect.stringContaining(told), []]);
  });

  it('reads what would be signed, in the form of its schema', async () => {
    const { code, stdout } = await sign('--print-predicate');
    expect(code).toBe(0);
    const predicate = JSON.parse(stdout);
    const subject = [{ name: 'manifest.json', digest: { sha256: '0'.repeat(64) } }];
    const statement = {
      ...{ _type: 'https://in-toto.io/Statement/v1', subject, predicate },
      predicateType: 'urn:aiact-doc:attestation:documentation:1',
    };
    expect(createAjv('attestation')(statement)).toEqual([]);
    expect(signatures()).toEqual([]);
  });
});

describe('verify', () => {
  it('says first how a pack is signed, and ends accordingly', async () => {
    const told = async (words = ''): Promise<[number, string]> => {
      const outcome = await verify(words);
      return [outcome.code, firstLine(outcome)];
    };
    expect(await told()).toEqual([0, 'Integrity only: no key was named']);
    expect(await told('--require-signature')).toEqual([1, 'Not signed as you asked']);
    expect(await told('--key own.pub.pem')).toEqual([1, 'Not signed as you asked']);
    await sign('--key own.pem');
    expect(await told()).toEqual([0, 'Integrity only: no key was named']);
    expect(await told('--require-signature')).toEqual([1, 'Not signed as you asked']);
    expect(await told('--key own.pub.pem')).toEqual([
      0,
      'Signed by a key that you named, and unchanged',
    ]);
    expect(await told('--key second.pub.pem')).toEqual([1, 'Not signed as you asked']);
    const file = at('pack', envelopePath(own.publicKey));
    const envelope = readFileSync(file, 'utf8');
    writeFileSync(file, JSON.stringify(JSON.parse(envelope), null, 2));
    expect((await told('--key own.pub.pem'))[0]).toBe(2);
    const forged = JSON.parse(envelope);
    forged.signatures[0].sig = Buffer.alloc(64, 7).toString('base64');
    writeFileSync(file, `${JSON.stringify(forged)}\n`);
    expect(await told('--key own.pub.pem')).toEqual([3, 'Not intact, whoever signed it']);
    writeFileSync(file, envelope);
    writeFileSync(at('pack/public/copyright-policy.md'), 'Changed.');
    expect(await told('--key own.pub.pem')).toEqual([3, 'Not intact, whoever signed it']);
    expect(await told()).toEqual([
      3,
      'Integrity only: no key was named, and the pack is not intact',
    ]);
  }, 60_000);

  it('promises nothing that a signature does not give', async () => {
    await sign('--key own.pem');
    const { stdout } = await verify('--key own.pub.pem');
    expect(stdout).not.toMatch(
      /\b(?:approved|compliant|compliance|authentic|genuine|certified)\b/i,
    );
  }, 30_000);

  it.each([
    ['--key own.pem', 'is a private key; name the public one'],
    ['--key absent.pem', "absent.pem can't be read"],
    ['--key own.pub.pem --key own.pub.pem', 'holds a key that is named already'],
    ['--allowed-signers absent.yaml', "absent.yaml can't be read"],
    ['--inputs absent', "absent can't be read"],
  ])(
    'refuses %s',
    async (words, told) => {
      const { code, stdout, stderr } = await run(`verify pack ${words}`);
      expect([words, code, stdout, stderr]).toEqual([words, 2, '', expect.stringContaining(told)]);
    },
    30_000,
  );

  it('asks a list of signers, whose keys lie beside it, for names, times and how many', async () => {
    mkdirSync(at('trust/keys'), { recursive: true });
    cpSync(at('own.pub.pem'), at('trust/keys/own.pub.pem'));
    cpSync(at('second.pub.pem'), at('trust/keys/second.pub.pem'));
    const list = (require: number, until = '2027-06-30'): void =>
      writeFileSync(
        at('trust/signers.yaml'),
        `signers:\n  - { name: release, key: keys/own.pub.pem, until: ${until} }\n  - { name: legal, key: keys/second.pub.pem }\nrequire: ${require}\n`,
      );
    const told = async (): Promise<Outcome> => verify('--allowed-signers trust/signers.yaml');
    await sign('--key own.pem');
    list(1);
    const one = await told();
    expect([one.code, one.stdout]).toEqual([0, expect.stringContaining('Signed by “release”.')]);
    expect(one.stdout.replaceAll('\n', ' ')).toContain(
      'whoever holds a key can state an earlier one',
    );
    list(2);
    expect((await told()).code).toBe(1);
    await sign('--key second.pem');
    expect((await told()).code).toBe(0);
    list(2, '2026-11-20');
    const late = await told();
    expect([late.code, late.stdout.replaceAll('\n', ' ')]).toEqual([
      1,
      expect.stringContaining('the key of “release” speaks for packs until 2026-11-20'),
    ]);
    writeFileSync(at('trust/signers.yaml'), 'signers: [{ name: release, key: keys/none.pem }]\n');
    expect((await told()).stderr).toContain('keys/none.pem');
    writeFileSync(at('trust/signers.yaml'), 'signers:\n  - { name: release }\n');
    const wrong = await told();
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('trust/signers.yaml:2:5'),
    ]);
  }, 60_000);

  it('checks one folder of a pack with the manifest and the signature beside it', async () => {
    await sign('--key own.pem');
    for (const path of ['public', 'manifest.json', 'signatures']) {
      cpSync(at('pack', path), at('part', path), { recursive: true });
    }
    const { code, stdout } = await run('verify part --part public --key own.pub.pem');
    expect([code, stdout.split('\n')[0]]).toEqual([
      0,
      'Signed by a key that you named, and unchanged',
    ]);
    expect(stdout).toContain('Left out: ');
    expect((await run('verify part --key own.pub.pem')).code).toBe(3);
    writeFileSync(at('part/public/copyright-policy.md'), 'Changed.');
    expect((await run('verify part --part public --key own.pub.pem')).code).toBe(3);
  }, 30_000);

  it('tells programs the same as JSON', async () => {
    await sign('--key own.pem');
    const { code, stdout } = await verify('--key own.pub.pem --format json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).packs[0]).toMatchObject({
      ...{ result: 'signed', intact: true, rebuild: { state: 'not-made' } },
      signatures: {
        ...{ found: 1, verified: 1, lacks: [] },
        files: [{ kind: 'dsse', state: 'verified', keys: [own.publicKey.id] }],
      },
    });
    const other = JSON.parse((await verify('--key second.pub.pem --format json')).stdout).packs[0];
    expect([other.result, other.intact]).toEqual(['not-as-asked', true]);
  }, 30_000);

  it('tells what a later day has overtaken, and ends as before', async () => {
    const { code, stdout } = await run('verify pack --no-rebuild --as-of 2032-01-01');
    expect([code, stdout]).toEqual([0, expect.stringContaining('1 January 2032')]);
    expect((await run('verify pack --as-of yesterday')).code).toBe(2);
  }, 30_000);

  it('knows an OMS bundle by the key, and names a keyless one without counting it', async () => {
    expect((await sign('--oms --key second.pem')).code).toBe(0);
    expect(signatures()).toEqual([`${second.publicKey.id.slice(0, 16)}.sigstore.json`]);
    expect((await verify('--key second.pub.pem')).code).toBe(0);
    const manifest = readFileSync(at('pack/manifest.json'));
    const { createHash } = await import('node:crypto');
    const payload = Buffer.from(
      JSON.stringify({
        subject: [{ digest: { sha256: createHash('sha256').update(manifest).digest('hex') } }],
      }),
    ).toString('base64');
    writeFileSync(
      at('pack/signatures/ci.sigstore.json'),
      JSON.stringify({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: 'AAAA' } },
        dsseEnvelope: { payload },
      }),
    );
    const { code, stdout } = await verify('--require-signature --key second.pub.pem');
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toContain('its identity was NOT checked');
    expect(stdout.replaceAll('\n', ' ')).toContain('cosign verify-blob-attestation --bundle');
  }, 30_000);
});

describe('--inputs', () => {
  it('finds by hash what a pack was made with, wherever it lies below, and says what is not there', async () => {
    cpSync(join(repository, 'samples/whisper'), at('model'), { recursive: true });
    cpSync(join(repository, 'samples/themes/warm-print.yaml'), at('house/look/warm-print.yaml'));
    await run('templates eject house/words --only copyright-policy');
    const built = await run(
      'build model --only copyright-policy --templates house/words --theme house/look/warm-print.yaml --out styled',
    );
    expect(built.code).toBe(0);
    const told = async (words: string): Promise<string> => {
      const { code, stdout } = await run(`verify styled ${words}`.trim());
      expect(code).toBe(0);
      return stdout.replaceAll('\n', ' ');
    };
    expect(await told('')).toContain(
      'Not rebuilt: it was made with what it does not carry (theme warm-print.yaml, template documents/copyright-policy.md.hbs). Name their folder by --inputs.',
    );
    expect(await told('--inputs house')).toMatch(/Rebuilt: its facts give all \d+ files again/);
    const template = at('house/words/documents/copyright-policy.md.hbs');
    writeFileSync(template, `${readFileSync(template, 'utf8')}\n`);
    expect(await told('--inputs house')).toContain(
      'Not rebuilt: below house there is no template documents/copyright-policy.md.hbs as it was then.',
    );
  }, 120_000);
});
