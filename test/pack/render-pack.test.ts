/** A pack holds what is owed, tells each audience no more than its own, and is the same bytes for the same facts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Ajv as AjvClass } from 'ajv';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { assess } from '../../src/assess/assess.js';
import openSourceException from '../../src/gates/open-source-exception.js';
import { printedFactsName } from '../../src/pack/facts-carried.js';
import type { PackOptions } from '../../src/pack/pack-options.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { fourRights, publicWeights } from '../../src/pack/which-documents.js';
import { readFacts } from '../../src/read/read.js';
import { strictSchema } from '../support/strict-schema.js';

const samples = new URL('../../samples/', import.meta.url).pathname;
const Ajv = createRequire(import.meta.url)('ajv') as typeof AjvClass;
const usual: PackOptions = { all: false, draft: false, only: [] };
const canary = 'CANARY-7391';

function sources(sample: string): { file: string; bytes: Uint8Array }[] {
  const folder = join(samples, sample);
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ file: name, bytes: readFileSync(join(folder, name)) }));
}

async function packOf(
  files: readonly { file: string; bytes: Uint8Array }[],
  options: Partial<PackOptions> = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = readFacts(files);
  return renderPack(read, assess(read, { asOf: '2026-11-21' }), { ...usual, ...options });
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const documentsOf = (pack: ReadonlyMap<string, Uint8Array>): string[] =>
  [...pack.keys()].filter((path) => path.endsWith('.pdf')).map((path) => path.slice(0, -4));

async function attachmentsOf(pdf: Uint8Array): Promise<Map<string, string>> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const found = new Map<string, string>();
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== PDFName.of('Filespec')) {
      continue;
    }
    const name = object.lookup(PDFName.of('UF')) ?? object.lookup(PDFName.of('F'));
    const stream = object.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F'));
    if (!(stream instanceof PDFRawStream)) throw new Error('an attachment is no stream');
    if (!(name instanceof PDFString || name instanceof PDFHexString)) throw new Error('no name');
    found.set(name.decodeText(), text(decodePDFRawStream(stream).decode()));
  }
  return found;
}

/** Letters and digits alone, so that marks of Markdown and line breaks don't matter. */
const words = (value: string): string =>
  value
    .replace(/&(amp|lt|gt);/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Every text in a JSON value with its place. */
function leavesOf(value: unknown, path = ''): { path: string; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, Array.isArray(value) ? path : `${path}.${key}`),
  );
}

describe('renderPack', () => {
  it('writes what is owed, the open-source rationale of an open model and the dossier', async () => {
    expect(documentsOf(await packOf(sources('olmo-2-32b'))).sort()).toEqual([
      'authorities/compliance-dossier',
      'authorities/filing-note',
      'public/copyright-policy',
      'public/open-source-exception',
      'public/openness-statement',
      'public/training-content-summary',
    ]);
  });

  it('writes with all what has content, no empty form that nobody owes, and with only what is named', async () => {
    const files = sources('olmo-2-32b');
    const read = readFacts(files);
    const { documents } = assess(read, { asOf: '2026-11-21' });
    const all = documentsOf(await packOf(files, { all: true }));
    expect(all).toContain('authorities/technical-documentation');
    expect(all).not.toContain('authorities/serious-incident-report');
    expect(all).not.toContain('authorities/authorised-representative');
    const only = documents.map(({ id }) => id);
    expect(documentsOf(await packOf(files, { only }))).toHaveLength(documents.length);
    expect(documentsOf(await packOf(files, { only: ['copyright-policy'] })).sort()).toEqual([
      'authorities/compliance-dossier',
      'public/copyright-policy',
    ]);
  });

  it('writes no open-source rationale for a closed model', async () => {
    const documents = documentsOf(await packOf(sources('complete-closed')));
    expect(documents).not.toContain('public/open-source-exception');
    expect(documents).toContain('authorities/technical-documentation');
  });

  it('asks the gate for blocks that the gate has', () => {
    const blocks = Object.keys(openSourceException.met);
    expect(blocks).toEqual(expect.arrayContaining([...fourRights, publicWeights]));
  });

  it('keeps from the public and from downstream providers what their documents do not print', async () => {
    const files = sources('complete-closed').map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(
        text(bytes).replace(/^( {2}design_specifications:) .*$(?:\n {4}.*$)*/m, `$1 ${canary}`),
      ),
    }));
    expect(files.map(({ bytes }) => text(bytes)).join()).toContain(canary);
    const pack = await packOf(files, { all: true });
    expect(text(pack.get('facts.json'))).toContain(canary);
    for (const [path, bytes] of pack) {
      const [audience = ''] = path.split('/');
      if (!path.endsWith('.pdf')) {
        if (audience === 'public') expect(text(bytes)).not.toContain(canary);
        continue;
      }
      const attachments = await attachmentsOf(bytes);
      const own = printedFactsName(audience, path.replace(/.*\/|\.pdf$/g, ''));
      if (own === null) {
        expect([...attachments.keys()]).toEqual(
          expect.arrayContaining(['facts.json', 'assessment.json']),
        );
        expect([...attachments.values()].join()).toContain(canary);
      } else {
        expect([...attachments.keys()]).toEqual([own]);
        const { risk, evaluation } = JSON.parse(attachments.get(own) ?? '');
        if (audience === 'public') {
          expect([...attachments.values()].join()).not.toContain(canary);
          expect({ risk, evaluation }).toEqual({});
        }
      }
    }
  }, 60_000);

  it.each(['complete-closed', 'bielik-11b-v3', 'apertus-70b'])(
    'attaches to public and downstream documents of %s no text and no figure that they do not print',
    async (sample) => {
      const pack = await packOf(sources(sample), { all: true });
      for (const folder of ['public', 'downstream']) {
        const markdown = [...pack]
          .filter(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.md'))
          .map(([, bytes]) => text(bytes))
          .join('\n');
        const printed = words(markdown.replaceAll('\\', ''));
        const path = [...pack.keys()].find(
          (each) =>
            each.startsWith(`${folder}/`) && each.endsWith('.pdf') && !each.includes('model-doc'),
        );
        const attached = (await attachmentsOf(pack.get(path ?? '') as Uint8Array)).get(
          `facts-${folder}.json`,
        );
        const told = leavesOf(JSON.parse(attached ?? ''));
        expect(told.length).toBeGreaterThan(20);
        // Words of the schema are printed in plain English, and the reason of an absence where its field has a line.
        const prose = told.filter(
          ({ path: at, value }) =>
            /\s/.test(value) && !/\.(unknown|not_applicable|withheld)$/.test(at),
        );
        expect(prose.filter(({ value }) => !printed.includes(words(value)))).toEqual([]);
        // Of sizes only those of listed public datasets are printed; the form has bands for all others.
        expect(
          told.filter(({ path: at }) => /\.size$/.test(at) && !/other|provider|large/.test(at)),
        ).toEqual([]);
      }
    },
  );

  it('names in the assessment only the files that are there', async () => {
    const pack = await packOf(sources('olmo-2-32b'));
    const { documents } = JSON.parse(text(pack.get('assessment.json')));
    const named: string[] = documents.flatMap((each: { files: string[] }) => each.files);
    expect(named.every((path) => pack.has(path))).toBe(true);
    expect(named.length).toBe(documentsOf(pack).length * 3);
  });

  it('has a manifest that fits its schema and the hash of every file', async () => {
    const pack = await packOf(sources('olmo-2-32b'), { draft: true });
    const schema = JSON.parse(
      readFileSync(new URL('../../schemas/manifest.schema.json', import.meta.url), 'utf8'),
    );
    const manifest = JSON.parse(text(pack.get('manifest.json')));
    const validate = new Ajv({ strict: false }).compile(strictSchema(schema));
    expect(validate(manifest) ? [] : validate.errors).toEqual([]);
    expect(manifest.draft).toBe(true);
    const listed: string[] = manifest.files.map((file: { path: string }) => file.path);
    expect([...listed, 'SHA256SUMS', 'manifest.json'].sort()).toEqual([...pack.keys()].sort());
    for (const line of text(pack.get('SHA256SUMS')).trim().split('\n')) {
      const [hash, path = ''] = line.split('  ');
      const bytes = pack.get(path) ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
    }
    expect(text(pack.get('SHA256SUMS')).split('\n')).toHaveLength(pack.size);
  });

  it('is the same bytes twice', async () => {
    const [first, second] = [await packOf(sources('whisper')), await packOf(sources('whisper'))];
    expect([...second.keys()]).toEqual([...first.keys()]);
    expect(text(second.get('SHA256SUMS'))).toBe(text(first.get('SHA256SUMS')));
  });

  it('writes an assessment that is the one assessed', async () => {
    const pack = await packOf(sources('olmo-2-32b'), { all: true });
    const read = readFacts(sources('olmo-2-32b'));
    const assessment = JSON.parse(JSON.stringify(assess(read, { asOf: '2026-11-21' })));
    const written = JSON.parse(text(pack.get('assessment.json')));
    const { documents, ...rest } = written;
    expect(rest).toEqual({ ...assessment, documents: undefined });
    for (const document of documents) {
      const { draft, files, ...same } = document;
      const known = assessment.documents.find(({ id }: { id: string }) => id === document.id);
      expect({ ...same, files: known.files }).toEqual(known);
      // What the pack holds says whether it is final.
      expect(typeof draft).toBe(files.length > 0 ? 'boolean' : 'undefined');
      if (files.length > 0) expect(files).toEqual(known.files);
    }
  });
});
