/** Each rule of verifying a signature, with a pack that breaks it and nothing else. */
import type { KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { packRules } from '../../src/pack/verify/pack-rules.js';
import { mostSignatures } from '../../src/pack/verify/signature-files.js';
import { omsBundleText } from '../../src/seal/bundle.js';
import { canonicalLine } from '../../src/seal/canonical-line.js';
import { base64, envelopeText, signedBytes, signPayload } from '../../src/seal/dsse.js';
import type { PublicKey } from '../../src/seal/keys.js';
import { statementOf } from '../../src/seal/statement.js';
import { type Sealed, sealedCode } from '../../src/seal/verify-sealed.js';
import { pairOf } from '../support/keys.js';
import { bytesOf, type Files, packOf, resealed, sha256 } from '../support/packs.js';
import {
  contentOf,
  envelopeOver,
  envelopePath,
  faultsIn,
  judged,
  signed,
} from '../support/sealed.js';

const own = pairOf('ed25519');
const second = pairOf('p256');
const stranger = pairOf('ed25519');
const path = envelopePath(own.publicKey);

let built: Files;

beforeAll(async () => {
  built = await packOf('smollm3-3b', { only: ['copyright-policy'] });
}, 60_000);

/** The built pack with this text in the place of the envelope of the key. */
const withEnvelope = (text: string, at = path): Files => new Map(built).set(at, bytesOf(text));

/** What comes of it, in one line. */
async function told(files: Files, keys: readonly PublicKey[] = [own.publicKey]): Promise<string> {
  const sealed = await judged(files, keys);
  return [sealedCode(sealed), sealed.trust?.state, ...faultsIn(sealed)].join(' ');
}

/** A statement that differs from the true one, signed as it is. */
const signedOver = (change: (statement: Json) => unknown): Files =>
  withEnvelope(envelopeOver(change(structuredClone(truth())), own.signing));

// biome-ignore lint/suspicious/noExplicitAny: the tests write what no type allows.
type Json = any;
const truth = (): Json => JSON.parse(canonicalLine(statementOf(contentOf(built))));
const envelope = (): Json =>
  JSON.parse(new TextDecoder().decode(signed(built, own.signing).get(path)));

describe('A signed pack', () => {
  it('is signed by each key that was named, of either kind', async () => {
    const both = signed(signed(built, own.signing), second.signing);
    expect(await told(both)).toBe('0 signed');
    expect(await told(both, [own.publicKey, second.publicKey])).toBe('0 signed');
  });

  it('is not signed as asked where a key that was named has not signed', async () => {
    const once = signed(built, own.signing);
    expect(await told(once, [own.publicKey, second.publicKey])).toBe('1 not-as-asked');
    expect(await told(built)).toBe('1 not-as-asked');
    expect(await told(once, [stranger.publicKey])).toBe('1 not-as-asked');
  });

  it('says of a signature by a key that nobody named only that it is there', async () => {
    const { signatures, trust, faults } = await judged(signed(built, stranger.signing), []);
    expect(signatures).toMatchObject([{ state: 'unknown-key', keys: [stranger.publicKey.id] }]);
    expect([trust?.state, faults]).toEqual(['integrity-only', []]);
  });
});

describe('The form of an envelope', () => {
  it.each<[string, (text: string, json: Json) => string]>([
    ['is no JSON', () => '{'],
    ['is empty', () => ''],
    ['has a key twice', (text) => text.replace('{', '{"payloadType":"x",')],
    ['is laid out otherwise', (_, json) => `${JSON.stringify(json, null, 2)}\n`],
    ['has another key', (_, json) => canonicalLine({ ...json, more: 1 })],
    ['lacks a key', (_, { payload, signatures }) => canonicalLine({ payload, signatures })],
    ['is of another type', (_, json) => canonicalLine({ ...json, payloadType: 'text/plain' })],
    [
      'has base64 with a blank',
      (_, json) => canonicalLine({ ...json, payload: ` ${json.payload}` }),
    ],
    ['has base64 of the web', (_, json) => canonicalLine({ ...json, payload: '-_-_' })],
    ['has base64 with loose bits', (_, json) => canonicalLine({ ...json, payload: 'QR==' })],
    ['has no signature', (_, json) => canonicalLine({ ...json, signatures: [] })],
    [
      'has too many signatures',
      (_, json) =>
        canonicalLine({
          ...json,
          signatures: Array.from({ length: 17 }, (_none, index) => ({
            ...{ keyid: sha256(bytesOf(String(index))), sig: 'AAAA' },
          })),
        }),
    ],
    [
      'counts a key twice',
      (_, json) => canonicalLine({ ...json, signatures: [...json.signatures, ...json.signatures] }),
    ],
    [
      'has a keyid that is none',
      (_, json) =>
        canonicalLine({ ...json, signatures: [{ ...json.signatures[0], keyid: 'release key' }] }),
    ],
    [
      'has an empty signature',
      (_, json) => canonicalLine({ ...json, signatures: [{ ...json.signatures[0], sig: '' }] }),
    ],
    [
      'names an algorithm',
      (_, json) => canonicalLine({ ...json, signatures: [{ ...json.signatures[0], alg: 'none' }] }),
    ],
    ['is nested beyond measure', () => `${'['.repeat(200_000)}`],
  ])('is refused where it %s', async (_, harm) => {
    const json = envelope();
    const harmed = harm(canonicalLine(json), json);
    expect(await told(withEnvelope(harmed))).toBe(`2 not-as-asked signature/malformed ${path}`);
  });

  it('is refused where the file is larger than 4 MiB, and the file is not read', async () => {
    const files = new Map(built).set(path, new Uint8Array(4 * 1024 * 1024 + 1));
    expect(await told(files)).toBe(`2 not-as-asked signature/malformed ${path}`);
  });
});

describe('The signature', () => {
  it('must fit the key that the user named, whoever the file says it is by', async () => {
    const payload = bytesOf(canonicalLine(truth()));
    const forged = envelopeText(payload, own.publicKey.id, signPayload(payload, stranger.signing));
    expect(await told(withEnvelope(forged))).toBe(`3 not-as-asked signature/not-valid ${path}`);
  });

  it('covers the bytes of the statement', async () => {
    const { sig } = envelope().signatures[0];
    const other = bytesOf(canonicalLine({ ...truth(), predicateType: 'urn:other' }));
    const moved = envelopeText(other, own.publicKey.id, Buffer.from(sig, 'base64'));
    expect(await told(withEnvelope(moved))).toBe(`3 not-as-asked signature/not-valid ${path}`);
  });

  it('covers the type: one over the bare statement is none', async () => {
    const payload = bytesOf(canonicalLine(truth()));
    const { sign } = await import('node:crypto');
    const key = own.signing.object as KeyObject;
    const bare = envelopeText(payload, own.publicKey.id, sign(null, payload, key));
    const typed = sign(null, signedBytes(payload, 'text/plain'), key);
    expect(await told(withEnvelope(bare))).toContain('signature/not-valid');
    expect(await told(withEnvelope(envelopeText(payload, own.publicKey.id, typed)))).toContain(
      'signature/not-valid',
    );
  });

  it('is judged before the statement is read: one that is not valid is not looked into', async () => {
    const payload = bytesOf('no statement at all');
    const forged = envelopeText(payload, own.publicKey.id, signPayload(payload, stranger.signing));
    expect(await told(withEnvelope(forged))).toBe(`3 not-as-asked signature/not-valid ${path}`);
  });

  it('stands in a file with the name of its key', async () => {
    const text = canonicalLine(envelope());
    const moved = withEnvelope(text, 'signatures/0123456789abcdef.dsse.json');
    expect(await told(moved)).toContain('3 not-as-asked signature/other-key');
    const byOther = envelopeOver(truth(), stranger.signing);
    expect(await told(withEnvelope(byOther))).toContain('3 not-as-asked signature/other-key');
  });

  it('may stand beside another in one file, and each key counts', async () => {
    const payload = bytesOf(canonicalLine(truth()));
    const signatures = [own, second].map(({ signing, publicKey }) => ({
      ...{ keyid: publicKey.id, sig: base64(signPayload(payload, signing)) },
    }));
    const text = canonicalLine({ ...envelope(), signatures });
    const keys = [own.publicKey, second.publicKey];
    expect(await told(withEnvelope(text), keys)).toBe('0 signed');
    const [first, other] = signatures;
    const forged = [first, { ...other, sig: first?.sig }];
    expect(
      await told(withEnvelope(canonicalLine({ ...envelope(), signatures: forged })), keys),
    ).toBe(`3 not-as-asked signature/not-valid ${path}`);
  });
});

describe('What was signed', () => {
  it.each<[string, (statement: Json) => unknown]>([
    ['is no object', () => 'words'],
    ['has another key', (statement) => ({ ...statement, more: 1 })],
    [
      'is no statement of in-toto',
      (statement) => ({ ...statement, _type: 'https://in-toto.io/Statement/v0.1' }),
    ],
    [
      'is of another kind',
      (statement) => ({ ...statement, predicateType: 'https://slsa.dev/provenance/v1' }),
    ],
    ['has no subject', (statement) => ({ ...statement, subject: [] })],
    [
      'has two subjects',
      (statement) => ({ ...statement, subject: [...statement.subject, ...statement.subject] }),
    ],
    [
      'is about another file',
      ({ subject: [only], ...rest }) => ({ ...rest, subject: [{ ...only, name: 'facts.json' }] }),
    ],
    [
      'has a digest more',
      ({ subject: [only], ...rest }) => ({
        ...rest,
        subject: [{ ...only, digest: { ...only.digest, md5: 'x' } }],
      }),
    ],
    [
      'has another digest than SHA-256',
      ({ subject: [only], ...rest }) => ({
        ...rest,
        subject: [{ ...only, digest: { sha512: only.digest.sha256 } }],
      }),
    ],
    [
      'has a digest in upper case',
      ({ subject: [only], ...rest }) => ({
        ...rest,
        subject: [{ ...only, digest: { sha256: only.digest.sha256.toUpperCase() } }],
      }),
    ],
  ])('is refused where it %s', async (_, change) => {
    expect(await told(signedOver(change))).toBe(`2 not-as-asked signature/other-statement ${path}`);
  });

  it('is refused where it is not in the one form, in which no key can stand twice', async () => {
    for (const text of [
      canonicalLine(truth()).replace('{', '{"_type":"x",'),
      JSON.stringify(truth(), null, 2),
      'words',
    ]) {
      const payload = bytesOf(text);
      const sig = signPayload(payload, own.signing);
      const harmed = envelopeText(payload, own.publicKey.id, sig);
      expect(await told(withEnvelope(harmed))).toBe(
        `2 not-as-asked signature/other-statement ${path}`,
      );
    }
  });

  it('is this manifest, and no earlier one', async () => {
    const files = signedOver(({ subject: [only], ...rest }) => ({
      ...rest,
      subject: [{ ...only, digest: { sha256: '0'.repeat(64) } }],
    }));
    expect(await told(files)).toBe(`3 not-as-asked signature/statement-differs ${path}`);
  });

  it('contradicts the pack in no field: each of them is derived again', async () => {
    const { predicate } = truth();
    const fields = Object.keys(predicate);
    expect(fields.length).toBe(15);
    for (const field of fields) {
      const other = { ...predicate, [field]: { another: 'value' } };
      const { [field]: _gone, ...without } = predicate;
      for (const said of [other, without]) {
        const files = signedOver((statement) => ({ ...statement, predicate: said }));
        expect([field, await told(files)]).toEqual([
          field,
          `3 not-as-asked signature/statement-differs ${path}`,
        ]);
      }
    }
    const more = signedOver((statement) => ({
      ...statement,
      predicate: { ...predicate, compliant: true },
    }));
    expect(await told(more)).toBe(`3 not-as-asked signature/statement-differs ${path}`);
    for (const nothing of [null, [], 'words']) {
      const files = signedOver((statement) => ({ ...statement, predicate: nothing }));
      expect(await told(files)).toBe(`3 not-as-asked signature/statement-differs ${path}`);
    }
  }, 120_000);

  it('does not outlive a change that is hidden in manifest and sums', async () => {
    const envelope = signed(built, own.signing).get(path) ?? new Uint8Array();
    const changed = new Map(built).set('public/copyright-policy.md', bytesOf('Changed.'));
    expect(await told(resealed(changed).set(path, envelope))).toContain(
      `3 not-as-asked signature/statement-differs ${path}`,
    );
  });
});

describe('signatures/', () => {
  it.each([
    'signatures/notes.txt',
    'signatures/manifest.sig',
    'signatures/ABCDEF0123456789.dsse.json',
    'signatures/0123.dsse.json',
    'signatures/.hidden.sigstore.json',
    'signatures/deep/0123456789abcdef.dsse.json',
  ])('holds nothing of the name %s', async (name) => {
    const files = signed(built, own.signing).set(name, bytesOf('{}'));
    const faults = await told(files);
    expect(faults).toMatch(/^3 signed pack\/file-extra /);
    expect(faults).toContain(`pack/file-extra ${name}`);
  });

  it('holds no more signatures than anybody needs', async () => {
    const files = signed(built, own.signing);
    for (let index = 0; index < mostSignatures; index += 1) {
      files.set(`signatures/stamp-${index}.tsr`, bytesOf('x'));
    }
    const sealed = await judged(files, [own.publicKey]);
    expect(faultsIn(sealed)).toEqual([
      expect.stringMatching(/^pack\/file-extra signatures\/stamp-/),
    ]);
  });

  it('may hold time stamps, which are named and not counted', async () => {
    const { signatures, trust } = await judged(
      new Map(built).set('signatures/a.tsr', bytesOf('x')),
      [],
    );
    expect([signatures, trust?.state]).toEqual([
      [{ file: 'signatures/a.tsr', kind: 'stamp', state: 'not-checked', keys: [] }],
      'integrity-only',
    ]);
  });

  it('may hold keyless bundles, which are held against the manifest and never counted', async () => {
    const about = async (digest: string): Promise<Sealed> => {
      const payload = base64(
        bytesOf(JSON.stringify({ subject: [{ digest: { sha256: digest } }] })),
      );
      const bundle = {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: { certificate: { rawBytes: 'AAAA' }, tlogEntries: [] },
        dsseEnvelope: {
          payload,
          payloadType: 'application/vnd.in-toto+json',
          signatures: [{ sig: 'AAAA' }],
        },
      };
      const text = JSON.stringify(bundle);
      return judged(new Map(built).set('signatures/ci.sigstore.json', bytesOf(text)), [
        own.publicKey,
      ]);
    };
    const { fingerprint } = contentOf(built);
    const right = await about(fingerprint);
    expect([right.signatures[0]?.state, right.trust?.state]).toEqual([
      'not-checked',
      'not-as-asked',
    ]);
    expect((await about('0'.repeat(64))).signatures[0]?.state).toBe('other-manifest');
    const none = new Map(built).set('signatures/ci.sigstore.json', bytesOf('{}'));
    expect(await told(none)).toBe('2 not-as-asked signature/malformed signatures/ci.sigstore.json');
  });
});

describe('An OMS bundle', () => {
  const at = envelopePath(second.publicKey).replace('dsse', 'sigstore');
  const bundleOf = (files: Files, pair = second): string => {
    const { manifest, fingerprint, sums } = contentOf(files);
    return omsBundleText(
      'pack',
      manifest,
      { manifest: fingerprint, sums: sums ?? '' },
      pair.signing,
    );
  };

  it('counts as a signature of its key, once beside an envelope by the same', async () => {
    const files = withEnvelope(bundleOf(built), at);
    expect(await told(files, [second.publicKey])).toBe('0 signed');
    expect(await told(files, [own.publicKey])).toBe('1 not-as-asked');
    const { trust } = await judged(signed(files, second.signing), [second.publicKey]);
    expect(trust?.state).toBe('signed');
  });

  it('names each file of the pack and its digest over all of them', () => {
    const { dsseEnvelope, verificationMaterial } = JSON.parse(bundleOf(built)) as Json;
    const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as Json;
    const { resources, serialization } = statement.predicate;
    expect(resources.map(({ name }: Json) => name)).toEqual([...built.keys()].sort());
    const whole = Buffer.concat(resources.map(({ digest }: Json) => Buffer.from(digest, 'hex')));
    expect(statement.subject).toEqual([{ name: 'pack', digest: { sha256: sha256(whole) } }]);
    expect(serialization.ignore_paths).toContain('signatures');
    expect(verificationMaterial.publicKey.hint).toBe(sha256(bytesOf(second.publicPem)));
  });

  it('is refused where its signature, its files or its name are others', async () => {
    const keys = [second.publicKey];
    const other = await packOf('olmo-2-32b', { only: ['copyright-policy'] });
    expect(await told(withEnvelope(bundleOf(other), at), keys)).toBe(
      `3 not-as-asked signature/statement-differs ${at}`,
    );
    const third = pairOf('p256');
    const forged = JSON.parse(bundleOf(built, third)) as Json;
    forged.verificationMaterial.publicKey.hint = sha256(bytesOf(second.publicPem));
    expect(await told(withEnvelope(canonicalLine(forged), at), keys)).toBe(
      `3 not-as-asked signature/not-valid ${at}`,
    );
    expect(
      await told(withEnvelope(bundleOf(built), 'signatures/oms.sigstore.json'), keys),
    ).toContain('3 not-as-asked signature/other-key');
    const loose = JSON.stringify(JSON.parse(bundleOf(built)), null, 2);
    expect(await told(withEnvelope(loose, at), keys)).toBe(
      `2 not-as-asked signature/malformed ${at}`,
    );
  }, 60_000);

  it('is refused where a valid signature covers a statement of another kind', async () => {
    const bundle = JSON.parse(bundleOf(built)) as Json;
    const payload = bytesOf(canonicalLine(truth()));
    bundle.dsseEnvelope.payload = base64(payload);
    bundle.dsseEnvelope.signatures[0].sig = base64(signPayload(payload, second.signing));
    expect(await told(withEnvelope(canonicalLine(bundle), at), [second.publicKey])).toBe(
      `2 not-as-asked signature/other-statement ${at}`,
    );
  });
});

describe('The words for signatures', () => {
  it('promise nothing that a signature does not give', () => {
    const words = Object.entries(packRules)
      .filter(([id]) => id.startsWith('signature/'))
      .map(([, rule]) => JSON.stringify(rule))
      .join(' ');
    expect(words).not.toMatch(/\b(?:approved|compliant|compliance|authentic|genuine|trusted)\b/i);
  });
});
