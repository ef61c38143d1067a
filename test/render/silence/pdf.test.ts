/** The PDF says of what is not stated what the Markdown says: the same open points, and no denial. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { entriesAt } from '../../../src/facts/stated.js';
import { readFacts } from '../../../src/read/read.js';
import { expectSameWords } from '../../pdf/text/same-words.js';
import { samples } from '../../samples/samples.js';
import { BUILD_DAY } from '../../support/all-papers.js';
import { laidOutIn, rememberedPack } from '../../support/packs.js';
import { withoutFacts } from '../../support/taken-away.js';

interface Case {
  readonly sample: string;
  readonly without: readonly string[];
  readonly paper: string;
  readonly says: string;
  readonly hides: string;
}

const cases: readonly Case[] = [
  {
    sample: 'complete-closed',
    without: [
      'training_data.crawled.total_domains',
      'training_data.public_datasets.large[0].selection',
    ],
    paper: 'public/training-content-summary',
    says: 'Listed: 400. The number of all domain names is not stated.',
    hides: 'Domain names crawled in all',
  },
  {
    sample: 'complete-systemic',
    without: ['training_data.modalities', 'training_data.linguistic', 'training_data.languages'],
    paper: 'public/training-content-summary',
    says: 'Open point: whether an answer is due depends on a question that is open.',
    hides: 'holds no text',
  },
  {
    sample: 'complete-systemic',
    without: ['risk.incidents'],
    paper: 'authorities/serious-incident-report',
    says: 'Whether there were serious incidents is not stated.',
    hides: 'No serious incident',
  },
  {
    sample: 'complete-systemic',
    without: ['risk.systemic.rebuttal'],
    paper: 'authorities/systemic-risk-notification',
    says: 'Whether the provider argues that the model presents no systemic risk is not stated.',
    hides: 'makes no such argument',
  },
];

describe('A PDF', () => {
  test.each(cases)('of $sample without $without says “$says”', async (each) => {
    const files = samples.find(({ name }) => name === each.sample)?.files ?? [];
    const read = withoutFacts(readFacts(files), each.without);
    const pack = await rememberedPack(read, assess(read, { asOf: BUILD_DAY }), {
      all: false,
      only: [each.paper.slice(each.paper.indexOf('/') + 1)],
      draft: true,
    });
    const markdown = laidOutIn(pack, each.paper);
    const pdf = await expectSameWords(markdown, pack.get(`${each.paper}.pdf`) as Uint8Array);
    const text = pdf.body.join(' ');
    expect(text).toContain(each.says);
    expect(text).not.toContain(each.hides);
  });

  test('holds every domain name that is stated, in the answer or in its annex', async () => {
    const files = samples.find(({ name }) => name === 'complete-closed')?.files ?? [];
    const read = readFacts(files);
    const paper = 'public/training-content-summary';
    const pack = await rememberedPack(read, assess(read, { asOf: BUILD_DAY }), {
      all: false,
      only: ['training-content-summary'],
      draft: false,
    });
    const markdown = laidOutIn(pack, paper);
    const pdf = await expectSameWords(markdown, pack.get(`${paper}.pdf`) as Uint8Array);
    const words = new Set(pdf.body.map((word) => word.replace(/,$/, '')));
    const names = entriesAt(read.facts, 'training_data.crawled.domains') ?? [];
    expect(names).toHaveLength(400);
    expect(names.filter(({ domain }) => !words.has(String(domain)))).toEqual([]);
    expect(
      new TextDecoder().decode(pack.get('public/training-content-summary-domains.csv')).split('\n'),
    ).toHaveLength(402);
  });
});
