/** `verify`: whether a pack is whole, unchanged and safe to hand on; with the folder of several, each of them. */
import { lstat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { ofOnePack, settledPack } from '../../pack/settled-pack.js';
import { isPack, verifyPack } from '../../pack/verify-pack.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { wantsColour } from '../options.js';
import { assertNoLinks, placeOf } from '../output-places.js';
import { type Verified, verificationJson, verificationText } from '../verification-report.js';
import { writeReport } from '../write-reports.js';

export interface VerifyOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** Runs the command and answers with its exit code: 0 if every pack is intact, else 3. */
export async function verify(path: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  if (options.output === '') throw new UsageError('--output is empty');
  await assertNoLinks([options.output], io);
  const { packs, others } = await packsAt(path, io);
  const file = options.output === '-' ? undefined : options.output;
  if (file !== undefined) sparePacks(file, packs, io);
  const verified: Verified[] = [];
  for (const { shown, place } of packs) {
    verified.push({ path: shown, verification: await ofOnePack(place, verifyPack) });
  }
  const report =
    options.format === 'json'
      ? verificationJson(verified, others)
      : verificationText(verified, others, {
          quiet: options.quiet === true,
          colour: file === undefined && wantsColour(options, io),
          width: Math.min(io.columns, 110),
        });
  if (file === undefined) io.stdout(report);
  else await writeReport(file, report, io);
  return verified.every(({ verification }) => verification.faults.length === 0) ? 0 : 3;
}

/** A report in a pack would be a stray there, and the pack whole no more. */
function sparePacks(file: string, packs: readonly Found[], { cwd }: Io): void {
  const inside = packs.find(({ shown }) =>
    `${placeOf(file, cwd)}${sep}`.startsWith(`${placeOf(shown, cwd)}${sep}`),
  );
  if (inside === undefined) return;
  throw new UsageError(`--output ${file} lies in the pack ${inside.shown}; name a file outside it`);
}

const isPackAt = (place: string): Promise<boolean> => ofOnePack(place, isPack);

interface Found {
  readonly shown: string;
  /** Absolute. */
  readonly place: string;
}

/** The pack that stands there, or those that stand one folder below, with the names of what else does. */
async function packsAt(path: string, io: Io): Promise<{ packs: Found[]; others: string[] }> {
  const absolute = await settledPack(resolve(io.cwd, path));
  const status = await lstat(absolute).catch(() => null);
  if (status === null) {
    throw new UsageError(`${path} can't be read: there is no such file or folder`);
  }
  if (status.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  }
  if (!status.isDirectory()) throw new UsageError(`${path} is not a folder; name that of a pack`);
  const folder = await ofOnePack(absolute, async (found) => found);
  if (await isPackAt(absolute)) return { packs: [{ shown: path, place: absolute }], others: [] };
  const packs: Found[] = [];
  const others: string[] = [];
  for (const entry of folder.entries.filter((each) => !each.path.includes('/'))) {
    const place = join(absolute, entry.path);
    if (entry.kind === 'folder' && (await isPackAt(place))) {
      packs.push({ shown: join(path, entry.path), place });
    } else others.push(join(path, entry.path));
  }
  if (packs.length > 0) return { packs, others };
  throw new UsageError(
    `${path} is not a pack of aiact-doc, nor does it hold one: there is no manifest.json of ours; "aiact-doc build" writes a pack`,
  );
}
