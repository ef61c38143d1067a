/** `diff`: what changed between two sets of facts, packs or revisions: facts, conclusions and documents. */
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diff, diffSides } from '../../diff/diff.js';
import { settledPack } from '../../pack/settled-pack.js';
import { diffJson } from '../../report/diff-json.js';
import { diffMarkdown, diffTitle } from '../../report/diff-markdown.js';
import { diffText } from '../../report/diff-text.js';
import { modelOfSide } from '../../report/diff-words.js';
import { type Named, named, sideOf } from '../diff-side.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { assessmentDay, wantsColour } from '../options.js';
import { assertNoLinks, spareOrigins } from '../output-places.js';
import { writeReport } from '../write-reports.js';

export interface DiffOptions {
  readonly format: 'text' | 'markdown' | 'json' | 'pdf';
  readonly output?: string;
  readonly failOn: 'regression' | 'never';
  readonly asOf?: string;
  readonly all?: boolean;
  readonly color: boolean;
}

/** Runs the command: 1 where a step back is found and `--fail-on regression` asks for it, else 0 whatever differs. */
export async function diff(
  old: string,
  now: string | undefined,
  options: DiffOptions,
  io: Io,
): Promise<ExitCode> {
  const file = options.output === '-' ? undefined : options.output;
  if (file === '') throw new UsageError('--output is empty');
  await assertNoLinks([file], io);
  if (options.format === 'pdf' && file === undefined) {
    throw new UsageError('a PDF needs --output FILE');
  }
  const found = await differences(old, now, options, io);
  if (options.format === 'pdf') await writeReport(file ?? '', await annex(found), io);
  else {
    const report = {
      json: () => diffJson(found),
      markdown: () => diffMarkdown(found),
      text: () =>
        diffText(found, {
          all: options.all === true,
          colour: file === undefined && wantsColour(options, io),
          width: Math.min(io.columns, 110),
        }),
    }[options.format]();
    if (file === undefined) io.stdout(report);
    else await writeReport(file, report, io);
  }
  return options.failOn === 'regression' && found.regressions.length > 0 ? 1 : 0;
}

async function differences(
  old: string,
  now: string | undefined,
  options: DiffOptions,
  io: Io,
): Promise<Diff> {
  const [from, to] = namesOf(old, now);
  if (from === '-' && to === '-') throw new UsageError('standard input can be one side only');
  for (const side of [from, to]) if (side !== '-') await settledPack(resolve(io.cwd, side));
  const [before, after] = await bothOf(from, to, io);
  for (const side of [before, after]) {
    spareOrigins([options.output ?? null], 'origins' in side ? (side.origins ?? []) : [], io);
  }
  const packs = [before, after].flatMap((side) =>
    side.kind === 'pack' ? [side.pack.manifest] : [],
  );
  const [pack] = packs;
  const occasion = {
    // Facts beside one pack are judged on its day, so that the calendar alone changes no document.
    asOf:
      options.asOf ??
      pack?.as_of ??
      assessmentDay({ ...options, outputs: [], failOn: 'never' }, io),
    draft: pack?.draft === true,
    documents: pack?.documents.map(({ id }) => id) ?? [],
  };
  return diffSides(await sideOf(before, occasion), await sideOf(after, occasion));
}

/** One revision is compared with the facts that stand here; `A...B` is what came to B since it parted from A. */
function namesOf(old: string, now: string | undefined): readonly [string, string] {
  const tip = /\.\.\.(.+)/s.exec(old)?.[1];
  return [old, now ?? tip ?? '.'];
}

/** A revision without a path means the file or folder on the other side, where that names one. */
async function bothOf(from: string, to: string, io: Io): Promise<readonly [Named, Named]> {
  if (await isOnDisk(to, io)) {
    const after = await named(to, '.', io);
    return [await named(from, after.kind === 'facts' && to !== '-' ? to : '.', io), after];
  }
  const before = await named(from, '.', io);
  const here = before.kind === 'facts' && from !== '-' ? from : '.';
  return [before, await named(to, here, io)];
}

async function isOnDisk(name: string, io: Io): Promise<boolean> {
  return name === '-' || (await lstat(resolve(io.cwd, name)).catch(() => null)) !== null;
}

/** The same words as a tagged PDF. */
async function annex(found: Diff): Promise<Uint8Array> {
  const { createPdfRenderer } = await import('../../pdf/render-pdf.js');
  const { assertSound } = await import('../../pack/assert-sound.js');
  const { from, to } = found;
  const title = `${diffTitle}: ${modelOfSide(to)}`;
  const renderer = await createPdfRenderer();
  const printed = await renderer.print(diffMarkdown(found), {
    ...{ title, subject: title, author: 'aiact-doc', language: 'en', date: to.asOf, draft: false },
    ...{ header: diffTitle, footer: modelOfSide(to), attachments: [annexData(found)] },
    identity: [
      { label: 'Model', value: modelOfSide(to) },
      { label: 'Before', value: from.name },
      { label: 'Now', value: to.name },
    ],
  });
  assertSound('diff', printed);
  return printed.bytes;
}

function annexData(found: Diff) {
  return {
    ...{ name: 'diff.json', mime: 'application/json', description: 'The differences as data' },
    bytes: new TextEncoder().encode(diffJson(found)),
  };
}
