/** Which language the words of the facts have, where it is not that of the papers. */
import { describe, expect, it } from '@jest/globals';
import { statedPassages } from '../../src/pack/stated-passages.js';

const facts = {
  model: { description: 'Um modelo de uso geral.' },
  list: [{ note: 'Sem limites.' }],
};

describe('The texts of the facts', () => {
  it('carry the language that the facts state', () => {
    expect(statedPassages(facts, 'pt-BR')).toEqual({
      language: 'pt-BR',
      texts: ['Um modelo de uso geral.', 'Sem limites.'],
    });
  });

  it.each(['', 'en', 'en-GB', 'EN'])('carry none where it is that of the papers: %s', (tag) => {
    expect(statedPassages(facts, tag)).toBeNull();
  });

  it.each(['xx', 'qaa', 'qtz', 'x-own', 'de-', 'klingon'])(
    'carry none where %s is no language',
    (tag) => {
      expect(statedPassages(facts, tag)).toBeNull();
    },
  );
});
