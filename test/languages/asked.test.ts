/** The messages by which papers ask for facts are the questions of the facts, each once. */
import { expect, it } from '@jest/globals';
import { questions } from '../../src/facts/questions.js';
import { languages } from '../../src/languages/registry.js';
import { partsAsText, partsOf } from '../../src/languages/say.js';

const asked = Object.keys(languages.en.messages).filter((key) => /^asked(?:-further)?\//.test(key));
const pathOf = (key: string): string => key.slice(key.indexOf('/') + 1);

it('asks by a message for every fact that has a question, and for no other', () => {
  expect(asked.map(pathOf).toSorted()).toEqual(Object.keys(questions).toSorted());
});

it.each(asked)('asks in the words of the question: %s', (key) => {
  const inWords: Readonly<Record<string, string>> = questions;
  expect(partsAsText(partsOf(languages.en, key))).toBe(inWords[pathOf(key)]);
});
