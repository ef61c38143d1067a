/** What the generator refuses in a catalogue, so that `npm run build` fails on it. */
import { describe, expect, test } from '@jest/globals';

// The generator is a script without types, as all of them are.
const { catalogueFaults, readMessage } = (await import(
  new URL('../../scripts/generate/catalogues/read-message.mjs', import.meta.url).href
)) as {
  catalogueFaults: (own: Catalogue, english: Catalogue, of: object) => readonly string[];
  readMessage: (text: string) => { readonly fault: string | null };
};

type Catalogue = ReadonlyMap<string, { readonly fault: string | null }>;

const catalogue = (texts: Readonly<Record<string, string>>): Catalogue =>
  new Map(Object.entries(texts).map(([key, text]) => [key, readMessage(text)]));

const counted = (...lines: readonly string[]): string =>
  ['.input {$n :count}', '.match $n', ...lines].join('\n');

const english = catalogue({
  'a/plain': 'Words',
  'a/value': 'Of {$day :day} {#strong}now{/strong}',
  'a/many': counted('one {{one}}', '* {{{$n} many}}'),
  'b/other': 'Another file',
});

const faultsOf = (texts: Readonly<Record<string, string>>): readonly string[] =>
  catalogueFaults(catalogue(texts), english, { tag: 'xx', categories: ['one', 'few', 'other'] });

const whole = {
  'a/plain': 'Wörter',
  'a/value': '{#strong}jetzt{/strong} am {$day :day}',
  'a/many': counted('one {{eins}}', 'few {{wenige}}', '* {{{$n} viele}}'),
};

describe('A catalogue', () => {
  test('may leave out a whole file, which it does not claim', () => {
    expect(faultsOf(whole)).toEqual([]);
  });

  test('may not leave out a message of a file that it claims', () => {
    const { 'a/plain': _, ...others } = whole;
    expect(faultsOf(others)).toEqual(['xx: a/plain is missing']);
  });

  test.each([
    ['a key that English lacks', { 'a/new': 'Neu' }, 'a/new does not exist in English'],
    [
      'another kind of parameter',
      { 'a/value': '{#strong}x{/strong} {$day :name}' },
      'takes $day :name',
    ],
    ['a parameter less', { 'a/value': '{#strong}x{/strong}' }, 'leaves out $day'],
    ['other marks', { 'a/value': '{$day :day}' }, 'has other marks'],
    [
      'a plural less',
      { 'a/many': counted('one {{eins}}', '* {{{$n} viele}}') },
      'has no words for “few”',
    ],
  ])('is refused for %s', (_, changed, fault) => {
    expect(faultsOf({ ...whole, ...changed }).join('\n')).toContain(fault);
  });
});

describe('A message', () => {
  test.each([
    ['', 'it has no text'],
    ['{$name}', '$name has no kind'],
    ['{$name :colour}', 'no kind :colour'],
    ['{#blink}x{/blink}', 'no mark {#blink}'],
    ['{$name :name', "it can't be read"],
    ['{|literal| :name}', 'only parameters are printed'],
    ['{$a :name} {$a :day}', '$a has two kinds'],
  ])('of %j is refused', (text, fault) => {
    expect(readMessage(text).fault).toContain(fault);
  });
});
