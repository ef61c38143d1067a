/** Hard texts reach the PDF whole: every language, every sign of Markdown, long words, long tables, deep lists. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { createPdfRenderer, type PdfRenderer } from '../../../src/pdf/render-pdf.js';
import {
  mdCallout,
  mdCell,
  mdCode,
  mdLink,
  mdProse,
  mdSaid,
  mdTable,
  mdText,
} from '../../../src/render/markdown.js';
import fc from '../../property.js';
import { wordsOfMarkdown } from '../../support/markdown-words.js';
import type { PdfWords } from '../../support/pdf-words.js';
import { countedWords, metaWith } from '../samples.js';
import { sentences } from './languages.js';
import { expectSameWords } from './same-words.js';

let renderer: PdfRenderer;

beforeAll(async () => {
  renderer = await createPdfRenderer();
});

async function hold(markdown: string): Promise<PdfWords> {
  return expectSameWords(markdown, await renderer.render(markdown, metaWith()));
}

describe('A text in an official language of the Union', () => {
  it.each(Object.entries(sentences))('keeps its words: %s', async (language, text) => {
    const [first = '', second = ''] = text.split(/(?<=[.?·;]) /);
    const { body } = await hold(
      [
        `## ${first}`,
        text,
        `*${first}* **${first}** ***${first}*** \`${first}\``,
        `- ${text}\n  - ${second}\n    1. ${first}`,
        mdTable([language, 'B'], [[mdCell(text), mdCell(second)]]),
        `> [!NOTE]\n> ${text}`,
        `\`\`\`\n${text.replaceAll(' ', '\n')}\n\`\`\``,
        `A mark.[^a]\n\n[^a]: ${text}`,
      ].join('\n\n'),
    );
    expect(body.join(' ')).toContain(text.replaceAll('\u00a0', ' '));
  });

  it('is there for all 24', () => {
    expect(Object.keys(sentences)).toHaveLength(24);
  });
});

describe('A sign that means something to Markdown', () => {
  const texts: readonly [string, string][] = [
    ['an ampersand', 'R&D & AT&T &amp; &lt; &#38; &nbsp; &copy &nosuch;'],
    ['angle brackets', '<b>bold</b> a < b > c <!-- no comment --> <script>x</script> </td> <br>'],
    ['quotation marks', '"double" \'single\' “curly”'],
    ['a pipe', 'a|b || c \\| d |---|'],
    ['a backslash', 'C:\\dir\\new \\\\ \\n \\* end\\'],
    ['a backtick', '`code` ``two`` ```three``` ` alone'],
    ['an asterisk', '*a* **b** ***c*** * d * 2*3*4'],
    ['an underscore', '_a_ __b__ snake_case_name __init__'],
    ['a bracket', '[x](y) ![alt](src) [ref] [^1] [!NOTE] [ ] [x]'],
    ['an address', 'https://example.com/a_b?c=1&d=2#e www.example.com a.b@example.com'],
    ['the start of a block', '# no heading'],
    ['the start of a list', '- no list'],
    ['a number with a dot', '1. no list'],
    ['a rule', '--- *** ___ ==='],
    ['a tilde and a dollar', '~~no~~ $x^2$ ^up^ ==mark=='],
  ];

  it.each(texts)('%s, from a value, is text wherever a value may stand', async (_, value) => {
    const { body } = await hold(
      [
        mdText(value),
        `## ${mdText(value)}`,
        `- ${mdText(value)}`,
        mdTable(['Value', 'Next'], [[mdCell(value), 'after']]),
        mdCallout('WARNING', mdText(value)),
        mdProse(`${value}\n\n- ${value}`),
        `Said: ${mdSaid(value)}`,
        mdCode(value),
        `End.`,
      ].join('\n\n'),
    );
    const shown = value.split(/\s+/).join(' ');
    expect(body.join(' ').startsWith(`${shown} ${shown} ${shown} Value Next ${shown} after`)).toBe(
      true,
    );
  });

  it('is markup where the document itself wrote it', async () => {
    const { body } = await hold(
      [
        'A **bold** *lean* ~~gone~~ `co|de` [named](https://example.com/x) <https://example.com/y>',
        'Broken  \nline, joined\nline, and <br> a break; <i>shown</i> &amp; &#x20AC; &lt;b&gt;.',
        'One**two**three, `a`b`c`, mo[re](https://example.com)over and no[^n]te.',
        '<div>\nHTML <b>block</b>\n</div>',
        '<!-- nothing -->',
        '| a `\\|` b | **c** d | |\n|---|:-:|--:|\n| [x](https://example.com) | <br> | `y` |\n| | | |',
        '---',
        '> [!IMPORTANT]\n> Text.\n>\n> 1. one\n> 2. two\n\n> A quote.',
        '```yaml\nkey:\nother: [^n]\n\nlast: `x`\n```',
        '[^n]: Note with *lean* and `code`\n  that goes on.',
      ].join('\n\n'),
    );
    expect(body.slice(0, 7)).toEqual([
      'A',
      'bold',
      'lean',
      'gone',
      'co|de',
      'named',
      'https://example.com/y',
    ]);
    expect(body).toEqual(expect.arrayContaining(['Onetwothree,', 'abc,', 'moreover', 'no1te.']));
  });
});

describe('A letter that is not what it seems', () => {
  it.each([
    ['a soft hyphen', 'Donau\u00addampf', 'Donaudampf'],
    ['a zero-width space', 'zero\u200bwidth', 'zerowidth'],
    ['joiners', 'a\u200cb\u200dc', 'abc'],
    ['a byte order mark', '\ufeffmarked', 'marked'],
    ['direction marks', 'left\u200eright\u200f', 'leftright'],
    ['a word joiner', 'word\u2060joiner', 'wordjoiner'],
    ['a separate accent', 'Cafe\u0301 A\u030angstro\u0308m', 'Café Ångström'],
    ['a separate accent after a soft hyphen', 'e\u00ad\u0301', 'é'],
    ['a space that does not break', '10\u00a0km and 10\u202f000', '10 km and 10 000'],
    ['a variation selector', 'tick ✔\ufe0e', 'tick ✔'],
  ])('%s reads as it looks', async (_, text, shown) => {
    const markdown = [text, `- ${text}`, `\`${text}\``, mdTable(['A'], [[text]])].join('\n\n');
    const { body } = await hold(markdown);
    expect(body.join(' ')).toBe(`${shown} ${shown} ${shown} A ${shown}`);
  });

  it('that could turn the direction never comes out of a value', async () => {
    const { body } = await hold(`a ${mdText('x\u202ey\u2066z').replaceAll('\ufffd', '-')} b`);
    expect(body.join(' ')).toBe('a x-y-z b');
    expect((await hold('a \u202eb\u2066c d')).body.join(' ')).toBe('a bc d');
  });
});

describe('What is long', () => {
  it.each([
    ['a word of 2,000 letters', 'Wort'.repeat(500)],
    ['a word of 2,000 digits', '0123456789'.repeat(200)],
    [
      'an address of 500 characters',
      `https://example.com/${'path/to-a_place?x=1&y=2,'.repeat(20)}`,
    ],
    ['words joined by dashes', Array.from({ length: 300 }, (_, at) => `part${at}`).join('-')],
    ['letters with two bytes in UTF-16 order', 'ẞḃż'.repeat(400)],
  ])('%s is broken, never cut: in a paragraph, a cell, a heading, code', async (_, word) => {
    const plain = mdText(word);
    const { body } = await hold(
      [
        `before ${plain} after`,
        mdTable(['A', 'B', 'C'], [[plain, plain, 'x']]),
        `## ${plain}`,
        `- ${plain}`,
        `\`\`\`\n${word}\n${word}\n\`\`\``,
        `**a**${plain}`,
        mdLink(word),
      ].join('\n\n'),
    );
    expect(body.filter((each) => each === word)).toHaveLength(8);
    expect(body.at(-2)).toBe(`a${word}`);
  });

  it('a table of 400 rows keeps every cell, also of rows taller than a page', async () => {
    const rows = Array.from({ length: 400 }, (_, row) => [
      `row ${row}`,
      row % 9 === 0 ? '' : countedWords(`b${row}x`, (row * 13) % 60),
      row % 133 === 0 ? countedWords(`tall${row}w`, 2200) : `\`c.${row}\` **d${row}**`,
      String(row * 1000),
    ]);
    const { body, pages } = await hold(mdTable(['Row', 'Words', 'More', 'Figure'], rows));
    expect(pages).toBeGreaterThan(30);
    expect(body).toContain('tall399w2199');
  }, 60_000);

  it('a table of twelve columns keeps every cell', async () => {
    const heads = Array.from({ length: 12 }, (_, column) => `Column ${column}`);
    const rows = Array.from({ length: 30 }, (_, row) =>
      heads.map((_head, column) => `extraordinary${row}x${column} value`),
    );
    await hold(mdTable(heads, rows));
  });

  it('lists six deep keep their order and their numbers', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => {
      const depth = Math.min(at % 11, 10 - (at % 11));
      return `${'   '.repeat(depth)}${depth % 2 === 0 ? '-  ' : `${(at % 3) + 1}. `}item ${at} ${countedWords(`i${at}w`, at % 30)}`;
    });
    const { body } = await hold(
      `${lines.join('\n')}\n\n7. seven\n8. eight\n\n- [ ] open\n- [x] done`,
    );
    expect(body.slice(-8)).toEqual(['7.', 'seven', '8.', 'eight', '☐', 'open', '☑', 'done']);
  });

  it('notes that fill pages stay whole and in order', async () => {
    const marks = Array.from(
      { length: 40 },
      (_, at) => `Sentence ${at} ${countedWords(`s${at}w`, 40)}.[^n${at}]`,
    );
    const notes = Array.from(
      { length: 40 },
      (_, at) => `[^n${at}]: ${countedWords(`n${at}x`, at === 7 ? 1500 : 20)}`,
    );
    const { notes: found } = await hold(`${marks.join('\n\n')}\n\n${notes.join('\n')}`);
    expect(found.slice(0, 2)).toEqual(['1', 'n0x0']);
  });

  it('a document of 300 pages keeps every word', async () => {
    const languages = Object.values(sentences);
    const chapters = Array.from({ length: 190 }, (_, chapter) =>
      [
        `${chapter % 5 === 0 ? '##' : '###'} Chapter ${chapter}`,
        languages[chapter % 24],
        countedWords(`p${chapter}w`, 420),
        `- ${countedWords(`l${chapter}w`, 60)}\n  - ${languages[(chapter + 7) % 24]}`,
        mdTable(
          ['Key', 'Text', 'Figure'],
          Array.from({ length: 14 }, (_row, row) => [
            `\`k.${row}\``,
            mdCell(`${countedWords(`t${chapter}r${row}w`, (row * 5) % 33)} & <x> | y`),
            String(row * chapter),
          ]),
        ),
        chapter % 6 === 0 ? `> [!WARNING]\n> ${languages[(chapter + 3) % 24]}` : '',
        chapter % 10 === 0
          ? `Noted.[^c${chapter}]\n\n[^c${chapter}]: ${languages[chapter % 24]}`
          : '',
      ].join('\n\n'),
    );
    const { pages } = await hold(`# Technical documentation\n\n${chapters.join('\n\n')}`);
    expect(pages).toBeGreaterThanOrEqual(300);
  }, 120_000);
});

/** Letters that the fonts hold, and everything that Markdown might take for its own. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['# ', '\n', '\n\n', '|', '| a | b |', '|---|', '- ', '1. ', '> ', '`', '```', '~~~', '<b>'],
    ...[
      '</td>',
      '<!--',
      '-->',
      '<br>',
      '&lt;',
      '&amp;',
      '&',
      '<',
      '>',
      '[a](b)',
      '![a](b)',
      '[^1]',
    ],
    ...['[!NOTE]', '](', 'https://e.org', 'www.e.org', 'a@e.org', '**', '__', '~~', '---', '==='],
    ...[
      '\\',
      '\\\\',
      '{{x}}',
      '$a$',
      '    code',
      '\t',
      '#',
      '+ ',
      ': ',
      '"',
      "'",
      '[ ] ',
      '✓ ',
      '– ',
    ],
  ),
  fc.constantFrom(...Object.values(sentences).flatMap((text) => text.split(' '))),
  fc.constantFrom('\u00ad', '\u200b', '\u00a0', 'e\u0301', '\u200f', ' ', ' ', ' '),
  fc.string({ maxLength: 5 }),
);
const value = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('Any value', () => {
  it('is printed whole by every escaper, in every kind of block', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 6, maxLength: 6 }), async (values) => {
        const [a = '', b = '', c = '', d = '', e = '', f = ''] = values;
        const markdown = [
          mdText(a),
          `## ${mdText(b)}`,
          `- ${mdText(c)}\n- ${mdText(d)}\n  - ${mdText(e)}`,
          mdTable(
            [mdCell(a), mdCell(b)],
            [
              [mdCell(c), mdCell(d)],
              [mdCode(e), `**${mdCell(f)}**`],
            ],
          ),
          mdProse(`${a}\n${b}\n\n${c}`),
          mdCallout('NOTE', mdProse(`${d}\n\n${e}`)),
          `Said ${mdSaid(`${a} \`model.name\` ${b}`)} and ${mdLink(`https://example.com/${encodeURIComponent(c)}`)}.`,
          `Noted.[^n]\n\n[^n]: ${mdText(f)}`,
        ].join('\n\n');
        await hold(markdown);
        const plain = wordsOfMarkdown(`${mdText(f)}\n`).body.join('');
        const shown = (f.trim() === '' ? '—' : f)
          .replace(/[\u00ad\u200b\u200f]/g, '')
          .normalize('NFC')
          .replace(/\s+/g, '');
        expect(plain).toBe(shown === '' ? plain : shown);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
