/** The literals of schemes and the catalogue say the same: a paper finds the words of a scheme by them. */
import { describe, expect, test } from '@jest/globals';
import { languages } from '../../src/languages/registry.js';
import { plainText } from '../../src/markdown/tree.js';
import { componentKeys, components } from '../../src/openness/parts/components.js';
import { opennessWords } from '../../src/openness/parts/words.js';
import { openness } from '../../src/openness/registry.gen.js';
import {
  labelLine,
  noteLine,
  schemeVerdictWords,
  wordLine,
} from '../../src/render/openness/words.js';

const schemes = Object.values(openness);

describe('The words of a scheme', () => {
  test.each(schemes)('are messages: $name', ({ name, notes, says, criteria }) => {
    expect(Object.values(languages.en.messages)).toContain(name);
    const [note = ''] = notes;
    expect(plainText(noteLine(note))).toBe(note);
    for (const answer of Object.values(says)) expect(schemeVerdictWords(answer)).toBe(answer);
    for (const { label } of Object.values(criteria))
      expect(plainText(labelLine(label))).toBe(label);
  });

  test('throw where the catalogue lacks them', () => {
    expect(() => labelLine('A label that nobody wrote')).toThrow('A label that nobody wrote');
  });
});

describe('A part of a release', () => {
  test.each(componentKeys)('has its label and its phrase as messages: %s', (key) => {
    const { label, phrase, verb } = components[key];
    const name = key.replaceAll('_', '-');
    expect(plainText(labelLine(label))).toBe(label);
    expect(languages.en.messages[`scheme/${verb === 'is' ? 'part' : 'parts'}/${name}`]).toBe(
      phrase,
    );
    expect(languages.en.messages[`openness/judged-with/${name}`]).toBe(`Judged with ${phrase}`);
  });
});

describe('A word for a release', () => {
  test.each(Object.values(opennessWords))('is a message: %s', (word) => {
    expect(plainText(wordLine(word))).toBe(word);
  });
});
