/** Small files that say little, or contradict themselves, and samples with one thing changed: what their papers may say and what is found. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import type { Form, FormField } from '../../../src/facts/define.js';
import type { Finding } from '../../../src/finding/finding.js';
import { forms } from '../../../src/forms/registry.gen.js';
import { readFacts } from '../../../src/read/read.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import type { RenderedDocument } from '../../../src/render/render-document.js';
import { samples } from '../../samples/samples.js';
import { allPapers, BUILD_DAY } from '../../support/all-papers.js';
import { staysOut } from '../../support/form-boxes.js';
import { headingsOf } from '../../support/printed.js';
import { withoutFacts } from '../../support/taken-away.js';

/** Who and what, and nothing of data, risk or incidents. */
const heron = `schema: 1
documentation: { version: "1.0", last_updated: 2026-10-02 }
provider: { legal_name: Heron SAS, legal_form: company, country: FR, size: large, commercial_activity: true }
model: { name: Heron-9B, version: "2.0", generality: broad, inputs: [text], outputs: [text] }
role: { kind: developer, placement: { status: placed, date: 2026-04-07 } }
licensing: { license: MIT }
`;

const fromYaml = (text: string): ReadResult =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
const sampleOf = (name: string): ReadResult =>
  readFacts(samples.find((each) => each.name === name)?.files ?? []);
const markdownOf = (read: ReadResult, paper: string): string =>
  allPapers(read).papers.get(paper)?.markdown ?? '';
const summaryOf = (text: string): string => markdownOf(fromYaml(text), 'training-content-summary');
const findingsOf = (read: ReadResult): readonly Finding[] =>
  assess(read, { asOf: BUILD_DAY }).findings;

/** Every paper but the dossier, as one text. */
function filed(read: ReadResult): string {
  return [...allPapers(read).papers]
    .filter(([id]) => id !== 'compliance-dossier')
    .map(([, { markdown }]) => markdown)
    .join('\n');
}

describe('A file that says nothing of data, risk and incidents', () => {
  const read = fromYaml(heron);
  const text = filed(read);

  test('makes no paper deny anything of them', () => {
    for (const denial of [
      'holds no text',
      'does not rely on',
      'makes no such argument',
      'No serious incident',
      'None yet',
      'Not yet:',
      'not used',
      'None.',
    ])
      expect(text).not.toContain(denial);
  });

  test('makes no form print that a field is not required, but by the role and the country', () => {
    const carried = /role stated|provider established in the Union/;
    const denials = Object.values<Form>(forms).flatMap(({ sections }) =>
      sections.flatMap(({ fields }) =>
        fields.flatMap(({ whenNotRequired }) => whenNotRequired ?? []),
      ),
    );
    const printed = denials.filter((words) => words !== 'Not applicable' && text.includes(words));
    expect(printed.filter((words) => !carried.test(words))).toEqual([]);
  });

  test('leaves every field of every form with its label and its number, and an open point', () => {
    for (const { sections } of Object.values<Form>(forms))
      for (const { row, label } of sections
        .flatMap(({ fields }) => fields)
        .filter((field) => !staysOut(field)))
        expect(text).toContain(row === undefined ? label : `| ${row} | `);
    expect(
      text.match(
        /\*\*Open point:\*\* whether an answer is due depends on a question that is open\./g,
      )?.length,
    ).toBeGreaterThanOrEqual(7);
    expect(text).toContain('Whether there were serious incidents is not stated.');
    expect(text).toContain(
      'Whether the provider argues that the model presents no systemic risk is not stated.',
    );
    expect(text).toContain('| Text: not stated | Not stated | Not stated |');
  });

  test('keeps every heading of the public summary but those of boxes that nobody has to fill', () => {
    const bare = allPapers(read).papers.get('training-content-summary');
    const whole = allPapers(sampleOf('complete-systemic')).papers.get('training-content-summary');
    const boxes = forms['training-content-summary'].sections
      .flatMap(({ fields }): readonly FormField[] => fields)
      .filter(staysOut)
      .map(({ label }) => `**${label}**`);
    expect(boxes.length).toBeGreaterThan(0);
    // Below a “No” the labels stand as a list, with one reason for all of them.
    const labelsOf = (paper: RenderedDocument): readonly string[] => {
      let level = '';
      const lines = paper.markdown.split('\n').map((line) => {
        level = /^#+ /.exec(line)?.[0] ?? level;
        return line.replace(/^- (?=\*\*[^*]+\*\*$)/, level);
      });
      return headingsOf({ ...paper, markdown: lines.join('\n') });
    };
    const kept = whole && labelsOf(whole).filter((label) => !boxes.includes(label));
    expect(bare && labelsOf(bare)).toEqual(kept);
  });
});

describe('Datasets of which only the names are stated', () => {
  const summary = summaryOf(`${heron}training_data:
  public_datasets:
    used: true
    modalities: [text]
    large:
      - { name: Reedbed Corpus, modality: text }
      - { name: Estuary Pages, modality: text, url: "https://estuary.example/pages" }
`);

  test('are not said to be used whole, nor to have a period that is not known', () => {
    expect(summary).not.toMatch(/whole/i);
    expect(summary).not.toContain('not known');
    expect(summary).toContain(
      '| Reedbed Corpus | Text | Neither link nor description is stated. Period of collection: not stated. | Not stated |',
    );
    expect(summary).toContain(
      '| Estuary Pages | Text | <https://estuary.example/pages> | Not stated |',
    );
  });

  test('are asked for the part that was used', () => {
    const read = fromYaml(
      `${heron}training_data: { public_datasets: { used: true, large: [{ name: Reedbed Corpus }] } }\n`,
    );
    expect(findingsOf(read)).toContainEqual(
      expect.objectContaining({ id: 'large-datasets-say-part', severity: 'note' }),
    );
  });

  test('say once that a period is not known, where the provider says so', () => {
    const known = (large: string): string =>
      summaryOf(
        `${heron}training_data: { public_datasets: { used: true, large: [{ name: Reedbed Corpus, url: "https://reedbed.example", ${large} }] } }\n`,
      );
    expect(known('collected_from: not known, collected_to: not known')).toContain(
      'Period of collection: not known. |',
    );
    expect(known('collected_from: 2020-01')).toContain(
      'Collected from 01/2020 to a month not stated. |',
    );
  });
});

describe('An empty list of large datasets', () => {
  const read = fromYaml(
    `${heron}training_data: { public_datasets: { used: true, modalities: [text], large: [] } }\n`,
  );

  test('is an open point and a finding, not an answer', () => {
    const summary = markdownOf(read, 'training-content-summary');
    expect(summary).not.toContain('No publicly available dataset');
    expect(summary).toContain('**Open point:** which publicly available datasets are large?');
    expect(findingsOf(read).map(({ id }) => id)).toContain('some-dataset-is-large');
  });

  test('is an answer where the provider says why none is large', () => {
    const none = fromYaml(
      `${heron}training_data: { public_datasets: { used: true, large: { not_applicable: "None of 60 datasets holds a thirtieth." }, others: Sixty collections of laws. } }\n`,
    );
    expect(markdownOf(none, 'training-content-summary')).toContain(
      'Not applicable: None of 60 datasets holds a thirtieth.',
    );
    expect(findingsOf(none).map(({ id }) => id)).not.toContain(
      'training-content-summary/large-public-datasets',
    );
  });
});

describe('A list of domains', () => {
  const listed = (count: number, more: string): ReadResult =>
    fromYaml(`${heron}training_data:
  crawled:
    used: true
    crawler_names: [HeronBot]
    ${more}
    domains: [${Array.from({ length: count }, (_, index) => `{ domain: reed-${index}.example, size: ${900 - index} }`).join(', ')}]
`);

  test('is printed whole although the form asks for fewer', () => {
    const summary = markdownOf(listed(14, 'total_domains: 70'), 'training-content-summary');
    expect(summary).toContain('Domain names crawled in all: 70.');
    expect(summary).toContain('rounded up: 7. Listed: 14.');
    expect(new Set(summary.match(/reed-\d+\.example/g))).toHaveProperty('size', 14);
  });

  test('without the number of all is an error at the crawl, and makes up no number', () => {
    const read = listed(14, 'from: 2024-01');
    const found = findingsOf(read).find(({ id }) => id === 'domain-total-stated');
    expect(found).toMatchObject({
      severity: 'error',
      place: read.placeOf('training_data.crawled'),
    });
    const summary = markdownOf(read, 'training-content-summary');
    expect(summary).toContain('Listed: 14. The number of all domain names is not stated.');
    expect(summary).not.toContain('crawled in all');
    expect(new Set(summary.match(/reed-\d+\.example/g))).toHaveProperty('size', 14);
  });

  test('of four hundred names stands in the summary whole, beside the two hundred that are asked for', () => {
    const files = (samples.find(({ name }) => name === 'complete-closed')?.files ?? []).map(
      ({ file, bytes }) => ({
        file,
        bytes: new TextEncoder().encode(
          new TextDecoder().decode(bytes).replace('total_domains: 4000', 'total_domains: 2000'),
        ),
      }),
    );
    const summary = markdownOf(readFacts(files), 'training-content-summary');
    expect(summary).toContain('Domain names crawled in all: 2,000.');
    expect(summary).toContain('rounded up: 200. Listed: 400.');
    const annex =
      summary
        .slice(summary.indexOf('## Annex: most relevant domain names'))
        .split('## Document record')[0] ?? '';
    expect(annex.match(/[\w-]+\.example/g)).toHaveLength(400);
  });

  test('of a complete sample needs the number of all as well', () => {
    const read = withoutFacts(sampleOf('complete-closed'), [
      'training_data.crawled.total_domains',
      'training_data.crawled.domains_url',
    ]);
    expect(findingsOf(read)).toContainEqual(
      expect.objectContaining({ id: 'domain-total-stated', severity: 'error' }),
    );
  });
});

describe('A question that is answered with no, and details below it', () => {
  const read = fromYaml(`${heron}training_data:
  public_datasets: { used: false, modalities: [text], large: [{ name: Reedbed Corpus, url: "https://reedbed.example", modality: text }] }
  licensed: { agreements: false, modalities: [text] }
  other_private: { obtained: false, others: Handbooks of three dredgers. }
  crawled: { used: false, crawler_names: [HeronBot], from: 2024-01 }
  user: { model_interaction: false, other_services: false, services: Heron Talk. }
  synthetic: { created: false, market_models: [{ name: Egret 70B, url: "https://egret.example" }] }
  other_sources: { used: false, description: Twelve thousand scanned letters. }
`);
  const asked = [
    ['training_data.public_datasets.used', ['modalities', 'large']],
    ['training_data.licensed.agreements', ['modalities']],
    ['training_data.other_private.obtained', ['others']],
    ['training_data.crawled.used', ['crawler_names', 'from']],
    ['training_data.user.model_interaction', ['services']],
    ['training_data.synthetic.created', ['market_models']],
    ['training_data.other_sources.used', ['description']],
  ] as const;

  test.each(asked)('is one warning at %s that names what stands below', (question, keys) => {
    const place = read.placeOf(question);
    const found = findingsOf(read).filter(
      (each) => each.id.endsWith('-details') && each.place?.line === place?.line,
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 'warning', place });
    const section = question.slice(0, question.lastIndexOf('.'));
    for (const key of keys) expect(found[0]?.message).toContain(`\`${section}.${key}\``);
  });

  test('is not printed as if both were true', () => {
    const summary = markdownOf(read, 'training-content-summary');
    const sections = summary.slice(summary.indexOf('### 2.1'), summary.indexOf('## 3 '));
    expect(sections).not.toMatch(/^No\.$/m);
    expect(sections).not.toContain('Not applicable');
    expect(sections).toContain('Reedbed Corpus');
    expect(sections.match(/The answer stated is “no”, and details are stated below/g)).toHaveLength(
      8,
    );
  });

  test('is silent where the details are empty lists, or said not to apply', () => {
    const silent = fromYaml(
      `${heron}training_data: { crawled: { used: false, crawler_names: [], domains: { not_applicable: No crawler ran. } } }\n`,
    );
    expect(findingsOf(silent).filter(({ id }) => id.endsWith('-details'))).toEqual([]);
    expect(markdownOf(silent, 'training-content-summary')).toContain('No.\n');
  });
});

describe('A list of modalities', () => {
  const of = (modalities: string, more = ''): string =>
    summaryOf(`${heron}training_data: { modalities: ${modalities}${more} }\n`);

  test('that holds no text, speech or video denies that there are languages', () => {
    const summary = of('{ image: { size: 5e6, types_of_content: Photographs } }');
    expect(summary).toContain('Not applicable (the training data holds no text, speech or video).');
    expect(summary).toContain('| Text: not used | Not applicable | Not applicable |');
  });

  test('denies nothing that another fact names', () => {
    const summary = of(
      '{ image: { size: 5e6, types_of_content: Photographs } }',
      ', public_datasets: { used: true, modalities: [text, image] }',
    );
    expect(summary).not.toContain('holds no text');
    expect(summary).toContain('| Text: not stated | Not stated | Not stated |');
  });

  test('denies nothing while a part of it is not known', () => {
    const summary = of(
      '{ image: { size: 5e6, types_of_content: Photographs }, audio: { unknown: Nobody listened. } }',
    );
    expect(summary).not.toContain('holds no text');
  });

  test('takes sizes as bounds, and prints the band where they lie in one', () => {
    const inOne = of(
      '{ text: { size: { at_least: 2e12, at_most: 4e12 }, types_of_content: Press } }',
    );
    expect(inOne).toContain(
      '| Text: used | 1 billion to 10 trillion tokens[^size-bands] | Press |',
    );
    const inTwo = of('{ text: { size: { at_least: 2e12 }, types_of_content: Press } }');
    expect(inTwo).toContain('| Text: used | Not stated | Press |');
  });
});

describe('A channel of distribution', () => {
  const rows = (more: string): readonly string[] => {
    const read = fromYaml(
      `${heron}`.replace(
        'outputs: [text] }',
        `outputs: [text], distribution_channels: [{ method: Own web page, access: weights, url: "https://heron.example"${more} }] }`,
      ),
    );
    return ['model-documentation-form-ai-office', 'model-documentation-form'].map(
      (paper) => markdownOf(read, paper).match(/Own web page.*?(?= \| [✓–] \|)/)?.[0] ?? 'no row',
    );
  };

  test('is one in the Union, or to downstream providers, only where that is stated', () => {
    expect(rows('')).toEqual([
      expect.stringContaining('(whether it is made available in the Union is not stated)'),
      expect.stringContaining('(whether it is available to downstream providers is not stated)'),
    ]);
    expect(rows(', union: true, downstream: true')).toEqual([
      'Own web page (level of access: model weights; address: <https://heron.example>)',
      'Own web page',
    ]);
    expect(rows(', union: false, downstream: false')).toEqual(['no row', 'no row']);
  });
});

describe('A sample with one thing changed', () => {
  test('denies no text of a model that hears speech', () => {
    expect(filed(sampleOf('whisper'))).not.toContain('holds no text, speech or video');
  });

  test.each([
    ['risk.model_report.similarly_safe', 'does not rely on a reference model'],
    ['risk.incidents', 'No serious incident'],
    ['risk.systemic.rebuttal', 'makes no such argument'],
    ['risk.framework.confirmed_on', 'None yet'],
    ['risk.framework.assessed_on', 'None yet'],
    ['training.compute.planned_cumulative_flop', 'is notified as spent'],
  ])('says without %s not “%s”', (path, denial) => {
    expect(filed(withoutFacts(sampleOf('complete-systemic'), [path]))).not.toContain(denial);
  });

  test('says of a part of a dataset nothing that is not stated', () => {
    const path = 'training_data.public_datasets.large[0].selection';
    expect(filed(withoutFacts(sampleOf('complete-closed'), [path]))).not.toContain('Whole dataset');
  });

  test('lists no version of other papers, and not its own, as an earlier version of the summary', () => {
    const systemic = markdownOf(sampleOf('complete-systemic'), 'training-content-summary');
    expect(systemic).toContain('1.0. This is the first version of the summary.');
    expect(systemic).not.toContain('Earlier versions');
    const closed = markdownOf(sampleOf('complete-closed'), 'training-content-summary');
    expect(closed).toMatch(
      /1\.1\. Earlier versions:\n\n- \[1\.0 of 2 March 2026\]\(\S+\)\. Changed since: /,
    );
    const same = summaryOf(
      `${heron}training_data: { summary_version: "1.0", summary_previous_versions: [{ version: "1.0" }] }\n`,
    );
    expect(same).toContain(
      '1.0. Whether there are earlier versions of this summary is not stated.',
    );
  });

  test('calls nobody the provider whose name is not stated', () => {
    const dossier = allPapers(sampleOf('llama-3.1-405b')).papers.get(
      'compliance-dossier',
    )?.markdown;
    expect(dossier).not.toContain('the author of these facts');
    expect(dossier).toContain('who its provider is, is not stated');
  });
});
