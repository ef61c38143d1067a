/** What `verify` tells: for people a calm summary and each fault with what to do, for programs the same as JSON. */

import { type PackFault, packRules } from '../pack/verify/pack-rules.js';
import type { Verification } from '../pack/verify-pack.js';
import { count, longDate, type Paint, painter, show, wrap } from '../report/terminal.js';
import { printedJson } from '../text/printed-json.js';

/** One pack, as the user would name it. */
export interface Verified {
  readonly path: string;
  readonly verification: Verification;
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

function packBlocks(verified: Verified, look: Look, paint: Paint): string[] {
  const { faults } = verified.verification;
  const told = faultBlocks(faults, look, paint);
  return look.quiet ? told : [head(verified, paint), ...told, summary(verified, look, paint)];
}

function head({ path, verification }: Verified, paint: Paint): string {
  const { manifest } = verification;
  if (manifest === null) return `${paint('bold', 'Pack')}  ${paint('gray', show(path))}`;
  const name = [manifest.model.name, manifest.model.version].filter(Boolean).join(' ');
  const about = `${show(path)}, as of ${show(longDate(manifest.as_of))}${manifest.draft ? ', a draft' : ''}`;
  return `${paint('bold', show(name || 'Unnamed model'))}  ${paint('gray', about)}`;
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
    if (rest > 0) blocks.push(`And ${count(rest, 'more fault')}${where} (--format json lists all)`);
  }
  return blocks;
}

/** `error[pack/file-changed] public/copyright-policy.pdf Its SHA-256 is …`, one line for people and for grep. */
function headline({ rule, path, message, page }: PackFault, paint: Paint): string {
  const place = path === null ? '' : `${show(path, 500)}${page === null ? '' : `, page ${page}`} `;
  return `${paint('red', `error[${rule}]`)} ${place}${paint('bold', show(message))}`;
}

function summary({ verification }: Verified, look: Look, paint: Paint): string {
  const { manifest, checked, faults, signatures, fingerprint } = verification;
  if (manifest === null) {
    const verdict = `${count(faults.length, 'fault')}.`;
    return `${paint('red', verdict)} Without a valid manifest no file was checked.`;
  }
  const amounts = `${count(checked.files, 'file')} hashed, ${count(checked.pdfs, 'PDF')} looked into`;
  const verdict =
    faults.length === 0
      ? `${paint('green', 'Intact')}: ${amounts}. All is as the manifest and SHA256SUMS say, and nothing else is there.`
      : `${paint('red', count(faults.length, 'fault'))}: ${amounts}. Do not hand this pack on.`;
  const signed =
    signatures > 0
      ? `${count(signatures, 'file')} in signatures/ not checked`
      : 'not signed by a key that you trust';
  const match = faults.length === 0 ? 'Hashes match; ' : '';
  const sentence = `${match}${signed}: hashes show that a pack is whole, not who made it. Compare this SHA-256 of manifest.json with one that reached you by another way:`;
  const opened = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  return `${wrap(verdict, look.width)}\n${wrap(opened, look.width)}\n  ${fingerprint}`;
}

function together(verified: readonly Verified[], paint: Paint): string {
  const intact = verified.filter(({ verification }) => verification.faults.length === 0).length;
  return paint('bold', `${count(verified.length, 'pack')}: ${intact} intact`);
}

/** The report for programs. */
export function verificationJson(verified: readonly Verified[], others: readonly string[]): string {
  const packs = verified.map(({ path, verification }) => {
    const { manifest, checked, signatures, fingerprint, faults } = verification;
    return {
      path,
      intact: faults.length === 0,
      model: manifest?.model ?? null,
      as_of: manifest?.as_of ?? null,
      draft: manifest?.draft ?? null,
      manifest_sha256: fingerprint,
      checked,
      signatures: { found: signatures, verified: 0 },
      faults: faults.map(({ rule, path: file, page, message }) => ({
        id: rule,
        file,
        page,
        message,
        help: packRules[rule].help,
      })),
    };
  });
  return printedJson({ format_version: 1, packs, not_packs: others });
}
