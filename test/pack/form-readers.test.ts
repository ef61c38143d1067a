/** Nobody sees a row of the Model Documentation Form that is for others: not on the page, not in the metadata, not inside the PDF. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { assess } from '../../src/assess/assess.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { FormReader } from '../../src/facts/define.js';
import form from '../../src/forms/model-documentation-form.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { lookIntoPdf } from '../../src/pack/verify/look-into-pdf.js';
import { readFacts } from '../../src/read/read.js';
import { formFacts } from '../../src/render/form.js';
import { samples } from '../samples/samples.js';
import { wordsOfPdf } from '../support/pdf-words.js';

const documents: Readonly<Record<FormReader, string>> = {
  'ai-office': 'authorities/model-documentation-form-ai-office',
  'national-authorities': 'authorities/model-documentation-form-national',
  'downstream-providers': 'downstream/model-documentation-form',
};

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What is planted: a word for a text, seven digits for a number, two days of a month for a date. */
const word = 'Quokka';
const digits = '1357924';
const leaks = (found: string): boolean =>
  found.includes(word) ||
  found.replaceAll(/[^0-9]/g, '').includes(digits) ||
  /17 September|2025-09-17|17\/09/.test(found);

/** The same facts with every value at or below the paths replaced. */
function planted(value: unknown, paths: readonly string[], at = ''): unknown {
  const isHit = paths.some(
    (path) => at === path || at.startsWith(`${path}.`) || at.startsWith(`${path}[`),
  );
  if (value instanceof Decimal) return isHit ? Decimal.of('1.357924e10') : value;
  if (typeof value === 'string' && isHit) return /^\d{4}-/.test(value) ? '2025-09-17' : word;
  if (Array.isArray(value)) return value.map((each) => planted(each, paths, `${at}[]`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      planted(each, paths, at === '' ? key : `${at}.${key}`),
    ]),
  );
}

/** Everything that a reader can find in one document. */
async function seenBy(
  reader: FormReader,
  hidden: readonly string[],
): Promise<Record<string, string>> {
  const sample = samples.find(({ name }) => name === 'complete-closed');
  const read = readFacts(sample?.files ?? []);
  const facts = planted(read.facts, hidden) as typeof read.facts;
  const changed = { ...read, facts };
  const id = documents[reader].replace(/^.*\//, '');
  const pack = await renderPack(changed, assess(changed, { asOf: '2026-11-21' }), {
    all: false,
    draft: false,
    only: [id],
  });
  const pdf = pack.get(`${documents[reader]}.pdf`) ?? new Uint8Array();
  const inside = await lookIntoPdf(pdf);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const streams = document.context
    .enumerateIndirectObjects()
    .flatMap(([, each]) => (each instanceof PDFRawStream ? [each] : []))
    .filter((stream) => /Metadata|EmbeddedFile/.test(String(stream.dict)));
  return {
    markdown: text(pack.get(`${documents[reader]}.md`) ?? new Uint8Array()),
    page: (await wordsOfPdf(pdf)).printed.join(' '),
    metadata: [
      document.getTitle(),
      document.getSubject(),
      document.getAuthor(),
      document.getKeywords(),
    ].join(' '),
    attachments: inside.files
      .map(({ name, bytes }) => `${name} ${text(bytes ?? new Uint8Array())}`)
      .join('\n'),
    streams: streams.map((stream) => text(decodePDFRawStream(stream).decode())).join('\n'),
  };
}

describe.each(['national-authorities', 'downstream-providers'] as const)(
  'The form for the %s',
  (reader) => {
    const own = new Set(formFacts(form, reader));
    const hidden = formFacts(form).filter((path) => !own.has(path));
    let seen: Record<string, string> = {};
    beforeAll(async () => {
      seen = await seenBy(reader, hidden);
    }, 60_000);

    it('hides more than twenty facts, exact numbers among them', () => {
      expect(hidden.length).toBeGreaterThan(20);
      expect(hidden).toEqual(
        expect.arrayContaining([
          'model.parameters.total',
          'training.compute.parameter_update_flop',
          'training.duration.wall_clock_days',
          'data.data_points.training',
        ]),
      );
    });

    it.each(['markdown', 'page', 'metadata', 'attachments', 'streams'])(
      'shows nothing of them in its %s',
      (where) => {
        expect(seen[where]?.length ?? 0).toBeGreaterThan(40);
        expect(leaks(seen[where] ?? '')).toBe(false);
      },
    );

    it('carries the facts that it prints, and no other file', () => {
      expect(seen.attachments).toMatch(new RegExp(`^facts-${reader}\\.json `));
      expect(seen.attachments?.split('\n').filter((line) => line.startsWith('facts'))).toHaveLength(
        1,
      );
    });
  },
);

it('The same search finds what the AI Office is shown', async () => {
  const own = formFacts(form, 'ai-office');
  const seen = await seenBy('ai-office', ['model.parameters.total', 'data.scope']);
  expect(own).toEqual(expect.arrayContaining(['model.parameters.total', 'data.scope']));
  for (const where of ['markdown', 'page', 'attachments']) {
    expect([where, leaks(seen[where] ?? '')]).toEqual([where, true]);
  }
}, 60_000);
