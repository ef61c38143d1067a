/** The paper on the exception in every case of the law: what shows a condition stands once, nobody but the provider speaks, and German says all of it. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { messages as german } from '../../src/languages/de/catalogue.gen.js';
import type { Language } from '../../src/languages/language.js';
import { languages } from '../../src/languages/registry.js';
import { readFacts } from '../../src/read/read.js';
import { renderDocument } from '../../src/render/render-document.js';
import { samples } from '../samples/samples.js';
import { cases } from '../support/cases.js';
import { barred } from './voice/barred.js';
import { frameOf, statedTexts } from './voice/frame-of.js';

// Without the English words that a template of the user may call for: what German lacks can't be said.
const inGerman = { ...languages.de, messages: german };

const papers = [
  ...samples.map(({ name, files }) => ({ name, read: readFacts(files) })),
  ...cases.map(({ id, read }) => ({ name: id, read: read() })),
].map(({ name, read }) => {
  const assessment = assess(read, { asOf: '2026-11-21' });
  const say = (language: Language): string =>
    renderDocument('open-source-exception', { read, assessment, draft: false, language }).markdown;
  const english = say(languages.en);
  return { name, english, frame: frameOf(english, statedTexts(read.facts)), german: say(inGerman) };
});

/** The rows of the tables in Markdown, as cells. */
const rowsIn = (markdown: string): readonly (readonly string[])[] =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
    .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));

describe('The paper on the exception', () => {
  test('says the same of conditions beside each other in one row', () => {
    const twice = papers.flatMap(({ name, english }) => {
      const said = rowsIn(english).map((cells) => cells.slice(1).join(' | '));
      return said.filter((each, at) => each === said[at - 1]).map((each) => `${name}: ${each}`);
    });
    expect(twice).toEqual([]);
  });

  test('keeps in a shared row the place in the law of each condition', () => {
    const olmo = papers.find(({ name }) => name === 'olmo-2-32b')?.english ?? '';
    const asked = rowsIn(olmo).map(([asks]) => asks);
    expect(asked).toContain(
      'Free of terms that exclude the exception<br>Free of terms on which the law is unsettled<br>Guidelines, section 4.2.1',
    );
    expect(asked).toContain(
      'Base model free of terms that exclude the exception<br>Art. 53(2)<br>Base model free of terms on which the law is unsettled<br>Guidelines, section 4.2.1',
    );
  });

  test('tells a clause once that the table of the licence and the facts both state', () => {
    const llama = papers.find(({ name }) => name === 'llama-3.1-405b')?.english ?? '';
    expect(llama.match(/700 million/g)).toHaveLength(1);
    expect(llama).toContain('§2: Whoever had more than 700 million');
    expect(llama.match(/acceptable.use policy is/gi)).toHaveLength(1);
  });

  test('shows nothing in which the program speaks', () => {
    const program = barred.find(({ kind }) => kind === 'talk of the program')?.patterns ?? [];
    const shown = papers.flatMap(({ frame }) => rowsIn(frame).map((cells) => cells.at(-1) ?? ''));
    expect(shown.some((each) => each.includes('As stated, the licence'))).toBe(true);
    expect(shown.some((each) => /are not known(?:,| and)/.test(each))).toBe(true);
    expect(shown.filter((each) => program.some((pattern) => pattern.test(each)))).toEqual([]);
  });

  test('names in German each fact by a German title', () => {
    const titles = Object.entries(german)
      .filter(([key]) => key.startsWith('fact-title/'))
      .map(([, title]) => title);
    const named = papers.flatMap((paper) =>
      [...paper.german.matchAll(/„([^“„]+)“ (?:ist|nennt) /g)].map(([, title = '']) => title),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((title) => !titles.includes(title))).toEqual([]);
  });
});
