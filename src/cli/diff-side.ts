/** Makes one side of a diff from what the command line names: facts, a pack, or a revision of git. */
import { lstat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assess } from '../assess/assess.js';
import { conclusionsOf, readConclusions } from '../diff/conclusions.js';
import type { Side } from '../diff/diff.js';
import type { DocumentText } from '../diff/diff-documents.js';
import { withFilesWritten } from '../pack/files-written.js';
import type { PackFolder } from '../pack/pack-folder.js';
import { type OpenedPack, readPack } from '../pack/read-pack.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import { isWritten, pointsIntoOthers } from '../pack/which-documents.js';
import { type EvidenceFile, evidenceNamed, largestEvidence } from '../read/evidence.js';
import { readFacts } from '../read/read.js';
import type { ReadResult } from '../read/read-result.js';
import { noRepository } from './git.js';
import { factsAtRevision, type RevisionAsked, revisionOf } from './git-revision.js';
import { type Io, readInput, UsageError } from './io.js';
import { withPackAt } from './pack-at.js';
import { readFactsOf } from './read-facts-of.js';

/** What an argument turned out to name, read but not yet judged: a pack knows its own day, and facts are told theirs. */
export type Named<T = null> =
  | {
      readonly kind: 'pack';
      readonly name: string;
      readonly pack: OpenedPack;
      /** What was asked for beside. */
      readonly also: T;
    }
  | {
      readonly kind: 'facts' | 'revision';
      readonly name: string;
      readonly read: ReadResult;
      /** Files of the disk that were read. */
      readonly origins?: readonly string[];
    };

/** The day and the documents that facts are rendered for, so that they can be laid beside a pack. */
export interface RenderRequest {
  readonly asOf: string;
  readonly draft: boolean;
  /** Documents beside those that a build would write. */
  readonly documents: readonly string[];
}

/** Reads an argument: a file, folder or pack on the disk comes first, then a revision; `here` is where a revision without a path looks. */
export function named(argument: string, here: string, io: Io): Promise<Named> {
  return namedWith(argument, here, io, async () => null);
}

/** The same, and what is to be read of a pack beside its texts, while it is the same that stands there. */
export async function namedWith<T>(
  argument: string,
  here: string,
  io: Io,
  also: (folder: PackFolder, manifest: Manifest) => Promise<T>,
): Promise<Named<T>> {
  if (argument === '') throw new UsageError('the name of a side is empty');
  if (argument === '-' || (await lstat(resolve(io.cwd, argument)).catch(() => null)) !== null) {
    const found =
      argument === '-'
        ? null
        : await withPackAt(argument, io, async (folder) => {
            const { pack, faults } = await readPack(folder);
            if (pack === undefined) return { faults };
            return { pack, also: await also(folder, pack.manifest) };
          });
    if (found === null) {
      const input = await readInput(argument, io);
      const { read, origins } = await readFactsOf(input);
      return {
        ...{ kind: 'facts', name: argument, read: readable(read, argument) },
        origins: [...input.origins, ...origins],
      };
    }
    if (found.pack !== undefined) return { kind: 'pack', name: argument, ...found };
    throw new UsageError(
      `the pack ${argument} is broken: ${found.faults.slice(0, 3).join('; ')}; aiact-doc verify tells all`,
    );
  }
  const asked = revisionOf(argument);
  if (asked === null) {
    const [, from, to = 'HEAD'] = /^([^:]*[^:./])\.\.([^:./][^:]*)?$/.exec(argument) ?? [];
    const hint = from === undefined ? '' : `; name two sides: ${from} ${to}`;
    throw new UsageError(
      `${argument} is neither a file or folder here nor a revision of git${hint}`,
    );
  }
  const read = await atRevision(asked, argument, here, io).catch((error: Error) => {
    if (error.message !== noRepository) throw error;
    throw new UsageError(`${argument} is no file or folder here, and ${noRepository}`);
  });
  return { kind: 'revision', name: argument, read };
}

async function atRevision(
  asked: RevisionAsked,
  name: string,
  here: string,
  io: Io,
): Promise<ReadResult> {
  const { files, inner, unread } = await factsAtRevision(asked, here, io);
  const alone = readFacts(files, { unread });
  const evidence: EvidenceFile[] = [];
  for (const file of evidenceNamed(alone)) {
    evidence.push({ file, ...(await inner(file, largestEvidence)) });
  }
  return readable(evidence.length === 0 ? alone : readFacts(files, { evidence, unread }), name);
}

function readable(read: ReadResult, name: string): ReadResult {
  if (read.readable) return read;
  const first = read.findings.find(({ severity }) => severity === 'error');
  const at = first?.place ? ` (${first.place.file}:${first.place.line})` : '';
  throw new UsageError(`${name} can't be read as facts: ${first?.message ?? 'it is empty'}${at}`);
}

/** The side, with the words of its documents; the dossier is left out, since it repeats all others. */
export async function sideOf(side: Named<unknown>, occasion: RenderRequest): Promise<Side> {
  const { day } = await import('../render/dates.js');
  const { name, kind } = side;
  if (side.kind === 'pack') {
    const { manifest, facts, assessment } = side.pack;
    const conclusions = readConclusions(assessment);
    if (conclusions === null) {
      throw new UsageError(
        `the assessment in the pack ${name} has another form than this program knows`,
      );
    }
    return {
      ...{ name, kind, facts, conclusions, placeOf: () => null, unread: 0 },
      day: day(manifest.as_of),
      documents: await documentsIn(side.pack),
    };
  }
  const { read } = side;
  const assessment = assess(read, { asOf: occasion.asOf });
  const { renderDocument } = await import('../render/render-document.js');
  const { publishedMarkdown } = await import('../render/published-markdown.js');
  const { companionsOf } = await import('../render/companions.js');
  const wish = { all: false, only: [] };
  const chosen = assessment.documents.filter(
    (each) => isWritten(each, assessment, read, wish) || occasion.documents.includes(each.id),
  );
  const beside = new Map(chosen.map(({ id }) => [id, companionsOf(id, read)]));
  // Papers name their neighbours, so they are rendered as in a pack that holds these.
  const input = { read, assessment: withFilesWritten(assessment, chosen, beside) };
  const documents = chosen
    .filter(({ id }) => !pointsIntoOthers(id, wish))
    .map(({ id, owed }): DocumentText => {
      const rendered = renderDocument(id, { ...input, draft: occasion.draft });
      const { title, facts } = rendered;
      return { id, title, owed, markdown: publishedMarkdown(rendered, read.facts), facts };
    });
  return {
    ...{ name, kind, documents, placeOf: read.placeOf, facts: read.facts },
    ...{ conclusions: conclusionsOf(assessment), day: day(occasion.asOf) },
    unread: read.findings.filter(({ severity }) => severity === 'error').length,
  };
}

async function documentsIn({ manifest, text }: OpenedPack): Promise<DocumentText[]> {
  const documents: DocumentText[] = [];
  for (const { id, title, owed, files } of manifest.documents) {
    const path = files.find((each) => each.endsWith(`/${id}.md`));
    if (path === undefined || pointsIntoOthers(id, { all: false, only: [] })) continue;
    documents.push({ id, title, owed, markdown: await text(path), facts: null });
  }
  return documents;
}
