/** The paper on the open-source exception says "Yes" only beside something that is stated, over every case of the law and every sample. */
import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/read/read.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import { samples } from '../../samples/samples.js';
import { allPapers } from '../../support/all-papers.js';
import { cases } from '../../support/cases.js';

/** The rows of the conditions: what is asked, the answer and what shows it. */
function rowsOf(read: ReadResult): readonly (readonly string[])[] {
  const { papers } = allPapers(read, { only: ['open-source-exception'] });
  return (papers.get('open-source-exception')?.markdown ?? '')
    .split('\n')
    .filter((line) => /^\| .*\*\*[✓✗○▲]/u.test(line))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

/** Every sentence of it says that something is not stated. */
const isSilent = (shows: string): boolean =>
  shows
    .split(/(?<=\.) /)
    .every((sentence) => sentence === '' || /\bnot (?:stated|known)\.$/.test(sentence));

const affirmedInSilence = (read: ReadResult): readonly string[] =>
  rowsOf(read).flatMap(([asks = '', answer = '', shows = '']) =>
    answer === '**✓ Yes**' && isSilent(shows) ? [asks] : [],
  );

describe('A condition of the exception', () => {
  const reads = [
    ...samples.map(({ name, files }) => [name, () => readFacts(files)] as const),
    ...cases.map(({ id, read }) => [id, read] as const),
  ];

  test('is not said to be met where nothing that is stated shows it', () => {
    const rows = rowsOf(readFacts(samples.find(({ name }) => name === 'olmo-2-32b')?.files ?? []));
    expect(rows.filter(([, answer]) => answer === '**✓ Yes**').length).toBeGreaterThan(10);
    const found = reads.flatMap(([id, read]) =>
      affirmedInSilence(read()).map((asks) => `${id}: ${asks}`),
    );
    expect(found).toEqual([]);
  });
});
