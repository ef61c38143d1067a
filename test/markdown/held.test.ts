/** What a template holds back stands in the print where its placeholder stood, and in the tree as it was built. */
import { describe, expect, it } from '@jest/globals';
import {
  bullets,
  heading,
  paragraph,
  status,
  strong,
  table,
  text,
} from '../../src/markdown/build.js';
import { Held } from '../../src/markdown/held.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { treeOf } from '../../src/markdown/settle.js';
import type { Block } from '../../src/markdown/tree.js';

const hostile = '# a | b\n- c `d` [e](https://f.example) <g> \ufffe0\ufffe **h**';
const line = [paragraph('Said: ', text(hostile), '.')];
const blocks = [
  heading(2, text(hostile)),
  table(['One', 'Two'], [[text(hostile), status('met', 'Holds')]]),
  ...bullets([text(hostile), strong(text('x'))]),
];

/** A frame as a template makes it, with `@` where the blocks stand. */
function framed(frame: string, held: readonly Block[]): { text: string; all: Held } {
  const all = new Held();
  return { text: frame.replaceAll('@', () => all.put(held)), all };
}

describe('Held', () => {
  it.each([
    ['by themselves', '## Title\n\n@\n\nAfter.', blocks],
    ['twice', '@\n\n@', blocks],
    ['below a line', 'Before:\n@', blocks],
    ['in an entry of a list', '- first\n- @\n- last', line],
    ['as an entry of a list', '- first\n- @', blocks.slice(2)],
    ['in a quote', '> @', blocks.slice(1)],
    ['in a callout', '> [!NOTE]\n> @', line],
    ['in a sentence', 'Before @ after, and @', line],
    ['in bold', '**Before @** after', [paragraph(text('a value'))]],
    ['in a heading', '## Before @', line],
    ['in a cell', '| a | b |\n| --- | --- |\n| @ | c |', line],
    ['in a cell that holds no block', '| a | b |\n| --- | --- |\n| @ | c |', blocks],
    ['in a heading that holds no block', '### @', blocks.slice(1)],
  ])('prints blocks %s so that they are read again as they are laid out', (_, frame, built) => {
    const { text: source, all } = framed(frame, built);
    const laidOut = parseMarkdown(source, all);
    expect(parseMarkdown(all.print(source))).toEqual(laidOut);
    expect(JSON.stringify(laidOut)).not.toContain('\ufffe');
  });

  it('keeps the blocks as they were built', () => {
    const { text: source, all } = framed('@', blocks);
    expect(parseMarkdown(source, all)).toEqual(treeOf(blocks));
  });

  it('gives headings their level and their name in the whole document', () => {
    const { text: source, all } = framed('## Same\n\n@', [heading(5, 'Same')]);
    expect(parseMarkdown(source, all).blocks).toMatchObject([
      { level: 2, slug: 'same' },
      { level: 3, slug: 'same-1' },
    ]);
  });

  it('leaves plain words where code or an address is read', () => {
    const { text: source, all } = framed('`@` [a](https://b.example/@)', [paragraph('x*y')]);
    expect(parseMarkdown(source, all).blocks).toMatchObject([
      { content: [{ text: 'x*y' }, { text: ' ' }, { link: { href: 'https://b.example/x*y' } }] },
    ]);
  });

  it('takes no value for a placeholder', () => {
    const { text: source, all } = framed('@', [paragraph(text('\ufffe0\ufffe'))]);
    expect(all.print(source)).toBe('�0�');
  });

  it('writes nothing where there is nothing', () => {
    expect(new Held().put([])).toBe('');
  });
});
