/** Makes every file of a pack: the documents in Markdown, PDF and HTML, the assessment, the facts, the manifest and the sums. */
import type { Assessment } from '../assess/assessment.js';
import type { PackContents, PaperInPack } from '../desk/pack-contents.js';
import type { DocumentText } from '../diff/diff-documents.js';
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import { attachedName } from '../facts/source-names.js';
import type { Attachment } from '../pdf/pdf-meta.js';
import type { PdfInPrint } from '../pdf/render-pdf.js';
import type { ReadResult } from '../read/read-result.js';
import { contentText } from '../render/content-digest.js';
import type { PaperWords } from '../render/paper-words.js';
import type { PrintedDocument } from '../render/provision-coverage.js';
import type { RenderedDocument, RenderInput } from '../render/render-document.js';
import type { Changes } from '../report/changes.js';
import { changesMarkdown, changesTitle } from '../report/changes-markdown.js';
import { withOpening } from '../report/changes-words.js';
import { assertNoPrivateKey } from './assert-no-private-key.js';
import { canonicalJson } from './canonical-json.js';
import { chosenPapers } from './chosen-papers.js';
import { printedFactsName } from './facts-carried.js';
import { byPath, described, encoder, manifest, sha256 } from './make-manifest.js';
import { PackError } from './pack-error.js';
import type { PackOptions } from './pack-options.js';
import { type ChangesPaper, meta, type PaperAbout, paperMeta } from './paper-meta.js';
import { pickFacts } from './pick-facts.js';
import { changesFile, changesIn, changesPaper } from './since.js';
import { verifyFile, verifyText } from './verify-text.js';
import { pointsIntoOthers } from './which-documents.js';

/** Renders the pack in memory: relative path → bytes, in the order in which it is written (documents first, manifest and sums last). */
export async function renderPack(
  read: ReadResult,
  assessment: Assessment,
  options: PackOptions,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { renderDocument } = await import('../render/render-document.js');
  const { publishedMarkdown } = await import('../render/published-markdown.js');
  const { paperTree, withLine, withoutLine } = await import('../render/paper-tree.js');
  const { companionsOf } = await import('../render/companions.js');
  const { languagesWithout } = await import('../render/paper-languages.js');
  const { paperWords } = await import('../render/paper-words.js');
  const wordsFor = ({ language }: RenderedDocument): PaperWords => paperWords(language);
  const { chosen, inOtherLanguages, named } = await chosenPapers(read, assessment, options);
  for (const { id } of chosen) {
    const without = languagesWithout(read.facts, id).map(({ tag }) => tag);
    if (without.length > 0) options.onUntranslated?.(id, without);
  }
  const before = { read, assessment: named, draft: options.draft, templates: options.templates };
  const first = chosen
    .filter(({ id }) => !pointsIntoOthers(id, options))
    .map(({ id }) => renderDocument(id, before));
  const stated = withDrafts(named, first, options.draft);
  for (const { id, draft, against } of first)
    if (draft && !options.draft) options.onDraft?.(id, against);
  const input = { ...before, assessment: stated };
  const changesText = options.since?.changes(
    first.map((each) => contentOf(each, stated)),
    stated,
  );
  const changes = changesText === undefined ? null : changesIn(changesText);
  // What changed is known only when every paper stands, and is told in the records of those whose approval is of an earlier text.
  const rendered = first.map((each) =>
    changes !== null && each.isStale
      ? renderDocument(each.id, { ...before, changedSince: changedSince(changes) })
      : each,
  );
  const translated = inOtherLanguages.flatMap(({ id, language }) => {
    const original = rendered.find((each) => each.id === id);
    if (original === undefined) return [];
    const translates = { language: original.language, content: original.content };
    return [renderDocument(id, { ...before, language, translates })];
  });
  const assessmentJson = encoder.encode(`${JSON.stringify(stated, null, 2)}\n`);
  const factsJson = encoder.encode(canonicalJson(read.facts));
  const files = new Map<string, Uint8Array>();
  const { createPdfRenderer, MissingGlyphError } = await import('../pdf/render-pdf.js');
  const { assertSound } = await import('./assert-sound.js');
  const { paperHtml } = await import('../html/paper.js');
  const pdf = await createPdfRenderer(options.theme);
  const others: PrintedDocument[] = [];
  const begun: Begun[] = [];
  // Documents for the same readers carry the same files.
  const attached = new Map<string | null, readonly Attachment[]>();
  const begin = async (document: RenderedDocument, isTranslation = false): Promise<void> => {
    await options.progress?.(begun.length, chosen.length + translated.length);
    const carried = printedFactsName(document.folder, document.id);
    const attachments =
      attached.get(carried) ??
      (carried === null
        ? sources(read, factsJson, assessmentJson)
        : [printedFacts(read, carried, rendered)]);
    attached.set(carried, attachments);
    const paper = { ...document, isReport: pointsIntoOthers(document.id, options) };
    const about = meta(paper, stated, read, attachments, wordsFor(document));
    try {
      options.onLaidOut?.(document.path, withoutLine(document.markdown, document.subject));
      const inPrint = pdf.begin(paperTree(document), about);
      begun.push({ document, about, pdf: inPrint, isTranslation });
      if (!isTranslation) others.push({ ...document, headings: inPrint.headings });
    } catch (error) {
      if (!(error instanceof MissingGlyphError)) throw error;
      throw new PackError('failed', `${document.path}: ${error.message}`);
    }
  };
  for (const document of rendered) await begin(document);
  for (const { id } of chosen) {
    if (pointsIntoOthers(id, options))
      await begin(renderDocument(id, { ...input, others: [...others] }));
  }
  for (const document of translated) await begin(document, true);
  for (const { document, about, pdf: inPrint } of begun) {
    const base = document.path;
    const bytes = await inPrint.bytes;
    assertSound(document.id, { ...inPrint, bytes });
    files.set(`${base}.md`, encoder.encode(publishedMarkdown(document, read.facts)));
    files.set(`${base}.pdf`, bytes);
    const page = withLine(inPrint.tree, document.subject);
    files.set(`${base}.html`, encoder.encode(paperHtml(page, paperMeta(document, about))));
    for (const { path, text } of companionsOf(document.id, read)) {
      files.set(path, encoder.encode(text));
    }
  }
  if (changes !== null && changesText !== undefined) {
    const paper = changesDocument(changes, options.draft);
    const about = meta(
      paper,
      stated,
      read,
      sources(read, factsJson, assessmentJson),
      paperWords('en'),
    );
    const inPrint = pdf.begin(paper.markdown, about);
    const bytes = await inPrint.bytes;
    assertSound('changes', { ...inPrint, bytes });
    files.set(`${changesPaper}.md`, encoder.encode(paper.markdown));
    files.set(`${changesPaper}.pdf`, bytes);
    files.set(
      `${changesPaper}.html`,
      encoder.encode(paperHtml(inPrint.tree, paperMeta(paper, about))),
    );
    files.set(changesFile, encoder.encode(changesText));
  }
  files.set('assessment.json', assessmentJson);
  files.set('facts.json', factsJson);
  files.set(verifyFile, encoder.encode(verifyText));
  const { publicPage } = await import('../desk/public-page.js');
  const { indexPage } = await import('../desk/index-page.js');
  const forAll = publicPage(contentsOf(files, begun, stated, read, options));
  if (forAll !== null) files.set('public/index.html', encoder.encode(forAll));
  files.set(
    'index.html',
    encoder.encode(
      indexPage({
        ...contentsOf(files, begun, stated, read, options),
        ...(changes !== null && { changes: { told: changes, paper: `${changesPaper}.html` } }),
      }),
    ),
  );
  assertNoPrivateKey(files, read.sources);
  const printed = begun.map(({ document: { id, title, content, language }, isTranslation }) => ({
    ...{ id, title, content, language, isTranslation: isTranslation === true },
  }));
  files.set(
    'manifest.json',
    encoder.encode(manifest(files, chosen, printed, stated, read, options)),
  );
  files.set('SHA256SUMS', encoder.encode(sums(files)));
  return files;
}

/** The headings under which papers differ from those whose digest is named. */
function changedSince({ papers, documents }: Changes): NonNullable<RenderInput['changedSince']> {
  return (id, digest) => {
    if (!papers.some((each) => each.id === id && each.from === digest)) return null;
    const change = documents.find((each) => each.id === id);
    return change === undefined ? [] : withOpening(change).sections;
  };
}

/** A paper as changes are told of it: by its content alone, whatever its record says. */
function contentOf(document: RenderedDocument, { documents }: Assessment): DocumentText {
  const { id, title, markdown, facts } = document;
  const owed = documents.find((each) => each.id === id)?.owed ?? 'not-owed';
  return { id, title, owed, markdown: contentText(markdown), facts };
}

/** The paper on what changed: like a paper for authorities, and none of the documents that follow from the facts. */
function changesDocument(changes: Changes, draft: boolean): ChangesPaper {
  return {
    ...{
      draft,
      title: changesTitle(changes),
      subject: 'What differs from an earlier pack',
      folder: 'authorities',
    },
    markdown: changesMarkdown(changes, draft),
  };
}

/** A paper with what its pages tell of its PDF: how long it is, 0 where none was made. */
export interface PrintedPaper {
  readonly document: RenderedDocument;
  readonly pdf: Pick<PdfInPrint, 'pages'>;
  /** Whether it is the translation of another paper of the pack. */
  readonly isTranslation?: boolean;
}

interface Begun extends PrintedPaper {
  readonly isTranslation: boolean;
  readonly about: PaperAbout;
  readonly pdf: PdfInPrint;
}

/** The pack as its pages tell it. */
export function contentsOf(
  files: ReadonlyMap<string, Uint8Array>,
  begun: readonly PrintedPaper[],
  assessment: Assessment,
  read: ReadResult,
  options: PackOptions,
): PackContents {
  const results = new Map(assessment.documents.map((each) => [each.id, each]));
  const papers = begun
    .filter(({ isTranslation }) => isTranslation !== true)
    .map(({ document, pdf }): PaperInPack => {
      const { id, title, folder, status, facts, content } = document;
      const result = results.get(id);
      return {
        ...{ id, title, folder, status, facts, content, pages: pdf.pages },
        owed: result?.owed ?? 'voluntary',
        against: isOfProgram(id) ? '' : document.against,
        files: result?.files ?? [],
        obligations: result?.obligations ?? [],
        isReport: pointsIntoOthers(id, options),
      };
    });
  return {
    ...{ read, assessment, draft: options.draft, papers },
    files: [...files].map(([path, bytes]) => described(path, bytes)).sort(byPath),
  };
}

/** True of the papers in which the program speaks: nobody signs them. */
function isOfProgram(id: string): boolean {
  const definitions: Readonly<Record<string, DocumentDefinition | undefined>> = documents;
  return definitions[id]?.voice === 'tool';
}

/** Which papers carry the mark of a draft; those that are made last are the program's own and carry it where all do. */
export function withDrafts(
  assessment: Assessment,
  rendered: readonly RenderedDocument[],
  draft: boolean,
): Assessment {
  const drafts = new Set(rendered.filter((each) => each.draft).map(({ id }) => id));
  return {
    ...assessment,
    documents: assessment.documents.map((each) =>
      each.files.length === 0 ? each : { ...each, draft: draft || drafts.has(each.id) },
    ),
  };
}

/** What an authority may see: everything that the documents were made from. */
function sources(
  read: ReadResult,
  factsJson: Uint8Array,
  assessmentJson: Uint8Array,
): Attachment[] {
  return [
    ...read.sources.map((source) => ({
      name: attachedName(source.file),
      mime: 'application/yaml',
      description: source.base
        ? 'The facts that the model shares with others of its family'
        : 'The facts as the provider wrote them',
      bytes: encoder.encode(source.text),
    })),
    {
      name: 'facts.json',
      mime: 'application/json',
      description: 'The facts as data',
      bytes: factsJson,
    },
    {
      name: 'assessment.json',
      mime: 'application/json',
      description: 'What follows from the facts',
      bytes: assessmentJson,
    },
  ];
}

/** What any other reader may see: the fields printed in the documents that carry a file of this name, and no more. */
function printedFacts(
  read: ReadResult,
  name: string,
  rendered: readonly RenderedDocument[],
): Attachment {
  const printed = rendered
    .filter((each) => printedFactsName(each.folder, each.id) === name)
    .flatMap((each) => each.facts);
  return {
    name,
    mime: 'application/json',
    description: 'The facts that this document prints, as data',
    bytes: encoder.encode(canonicalJson(pickFacts(read.facts, printed))),
  };
}

/** In the format of `sha256sum`, so that `sha256sum -c SHA256SUMS` verifies a pack without this program. */
function sums(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}
