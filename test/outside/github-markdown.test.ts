/** What the parser that GitHub runs makes of addresses in values: their letters, and no link that nobody meant. */
import { spawnSync } from 'node:child_process';
import { expect, it } from '@jest/globals';
import { heading, line, paragraph, table, text } from '../../src/markdown/build.js';
import { mdProse, mdSaid, mdTable, mdText, oneLine } from '../../src/markdown/escape.js';
import { printMarkdown } from '../../src/markdown/print.js';
import { escapeComment, words } from '../../src/report/comment-text.js';
import fc from '../property.js';
import { describeWith } from '../support/outside-checker.js';

const extensions = ['table', 'autolink', 'strikethrough', 'tagfilter'];

/** The page that GitHub's parser makes of Markdown. */
function pageOf(markdown: string): string {
  const args = ['--unsafe', ...extensions.flatMap((name) => ['-e', name])];
  const { status, stdout, error } = spawnSync('cmark-gfm', args, {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  expect(status).toBe(0);
  return stdout;
}

/** The words that a reader of the page sees. */
const seen = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/gu, ' ')
    .trim();

/** What stands in a page for each value, where every value is a paragraph. */
const paragraphsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, inner = '']) => inner);

const addresses = [
  ...[
    'a@b.co',
    'a.b+c-d_e@b-c.co',
    'A@B.CO',
    'a_@b.co',
    'a@_b.co',
    'a@b_c.de',
    'a@b.c/d',
    'mailto:@.a',
  ],
  ...['write to a@b.co, please', '(a@b.co)', 'a@b.co.', 'x@y@z.de', 'üa@b.co', 'a@b.co and c@d.eu'],
  ...['xmpp:x@y.z', 'xmpp:x@y.z/r', 'mailto:a@b.co', 'MAILTO:a@b.co', 'pip@24.0.x', '@name', 'a@b'],
  ...['http://a.example', 'https://a.example/b', 'HTTP://A.EXAMPLE', 'ftp://a.example/b'],
  ...['www.a.example', 'WWW.a.example', 'http://www.a.example', 'https://u@a.example/b'],
];

describeWith('github', () => {
  it('links a bare mail address, so that the tests below can fail', () => {
    expect(pageOf('a\\@b.co')).toContain('<a ');
    expect(pageOf('http://a.example')).toContain('<a ');
  });

  it.each<[string, (value: string) => string]>([
    ['a paragraph', mdText],
    ['a heading', (value) => `## ${mdText(value)}`],
    ['an entry', (value) => `- ${mdText(value)}`],
    ['bold words', (value) => `**${mdText(value)}**`],
    ['a cell', (value) => mdTable(['A', 'B'], [[mdText(value), 'x']])],
    ['a quotation', (value) => mdSaid(`it is “${value}” here`)],
    ['a comment', words],
    ['a sentence of a comment', escapeComment],
    ['a built paragraph', (value) => printMarkdown([paragraph(line(text(value)))])],
    ['a built heading', (value) => printMarkdown([heading(2, line(text(value)))])],
    [
      'a built cell',
      (value) => printMarkdown([table([line(text('A'))], [[line(text(value))], [line('x')]])]),
    ],
  ])('no address in %s becomes a link, and its letters stay', (_, write) => {
    const page = pageOf(addresses.map(write).join('\n\n'));
    expect(page).not.toContain('<a ');
    for (const value of addresses) expect(seen(page)).toContain(value);
  });

  it('links in prose nothing but an address of the web over TLS that stands whole', () => {
    const page = pageOf(addresses.map(mdProse).join('\n\n'));
    expect([...page.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://a.example/b',
    ]);
  });

  it('holds for addresses in any company', () => {
    const splinter = fc.constantFrom(
      ...[
        '@',
        'a',
        'b.co',
        '.',
        '-',
        '_',
        '+',
        '/',
        ':',
        ' ',
        'xmpp:',
        'mailto:',
        'www.',
        'http://',
      ],
      ...[
        'https://',
        'ftp://',
        '\\',
        '*',
        '`',
        '<',
        '>',
        '&',
        '#',
        '&#64;',
        'ü',
        '1',
        '(',
        ')',
        '~',
      ],
    );
    const value = fc.array(splinter, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(value, { minLength: 400, maxLength: 400 }), (values) => {
        const shown = values.filter((each) => oneLine(each) !== '');
        const found = paragraphsOf(pageOf(shown.map(mdText).join('\n\n')));
        expect(found.filter((each) => each.includes('<a '))).toEqual([]);
        expect(found.map(seen)).toEqual(shown.map(oneLine));
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
