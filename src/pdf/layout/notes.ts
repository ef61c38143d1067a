/** Lays the footnotes: each a strip of its own, with its number and the way back to its mark. */
import type { DocumentTree } from '../../markdown/tree.js';
import { blockContext } from './block-layout.js';
import { type DocumentContext, outerPlace } from './document-context.js';
import type { Footnotes } from './fill-pages.js';
import { Flow, type Slice } from './flow.js';
import { noteTarget } from './prepare-text.js';
import { baselineOf, markTarget, wordOp } from './set-text.js';
import { plainStyle } from './text-style.js';

const indent = 14;
const ruleWidth = 110;
const paragraphSpace = 2;

/** Lays all notes; their marks must have been set before. */
export function layNotes(
  context: DocumentContext,
  notes: DocumentTree['notes'],
  node: number,
): Footnotes {
  const { theme } = context.setting;
  const { page, colours, small, space } = theme;
  const rule = { x: page.left, y: 0, width: ruleWidth, height: 0.5, color: colours.line };
  const noteTheme = { ...theme, body: small, space: { ...space, paragraph: paragraphSpace } };
  const inNotes = { ...context, setting: { ...context.setting, theme: noteTheme } };
  const strips = new Map<number, readonly Slice[]>();
  for (const note of notes) strips.set(note.number, layNote(inNotes, note, node));
  return { strips, rule };
}

function layNote(
  context: DocumentContext,
  { number, blocks }: DocumentTree['notes'][number],
  sect: number,
): readonly Slice[] {
  const { structure, setting, marked } = context;
  const { body, colours } = setting.theme;
  const note = structure.add('Note', sect, { id: `note-${number}` });
  const label = structure.add('Lbl', note);
  const flow = new Flow();
  const outer = outerPlace(context, note);
  const place = { ...outer, x: outer.x + indent, width: outer.width - indent };
  blockContext(flow, context).layBlocks(blocks, place);
  if (flow.slices.length === 0) flow.add({ height: body.leading });
  // A note whose only mark stood in a title that the cover has taken over has no way back.
  const link = marked.has(number) ? { href: `#${markTarget(number)}` } : null;
  const style = { ...plainStyle('regular', body.size, link ? colours.link : colours.ink), link };
  const at = { x: outer.x, y: baselineOf(body) };
  flow.prepend(0, wordOp(String(number), style, at, label, setting));
  flow.name(0, noteTarget(number));
  return flow.slices;
}
