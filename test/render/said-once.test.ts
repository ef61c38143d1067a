/** A paper says a thing once: no label repeats its heading, no chart its table, no column a table beside it. */
import { describe, expect, it, test } from '@jest/globals';
import type { DocumentDefinition } from '../../src/documents/define.js';
import { documents } from '../../src/documents/registry.gen.js';
import { Decimal } from '../../src/facts/decimal.js';
import { languages } from '../../src/languages/registry.js';
import { plainText } from '../../src/markdown/tree.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { chartsAsTables } from '../../src/render/charts-as-tables.js';
import { publishedMarkdown } from '../../src/render/published-markdown.js';
import { renderDocument } from '../../src/render/render-document.js';
import { valueLine } from '../../src/render/value-lines.js';
import { anyOpenness } from '../openness/any-openness.js';
import { opennessModels, readPlain } from '../openness/openness-models.js';
import fc from '../property.js';
import { samples } from '../samples/samples.js';
import { allPapers, ids } from '../support/all-papers.js';
import { printed, told, under } from '../support/printed.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** The letters and digits of a label or a heading, without the mark of its point and without what makes a plural. */
const bare = (words: string): string =>
  words
    .replace(/^\(.{1,3}\)\s*|^[\d.]+\s*/g, '')
    .toLowerCase()
    .replace(/ies\b/g, 'y')
    .replace(/s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Labels that say what the heading above them said. */
function repeatedLabels(markdown: string): readonly string[] {
  let heading = '';
  return markdown.split('\n').flatMap((line) => {
    const title = /^#+ (.*)/.exec(line)?.[1];
    if (title !== undefined) heading = bare(title.replaceAll('*', ''));
    const label = /^(?:- )?\*\*([^*]+?)[.:]?\*\*/.exec(line)?.[1];
    return label !== undefined && heading !== '' && bare(label) === heading ? [line] : [];
  });
}

const only = ids.filter((id) => definitions[id]?.voice === 'provider');

const looked = ['complete-closed', 'complete-systemic', 'olmo-2-32b', 'bielik-11b-v3'];

const papers = samples.flatMap(({ name, files }) => {
  if (!looked.includes(name)) return [];
  const read = readFacts(files);
  return [...allPapers(read, { draft: false, only }).papers.values()].map((paper) => ({
    name: `${name}/${paper.id}`,
    markdown: publishedMarkdown(paper, read.facts),
  }));
});

const facts = (...lines: readonly string[]): string =>
  [
    'role: { kind: developer, placement: { status: placed, date: 2026-03-02 } }',
    'provider: { name: Heronry, country: FR }',
    ...lines,
    '',
  ].join('\n');

describe('A label', () => {
  test.each(papers)('never says what its heading said: $name', ({ markdown }) => {
    expect(repeatedLabels(markdown)).toEqual([]);
  });

  it('is left out under its heading in German, too, and where nothing is stated', () => {
    const model = facts('model: { name: Heron, version: "1.0", generality: broad }');
    for (const language of [languages.en, languages.de]) {
      const { markdown } = renderDocument('downstream-documentation', {
        ...told(model),
        draft: false,
        language,
      });
      expect(repeatedLabels(markdown)).toEqual([]);
    }
  });
});

const results = (second: string): string =>
  facts(
    'model: { name: Heron, version: "1.0", generality: broad, outputs: [text] }',
    'evaluation:',
    '  results:',
    '    - { name: Sums, metric: Accuracy, value: 71.4, unit: "% accuracy", baseline: "66.0" }',
    `    - { name: Tales, metric: Accuracy, value: 80.2, unit: "% accuracy"${second} }`,
    '    - { name: Riddles, metric: Accuracy, value: 50.5, unit: "% accuracy", baseline: "49.0" }',
  );

describe('A chart', () => {
  const inMarkdown = (yaml: string): string =>
    publishedMarkdown(printed('downstream-documentation', yaml), told(yaml).read.facts);

  it('is no second table where the table above it holds its rows, and stays a picture in print', () => {
    const yaml = results('');
    expect(printed('downstream-documentation', yaml).markdown).toContain('```chart pairs');
    expect(inMarkdown(yaml)).not.toContain('Results beside their baselines');
    expect(inMarkdown(yaml).split('| Riddles |')).toHaveLength(2);
  });

  const chart = [
    '```chart pairs',
    'Results',
    'Sums | 71.4; baseline 66.0 | 0.7 0.6',
    'Tales | 80.2; baseline 79.0 | 0.8 0.7',
    '```',
  ].join('\n');
  const table = (last: string): string =>
    [
      '| Evaluation | Result | Baseline |',
      '| --- | --- | --- |',
      '| Sums | 71.4 | 66.0 |',
      `| ${last} |`,
    ].join('\n');

  it.each([
    ['no table stands above it', 'Words.'],
    ['the table lacks a row', table('Riddles | 80.2 | 79.0')],
    ['the table lacks a figure', table('Tales | 80.2 | –')],
    ['the table stands in another section', `${table('Tales | 80.2 | 79.0')}\n\n## Others`],
  ])('is a table where %s', (_, above) => {
    expect(chartsAsTables(`${above}\n\n${chart}\n`)).toContain('| Tales | 80.2; baseline 79.0 |');
  });

  it('is told by a table of the same section, whatever stands between', () => {
    const above = `## Results\n\n${table('Tales | 80.2 | 79.0')}\n\nSource: a page.`;
    expect(chartsAsTables(`${above}\n\n${chart}\n\nMore.\n`)).toBe(`${above}\n\nMore.\n`);
  });
});

describe('Formats', () => {
  const model = (input: string, output: string): string =>
    facts(
      `model: { name: Heron, version: "1.0", generality: broad, inputs: [text], outputs: [text], input_formats: ${input}, output_formats: ${output} }`,
    );
  const both = model(
    '[{ modality: text, format: Markdown, maximum_size: 4096 tokens }, { modality: image, format: PNG }]',
    '[{ modality: text, format: JSON, maximum_size: { not_applicable: No limit is set. } }]',
  );

  it('of input and output stand in one table by modality, an absent size with its reason', () => {
    const { markdown } = printed('downstream-documentation', both);
    expect(markdown).toContain(
      '| Modality | Input | Maximum input | Output | Maximum output |\n| --- | --- | --- | --- | --- |',
    );
    expect(markdown).toMatch(/\| Text \| Markdown \| 4096 tokens \| JSON \| .*No limit is set/);
    expect(markdown).toContain('| Image | PNG | – | – | – |');
    expect(printed('technical-documentation', both).markdown).toContain(
      '| Modality | Input | Output |',
    );
  });

  it('that are not stated on one side stay a question, beside the stated ones', () => {
    const half = both.replace(/, output_formats: .* \}/, ' }');
    const { markdown } = printed('technical-documentation', half);
    expect(markdown).toContain('**Input formats:**');
    expect(markdown).toMatch(/\*\*Output formats[.:]\*\* \*\*Open point/);
  });

  it('that are stated to be none are told as none', () => {
    const { markdown } = printed('technical-documentation', model('[]', '[]'));
    expect(markdown).toContain('None.');
  });
});

describe('An estimate', () => {
  it('prints its result behind its inputs', () => {
    const yaml = facts(
      'model: { name: Heron, version: "1.0", generality: broad }',
      'training: { compute: { parameter_update_flop: 1.2e24, estimate: { method: architecture, parameters: 20e9, tokens: 10e12 } } }',
    );
    expect(printed('technical-documentation', yaml).markdown).toMatch(
      /Cross-check by estimate:\*\* From the architecture, with .* training tokens: 1\.20 × 10²⁴ FLOP/,
    );
  });

  it('of which an input is missing has no result', () => {
    const inputs = { method: 'architecture', parameters: Decimal.of('20e9') };
    expect(plainText(valueLine(inputs, 'estimate'))).not.toContain('FLOP');
    const whole = { ...inputs, tokens: Decimal.of('10e12') };
    expect(plainText(valueLine(whole, 'estimate'))).toContain('1.20 × 10²⁴ FLOP');
  });
});

/** The rows of the tables in Markdown, as cells. */
const rowsIn = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

const paperOf = (id: string, read: ReadResult): string =>
  allPapers(read, { only: [id] }).papers.get(id)?.markdown ?? '';

describe('A reason of the openness statement', () => {
  const twice = (read: ReadResult): readonly string[] => {
    const markdown = paperOf('openness-statement', read);
    return ['What fails', 'What is not settled'].flatMap((heading) => {
      const reasons = rowsIn(under(heading, { markdown }))
        .slice(1)
        .flatMap(([reason = '']) => reason.split(/(?<=\.) (?=[A-Z])/));
      return reasons.filter((each, at) => reasons.indexOf(each) !== at);
    });
  };

  it('is told once with all criteria that it concerns, whatever the release is like', () => {
    const releases = fc.sample(anyOpenness, { numRuns: 60, seed: 20261129 });
    const reads = [
      ...samples.map(({ files }) => readFacts(files)),
      ...opennessModels.map(({ facts }) => readPlain(facts)),
      ...releases.map((openness) => readPlain({ openness })),
    ];
    expect(reads.flatMap(twice)).toEqual([]);
  });

  it('names in one row the criteria of both definitions', () => {
    const closed = samples.find(({ name }) => name === 'complete-systemic')?.files ?? [];
    const markdown = paperOf('openness-statement', readFacts(closed));
    expect(rowsIn(under('What fails', { markdown }))).toContainEqual([
      'The final parameters are not released.',
      'Study, parameters',
      'Access to the weights',
    ]);
  });

  it('that names a licence of a base model keeps all of its clauses to itself', () => {
    const read = readPlain({
      licensing: { license: 'MIT', availability: { weights: { public: true, access: 'gated' } } },
      role: { kind: 'modifier', base_model: { name: 'Teal', license: 'llama3.1' } },
      openness: { components: { training_code: { released: false } } },
    });
    const [row = ''] = rowsIn(
      under('What fails', { markdown: paperOf('openness-statement', read) }),
    )
      .map(([reason = '']) => reason)
      .filter((reason) => reason.includes('travels with its weights'));
    expect(row.split('Llama 3.1').length).toBeGreaterThan(2);
    expect(row.split(', also Llama 3.1')).toHaveLength(row.split('Llama 3.1').length - 1);
  });
});
