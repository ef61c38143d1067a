/** Lays out a whole document: cover, contents, body, notes, running lines. A pure function of its input. */

import { type Block, type DocumentTree, plainText } from '../../markdown/tree.js';
import type { Typefaces } from '../font/load-typefaces.js';
import { MissingGlyphError } from '../missing-glyph-error.js';
import type { PdfMeta } from '../pdf-meta.js';
import type { Logo } from '../theme/logo.js';
import { defaultTheme, type Theme } from '../theme.js';
import { blockContext } from './block-layout.js';
import { contentsPages, withContentsBelowTitle } from './contents.js';
import { compactCover, coverPages } from './cover.js';
import { type DocumentContext, outerPlace } from './document-context.js';
import { type Body, fillPages } from './fill-pages.js';
import { Flow, type Slice } from './flow.js';
import { layNotes } from './notes.js';
import { outlineEntries } from './outline.js';
import type { Layout } from './page.js';
import { heightOf } from './page-draft.js';
import { finishPage } from './running-lines.js';
import type { LayoutContext } from './setting.js';
import { Structure } from './structure.js';

/** A compact document begins a little higher, as its title opens the page. */
const compactRise = 14;

/** Lays out a document; throws `MissingGlyphError` where the fonts lack a character. */
export function layOut(
  tree: DocumentTree,
  meta: PdfMeta,
  faces: Typefaces,
  theme: Theme = defaultTheme,
  logo: Logo | null = null,
): Layout {
  const { blocks, notes } = withoutTitle(tree, meta.title, theme.words.draft);
  const setting: LayoutContext = { theme, faces, missing: new Set() };
  const structure = new Structure();
  const { top } = theme.page;
  const area = { top, bottom: theme.page.height - theme.page.bottom };
  const context: DocumentContext = {
    setting,
    structure,
    meta,
    known: linkTest(blocks),
    marked: new Set(),
    area,
    logo,
  };

  const root = structure.add('Document', -1);
  const cover = structure.add('Sect', root);
  const front = structure.add('Sect', root);
  const contents = { heading: structure.add('H2', front), list: structure.add('TOC', front) };
  const sect = structure.add('Sect', root);
  const flow = new Flow();
  const body = blockContext(flow, context, blocks);
  body.layBlocks(blocks, outerPlace(context, sect));
  const footnotes = layNotes(context, notes, structure.add('Sect', root));
  let pages = fillPages(flow.slices, area, area, footnotes);
  const { kind } = theme.cover;
  const compact = kind === 'auto' ? pages.length <= theme.compactUpTo : kind !== 'full';
  if (compact) {
    const opening = new Flow();
    compactCover(context, opening, cover);
    const fill = (contents: readonly Slice[]): Body[] => {
      const slices = [...opening.slices, ...contents, ...withoutFirstBreak(flow.slices)];
      return fillPages(slices, area, { ...area, top: top - compactRise }, footnotes);
    };
    pages = fill([]);
    const room = area.bottom - top + compactRise - heightOf(opening.slices);
    if (meta.answersFirst !== true)
      pages = withContentsBelowTitle(context, body.headings, pages, contents, room, fill);
  } else {
    const covers = coverPages(context, cover);
    const listed = contentsPages(context, body.headings, pages, contents, covers.length);
    pages = [...covers, ...listed, ...pages];
  }
  throwMissing(setting);
  const total = pages.length;
  const finished = pages.map((content, index) =>
    finishPage(context, content, { index, total, cover: index === 0 && !compact }),
  );
  throwMissing(setting);
  return {
    width: theme.page.width,
    height: theme.page.height,
    pages: finished,
    structure: structure.nodes,
    outline: outlineEntries(body.headings, finished),
  };
}

/** What the text lacks is told before what the running lines lack. */
function throwMissing({ missing }: LayoutContext): void {
  if (missing.size > 0) throw new MissingGlyphError([...missing]);
}

/** The title stands on the cover; a first heading that only repeats it, marked as draft or not, is left out. */
function withoutTitle(tree: DocumentTree, title: string, draft: string): DocumentTree {
  const [first, ...blocks] = tree.blocks;
  if (first?.kind !== 'heading' || first.level !== 1) return tree;
  const text = plainText(first.content).trim();
  const repeats = text === title.trim() || text === `${draft}: ${title.trim()}`;
  return repeats ? { ...tree, blocks } : tree;
}

/** A test for addresses outside the document and of headings within it. */
function linkTest(blocks: readonly Block[]): (href: string) => boolean {
  const targets = new Set<string>();
  const collect = (parts: readonly Block[]): void => {
    for (const block of parts) {
      if (block.kind === 'heading') targets.add(block.slug);
      else if (block.kind === 'callout' || block.kind === 'quote') collect(block.blocks);
      else if (block.kind === 'list') for (const item of block.items) collect(item.blocks);
    }
  };
  collect(blocks);
  return (href) => !href.startsWith('#') || targets.has(href.slice(1));
}

function withoutFirstBreak<S extends { readonly breakBefore: boolean }>(slices: readonly S[]): S[] {
  return slices.map((slice, index) => (index === 0 ? { ...slice, breakBefore: false } : slice));
}
