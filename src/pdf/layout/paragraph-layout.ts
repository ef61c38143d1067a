/** Lays headings and paragraphs. */
import { type Block, type Inline, plainText } from '../../markdown/tree.js';
import type { HeadingLook, Theme } from '../theme.js';
import { announces, isLabel } from './caption.js';
import { printableText } from './measure-text.js';
import type { StructureType } from './page.js';
import type { BlockContext, BlockPlace } from './place.js';
import { setText } from './set-text.js';

/** Lays a heading, which stays with what follows; one of the first level begins a page. */
export function layHeading(
  context: BlockContext,
  { content, level, slug }: Extract<Block, { kind: 'heading' }>,
  place: BlockPlace,
): void {
  const { flow, structure, headings } = context;
  const { theme } = context.setting;
  const label = isLabel(content, theme);
  const look = label ? labelLook(theme) : (theme.headings[level - 1] ?? theme.headings[5]);
  const node = structure.add(`H${level}` as StructureType, place.node);
  if (level === 1) flow.pageBreak();
  flow.space(look.before);
  const color = level <= 2 && !label ? theme.colours.accent : theme.colours.ink;
  const first = setText(context, content, look, look.font, { ...place, color }, node, true);
  const title = printableText(plainText(content)).trim();
  if (flow.slices.length === first) flow.add({ height: 0, keepNext: true });
  flow.name(first, slug);
  flow.space(look.after);
  if (title !== '') headings.push({ title, level, target: slug, isLabel: label });
}

/** The look of a heading that names a field: that of any label. */
function labelLook({ body, space }: Theme): HeadingLook {
  return { ...body, before: space.block, after: space.caption, font: 'regular' };
}

/** Lays the caption of a table as a node of that table. */
export function layCaption(
  context: BlockContext,
  content: readonly Inline[],
  place: BlockPlace,
  table: number,
): void {
  const { flow, structure } = context;
  const { space, body } = context.setting.theme;
  flow.space(space.block);
  setText(context, content, body, 'regular', place, structure.add('Caption', table), true);
  flow.space(space.caption);
}

/** Lays a paragraph, which stays with what follows if it names or announces that. */
export function layParagraph(
  context: BlockContext,
  content: readonly Inline[],
  place: BlockPlace,
): void {
  const { flow, structure } = context;
  const { space, body } = context.setting.theme;
  const node = structure.add('P', place.node);
  const caption = isLabel(content, context.setting.theme);
  const keep = caption || announces(content);
  if (caption) flow.space(space.block);
  setText(context, content, body, 'regular', place, node, keep);
  flow.space(caption ? space.caption : space.paragraph);
}
