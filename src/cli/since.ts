/** What `--since PACK|REV` asks a build to tell: the earlier side, and how the differences to it become `changes.json`. */
import { resolve } from 'node:path';
import { assess } from '../assess/assess.js';
import type { Assessment } from '../assess/assessment.js';
import { type Cause, type Causes, causesOf } from '../diff/causes.js';
import { type ComparedConclusions, conclusionsOf } from '../diff/conclusions.js';
import { diffSides, type Side } from '../diff/diff.js';
import type { DocumentText } from '../diff/diff-documents.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textAt } from '../facts/stated.js';
import type { PackFolder } from '../pack/pack-folder.js';
import { settledPack } from '../pack/settled-pack.js';
import type { Since, SinceRecord } from '../pack/since.js';
import type { Manifest } from '../pack/verify/read-manifest.js';
import { readFacts } from '../read/read.js';
import type { ReadResult } from '../read/read-result.js';
import { contentDigest, contentText } from '../render/content-digest.js';
import { changesJson } from '../report/changes.js';
import { longDate, show } from '../report/terminal.js';
import { packSources } from '../seal/pack-sources.js';
import { namedWith, sideOf } from './diff-side.js';
import { type Io, UsageError } from './io.js';

/** The facts that are being built, and where a revision without a path looks for the earlier ones. */
export interface SinceAsked {
  readonly read: ReadResult;
  readonly assessment: Assessment;
  readonly here: string;
  readonly draft: boolean;
  /** Ids of the documents that are being built, and whether they are a part of what would be: then the others are no loss. */
  readonly documents: readonly string[];
  readonly isPart: boolean;
  /** Whether the pack of another model may be named. */
  readonly anyModel: boolean;
}

/** Reads the earlier pack or revision; throws a usage error where it is none, or is about another model. */
export async function sinceOf(argument: string, asked: SinceAsked, io: Io): Promise<Since> {
  const { assessment, read, here, draft } = asked;
  await settledPack(resolve(io.cwd, argument));
  const before = await namedWith(argument, here, io, factsOf);
  if (before.kind === 'facts') {
    throw new UsageError(
      `--since wants a pack or a revision of git, and ${show(argument)} holds facts; build them first`,
    );
  }
  const side = await sideOf(before, {
    ...{ asOf: assessment.as_of, draft },
    documents: asked.documents,
  });
  assertSameModel(side.conclusions, assessment, argument, asked.anyModel);
  const record = recordOf(argument, side, before.kind === 'pack' ? before.pack.fingerprint : null);
  const then = before.kind === 'pack' ? before.also : null;
  const from: Side = {
    ...side,
    name: record.name,
    documents: side.documents
      .filter(({ id }) => !asked.isPart || asked.documents.includes(id))
      .map((each) => ({ ...each, markdown: contentText(each.markdown) })),
  };
  return {
    record,
    changes: (papers, now) => {
      const conclusions = conclusionsOf(now);
      const to: Side = {
        ...{ name: 'this pack', kind: 'pack', facts: read.facts, placeOf: read.placeOf },
        ...{ conclusions, documents: papers, day: longDate(now.as_of) },
        unread: read.findings.filter(({ severity }) => severity === 'error').length,
      };
      return changesJson(diffSides(from, to), {
        causes: causesBetween(side.conclusions, before.kind, then, conclusions),
        papers: contents(from.documents, papers),
      });
    },
  };
}

/** Another model has other facts throughout, and a list of them tells nothing. */
function assertSameModel(
  { model: then }: ComparedConclusions,
  { model }: Assessment,
  argument: string,
  anyModel: boolean,
): void {
  if (anyModel || then.name === model.name) return;
  throw new UsageError(
    `${show(argument)} is about ${show(then.name ?? 'a model without a name')}, and these facts about ${show(model.name ?? 'a model without a name')}; --since-any compares them all the same`,
  );
}

/** What is printed names no place on this machine, so that the same pack gives the same bytes from anywhere. */
function recordOf(
  argument: string,
  { conclusions, facts }: Side,
  fingerprint: string | null,
): SinceRecord {
  const { model, asOf } = conclusions;
  const version = textAt(facts as ModelFacts, 'documentation.version');
  const documentation = version === undefined ? 'the pack' : `documentation ${version}`;
  const about = { model: { name: model.name, version: model.version }, as_of: asOf };
  if (fingerprint === null) return { kind: 'revision', name: `revision ${argument}`, ...about };
  const name = `${documentation}, assessed as of ${longDate(asOf)}`;
  return { kind: 'pack', name, ...about, manifest_sha256: fingerprint };
}

/** The facts of a pack as they were written, to be judged by this program; null where they are not to be had. */
async function factsOf(folder: PackFolder, manifest: Manifest): Promise<ReadResult | null> {
  // What a file of evidence decided can't be decided again without it.
  if ((manifest.evidence ?? []).length > 0) return null;
  const sources = await packSources(folder, manifest);
  if (sources === null) return null;
  const read = readFacts(sources);
  return read.readable ? read : null;
}

/**
 * Program and law come first, under the day of the earlier pack; then the day, then the facts. Null where the earlier facts are not to be
 * had: then nothing tells the causes apart.
 */
function causesBetween(
  start: ComparedConclusions,
  kind: Side['kind'],
  then: ReadResult | null,
  now: ComparedConclusions,
): Causes | null {
  // A revision was judged by this program for this day, so that facts alone can differ.
  if (kind === 'revision') return causesOf(start, [{ causes: ['facts'], after: now }]);
  if (then === null) return null;
  const made: Cause[] = [
    ...(start.law === now.law ? [] : (['law'] as const)),
    ...(start.tool === now.tool && start.law !== now.law ? [] : (['program'] as const)),
  ];
  return causesOf(start, [
    { causes: made, after: conclusionsOf(assess(then, { asOf: start.asOf })) },
    { causes: ['day'], after: conclusionsOf(assess(then, { asOf: now.asOf })) },
    { causes: ['facts'], after: now },
  ]);
}

/** The papers of both sides with the digests of their content. */
function contents(before: readonly DocumentText[], now: readonly DocumentText[]) {
  const digest = (list: readonly DocumentText[], id: string): string | null => {
    const found = list.find((each) => each.id === id);
    return found === undefined ? null : contentDigest(id, found.markdown);
  };
  return [...new Map([...before, ...now].map(({ id, title }) => [id, title]))].map(
    ([id, title]) => ({ id, title, from: digest(before, id), to: digest(now, id) }),
  );
}
