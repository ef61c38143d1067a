/** Sigstore bundles: the OMS bundle of an ECDSA key, written and judged here, and keyless ones, of which only the subject is read. */
import { createHash, type KeyObject } from 'node:crypto';
import { fault, type PackFault } from '../pack/verify/pack-rules.js';
import { type Manifest, manifestFile, sumsFile } from '../pack/verify/read-manifest.js';
import { signaturesFolder } from '../pack/verify/signature-files.js';
import { canonicalLine, hasExactly, readCanonicalLine } from './canonical-line.js';
import { base64, fromBase64, signPayload, statementType } from './dsse.js';
import type { PublicKey, SigningKey } from './keys.js';
import { statementKind } from './statement.js';
import { asTextOrNull, itemsOf, recordOf } from './untyped.js';

const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const omsPredicate = 'https://model_signing/signature/v1.0';

/** One file that an OMS statement covers. */
interface Resource {
  readonly name: string;
  readonly digest: string;
}

/** An OMS bundle whose form is right; nothing in it is trusted. `hint` is what it says of its key. */
export interface OmsBundle {
  readonly kind: 'oms';
  readonly payload: Uint8Array;
  readonly sig: Uint8Array;
  readonly hint: string;
}

/** A bundle with a certificate, which other programs judge; `subjects` are the hashes that it says it is about. */
export interface KeylessBundle {
  readonly kind: 'keyless';
  readonly subjects: readonly string[];
}

export type Bundle = OmsBundle | KeylessBundle;

export type BundleRead =
  | { readonly bundle: Bundle; readonly problem?: never }
  | { readonly bundle?: never; readonly problem: string };

/** What a bundle names a key by: the SHA-256 of its PEM, line feeds included. */
export function omsHint({ object }: PublicKey): string {
  return createHash('sha256')
    .update((object as KeyObject).export({ type: 'spki', format: 'pem' }))
    .digest('hex');
}

/** The text of an OMS bundle over every file of the pack but its signatures. The key must be ECDSA: OMS knows no Ed25519. */
export function omsBundleText(
  name: string,
  manifest: Manifest,
  hashes: OwnHashes,
  key: SigningKey,
): string {
  const payload = Buffer.from(canonicalLine(omsStatement(name, resourcesOf(manifest, hashes))));
  return canonicalLine({
    mediaType: bundleType,
    verificationMaterial: { publicKey: { hint: omsHint(key.publicKey) }, tlogEntries: [] },
    dsseEnvelope: {
      payload: base64(payload),
      payloadType: statementType,
      signatures: [{ keyid: '', sig: base64(signPayload(payload, key)) }],
    },
  });
}

/** Every file that the pack holds beside its signatures, in the order of the paths. */
function resourcesOf({ files }: Manifest, hashes: OwnHashes): readonly Resource[] {
  return [
    ...files.map(({ path, sha256 }) => ({ name: path, digest: sha256 })),
    { name: manifestFile, digest: hashes.manifest },
    { name: sumsFile, digest: hashes.sums },
  ].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function omsStatement(name: string, resources: readonly Resource[]): unknown {
  return {
    _type: statementKind,
    subject: [{ name, digest: { sha256: rootOf(resources) } }],
    predicateType: omsPredicate,
    predicate: {
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: ['.git', '.gitattributes', '.github', '.gitignore', signaturesFolder],
      },
      resources: resources.map((each) => ({ ...each, algorithm: 'sha256' })),
    },
  };
}

/** The digest that stands for all files: over their digests as bytes, one after the other. */
function rootOf(resources: readonly Resource[]): string {
  const hash = createHash('sha256');
  for (const { digest } of resources) hash.update(Buffer.from(digest, 'hex'));
  return hash.digest('hex');
}

/** Reads the form of a bundle, or says what is wrong with it in words that follow "It". */
export function readBundle(bytes: Uint8Array): BundleRead {
  const value = looseJson(bytes);
  if (value === undefined) return { problem: 'is not JSON in UTF-8' };
  const { mediaType, verificationMaterial, dsseEnvelope, messageSignature } = recordOf(value);
  if (mediaType !== bundleType) return { problem: `is no Sigstore bundle (${bundleType})` };
  const { publicKey, certificate, x509CertificateChain } = recordOf(verificationMaterial);
  if (publicKey !== undefined) return readOms(bytes);
  if (certificate === undefined && x509CertificateChain === undefined) {
    return { problem: 'names neither a key nor a certificate' };
  }
  const subjects = [
    ...subjectsOf(fromBase64(recordOf(dsseEnvelope).payload)),
    ...digestOf(recordOf(recordOf(messageSignature).messageDigest)),
  ];
  return subjects.length > 0
    ? { bundle: { kind: 'keyless', subjects } }
    : { problem: 'does not say which bytes it is about' };
}

/** The subjects of a statement. */
function subjectsOf(payload: Uint8Array | null): readonly string[] {
  const { subject } = recordOf(payload === null ? null : looseJson(payload));
  return itemsOf(subject).flatMap(
    (each) => asTextOrNull(recordOf(recordOf(each).digest).sha256) ?? [],
  );
}

/** The one subject of a signature over bytes that are no statement. */
function digestOf({ algorithm, digest }: Readonly<Record<string, unknown>>): readonly string[] {
  const bytes = algorithm === 'SHA2_256' ? fromBase64(digest) : null;
  return bytes === null ? [] : [Buffer.from(bytes).toString('hex')];
}

/** A bundle that names a key has the one form in which it is written here: no byte of it can be changed unseen. */
function readOms(bytes: Uint8Array): BundleRead {
  const form = { problem: 'is not in the one form in which a bundle with a key is written' };
  const value = readCanonicalLine(bytes);
  if (!hasExactly(value, ['dsseEnvelope', 'mediaType', 'verificationMaterial'])) return form;
  const { verificationMaterial: material, dsseEnvelope: envelope } = value;
  if (!hasExactly(material, ['publicKey', 'tlogEntries'])) return form;
  if (!hasExactly(material.publicKey, ['hint']) || !isEmptyList(material.tlogEntries)) return form;
  if (!hasExactly(envelope, ['payload', 'payloadType', 'signatures'])) return form;
  const { hint } = material.publicKey;
  const payload = fromBase64(envelope.payload);
  if (typeof hint !== 'string' || !/^[0-9a-f]{64}$/.test(hint) || payload === null) return form;
  const signatures = itemsOf(envelope.signatures);
  const [signature] = signatures;
  if (envelope.payloadType !== statementType || signatures.length !== 1) return form;
  if (!hasExactly(signature, ['keyid', 'sig']) || signature.keyid !== '') return form;
  const sig = fromBase64(signature.sig);
  return sig === null ? form : { bundle: { kind: 'oms', payload, sig, hint } };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function looseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Hashes of the two files that the manifest does not list. */
export interface OwnHashes {
  readonly manifest: string;
  readonly sums: string;
}

/** What is wrong with an OMS statement whose signature is valid: it must cover the files of this pack, all and no others. */
export function omsFaults(
  file: string,
  payload: Uint8Array,
  manifest: Manifest,
  hashes: OwnHashes,
): readonly PackFault[] {
  const value = readCanonicalLine(payload);
  const { predicate } = recordOf(value);
  const wanted = resourcesOf(manifest, hashes);
  const { _type, predicateType, subject } = recordOf(value);
  if (value === undefined || _type !== statementKind || predicateType !== omsPredicate) {
    const message = `The statement is not one of the kind ${omsPredicate}, as it is written here`;
    return [fault('signature/other-statement', file, message)];
  }
  const [only, ...more] = itemsOf(subject).map(recordOf);
  const name = asTextOrNull(only?.name);
  const isSame =
    more.length === 0 &&
    name !== null &&
    canonicalLine(value) === canonicalLine(omsStatement(name, wanted));
  if (isSame) return [];
  const listed = itemsOf(recordOf(predicate).resources).map(recordOf);
  const digests = new Map(wanted.map((each) => [each.name, each.digest]));
  const wrong = listed.filter((each) => digests.get(asTextOrNull(each.name) ?? '') !== each.digest);
  const message =
    wrong.length > 0 || listed.length !== wanted.length
      ? 'It was made for other files than those of the pack'
      : 'It says of the files what the pack does not give';
  return [fault('signature/statement-differs', file, message)];
}
