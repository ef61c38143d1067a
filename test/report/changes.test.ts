/** What a pack says of an earlier one is read back as it was written, and whatever else stands in such a file is refused without harm. */
import { describe, expect, it } from '@jest/globals';
import { causesOf } from '../../src/diff/causes.js';
import type { ComparedConclusions } from '../../src/diff/conclusions.js';
import { diffSides, type Side } from '../../src/diff/diff.js';
import { makeFinding } from '../../src/finding/finding.js';
import { changesJson, readChanges } from '../../src/report/changes.js';
import { changesMarkdown } from '../../src/report/changes-markdown.js';
import fc from '../property.js';

const finding = (id: string) =>
  makeFinding({
    id,
    severity: 'error',
    message: 'The size is not stated',
    help: 'State it',
    paths: ['data.size'],
  });

const conclusions = (
  answer: 'met' | 'not-met',
  more: Partial<ComparedConclusions> = {},
): ComparedConclusions => ({
  ...{ tool: '1.0.0', law: 'a', asOf: '2026-11-01', model: { name: 'Heron', version: '7B' } },
  gates: { 'open-source-exception': { answer, summary: `It is ${answer}`, provision: null } },
  obligations: [
    {
      ...{ id: 'duty', title: 'Draw up papers', provision: 'art-53(1)(a)', enforced_from: null },
      ...{ outcome: answer === 'met' ? 'exempt' : 'applies', due: '2027-08-02' },
    },
  ],
  documents: [],
  findings: answer === 'met' ? [] : [finding('size-given')],
  ...more,
});

const side = (answer: 'met' | 'not-met', facts: unknown, text: string): Side => ({
  ...{ name: answer === 'met' ? 'documentation 1.0' : 'this pack', kind: 'pack', facts },
  ...{ placeOf: () => null, conclusions: conclusions(answer), unread: 0, day: '' },
  documents: [
    {
      id: 'policy',
      title: 'Policy',
      owed: 'owed',
      markdown: `# Policy\n\n## Contact\n\n${text}\n`,
      facts: null,
    },
  ],
});

const written = (): string => {
  const from = side('met', { model: { name: 'Heron', tasks: ['a', 'b'] } }, 'post');
  const to = side('not-met', { model: { name: 'Heron | *x*', tasks: ['b', 'a'] } }, 'mail');
  return changesJson(diffSides(from, to), {
    causes: causesOf(from.conclusions, [{ causes: ['facts'], after: to.conclusions }]),
    papers: [{ id: 'policy', title: 'Policy', from: 'a', to: 'b' }],
  });
};

describe('changes.json', () => {
  it('gives back gates, duties, points, papers and facts with their causes', () => {
    const changes = readChanges(written());
    expect(changes?.conclusions.gates.map(({ id }) => id)).toEqual(['open-source-exception']);
    expect(changes?.causes?.obligations).toEqual({ duty: ['facts'] });
    expect(changes?.documents[0]?.sections).toEqual(['Contact']);
    expect(changes?.facts.map(({ kind, path }) => [kind, path])).toEqual(
      expect.arrayContaining([
        ['changed', 'model.name'],
        ['reordered', 'model.tasks'],
      ]),
    );
  });

  it('is told with steps back first and every value as text', () => {
    const changes = readChanges(written());
    if (changes === null) throw new Error('it was not read');
    const paper = changesMarkdown(changes, false);
    const heads = [...paper.matchAll(/^## (.+)$/gm)].map(([, head]) => head);
    expect(heads).toEqual([
      'Steps back',
      'Conclusions',
      'Papers',
      'Facts: Model',
      'Points found now',
    ]);
    expect(paper).toContain('Heron \\| \\*x\\*');
    expect(paper).toContain('facts changed');
  });

  it('with any value replaced is read or refused, and never ends the program', () => {
    const original = JSON.parse(written()) as unknown;
    const paths: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      paths.push(path);
      if (typeof value !== 'object' || value === null) return;
      for (const [key, each] of Object.entries(value)) walk(each, [...path, key]);
    };
    walk(original, []);
    fc.assert(
      fc.property(fc.constantFrom(...paths.slice(1)), fc.jsonValue(), (path, value) => {
        const copy = structuredClone(original) as Record<string | number, never>;
        let at = copy;
        for (const step of path.slice(0, -1)) at = at[step] as never;
        at[path.at(-1) ?? ''] = value as never;
        const changes = readChanges(JSON.stringify(copy));
        if (changes !== null) changesMarkdown(changes, true);
      }),
      { numRuns: 400 },
    );
    for (const text of ['', '[]', 'null', '{"format_version":2}'])
      expect(readChanges(text)).toBeNull();
  });
});

describe('The causes of a change', () => {
  it('are those of the steps in which a conclusion changed, each once', () => {
    const late = conclusions('not-met');
    const { gates, obligations } = causesOf(conclusions('met'), [
      { causes: ['program'], after: late },
      { causes: ['day'], after: late },
      {
        causes: ['facts'],
        after: { ...late, obligations: late.obligations.map((each) => ({ ...each, due: null })) },
      },
    ]);
    expect(gates).toEqual({ 'open-source-exception': ['program'] });
    expect(obligations).toEqual({ duty: ['program', 'facts'] });
  });
});
