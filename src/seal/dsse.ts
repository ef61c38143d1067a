/** DSSE envelopes: a payload with its type and signatures over both, written in one form and read in no other. */
import { type KeyObject, sign, verify } from 'node:crypto';
import { canonicalLine, hasExactly, readCanonicalLine } from './canonical-line.js';
import type { PublicKey, SigningKey } from './keys.js';

/** What envelopes of ours hold: a statement of in-toto. */
export const statementType = 'application/vnd.in-toto+json';

export interface EnvelopeSignature {
  /** The id of the key, as the file claims it; it only finds the key that the user named. */
  readonly keyid: string;
  readonly sig: Uint8Array;
}

/** An envelope whose form is right; nothing in it is trusted yet, and its payload is not parsed. */
export interface Envelope {
  readonly payload: Uint8Array;
  readonly signatures: readonly EnvelopeSignature[];
}

export type EnvelopeRead =
  | { readonly envelope: Envelope; readonly problem?: never }
  | { readonly envelope?: never; readonly problem: string };

const mostInOne = 16;

/** The bytes that are signed: DSSE calls them the pre-authentication encoding. */
export function signedBytes(payload: Uint8Array, type = statementType): Uint8Array {
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `;
  return Buffer.concat([Buffer.from(head), payload]);
}

/** Signs a payload. Ed25519 gives the same bytes each time, ECDSA others. */
export function signPayload(payload: Uint8Array, { object, publicKey }: SigningKey): Uint8Array {
  return sign(hashOf(publicKey), signedBytes(payload), object as KeyObject);
}

/** Whether the signature over the payload is one by this key; the key decides on the algorithm. */
export function isSignedBy(payload: Uint8Array, sig: Uint8Array, key: PublicKey): boolean {
  return verify(hashOf(key), signedBytes(payload), key.object as KeyObject, sig);
}

/** The text of an envelope with one signature. */
export function envelopeText(payload: Uint8Array, keyid: string, sig: Uint8Array): string {
  return canonicalLine({
    payload: base64(payload),
    payloadType: statementType,
    signatures: [{ keyid, sig: base64(sig) }],
  });
}

/** Reads an envelope, or says what of its form is wrong in words that follow "It". */
export function readEnvelope(bytes: Uint8Array): EnvelopeRead {
  const value = readCanonicalLine(bytes);
  if (value === undefined) {
    return { problem: 'is not JSON in the one form in which an envelope is written' };
  }
  if (!hasExactly(value, ['payload', 'payloadType', 'signatures'])) {
    return { problem: 'has not the keys payload, payloadType and signatures alone' };
  }
  if (value.payloadType !== statementType) {
    return { problem: `has another payloadType than ${statementType}` };
  }
  const payload = fromBase64(value.payload);
  if (payload === null) return { problem: 'has a payload that is no canonical base64' };
  const { signatures: listed } = value;
  if (!Array.isArray(listed) || listed.length < 1 || listed.length > mostInOne) {
    return { problem: `has not 1 to ${mostInOne} signatures` };
  }
  const signatures: EnvelopeSignature[] = [];
  for (const each of listed as readonly unknown[]) {
    if (!hasExactly(each, ['keyid', 'sig'])) {
      return { problem: 'has a signature with other keys than keyid and sig' };
    }
    const { keyid } = each;
    const sig = fromBase64(each.sig);
    if (typeof keyid !== 'string' || !/^[0-9a-f]{64}$/.test(keyid)) {
      return { problem: 'has a keyid that is no SHA-256' };
    }
    if (sig === null || sig.length === 0) {
      return { problem: 'has a signature that is no canonical base64' };
    }
    if (signatures.some((other) => other.keyid === keyid)) {
      return { problem: 'has two signatures by one key' };
    }
    signatures.push({ keyid, sig });
  }
  return { envelope: { payload, signatures } };
}

/** The bytes in base64. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

/** The bytes that a text stands for, if it is the one text that does. */
export function fromBase64(text: unknown): Uint8Array | null {
  if (typeof text !== 'string') return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : null;
}

function hashOf({ kind }: PublicKey): 'sha256' | null {
  return kind === 'Ed25519' ? null : 'sha256';
}
