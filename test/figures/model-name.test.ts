/** A model is called by its name and its version, and the version is not said twice. */
import { describe, expect, it } from '@jest/globals';
import { modelName } from '../../src/figures/model-name.js';
import { sourceFiles, textOf } from '../house/sources.js';

describe('The name of a model', () => {
  it.each([
    ['Llama 3.1 405B', '3.1'],
    ['SmolLM3-3B', '3'],
    ['Qwen3-0.6B', '3'],
    ['Mistral 7B v0.2', '0.2'],
    ['Mistral 7B v0.2', 'v0.2'],
    ['OLMo 2 32B 0325', '0325'],
  ])('says a version once that it holds already: %s and %s', (name, version) => {
    expect(modelName(name, version)).toBe(name);
  });

  it.each([
    ['Kuikka 400B', '400'],
    ['Kuikka 400B', '4'],
    ['Kuikka 400B', '1.0'],
    ['Kuikka 3.1', '1'],
    ['SmolLM13-3B', '3'],
    ['Kuikka', 'uikka'],
  ])(
    'takes no part of a number, of a size or of a word for the version: %s and %s',
    (name, version) => {
      expect(modelName(name, version)).toBe(`${name} ${version}`);
    },
  );

  it('is what is known where one of the two is not', () => {
    expect([modelName('Kuikka', null), modelName(null, '1.0'), modelName(undefined, null)]).toEqual(
      ['Kuikka', '1.0', ''],
    );
  });

  it('is put together in one place', () => {
    // The name of a folder is an address and keeps both.
    const others = sourceFiles({ generated: 'without' }).filter(
      (path) => path !== 'src/figures/model-name.ts' && path !== 'src/pack/pack-name.ts',
    );
    const joined = others.filter((path) =>
      /\[[\w.?]*name, [\w.?]*version\]\.filter/.test(textOf(path)),
    );
    expect(others.length).toBeGreaterThan(500);
    expect(joined).toEqual([]);
  });
});
