/** A paper in HTML says what its Markdown says, to everybody, and nothing in it can be anything but text. */
import { describe, expect, it } from '@jest/globals';
import { anchor, type Html, isSafeTarget, tag } from '../../src/html/markup.js';
import { htmlPage, policyFor } from '../../src/html/page.js';
import { dark, grounds, inks, light } from '../../src/html/palette.js';
import { paperHtml } from '../../src/html/paper.js';
import { style } from '../../src/html/style.js';
import { mdText } from '../../src/markdown/escape.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import fc from '../property.js';

const about = { title: 'Copyright policy', of: 'Heron 7B, 1.0', language: 'en', isInternal: false };
const printed = (markdown: string): string => paperHtml(parseMarkdown(markdown), about);
const mainOf = (page: string): string => /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';

/** What a reader sees: no tags, references as signs. */
const seen = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

describe('A paper in HTML', () => {
  it('has its language, its title, one heading of the first level and a policy before its style', () => {
    const page = printed('# Copyright policy\n\n## Scope\n\nWords.');
    expect(page).toMatch(
      /^<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><meta http-equiv/,
    );
    expect(page).toContain('<title>Copyright policy – Heron 7B, 1.0</title>');
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page).toContain('<h2 id="scope">Scope</h2><p>Words.</p>');
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<style>'));
  });

  it('says under its title of whom it is and in which version, as the other prints do', () => {
    const line = 'Heronry & Sons · version 1.0 of 2 March 2026';
    const page = paperHtml(parseMarkdown('# Copyright policy\n\n## Scope\n\nWords.'), {
      ...about,
      underTitle: line,
    });
    expect(mainOf(page)).toMatch(/<\/h1><p>Heronry &amp; Sons · version 1\.0 of 2 March 2026<\/p>/);
    expect(mainOf(printed('# Copyright policy\n\n## Scope'))).not.toContain('<p>');
    const twice = paperHtml(parseMarkdown(`# Copyright policy\n\n${line}\n\n## Scope\n\nWords.`), {
      ...about,
      underTitle: line,
    });
    expect(mainOf(twice).split('Heronry &amp; Sons')).toHaveLength(2);
  });

  it('asks search engines to leave it out only where it is for no public reader', () => {
    const tree = parseMarkdown('# Copyright policy');
    expect(paperHtml(tree, { ...about, isInternal: true })).toContain('noindex');
    expect(paperHtml(tree, about)).not.toContain('noindex');
  });

  it('gives the head of a column a scope, and that of a row where all first cells are bold', () => {
    const page = printed(
      '| Field | Content |\n| --- | ---: |\n| **Model** | Heron |\n| **Version** | 1.0 |',
    );
    expect(page).toContain('<th scope="col">Field</th><th scope="col" class="right">Content</th>');
    expect(page).toContain(
      '<th scope="row"><strong>Model</strong></th><td class="right">Heron</td>',
    );
    const data = printed(
      '| Source | Share |\n| --- | --- |\n| Web | **most** |\n| Books | little |',
    );
    expect(data).not.toContain('scope="row"');
  });

  it('names an empty head cell for those who can not see that it stands over labels', () => {
    expect(printed('| | Content |\n| --- | --- |\n| a | b |')).toContain(
      '<th scope="col"><span class="hidden">Row</span></th>',
    );
  });

  it('leads from a mention to its note and back, and gives a second mention an id of its own', () => {
    const page = printed('One[^a] and two[^a].\n\n[^a]: The note.');
    expect(page).toContain('<a id="r.1" role="doc-noteref" aria-label="Note 1" href="#n.1">1</a>');
    expect(page).toContain('<a id="r.1.2"');
    expect(page).toContain('<li id="n.1"><p>The note.</p><a role="doc-backlink"');
    expect(page).toContain('href="#r.1">↩</a>');
  });

  it('makes one link of a link with parts, and tells no other site where it was followed', () => {
    expect(printed('[see **the** list](https://example.org/a?b=1&c=2)')).toContain(
      '<a href="https://example.org/a?b=1&amp;c=2" rel="noreferrer">see <strong>the</strong> list</a>',
    );
  });

  it('tells a chart as a table with all its words', () => {
    const page = printed(
      '```chart bars\nShares\nWeb | 70 % | 70\nBooks | 30 % | 30\n= Limit | 50 % | 50\n```',
    );
    expect(page).toContain('Shares</figcaption>');
    expect(page).toContain('<th scope="row">Web</th><td>70 %</td>');
    expect(page).toContain('<th scope="row">To compare: Limit</th><td>50 %</td>');
  });

  it('opens with its contents from ten headings on', () => {
    const some = (count: number): string =>
      printed(
        `# Paper\n\n${Array.from({ length: count }, (_, index) => `## Part ${index}`).join('\n\n')}`,
      );
    expect(some(9)).not.toContain('<nav');
    expect(some(10)).toContain('<li><a href="#part-3">Part 3</a></li>');
  });

  it('gives no id twice, whatever the headings are called', () => {
    const page = printed('# n1\n\n## r.1\n\n## p.main\n\n## r.1\n\nWords[^x].\n\n[^x]: Note.');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('shows any value as the text that it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.constantFrom(
            '<script>alert(1)</script>',
            '"><img src=x onerror=alert(1)>',
            "' onmouseover='alert(1)",
            '</style><script>1</script>',
            '<!-- -->',
            '&lt;b&gt; &#60;',
            '[x](javascript:alert(1))',
          ),
        ),
        (value) => {
          const page = printed(`# Paper\n\nBefore ${mdText(value)} after.`);
          const body = mainOf(page);
          const plain = /<p>([\s\S]*?)<\/p>/.exec(body)?.[1] ?? '';
          expect(plain).not.toMatch(/</);
          expect(body.match(/<(?!\/?(?:h1|p)\b)/g)).toBeNull();
          const wanted = seen(plain).replace(/^Before | after\.$/g, '');
          expect(wanted.replace(/\s+/g, ' ').trim()).toBe(
            parsedText(`Before ${mdText(value)} after.`),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The words of a paragraph by the tree itself. */
function parsedText(markdown: string): string {
  const [block] = parseMarkdown(markdown).blocks;
  const text =
    block?.kind === 'paragraph'
      ? block.content.map((each) => (each.kind === 'text' ? each.text : ' ')).join('')
      : '';
  return text
    .replace(/^Before | after\.$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('Markup', () => {
  it('escapes text and attributes', () => {
    expect(String(tag('p', { class: '"><b' }, '<b> & "c"', null, ['d']))).toBe(
      '<p class="&quot;&gt;&lt;b">&lt;b&gt; &amp; &quot;c&quot;d</p>',
    );
  });

  it('can not be made but by its own functions', () => {
    const forged = { toString: () => '<b>' } as unknown as Html;
    expect(() => tag('p', {}, forged)).toThrow(TypeError);
  });

  it('keeps the words of a link that leads nowhere safe', () => {
    expect(String(anchor('javascript:alert(1)', {}, 'words'))).toBe('<span>words</span>');
  });

  it.each([
    'https://example.org',
    'mailto:a@example.org',
    '#scope',
    'public/policy.pdf',
    'manifest.json',
  ])('lets %s be followed', (href) => expect(isSafeTarget(href)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '../index.html',
    '/etc/passwd',
    '//example.org',
    'a/../b',
    'http://example.org',
    'https://a b',
    'vbscript:x',
  ])('does not lead to %s', (href) => expect(isSafeTarget(href)).toBe(false));
});

describe('A page', () => {
  it('asks for nothing and runs nothing, and its policy knows its style', () => {
    const page = htmlPage({ language: 'en', title: 'A', isInternal: true, main: 'Words' });
    expect(page).not.toMatch(
      /<script|<img|<iframe|<form|<base|<link|\sstyle=|\son\w+=|@import|url\(/i,
    );
    expect(page).toContain(policyFor(style).replaceAll("'", '&#39;'));
    expect(page).toContain('content="noindex"');
    expect(htmlPage({ language: 'en', title: 'A', isInternal: false, main: '' })).not.toContain(
      'noindex',
    );
  });

  it.each([
    ['by day', light],
    ['by night', dark],
  ])(
    'can be read %s: each ink has a contrast of 4.5 on each ground, lines one of 3',
    (_, palette) => {
      for (const ground of grounds) {
        for (const ink of inks) {
          expect({ ink, ground, enough: contrast(palette[ink], palette[ground]) >= 4.5 }).toEqual({
            ink,
            ground,
            enough: true,
          });
        }
      }
      expect(contrast(palette.line, palette.ground)).toBeGreaterThanOrEqual(3);
    },
  );
});

/** The contrast of two colours as WCAG 2.2 computes it. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
