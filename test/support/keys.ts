/** Key pairs for tests, made anew in each run, as the PEM files that people have. */
import { generateKeyPairSync } from 'node:crypto';
import {
  type PublicKey,
  readPublicKey,
  readSigningKey,
  type SigningKey,
} from '../../src/seal/keys.js';

export interface Pair {
  readonly privatePem: string;
  readonly publicPem: string;
  readonly signing: SigningKey;
  readonly publicKey: PublicKey;
}

export type PairKind = 'ed25519' | 'p256';

/** A fresh pair. */
export function pairOf(kind: PairKind): Pair {
  const { privateKey, publicKey } =
    kind === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const signing = readSigningKey(privatePem, null).key;
  const read = readPublicKey(publicPem).key;
  if (signing === undefined || read === undefined) throw new Error(`no pair of kind ${kind}`);
  return { privatePem, publicPem, signing, publicKey: read };
}
