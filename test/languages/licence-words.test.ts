/** What a known licence restricts is a message, so that a reason is told in the language of its paper. */
import { describe, expect, test } from '@jest/globals';
import { knownClauseSaid } from '../../src/figures/licence-clause.js';
import { languages } from '../../src/languages/registry.js';
import { partsAsText, partsOf } from '../../src/languages/say.js';
import { inLanguage } from '../../src/languages/speaking.js';
import { licences } from '../../src/law/licences.js';
import { plainText } from '../../src/markdown/tree.js';
import { told } from '../../src/render/reasons/told.js';
import { pseudoLanguage } from '../support/pseudo-language.js';

const rows = Object.values(licences).flatMap(({ name, restrictions }) =>
  restrictions.map((restriction) => ({ name, restriction })),
);
const inTables = new Set(rows.map(({ restriction }) => restriction.description));
const messages = Object.keys(languages.en.messages)
  .filter((key) => key.startsWith('licence/term/'))
  .map((key) => `${partsAsText(partsOf(languages.en, key))}.`);

describe('A restriction of a known licence', () => {
  test('has a message in its own words, and no message says what no table has', () => {
    expect(messages.length).toBeGreaterThan(50);
    expect([...messages].sort()).toEqual([...inTables].sort());
  });

  test('reaches the reader in the language of the paper, behind the name of the licence', () => {
    inLanguage(pseudoLanguage, () => {
      for (const { name, restriction } of rows) {
        const words = restriction.description.replace(/\.$/, '');
        const line = plainText(told(knownClauseSaid(name, restriction)));
        expect(line).toContain(name);
        expect(line).not.toContain(words);
      }
    });
  });
});
