/** Each field of an official form is found by its label, in the order of the form, in Markdown and PDF; boxes about which nothing is stated stay out. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { documents } from '../../src/documents/registry.gen.js';
import type { Form } from '../../src/facts/define.js';
import { lookup } from '../../src/facts/lookup.js';
import { forms } from '../../src/forms/registry.gen.js';
import { readFacts } from '../../src/read/read.js';
import { staysOut } from '../support/form-boxes.js';
import { wordsOf } from '../support/markdown-words.js';
import { type Files, laidOutIn, rememberedPack } from '../support/packs.js';
import { wordsOfPdf } from '../support/pdf-words.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const golden = join(root, 'test/golden/forms');
const room: Readonly<Record<string, Form>> = forms;
const printed = Object.values(documents).filter(({ form }) => form !== null);
const empty = 'schema: 1\nmodel: { name: Heron-7B, version: "1.0" }\n';

async function packOf(files: { file: string; bytes: Uint8Array }[]) {
  const read = readFacts(files);
  const assessment = assess(read, { asOf: '2026-11-21' });
  return rememberedPack(read, assessment, {
    ...{ all: true, draft: true },
    only: printed.map(({ id }) => id),
  });
}

const sample = (name: string): { file: string; bytes: Uint8Array }[] =>
  readdirSync(join(root, 'samples', name, 'aiact'))
    .sort()
    .map((file) => ({
      file: `aiact/${file}`,
      bytes: readFileSync(join(root, 'samples', name, 'aiact', file)),
    }));

/** The labels in order: of the bold lines that head answers, and of the rows of a table with numbers; neighbours may share either. */
function headsOf(markdown: string): string[] {
  const heads = markdown.matchAll(
    /^(?:(?:#{2,6} |- )?\*\*(.+?)\*\*(?:\[\^[^\]]+\])?|\| (\d[\d, ]*) \| (.+?) \| .*)$/gm,
  );
  return [...heads].flatMap(([, label, numbers = '', items = '']) => {
    const plain = (text: string): string => text.replace(/\\(?=\W)/g, '');
    if (label !== undefined) return [plain(label)];
    const rows = numbers.split(', ');
    return items.split('<br>').map((item, index) => `${rows[index]}. ${plain(item)}`);
  });
}

describe.each(Object.keys(room))('The form %s', (id) => {
  it('has the labels that were laid beside the official paper', () => {
    const labels = (room[id]?.sections ?? [])
      .flatMap(({ number, title, fields }) => [
        `# ${number} ${title}`.trim(),
        ...fields.map(({ row, label }) => (row === undefined ? label : `${row}. ${label}`)),
      ])
      .join('\n');
    const file = join(golden, `${id}.txt`);
    if (process.env.UPDATE_GOLDEN) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, `${labels}\n`);
    }
    expect(existsSync(file)).toBe(true);
    expect(`${labels}\n`).toBe(readFileSync(file, 'utf8'));
  });
});

describe.each([
  ['complete facts', () => sample('complete-closed')],
  ['hardly any facts', () => [{ file: 'aiact.yaml', bytes: new TextEncoder().encode(empty) }]],
])('Over %s', (_, files) => {
  const isStated = (path: string): boolean =>
    lookup(readFacts(files()).facts, path).state !== 'missing';
  let pack: Files = new Map();
  beforeAll(async () => {
    pack = await packOf(files());
  }, 60_000);

  it.each(printed.map(({ id }) => id))(
    '%s shows every label in order, each with its answer',
    async (id) => {
      const { folder, form, audience } = documents[id as keyof typeof documents];
      const fields = (room[form ?? '']?.sections ?? [])
        .flatMap((section) => section.fields)
        .filter(({ readers }) => !readers || !audience || readers.includes(audience))
        .filter((field) => !staysOut(field) || isStated(field.fact));
      const labels = fields.map(({ row, label }) =>
        row === undefined ? label : `${row}. ${label}`,
      );
      expect(labels.length).toBeGreaterThan(5);
      const markdown = laidOutIn(pack, `${folder}/${id}`);
      const heads = headsOf(markdown);
      const told = heads.join(' | ');
      let at = 0;
      for (const label of labels) {
        const found = told.indexOf(label, at);
        expect({ label, found: found >= at }).toEqual({ label, found: true });
        at = found + label.length;
      }
      const pdf = await wordsOfPdf(pack.get(`${folder}/${id}.pdf`) as Uint8Array);
      const text = pdf.body.join(' ');
      let place = 0;
      for (const head of heads) {
        const words = wordsOf(head.replace(/^\d+\. /, '')).join(' ');
        const found = text.indexOf(words, place);
        expect({ head, found: found >= place }).toEqual({ head, found: true });
        place = found + words.length;
      }
      const blank = markdown.split('\n\n').filter((part, index, parts) => {
        const next = parts[index + 1] ?? '';
        return headsOf(part).length === 1 && /^#{2,6} \*\*/.test(part) && /^(#|$)/.test(next);
      });
      expect(blank).toEqual([]);
    },
  );
});
