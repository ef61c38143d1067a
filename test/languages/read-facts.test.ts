/** What the papers of the program say of facts that were read, shared or backed is in messages, too; no sample has all of it. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { renderDocument } from '../../src/render/render-document.js';
import { BUILD_DAY } from '../support/all-papers.js';
import { leaksIn } from '../support/leaks.js';
import { pseudoLanguage } from '../support/pseudo-language.js';

const hash = 'ab'.repeat(32);
const facts = `schema: 1
model: { name: Heron, context_window: 8192, architecture: Egret, parameters: { total: 7.3e9 }, authenticity: [] }
provider: { legal_name: Heron SAS, country: NO }
provenance:
  sources:
    config: { file: config.json, sha256: ${hash}, from: "https://huggingface.co/heron/heron", commit: ${'cd'.repeat(20)} }
    weights: { file: model.safetensors, header_sha256: ${hash} }
    card: { file: README.md }
  facts:
    model.context_window: { source: config, at: /max, as: read, value: 8192, state: confirmed, by: A. Reader, on: "2026-11-20" }
    model.parameters.total: { source: weights, at: /header, as: computed, how: Tally, value: 7.3e9, state: proposed }
    model.architecture: { source: card, at: /, as: inferred, value: Egret, state: confirmed }
  conflicts:
    licensing.license: { id: licence-card-file, claims: [{ source: config, at: /license, value: mit }, { value: mit }], settled: Tally }
    model.parameters.total: { id: parameters-name, claims: [{ source: card, at: / }] }
evidence:
  - { path: runs/log.txt, kind: log, sha256: ${hash}, supports: [model.context_window], description: Tally }
`;
const read: ReadResult = {
  ...readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(facts) }]),
  family: {
    files: ['base.yaml'],
    place: { file: 'aiact.yaml', line: 1, column: 1, end_line: 1, end_column: 2 },
    facts: [
      { path: 'provider.country', file: 'base.yaml' },
      { path: 'model.generality', file: 'base.yaml', attested: null },
      {
        path: 'licensing.license',
        file: 'base.yaml',
        attested: { by: 'A. Reader', on: '2026-11-20' },
      },
    ],
  },
};
const assessment = assess(read, { asOf: BUILD_DAY });
const papers = ['facts', 'compliance-dossier'];

describe('Facts that were read, shared and backed', () => {
  test.each(papers)('stand in %s in messages', (id) => {
    const paper = renderDocument(id, { read, assessment, draft: true, language: pseudoLanguage });
    expect(paper.markdown).toContain(pseudoWords(id));
    expect(leaksIn(paper, read, assessment)).toEqual([]);
  });
});

/** Words that only such facts bring. */
const pseudoWords = (id: string): string => (id === 'facts' ? 'Ŵĥéŕé ẽíĺéš' : 'ĥéŕ ḿóďéĺš');
