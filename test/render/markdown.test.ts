/** Values are data: whatever they hold, Markdown shows them as text. */
import { describe, expect, it } from '@jest/globals';
import { lexer, type Token, type Tokens } from 'marked';
import { fillSentence } from '../../src/finding/say.js';
import { nameValue, pathValue, saidValue } from '../../src/finding/value.js';
import { quoted } from '../../src/read/printable.js';
import {
  linkTarget,
  mdCode,
  mdLink,
  mdProse,
  mdSaid,
  mdStatus,
  mdTable,
  mdText,
  oneLine,
  separator,
} from '../../src/render/markdown.js';
import fc from '../property.js';

/** Strings that try to become structure, mixed with ordinary text. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
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
        '<b>',
        '</td>',
        '<script>',
        '<!--',
        '&lt;',
        '&amp;',
        '[a](b)',
        '![a](b)',
        '[^1]',
        '[!NOTE]',
        '](',
        'http://e.org',
        'www.e.org',
        'a@e.org',
        'mailto:a@e.org',
        '**',
        '__',
        '~~',
        '---',
        '===',
        '\\',
        '\\\\',
        '{{x}}',
        '{{{x}}}',
        '$a$',
        '    code',
        '\t',
        '\u202e',
        '\u0000',
        '\ud800',
        '#',
        ' #',
        '+ ',
        ': ',
        '= ',
        'x',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Types of all tokens below, in order; texts, escapes and what parts a mail address count as one text. */
function shape(tokens: readonly Token[]): readonly string[] {
  const types = tokens.flatMap((token): readonly string[] => {
    if (token.raw === separator) return [];
    if (token.type === 'table') {
      const table = token as Tokens.Table;
      const cells = [table.header, ...table.rows].flat();
      return [
        `table ${table.header.length}x${table.rows.length}`,
        ...cells.flatMap((cell) => ['cell', ...shape(cell.tokens)]),
      ];
    }
    if (token.type === 'list') {
      return [
        'list',
        ...(token as Tokens.List).items.flatMap((item) => ['item', ...shape(item.tokens)]),
      ];
    }
    const inner = 'tokens' in token && token.tokens ? shape(token.tokens) : [];
    if (token.type === 'text' || token.type === 'escape')
      return inner.length > 0 ? inner : ['text'];
    return token.type === 'space' ? [] : [token.type, ...inner];
  });
  return types.filter((type, index) => type !== 'text' || types[index - 1] !== 'text');
}

/** What a reader sees. */
function shown(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'table') {
        const table = token as Tokens.Table;
        return [table.header, ...table.rows]
          .flat()
          .map((cell) => shown(cell.tokens))
          .join('\u001f');
      }
      if (token.type === 'list')
        return (token as Tokens.List).items.map((item) => shown(item.tokens)).join('');
      if ('tokens' in token && token.tokens) return shown(token.tokens);
      if (token.raw === separator) return '';
      return 'text' in token ? unescaped(String(token.text)) : '';
    })
    .join('');
}

const unescaped = (text: string): string =>
  text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');

const expected = (value: string): string => (oneLine(value) === '' ? '—' : oneLine(value));

describe('a value in Markdown', () => {
  const places: readonly (readonly [string, (value: string) => string])[] = [
    ['a paragraph', (value) => mdText(value)],
    ['a heading', (value) => `## ${mdText(value)}`],
    ['a list entry', (value) => `- ${mdText(value)}\n- second`],
    ['bold type', (value) => `a **b** ${mdText(value)} c`],
    [
      'a cell',
      (value) =>
        mdTable(
          ['A', 'B'],
          [
            [mdText(value), 'x'],
            ['y', mdText(value)],
          ],
        ),
    ],
    ['a head', (value) => mdTable([mdText(value), 'B'], [['x', 'y']])],
  ];
  for (const [name, place] of places) {
    it(`changes no structure in ${name}`, () => {
      const harmless = shape(lexer(place('word')));
      fc.assert(
        fc.property(hostile, (value) => {
          expect(shape(lexer(place(value)))).toEqual(harmless);
        }),
        { numRuns: 2_000 },
      );
    });
  }

  it('is shown letter by letter in a paragraph and in a cell', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(shown(lexer(mdText(value)))).toBe(expected(value));
        const cell = shown(lexer(mdTable(['A'], [[mdText(value)]]))).split('\u001f')[1];
        expect(cell).toBe(expected(value));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is escaped wherever a sign stands in it, not at its first place alone', () => {
    expect(mdText('<a><b> & &')).toBe('&lt;a&gt;&lt;b&gt; &amp; &amp;');
    expect(mdText('[x][y] `z`')).toBe('\\[x\\]\\[y\\] \\`z\\`');
    expect(mdText('http:http: www.www.')).toBe('http\\:http\\: www\\.www\\.');
  });

  it('is an em dash when there is nothing to show', () => {
    expect(mdText(' \n ')).toBe('—');
    expect(mdProse('\n\n')).toBe('—');
  });
});

describe('longer text', () => {
  it('becomes paragraphs of text and nothing else', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const types = new Set(lexer(mdProse(value)).map(({ type }) => type));
        types.delete('space');
        expect([...types]).toEqual(['paragraph']);
        expect(
          shape(lexer(mdProse(value))).filter((type) => type !== 'text' && type !== 'paragraph'),
        ).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps its paragraphs and joins wrapped lines', () => {
    expect(mdProse('One\ntwo.\n\n  \nThree.')).toBe('One two.\n\nThree.');
  });

  it('has no paragraph without words', () => {
    expect(mdProse('- one\n \t\ntwo')).toBe('\\- one\n\ntwo');
    expect(mdProse('- one')).toBe('\\- one');
    expect(mdProse(' \n- one\n  \u00a0\n')).toBe('\\- one');
  });

  it('gives a line that opens like a list entry a paragraph of its own', () => {
    expect(mdProse('Kinds:\n- one\n- two')).toBe('Kinds:\n\n\\- one\n\n\\- two');
  });
});

describe('a sentence that names fact paths', () => {
  it('shows the path in code type and the rest as text', () => {
    expect(mdSaid('write `model.name` | <b>')).toBe('write `model.name` \\| &lt;b&gt;');
  });

  it('shows what it names and quotes letter by letter, backticks and quotation marks included', () => {
    const words = fc.tuple(hostile, fc.constantFrom('`', '``', '“', '”', '`a`', '” `a`', ''));
    fc.assert(
      fc.property(words, fc.constantFrom(nameValue, saidValue), ([value, sign], kind) => {
        const name = oneLine(`a${value}${sign}b`);
        const { text } = fillSentence('{path} is {name}, which is odd', {
          path: pathValue('licensing.license'),
          name: kind(name),
        });
        const [paragraph] = lexer(mdSaid(text)) as Tokens.Paragraph[];
        const [code, ...rest] = paragraph?.tokens ?? [];
        expect(code).toMatchObject({ type: 'codespan', text: 'licensing.license' });
        expect(shape(rest)).toEqual(['text']);
        const single = name.replaceAll('“', '‘').replaceAll('”', '’');
        const isMarked = /[`“”]/.test(name);
        expect(shown(rest)).toBe(` is ${isMarked ? `“${single}”` : name}, which is odd`);
      }),
      { numRuns: 2_000 },
    );
    const { text } = fillSentence('{name} is unknown', {
      name: { ...nameValue('x'), shown: quoted('a” `b` “c') },
    });
    expect(mdSaid(text)).toBe('“a’ \\`b\\` ‘c” is unknown');
  });

  it('never becomes anything but text and code', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const types = shape(lexer(`x ${mdSaid(value)}`)).filter((type) => type !== 'codespan');
        expect(types.filter((type) => type !== 'text')).toEqual(['paragraph']);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('an address', () => {
  it('is linked when it is a web address', () => {
    expect(mdLink('https://example.org/a_b')).toBe('<https://example.org/a_b>');
    expect(mdLink('https://example.org/a b|c')).toBe(
      '[https\\://example.org/a b\\|c](https://example.org/a%20b%7Cc)',
    );
  });

  it('stays text when following it would not be safe', () => {
    for (const address of [
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://u:p@e.org/',
      'https://u@e.org/',
      'https://:p@e.org/',
      'x',
    ]) {
      expect(linkTarget(address)).toBeNull();
      expect(shape(lexer(mdLink(address)))).toEqual(['paragraph', 'text']);
    }
  });

  it('that is no link is said once, and beside words that differ from it', () => {
    expect(mdLink('data:x')).toBe('data:x');
    expect(mdLink('data:x', 'the data')).toBe('the data (data:x)');
  });

  it('is at most one link, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (tail) => {
        const types = shape(lexer(`x ${mdLink(`https://example.org/${tail}`)}`)).filter(
          (type) => type !== 'text',
        );
        expect(['paragraph', 'paragraph,link']).toContain(types.join());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('mdStatus', () => {
  it.each([
    ['met', 'Holds', '**✓ Holds**'],
    ['failed', 'Not met', '**✗ Not met**'],
    ['open', 'Not known', '**○ Not known**'],
    ['review', 'Applies', '**▲ Applies**'],
    ['muted', 'Not owed', '**– Not owed**'],
  ] as const)('writes %s as a symbol with its word', (status, word, markdown) => {
    expect(mdStatus(status, word)).toBe(markdown);
  });

  it('is nothing that a value can pose as', () => {
    for (const escaped of [mdText, mdProse]) {
      expect(escaped('**✓ Holds**')).not.toMatch(/^\*\*✓/);
    }
  });
});

describe('code type', () => {
  it('shows plain ids as code and everything else as text', () => {
    expect(mdCode('a.b[2].c')).toBe('`a.b[2].c`');
    expect(mdCode('a`|b')).toBe('a\\`\\|b');
  });
});
