/** Papers of texts that are one mark again and again are made with work that grows with the texts and no faster, from the reader to the PDF. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { readFacts } from '../../src/read/read.js';
import { stepsOf } from '../support/growth.js';
import { hostileFacts } from '../support/hostile-facts.js';

const only = ['training-content-summary'];

async function build(from: number, length: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = readFacts([{ file: 'aiact.yaml', bytes: hostileFacts(from, length) }]);
  const assessment = assess(read, { asOf: '2026-11-28' });
  return renderPack(read, assessment, { all: false, draft: true, only });
}

describe('A pack of hostile texts', () => {
  it.each([14, 42])(
    'asks for work that grows with them, from mark %i on',
    async (from) => {
      // What is made once, on first use, counts in none.
      await build(from, 500);
      const steps: number[] = [];
      for (const length of [500, 2000, 5000]) {
        steps.push(await stepsOf(() => build(from, length)));
      }
      const [small = 0, middle = 0, large = 0] = steps;
      // Of 3,000 signs more and of 1,500: twice as much where the work grows with them, 5.6 times where it grows with their square.
      expect(middle - small).toBeGreaterThan(50_000);
      expect((large - middle) / (middle - small)).toBeLessThan(3);
    },
    300_000,
  );

  it('that are as long as the schema allows is written whole', async () => {
    const pack = await build(5, 19_000);
    const sizes = only.map(
      (id) => [...pack].find(([path]) => path.endsWith(`/${id}.pdf`))?.[1].length,
    );
    expect(Math.min(...sizes.map((size) => size ?? 0))).toBeGreaterThan(10_000);
  }, 300_000);
});
