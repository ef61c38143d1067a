/** A tree becomes a Word file: real headings, lists, notes, links and tables, the same bytes each time, and LibreOffice reads the same words. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { wordFiles } from '../../src/cli/export/word-files.js';
import { printDocx } from '../../src/docx/print-docx.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { openTableWidths } from '../../src/pdf/table-widths.js';
import { ask, describeWith } from '../support/outside-checker.js';
import { packOf, sampleNames } from '../support/packs.js';

const markdown = `# Paper &lt;b&gt; and more

Opening with a [link](https://example.org/a?b=1&c=2) and one [inside](#part-one).

## Part one

- **Described as:** Heron answers questions in three languages
- plain
  1. first
  2. second

| Name | Size |
| --- | ---: |
| web | 5 |

3. third
4. fourth

Sizes are in bands[^1], each of them[^1].

> [!WARNING]
> Read this.

[^1]: As the form says.
`;
const meta = {
  ...{ title: 'Paper', language: 'de', author: 'Heron & Sons', program: 'aiact-doc 0', footer: '' },
  ...{ day: '2026-11-28', notice: 'For comments. The PDF counts.' },
};
const facts = [
  ['model.description', 'Heron answers questions in three languages'],
  ['data.one', 'twice'],
] as const;
const printed = (): Promise<Uint8Array> => {
  const tree = parseMarkdown(markdown);
  return printDocx(tree, { meta, widths: openTableWidths()(tree.blocks), facts });
};

describe('A Word file', () => {
  let bytes = new Uint8Array();
  let parts: Record<string, Uint8Array> = {};
  const part = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  beforeAll(async () => {
    bytes = new Uint8Array(await printed());
    parts = unzipSync(bytes);
  });

  it('begins with what counts, and escapes what is text', () => {
    const text = part('word/document.xml');
    expect(text).toMatch(/For comments\. The PDF counts\..*Paper &lt;b(?:&gt;|>) and more/s);
    expect(text).not.toContain('<b>');
    expect(part('docProps/core.xml')).toContain('Heron &amp; Sons');
    expect(part('word/styles.xml')).toContain('w:val="de"');
  });

  it('has the headings, links and notes of the tree, each note once', () => {
    const text = part('word/document.xml');
    expect(text).toMatch(/<w:pStyle w:val="Title"\/>/);
    expect(text).toMatch(/<w:pStyle w:val="Heading1"\/>/);
    expect(text).toMatch(/<w:hyperlink [^>]*w:anchor="section_2"/);
    expect(part('word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/a?b=1&amp;c=2"',
    );
    expect(text.match(/<w:footnoteReference /g)).toHaveLength(1);
    expect(part('word/footnotes.xml')).toContain('As the form says.');
  });

  it('repeats the head of a table, in the widths of the PDF, and goes on counting a list', () => {
    const text = part('word/document.xml');
    expect(text.match(/<w:tblHeader/g)).toHaveLength(1);
    const [name = 0, size = 0] = [...text.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(name + size).toBeGreaterThan(9000);
    expect(part('word/numbering.xml')).toContain('<w:start w:val="3"/>');
  });

  it('marks words that are one fact, and says in a part of its own which', () => {
    expect(part('customXml/item1.xml')).toContain(
      '<fact bookmark="fact_1" path="model.description"/>',
    );
    expect(part('word/document.xml').match(/w:name="fact_\d+"/g)).toHaveLength(1);
  });

  it('is the same file each time, and knows no clock', async () => {
    expect(Buffer.from(await printed()).equals(Buffer.from(bytes))).toBe(true);
    const ids = [...part('word/_rels/document.xml.rels').matchAll(/Id="([^"]+)"/g)];
    for (const [, id] of ids) expect(id).toMatch(/^rId(?:\d+|Facts)$/);
    expect(part('docProps/core.xml').match(/2026-11-28T00:00:00Z/g)).toHaveLength(2);
  });
});

/** Callouts say in words what Markdown says by a sign. */
const tones = new Set(['note', 'tip', 'important', 'warning', 'caution']);

/** One sample takes a few seconds; all of them are asked for by AIACT_DOC_ALL_SAMPLES, before a release. */
const asked = process.env.AIACT_DOC_ALL_SAMPLES === '1' ? sampleNames : ['olmo-2-32b'];

/** The words of a text, without the numbers of lists and notes. */
function words(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((each) => each !== '' && !/^\d{1,2}$/.test(each) && !tones.has(each.toLowerCase()))
    .sort();
}

function wordsOfMarkdown(text: string): string[] {
  return words(
    text
      .replace(/^---\n(?:[^\n]*\n)*?---\n/, '')
      .replace(/\]\([^)\s]*\)/g, ']')
      .replace(/\{#[^}]*\}|\[\^[^\]]*\]:?|<br>|&nbsp;|^> \[!\w+\]/gm, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&'),
  );
}

function wordsOfHtml(text: string): string[] {
  return words(
    text
      .replace(/[\s\S]*<body[^>]*>/, '')
      .replace(/<sup\b[^>]*>(?:<[^>]*>)*\d+(?:<[^>]*>)*<\/sup>/gi, ' ')
      .replace(/<a class="sdfootnote\w*"[\s\S]*?<\/a>/g, ' ')
      .replace(/<div title="footer">[\s\S]*?<\/div>/, ' ')
      .replace(/<br\/?>|<\/?(?:p|td|th|tr|li|h\d|div|ul|ol|table|dl|dd|dt)\b[^>]*>/gi, ' ')
      .replace(/<[^>]*>/g, '')
      .replace(/&nbsp;/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/For comments\. The paper that counts[\s\S]*?SHA-256\s+\w{64}\s*\./, ' '),
  );
}

describeWith('libreoffice', () => {
  it('reads the same words in the Word files of a sample as stand in the Markdown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aiact-doc-word-'));
    try {
      const expected = new Map<string, string[]>();
      for (const sample of asked) {
        const files = await packOf(sample, { draft: true, all: true });
        const text = async (path: string): Promise<string> =>
          strFromU8(files.get(path) ?? new Uint8Array());
        const manifest = JSON.parse(await text('manifest.json'));
        for (const [name, bytes] of await wordFiles({ manifest, text, only: [] })) {
          const id = name.replace(/\.docx$/, '');
          const path = [...files.keys()].find((each) => each.endsWith(`/${id}.md`)) ?? '';
          writeFileSync(join(folder, `${sample}_${name}`), bytes);
          expected.set(`${sample}_${id}`, wordsOfMarkdown(await text(path)));
        }
      }
      const names = [...expected.keys()];
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const answer = ask(
        'soffice',
        ...['--headless', profile, '--convert-to', 'html:HTML (StarWriter):EmbedImages'],
        ...['--outdir', folder, ...names.map((each) => join(folder, `${each}.docx`))],
      );
      expect(answer.code).toBe(0);
      const wrong = names.flatMap((name) => {
        const html = readFileSync(join(folder, `${name}.html`), 'utf8');
        const { lacking, more } = difference(expected.get(name) ?? [], wordsOfHtml(html));
        return lacking.length + more.length === 0 ? [] : [{ name, lacking, more }];
      });
      expect(names.length).toBeGreaterThan(5);
      expect(wrong).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 600_000);
});

/** What one list has more often than the other. */
function difference(
  left: readonly string[],
  right: readonly string[],
): { readonly lacking: readonly string[]; readonly more: readonly string[] } {
  const rest = [...right];
  const lacking = left.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { lacking, more: rest };
}
