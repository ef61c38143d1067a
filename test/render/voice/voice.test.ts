/** A final paper speaks as its provider: no word of the program, no advice to the author, nothing open. */
import { describe, expect, test } from '@jest/globals';
import type { DocumentDefinition } from '../../../src/documents/define.js';
import { documents } from '../../../src/documents/registry.gen.js';
import { readFacts } from '../../../src/read/read.js';
import { recordHeadings } from '../../../src/render/content-digest.js';
import { samples } from '../../samples/samples.js';
import { allPapers } from '../../support/all-papers.js';
import { barred } from './barred.js';
import { frameOf, statedTexts } from './frame-of.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

const finals = samples.flatMap(({ name, files }) => {
  const read = readFacts(files);
  const stated = statedTexts(read.facts);
  return [...allPapers(read, { draft: false }).papers.values()]
    .filter(
      // The signs of the statement on openness are those of its schemes.
      ({ id, draft }) =>
        !draft && definitions[id]?.voice === 'provider' && id !== 'openness-statement',
    )
    .map(({ id, markdown }) => ({ name: `${name}/${id}`, frame: frameOf(markdown, stated) }));
});

describe('A final paper', () => {
  test('exists of many kinds, so that these tests look at something', () => {
    expect(new Set(finals.map(({ name }) => name.split('/')[1])).size).toBeGreaterThan(11);
  });

  test.each(finals)('of the provider holds no barred word: $name', ({ frame }) => {
    const [body = '', record = ''] = frame.split(`## ${recordHeadings[0]}`);
    const hits = barred.flatMap(({ kind, patterns, mayStandInRecord }) =>
      patterns.flatMap((pattern) => {
        const text = mayStandInRecord ? body : `${body}\n${record}`;
        const line = text.split('\n').find((each) => pattern.test(each));
        return line === undefined ? [] : [`${kind}: ${line.slice(0, 160)}`];
      }),
    );
    expect(hits).toEqual([]);
  });

  test.each(finals)('says once, in its record, that it is no legal advice: $name', ({ frame }) => {
    expect(frame.match(/legal advice/g)).toHaveLength(1);
    expect(frame.indexOf('legal advice')).toBeGreaterThan(frame.indexOf(`## ${recordHeadings[0]}`));
  });
});
