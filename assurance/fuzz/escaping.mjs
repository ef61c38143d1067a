// Values in six places of a document, before four Markdown parsers: the structure is that of a plain word, and the text is kept.
import { createRequire } from 'node:module';
import { lexer } from 'marked';
import {
  mdProse,
  mdSaid,
  mdTable,
  mdText,
  oneLine,
  separator,
} from '../../dist/markdown/escape.js';
import { hostileText } from '../chance.mjs';
import { install } from '../install.mjs';

const splinters = [
  ...[
    '# x',
    '## ',
    '\n',
    '\n\n',
    '|',
    '| a | b |',
    '|---|',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '> ',
    '`',
    '```',
    '~~~',
  ],
  ...[
    '<b>',
    '</td>',
    '<script>',
    '<!--',
    '-->',
    '&lt;',
    '&amp;',
    '&#35;',
    '[a](b)',
    '![a](b)',
    '[^1]',
    '[!NOTE]',
    '](',
  ],
  ...[
    '**',
    '__',
    '~~',
    '---',
    '===',
    '\\',
    '\\\\',
    '{{x}}',
    '$a$',
    '    code',
    '\t',
    '\u202e',
    '\0',
    ' #',
    '+ ',
  ],
  ...['a@b.co', '@', 'b.co', 'mailto:', 'xmpp:', 'http://', 'ftp://', 'www.', 'c.example'],
  ...[': ', '= ', 'x', ' ', '_', '*', '"', "'", '(', ')', '^', '“', '”', '\u00a0', '\u2028'],
];

const places = {
  paragraph: (value) => mdText(value),
  heading: (value) => `## ${mdText(value)}`,
  entry: (value) => `- ${mdText(value)}\n- second`,
  bold: (value) => `a **b** ${mdText(value)} c`,
  cell: (value) =>
    mdTable(
      ['A', 'B'],
      [
        [mdText(value), 'x'],
        ['y', mdText(value)],
      ],
    ),
  quotation: (value) => `x ${mdSaid(`it is “${oneLine(value).replace(/[“”]/g, "'")}” here`)}`,
};

let parsers;

/** Each gives the structure as one line of tag names, and the text; tables are beyond commonmark. */
async function load() {
  const failure = install();
  if (failure !== null) throw new Error(failure);
  const require = createRequire(import.meta.url);
  const MarkdownIt = require('markdown-it');
  const it = new MarkdownIt({ html: true, linkify: false });
  const { Parser } = require('commonmark');
  const { micromark } = await import('micromark');
  const { gfm, gfmHtml } = await import('micromark-extension-gfm');
  const tags = (html) =>
    (html.replaceAll(separator, '').match(/<\/?[a-z][a-z0-9]*|<!--/gi) ?? []).join(' ');
  const text = (html) =>
    html
      .replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&');
  parsers = {
    marked: (source) => ({ shape: shapeOf(lexer(source)).join(' '), text: null }),
    'markdown-it': (source) => {
      const html = it.render(source);
      return { shape: tags(html), text: text(html) };
    },
    commonmark: (source) => {
      const types = [];
      let words = '';
      const walker = new Parser().parse(source).walker();
      for (let step = walker.next(); step; step = walker.next()) {
        if (!step.entering || step.node.literal === separator) continue;
        if (step.node.literal) words += step.node.literal;
        if (step.node.type !== 'text') types.push(step.node.type);
      }
      return { shape: types.join(' '), text: words, withoutTables: true };
    },
    micromark: (source) => {
      const html = micromark(source, {
        allowDangerousHtml: true,
        extensions: [gfm()],
        htmlExtensions: [gfmHtml()],
      });
      return { shape: tags(html), text: text(html) };
    },
  };
}

function shapeOf(tokens) {
  return tokens.flatMap((token) => {
    if (token.type === 'text' || token.type === 'escape')
      return token.tokens ? shapeOf(token.tokens) : [];
    if (token.type === 'space' || token.raw === separator) return [];
    const cells =
      token.type === 'table' ? [token.header, ...token.rows].flat() : (token.items ?? []);
    return [
      token.type,
      ...cells.flatMap((each) => ['part', ...shapeOf(each.tokens)]),
      ...shapeOf(token.tokens ?? []),
    ];
  });
}

const plain = new Map();

export default {
  id: 'escaping',
  about:
    'Hostile values in six places before marked, markdown-it, commonmark and micromark with GFM',
  slowest: 1000,
  prepare: load,
  seeds: () => [],
  input: (random) => Buffer.from(hostileText(random, splinters)),
  check(bytes) {
    const value = String(bytes);
    for (const [place, write] of Object.entries(places)) {
      for (const [name, parse] of Object.entries(parsers)) {
        const key = `${place} ${name}`;
        if (!plain.has(key)) plain.set(key, parse(write('word')));
        const found = parse(write(value));
        if (found.withoutTables && place === 'cell') continue;
        if (found.shape !== plain.get(key).shape) return `${key}: ${found.shape}`;
        const expected = oneLine(value) || '—';
        if (
          place === 'paragraph' &&
          found.text !== null &&
          squeezed(found.text) !== squeezed(expected)
        ) {
          return `${key}: the text is ${JSON.stringify(found.text)}`;
        }
      }
    }
    // In prose an address of the web over TLS is meant to be a link; here none stands.
    if (lexer(mdProse(value)).some(({ type }) => type !== 'paragraph' && type !== 'space'))
      return 'prose';
    return null;
  },
};

const squeezed = (text) => text.replace(/\s+/gu, ' ').trim();
