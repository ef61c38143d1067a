/** `sign`: verifies a pack, derives the statement about it, and puts a signature over that into the pack. */

import { basename, resolve } from 'node:path';
import { show } from '../../report/terminal.js';
import { omsBundleText } from '../../seal/bundle.js';
import { canonicalLine } from '../../seal/canonical-line.js';
import { envelopeText, fromBase64, isSignedBy, signedBytes, signPayload } from '../../seal/dsse.js';
import type { SignedContent } from '../../seal/judge-signatures.js';
import type { PublicKey } from '../../seal/keys.js';
import { statementOf } from '../../seal/statement.js';
import { storeSignature } from '../../seal/store-signature.js';
import { integrityOnly, type Sealed, sealedCode, verifySealed } from '../../seal/verify-sealed.js';
import { printedJson } from '../../text/printed-json.js';
import { type ExitCode, type Io, UsageError, WriteError } from '../io.js';
import { inputsIn } from '../seal/find-inputs.js';
import { type FoundPack, packsAt, sparePacks } from '../seal/packs-at.js';
import { noKeyWords } from '../seal/signing-key.js';
import { type SignOptions, type Way, wayOfSigning } from '../seal/way-of-signing.js';
import { faultsText } from '../verification-report.js';
import { writeReport } from '../write-reports.js';

/** Runs the command and answers with its exit code; a pack that is not intact is not signed. */
export async function sign(path: string, options: SignOptions, io: Io): Promise<ExitCode> {
  const way = await wayOfSigning(options, io);
  if (way === null) {
    io.stderr(`${noKeyWords}\n`);
    return 2;
  }
  const { packs } = await packsAt(path, io);
  const [pack, ...more] = packs;
  if (pack === undefined || more.length > 0 || pack.shown !== path) {
    throw new UsageError(`${path} is no pack itself; name one of those in it`);
  }
  if (way.kind === 'pae') sparePacks('--print-pae', way.file, packs, io);
  for (const [flag, file] of [
    ['--key', options.key],
    ['--key-passphrase-file', options.keyPassphraseFile],
  ] as const) {
    if (file !== undefined) sparePacks(flag, file, packs, io);
  }
  if (options.rebuild) await (await import('../../pdf/write/deflate.js')).openDeflate();
  const key = way.kind === 'predicate' || way.kind === 'pae' ? null : publicKeyOf(way);
  const sealed = await verifySealed(pack.folder, {
    wanted: { ...integrityOnly, keys: key === null ? [] : [key] },
    part: null,
    inputs: options.rebuild ? inputsIn(options.inputs, io) : null,
  });
  if (sealed.faults.length > 0 || sealed.content === null) {
    const look = { quiet: true, colour: false, width: Math.min(io.columns, 110) };
    io.stderr(faultsText({ path, sealed: { ...sealed, trust: null }, overtaken: null }, look));
    io.stderr('aiact-doc: nothing was signed: the pack is not intact\n');
    return sealedCode(sealed) === 2 ? 2 : 3;
  }
  if (sealed.rebuild.state === 'not-made' && options.rebuild && !options.quiet) {
    io.stderr(`aiact-doc: not rebuilt before signing: ${show(sealed.rebuild.why)}\n`);
  }
  return carryOut(way, pack, sealed, sealed.content, options, io);
}

async function carryOut(
  way: Way,
  pack: FoundPack,
  sealed: Sealed,
  content: SignedContent,
  options: SignOptions,
  io: Io,
): Promise<ExitCode> {
  const statement = statementOf(content);
  const payload = Buffer.from(canonicalLine(statement));
  if (way.kind === 'predicate') {
    io.stdout(printedJson(JSON.parse(canonicalLine(statement.predicate))));
    return 0;
  }
  if (way.kind === 'pae') {
    await writeReport(way.file, signedBytes(payload), io);
    return 0;
  }
  const key = publicKeyOf(way);
  const name = `${key.id.slice(0, 16)}.${way.kind === 'oms' ? 'sigstore' : 'dsse'}.json`;
  const isThere = sealed.signatures.some(
    ({ file, state }) => file === `signatures/${name}` && state === 'verified',
  );
  if (!isThere) {
    const text = textOf(way, payload, basename(resolve(pack.absolute)), content);
    await storeSignature(pack.absolute, name, text, content.fingerprint);
  }
  if (options.quiet) return 0;
  const draft = content.manifest.draft ? ' The pack is a draft, and the statement says so.' : '';
  io.stdout(
    `${isThere ? 'Signed already' : 'Signed'}: ${show(pack.shown)}/signatures/${name}\nBy the ${key.kind} key ${key.id}.${draft}\n`,
  );
  return 0;
}

/** The ways that end in a signature. */
type Signing = Exclude<Way, { readonly kind: 'predicate' } | { readonly kind: 'pae' }>;

function publicKeyOf(way: Signing): PublicKey {
  return way.kind === 'attach' ? way.key : way.key.publicKey;
}

function textOf(
  way: Signing,
  payload: Uint8Array,
  name: string,
  { manifest, fingerprint, sums }: SignedContent,
): string {
  if (way.kind === 'oms') {
    return omsBundleText(name, manifest, { manifest: fingerprint, sums: sums ?? '' }, way.key);
  }
  if (way.kind === 'sign') {
    return envelopeText(payload, way.key.publicKey.id, signPayload(payload, way.key));
  }
  const { sig, key, shown } = way;
  const signature = [sig, fromText(sig)].find(
    (each) => each !== null && isSignedBy(payload, each, key),
  );
  if (signature === undefined || signature === null) {
    throw new WriteError(
      `${shown} is no signature by that key over the bytes that --print-pae writes for this pack (ECDSA in DER); nothing was stored`,
    );
  }
  return envelopeText(payload, key.id, signature);
}

/** Services hand out signatures in base64. */
function fromText(sig: Uint8Array): Uint8Array | null {
  return fromBase64(Buffer.from(sig).toString('latin1').trim());
}
