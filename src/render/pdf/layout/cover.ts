/** Lays the cover: a page of its own, or a block above a short document. */
import { blocksInto, type DocumentContext, outerPlace, textSpan } from './document-context.js';
import { type Body, fillPages } from './fill-pages.js';
import { fixedText } from './fixed-text.js';
import { Flow } from './flow.js';
import { layIdentity } from './identity-table.js';
import { inlinesOf, setText } from './set-text.js';

/** The cover as a page: a bar, title and subject, and the identity table towards the foot. */
export function coverPage(context: DocumentContext, node: number): Body {
  const { structure, setting, meta, area } = context;
  const { cover, colours } = setting.theme;
  const { x, width } = textSpan(context);
  const title = fixedText(
    meta.title,
    { ...cover.title, font: 'bold', color: colours.accent },
    { x, y: cover.titleTop, width },
    structure.add('H1', node),
    setting,
  );
  const subtitle = fixedText(
    meta.subject,
    { ...cover.subtitle, font: 'regular', color: colours.muted },
    { x, y: title.bottom + 10, width },
    structure.add('P', node),
    setting,
  );
  const flow = new Flow();
  layIdentity(context, flow, node);
  const height = flow.slices.reduce((sum, slice) => sum + slice.height + slice.space, 0);
  const top = Math.max(subtitle.bottom + 40, Math.min(cover.identityTop, area.bottom - height));
  const [table] = fillPages(flow.slices, area, { top, bottom: area.bottom });
  const bar = { x, y: cover.titleTop - 26, width: 64, height: cover.bar, color: colours.accent };
  return {
    grounds: [bar, ...(table?.grounds ?? [])],
    figures: [],
    texts: [...title.texts, ...subtitle.texts, ...(table?.texts ?? [])],
    rules: table?.rules ?? [],
    targets: [{ name: 'cover', y: 0 }],
  };
}

/** The cover as a block on the page where the text begins. */
export function compactCover(context: DocumentContext, flow: Flow, node: number): void {
  const { structure, setting, meta } = context;
  const { cover, colours } = setting.theme;
  const blocks = blocksInto(flow, context);
  const place = outerPlace(context, node, colours.accent);
  const heading = structure.add('H1', node);
  setText(blocks, inlinesOf(meta.title), cover.compactTitle, 'bold', place, heading, true);
  flow.name(0, 'cover');
  flow.space(4);
  setText(
    blocks,
    inlinesOf(meta.subject),
    cover.subtitle,
    'regular',
    { ...place, color: colours.muted },
    structure.add('P', node),
    true,
  );
  flow.space(12);
  layIdentity(context, flow, node);
  flow.space(18);
  flow.add({ height: 0 });
}
