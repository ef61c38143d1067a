/** What is built, printed and read again is what was built, whatever its values hold. */
import { describe, expect, it } from '@jest/globals';
import {
  brk,
  bullets,
  callout,
  chart,
  code,
  emphasis,
  entry,
  heading,
  type Line,
  line,
  link,
  numbered,
  paragraph,
  prose,
  said,
  status,
  strong,
  table,
  text,
} from '../../src/markdown/build.js';
import { separator } from '../../src/markdown/escape.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { printMarkdown } from '../../src/markdown/print.js';
import { treeOf } from '../../src/markdown/settle.js';
import type { Block } from '../../src/markdown/tree.js';
import fc from '../property.js';

/** What somebody writes who wants a value to be more than a value. */
const hostile = [
  ...[
    '# Heading',
    '- entry',
    '+ entry',
    '1. first',
    '2) second',
    '> quote',
    '---',
    '===',
    ': x',
    '| a | b |',
  ],
  ...[
    '**bold**',
    '*it*',
    '***',
    '_x_',
    '~~gone~~',
    '`code`',
    '``` fence',
    'a`b``c',
    'end\\',
    '\\\\',
    '\\*',
  ],
  ...[
    '[a](https://x.example)',
    '![i](https://x.example)',
    '[^1]',
    '[!WARNING] a',
    '[x] done',
    '<b>x</b>',
  ],
  ...[
    '<!-- x -->',
    '<br>',
    '&amp;',
    '&lt;script&gt;',
    '&#42;',
    'https://a.example/b_c?d=e&f=g',
    'http://a.example',
  ],
  ...[
    'www.a.example',
    'mailto:a@b.example',
    'a@b.example',
    '{{value "x"}}',
    '{{{x}}}',
    '$x^2$',
    '\ufffe0\ufffe',
  ],
  ...[
    '✓ Met',
    '✗ Failed',
    '(a)',
    '“quoted”',
    '‘',
    '…',
    'a b',
    '\u202e abc',
    '\u0000',
    'line\nbreak',
    '\u00a0',
    'e\u0301',
  ],
  ...[
    'long '.repeat(80).trim(),
    'ftp://x',
    '=',
    '"',
    "'",
    'a:',
    '*',
    '**',
    '|',
    '\\|',
    '#',
    '1.',
    '12345678901. x',
    '–',
  ],
];

const value = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostile) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom(...'*_`[]()<>!&|\\#-+=:.~ a1'), maxLength: 10 }),
  },
);

const address = fc.oneof(
  fc.constantFrom(
    'https://a.example',
    'https://a.example/b_(c)?d=[e]&f',
    'http://a.example',
    'javascript:x',
  ),
  fc.webUrl(),
);

const pieceOf: fc.Arbitrary<Line> = fc.oneof(
  value.map((each) => text(each)),
  value.map((each) => line(` ${each} `)),
  value.map((each) => strong(text(each))),
  value.map((each) => emphasis(text(each))),
  value.map((each) => strong(emphasis(text(each)))),
  value.map((each) => code(each)),
  fc.constantFrom('a.b[0].c', 'x-y', 'a b').map((each) => code(each)),
  fc.tuple(value, value).map(([one, two]) => strong(` ${one} `, code('a.b'), ` ${two} `)),
  value.map((each) => strong(said(each))),
  address.map((each) => link(each)),
  fc.tuple(address, value).map(([to, words]) => link(to, words)),
  fc.constantFrom(status('met', 'Holds'), status('muted', 'None')),
);

/** A line as a builder makes it: no blanks at its ends. */
const lineOf = fc
  .array(pieceOf, { minLength: 1, maxLength: 5 })
  .map((pieces) => trimmed(line(...pieces)));

function trimmed(content: Line): Line {
  const [first, last] = [content[0], content.at(-1)];
  if (first?.kind === 'text' && first.text.startsWith(' '))
    return trimmed(line([{ ...first, text: first.text.slice(1) }, ...content.slice(1)]));
  if (last?.kind === 'text' && last.text.endsWith(' '))
    return trimmed(line([...content.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]));
  return content.length === 0 ? text('') : content;
}

const cellOf = fc.oneof(
  lineOf,
  fc.tuple(lineOf, lineOf).map(([a, b]) => line(a, brk, b)),
);

const tableOf = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc
      .tuple(
        fc.array(lineOf, { minLength: width, maxLength: width }),
        fc.array(fc.array(cellOf, { minLength: width, maxLength: width }), { maxLength: 3 }),
      )
      .map(([head, rows]) => table(head, rows)),
  );

const listOf: fc.Arbitrary<readonly Block[]> = fc
  .tuple(
    fc.array(fc.tuple(lineOf, fc.array(lineOf, { maxLength: 2 })), { minLength: 1, maxLength: 3 }),
    fc.boolean(),
  )
  .map(([items, isNumbered]) =>
    (isNumbered ? numbered : bullets)(items.map(([own, below]) => entry(own, ...bullets(below)))),
  );

const simple: fc.Arbitrary<readonly Block[]> = fc.oneof(
  lineOf.map((each) => [paragraph(each)]),
  fc.tuple(fc.integer({ min: 1, max: 6 }), lineOf).map(([level, each]) => [heading(level, each)]),
  value.map((each) => prose(each)),
  tableOf.map((each) => [each]),
  listOf,
  fc
    .tuple(value, value)
    .map(([title, label]) => [chart('bars', title, [{ label, shown: label, data: '3' }])]),
);

const block = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc
      .array(simple, { minLength: 1, maxLength: 2 })
      .map((blocks): readonly Block[] => [callout('note', ...blocks.flat())]),
  },
  {
    weight: 1,
    arbitrary: lineOf.map((each): readonly Block[] => [
      { kind: 'quote', blocks: [paragraph(each)] },
    ]),
  },
);

describe('printMarkdown', () => {
  it('prints what is read again as the same tree, whatever the values hold', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (parts) => {
        const blocks = parts.flat();
        expect(parseMarkdown(printMarkdown(blocks))).toEqual(treeOf(blocks));
      }),
      { numRuns: 600 },
    );
  });

  it('keeps a value where it stands for a reader of Markdown that is not ours', () => {
    for (const each of hostile) {
      const printed = printMarkdown([paragraph(text(each))]).replaceAll(separator, '');
      expect(printed).not.toMatch(/^\s*(?:#|[-+*] |\d{1,9}[.)] |>|\||```|---|===)/);
      expect(printed).not.toMatch(/(?<!\\)[[<]/);
    }
  });
});
