/** A pack stays from one day to the next only while every paper of it would say the same: around each day on which anything falls due. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { dayAfter } from '../../src/facts/days.js';
import { type Kept, keptFor } from '../../src/pack/kept-pack.js';
import type { PackOptions } from '../../src/pack/pack-options.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { datesAhead } from '../../src/release/dates-ahead.js';
import { contentText } from '../../src/render/content-digest.js';
import { renderDocument } from '../../src/render/render-document.js';
import { repository } from '../support/command-line.js';
import { readPackOf, testProgram } from '../support/opened-pack.js';

const usual: PackOptions = { all: false, draft: false, only: [] };
const one = { number: 1, unit: 'days' } as const;

/** The facts of a sample of one file, with changes to its text. */
function factsOf(sample: string, change = (text: string): string => text): ReadResult {
  const text = readFileSync(`${repository}/samples/${sample}/aiact.yaml`, 'utf8');
  const bytes = new TextEncoder().encode(change(text));
  return readFacts([{ file: 'aiact.yaml', bytes }]);
}

/** Facts on their days: each day is concluded, rendered and packed once. */
function onDays(read: ReadResult) {
  const concluded = once((asOf) => assess(read, { asOf }));
  const packed = once((day) => readPackOf(read, concluded(day), usual));
  return {
    said: once((day) => said(read, concluded(day))),
    /** What a build on the second day does with the pack of the first. */
    next: async (first: string, second: string): Promise<Kept | null> =>
      keptFor(await packed(first), read, concluded(second), usual, testProgram),
  };
}

function once<T>(make: (day: string) => T): (day: string) => T {
  const made = new Map<string, T>();
  return (day) => {
    const value = made.get(day) ?? make(day);
    made.set(day, value);
    return value;
  };
}

/** What the papers and the dossier say on a day, without the day itself and distances to it. */
function said(read: ReadResult, assessment: Assessment): string {
  const { as_of: day } = assessment;
  const input = { read, assessment, draft: false };
  const papers = assessment.documents
    .filter(({ owed }) => owed === 'owed')
    .map(({ id }) => contentText(renderDocument(id, input).markdown));
  const dossier = renderDocument('compliance-dossier', { ...input, others: [] }).markdown;
  const written = new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
  return [...papers, dossier]
    .join('\n')
    .replaceAll(written, 'TODAY')
    .replaceAll(day, 'TODAY')
    .replace(/\b\d+ days?\b/g, 'SOME DAYS');
}

describe('From one day to the next', () => {
  it('a pack stays while nothing falls due, and names the first day and the next that matters', async () => {
    const { next } = onDays(factsOf('olmo-2-32b'));
    expect(await next('2026-11-12', '2026-11-13')).toEqual({
      since: '2026-11-12',
      until: '2027-08-02',
    });
    expect(await next('2026-11-12', '2027-08-01')).toMatchObject({ since: '2026-11-12' });
    expect(await next('2026-11-12', '2026-11-12')).toMatchObject({ since: '2026-11-12' });
  });

  it('a pack is made again on the day that duties fall due, on the day after, and then stays', async () => {
    const { next } = onDays(factsOf('olmo-2-32b'));
    expect(await next('2027-08-01', '2027-08-02')).toBeNull();
    expect(await next('2027-08-02', '2027-08-03')).toBeNull();
    expect(await next('2027-08-01', '2027-08-03')).toBeNull();
    expect(await next('2027-08-03', '2027-08-04')).toMatchObject({ since: '2027-08-03' });
  });

  it('a pack of a later day is never kept for an earlier one', async () => {
    expect(await onDays(factsOf('olmo-2-32b')).next('2026-11-13', '2026-11-12')).toBeNull();
  });

  it.each(['olmo-2-32b', 'complete-systemic'])(
    'whatever is kept of %s around a day would say the same if it were built',
    async (sample) => {
      const read = factsOf(sample);
      const { next, said } = onDays(read);
      const ahead = datesAhead(read, assess(read, { asOf: '2026-11-21' }), 5000);
      const days = [...new Set(ahead.map(({ date }) => date))];
      const kept = [];
      for (const day of days) {
        const around = [-1, 0, 1, 2].map((number) => dayAfter(day, { ...one, number }));
        for (const [at, second] of around.entries()) {
          const first = around[at - 1];
          if (first === undefined || (await next(first, second)) === null) continue;
          kept.push(second);
          expect([first, second, said(second)]).toEqual([first, second, said(first)]);
        }
      }
      // The day after the day after: nothing stands in the way there.
      expect(kept).toEqual(days.map((day) => dayAfter(day, { ...one, number: 2 })));
    },
  );
});
