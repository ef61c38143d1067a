/** Signed packs for tests: what a statement is derived from, envelopes over it, and how a folder of files is judged. */

import { canonicalLine } from '../../src/seal/canonical-line.js';
import { envelopeText, signPayload } from '../../src/seal/dsse.js';
import type { SignedContent } from '../../src/seal/judge-signatures.js';
import type { PublicKey, SigningKey } from '../../src/seal/keys.js';
import { statementOf } from '../../src/seal/statement.js';
import type { Sealed } from '../../src/seal/verify-sealed.js';
import { integrityOnly, verifySealed } from '../../src/seal/verify-sealed.js';
import { bytesOf, type Files, folderOf, manifestIn, sha256 } from './packs.js';

/** What the files give, as verification reads it. */
export function contentOf(files: Files): SignedContent {
  const json = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)));
  return {
    manifest: manifestIn(files),
    fingerprint: sha256(files.get('manifest.json') ?? new Uint8Array()),
    assessment: json('assessment.json'),
    facts: json('facts.json'),
    sums: sha256(files.get('SHA256SUMS') ?? new Uint8Array()),
  };
}

/** The path of the envelope of a key. */
export function envelopePath({ id }: PublicKey): string {
  return `signatures/${id.slice(0, 16)}.dsse.json`;
}

/** The envelope of any statement, signed. */
export function envelopeOver(statement: unknown, key: SigningKey): string {
  const payload = bytesOf(canonicalLine(statement));
  return envelopeText(payload, key.publicKey.id, signPayload(payload, key));
}

/** The files with a signature over what they hold. */
export function signed(files: Files, key: SigningKey): Files {
  const envelope = envelopeOver(statementOf(contentOf(files)), key);
  return new Map(files).set(envelopePath(key.publicKey), bytesOf(envelope));
}

/** Verifies the files by keys that have to have signed, without a rebuild and without the structure of PDFs. */
export function judged(files: Files, keys: readonly PublicKey[]): Promise<Sealed> {
  return verifySealed(folderOf(files), {
    wanted: { ...integrityOnly, keys },
    ...{ part: null, inputs: null, judge: async () => [] },
  });
}

/** The faults as `rule path`. */
export function faultsIn({ faults }: Pick<Sealed, 'faults'>): string[] {
  return faults.map(({ rule, path }) => `${rule} ${path}`);
}
