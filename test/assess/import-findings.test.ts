/** What `check` tells of facts that a program proposed, and that no conclusion hangs on where they come from. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { diffFacts } from '../../src/diff/diff-facts.js';
import { valueDigest } from '../../src/facts/provenance.js';
import { readFacts } from '../../src/read/read.js';
import { filesBelow, textOf } from '../house/sources.js';

const read = (text: string) =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
const told = (text: string) =>
  assess(read(text), { asOf: '2026-12-01' })
    .findings.filter(({ id }) => /^(?:import|schema|read)\//.test(id))
    .map(({ id, severity, message }) => [id, severity, message]);

const facts = `schema: 1
model:
  name: Heron-7B
  context_window: 65536
  dependencies: [{ name: meta-llama/Llama-3.1-8B }]
`;
const origin = (path: string, rest: string): string =>
  `    ${path}: { source: card, at: /x, as: read, ${rest} }\n`;
const block = (...lines: string[]): string =>
  `${facts}provenance:\n  sources:\n    card: { file: README.md, sha256: ${'a'.repeat(64)} }\n  facts:\n${lines.join('')}`;

describe('A proposal that nobody confirmed', () => {
  it('is an error, one for the whole file, that names the first three facts', () => {
    const text = block(
      origin('model.name', 'value: Heron-7B, state: proposed'),
      origin('model.context_window', 'value: 65536, state: proposed'),
      origin(
        'model.dependencies',
        `digest: ${valueDigest([{ name: 'meta-llama/Llama-3.1-8B' }])}, state: proposed`,
      ),
    );
    expect(told(text)).toEqual([
      [
        'import/unconfirmed',
        'error',
        '3 facts were read from files and confirmed by nobody: `model.name`, `model.context_window`, `model.dependencies`',
      ],
    ]);
  });

  it('is none once its entry says confirmed, or is gone', () => {
    const confirmed = 'value: Heron-7B, state: confirmed, by: A. Reader, on: 2026-11-28';
    expect(told(block(origin('model.name', confirmed)))).toEqual([]);
    expect(told(facts)).toEqual([]);
  });

  it('counts as the statement of its author once the fact is another one', () => {
    expect(told(block(origin('model.name', 'value: Egret-7B, state: proposed')))).toEqual([
      ['import/edited', 'note', expect.stringContaining('`model.name` is no longer what was read')],
    ]);
    expect(told(block(origin('model.family', 'value: Egret, state: proposed')))).toEqual([
      ['import/edited', 'note', expect.stringContaining('stated no more')],
    ]);
  });

  it('holds whatever way its number is written', () => {
    expect(
      told(block(origin('model.context_window', 'value: 6.5536e4, state: confirmed'))),
    ).toEqual([]);
  });
});

describe('Files that disagree', () => {
  const conflict = (lines: string): string =>
    `${block(origin('model.name', 'value: Heron-7B, state: confirmed'))}  conflicts:\n${lines}`;

  it('are told until somebody settles them', () => {
    const open = conflict(
      '    licensing.license:\n      id: licence-card-file\n      claims: [{ source: card, at: /license, value: apache-2.0 }, { source: LICENSE, value: llama3.1 }]\n',
    );
    expect(told(open)).toEqual([
      [
        'import/licence-card-file',
        'error',
        'The model card and a licence file name different licences (README.md /license: apache-2.0; LICENSE: llama3.1)',
      ],
    ]);
    expect(told(`${open}      settled: The file in the folder was that of the base\n`)).toEqual([]);
  });

  it('may be several about one fact', () => {
    const text = conflict(
      '    licensing.license:\n      - { id: licence-several, claims: [] }\n      - { id: licence-base, claims: [] }\n',
    );
    // The base model stands in the repository of its own provider.
    expect(told(text).map(([id, severity]) => [id, severity])).toEqual([
      ['import/licence-base', 'error'],
      ['import/licence-several', 'warning'],
    ]);
  });
});

describe('A slip in the block', () => {
  it('is told at its line, with the words that may stand there', () => {
    const text = block(origin('model.name', 'value: Heron-7B, state: conformed'));
    const [finding] = read(text).findings;
    expect(finding).toMatchObject({ id: 'schema/bad-value', place: { line: 10 } });
    expect(finding?.help).toContain('confirmed');
  });

  it('is told of an unknown key', () => {
    const text = block(origin('model.name', 'valeu: Heron-7B, state: confirmed'));
    expect(read(text).findings.map(({ id, help }) => [id, help])).toEqual([
      ['schema/unknown-key', expect.stringContaining('value')],
    ]);
  });
});

describe('No conclusion hangs on where facts come from', () => {
  // A file of a family says too little alone: what it lacks is told where it ends.
  const samples = filesBelow('samples').filter(
    (path) => path.endsWith('/aiact.yaml') && !path.includes('/families/'),
  );
  const added = `provenance:
  sources: { card: { file: README.md } }
  facts:
    model.name: { source: card, as: read, value: Another, state: proposed }
  conflicts:
    licensing.license: { id: licence-card-file, claims: [{ value: mit }] }
`;

  it.each(samples)('in %s', (path) => {
    const [before, after] = [textOf(path), `${textOf(path)}${added}`].map(read);
    const options = { asOf: '2026-12-01' };
    const [one, other] = [before, after].map((each) => assess(each as never, options));
    expect(after?.findings).toEqual(before?.findings);
    expect(other?.gates).toEqual(one?.gates);
    expect(other?.obligations).toEqual(one?.obligations);
    expect(other?.documents).toEqual(one?.documents);
    expect(diffFacts(before?.facts, after?.facts)).toEqual([]);
  });
});
