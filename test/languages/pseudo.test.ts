/** Every paper in a language without English letters: what is printed is a message, a value, an official word or an identifier. */
import { describe, expect, test } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { documents } from '../../src/documents/registry.gen.js';
import { messages as german } from '../../src/languages/de/catalogue.gen.js';
import { languages } from '../../src/languages/registry.js';
import { lackingLetters } from '../../src/markdown/lacking-letters.js';
import { parseMarkdown } from '../../src/markdown/parse-markdown.js';
import { readFacts } from '../../src/read/read.js';
import { layoutWords } from '../../src/render/layout-words.js';
import { type RenderedDocument, renderDocument } from '../../src/render/render-document.js';
import { samples } from '../samples/samples.js';
import { BUILD_DAY } from '../support/all-papers.js';
import { leaksIn, textsIn } from '../support/leaks.js';
import { pseudoLanguage } from '../support/pseudo-language.js';

const papers = Object.keys(documents);
const almostEmpty = 'schema: 1\nmodel: { name: Heron }\nprovider: { legal_name: Heron SAS }\n';

const cases = [
  ...samples
    .filter(({ name }) => ['complete-closed', 'complete-systemic', 'olmo-2-32b'].includes(name))
    .map(({ name, files }) => ({ name, read: readFacts(files) })),
  {
    name: 'an almost empty file',
    read: readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(almostEmpty) }]),
  },
].map((each) => ({ ...each, assessment: assess(each.read, { asOf: BUILD_DAY }) }));

/** Headings and rows above the record, without their words: a translation tells in its record what it is. */
const shapeOf = ({ markdown }: RenderedDocument): readonly string[] => {
  const shapes = parseMarkdown(markdown).blocks.map((block) => {
    if (block.kind === 'heading') return `heading ${block.level}`;
    return block.kind === 'table' ? `table of ${block.rows.length}` : block.kind;
  });
  return shapes.slice(0, shapes.lastIndexOf('heading 2'));
};

describe('The pseudo-language', () => {
  const letters = Object.values(pseudoLanguage.messages)
    .filter((message) => typeof message === 'string')
    .join('');

  test('has no letter of English, and letters that papers can print', () => {
    expect(letters.length).toBeGreaterThan(2000);
    expect(letters).not.toMatch(/[A-Za-z]/);
    expect(lackingLetters(letters)).toEqual([]);
  });

  test('is spoken by the layout, too', () => {
    const words = layoutWords(pseudoLanguage);
    const said = [
      ...Object.values(words).filter((word) => typeof word === 'string'),
      ...Object.values(words.callouts),
      ...[words.mail, words.address, words.note, words.back, words.mention].map((say) => say('1')),
      words.place('1', 2),
    ];
    expect(said.length).toBeGreaterThan(15);
    expect(said.filter((each) => /[A-Za-z]/.test(each))).toEqual([]);
  });
});

describe.each(cases)('The papers of $name', ({ read, assessment }) => {
  const render = (id: string, draft: boolean, language = pseudoLanguage) =>
    renderDocument(id, { read, assessment, draft, language });

  test.each(papers)('print in %s nothing outside the catalogue', (id) => {
    const [final, draft] = [render(id, false), render(id, true)];
    expect(textsIn(final.markdown).some((text) => text.includes('⟦'))).toBe(true);
    expect([...leaksIn(final, read, assessment), ...leaksIn(draft, read, assessment)]).toEqual([]);
  });

  test.each(papers)('have in %s the same headings and rows as in English', (id) => {
    expect(shapeOf(render(id, false))).toEqual(shapeOf(render(id, false, languages.en)));
  });
});

describe.each(cases)('The German papers of $name', ({ read, assessment }) => {
  // Without the English words that a template of the user may call for: what German lacks can't be said.
  const language = { ...languages.de, messages: german };

  test.each(languages.de.papers)('say in %s nothing that has no German message', (id) => {
    const say = (draft: boolean): string =>
      renderDocument(id, { read, assessment, draft, language }).markdown;
    expect([say(true), say(false)].every((markdown) => markdown.includes('## '))).toBe(true);
  });
});
