/** An export holds what its audience may see, and nothing that nobody stated or confirmed. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { papersFor, pathsFor } from '../../src/export/audience.js';
import { sectionOf } from '../../src/export/card/section.js';
import { billOf } from '../../src/export/cyclonedx.js';
import { crateOf } from '../../src/export/ro-crate.js';
import { spdxDocument } from '../../src/export/spdx.js';
import { type ExportSubject, subjectOf } from '../../src/export/subject.js';
import { absenceOf } from '../../src/facts/lookup.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { readSample, readText, samples, subjectFrom } from '../support/exports.js';
import { TODAY } from '../support/facts.js';

const all = (subject: ExportSubject, read: ReadResult): string =>
  [
    ...[
      billOf(subject, read, '1.6'),
      billOf(subject, read, '1.7'),
      spdxDocument(subject),
      crateOf(subject, []),
    ].map((each) => JSON.stringify(each)),
    sectionOf(subject, []).text,
  ].join('\n');

/** The facts with every text marked that stands at no path which the audience may see. */
function marked(read: ReadResult, paths: readonly string[]): ReadResult {
  const isSeen = (path: string): boolean =>
    paths.some(
      (each) =>
        each === path ||
        path.startsWith(`${each}.`) ||
        path.startsWith(`${each}[`) ||
        each.startsWith(`${path}.`) ||
        each.startsWith(`${path}[`),
    );
  const mark = (value: unknown, path: string): unknown => {
    if (typeof value === 'string') return isSeen(path) ? value : `HIDDEN ${value}`;
    if (Array.isArray(value)) return value.map((each) => mark(each, `${path}[]`));
    if (typeof value !== 'object' || value === null || 'mantissa' in value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        mark(each, path === '' ? key : `${path}.${key}`),
      ]),
    );
  };
  return { ...read, facts: mark(read.facts, '') as ReadResult['facts'] };
}

/** Every reason for an absence in the facts. */
function reasonsIn(value: unknown): string[] {
  const absence = absenceOf(value);
  if (absence !== null) return [absence.reason];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(reasonsIn) : [];
}

describe('For the public', () => {
  it('nothing is told that no public paper prints and the provider does not state to be public, in any sample', () => {
    for (const name of samples) {
      const read = readSample(name);
      const assessment = assess(read, { asOf: TODAY });
      const paths =
        pathsFor('public', papersFor('public', read, assessment), read, assessment) ?? [];
      const hidden = marked(read, paths);
      const text = all(subjectOf(hidden, assessment, 'public'), hidden);
      expect([name, text.includes('HIDDEN')]).toEqual([name, false]);
    }
  });

  it('a closed model shows neither its architecture nor its compute', () => {
    const read = readSample('complete-closed');
    const text = all(subjectFrom(read), read);
    expect(text).not.toContain('model.parameters');
    expect(text).not.toContain('training.compute');
    expect(text).not.toContain('modelArchitecture');
  });

  it('reasons for an absence are told to nobody, in any sample', () => {
    for (const name of samples) {
      const read = readSample(name);
      const text = all(subjectFrom(read, 'authorities'), read);
      const told = reasonsIn(read.facts).filter(
        (each) => each.length > 12 && text.includes(JSON.stringify(each).slice(1, -1)),
      );
      expect([name, told]).toEqual([name, []]);
    }
  });
});

describe('A result that downstream providers shall not read', () => {
  it('stands in the export for authorities alone', () => {
    const read = readSample('complete-systemic');
    const hidden = 'Knowledge that eases the making of pathogens';
    expect(all(subjectFrom(read, 'authorities'), read)).toContain(hidden);
    expect(all(subjectFrom(read, 'downstream'), read)).not.toContain(hidden);
    expect(all(subjectFrom(read, 'public'), read)).not.toContain(hidden);
  });
});

describe('A proposal', () => {
  const facts = (state: string, from = ''): string => `schema: 1
model: { name: Heron-7B, context_window: 65536 }
licensing: { availability: { weights: { public: true } } }
provenance:
  sources:
    config: { file: internal/config.json${from} }
  facts:
    model.context_window: { source: config, at: /max_position_embeddings, as: read, value: 65536, ${state} }
`;
  const textOf = (text: string): string => {
    const read = readText(text);
    expect(
      read.findings.filter(({ severity, id }) => severity === 'error' && id.startsWith('read/')),
    ).toEqual([]);
    return all(subjectFrom(read), read);
  };

  it('is left out until a person has confirmed it', () => {
    expect(textOf(facts('state: proposed'))).not.toContain('65536');
    expect(textOf(facts('state: confirmed'))).toContain('65536');
  });

  it('that was edited is the fact of who edited it', () => {
    expect(
      textOf(facts('state: proposed').replace('context_window: 65536', 'context_window: 32768')),
    ).toContain('32768');
  });

  it('is cited with its file where that stands at a public address, and not otherwise', () => {
    expect(textOf(facts('state: confirmed'))).not.toContain('internal/config.json');
    const cited = textOf(facts('state: confirmed', ', from: "https://hub.example/heron"'));
    expect(cited).toContain(
      'internal/config.json /max_position_embeddings, read, https://hub.example/heron',
    );
  });
});
