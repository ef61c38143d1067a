/** One stream for several readers: each gets all of it in order, none runs ahead by more than one, and whatever goes wrong stops all. */
import { describe, expect, it } from '@jest/globals';
import { fanOut } from '../../src/cli/fan-out.js';
import fc from '../property.js';

async function* numbers(count: number, given: number[] = [], failAt = -1): AsyncGenerator<number> {
  for (let at = 0; at < count; at += 1) {
    if (at === failAt) throw new Error('the source broke');
    given.push(at);
    yield at;
  }
}

describe('Readers of one stream', () => {
  it('all get every value in order, one at a time, whatever each takes for it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 20 }), fc.array(fc.nat({ max: 3 })), async (count, pauses) => {
        const given: number[] = [];
        const taken = pauses.map((): number[] => []);
        await fanOut(
          numbers(count, given),
          pauses.map((pause, index) => async (values) => {
            for await (const value of values) {
              for (let wait = 0; wait < pause; wait += 1) await Promise.resolve();
              taken[index]?.push(value);
              expect(given.length - (taken[index]?.length ?? 0)).toBeLessThanOrEqual(2);
            }
          }),
        );
        const all = Array.from({ length: count }, (_, at) => at);
        expect(given).toEqual(all);
        expect(taken).toEqual(pauses.map(() => all));
      }),
      { numRuns: 100 },
    );
  });

  it('see the error of the source, and it is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: 5 }), fc.integer({ min: 1, max: 3 }), async (at, readers) => {
        let seen = 0;
        const reader = async (values: AsyncIterable<number>): Promise<void> => {
          try {
            for await (const _value of values);
          } catch (error) {
            seen += 1;
            throw error;
          }
        };
        const work = fanOut(
          numbers(6, [], at),
          Array.from({ length: readers }, () => reader),
        );
        await expect(work).rejects.toThrow('the source broke');
        expect(seen).toBe(readers);
      }),
    );
  });

  it('stop together where one of them fails, and nothing more is asked of the source', async () => {
    const given: number[] = [];
    const good = async (values: AsyncIterable<number>): Promise<void> => {
      for await (const _value of values);
    };
    const bad = async (values: AsyncIterable<number>): Promise<void> => {
      for await (const value of values) if (value === 2) throw new Error('the disk is full');
    };
    await expect(fanOut(numbers(1000, given), [good, bad])).rejects.toThrow('the disk is full');
    expect(given.length).toBeLessThan(10);
  });
});
