/** Reads keys in PEM: Ed25519 and ECDSA P-256, in the one form of each; what is another form is refused with what to do. */
import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

/** A key as node:crypto makes it, known by its shape: whoever uses the published types needs none of Node for it. */
export interface NodeKey {
  readonly type: 'secret' | 'public' | 'private';
}

export type KeyKind = 'Ed25519' | 'ECDSA P-256';

/** A public key that a user named. */
export interface PublicKey {
  readonly kind: KeyKind;
  /** The SHA-256 of the key as SubjectPublicKeyInfo in DER, in lower-case hexadecimal. */
  readonly id: string;
  readonly object: NodeKey;
}

/** A private key, with the public key of the pair. */
export interface SigningKey {
  readonly object: NodeKey;
  readonly publicKey: PublicKey;
}

/** The key, or what is wrong in words that follow the name of the file; nothing of the text is repeated in them. */
export type KeyRead<T> =
  | { readonly key: T; readonly problem?: never }
  | { readonly key?: never; readonly problem: string };

/** The largest file that can be a key of these kinds, encrypted and with words around it. */
export const largestKey = 16 * 1024;

/** The lengths of the one encoding of each kind; a point that is compressed would give one key two ids. */
const lengths: Readonly<Record<KeyKind, number>> = { Ed25519: 44, 'ECDSA P-256': 91 };

const kindsOnly = 'Only Ed25519 and ECDSA P-256 keys are used';

/** The lines that make a key; the program makes none. */
export const keyCommands = [
  'umask 077',
  'openssl genpkey -algorithm ED25519 -aes-256-cbc -out aiact-signing.pem',
  'openssl pkey -in aiact-signing.pem -pubout -out aiact-signing.pub.pem',
  'openssl pkey -pubin -in aiact-signing.pub.pem -outform DER | sha256sum',
] as const;

/** Reads a public key: one block `PUBLIC KEY` in PEM. */
export function readPublicKey(text: string): KeyRead<PublicKey> {
  const labels = labelsIn(text);
  if (labels.some((label) => label.includes('PRIVATE KEY'))) {
    return refused(
      'is a private key; name the public one, which "openssl pkey -in FILE -pubout" prints, and keep this one to yourself',
    );
  }
  if (labels.some((label) => label.includes('CERTIFICATE'))) {
    return refused(
      'is a certificate, and no chain is followed; name its public key, which "openssl x509 -in FILE -noout -pubkey" prints, if you trust it',
    );
  }
  if (/^(?:ssh-|ecdsa-sha2-)/.test(text.trimStart())) {
    return refused(
      'is a key of OpenSSH; name it in PEM, which "ssh-keygen -e -m PKCS8 -f FILE" prints for ECDSA P-256',
    );
  }
  if (labels.length !== 1 || labels[0] !== 'PUBLIC KEY') {
    return refused(
      labels.length > 1
        ? 'holds more than one block; name a file with one key'
        : 'is no public key in PEM, which begins with "-----BEGIN PUBLIC KEY-----"',
    );
  }
  let object: KeyObject;
  try {
    object = createPublicKey({ key: text, format: 'pem', type: 'spki' });
  } catch {
    return refused('is no public key that can be read; take it from its owner again');
  }
  return asPublic(object);
}

/** Reads a private key: one block of PKCS#8 in PEM, plain or encrypted. `passphrase` null where none was given. */
export function readSigningKey(text: string, passphrase: string | null): KeyRead<SigningKey> {
  const labels = labelsIn(text);
  const [label] = labels;
  if (labels.length > 1) return refused('holds more than one block; name a file with one key');
  if (label === 'PUBLIC KEY') return refused('is a public key; name the private one of the pair');
  if (label === 'OPENSSH PRIVATE KEY') {
    return refused(
      'is a key of OpenSSH, which signs nothing here; make one by "openssl genpkey -algorithm ED25519 -aes-256-cbc -out FILE"',
    );
  }
  if (label?.endsWith('PRIVATE KEY') && !isPkcs8(label)) {
    return refused(
      'is in an older form; convert it by "openssl pkcs8 -topk8 -in FILE -out NEW", and name the new file',
    );
  }
  if (label === undefined || !isPkcs8(label)) {
    return refused('is no private key in PEM, which begins with "-----BEGIN PRIVATE KEY-----"');
  }
  if (label === 'ENCRYPTED PRIVATE KEY' && passphrase === null) {
    return refused(
      'is encrypted, and there is no passphrase; name its file by --key-passphrase-file',
    );
  }
  let object: KeyObject;
  try {
    object = createPrivateKey({
      key: text,
      format: 'pem',
      type: 'pkcs8',
      ...(label === 'ENCRYPTED PRIVATE KEY' && passphrase !== null && { passphrase }),
    });
  } catch {
    return refused(
      label === 'ENCRYPTED PRIVATE KEY'
        ? 'can not be opened: the passphrase is another, or the file is damaged'
        : 'is no private key that can be read',
    );
  }
  const { key: publicKey, problem } = asPublic(createPublicKey(object));
  return publicKey === undefined ? refused(problem) : { key: { object, publicKey } };
}

/** Whether the text is a key that only a passphrase opens. */
export function isEncrypted(text: string): boolean {
  return labelsIn(text)[0] === 'ENCRYPTED PRIVATE KEY';
}

function isPkcs8(label: string): boolean {
  return label === 'PRIVATE KEY' || label === 'ENCRYPTED PRIVATE KEY';
}

function labelsIn(text: string): string[] {
  return [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----/g)].map(([, label]) => label ?? '');
}

function asPublic(object: KeyObject): KeyRead<PublicKey> {
  const kind = kindOf(object);
  if (kind === null) return refused(`is a key of another kind. ${kindsOnly}`);
  const der = object.export({ type: 'spki', format: 'der' });
  if (der.length !== lengths[kind]) {
    return refused(
      'names its curve or its point in an unusual form; convert it by "openssl pkey -pubin -ec_conv_form uncompressed -ec_param_enc named_curve -in FILE -out NEW"',
    );
  }
  return { key: { kind, id: createHash('sha256').update(der).digest('hex'), object } };
}

function kindOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): KeyKind | null {
  if (asymmetricKeyType === 'ed25519') return 'Ed25519';
  const isP256 = asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1';
  return isP256 ? 'ECDSA P-256' : null;
}

function refused(problem: string): { readonly problem: string } {
  return { problem };
}
