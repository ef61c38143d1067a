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

const looked = [
  'complete-closed',
  'complete-systemic',
  'olmo-2-32b',
  'bielik-11b-v3',
  'apertus-70b',
];

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

/** The words that a column says in every row of a table of three rows and more. */
function repeatedColumns(markdown: string): readonly string[] {
  const tables = markdown.match(/(?:^\|.*\n){5,}/gm) ?? [];
  return tables.flatMap((whole) => {
    const rows = whole
      .trim()
      .split('\n')
      .slice(2)
      .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
    const [first = [], ...others] = rows;
    return first.filter(
      (cell, at) => cell.split(' ').length > 4 && others.every((row) => row[at] === cell),
    );
  });
}

describe('A column', () => {
  test.each(papers)('never says one sentence in every row: $name', ({ markdown }) => {
    expect(repeatedColumns(markdown)).toEqual([]);
  });

  const dataset = (name: string, more: string): string =>
    `{ name: ${name}, modality: text, url: "https://${name}.example", ${more} }`;
  const part = 'selection: Documents below the mark were left out';
  const period = 'collected_from: 2020-01, collected_to: 2024-12';
  const list = (...datasets: readonly string[]): string =>
    printed(
      'training-content-summary',
      facts(`training_data: { public_datasets: { used: true, large: [${datasets.join(', ')}] } }`),
    ).markdown;

  it('of datasets is one sentence above the table where all of them say the same', () => {
    const text = list(
      dataset('heron', `${part}, ${period}`),
      dataset('ibis', `${part}, ${period}`),
    );
    expect(text).toContain(
      'Each of them was collected from 01/2020 to 12/2024. Part used of each: Documents below the mark were left out.',
    );
    expect(text).toContain('| Dataset | Modality | Link, or description |');
    expect(text.split('Documents below the mark')).toHaveLength(2);
  });

  it.each([
    [
      'one of them differs',
      dataset('ibis', 'selection: All, collected_from: 2019-01, collected_to: 2024-12'),
    ],
    ['one of them is silent', dataset('ibis', '')],
    [
      'the months are not known',
      dataset('ibis', 'selection: All, collected_from: not known, collected_to: not known'),
    ],
  ])('of datasets stays a column where %s', (_, other) => {
    const text = list(dataset('heron', `${part}, ${period}`), other);
    expect(text).not.toContain('Each of them');
    expect(text).not.toContain('Part used of each');
    expect(text).toContain('| Part used |');
  });

  it('of days is one line where all versions were placed on one day', () => {
    const placed = (second: string): string =>
      printed(
        'training-content-summary',
        `role: { kind: developer, placement: { status: placed, date: 2026-03-02, versions: [{ name: Heron, date: 2026-03-02 }, { name: Heron Chat, date: ${second} }] } }\n`,
      ).markdown;
    expect(placed('2026-03-02')).toContain('Heron and Heron Chat: 2 March 2026 (02/03/26).');
    expect(placed('2026-04-02')).toContain('| Heron Chat | 2 April 2026 (02/04/26) |');
  });
});

describe('The parameters of a model', () => {
  const model = (active: string): string =>
    printed(
      'downstream-documentation',
      facts(`model: { name: Heron, version: "1.0", parameters: { total: 24.0e9${active} } }`),
    ).markdown;

  it.each([', active: 24e9', ', active: 24.00e9', ''])(
    'are one number where they are one: %s',
    (active) => {
      expect(model(active)).not.toContain('Parameters active for each token');
    },
  );

  it.each([
    [', active: 3e9', '3 billion'],
    [', active: { unknown: Nobody counted. }', 'Not known: Nobody counted.'],
  ])('are told apart where they are two: %s', (active, words) => {
    expect(model(active)).toContain(`- **Parameters active for each token:** ${words}`);
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
    expect(markdown).toContain('| JSON | Not applicable: No limit is set. |');
    const german = renderDocument('downstream-documentation', {
      ...told(both),
      draft: false,
      language: languages.de,
    });
    expect(german.markdown).toContain('| Nicht zutreffend: No limit is set. |');
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
      /Cross-check by estimate:\*\* 20 billion .* training tokens, at six operations for each parameter and token, give 1\.20 × 10²⁴ FLOP, no difference from the figure stated/,
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
