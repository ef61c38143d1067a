/** What a model card claims of its model, and what it says of other things with the same words. */
import { describe, expect, it } from '@jest/globals';
import { claimIn, claimsOn } from '../../src/openness/computed/claims.js';

const claimed = (page: string): string[] =>
  claimsOn(page, 'Heron-7B').map(({ claims, words, line }) => `${line} ${claims} “${words}”`);

describe('A model card claims', () => {
  it.each([
    ['of the model by its name', 'Heron-7B is a fully open model.', 'open-source “fully open”'],
    [
      'in other spelling of the name',
      'With heron 7b we give an open-source model.',
      'open-source “open-source”',
    ],
    ['of this model', 'This model is open source.', 'open-source “open source”'],
    ['of our model', 'Our new model is truly open.', 'open-source “truly open”'],
    ['of what is released', 'Today we release an opensource LLM.', 'open-source “opensource”'],
    ['in a heading', '# An Open-Weight LLM for Europe', 'open-weights “Open-Weight”'],
    ['of weights alone', 'Heron-7B comes with open weights.', 'open-weights “open weights”'],
    [
      'in a link',
      'This model is [open source](https://heron.example).',
      'open-source “open source”',
    ],
    ['in a list', '- **Heron-7B** is *open source*.', 'open-source “open source”'],
  ])('%s', (_, page, wanted) => {
    expect(claimed(page)).toEqual([`1 ${wanted}`]);
  });

  it('in the line where the sentence stands, below front matter and comments', () => {
    const page = [
      ...['---', 'license: mit', 'tags: [open-source]', '---', '<!-- Heron-7B is open source. -->'],
      ...['# Heron', '', 'A model.', 'It reads text.', '', 'Heron-7B is a', 'fully open model.'],
    ].join('\n');
    expect(claimed(page)).toEqual(['11 open-source “fully open”']);
  });

  it.each([
    ['a library', 'Use Heron-7B with the open-source library transformers.'],
    ['a denial', 'Heron-7B is not open source.'],
    ['a short denial', "This model isn't open source."],
    ['a dataset', 'We release Heron-7B and an open-source dataset.'],
    ['a tool', 'This model was measured with an open-source tool.'],
    ['other models', 'Heron-7B beats open-source models such as Egret.'],
    ['a comparison', 'Heron-7B is better than open source models of its size.'],
    ['a community', 'We release Heron-7B to the open-source community.'],
    ['software', 'This model was trained with open source software.'],
    ['a licence', '## Open source licence'],
    ['code', 'Our model runs with our open-source code.'],
    ['nothing of its own', 'Open source matters.'],
    ['an example', '```\nHeron-7B is open source.\n```'],
    ['a comment', '<!-- This model is open source. -->'],
  ])('nothing where it speaks of %s', (_, page) => {
    expect(claimed(page)).toEqual([]);
  });

  it('stays quick on a long page', () => {
    const page = `${'This model is open '.repeat(20_000)}\n${'<!-- '.repeat(5_000)}`;
    expect(claimed(page)).toEqual([]);
  });
});

describe('Words that a provider states', () => {
  it('are read by themselves', () => {
    expect(claimIn('Europe’s fully open-source model')?.claims).toBe('open-source');
    expect(claimIn('open-weight release')?.claims).toBe('open-weights');
    expect(claimIn('free to use')).toBeNull();
  });
});
