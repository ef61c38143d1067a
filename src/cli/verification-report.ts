/** What `verify` tells: for people a verdict, each fault with what to do and what was not checked; for programs the same as JSON. */
import { modelName } from '../figures/model-name.js';
import type { Finding } from '../finding/finding.js';
import { type PackFault, packRules } from '../pack/verify/pack-rules.js';
import { longDate, type Paint, painter, show, wrap } from '../report/terminal.js';
import type { SignatureFile } from '../seal/judge-signatures.js';
import { predicateKind } from '../seal/statement.js';
import type { Sealed } from '../seal/verify-sealed.js';
import { counted } from '../text/counted.js';
import { printedJson } from '../text/printed-json.js';

/** One pack, as the user would name it. */
export interface Verified {
  readonly path: string;
  readonly sealed: Sealed;
  /** What time has overtaken, where that was asked; `findings` null where the pack can't tell. */
  readonly overtaken: { readonly day: string; readonly findings: readonly Finding[] | null } | null;
}

interface Look {
  readonly quiet: boolean;
  readonly colour: boolean;
  readonly width: number;
}

/** How many faults of one file are told one by one. */
const mostOfOneFile = 8;

/** The report for people; `others` are the names of what stands beside several packs. */
export function verificationText(
  verified: readonly Verified[],
  others: readonly string[],
  look: Look,
): string {
  const paint = painter(look.colour);
  const blocks = verified.flatMap((each) => packBlocks(each, look, paint));
  if (!look.quiet && verified.length > 1) blocks.push(together(verified, paint));
  if (!look.quiet && others.length > 0) {
    const names = others.map((name) => show(name, 200)).join(', ');
    blocks.push(wrap(`Not packs, and not checked: ${names}`, look.width));
  }
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`;
}

/** The faults and what is lacking alone, as `sign` tells them of a pack that it does not sign. */
export function faultsText(verified: Verified, look: Look): string {
  return verificationText([verified], [], { ...look, quiet: true });
}

function packBlocks(verified: Verified, look: Look, paint: Paint): string[] {
  const { faults } = verified.sealed;
  const told = [
    ...faultBlocks(faults, look, paint),
    ...lackBlocks(verified.sealed, look, paint),
    ...overtakenBlocks(verified, look, paint),
  ];
  return look.quiet ? told : [head(verified, paint), ...told, summary(verified, look, paint)];
}

/** The verdict is the first thing that is read. */
function head({ path, sealed }: Verified, paint: Paint): string {
  const { manifest } = sealed.verification;
  const verdict = paint('bold', verdictOf(sealed));
  if (manifest === null)
    return `${verdict}\n${paint('bold', 'Pack')}  ${paint('gray', show(path))}`;
  const name = modelName(manifest.model.name, manifest.model.version);
  const about = `${show(path)}, as of ${show(longDate(manifest.as_of))}${manifest.draft ? ', a draft' : ''}`;
  return `${verdict}\n${paint('bold', show(name || 'Unnamed model'))}  ${paint('gray', about)}`;
}

function verdictOf({ trust, faults, signatures }: Sealed): string {
  if (trust === null) return 'Not intact: there is no manifest to rely on';
  if (trust.state === 'integrity-only') {
    const words = 'Integrity only: no key was named';
    return faults.length === 0 ? words : `${words}, and the pack is not intact`;
  }
  if (faults.length > 0) return 'Not intact, whoever signed it';
  if (trust.state === 'not-as-asked') return 'Not signed as you asked';
  const verified = signatures.filter(({ state }) => state === 'verified');
  const keys = new Set(verified.flatMap((each) => each.keys)).size;
  return `Signed by ${keys === 1 ? 'a key' : `${keys} keys`} that you named, and unchanged`;
}

function faultBlocks(faults: readonly PackFault[], look: Look, paint: Paint): string[] {
  const told = new Map<string | null, number>();
  const helped = new Set<string>();
  const blocks = faults.flatMap((fault) => {
    const before = told.get(fault.path) ?? 0;
    told.set(fault.path, before + 1);
    if (before >= mostOfOneFile) return [];
    const isNews = !helped.has(fault.rule);
    helped.add(fault.rule);
    const help = wrap(`${packRules[fault.rule].help}.`, look.width, '  help  ');
    return [isNews ? `${headline(fault, paint)}\n${help}` : headline(fault, paint)];
  });
  for (const [path, amount] of told) {
    const rest = amount - mostOfOneFile;
    const where = path === null ? '' : ` of ${show(path)}`;
    if (rest > 0)
      blocks.push(`And ${counted(rest, 'more fault')}${where} (--format json lists all)`);
  }
  return blocks;
}

/** `error[pack/file-changed] public/copyright-policy.pdf Its SHA-256 is …`, one line for people and for grep. */
function headline({ rule, path, message, page }: PackFault, paint: Paint): string {
  const place = path === null ? '' : `${show(path, 500)}${page === null ? '' : `, page ${page}`} `;
  return `${paint('red', `error[${rule}]`)} ${place}${paint('bold', show(message))}`;
}

function lackBlocks({ trust }: Sealed, look: Look, paint: Paint): string[] {
  const lacks = trust?.state === 'not-as-asked' ? trust.lacks : [];
  return lacks.map((each) =>
    wrap(`${paint('red', 'not signed as asked')}: ${show(each)}`, look.width),
  );
}

function overtakenBlocks({ overtaken }: Verified, look: Look, paint: Paint): string[] {
  if (overtaken === null) return [];
  const { day, findings } = overtaken;
  if (findings === null) {
    return [
      wrap(
        `What ${longDate(day)} has overtaken is not told: the pack does not carry its facts.`,
        look.width,
      ),
    ];
  }
  const lines = findings.map(({ id, message }) =>
    wrap(`${paint('yellow', `warning[${id}]`)} ${show(message)}`, look.width),
  );
  if (look.quiet) return lines;
  const none = `Nothing in it is overtaken by ${longDate(day)}, by the rules of this program.`;
  return lines.length > 0
    ? [`By ${longDate(day)}, which makes no intact pack broken:`, ...lines]
    : [wrap(none, look.width)];
}

function summary({ sealed }: Verified, look: Look, paint: Paint): string {
  const { verification, faults, trust } = sealed;
  const { manifest, checked, leftOut, fingerprint } = verification;
  if (manifest === null) {
    const verdict = `${counted(faults.length, 'fault')}.`;
    return `${paint('red', verdict)} Without a valid manifest no file was checked.`;
  }
  const amounts = `${counted(checked.files, 'file')} hashed, ${counted(checked.pdfs, 'PDF')} looked into`;
  const rest =
    leftOut === 0 ? 'nothing else is there' : 'nothing else is there but what was left out';
  const verdict =
    faults.length === 0
      ? `${paint('green', 'Intact')}: ${amounts}. All is as the manifest and SHA256SUMS say, and ${rest}.`
      : `${paint('red', counted(faults.length, 'fault'))}: ${amounts}. Do not hand this pack on.`;
  const paragraphs = [
    verdict,
    leftOut > 0
      ? `Left out: ${counted(leftOut, 'file')} of other folders, which the manifest lists and which were not checked.`
      : null,
    rebuildWords(sealed, paint),
    ...sealed.signatures.map((each) => signatureWords(each)),
    trust !== null && trust.signers.length > 0
      ? `Signed by ${trust.signers.map((name) => `“${show(name)}”`).join(', ')}. The day of a pack is stated by its maker: whoever holds a key can state an earlier one.`
      : null,
    trust?.state === 'integrity-only' && faults.length === 0
      ? 'Hashes and a rebuild show that a pack is whole, not who made it. Compare this SHA-256 of manifest.json with one that reached you by another way:'
      : 'SHA-256 of manifest.json:',
  ];
  const lines = paragraphs.flatMap((each) => (each === null ? [] : [wrap(each, look.width)]));
  return `${lines.join('\n')}\n  ${fingerprint}`;
}

function rebuildWords({ rebuild }: Sealed, paint: Paint): string | null {
  if (rebuild.state === 'differs') return null;
  if (rebuild.state === 'same') {
    return `${paint('green', 'Rebuilt')}: its facts give all ${counted(rebuild.files, 'file')} again, byte for byte.${sinceWords(rebuild.since)}`;
  }
  const help = rebuild.help === null ? '' : ` ${rebuild.help}.`;
  return `${paint('yellow', 'Not rebuilt')}: ${show(rebuild.why)}.${help}`;
}

/** What nobody could hold against the facts: the earlier pack is not here. */
function sinceWords(since: string | undefined): string {
  if (since === undefined) return '';
  return ` What changed since ${show(since)} was taken from its changes.json as it stands; to see it again: aiact-doc diff EARLIER PACK.`;
}

function signatureWords({ file, kind, state, keys }: SignatureFile): string {
  const name = show(file);
  if (state === 'verified') return `Signature verified: ${name}, by the key ${keys.join(' and ')}.`;
  if (state === 'other-manifest') {
    return `Not counted: ${name} says itself that it is about another manifest.`;
  }
  if (kind === 'keyless') {
    return `Not counted: ${name}, a Sigstore bundle, says that it is about this manifest; its identity was NOT checked. To check it, fill in whom you expect: cosign verify-blob-attestation --bundle ${name} --type ${predicateKind} --certificate-identity WHO --certificate-oidc-issuer ISSUER manifest.json`;
  }
  if (kind === 'stamp') return `Not checked: ${name}, a time stamp.`;
  if (state === 'not-checked') return `Not checked: ${name}, for the sums are not there.`;
  const of = keys.length === 0 ? '' : ` (${keys.join(', ')})`;
  return `Not counted: ${name}, by a key that you did not name${of}.`;
}

function together(verified: readonly Verified[], paint: Paint): string {
  const intact = verified.filter(({ sealed }) => sealed.faults.length === 0);
  const signed = intact.filter(({ sealed }) => sealed.trust?.state === 'signed').length;
  const isAsked = verified.some(({ sealed }) => sealed.trust?.state !== 'integrity-only');
  const words = `${counted(verified.length, 'pack')}: ${intact.length} intact`;
  return paint('bold', isAsked ? `${words}, ${signed} of them signed as you asked` : words);
}

/** The report for programs. */
export function verificationJson(verified: readonly Verified[], others: readonly string[]): string {
  const packs = verified.map(({ path, sealed, overtaken }) => {
    const { verification, signatures, trust, rebuild, faults } = sealed;
    const { manifest, checked, leftOut, fingerprint } = verification;
    return {
      path,
      result: faults.length > 0 ? 'not-intact' : (trust?.state ?? 'not-intact'),
      intact: faults.length === 0,
      model: manifest?.model ?? null,
      as_of: manifest?.as_of ?? null,
      draft: manifest?.draft ?? null,
      manifest_sha256: fingerprint,
      checked,
      left_out: leftOut,
      rebuild: {
        state: rebuild.state,
        why: rebuild.state === 'not-made' ? rebuild.why : null,
      },
      signatures: {
        found: verification.signatures,
        verified: signatures.filter(({ state }) => state === 'verified').length,
        signers: trust?.signers ?? [],
        lacks: trust?.lacks ?? [],
        files: signatures,
      },
      faults: faults.map(({ rule, path: file, page, message }) => ({
        id: rule,
        file,
        page,
        message,
        help: packRules[rule].help,
      })),
      ...(overtaken !== null && {
        overtaken: {
          by: overtaken.day,
          findings:
            overtaken.findings?.map(({ id, severity, message }) => ({ id, severity, message })) ??
            null,
        },
      }),
    };
  });
  return printedJson({ format_version: 1, packs, not_packs: others });
}
