/** No paper of a provider, draft or final, shows where in the file of facts something is missing, nor what the program thinks of it. */
import { describe, expect, it } from '@jest/globals';
import type { DocumentDefinition } from '../../src/documents/define.js';
import { documents } from '../../src/documents/registry.gen.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { readFacts } from '../../src/read/read.js';
import { textOf } from '../house/sources.js';
import { samples } from '../samples/samples.js';
import { allPapers } from '../support/all-papers.js';
import { printed } from '../support/printed.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;
const ofProvider = Object.values(definitions).filter(({ voice }) => voice === 'provider');

/** The paths of facts in code type, and those behind “write”. */
const pathsIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/`([a-z_]+(?:\[\d*\])?(?:\.[a-z_]+(?:\[\d*\])?)*)`/g)]
    .map(([, path = '']) => path)
    .filter((path) => Object.hasOwn(factPaths, path.replace(/\[\d+\]/g, '[]')));

const almostEmpty = 'model: { name: Heron, version: "1.0" }\n';

describe('A draft', () => {
  it.each(ofProvider.map(({ id }) => id))('asks in words, in %s', (id) => {
    const { markdown } = printed(id, almostEmpty);
    expect(pathsIn(markdown)).toEqual([]);
    expect(markdown).not.toMatch(/not stated yet; write|To settle it/);
  });

  it.each(samples)('names no path of a fact in any paper of its provider: $name', ({ files }) => {
    const { papers } = allPapers(readFacts(files), { draft: true });
    const found = [...papers.values()]
      .filter(({ id }) => definitions[id]?.voice === 'provider')
      .flatMap(({ id, markdown }) => pathsIn(markdown).map((path) => `${id}: ${path}`));
    expect(found).toEqual([]);
  });
});

/** The values of closed lists that no reader takes for words. */
const keys = [...textOf('schemas/aiact.schema.json').matchAll(/"enum":\s*(\[[^\]]*\])/g)]
  .flatMap(([, list = '[]']) => JSON.parse(list) as readonly unknown[])
  .filter((value): value is string => typeof value === 'string' && value.includes('_'));

describe('Every paper but that of the facts', () => {
  const others = (files: (typeof samples)[number]['files'], draft: boolean) =>
    [...allPapers(readFacts(files), { draft }).papers.values()].filter(({ id }) => id !== 'facts');

  it.each(samples)('calls facts by their titles: $name', ({ files }) => {
    const found = others(files, false).flatMap(({ id, markdown }) =>
      pathsIn(markdown).map((path) => `${id}: ${path}`),
    );
    expect(found).toEqual([]);
  });

  it.each(samples)('has words for each value of a closed list: $name', ({ files }) => {
    expect(new Set(keys).size).toBeGreaterThan(60);
    const found = others(files, false).flatMap(({ id, markdown }) => {
      const words = new Set(markdown.split(/[^\w./-]+/));
      return keys.filter((key) => words.has(key)).map((key) => `${id}: ${key}`);
    });
    expect(found).toEqual([]);
  });

  it('is one in which the paper of the facts itself would fail', () => {
    const [first] = samples;
    const facts = allPapers(readFacts(first?.files ?? []), { draft: false }).papers.get('facts');
    expect(pathsIn(facts?.markdown ?? '').length).toBeGreaterThan(20);
  });
});

it.each(samples)('names no paper voluntary, which is a word about its duty: $name', ({ files }) => {
  const { papers } = allPapers(readFacts(files), { draft: false });
  const lines = [...papers.values()].map(({ markdown }) => markdown.split('\n\n')[1] ?? '');
  expect(lines.length).toBeGreaterThan(9);
  expect(lines.filter((line) => /voluntary/.test(line))).toEqual([]);
});

describe('A paper about its provider', () => {
  const facts = [
    'model: { name: Heron, version: "1.0", generality: broad, outputs: [text] }',
    'provider: { legal_name: Heronry, country: FR }',
    'documentation: { version: "1.1", last_updated: 2026-10-15, previous_versions: [{ version: "1.0", date: 2026-03-02, changes: Energy was measured. }] }',
    '',
  ].join('\n');

  it.each(['copyright-policy', 'copyright-policy-summary', 'authorised-representative'] as const)(
    'lists no earlier versions of the documentation of a model: %s',
    (id) => expect(printed(id, facts).markdown).not.toContain('Energy was measured'),
  );

  it('leaves them to the papers about the model', () => {
    expect(printed('technical-documentation', facts).markdown).toContain('Energy was measured');
  });
});
