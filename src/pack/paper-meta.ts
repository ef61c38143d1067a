/** What the PDF and the HTML of a paper say of themselves: title, author, dates and the line of the draft. */
import type { Assessment } from '../assess/assessment.js';
import { lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import type { PaperMeta } from '../html/paper.js';
import { lawInWords } from '../law/version.js';
import { type Attachment, type PdfMeta, windowTitle } from '../pdf/pdf-meta.js';
import type { ReadResult } from '../read/read-result.js';
import { paperLanguage } from '../render/paper-language.js';
import type { RenderedDocument } from '../render/render-document.js';
import { modelName } from '../render/title.js';
import { statedPassages } from './stated-passages.js';

export type ChangesPaper = Pick<
  RenderedDocument,
  'title' | 'subject' | 'draft' | 'folder' | 'markdown'
>;

/** Papers for anyone but the public ask search engines to leave them out. */
export function paperMeta({ folder }: Pick<RenderedDocument, 'folder'>, about: PdfMeta): PaperMeta {
  return {
    title: windowTitle(about),
    of: about.footer,
    language: about.language,
    isInternal: folder !== 'public',
  };
}

export function meta(
  document: ChangesPaper,
  assessment: Assessment,
  read: ReadResult,
  attachments: readonly Attachment[],
  asDay: (iso: string) => string,
): PdfMeta {
  const model = modelName(assessment.model.name, assessment.model.version);
  const provider = stated(read, 'provider.legal_name');
  const version = stated(read, 'documentation.version');
  const passages = statedPassages(read.facts, stated(read, 'documentation.language'));
  const rows = [
    { label: 'Model', value: model },
    { label: 'Provider', value: provider },
    { label: 'Version of the documentation', value: version },
    { label: 'Assessed as of', value: asDay(assessment.as_of) },
    { label: 'State of the law', value: lawInWords(assessment.law.version, asDay) },
  ];
  return {
    title: document.title,
    subject: plainLine(document.subject),
    author: provider || 'Provider not stated',
    language: paperLanguage,
    date: assessment.as_of,
    draft: document.draft,
    header: document.title,
    footer: [model, version === '' ? '' : `documentation ${version}`].filter(Boolean).join(' · '),
    identity: rows.filter((row) => row.value !== ''),
    attachments,
    ...(passages !== null && { passages }),
  };
}

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
export function stated(read: ReadResult, path: FactPath): string {
  const found = lookup(read.facts, path);
  return found.state === 'given' && typeof found.value === 'string' ? found.value : '';
}
