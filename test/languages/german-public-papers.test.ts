/** The German papers on openness and on the exception: they say every reason, whatever a release is like, in German. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { messages as german } from '../../src/languages/de/catalogue.gen.js';
import { languages } from '../../src/languages/registry.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { renderDocument } from '../../src/render/render-document.js';
import { anyOpenness } from '../openness/any-openness.js';
import { opennessModels, readPlain } from '../openness/openness-models.js';
import fc from '../property.js';

// Without the English words that a template of the user may call for: what German lacks can't be said.
const language = { ...languages.de, messages: german };
const papers = ['open-source-exception', 'openness-statement'];

const inGerman = (read: ReadResult, id: string): string =>
  renderDocument(id, {
    ...{ read, assessment: assess(read, { asOf: '2026-11-21' }), draft: false, language },
  }).markdown;

describe('A reason in German', () => {
  test('is said of whatever a release is like', () => {
    const releases = fc.sample(anyOpenness, { numRuns: 60, seed: 20261129 });
    const reads = [
      ...opennessModels.map(({ facts }) => readPlain(facts)),
      ...releases.map((openness) => readPlain({ openness })),
    ];
    for (const read of reads)
      for (const id of papers) expect(inGerman(read, id)).toContain('## Dokumentnachweis');
  });
});

describe('A label in German', () => {
  const olmo = opennessModels.find(({ id }) => id === 'smollm3-3b')?.facts ?? {};

  test('keeps the capital of its noun inside a list', () => {
    expect(inGerman(readPlain(olmo), 'openness-statement')).toContain(
      'sobald Folgendes geklärt ist: Hinlänglichkeit der Informationen über die Trainingsdaten, Code der Datenaufbereitung',
    );
  });
});
