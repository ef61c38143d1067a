/** Holds one PDF of a pack against the manifest: its title, its draft marks, and the files that its readers may have. */
import { createHash } from 'node:crypto';
import { attachedName } from '../../facts/source-names.js';
import { windowTitle } from '../../pdf/pdf-meta.js';
import { printedFactsName } from '../facts-carried.js';
import type { PdfInside } from './look-into-pdf.js';
import { fault, type PackFault, type PackRuleId } from './pack-rules.js';
import type { Manifest } from './read-manifest.js';

/** The files beside the folders that PDFs carry, by name; what is missing or was changed is left out, and told elsewhere. */
export type OwnFiles = ReadonlyMap<string, Uint8Array>;

/** Everything that is wrong with the PDF at this path. */
export function checkPackPdf(
  path: string,
  inside: PdfInside,
  manifest: Manifest,
  own: OwnFiles,
): PackFault[] {
  const paper = manifest.documents.find(({ files }) => files.includes(path));
  const title = paper?.title;
  // One paper can stay a draft in a pack that is none; in a draft all are.
  const isDraft = manifest.draft || paper?.draft === true;
  const expected = windowTitle({ title: title ?? '', draft: isDraft });
  const faults: PackFault[] = [];
  if (title !== undefined && inside.title !== expected) {
    faults.push(
      fault(
        'pack/pdf-title',
        path,
        `Its title is “${inside.title}”, the manifest says “${expected}”`,
      ),
    );
  }
  const page = inside.drafts.indexOf(!isDraft);
  if (page >= 0) {
    const message = isDraft
      ? 'A page is not marked as a draft, but the manifest says it is one'
      : 'A page is marked as a draft, but the manifest says it is none';
    faults.push({ rule: 'pack/pdf-draft', path, message, page: page + 1 });
  }
  return [...faults, ...checkFiles(path, inside, manifest, own)];
}

function checkFiles(
  path: string,
  { files }: PdfInside,
  manifest: Manifest,
  own: OwnFiles,
): PackFault[] {
  const [folder = '', file = ''] = path.split('/');
  const carried = printedFactsName(folder, file.replace(/\.pdf$/, ''));
  const wanted = carried === null ? sourceTests(manifest, own) : factTests(carried, own);
  const say = (rule: PackRuleId, message: string): PackFault => fault(rule, path, message);
  const faults: PackFault[] = [];
  const found = new Set<string>();
  for (const { name, bytes } of files) {
    const test = wanted.get(name);
    const called = name === '' ? 'a file without a name' : `the file “${name}”`;
    if (test === undefined || found.has(name)) {
      const again = test === undefined ? '' : ' a second time';
      faults.push(
        say(
          'pack/attachment-foreign',
          `It carries ${called}${again}, which is not for its readers`,
        ),
      );
    } else if (bytes === null || !test(bytes)) {
      faults.push(say('pack/attachment-differs', `In it, ${called} is not that of the pack`));
    }
    found.add(name);
  }
  for (const name of wanted.keys()) {
    if (!found.has(name)) faults.push(say('pack/attachment-missing', `It does not carry ${name}`));
  }
  return faults;
}

type Test = (bytes: Uint8Array) => boolean;

/** Authorities get what the documents were made from. */
function sourceTests({ sources }: Manifest, own: OwnFiles): Map<string, Test> {
  const tests = new Map<string, Test>();
  for (const { path, sha256 } of sources) {
    tests.set(attachedName(path), (bytes) => sha256Of(bytes) === sha256);
  }
  for (const name of ['facts.json', 'assessment.json']) {
    const expected = own.get(name);
    tests.set(name, (bytes) => expected === undefined || Buffer.compare(bytes, expected) === 0);
  }
  return tests;
}

/** Everybody else gets the facts that the documents print: a part of all facts, and nothing that is not among them. */
function factTests(name: string, own: OwnFiles): Map<string, Test> {
  const facts = own.get('facts.json');
  return new Map([[name, (bytes) => facts === undefined || isPart(json(bytes), json(facts))]]);
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

/** Whether every value of the part stands at the same place of the whole; what is left out of a list is null. */
export function isPart(part: unknown, whole: unknown): boolean {
  if (Array.isArray(part)) {
    return (
      Array.isArray(whole) &&
      part.length === whole.length &&
      part.every((each, index) => each === null || isPart(each, whole[index]))
    );
  }
  if (typeof part !== 'object' || part === null) return part !== undefined && part === whole;
  if (typeof whole !== 'object' || whole === null || Array.isArray(whole)) return false;
  return Object.entries(part).every(
    ([key, value]) =>
      Object.hasOwn(whole, key) && isPart(value, (whole as Record<string, unknown>)[key]),
  );
}

/** In lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
