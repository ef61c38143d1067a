/** The count of work tells a loop from a loop in a loop, and does not change with the machine. */
import { describe, expect, it } from '@jest/globals';
import { growthOf, stepsOf } from './growth.js';

function rounds(count: number): number {
  let sum = 0;
  for (let round = 0; round < count; round += 1) sum += round % 7;
  return sum;
}

function pairs(count: number): number {
  let sum = 0;
  for (let round = 0; round < count; round += 1) sum += rounds(count);
  return sum;
}

describe('The count of work', () => {
  it('is the same each time', async () => {
    await stepsOf(() => pairs(50));
    expect(await stepsOf(() => pairs(50))).toBe(await stepsOf(() => pairs(50)));
  });

  it('grows fourfold with a loop and sixteenfold with a loop in a loop', async () => {
    expect(await growthOf((times) => rounds(500 * times))).toBeCloseTo(4, 0);
    expect(await growthOf((times) => pairs(100 * times))).toBeGreaterThan(12);
  });

  it('waits for what is done later', async () => {
    const later = async (count: number): Promise<void> => {
      await Promise.resolve();
      rounds(count);
    };
    expect(await stepsOf(() => later(3_000))).toBeGreaterThan(3_000);
  });

  it('refuses to compare what it did not see', async () => {
    await expect(growthOf(() => 'a'.repeat(10))).rejects.toThrow('too few');
  });
});
