/** Lays the footnotes, each with its number. */

import type { DocumentTree } from '../markdown/ast.js';
import { type DocumentContext, outerPlace } from './document-context.js';
import { layHeading } from './paragraph-layout.js';
import type { BlockContext } from './place.js';
import { baselineOf, inlinesOf, setText, wordOp } from './set-text.js';
import { plainStyle } from './text-style.js';

const indent = 20;

/** Lays all notes after the text. */
export function layNotes(
  context: DocumentContext,
  blocks: BlockContext,
  notes: DocumentTree['notes'],
  node: number,
): void {
  if (notes.length === 0) return;
  const { structure, setting } = context;
  const { small, colours, proseWidth, words } = setting.theme;
  const { flow } = blocks;
  const outer = outerPlace(context, node);
  layHeading(
    blocks,
    { kind: 'heading', content: inlinesOf(words.notes), level: 2, slug: 'notes' },
    outer,
  );
  const style = plainStyle('regular', small.size, colours.ink);
  for (const { number, blocks: parts } of notes) {
    const note = structure.add('Note', structure.add('P', node), { id: `note-${number}` });
    const label = structure.add('Lbl', note);
    const first = flow.slices.length;
    const place = { ...outer, x: outer.x + indent, width: proseWidth - indent, node: note };
    for (const part of parts) {
      if (part.kind === 'paragraph') {
        setText(blocks, part.content, small, 'regular', place, structure.add('P', note));
      } else blocks.layBlocks([part], place);
      flow.space(2);
    }
    if (flow.slices.length === first) flow.add({ height: small.leading });
    const at = { x: outer.x, y: baselineOf(small) };
    flow.prepend(first, wordOp(`${number}.`, style, at, label, setting));
    flow.name(first, `note-${number}`);
    flow.space(3);
  }
}
