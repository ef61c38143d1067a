/** `export docx`: the papers of a pack, or of facts, as Word files for comments. */
import { join, resolve } from 'node:path';
import { assess } from '../../assess/assess.js';
import { makeFolder } from '../../files/make-folder.js';
import { writeWhole } from '../../files/write-file.js';
import { renderPack } from '../../pack/render-pack.js';
import type { Manifest } from '../../pack/verify/read-manifest.js';
import { show } from '../../report/terminal.js';
import { counted } from '../../text/counted.js';
import { guardDestination } from '../destination.js';
import { type PaperText, wordFiles } from '../export/word-files.js';
import { type ExitCode, type Io, readInput, UsageError } from '../io.js';
import { assessmentDay } from '../options.js';
import { assertNoLinks } from '../output-places.js';
import { readPackAt } from '../pack-at.js';
import { readFactsOf } from '../read-facts-of.js';
import { writingError } from '../write-reports.js';

export interface ExportDocxOptions {
  readonly out: string;
  readonly only?: readonly string[];
  readonly draft?: boolean;
  readonly asOf?: string;
}

/** Runs the command; 3 where a pack is not intact, and then nothing is written. */
export async function exportDocx(
  path: string,
  options: ExportDocxOptions,
  io: Io,
): Promise<ExitCode> {
  if (options.out === '') throw new UsageError('--out is empty');
  const folder = resolve(io.cwd, options.out);
  await assertNoLinks([folder], io);
  const papers = (await papersOfPack(path, io)) ?? (await papersOfFacts(path, folder, options, io));
  if (papers === 'refused') return 3;
  const unknown = (options.only ?? []).find(
    (id) => !papers.manifest.documents.some((each) => each.id === id),
  );
  if (unknown !== undefined) {
    const known = papers.manifest.documents.map(({ id }) => id).join(', ');
    throw new UsageError(`there is no paper ${show(unknown)} here; there are ${known}`);
  }
  const files = await wordFiles({ ...papers, only: options.only ?? [] });
  try {
    await makeFolder(folder);
    for (const [name, bytes] of files) {
      await writeWhole(join(folder, name), bytes, { from: io.cwd });
    }
  } catch (error) {
    throw writingError(show(folder), error);
  }
  io.stdout(
    `Wrote ${counted(files.size, 'Word file')} for comments to ${show(options.out)}. They are no part of a pack; what counts are its PDFs.\n`,
  );
  return 0;
}

interface Papers {
  readonly manifest: Manifest;
  readonly text: PaperText;
}

/** Null where the path names no pack. */
async function papersOfPack(path: string, io: Io): Promise<Papers | null | 'refused'> {
  const read = path === '-' ? null : await readPackAt(path, io);
  if (read === null) return null;
  const { pack, faults } = read;
  if (pack !== undefined) return { manifest: pack.manifest, text: pack.text };
  io.stderr(
    `aiact-doc: nothing was written: the pack is not intact: ${faults
      .slice(0, 3)
      .map((each) => show(each))
      .join('; ')}; aiact-doc verify tells all\n`,
  );
  return 'refused';
}

/** The pack that a build would write, in memory, so that the PDF with this hash is the one that it gives. */
async function papersOfFacts(
  path: string,
  folder: string,
  options: ExportDocxOptions,
  io: Io,
): Promise<Papers> {
  const input = await readInput(path, io);
  guardDestination(folder, input.origins, io);
  const { read } = await readFactsOf(input);
  if (!read.readable) {
    throw new UsageError(`${show(path)} can't be read as facts; aiact-doc check tells why`);
  }
  const asOf = assessmentDay(
    { ...(options.asOf && { asOf: options.asOf }), outputs: [], failOn: 'never', color: false },
    io,
  );
  const assessment = assess(read, { asOf });
  const isWrong = [...read.findings, ...assessment.findings].some(
    ({ severity }) => severity === 'error',
  );
  if (isWrong && !options.draft) {
    throw new UsageError(
      `${show(path)} has errors, which aiact-doc check tells; --draft writes the papers as drafts`,
    );
  }
  await (await import('../../pdf/write/deflate.js')).openDeflate();
  const files = await renderPack(read, assessment, {
    ...{ all: false, only: options.only ?? [], draft: isWrong },
  });
  const text = async (file: string): Promise<string> => new TextDecoder().decode(files.get(file));
  return { manifest: JSON.parse(await text('manifest.json')) as Manifest, text };
}
