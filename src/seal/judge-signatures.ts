/** Judges every file in signatures/ by the keys that the user named: which of them signed this pack, and what is wrong. */

import type { PackFolder } from '../pack/pack-folder.js';
import { fault, type PackFault } from '../pack/verify/pack-rules.js';
import { largestSignature, mostSignatures, signatureKind } from '../pack/verify/signature-files.js';
import { type OwnHashes, omsFaults, omsHint, readBundle } from './bundle.js';
import { type Envelope, isSignedBy, readEnvelope } from './dsse.js';
import type { PublicKey } from './keys.js';
import { statementFaults } from './read-statement.js';
import type { PackContent } from './statement.js';

/** What a file in signatures/ turned out to be. */
export interface SignatureFile {
  readonly file: string;
  readonly kind: 'dsse' | 'oms' | 'keyless' | 'stamp';
  /**
   * `verified`: by a named key, over what this pack holds. `unknown-key`: by keys that nobody named, so nothing is said of it.
   * `not-checked`: other programs judge it. `other-manifest`: it says itself that it is about another pack.
   */
  readonly state: 'verified' | 'unknown-key' | 'not-checked' | 'other-manifest';
  /** Ids of the keys: verified ones, or those that the file claims. */
  readonly keys: readonly string[];
}

export interface SignaturesJudged {
  readonly files: readonly SignatureFile[];
  /** Ids of the named keys that signed this pack, each once. */
  readonly signedBy: ReadonlySet<string>;
  readonly faults: readonly PackFault[];
}

/** What signatures are held against. `sums` is the hash of SHA256SUMS, null where it is not there. */
export interface SignedContent extends PackContent {
  readonly sums: string | null;
}

/** Judges what lies in signatures/; files of other names are told where the pack itself is verified. */
export async function judgeSignatures(
  folder: PackFolder,
  content: SignedContent,
  named: readonly PublicKey[],
): Promise<SignaturesJudged> {
  const work = new Judging(content, named);
  const listed = folder.entries.filter(
    ({ path, kind, size }) =>
      kind === 'file' && size <= largestSignature && signatureKind(path) !== null,
  );
  for (const { path } of listed.slice(0, mostSignatures)) {
    const kind = signatureKind(path);
    if (kind === 'stamp') work.files.push({ file: path, kind, state: 'not-checked', keys: [] });
    else if (kind === 'bundle') work.bundle(path, await folder.read(path));
    else work.envelope(path, await folder.read(path));
  }
  return work;
}

class Judging implements SignaturesJudged {
  readonly files: SignatureFile[] = [];
  readonly signedBy = new Set<string>();
  readonly faults: PackFault[] = [];
  private readonly content: SignedContent;
  private readonly named: readonly PublicKey[];

  constructor(content: SignedContent, named: readonly PublicKey[]) {
    this.content = content;
    this.named = named;
  }

  envelope(file: string, bytes: Uint8Array): void {
    const { envelope, problem } = readEnvelope(bytes);
    if (envelope === undefined) {
      this.say('signature/malformed', file, `It ${problem}`);
      return;
    }
    const own = nameOf(file);
    const ids = envelope.signatures.map(({ keyid }) => keyid);
    const ofName = this.named.find(({ id }) => id.startsWith(own));
    if (!ids.some((id) => id.startsWith(own)) || (ofName && !ids.includes(ofName.id))) {
      this.say('signature/other-key', file, 'Its name is not that of a key that it holds');
      return;
    }
    const keys = this.named.filter(({ id }) => ids.includes(id));
    if (keys.length === 0) {
      this.files.push({ file, kind: 'dsse', state: 'unknown-key', keys: ids });
      return;
    }
    if (!keys.every((key) => this.isValid(file, envelope, key))) return;
    // Only now is the payload looked into: what a named key signed, and nothing else.
    this.holds(file, 'dsse', statementFaults(file, envelope.payload, this.content), keys);
  }

  private isValid(file: string, { payload, signatures }: Envelope, key: PublicKey): boolean {
    const { sig } = signatures.find(({ keyid }) => keyid === key.id) ?? {};
    if (sig !== undefined && isSignedBy(payload, sig, key)) return true;
    this.say('signature/not-valid', file, `The signature is not one by the key ${key.id}`);
    return false;
  }

  bundle(file: string, bytes: Uint8Array): void {
    const { bundle, problem } = readBundle(bytes);
    if (bundle === undefined) {
      this.say('signature/malformed', file, `It ${problem}`);
      return;
    }
    if (bundle.kind === 'keyless') {
      const state = bundle.subjects.includes(this.content.fingerprint)
        ? 'not-checked'
        : 'other-manifest';
      this.files.push({ file, kind: 'keyless', state, keys: [] });
      return;
    }
    const own = nameOf(file);
    const ofName = this.named.find(({ id }) => id.startsWith(own));
    const key = this.named.find((each) => omsHint(each) === bundle.hint);
    if (ofName !== key) {
      this.say('signature/other-key', file, 'Its name is not that of the key that it names');
      return;
    }
    if (key === undefined) {
      this.files.push({ file, kind: 'oms', state: 'unknown-key', keys: [] });
      return;
    }
    if (key.kind !== 'ECDSA P-256' || !isSignedBy(bundle.payload, bundle.sig, key)) {
      this.say('signature/not-valid', file, `The signature is not one by the key ${key.id}`);
      return;
    }
    const { manifest, fingerprint, sums } = this.content;
    const hashes: OwnHashes | null = sums === null ? null : { manifest: fingerprint, sums };
    // A part without its sums can't be held against a list of all files.
    if (hashes === null)
      this.files.push({ file, kind: 'oms', state: 'not-checked', keys: [key.id] });
    else this.holds(file, 'oms', omsFaults(file, bundle.payload, manifest, hashes), [key]);
  }

  private holds(
    file: string,
    kind: 'dsse' | 'oms',
    faults: readonly PackFault[],
    keys: readonly PublicKey[],
  ): void {
    this.faults.push(...faults);
    if (faults.length > 0) return;
    for (const { id } of keys) this.signedBy.add(id);
    this.files.push({ file, kind, state: 'verified', keys: keys.map(({ id }) => id) });
  }

  private say(...[rule, path, message]: Parameters<typeof fault>): void {
    this.faults.push(fault(rule, path, message));
  }
}

/** The first digits of the id of a key, by which its file is named. */
function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).split('.')[0] ?? '';
}
