/** The openness statement says part by part what is public under which terms, which word holds and what stands before a higher one; it speaks of the law in one place. */
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { readFacts } from '../../../src/read/read.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import { opennessModels, readPlain } from '../../openness/openness-models.js';
import { samples } from '../../samples/samples.js';
import { allPapers, type Papers } from '../../support/all-papers.js';
import { sentencesOf } from '../../support/sentences.js';

const id = 'openness-statement';
const lawHeading = '## Free and open-source exception of the Act';
const papersOf = (read: ReadResult, ...only: readonly string[]): Papers =>
  allPapers(read, { only: [id, ...only] });
const statement = (read: ReadResult): string => papersOf(read).papers.get(id)?.markdown ?? '';
const ofModel = (wanted: string): string => {
  const model = opennessModels.find((each) => each.id === wanted);
  if (!model) throw new RangeError(`no model ${wanted}`);
  return statement(readPlain(model.facts));
};

/** The text under a heading, up to the next one of its level or above. */
function under(markdown: string, heading: string): string {
  const [, rest = ''] = markdown.split(`\n${heading}\n`);
  return (rest.split(/\n#{2,3} /)[0] ?? '').trim();
}

/** The cells of the row of one part. */
function rowOf(markdown: string, part: string): readonly string[] {
  const row = under(markdown, '## Parts of the release')
    .split('\n')
    .find((line) => line.startsWith(`| ${part} |`) || line.startsWith(`| [${part}](`));
  return (row ?? '').split(' | ').map((cell) => cell.replace(/^\| | \|$/g, ''));
}

describe('The openness statement', () => {
  it('prints the word that the facts support and the one that is possible, for every model', () => {
    for (const { id: name, facts, expect: wanted } of opennessModels) {
      const words = under(statement(readPlain(facts)), '## Word for this release').toLowerCase();
      expect([name, words]).toEqual([
        name,
        expect.stringContaining(`| **${wanted.holds.toLowerCase()}** |`),
      ]);
      const isHigher = wanted.possible !== wanted.holds;
      expect([name, words.includes(`| **possible** | ${wanted.possible.toLowerCase()}`)]).toEqual([
        name,
        isHigher,
      ]);
    }
  });

  it('says of a model that lacks but the judgement of its provider that all else is met', () => {
    expect(ofModel('olmo-2-32b')).toContain(
      'Open source (OSAID 1.0), once the provider has judged that the data information suffices; every other criterion of the Open Source AI Definition 1.0 is met',
    );
  });

  it('names what has to be settled before the higher word', () => {
    expect(ofModel('smollm3-3b')).toContain(
      'once this is settled: sufficiency of the data information, code that prepared the data',
    );
  });

  it('names the clause of the licence that fails, once for all freedoms that it takes', () => {
    const fails = under(ofModel('llama-3.1-405b'), '### What fails');
    expect(fails).toMatch(/700 million.* \| Use for any purpose, study, change, passing on/);
    expect(fails.split('700 million')).toHaveLength(2);
  });

  it('says of each part whether it is public, under which terms, and what two schemes make of it', () => {
    const olmo = ofModel('olmo-2-32b');
    expect(rowOf(olmo, 'Training code')).toEqual([
      '[Training code](https://github.com/allenai/OLMo-core)',
      '**✓ All of it**',
      '[Apache-2.0](https://spdx.org/licenses/Apache-2.0.html)',
      '**✓ Met**',
      '**✓ Open** (class II)',
    ]);
    expect(rowOf(olmo, 'Technical report').slice(2)).toEqual([
      'Not stated',
      'Not asked for',
      'Not stated (class III)',
    ]);
    expect(rowOf(olmo, 'Information on the training data')[3]).toBe('**▲ To be judged**');
  });

  it('is no form without content where parts of the release are stated, whatever is open', () => {
    const facts = samples.find(({ name }) => name === 'apertus-70b')?.files ?? [];
    const { papers } = allPapers(readFacts(facts), { only: [id], draft: false });
    const unsettled = papers.get(id)?.markdown ?? '';
    expect(unsettled).toContain('is unsettled');
    expect(unsettled).toContain('- **Status:** Awaiting approval');
  });

  it('marks the open point that makes it a draft, and asks no terms of information that there is not', () => {
    const paperOf = (name: string): string =>
      statement(readFacts(samples.find((each) => each.name === name)?.files ?? []));
    expect(paperOf('apertus-70b')).toContain('**Result.** **Open point:** whether the conditions');
    expect(paperOf('complete-closed')).not.toContain('Open point');
    expect(
      rowOf(paperOf('complete-systemic'), 'Information on the training data').slice(1),
    ).toEqual(['**✗ No**', '—', '**✗ Not met**', 'Not asked for']);
  });

  it('takes silence for silence: nothing is refused of which nothing is said', () => {
    const silent = statement(readPlain({ openness: { license_covers: 'weights' } }));
    const rows = under(silent, '## Parts of the release').split('\n').slice(2);
    expect(rows.length).toBeGreaterThan(14);
    expect(rows.filter((row) => row.includes('✗') || row.includes('✓'))).toEqual([]);
    expect(under(silent, '### What fails')).toBe(
      'By what is stated, no criterion of the two definitions fails.',
    );
    expect(silent).toContain('Whether the weights are public is not stated');
  });

  it('prints an honest absence with its reason, and does not judge it as a refusal', () => {
    const absent = statement(
      readPlain({
        openness: {
          components: {
            training_code: { released: { unknown: 'The lab was closed in 2024.' } },
            data_preprocessing_code: { not_applicable: 'The data was taken as it was.' },
          },
        },
      }),
    );
    expect(rowOf(absent, 'Training code')[1]).toBe('Not known: The lab was closed in 2024.');
    expect(rowOf(absent, 'Training code')[3]).toBe('Not stated');
    expect(rowOf(absent, 'Data preprocessing code').slice(1, 4)).toEqual([
      'Not applicable: The data was taken as it was.',
      '—',
      '**✓ Met**',
    ]);
  });

  it('holds claims of the provider against the facts', () => {
    const model = opennessModels.find((each) => each.id === 'llama-3.1-405b');
    const claims = [
      { words: 'An open-source model', url: 'https://reed.example/post' },
      { words: 'A model for everybody' },
    ];
    const openness = { ...model?.facts.openness, claims };
    const text = statement(readPlain({ ...model?.facts, openness }));
    expect(text).toContain(
      '“An open-source model” (<https://reed.example/post>): **✗ Beyond what is stated**',
    );
    expect(text).toContain('| “A model for everybody” |');
  });

  it('prints each term beside the licence, and the judgement of the provider as its own', () => {
    const text = statement(
      readPlain({
        openness: {
          terms_beyond_licence: [
            { kind: 'gate', approval: 'manual', description: 'The desk reads each request.' },
            { kind: 'contract', binding: { unknown: 'Counsel has not read it.' } },
          ],
          data_information: {
            sufficient: {
              answer: false,
              because: 'The archives are not described.',
              by: 'A. Heron, head of data',
              on: '2026-10-12',
            },
          },
        },
      }),
    );
    const terms = under(text, '### Terms beside the licence');
    expect(terms).toContain(
      '| Gate before the download | The desk reads each request. | Not stated | Whom a person lets in |',
    );
    expect(terms).toContain('| Contract | Not stated | Not known: Counsel has not read it. | — |');
    expect(text).toContain(
      'No, in the judgement of the provider. Given by A. Heron, head of data. Dated 12 October 2026. The archives are not described.',
    );
    expect(
      under(
        statement(readPlain({ openness: { terms_beyond_licence: [] } })),
        '### Terms beside the licence',
      ),
    ).toBe('None.');
  });

  it('prints words of the provider as words, whatever stands in them', () => {
    const text = statement(
      readPlain({
        openness: { claims: [{ words: '# Open source | <b>fully</b> [open](https://x.example)' }] },
      }),
    );
    expect(text).not.toMatch(/^# Open source/m);
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('](https://x.example)');
  });
});

const chapterOfFacts = '\n### `openness`\n';
/** One paragraph, before the record that closes every paper. */
const sectionOfSchemes = /\*\*Openness by other schemes\.\*\* .*\n\n(?=## )/;
const openFacts = /\n### `openness`\n[\s\S]*?\n(?=#{2,3} )/;

describe('The wall on paper', () => {
  const reads = [
    ...samples.map(({ name, files }) => ({ name, read: readFacts(files) })),
    ...opennessModels.map(({ id: name, facts }) => ({ name, read: readPlain(facts) })),
  ];

  it.each(reads)('speaks in $name of the Act in one place alone', ({ read }) => {
    const text = statement(read);
    const own = text.slice(text.indexOf('## Word for this release'), text.indexOf(lawHeading));
    expect(own.length).toBeGreaterThan(1000);
    expect(own).not.toMatch(/exempt|exception|\bduty\b|\bduties\b|complian/i);
    expect(text.slice(text.indexOf(lawHeading))).toContain('decided by the Act alone');
  });

  it.each(samples)(
    'leaves every other paper of $name but one section as it is without openness',
    ({ files }) => {
      const read = readFacts(files);
      const { openness: _, ...facts } = read.facts as Record<string, unknown>;
      const without = { ...read, facts: facts as ReadResult['facts'] };
      const withIt = allPapers(read).papers;
      for (const [paper, { markdown }] of allPapers(without).papers) {
        if (paper === id || paper === 'compliance-dossier') continue;
        const text = withIt.get(paper)?.markdown ?? '';
        if (paper === 'facts') {
          // The attachment lists the facts on openness in a chapter of their own, and nowhere else.
          expect(text.includes(chapterOfFacts)).toBe('openness' in read.facts);
          const beside = /\n## Openness beside the law\n[\s\S]*?(?=\n## )/;
          expect(text.replace(openFacts, '\n').replace(beside, '')).toBe(markdown);
          continue;
        }
        const [after] = sectionOfSchemes.exec(text) ?? [];
        expect([paper, text.replace(sectionOfSchemes, '')]).toEqual([paper, markdown]);
        if (after !== undefined) {
          expect(paper).toBe('open-source-exception');
          expect(sentencesOf(after)).toContain(
            'Schemes outside the Act neither support nor weaken this result',
          );
        }
      }
    },
  );
});

describe('The dossier', () => {
  it('tells of openness behind the law, with what would settle the higher word', () => {
    const model = opennessModels.find((each) => each.id === 'smollm3-3b');
    const text =
      papersOf(readPlain({ ...model?.facts }), 'compliance-dossier').papers.get(
        'compliance-dossier',
      )?.markdown ?? '';
    const section = under(text, '## Openness beside the law');
    expect(section).toContain('Schemes outside the Act neither support nor weaken this result');
    expect(section).not.toContain('`');
    const facts = papersOf(readPlain({ ...model?.facts }), 'facts').papers.get('facts')?.markdown;
    expect(facts).toContain('write `openness.components.data_preprocessing_code.extent`');
    const [front = ''] = text.split('\n## Next steps\n');
    const chapters = ['## Why this answer', '## Duties and dates'].map((each) => under(text, each));
    for (const words of [front, ...chapters]) {
      expect(words.length).toBeGreaterThan(50);
      expect(words).not.toMatch(/open weights|OSAID/i);
    }
  });

  it('has no such section where the facts say nothing of openness', () => {
    const read = readPlain(parse('licensing: { license: MIT }'));
    const text = papersOf(read, 'compliance-dossier').papers.get('compliance-dossier')?.markdown;
    expect(text).toContain('## Where each duty is met');
    expect(text).not.toContain('Openness beside the law');
  });
});
