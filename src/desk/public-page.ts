/** Prints `public/index.html`: which papers may be published and where they lie, and nothing that is not in one of them. */

import { lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import { modelName } from '../figures/model-name.js';
import { anchor, type Child, tag } from '../html/markup.js';
import { htmlPage } from '../html/page.js';
import type { PackContents } from './pack-contents.js';
import { bytes, dayOf, fileLink, fileLinks, hash, partsStyle, scrollableTable } from './parts.js';

/** The folder whose readers are everybody. */
const folder = 'public';

/** The text of the page, or null where the pack has nothing for the public. */
export function publicPage(contents: PackContents): string | null {
  const { assessment, draft, read } = contents;
  const papers = contents.papers.filter((each) => each.folder === folder);
  const files = contents.files.filter(({ path }) => path.startsWith(`${folder}/`));
  if (papers.length === 0) return null;
  const printed = new Set(papers.flatMap(({ facts }) => facts));
  // What no public paper prints is not looked at.
  const said = (path: FactPath): string | null => {
    if (![...printed].some((each) => each === path || path.startsWith(`${each}.`))) return null;
    const found = lookup(read.facts, path);
    return found.state === 'given' && typeof found.value === 'string' ? found.value : null;
  };
  const model = modelName(assessment.model.name, assessment.model.version);
  const title = `${draft ? 'DRAFT: ' : ''}AI Act documents of ${model || 'an unnamed model'}`;
  const provider = said('provider.legal_name');
  const mail = said('copyright.contact.email');
  const web = said('copyright.contact.url');
  const card = said('model.model_card_url');
  const main: Child = [
    tag('h1', {}, title),
    draft ? tag('p', {}, tag('strong', {}, 'Draft: not to be published.')) : null,
    tag(
      'p',
      {},
      'Under Regulation (EU) 2024/1689, as of ',
      dayOf(assessment.as_of),
      provider === null ? null : `, by ${provider}`,
    ),
    tag('h2', {}, 'Documents'),
    scrollableTable(
      'Documents',
      ['Document', 'Read as'],
      papers.map((paper) => [paper.title, fileLinks(paper.files, folder)]),
    ),
    mail === null && web === null
      ? null
      : [
          tag('h2', {}, 'Contact for rightsholders'),
          tag(
            'ul',
            {},
            mail === null ? null : tag('li', {}, anchor(`mailto:${mail}`, {}, mail)),
            web === null ? null : tag('li', {}, anchor(web, {}, web)),
          ),
        ],
    card === null ? null : [tag('h2', {}, 'Model card'), tag('p', {}, anchor(card, {}, card))],
    tag('h2', {}, 'Files'),
    scrollableTable(
      'Files, with the SHA-256 of each',
      ['File', 'Size', 'SHA-256'],
      files.map((file) => [fileLink(file, folder), bytes(file.size), hash(file.sha256)]),
    ),
  ];
  return htmlPage({
    ...{ language: 'en', title, isInternal: draft, style: partsStyle, main },
  });
}
