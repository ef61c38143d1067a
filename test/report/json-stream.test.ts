/** JSON of many models comes model by model, and is letter by letter what it would be at once. */
import { describe, expect, it } from '@jest/globals';
import json from '../../src/report/json.js';
import { jsonPieces } from '../../src/report/json-stream.js';
import type { Run } from '../../src/report/run.js';
import { attacks, finding, runOf } from './hostile.js';

const runs = attacks
  .slice(0, 12)
  .map((attack) => runOf([finding({ message: attack })], { path: attack, title: attack }));

async function* each(list: readonly Run[], asked: Run[] = []): AsyncGenerator<Run> {
  for (const run of list) {
    asked.push(run);
    yield run;
  }
}

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let whole = '';
  for await (const piece of pieces) whole += piece;
  return whole;
}

describe('JSON in pieces', () => {
  it.each([0, 1, 2, 3, 12])('is for %i models what it is at once', async (count) => {
    const some = runs.slice(0, count);
    expect(await text(jsonPieces(each(some)))).toBe(json(some));
  });

  it('asks for a model only when those before it are written, so that few are held', async () => {
    const asked: Run[] = [];
    let written = 0;
    for await (const _piece of jsonPieces(each(runs, asked))) {
      written += 1;
      expect(asked.length).toBeLessThanOrEqual(written + 1);
    }
    expect(asked).toHaveLength(12);
  });

  it('is closed and says so where the work stops, and the error is thrown on', async () => {
    async function* broken(): AsyncGenerator<Run> {
      yield* each(runs.slice(0, 3));
      throw new Error('there is no such folder');
    }
    let whole = '';
    const told = (async () => {
      for await (const piece of jsonPieces(broken())) whole += piece;
    })();
    await expect(told).rejects.toThrow('there is no such folder');
    const value = JSON.parse(whole) as { runs: unknown[]; stopped: boolean };
    expect([value.runs.length, value.stopped]).toEqual([3, true]);
  });

  it('is nothing at all where the work stops before a list was begun', async () => {
    async function* broken(): AsyncGenerator<Run> {
      yield* each(runs.slice(0, 1));
      throw new Error('no');
    }
    let whole = '';
    const told = (async () => {
      for await (const piece of jsonPieces(broken())) whole += piece;
    })();
    await expect(told).rejects.toThrow('no');
    expect(whole).toBe('');
  });
});
