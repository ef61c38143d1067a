/** The paper of facts says where facts come from that were read from files: what holds, what nobody confirmed, and what files disagreed on. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { printMarkdown } from '../../src/markdown/print.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { originTables } from '../../src/render/dossier/origins.js';
import { renderDocument } from '../../src/render/render-document.js';

const facts = `schema: 1
model:
  name: Heron
  context_window: 8192
  parameters: { total: 7.3e9 }
  inputs: [text, image]
  dependencies: [{ name: other-lab/egret }, { name: other-lab/reed }]
  architecture: "A | B <img> [x](javascript:1) # heading"
provenance:
  sources:
    config: { file: config.json, sha256: ${'ab'.repeat(32)}, from: "https://huggingface.co/heron-lab/heron", commit: ${'cd'.repeat(20)} }
    weights: { file: model.safetensors, header_sha256: ${'ef'.repeat(32)} }
    unused: { file: unused.json }
  facts:
    model.context_window: { source: config, at: /max_position_embeddings, as: read, value: 8192, state: confirmed, by: A. Reader, on: "2026-11-20" }
    model.parameters.total: { source: weights, at: header, as: computed, how: Sum over all tensors, value: 7.3e9, state: proposed }
    model.name: { source: config, at: /name, as: read, value: Egret, state: confirmed }
    model.architecture: { source: config, at: /, as: inferred, value: "A | B <img> [x](javascript:1) # heading", state: proposed }
  conflicts:
    licensing.license: { id: licence-card-file, claims: [{ source: config, at: /license, value: mit }, { value: llama3.1 }], settled: The card was out of date }
`;

const readOf = (text: string): ReadResult =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
const printed = (text: string): string => printMarkdown(originTables({ read: readOf(text) }));
const rows = (text: string): string[] =>
  printed(text)
    .split('\n')
    .filter((line) => line.startsWith('| `'));

describe('Where the facts come from', () => {
  it('is told with value, file, place, kind, hash and who confirmed', () => {
    const found = rows(facts);
    expect(found).toContain(
      '| `model.context_window` | 8,192 | `config.json` /max\\_position\\_embeddings | Read | A. Reader, 20 November 2026 |',
    );
    expect(found.find((row) => row.includes('parameters.total'))).toMatch(
      /`model\.safetensors` header \| Computed: Sum over all tensors \| By nobody \|$/,
    );
    expect(found.find((row) => row.startsWith('| `model.safetensors`'))).toContain(
      `\`${'ef'.repeat(32)}\` (of the header)`,
    );
    expect(found.find((row) => row.startsWith('| `config.json`'))).toContain(
      `\`${'ab'.repeat(32)}\` | https\\://huggingface.co/heron-lab/heron, \`cdcdcdcdcdcd\``,
    );
  });

  it('leaves out facts that were edited since, and files from which nothing stands', () => {
    expect(printed(facts)).not.toContain('model.name');
    expect(printed(facts)).not.toContain('unused.json');
  });

  it('keeps words from files as data', () => {
    const row = rows(facts).find((each) => each.includes('architecture')) ?? '';
    expect(row).toContain('&lt;img&gt; \\[x\\]');
    expect(row.split(/(?<!\\)\|/)).toHaveLength(7);
  });

  it('shows what files disagreed on, and what a person decided', () => {
    expect(printed(facts)).toMatch(
      /Where files disagreed[\s\S]*config\.json \/license mit; llama3\.1 \| The card was out of date/,
    );
    expect(printed(facts.replace(', settled: The card was out of date', ''))).toMatch(
      /llama3\.1 \| Open \|/,
    );
  });

  const paper = (id: string, text: string): string => {
    const read = readOf(text);
    const assessment = assess(read, { asOf: '2026-11-21' });
    return renderDocument(id, { read, assessment, draft: true }).markdown;
  };
  const none = facts.slice(0, facts.indexOf('provenance:'));

  it('stands in the paper of facts, and only where facts were read from files', () => {
    expect(paper('facts', facts)).toContain('## Where the facts come from\n');
    expect(paper('facts', none)).not.toContain('Where the facts come from');
  });

  it('is a count in the dossier, without path, file or hash', () => {
    const [, chapter = ''] = paper('compliance-dossier', facts).split('\n## Behind the facts\n');
    const [counts = ''] = chapter.split('\n## ');
    expect(counts).toMatch(/\d facts stand as read from files of the model/);
    expect(counts.replace('`build --only facts`', '')).not.toMatch(/`|\.json|[0-9a-f]{16}/);
    expect(paper('compliance-dossier', none)).not.toContain('Behind the facts');
  });

  it('says so where nothing stands any more as it was read', () => {
    const edited = facts
      .replace('8192\n', '1\n')
      .replace('7.3e9 }\n  in', '1 }\n  in')
      .replace('"A | B', '"B');
    expect(printed(edited)).toContain('No fact stands as it was read from a file.');
  });
});
