/** `export`: writes what is stated in the formats of others, or puts it into a model card. */

import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { assess } from '../../assess/assess.js';
import type { Audience } from '../../export/audience.js';
import { CardFault } from '../../export/card/card-fault.js';
import type { Json } from '../../export/json-text.js';
import { type ExportKind, exportKinds } from '../../export/kinds.js';
import { type ExportSubject, Nameless, subjectOf } from '../../export/subject.js';
import type { ReadResult } from '../../read/read-result.js';
import { closest } from '../../read/suggest.js';
import { show } from '../../report/terminal.js';
import { printedJsonText } from '../../text/printed-json.js';
import { shellWord } from '../../text/shell-word.js';
import { type ExitCode, type Io, readInput, readLimited, UsageError, WriteError } from '../io.js';
import { assessmentDay } from '../options.js';
import { assertNoLinks, overwriting } from '../output-places.js';
import { publicDocuments } from '../public-documents.js';
import { readFactsOf } from '../read-facts-of.js';
import { writeReport } from '../write-reports.js';

export interface ExportOptions {
  readonly out?: string;
  readonly into?: string;
  readonly spec: string;
  readonly pack?: string;
  readonly audience?: Audience;
  readonly asOf?: string;
}

const largestCard = 1024 * 1024;

/** Runs the command: 0 where it was written, whatever findings the facts have. */
export async function exportCommand(
  named: string,
  path: string | undefined,
  options: ExportOptions,
  io: Io,
): Promise<ExitCode> {
  const kind = kindOf(named);
  assertFlags(kind, options);
  await assertNoLinks([options.out, options.into], io);
  const input = await readInput(path ?? '.', io);
  const { read, origins } = await readFactsOf(input);
  if (
    overwriting([options.out ?? null, options.into ?? null], [...input.origins, ...origins], io)
  ) {
    throw new UsageError('the export would replace a file that is read; name another file');
  }
  const asOf = assessmentDay(
    { outputs: [], failOn: 'never', color: false, ...(options.asOf && { asOf: options.asOf }) },
    io,
  );
  const subject = subjectFor(kind, read, asOf, input.path, options);
  if (options.into !== undefined) return intoCard(subject, options.into, options, io);
  const text = await textFor(kind, subject, read, options, io);
  if (options.out === undefined || options.out === '-') {
    io.stdout(kind === 'model-card' ? text : printedJsonText(text));
  } else await writeReport(options.out, text, io);
  return 0;
}

function kindOf(named: string): ExportKind {
  const found = exportKinds.find((kind) => kind === named);
  if (found !== undefined) return found;
  const near = closest(named, exportKinds);
  throw new UsageError(
    `export knows no kind “${show(named)}”; ${near === null ? `it knows ${exportKinds.join(', ')}` : `did you mean ${near}?`}`,
  );
}

function assertFlags(kind: ExportKind, { into, out, spec, pack }: ExportOptions): void {
  for (const [flag, value] of Object.entries({ into, out, pack })) {
    if (value === '') throw new UsageError(`--${flag} is empty`);
  }
  if (into !== undefined && kind !== 'model-card') {
    throw new UsageError(
      '--into changes a model card; write aiact-doc export model-card --into FILE',
    );
  }
  if (into !== undefined && out !== undefined) {
    throw new UsageError('--into changes the card where it stands; leave --out away');
  }
  if (into === '-') throw new UsageError('--into needs a file, not standard input');
  if (kind === 'cyclonedx' ? spec !== '1.6' && spec !== '1.7' : spec !== '1.6') {
    throw new UsageError('--spec is the version of CycloneDX: 1.6 or 1.7');
  }
  if (pack !== undefined && kind !== 'model-card' && kind !== 'ro-crate') {
    throw new UsageError('--pack goes with model-card and ro-crate');
  }
}

function subjectFor(
  kind: ExportKind,
  read: ReadResult,
  asOf: string,
  path: string,
  { audience }: ExportOptions,
): ExportSubject {
  if (!read.readable) {
    throw new UsageError(
      `${show(path)} can't be read as facts: ${read.findings[0]?.message}; run aiact-doc check ${show(shellWord(path))}`,
    );
  }
  try {
    return subjectOf(
      read,
      assess(read, { asOf }),
      audience ?? (kind === 'json' ? 'authorities' : 'public'),
    );
  } catch (error) {
    if (!(error instanceof Nameless)) throw error;
    throw new UsageError(
      `the model has no name that may be told; state \`model.name\` in ${show(path)}, and confirm it where it was proposed`,
    );
  }
}

async function textFor(
  kind: ExportKind,
  subject: ExportSubject,
  read: ReadResult,
  options: ExportOptions,
  io: Io,
): Promise<string> {
  const from = dirname(
    resolve(io.cwd, options.out === undefined || options.out === '-' ? 'x' : options.out),
  );
  switch (kind) {
    case 'cyclonedx': {
      const { billOf } = await import('../../export/cyclonedx.js');
      return sound(kind, billOf(subject, read, options.spec === '1.7' ? '1.7' : '1.6'));
    }
    case 'spdx': {
      const { spdxDocument } = await import('../../export/spdx.js');
      return sound(kind, spdxDocument(subject) as unknown as Json);
    }
    case 'ro-crate': {
      const { crateOf } = await import('../../export/ro-crate.js');
      const files = await publicDocuments(options.pack, subject, from, io);
      if (files.some((each) => each.path.startsWith('../'))) {
        throw new UsageError(
          'a crate lists what stands below its own folder; write it with --out into a folder above the pack',
        );
      }
      return sound(kind, crateOf(subject, files));
    }
    case 'json':
      return (await import('../../export/data.js')).dataText(subject);
    case 'model-card':
      return `${(await sectionFor(subject, options, from, io)).text}\n`;
  }
}

/** The text, if it keeps the rules of its format. */
async function sound(kind: 'cyclonedx' | 'spdx' | 'ro-crate', value: Json): Promise<string> {
  const { faultsOf } = await import('../../export/soundness.js');
  const [fault] = faultsOf(kind, value);
  if (fault !== undefined) {
    throw new WriteError(
      `the export broke a rule of its own format and was not written: ${show(fault)}`,
    );
  }
  return (await import('../../export/json-text.js')).jsonText(value);
}

async function sectionFor(
  subject: ExportSubject,
  options: ExportOptions,
  from: string,
  io: Io,
): Promise<{ readonly text: string }> {
  const { sectionOf } = await import('../../export/card/section.js');
  const packed = await publicDocuments(options.pack, subject, from, io);
  const pdfs = packed.filter(({ path }) => path.endsWith('.pdf'));
  const section = sectionOf(subject, pdfs);
  if (!section.hasSummary) {
    io.stderr(
      'aiact-doc: the section links to no public summary of training content; state `documentation.published.training-content-summary.url`, or name the built pack with --pack\n',
    );
  }
  return section;
}

/** The bytes of the card; where there is none, the help says how the section is written into a new file. */
async function cardAt(into: string, io: Io): Promise<Uint8Array> {
  const absolute = resolve(io.cwd, into);
  if ((await stat(absolute).catch(({ code }) => code)) === 'ENOENT') {
    throw new UsageError(
      `${show(into)} is not there, and --into changes a card that is; name it, or write the section into a new file by --out ${show(shellWord(into))}`,
    );
  }
  return readLimited(absolute, into, largestCard);
}

async function intoCard(
  subject: ExportSubject,
  into: string,
  options: ExportOptions,
  io: Io,
): Promise<ExitCode> {
  const before = decoded(await cardAt(into, io), into);
  const { text: section } = await sectionFor(subject, options, dirname(resolve(io.cwd, into)), io);
  const { upsertSection } = await import('../../export/card/upsert.js');
  try {
    const after = upsertSection(before, section);
    if (after !== before) await writeReport(into, after, io);
    io.stderr(`aiact-doc: ${show(into)} ${after === before ? 'is up to date' : 'was changed'}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CardFault)) throw error;
    throw new UsageError(`${show(into)}:${error.line}: ${error.message}. ${error.help}`);
  }
}

function decoded(bytes: Uint8Array, shown: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${show(shown)} is not UTF-8; save it as UTF-8, then export again`);
  }
}
