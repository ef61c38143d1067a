/** Papers of texts that are one mark again and again are made with work that grows with the texts and no faster, from the reader to the PDF. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { renderPack } from '../../src/pack/render-pack.js';
import { readFacts } from '../../src/read/read.js';
import { growthOf } from '../support/growth.js';
import { hostileFacts } from '../support/hostile-facts.js';

const only = ['technical-documentation', 'training-content-summary', 'copyright-policy'];

async function build(from: number, length: number): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = readFacts([{ file: 'aiact.yaml', bytes: hostileFacts(from, length) }]);
  const assessment = assess(read, { asOf: '2026-11-28' });
  return renderPack(read, assessment, { all: false, draft: true, only });
}

describe('A pack of hostile texts', () => {
  it.each([0, 9, 18, 27, 36, 45])(
    'asks for work that grows with them, from mark %i on',
    async (from) => {
      const growth = await growthOf((times) => build(from, 1200 * times));
      // Quarters of a text cost a sixteenth where the work grows with its square.
      expect(growth).toBeLessThan(5);
      expect(growth).toBeGreaterThan(1.2);
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
