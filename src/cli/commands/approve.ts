/** `approve`: records a decision on one paper of a pack in the facts, bound to the words that were seen. */
import { join, resolve } from 'node:path';
import { assess } from '../../assess/assess.js';
import { writeWhole } from '../../files/write-file.js';
import { withFilesWritten } from '../../pack/files-written.js';
import type { OpenedPack } from '../../pack/read-pack.js';
import { readFacts } from '../../read/read.js';
import { companionsOf } from '../../render/companions.js';
import { contentDigest } from '../../render/content-digest.js';
import { renderDocument } from '../../render/render-document.js';
import { documentsWith, documentWith } from '../../render/templates/overlay.js';
import { show } from '../../report/terminal.js';
import { decisionsOn, recordChange } from '../../write/approval-change.js';
import { patchFacts } from '../../write/patch-facts.js';
import { unifiedDiff } from '../../write/unified-diff.js';
import { type ExitCode, type Input, type Io, readInput, UsageError } from '../io.js';
import { assertNoLinks } from '../output-places.js';
import { readPackAt } from '../pack-at.js';
import { readFactsOf } from '../read-facts-of.js';
import { templatesOf } from '../templates-option.js';
import { writeReport, writingError } from '../write-reports.js';

export interface ApproveOptions {
  readonly document: string;
  readonly by?: string;
  readonly role?: string;
  readonly decision: 'approved' | 'rejected';
  readonly on?: string;
  readonly note?: string;
  readonly facts: string;
  readonly templates?: string;
  readonly sheet?: string;
  readonly dryRun?: boolean;
}

/** Runs the command: 3 where the pack is not intact, 2 where the paper can't be approved, and then nothing is changed. */
export async function approve(path: string, options: ApproveOptions, io: Io): Promise<ExitCode> {
  const opened = await openedPack(path, io);
  if (opened === null) return 3;
  const paper = await paperOf(opened, options.document);
  if (options.sheet !== undefined) return sheet(options.sheet, opened, paper, io);
  const { by, role } = options;
  if (by === undefined || role === undefined || by.trim() === '' || role.trim() === '') {
    throw new UsageError('approve needs --by NAME and --role ROLE, or --sheet FILE');
  }
  if (options.note?.trim() === '')
    throw new UsageError('--note is empty; write it or leave it out');
  const input = await readInput(options.facts, io);
  if (input.path === '-') {
    throw new UsageError('--facts needs a file or a folder, not standard input');
  }
  const now = await digestNow(input, opened, options, io);
  if (now === 'refused') return 2;
  if (now !== paper.digest) {
    throw new UsageError(
      `${show(options.facts)} does not give the paper ${paper.id} of this pack: what was seen and what stands there differ; build the pack anew and have it read${opened.manifest.templates ? ', or name its templates by --templates' : ''}`,
    );
  }
  return record(input, paper, { ...options, by, role }, io);
}

/** The pack, or null where it is not intact, which is told. */
async function openedPack(path: string, io: Io): Promise<OpenedPack | null> {
  const read = await readPackAt(path, io);
  if (read === null)
    throw new UsageError(`${show(path)} is no pack; name one that aiact-doc build wrote`);
  const { pack, faults } = read;
  if (pack !== undefined) return pack;
  io.stderr(
    `aiact-doc: nothing was recorded: the pack is not intact: ${faults
      .slice(0, 3)
      .map((each) => show(each))
      .join('; ')}; aiact-doc verify tells all\n`,
  );
  return null;
}

/** A paper that may be approved. */
export interface PaperToApprove {
  readonly id: string;
  readonly title: string;
  /** The digest of its words. */
  readonly digest: string;
}

async function paperOf({ manifest, text }: OpenedPack, id: string): Promise<PaperToApprove> {
  const found = manifest.documents.find((each) => each.id === id);
  if (found === undefined) {
    const known = manifest.documents.map((each) => each.id).join(', ');
    throw new UsageError(`the pack has no paper ${show(id)}; it has ${known}`);
  }
  const { title, content_sha256: digest } = found;
  if (manifest.draft || found.draft === true) {
    throw new UsageError(`${id} is a draft in this pack, and a draft is approved by nobody`);
  }
  if (digest === undefined) {
    throw new UsageError(
      documentWith(id)?.voice === 'tool'
        ? `${id} is a report of the program, and approved by nobody`
        : `this pack does not record the content of ${id}; build it anew`,
    );
  }
  const path = found.files.find((each) => each.endsWith(`/${id}.md`));
  if (path === undefined || contentDigest(id, await text(path)) !== digest) {
    throw new UsageError(`the manifest records another content of ${id} than its Markdown has`);
  }
  return { id, title, digest };
}

/** The digest of the paper that the facts give on the day of the pack; null where they give none. */
async function digestNow(
  input: Input,
  { manifest }: OpenedPack,
  options: ApproveOptions,
  io: Io,
): Promise<string | null | 'refused'> {
  const templates = await templatesOf(
    { templates: options.templates, outputs: [], failOn: 'never', color: false } as never,
    io,
  );
  if (templates === 'refused') return 'refused';
  const { read } = await readFactsOf(input);
  if (!read.readable) throw new UsageError(`${show(input.path)} can't be read as facts`);
  const assessment = assess(read, {
    asOf: manifest.as_of,
    ...(templates && { documents: documentsWith(templates) }),
  });
  if (documentWith(options.document, templates) === undefined) return null;
  // Papers name their neighbours, so it is rendered as in a pack that holds those of this one.
  const held = assessment.documents.filter(({ id }) =>
    manifest.documents.some((each) => each.id === id),
  );
  const beside = new Map(held.map(({ id }) => [id, companionsOf(id, read)]));
  return renderDocument(options.document, {
    ...{ read, draft: false, templates, assessment: withFilesWritten(assessment, held, beside) },
  }).content;
}

/** Writes the entry into the facts, where it does not stand there already. */
async function record(
  input: Input,
  { id, digest }: PaperToApprove,
  {
    by,
    role,
    decision,
    on,
    note: said,
    dryRun,
  }: ApproveOptions & { readonly by: string; readonly role: string },
  io: Io,
): Promise<ExitCode> {
  const { read } = await readFactsOf(input);
  const note = said?.normalize('NFC').trim();
  const day = on ?? io.now().toISOString().slice(0, 10);
  const change = recordChange(
    { by, role, decision, on: day, id, digest, note },
    decisionsOn(digest, read.facts),
  );
  if (change === null) {
    io.stdout(`It is on record already: ${show(by)}, ${decision}, ${id}.\n`);
    return 0;
  }
  const patched = patchFacts(input.files, [change]);
  if (patched.files === undefined) {
    const [first] = patched.findings;
    const at = first?.place ? `${first.place.file}:${first.place.line}: ` : '';
    throw new UsageError(
      `${show(input.path)} can't be changed: ${at}${first?.message}. ${first?.help}`,
    );
  }
  assertReadable(input, patched.files);
  for (const { file, before, text } of patched.files) {
    if (dryRun) {
      io.stdout(unifiedDiff(before, text, file));
      continue;
    }
    const target = join(input.folder, file);
    try {
      await writeWhole(target, text, { from: io.cwd });
    } catch (error) {
      throw writingError(show(resolve(target)), error);
    }
  }
  if (!dryRun) {
    const what =
      'set' in change
        ? `the note, beside what ${show(by)} decided on ${id}`
        : `${show(by)}, ${show(role)}, ${decision} ${id} on ${day}`;
    io.stdout(
      `Recorded: ${what} (content ${digest.slice(0, 16)}). Build the pack anew, and the paper says so.\n`,
    );
  }
  return 0;
}

/** Nothing is written that the reader would refuse, such as a name that is too long. */
function assertReadable(
  input: Input,
  files: readonly { readonly file: string; readonly text: string }[],
): void {
  const errors = (of: Input['files']) =>
    readFacts(of).findings.filter(({ severity }) => severity === 'error');
  const known = new Set(errors(input.files).map(({ message }) => message));
  const after = input.files.map((each) => {
    const text = files.find(({ file }) => file === each.file)?.text;
    return text === undefined ? each : { ...each, bytes: new TextEncoder().encode(text) };
  });
  const wrong = errors(after).find(({ message }) => !known.has(message));
  if (wrong === undefined) return;
  throw new UsageError(`nothing was recorded: ${show(wrong.message)}. ${show(wrong.help)}`);
}

/** One page to be signed on paper, made from the pack alone. */
async function sheet(
  file: string,
  pack: OpenedPack,
  paper: PaperToApprove,
  io: Io,
): Promise<ExitCode> {
  if (file === '' || !file.endsWith('.pdf'))
    throw new UsageError('--sheet wants a name that ends in .pdf');
  await assertNoLinks([file], io);
  const { signOffSheet } = await import('../../pack/sign-off-sheet.js');
  await writeReport(file, await signOffSheet(pack.manifest, paper), io);
  io.stdout(`Wrote the sign-off sheet of ${paper.id}. Nothing was recorded.\n`);
  return 0;
}
