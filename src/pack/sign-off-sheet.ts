/** A page to be signed on paper: which text, three boxes, room for name, role and day. */
import { modelName } from '../figures/model-name.js';
import { lawInWords } from '../law/version.js';
import { day } from '../render/dates.js';
import { mdCode, mdTable, mdText } from '../render/markdown.js';
import { assertSound } from './assert-sound.js';
import type { Manifest } from './verify/read-manifest.js';

/** The paper, with the digest of its words. */
export interface SheetPaper {
  readonly id: string;
  readonly title: string;
  readonly digest: string;
}

const title = 'Sign-off sheet';
const use = 'Stands for one text of one paper';

/** The sheet as Markdown. */
function sheetMarkdown(manifest: Manifest, { id, title: name, digest }: SheetPaper): string {
  const file = manifest.documents
    .find((each) => each.id === id)
    ?.files.find((each) => each.endsWith('.pdf'));
  const pdf = manifest.files.find(({ path }) => path === file);
  const model = modelName(manifest.model.name, manifest.model.version);
  const rows: (readonly [string, string])[] = [
    ['Paper', mdText(name)],
    ['Model', mdText(model === '' ? 'Not stated' : model)],
    ['Id', mdCode(id)],
    ['Assessed', mdText(`as of ${day(manifest.as_of)}, ${lawInWords(manifest.law.version, day)}`)],
    ['Content digest', mdText(inFours(digest))],
    ...(pdf === undefined
      ? []
      : [['SHA-256 of the PDF', mdText(inFours(pdf.sha256))] as [string, string]]),
  ];
  const blank = ['&nbsp;', '&nbsp;'].join('<br>');
  const heads = ['Name in block letters', 'Role in the organisation', 'Day', 'Signature'];
  return `${[
    `# ${mdText(`${title}: ${name}`)}`,
    'Please read the paper before you decide. The content digest stands for its words: approvals and the draft mark are no part of it, and any other change gives another one.',
    mdTable(['What', 'Which'], rows),
    '## Decision',
    [
      '- [ ] Approved as it is',
      '- [ ] Rejected',
      '- [ ] Comments are attached, not decided yet',
    ].join('\n'),
    mdTable(heads, [heads.map(() => blank)]),
    mdText(
      'Whoever keeps the facts records the decision with aiact-doc approve. This sheet is no electronic signature.',
    ),
  ].join('\n\n')}\n`;
}

/** The sheet as PDF, with the bytes that the same pack always gives. */
export async function signOffSheet(manifest: Manifest, paper: SheetPaper): Promise<Uint8Array> {
  const { createPdfRenderer } = await import('../pdf/render-pdf.js');
  const renderer = await createPdfRenderer();
  const model = modelName(manifest.model.name, manifest.model.version);
  const printed = await renderer.print(sheetMarkdown(manifest, paper), {
    ...{ title: `${title}: ${paper.title}`, subject: use, author: 'aiact-doc', language: 'en' },
    ...{ date: manifest.as_of, draft: false, header: title, footer: model },
    ...{ attachments: [], identity: [] },
  });
  assertSound('sign-off sheet', printed);
  return printed.bytes;
}

/** A digest in groups of four, so that two people can read it to one another. */
function inFours(digest: string): string {
  return (digest.match(/.{1,4}/g) ?? []).join(' ');
}
