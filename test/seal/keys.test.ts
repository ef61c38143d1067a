/** Keys are read in one form of two kinds; every other is refused with what to do, and nothing of it is repeated. */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyExportOptions,
  type KeyObject,
} from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readPublicKey, readSigningKey } from '../../src/seal/keys.js';
import { type PairKind, pairOf } from '../support/keys.js';

const pem = (key: KeyObject, type: 'spki' | 'pkcs8' | 'pkcs1' | 'sec1'): string =>
  key.export({ type, format: 'pem' } as KeyExportOptions<'pem'>).toString();

/** PEM with a label that no other test of the repository takes for a key. */
const block = (label: string, body = 'AAAA'): string =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----\n`;

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const p256 = generateKeyPairSync('ec', { namedCurve: 'P-256' });

describe('A public key', () => {
  it.each<PairKind>(['ed25519', 'p256'])(
    'of the kind %s is named by the hash of its DER',
    (kind) => {
      const { publicPem, publicKey } = pairOf(kind);
      expect(publicKey.id).toMatch(/^[0-9a-f]{64}$/);
      expect(readPublicKey(`words before\n${publicPem}words after\n`).key?.id).toBe(publicKey.id);
    },
  );

  it.each([
    ['an empty file', '', 'is no public key in PEM'],
    ['words', 'hello', 'is no public key in PEM'],
    ['a private key', pem(p256.privateKey, 'pkcs8'), 'is a private key; name the public one'],
    ['a certificate', block('CERTIFICATE'), 'is a certificate, and no chain is followed'],
    ['a key of OpenSSH', 'ssh-ed25519 AAAAC3Nz a@b', 'is a key of OpenSSH'],
    ['RSA', pem(rsa.publicKey, 'spki'), 'is a key of another kind'],
    ['RSA in its own form', pem(rsa.publicKey, 'pkcs1'), 'is no public key in PEM'],
    ['another curve', pem(p384.publicKey, 'spki'), 'is a key of another kind'],
    ['two keys', pem(p256.publicKey, 'spki').repeat(2), 'holds more than one block'],
    ['damage', block('PUBLIC KEY', 'AAAA'), 'can be read; take it from its owner again'],
  ])('is not %s', (_, text, problem) => {
    expect(readPublicKey(text).problem).toContain(problem);
  });

  it('has one encoding, so that one key never counts as two', () => {
    const { x = '', y = '' } = p256.publicKey.export({ format: 'jwk' });
    const point = Buffer.concat([
      Buffer.from([(Buffer.from(y, 'base64url').at(-1) ?? 0) % 2 === 0 ? 2 : 3]),
      Buffer.from(x, 'base64url'),
    ]);
    const head = Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex');
    const der = Buffer.concat([head, point]);
    const text = block('PUBLIC KEY', der.toString('base64'));
    // It is the same key for whoever verifies with it.
    expect(createPublicKey(text).asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
    const { key, problem } = readPublicKey(text);
    expect(key?.id ?? problem).toEqual(expect.stringContaining('unusual form'));
  });
});

describe('A private key', () => {
  it.each<PairKind>(['ed25519', 'p256'])('of the kind %s is read plain and encrypted', (kind) => {
    const { privatePem, publicKey } = pairOf(kind);
    expect(readSigningKey(privatePem, null).key?.publicKey.id).toBe(publicKey.id);
    const locked = createPrivateKey(privatePem)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open sesame' })
      .toString();
    expect(readSigningKey(locked, 'open sesame').key?.publicKey.id).toBe(publicKey.id);
    expect(readSigningKey(locked, null).problem).toContain('--key-passphrase-file');
    expect(readSigningKey(locked, 'wrong').problem).toContain('the passphrase is another');
  });

  it.each([
    ['an empty file', '', 'is no private key in PEM'],
    ['a public key', pem(p256.publicKey, 'spki'), 'is a public key; name the private one'],
    ['an older form', pem(p256.privateKey, 'sec1'), 'openssl pkcs8 -topk8 -in FILE -out NEW'],
    ['an older form of RSA', pem(rsa.privateKey, 'pkcs1'), 'openssl pkcs8 -topk8'],
    ['RSA', pem(rsa.privateKey, 'pkcs8'), 'is a key of another kind'],
    ['another curve', pem(p384.privateKey, 'pkcs8'), 'is a key of another kind'],
    ['a key of OpenSSH', block('OPENSSH PRIVATE KEY'), 'is a key of OpenSSH'],
    ['two keys', pem(p256.privateKey, 'pkcs8').repeat(2), 'holds more than one block'],
    ['damage', block('PRIVATE KEY', 'c2VjcmV0'), 'is no private key that can be read'],
  ])('is not %s, and nothing of the file is repeated', (_, text, expected) => {
    const { key, problem } = readSigningKey(text, 'open sesame');
    expect(key).toBeUndefined();
    expect(problem).toContain(expected);
    expect(problem).not.toContain('c2VjcmV0');
    expect(problem).not.toContain('sesame');
  });
});
