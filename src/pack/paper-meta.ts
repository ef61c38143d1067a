/** What the PDF and the HTML of a paper say of themselves: title, author, dates and the line of the draft. */
import type { Assessment } from '../assess/assessment.js';
import { lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import { modelName } from '../figures/model-name.js';
import type { PaperMeta } from '../html/paper.js';
import { type Attachment, type PdfMeta, windowTitle } from '../pdf/pdf-meta.js';
import type { ReadResult } from '../read/read-result.js';
import type { LayoutWords, PaperWords } from '../render/paper-words.js';
import type { RenderedDocument } from '../render/render-document.js';

import { statedPassages } from './stated-passages.js';

export type ChangesPaper = Pick<
  RenderedDocument,
  'title' | 'subject' | 'draft' | 'folder' | 'markdown'
> & {
  /** What stands at the foot; absent in a paper that is made without a template. */
  readonly foot?: string;
  /** True for the paper that tells of the others and answers on its first page. */
  readonly isReport?: boolean;
};

/** What PDF and page are told beside the text, with the words of both. */
export type PaperAbout = PdfMeta & { readonly words?: LayoutWords };

/** Papers for anyone but the public ask search engines to leave them out. */
export function paperMeta(
  { folder }: Pick<RenderedDocument, 'folder'>,
  about: PaperAbout,
): PaperMeta {
  return {
    title: windowTitle(about),
    of: about.footer,
    underTitle: about.subject,
    language: about.language,
    words: about.words,
    isInternal: folder !== 'public',
  };
}

export function meta(
  document: ChangesPaper,
  assessment: Assessment,
  read: ReadResult,
  attachments: readonly Attachment[],
  words: PaperWords,
): PaperAbout {
  const model = modelName(assessment.model.name, assessment.model.version);
  const provider = statedText(read, 'provider.legal_name');
  const version = statedText(read, 'documentation.version');
  const passages = statedPassages(
    read.facts,
    statedText(read, 'documentation.language'),
    words.language,
    words.officialLabels(document),
  );
  const rows = [
    { label: words.model, value: model },
    { label: words.provider, value: provider },
    { label: words.version, value: version },
    { label: words.assessedAsOf, value: words.day(assessment.as_of) },
    { label: words.stateOfTheLaw, value: words.lawInWords(assessment.law.version) },
  ];
  return {
    ...(document.isReport && { answersFirst: true }),
    title: document.title,
    subject: plainLine(document.subject),
    author: provider || words.noProvider,
    language: words.language,
    date: assessment.as_of,
    draft: document.draft,
    header: document.title,
    footer: document.foot ?? documentationFoot(model, version, words),
    identity: rows.filter((row) => row.value !== ''),
    attachments: attachments.map((each) =>
      each.name.startsWith('facts-') ? { ...each, description: words.printedFacts } : each,
    ),
    ...(words.layout !== undefined && { words: words.layout }),
    ...(passages !== null && { passages }),
  };
}

const documentationFoot = (model: string, version: string, words: PaperWords): string =>
  [model, version === '' ? '' : words.documentation(version)].filter(Boolean).join(' · ');

/** A line of Markdown as plain text. */
function plainLine(line: string): string {
  return line
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The text at a path, or nothing where it is missing or honestly absent. */
function statedText(read: ReadResult, path: FactPath): string {
  const found = lookup(read.facts, path);
  return found.state === 'given' && typeof found.value === 'string' ? found.value : '';
}
