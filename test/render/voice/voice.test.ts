/** A final paper speaks as its provider: no word of the program, no advice to the author, nothing open. */
import { describe, expect, test } from '@jest/globals';
import type { DocumentDefinition } from '../../../src/documents/define.js';
import { documents } from '../../../src/documents/registry.gen.js';
import { readFacts } from '../../../src/read/read.js';
import { recordHeadings } from '../../../src/render/content-digest.js';
import { mdProse, mdText } from '../../../src/render/markdown.js';
import { samples } from '../../samples/samples.js';
import { allPapers } from '../../support/all-papers.js';
import { barred } from './barred.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** Every text of the facts, longest first: what the provider wrote is its own. */
function statedTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(statedTexts);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(statedTexts);
  return [];
}

/** The words of the frame: a paper without what its provider wrote. */
function frameOf(markdown: string, stated: readonly string[]): string {
  return stated
    .filter((text) => text.length >= 12)
    .flatMap((text) => [mdProse(text), mdText(text), text])
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replaceAll(text, '‹›'), markdown);
}

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
