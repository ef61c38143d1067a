/** What programs that know nothing of this one say about every document of every sample. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { loadTypefaces } from '../../src/pdf/font/load-typefaces.js';
import { layOut } from '../../src/pdf/layout/lay-out.js';
import { writePdf } from '../../src/pdf/write/adapter.js';
import { archive, archiveOne, type Profile } from '../../src/pdf/write/profile.js';
import { everyBlock, metaWith } from '../pdf/samples.js';
import { ask, askPreflight, describeWith } from '../support/outside-checker.js';
import { packOf, sampleNames } from '../support/packs.js';

interface Written {
  /** `olmo-2-32b/public/copyright-policy.pdf`. */
  readonly name: string;
  readonly file: string;
  readonly markdown: string;
}

/** One of each block, so that the record of its structure can be read by eye. */
const blocks = `# Technical documentation

Words, *more* of them, \`code\`, [a link](https://example.com/) and a note[^n].

> [!NOTE]
> Called out.

- first
  - nested
- second

3. third

| Field | State |
|---|---|
| One | **✓ Met** |
| Two | **○ Open** |

## Part

> Quoted.

\`\`\`yaml
key: value
\`\`\`

\`\`\`chart bars
Data by modality
Text | 15.6 trillion tokens | 15.6e12
Image | 2 trillion tokens | 2e12
\`\`\`

[^n]: The note.
`;

const folder = mkdtempSync(join(tmpdir(), 'outside-'));
const documents: Written[] = [];
const faces = loadTypefaces();

function write(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** A document with a cover, a mark of a draft and attachments. */
function rendered(markdown: string, profile: Profile): Promise<Uint8Array> {
  const meta = metaWith({ draft: true });
  return writePdf(layOut(parseMarkdown(markdown), meta, faces), meta, faces, profile);
}

/** Writes every document of every sample to the disk. */
async function buildAll(): Promise<void> {
  for (const sample of sampleNames) {
    const files = await packOf(sample, { all: true });
    for (const [path, bytes] of files) {
      if (!path.endsWith('.pdf')) continue;
      const markdown = new TextDecoder().decode(files.get(path.replace(/pdf$/, 'md')));
      const name = `${sample}/${path}`;
      documents.push({ name, file: write(name, bytes), markdown });
    }
  }
  const markdown = everyBlock();
  const file = write('every-block.pdf', await rendered(markdown, archive));
  documents.push({ name: 'every-block.pdf', file, markdown });
}

let building: Promise<void> | null = null;
/** Built once, and not at all where no checker is installed. */
const built = (): Promise<void> => {
  building ??= buildAll();
  return building;
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The documents of which something is not true, with what was said. */
function unlike(test: (document: Written) => string | null): string[] {
  expect(documents.length).toBeGreaterThan(5 * sampleNames.length);
  return documents.flatMap((each) => {
    const problem = test(each);
    return problem === null ? [] : [`${each.name}: ${problem}`];
  });
}

const ownReaders: Readonly<Record<string, string>> = {
  'model-documentation-form-national': 'national-authorities',
  'model-documentation-form': 'downstream-providers',
};

describeWith('qpdf', () => {
  beforeAll(built, 120_000);

  it('finds no error and nothing to warn of', () => {
    const problems = unlike(({ file }) => {
      const { code, output } = ask('qpdf', '--check', file);
      return code === 0 && output.includes('No syntax or stream encoding errors found')
        ? null
        : output;
    });
    expect(problems).toEqual([]);
  }, 60_000);
});

describeWith('poppler', () => {
  beforeAll(built, 120_000);

  it('reads each as tagged, without scripts or forms, in PDF 1.7, and says nothing else', () => {
    const wanted = {
      Tagged: 'yes',
      Suspects: 'no',
      JavaScript: 'no',
      Form: 'none',
      Encrypted: 'no',
      'Metadata Stream': 'yes',
      'PDF version': '1.7',
      'Page size': '595.28 x 841.89 pts (A4)',
    };
    const problems = unlike(({ file }) => {
      const { code, output } = ask('pdfinfo', file);
      const lines = new Set(output.split('\n').map((line) => line.replace(/:\s+/, ': ')));
      const lacking = Object.entries(wanted).filter(
        ([key, value]) => !lines.has(`${key}: ${value}`),
      );
      const isCalm = code === 0 && !/error|warning/i.test(output.replace(/^Title:.*$/gm, ''));
      return lacking.length === 0 && isCalm ? null : output;
    });
    expect(problems).toEqual([]);
  }, 60_000);

  it('finds every font embedded, cut down to what is used, and with a map to text', () => {
    const problems = unlike(({ file }) => {
      const { output } = ask('pdffonts', file);
      const fonts = output.trimEnd().split('\n').slice(2);
      const odd = fonts.filter(
        (line) => !/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes +\d+ +0$/.test(line),
      );
      return fonts.length > 0 && odd.length === 0 ? null : output;
    });
    expect(problems).toEqual([]);
  }, 60_000);

  it('lists inside each the files that its readers may have', () => {
    const problems = unlike(({ name, file }) => {
      const { output } = ask('pdfdetach', '-list', file);
      const files = [...output.matchAll(/^\d+: (.+)$/gm)].map(([, each]) => each ?? '');
      const [, folder = '', document = ''] = name.replace(/\.pdf$/, '').split('/');
      // One form is printed for several readers; each print carries the facts of its own reader alone.
      const reader = ownReaders[document] ?? folder;
      const isRight =
        reader === 'authorities' || reader === ''
          ? files.length >= 2 && files.some((each) => each.endsWith('.yaml'))
          : files.join() === `facts-${reader}.json`;
      return isRight ? null : output;
    });
    expect(problems).toEqual([]);
  }, 60_000);

  it('walks the structure of each from a document down, without a word of complaint', () => {
    const problems = unlike(({ file }) => {
      const { code, output } = ask('pdfinfo', '-struct', file);
      return code === 0 && /^Document\n/.test(output) && !/error|warning/i.test(output)
        ? null
        : output.slice(0, 500);
    });
    expect(problems).toEqual([]);
  }, 60_000);

  it('reads the structure of a document with every kind of block as recorded', async () => {
    const file = write('blocks.pdf', await rendered(blocks, archive));
    const { output: said } = ask('pdfinfo', '-struct-text', file);
    const output = said.replace(/^( *Object) \d+ 0$/gm, '$1').replace(/(\/BBox) \[.*\]/g, '$1');
    const recorded = new URL('../golden/structure.txt', import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(recorded, output);
    expect(output).toBe(readFileSync(recorded, 'utf8'));
  });
});

describeWith('preflight', () => {
  beforeAll(built, 120_000);

  it('takes each for valid when it is written as PDF/A-1, the newest that it knows', async () => {
    const files: string[] = [];
    for (const { name, markdown } of documents) {
      const flat = name.replaceAll('/', '--');
      files.push(write(`one/${flat}`, await rendered(markdown, archiveOne)));
    }
    const list = join(folder, 'list.txt');
    writeFileSync(list, `${files.join('\n')}\n`);
    const { output } = askPreflight(list);
    const verdict = readFileSync(`${list}.preflight.xml`, 'utf8');
    const judged = [...verdict.matchAll(/<preflight name="[^"]*">[\s\S]*?<\/preflight>/g)];
    const invalid = judged.flatMap(([each]) =>
      each.includes('<isValid type="PDF/A1-b">true</isValid>') ? [] : [each],
    );
    expect(invalid).toEqual([]);
    expect([judged.length, output]).toEqual([documents.length, expect.any(String)]);
  }, 120_000);

  it('refuses what build writes, for it is PDF/A-3: so it does look', () => {
    const list = join(folder, 'refused.txt');
    writeFileSync(list, `${join(folder, 'every-block.pdf')}\n`);
    askPreflight(list);
    const verdict = readFileSync(`${list}.preflight.xml`, 'utf8');
    expect(verdict).toContain('<isValid type="PDF/A1-b">false</isValid>');
    expect(verdict).toContain('part must be 1');
  }, 60_000);
});
