/** A fact that changes changes every document that states it: no two documents of a pack can disagree. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { type Document, isScalar, parseDocument, type Scalar, visit } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import { renderDocument } from '../../src/render/render-document.js';
import fc from '../property.js';

const folder = fileURLToPath(new URL('../../samples/complete-closed/aiact/', import.meta.url));
const files = readdirSync(folder).sort();
const opened = (): Document[] =>
  files.map((file) => parseDocument(readFileSync(join(folder, file), 'utf8')));

/** The Markdown of every document of the pack, by id. */
function documentsOf(documents: readonly Document[]): ReadonlyMap<string, string> {
  const read = readFacts(
    documents.map((document, index) => ({
      file: `aiact/${files[index]}`,
      bytes: new TextEncoder().encode(document.toString({ lineWidth: 0 })),
    })),
  );
  const assessment = assess(read, { asOf: '2026-11-21' });
  return new Map(
    assessment.documents.map(({ id }) => [
      id,
      plain(renderDocument(id, { read, assessment, draft: false }).markdown),
    ]),
  );
}

/** Without the marks of Markdown, so that a value is found as it was written. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\\(?=\W)/g, '')
    // An address in prose is a link, in angle brackets.
    .replace(/<(https?:[^>\s]*)>/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/&amp;/g, '&');

/** Every text of the facts, such as a sentence or a long name, that no other text of the facts repeats. */
function proseOf(documents: readonly Document[]): Scalar<string>[] {
  const all: Scalar<string>[] = [];
  for (const document of documents) {
    visit(document, {
      Scalar: (key, node) => {
        if (key !== 'key' && isScalar(node) && typeof node.value === 'string') {
          all.push(node as Scalar<string>);
        }
      },
    });
  }
  const told = all.map(({ value }) => value).join('\n');
  return all.filter(
    ({ value }) =>
      /^\S+\s\S+\s\S+/.test(value) &&
      value.length >= 32 &&
      told.indexOf(value) === told.lastIndexOf(value),
  );
}

describe('Facts that change', () => {
  const before = documentsOf(opened());

  it('are printed in more than one document, so that there is something to disagree about', () => {
    const twice = proseOf(opened()).filter(
      ({ value }) => [...before.values()].filter((text) => text.includes(plain(value))).length > 1,
    );
    expect(twice.length).toBeGreaterThan(40);
  });

  it('leave nothing of what they were in any document', () => {
    const changed = opened();
    const told = proseOf(changed).map((scalar, index) => {
      const [old, now] = [plain(scalar.value).trim(), `Told anew as sentence number ${index} qz.`];
      scalar.value = now;
      return { old, now: now.slice(0, -1) };
    });
    expect(told.length).toBeGreaterThan(150);
    const after = documentsOf(changed);
    for (const [id, text] of before) {
      const stated = told.filter(({ old }) => text.includes(old));
      const now = after.get(id) ?? '';
      expect({ id, kept: stated.filter(({ old }) => now.includes(old)) }).toEqual({ id, kept: [] });
      const missing = stated.filter((each) => !now.includes(each.now));
      expect({ id, missing }).toEqual({ id, missing: [] });
    }
  });

  it('change, one at a time, exactly the documents that state them and the dossier', () => {
    const count = proseOf(opened()).length;
    fc.assert(
      fc.property(fc.nat({ max: count - 1 }), (index) => {
        const changed = opened();
        const scalar = proseOf(changed)[index] as Scalar<string>;
        // In a list of sentences a full stop may have become a semicolon.
        const old = plain(scalar.value).trim().replace(/\.$/, '');
        scalar.value = 'Somebody told this another way, in words of their own.';
        const after = documentsOf(changed);
        for (const [id, text] of before) {
          const states = text.includes(old);
          if (states) expect(after.get(id)).not.toBe(text);
          else if (id !== 'compliance-dossier') expect(after.get(id)).toBe(text);
        }
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it.each([
    [
      'provider.legal_name',
      /legal_name: .*/,
      'legal_name: Another Provider, S.A.',
      'Garça-Real Modelos, S.A. ·',
      15,
    ],
    [
      'model.name',
      /\n {2}name: Alvéola 24B\n/,
      '\n  name: Alvéola 25C\n',
      '# Alvéola 24B 2.0: ',
      11,
    ],
    ['documentation.version', /version: "1\.1"/, 'version: "7.7"', '· version 1.1 of', 15],
  ])('change in every document: %s', (_, pattern, replacement, gone, least) => {
    const told = [...before.values()].filter((text) => text.includes(gone));
    expect(told.length).toBeGreaterThanOrEqual(least);
    let hits = 0;
    const changed = files.map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const next = text.replace(pattern, replacement);
      if (next !== text) hits += 1;
      return parseDocument(next);
    });
    expect(hits).toBeGreaterThan(0);
    for (const [id, text] of documentsOf(changed)) {
      expect(text).not.toBe(before.get(id));
      expect({ id, old: text.toLowerCase().includes(gone.toLowerCase()) }).toEqual({
        id,
        old: false,
      });
    }
  });

  it.each([
    ['the number of parameters', /24\.13e9/g, '31.7e9', /24\.13|2\.413 ×/, 4],
    [
      'the day of release',
      /release_date: 2026-03-02/,
      'release_date: 2026-02-27',
      /\| 4 \| Release date \| 2 March/,
      3,
    ],
    [
      'the last month of acquisition',
      /latest_acquisition: 2025-08/,
      'latest_acquisition: 2025-09',
      /08\/2025\. The model/,
      1,
    ],
    ['the energy', /mwh: 920/, 'mwh: 930', /920 MWh/, 2],
  ])('give %s alike wherever it is printed', (_, pattern, replacement, gone, least) => {
    const stated = [...before].filter(([, text]) => gone.test(text));
    expect(stated.length).toBeGreaterThanOrEqual(least);
    const after = documentsOf(
      files.map((file) =>
        parseDocument(readFileSync(join(folder, file), 'utf8').replace(pattern, replacement)),
      ),
    );
    expect([...after].filter(([, text]) => gone.test(text)).map(([id]) => id)).toEqual([]);
    for (const [id, text] of stated) expect(after.get(id)).not.toBe(text);
  });
});
