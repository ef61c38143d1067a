/** Readers that are not ours (poppler's pdftotext and pdfinfo) find the words of the Markdown in their order. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { documents } from '../../../src/documents/registry.gen.js';
import { readFacts } from '../../../src/read/read.js';
import { samples } from '../../samples/samples.js';
import { wordsOfMarkdown } from '../../support/markdown-words.js';
import { type Files, laidOutIn, rememberedPack } from '../../support/packs.js';
import { wordsOfPdf } from '../../support/pdf-words.js';

const isThere = (tool: string): boolean => spawnSync(tool, ['-v']).error === undefined;
const tools = ['pdftotext', 'pdfinfo'].filter(isThere);
const isDemanded = process.env.AIACT_DOC_REQUIRE_CHECKERS === '1';

it('poppler is installed where the outside readers are demanded', () => {
  if (tools.length < 2 && !isDemanded) {
    process.stderr.write('poppler-utils is not installed: no outside reader looked at the PDFs\n');
  }
  expect(isDemanded ? tools : ['pdftotext', 'pdfinfo']).toEqual(['pdftotext', 'pdfinfo']);
});

/** The first words that a text lacks from a place on, or null where all stand in it in this order; the text may hold others between. */
function firstMissing(text: string, words: readonly string[]): string | null {
  const letters = text.normalize('NFC').replace(/[\s\p{Cf}]/gu, '');
  let from = 0;
  for (const [index, word] of words.entries()) {
    const at = letters.indexOf(word, from);
    if (at < 0) return words.slice(Math.max(0, index - 3), index + 4).join(' ');
    from = at + word.length;
  }
  return null;
}

const pairs = ['olmo-2-32b', 'complete-closed'].flatMap((name) =>
  Object.values(documents).map(({ id, folder }) => ({ name, id, folder })),
);

/** Poppler's walk along the structure takes 20 seconds for a long document; these are short and hold every kind of block. */
const walked = [
  'copyright-policy',
  'compute-estimate',
  'serious-incident-report',
  'technical-documentation',
];

(tools.length === 2 ? describe : describe.skip)('An outside reader', () => {
  const packs = new Map<string, Files>();
  const folder = mkdtempSync(join(tmpdir(), 'words-'));

  beforeAll(async () => {
    for (const { name, files } of samples) {
      if (!pairs.some((pair) => pair.name === name)) continue;
      const read = readFacts(files);
      const assessment = assess(read, { asOf: '2026-11-21' });
      // By name, so that papers without content are there as well, as empty forms.
      const only = Object.keys(documents);
      packs.set(name, await rememberedPack(read, assessment, { all: true, draft: false, only }));
    }
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function filesOf({ name, id, folder: audience }: (typeof pairs)[number]) {
    const pack: Files = packs.get(name) ?? new Map();
    const pdf = pack.get(`${audience}/${id}.pdf`) ?? new Uint8Array();
    const markdown = laidOutIn(pack, `${audience}/${id}`);
    const file = join(folder, `${name}-${id}.pdf`);
    writeFileSync(file, pdf);
    return { pdf, markdown, file };
  }

  function textFrom(tool: string, ...args: string[]): string {
    const { stdout, stderr, status } = spawnSync(tool, args, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    return stdout;
  }

  it.each(pairs)('sees on the pages of $name all words of $id, as printed', async (pair) => {
    const { pdf, markdown, file } = filesOf(pair);
    const text = textFrom('pdftotext', '-raw', '-enc', 'UTF-8', file, '-');
    const { printed } = await wordsOfPdf(pdf);
    const { body, notes } = wordsOfMarkdown(markdown);
    expect(firstMissing(text, printed)).toBeNull();
    const count = (words: readonly string[]): number => words.join('').length;
    expect(count(printed)).toBeGreaterThanOrEqual(count(body) + count(notes));
  });

  it.each(pairs.filter(({ name, id }) => name === 'olmo-2-32b' && walked.includes(id)))(
    'hears along the structure of $name all words of $id',
    (pair) => {
      const { markdown, file } = filesOf(pair);
      const { body, notes } = wordsOfMarkdown(markdown);
      const text = textFrom('pdfinfo', '-struct-text', '-enc', 'UTF-8', file);
      const spoken = [...text.matchAll(/"((?:[^"]|"(?!\s*$))*)"\s*$/gm)].map(([, each]) => each);
      expect(spoken.length).toBeGreaterThan(20);
      expect(firstMissing(spoken.join(' '), body)).toBeNull();
      expect(firstMissing(spoken.join(' '), notes.slice(1))).toBeNull();
    },
  );
});
