/** Signs of the draft form of January 2025 are found where they answer, and honest uses of the same words pass. */
import { describe, expect, it } from '@jest/globals';
import {
  noDraftFormWords,
  noKnowledgeCutOff,
} from '../../../src/checks/wording/superseded-summary-form.js';
import { readFacts } from '../../../src/read/read.js';
import { factsOf } from '../../support/facts.js';

const context = { asOf: '2026-11-21', answered: () => '' };
/** `a.b.c` → a text at this path below `training_data`. */
const at = (path: string, text: string) =>
  factsOf({
    training_data: path.split('.').reduceRight<unknown>((value, key) => ({ [key]: value }), text),
  });

describe('A sign of the draft form', () => {
  it.each([
    ['modalities.video.types_of_content', 'Films, 3 million minutes in all'],
    ['modalities.audio.types_of_content', 'Radio (1,250,000 minutes)'],
    ['comments', 'The size of audio is given in minutes.'],
    ['modalities.text.alternative_size', '90 minutes'],
    ['comments', 'Pairs with other media: 2 billion.'],
    ['modalities.text.types_of_content', 'Special (source code, structured data)'],
    ['public_datasets.comments', 'Large are those above 5 % of the total size of public data.'],
    ['public_datasets.others', 'No dataset exceeds 5% of all training data.'],
    ['public_datasets.comments', 'Listed by the 5 % threshold.'],
    ['other_sources.description', '2.6 Data acquired by other means: scans.'],
    ['processing.illegal_content', 'Removal of unwanted content by filters'],
    ['processing.illegal_content', 'Unwanted content: lists of words'],
    ['comments', 'AA. None\nBB. None'],
    ['comments', 'See rows A-JJ.'],
  ])('in %s: %s is found there, with what to write now', (path, text) => {
    const { truth, spots } = noDraftFormWords(at(path, text), context);
    expect(truth).toBe('false');
    expect(spots?.map((spot) => spot.path)).toEqual([`training_data.${path}`]);
    expect(spots?.[0]?.text).toMatch(/; now: /);
  });

  it.each([
    ['modalities.audio.types_of_content', 'Podcasts of 30 minutes each and songs of 3 minutes'],
    ['modalities.video.types_of_content', 'Lectures of 90 minutes, 1 million of them'],
    ['public_datasets.others', '5 % of the pages were dropped as duplicates.'],
    ['public_datasets.comments', 'We removed datasets with more than 5 % duplicates.'],
    ['public_datasets.large', 'More than 5 % spam'],
    ['comments', 'Images in pairs with captions; audio with transcripts.'],
    ['comments', 'Special care was taken of source code.'],
    ['crawled.content', 'Forums where users report unwanted content to moderators'],
    ['processing.illegal_content', 'Users can report unwanted content, which is then reviewed.'],
    ['other_sources.description', 'Books were acquired by purchase, letters by other means.'],
    ['comments', 'A. Text from books. B. Text from journals.'],
    ['linguistic', 'Row A of the table in the report lists all languages.'],
  ])('is not seen in %s: %s', (path, text) => {
    expect(noDraftFormWords(at(path, text), context).truth).toBe('true');
  });
});

describe('The knowledge cut-off', () => {
  it.each([
    'The knowledge cut-off is January 2025',
    'Data was cleaned. Knowledge cutoff date: Sept 2024.',
    'Model knowledge cut-off 01/2025; may be updated from time to time',
  ])('in place of the date of collection is found: %s', (text) => {
    expect(noKnowledgeCutOff(at('comments', text), context).truth).toBe('false');
  });

  it.each([
    'The month above is the last of collection, not the knowledge cut-off of January 2025.',
    'The knowledge cut-off differs from topic to topic.',
    'Collection went on until June 2025; the knowledge cut-off is not published.',
  ])('named beside it passes: %s', (text) => {
    expect(noKnowledgeCutOff(at('comments', text), context).truth).toBe('true');
  });
});

describe('A key of another form', () => {
  const found = (text: string) =>
    readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(`schema: 1\n${text}\n`) }])
      .findings;

  it.each([
    ['training_data: { modalities: { video: { minutes: 4 } } }', /hours|Hours/],
    ['training_data: { modalities: { pairs_with_other_media: { size: 4 } } }', /each modality/],
    ['training_data: { knowledge_cutoff: 2024-09 }', /training_data\.latest_acquisition/],
    ['training_data: { processing: { unwanted_content: x } }', /processing\.illegal_content/],
    ['training_data: { acquired_by_other_means: true }', /training_data\.other_sources/],
    ['training_data: { JJ: x }', /Sections numbered/],
  ])('%s is refused as one of the draft, with its new place', (text, now) => {
    expect(found(text)).toMatchObject([
      {
        id: 'schema/unknown-key',
        severity: 'error',
        message: expect.stringMatching(/draft form of January 2025/),
      },
    ]);
    expect(found(text)[0]?.help).toMatch(now);
  });

  it('is a warning for comments under 2.2.1, and an error for a row of two modalities', () => {
    expect(found('training_data: { licensed: { comments: x } }')).toMatchObject([
      { severity: 'warning', help: expect.stringMatching(/other_private\.comments/) },
    ]);
    expect(found('training_data: { modalities: { image_and_video: { size: 1 } } }')).toMatchObject([
      { severity: 'error', message: expect.stringMatching(/a row for each modality/) },
    ]);
  });

  it('is translated where a size counts minutes', () => {
    expect(
      found('training_data: { modalities: { audio: { size: "90,000 minutes" } } }')[0]?.help,
    ).toBe('Write `1500`: the adopted form counts hours');
  });
});
