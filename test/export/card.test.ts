/** A model card gets a section and a tag, and keeps every other byte. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { CardFault } from '../../src/export/card/card-fault.js';
import { headOf } from '../../src/export/card/front-matter.js';
import { inMark, sectionOf } from '../../src/export/card/section.js';
import { upsertSection } from '../../src/export/card/upsert.js';
import { linksTo } from '../../src/release/model-card.js';
import fc from '../property.js';
import { readText, subjectFrom } from '../support/exports.js';

const section = (name = 'Heron', line = 'Provider: Heron Lab.'): string =>
  `<!-- aiact-doc:begin 1 ${name} 1 -->\n## European Union\n\n${line}\n<!-- aiact-doc:end -->`;
const put = (text: string, body = section()): string => upsertSection(text, body);
const faultOf = (text: string): string => {
  try {
    put(text);
    return 'none';
  } catch (error) {
    if (!(error instanceof CardFault)) throw error;
    return `${error.line}: ${error.message}`;
  }
};
const tagsOf = (text: string): unknown => {
  const head = headOf(text);
  return head && (parse(text.slice(head.start, head.end)) as { tags: unknown }).tags;
};

describe('The tag', () => {
  const withHead = (head: string): string => `---\n${head}---\n\n# Heron\n`;

  it.each([
    ['no tags', 'license: mit\n', ['eu-ai-act']],
    ['a list', 'license: mit\ntags:\n- a\n- b # why\n', ['a', 'b', 'eu-ai-act']],
    ['an indented list', 'tags:\n    - a\n    - b\nlicense: mit\n', ['a', 'b', 'eu-ai-act']],
    ['a list on one line', 'tags: [a, b]\n', ['a', 'b', 'eu-ai-act']],
    ['a list with a comma at its end', 'tags: [a, b,]\n', ['a', 'b', 'eu-ai-act']],
    [
      'a list over lines with a comment',
      'tags: [\n  a, # first\n  b # last\n]\n',
      ['a', 'b', 'eu-ai-act'],
    ],
    ['an empty list', 'tags: []\n', ['eu-ai-act']],
    ['an empty field', 'tags: # later\nlicense: mit\n', ['eu-ai-act']],
    ['an empty field at the end', 'license: mit\ntags:\n', ['eu-ai-act']],
    ['folded text at the end', 'tags:\n- a\n- >-\n  b\n  c\n', ['a', 'b c', 'eu-ai-act']],
    ['a head on one line', '{license: mit}\n', ['eu-ai-act']],
    ['an empty head', '', ['eu-ai-act']],
    ['a comment alone', '# nothing yet\n', ['eu-ai-act']],
    ['an indented head', '  license: mit\n', ['eu-ai-act']],
    ['the tag itself', 'tags: [eu-ai-act, a]\n', ['eu-ai-act', 'a']],
    ['text that keeps its line breaks', 'note: |+\n  a\n\n', ['eu-ai-act']],
  ])('comes to %s', (_, head, tags) => {
    const text = withHead(head);
    const result = put(text);
    expect(tagsOf(result)).toEqual(tags);
    const old = headOf(text);
    const now = headOf(result);
    const rest = (each: string): Record<string, unknown> => ({
      ...(parse(each) as object | null),
      tags: null,
    });
    expect(rest(result.slice(now?.start, now?.end))).toEqual(
      rest(text.slice(old?.start, old?.end)),
    );
    expect(put(result)).toBe(result);
  });

  it('brings a head where there is none, behind a byte order mark', () => {
    expect(put('\uFEFF# Heron\n')).toBe(
      `\uFEFF---\ntags:\n- eu-ai-act\n---\n\n# Heron\n\n${section()}\n`,
    );
    expect(put('')).toBe(`---\ntags:\n- eu-ai-act\n---\n${section()}\n`);
  });

  it('comes to no head that can not be read, and says where it breaks', () => {
    expect(faultOf(withHead('license: mit\nbroken: [\n'))).toMatch(
      /^[34]: The head of the card is not valid YAML$/,
    );
    expect(faultOf(withHead('- a\n'))).toBe('2: The head of the card is no mapping');
    expect(faultOf(withHead('license: mit\ntags: language\n'))).toBe(
      '3: The tags of the card are no plain list',
    );
    expect(faultOf(withHead('a: &x [b]\ntags: *x\n'))).toBe(
      '3: The tags of the card are no plain list',
    );
  });
});

describe('The section', () => {
  it('comes to the end, behind a blank line, and is renewed where it stands', () => {
    const card = '---\ntags: [eu-ai-act]\n---\n# Heron\n\ntext';
    const first = put(card);
    expect(first).toBe(`${card}\n\n${section()}\n`);
    const moved = `${first}\nMore of ours.\n`;
    expect(put(moved, section('Heron', 'Provider: Heron Labs.'))).toBe(
      moved.replace('Heron Lab.', 'Heron Labs.'),
    );
  });

  it('is not sought in code that shows how it looks', () => {
    const card = `---\ntags: [eu-ai-act]\n---\n\`\`\`html\n${section('Other')}\n\`\`\`\n`;
    expect(put(card)).toBe(`${card}\n${section()}\n`);
  });

  it('is refused where nobody would see it, or where its markers are broken', () => {
    expect(faultOf('# Heron\n\n```sh\nls\n')).toMatch(/^3: Code or a comment begins here/);
    expect(faultOf('# Heron\n<!-- later\n')).toMatch(/^2: Code or a comment begins here/);
    expect(faultOf('a\n<!-- aiact-doc:begin 1 x -->\n')).toBe(
      '2: The section begins here and ends nowhere',
    );
    expect(faultOf('a\n<!-- aiact-doc:end -->\n')).toBe(
      '2: The section ends here and begins nowhere',
    );
    expect(faultOf(`${section()}\n${section()}\n`)).toMatch(/more than one section/);
  });
});

describe('Whatever the card', () => {
  const heads = [
    '',
    '---\nlicense: mit\n---\n',
    '---\ntags:\n  - a\n  - b\n---\n',
    '---\ntags: [x]  \n---  \n',
    '---\n---\n',
    '\uFEFF---\nlicense: mit # c\ntags: []\n---\n',
    '---\nnever: closed\n',
  ];
  const bodies = [
    '# Heron',
    'text `<!-- x`',
    '',
    '```\ncode\n```',
    '<!-- note -->',
    '<details>\n\nx\n\n</details>',
    '| a |\n|---|',
    '~~~ md\n```\n~~~',
    '  ',
  ];
  const card = fc
    .tuple(
      fc.constantFrom(...heads),
      fc.array(fc.constantFrom(...bodies), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
    )
    .map(([head, body, eol, ends]) =>
      `${head}${body.join('\n')}${ends ? '\n' : ''}`.replaceAll('\n', eol),
    );

  it('what is taken out again leaves the card as it was, and a second time changes nothing', () => {
    fc.assert(
      fc.property(card, (text) => {
        const result = put(text);
        expect(put(result)).toBe(result);
        const eol = text.includes('\r\n') ? '\r\n' : '\n';
        const body = section().replaceAll('\n', eol);
        expect(result.split(body)).toHaveLength(2);
        // Every byte of the old card stands in the new one, in its order.
        let at = 0;
        for (const sign of text) {
          at = result.indexOf(sign, at) + 1;
          expect(at).toBeGreaterThan(0);
        }
        const head = headOf(text);
        if (head !== null) expect(result.includes(text.slice(head.after).trimEnd())).toBe(true);
        else expect(result.includes(text.replace('\uFEFF', '').trimEnd())).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('another issue of the section replaces the first alone', () => {
    fc.assert(
      fc.property(card, (text) => {
        const one = put(text);
        const two = put(one, section('Heron', 'Another line.'));
        expect(two).toBe(one.replace('Provider: Heron Lab.', 'Another line.'));
      }),
      { numRuns: 100 },
    );
  });
});

describe('What the section says', () => {
  const facts = (name: string, provider: string): string => `schema: 1
documentation:
  published: { training-content-summary: { url: "https://heron.example/summary_(1).pdf" } }
provider: { legal_name: ${JSON.stringify(provider)} }
model: { name: ${JSON.stringify(name)}, version: "1.0" }
training_data: { summary_version: "1.2", summary_last_update: 2026-07-25 }
`;

  it('links to the public summary with its version and date', () => {
    const { text, hasSummary } = sectionOf(
      subjectFrom(readText(facts('Heron-7B', 'Heron Lab'))),
      [],
    );
    expect(hasSummary).toBe(true);
    expect(text).toContain('version 1.2 of 25 July 2026');
    expect(linksTo(text, 'https://heron.example/summary_(1).pdf')).toBe(true);
    expect(text).toContain('Model: Heron-7B, version 1.0. Provider: Heron Lab.');
  });

  it('links to the built summary where it was not published', () => {
    const read = readText(
      facts('Heron-7B', 'Heron Lab').replace(/^ {2}published.*$/m, '  version: "1"'),
    );
    const path = '../a (b)/public/training-content-summary.pdf';
    const { text, hasSummary } = sectionOf(subjectFrom(read), [
      { id: 'training-content-summary', title: 'Summary', path },
    ]);
    expect(hasSummary).toBe(true);
    expect(text).toContain('(../a%20%28b%29/public/training-content-summary.pdf)');
    expect(sectionOf(subjectFrom(read), []).hasSummary).toBe(false);
  });

  it('lets no name end the section, open a heading or make a link', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        '--> # x',
        '<!-- aiact-doc:end -->',
        '[a](http://b)',
        'x\n## y',
        '| a | b',
        '-',
        '--',
        '`',
      ),
    );
    fc.assert(
      fc.property(word, word, (name, provider) => {
        const read = readText(facts(name, provider));
        fc.pre(
          read.readable &&
            name.trim() !== '' &&
            typeof (read.facts.model as { name?: unknown })?.name === 'string',
        );
        const { text } = sectionOf(subjectFrom(read), []);
        const lines = text.split('\n');
        expect(lines.filter((line) => line.includes('<!--') || line.includes('-->'))).toEqual([
          lines[0],
          lines.at(-1),
        ]);
        expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(1);
        expect(lines[0]?.slice(4, -3)).not.toMatch(/--|>/);
        const card = put('# Heron\n', text);
        expect(put(card, text)).toBe(card);
      }),
      { numRuns: 100 },
    );
  });

  it('writes every name into a marker differently', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (one, other) => {
        fc.pre(one !== other);
        expect(inMark(one)).not.toBe(inMark(other));
        expect(decodeURIComponent(inMark(one))).toBe(one);
      }),
    );
  });
});
