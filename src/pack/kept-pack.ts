/** Tells whether a pack that lies there is what a build would give again, but for the day, so that it may stay as it is. */
import { isDeepStrictEqual } from 'node:util';
import type { Assessment } from '../assess/assessment.js';
import { daysBetween } from '../facts/days.js';
import type { ReadResult } from '../read/read-result.js';
import { datesAhead } from '../release/dates-ahead.js';
import { canonicalJson } from './canonical-json.js';
import type { PackFolder } from './pack-folder.js';
import type { PackOptions } from './pack-options.js';
import { programDigest } from './program-digest.js';
import { type OpenedPack, readPack } from './read-pack.js';
import { changedFileNames, otherLook } from './rebuild-pack.js';
import { samePapers } from './same-papers.js';

/** A pack that stays. */
export interface Kept {
  /** The day that it was made for. */
  readonly since: string;
  /** The next day on which something falls due, within ten years; null where none does. */
  readonly until: string | null;
}

/** How far ahead the next day is looked for. */
const daysAhead = 3650;

/** What lies in the folder, where it may stay; a folder that does not verify is no pack to keep. */
export async function keptPack(
  folder: PackFolder,
  read: ReadResult,
  assessment: Assessment,
  options: PackOptions,
): Promise<Kept | null> {
  const program = programDigest();
  if (program === null) return null;
  const { pack } = await readPack(folder);
  return pack === undefined ? null : keptFor(pack, read, assessment, options, program);
}

/**
 * A pack stays where its files are as they were written, the same build of the program made it from the same files and with the same
 * flags under the same law, and the day changed nothing: the conclusions and the texts of the papers are the same, and no day that they
 * name has come or passed since. A program that does not know its own build keeps nothing.
 */
export async function keptFor(
  pack: Pick<OpenedPack, 'manifest' | 'facts' | 'assessment'>,
  read: ReadResult,
  assessment: Assessment,
  options: PackOptions,
  program: string,
): Promise<Kept | null> {
  const { manifest } = pack;
  const day = assessment.as_of;
  const asked = { all: options.all, only: [...options.only].sort() };
  const isSame =
    manifest.tool.version === assessment.tool.version &&
    manifest.program_sha256 === program &&
    manifest.law.version === assessment.law.version &&
    manifest.draft === options.draft &&
    // What changed since another pack is told anew.
    manifest.since === undefined &&
    options.since === undefined &&
    isDeepStrictEqual(manifest.options, asked) &&
    otherLook(manifest, options).length === 0 &&
    changedFileNames(manifest, read).length === 0 &&
    manifest.as_of <= day &&
    isDeepStrictEqual(manifest.model, { ...assessment.model }) &&
    isSameFacts(pack.facts, read) &&
    (await samePapers(pack, read, assessment, options));
  if (!isSame) return null;
  if (manifest.as_of < day) {
    const days = daysBetween(manifest.as_of, day);
    const began = { ...assessment, as_of: manifest.as_of };
    // A day that the pack tells as lying ahead or as today, and that has come or gone, makes another paper.
    if (datesAhead(read, began, days).length > 0) return null;
  }
  return { since: manifest.as_of, until: nextDay(read, assessment) };
}

/** The next day on which something falls due; null where none is known. */
function nextDay(read: ReadResult, assessment: Assessment): string | null {
  return datesAhead(read, assessment, daysAhead)[0]?.date ?? null;
}

/** A pack may hold any JSON as its facts, nested as deeply as one likes: what cannot be compared is another. */
function isSameFacts(then: unknown, { facts }: ReadResult): boolean {
  try {
    return canonicalJson(then) === canonicalJson(facts);
  } catch {
    return false;
  }
}
