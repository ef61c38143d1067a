/** Markdown as the layout sees it. */
import { describe, expect, it } from '@jest/globals';
import { decodeEntities } from '../../src/markdown/decode-entities.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { type Block, plainText } from '../../src/markdown/tree.js';

function only(markdown: string): Block {
  const { blocks } = parseMarkdown(markdown);
  expect(blocks).toHaveLength(1);
  const [block] = blocks;
  if (block === undefined) throw new Error('No block');
  return block;
}

function words(markdown: string): string {
  const block = only(markdown);
  return block.kind === 'paragraph' ? plainText(block.content) : block.kind;
}

describe('parseMarkdown', () => {
  it('decodes entities once in text and not in code', () => {
    expect(words('a &amp; b &lt;c&gt; &#233; &#x20AC; &amp;lt;')).toBe('a & b <c> é € &lt;');
    expect(words('`a &amp; b`')).toBe('a &amp; b');
  });

  it('takes away the backslashes of escaped characters', () => {
    expect(words('\\*a\\* \\[b\\] 1\\. https\\://x www\\.y \\| \\$')).toBe(
      '*a* [b] 1. https://x www.y | $',
    );
  });

  it('sets emphasis, code and links side by side', () => {
    expect(only('a **b *c*** `d` [e](https://f.example)')).toEqual({
      kind: 'paragraph',
      content: [
        { kind: 'text', text: 'a ', emphasis: 'regular', link: null },
        { kind: 'text', text: 'b ', emphasis: 'bold', link: null },
        { kind: 'text', text: 'c', emphasis: 'boldItalic', link: null },
        { kind: 'text', text: ' ', emphasis: 'regular', link: null },
        { kind: 'text', text: 'd', emphasis: 'mono', link: null },
        { kind: 'text', text: ' ', emphasis: 'regular', link: null },
        { kind: 'text', text: 'e', emphasis: 'regular', link: { href: 'https://f.example' } },
      ],
    });
  });

  it('keeps the text of links that may not be followed', () => {
    for (const href of [
      'javascript:alert(1)',
      'http://a.example',
      'file:///a',
      'other.md',
      '//a.example',
    ]) {
      expect(only(`[text](${href})`)).toEqual({
        kind: 'paragraph',
        content: [{ kind: 'text', text: 'text', emphasis: 'regular', link: null }],
      });
    }
  });

  it('reads callouts by their first line and leaves other quotes alone', () => {
    expect(only('> [!WARNING]\n> Mind **this**.\n>\n> More.')).toMatchObject({
      kind: 'callout',
      tone: 'warning',
      blocks: [
        { kind: 'paragraph', content: [{ text: 'Mind ' }, { text: 'this' }, { text: '.' }] },
        { kind: 'paragraph', content: [{ text: 'More.' }] },
      ],
    });
    expect(only('> [!NOTE]\n>\n> - item')).toMatchObject({
      tone: 'note',
      blocks: [{ kind: 'list' }],
    });
    expect(only('> words').kind).toBe('quote');
  });

  it('numbers footnotes by their first mention and drops definitions that nobody cites', () => {
    const { blocks, notes } = parseMarkdown(
      'B[^b] a[^a] b[^b].\n\n[^a]: First\n    goes on.\n[^b]: https://b.example\n[^c]: Never.\n',
    );
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({
      content: [
        { text: 'B' },
        { kind: 'note', number: 1 },
        { text: ' a' },
        { number: 2 },
        { text: ' b' },
        { number: 1 },
        { text: '.' },
      ],
    });
    expect(
      notes.map(({ number, blocks: parts }) => [
        number,
        parts.map((part) => (part.kind === 'paragraph' ? plainText(part.content) : part.kind)),
      ]),
    ).toEqual([
      [1, ['https://b.example']],
      [2, ['First\ngoes on.']],
    ]);
  });

  it('shows a footnote mark without a definition as it was written', () => {
    expect(words('a[^x] b')).toBe('a[^x] b');
  });

  it('closes gaps between heading levels and gives each heading its own anchor', () => {
    const { blocks } = parseMarkdown('# A\n\n#### B\n\n## A\n\n###### C');
    expect(
      blocks.map((block) => (block.kind === 'heading' ? [block.level, block.slug] : [])),
    ).toEqual([
      [1, 'a'],
      [2, 'b'],
      [2, 'a-1'],
      [3, 'c'],
    ]);
  });

  it('reads nested lists with their start and tick boxes', () => {
    expect(only('4. four\n   - [x] done\n   - [ ] open\n5. five')).toMatchObject({
      kind: 'list',
      ordered: true,
      start: 4,
      items: [
        {
          checked: null,
          blocks: [
            { kind: 'paragraph' },
            { kind: 'list', ordered: false, items: [{ checked: true }, { checked: false }] },
          ],
        },
        { checked: null },
      ],
    });
  });

  it('reads tables with alignment, escaped bars and line breaks in cells', () => {
    expect(only('| A | B |\n|---|--:|\n| x \\| y<br>z | **1** |')).toEqual({
      kind: 'table',
      align: ['left', 'right'],
      head: [
        [{ kind: 'text', text: 'A', emphasis: 'regular', link: null }],
        [{ kind: 'text', text: 'B', emphasis: 'regular', link: null }],
      ],
      rows: [
        [
          [
            { kind: 'text', text: 'x | y', emphasis: 'regular', link: null },
            { kind: 'break' },
            { kind: 'text', text: 'z', emphasis: 'regular', link: null },
          ],
          [{ kind: 'text', text: '1', emphasis: 'bold', link: null }],
        ],
      ],
    });
  });

  it('shows HTML as text and drops comments', () => {
    expect(words('a <b>x</b> <script>y</script>')).toBe('a <b>x</b> <script>y</script>');
    expect(words('<div>x</div>')).toBe('<div>x</div>');
    expect(parseMarkdown('<!-- hidden -->').blocks).toEqual([]);
  });

  it('composes letters and accents that come apart', () => {
    expect(words('Zu\u0308rich')).toBe('Z\u00fcrich');
  });
});

describe('decodeEntities', () => {
  it('leaves what it does not know and replaces what is no character', () => {
    expect(decodeEntities('&unknown; &constructor; & &amp')).toBe('&unknown; &constructor; & &amp');
    expect(decodeEntities('&#0;&#xD800;&#x110000;')).toBe('\ufffd\ufffd\ufffd');
  });
});
