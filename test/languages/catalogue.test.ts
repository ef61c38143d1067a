/** The catalogues: every message in every language that claims its file, said with typed parameters, and denials with their ground. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documents } from '../../src/documents/registry.gen.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { Form } from '../../src/facts/define.js';
import { lookup } from '../../src/facts/lookup.js';
import { forms } from '../../src/forms/registry.gen.js';
import { gates } from '../../src/gates/registry.gen.js';
import { items } from '../../src/items/registry.gen.js';
import { becauseConcluded, becauseGiven } from '../../src/languages/because.js';
import { citation } from '../../src/languages/citation.js';
import { messages as german } from '../../src/languages/de/catalogue.gen.js';
import { amountIn, countIn, dayIn, listIn, monthIn } from '../../src/languages/numbers.js';
import { shown } from '../../src/languages/part.js';
import { existsIn, languages } from '../../src/languages/registry.js';
import { hasMessage, partsAsText, say, sayPlain } from '../../src/languages/say.js';
import { inLanguage, spokenLanguage } from '../../src/languages/speaking.js';
import { incidentItems } from '../../src/law/incident-items.js';
import { draftNotices, draftWordOf, recordHeadings } from '../../src/render/content-digest.js';
import { formFiles } from '../../src/render/form-answer.js';
import { asMarkdown, mdSay } from '../../src/render/md-say.js';
import { sectionsAt } from '../../src/render/sections.js';

const { en, de } = languages;
const inGerman = <T>(write: () => T): T => inLanguage(de, write);

describe('A message', () => {
  test('is said in the language that is spoken, and in English again afterwards', () => {
    expect(inGerman(() => sayPlain('policy/contact'))).toBe('Kontakt und Beschwerden');
    expect(sayPlain('policy/contact')).toBe('Contact and complaints');
    expect(() =>
      inGerman(() => {
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(spokenLanguage()).toBe(en);
  });

  test('is refused while something else could be written meanwhile', () => {
    expect(() => inGerman(() => Promise.resolve(1))).toThrow('in one go');
  });

  test('chooses its words by the plural of the language', () => {
    const points = (count: number): string => sayPlain('frame/ready/open', { points: count });
    expect([points(1), points(2), points(1200)]).toEqual([
      'one point is open',
      '2 points are open',
      '1,200 points are open',
    ]);
    expect(inGerman(() => [points(1), points(1200)])).toEqual([
      'ein Punkt ist offen',
      '1.200 Punkte sind offen',
    ]);
  });

  test('becomes parts in which marks and values are no text, and is escaped once', () => {
    const parts = say('open/fact', { path: shown('`model.name`') });
    expect(parts.map(({ kind }) => kind)).toEqual([
      'mark',
      'text',
      'mark',
      'text',
      'shown',
      'text',
    ]);
    expect(asMarkdown(parts)).toBe('**Open point:** not stated yet; write `model.name`.');
    expect(mdSay('summary/name-version', { name: '<b>*x*', version: '[1](y)' })).toBe(
      '&lt;b&gt;\\*x\\* (version \\[1\\](y))',
    );
  });

  test('that denies can not be said without a fact or a conclusion that carries it', () => {
    const because = becauseGiven(
      lookup({ provider: { country: 'PT' } } as never, 'provider.country'),
    );
    if (because === null) throw new Error('the fact is stated');
    expect(sayPlain('summary/in-the-union/denies', { because })).toMatch(/^Not applicable/);
    expect(becauseGiven(lookup({} as never, 'provider.country'))).toBeNull();
    expect(becauseConcluded('unknown', 'false')).toBeNull();
    const unsaid = (): unknown => [
      // @ts-expect-error A denial needs its ground.
      say('summary/in-the-union/denies'),
      // @ts-expect-error There is no such message.
      say('summary/no-such-message'),
      // @ts-expect-error A parameter is missing.
      say('frame/version', { number: shown('1') }),
      // @ts-expect-error A count is a number.
      say('frame/ready/open', { points: 'two' }),
      // @ts-expect-error The message takes no parameter.
      sayPlain('policy/contact', { name: 'x' }),
    ];
    expect(typeof unsaid).toBe('function');
  });
});

describe('German', () => {
  const { conventions } = de;

  test('writes days, months, numbers and lists by its own table', () => {
    expect(dayIn('2027-08-02', conventions)).toBe('2. August 2027');
    expect(dayIn('2027-02-30', conventions)).toBe('2027-02-30');
    expect(monthIn('2026-03', conventions)).toBe('März 2026');
    expect(amountIn(Decimal.of('1234567.5'), conventions)).toBe('1.234.567,5');
    expect(countIn(Decimal.of('32e9'), conventions)).toBe('32 Milliarden (3,2 × 10¹⁰)');
    expect(countIn(Decimal.of('1e6'), conventions)).toBe('1 Million (1 × 10⁶)');
    expect(listIn(['a', 'b', 'c'], conventions)).toBe('a, b und c');
  });

  test.each([
    ['art-53(1)(d)', 'Artikel 53 Absatz 1 Buchstabe d'],
    ['art-53(1)(b)(i)', 'Artikel 53 Absatz 1 Buchstabe b Ziffer i'],
    ['annex-xii(1)(a)', 'Anhang XII Nummer 1 Buchstabe a'],
    ['recital-89', 'Erwägungsgrund 89'],
    ['code-copyright(1.3)', 'Praxisleitfaden, Kapitel Urheberrecht, Maßnahme 1.3'],
  ])('cites %s as %s', (id, words) => {
    expect(citation(id, conventions)).toBe(words);
  });

  test('has the words by which an approval knows what belongs to the text', () => {
    for (const language of [en, de]) {
      const word = (key: 'record/heading' | 'frame/draft-notice' | 'frame/draft'): string =>
        inLanguage(language, () => partsAsText(say(key)));
      expect(recordHeadings).toContain(word('record/heading'));
      expect(draftNotices).toContain(word('frame/draft-notice'));
      expect(draftWordOf(language.tag)).toBe(word('frame/draft'));
    }
  });
});

describe('The table of a form', () => {
  const rooms: Readonly<Record<string, Form>> = forms;
  const wordsIn = (files: readonly string[]): Set<unknown> =>
    new Set(
      Object.entries(en.messages).flatMap(([key, message]) =>
        files.includes(key.split('/', 1)[0] ?? '') ? [message] : [],
      ),
    );
  const converted = Object.values(documents).flatMap(({ form }) => (form === null ? [] : [form]));

  test.each([...new Set(converted)])('of %s says beside official labels only messages', (id) => {
    const said = (rooms[id]?.sections ?? []).flatMap(({ intro, fields }) => [
      intro,
      ...fields.flatMap(({ whenNotAsked, whenNotRequired, wants, relief, answer }) => [
        ...[whenNotAsked, whenNotRequired, wants, relief],
        ...(answer.kind === 'parts' ? answer.parts.map(({ label }) => label) : []),
        ...(answer.kind === 'list' ? answer.columns.map(({ label }) => label) : []),
      ]),
    ]);
    const words = said.filter((each) => each !== undefined);
    // Those of the summary stand in the one file that every language of it has.
    const known = wordsIn(id === 'training-content-summary' ? ['form-answers'] : formFiles);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((each) => !known.has(each))).toEqual([]);
  });
});

describe('Titles of papers and of their sections', () => {
  const said = (id: string): readonly string[] => {
    const path = new URL(`../../templates/documents/${id}.md.hbs`, import.meta.url);
    const places = [...readFileSync(path, 'utf8').matchAll(/\{\{sections "([^"]+)"/g)];
    return [
      `title/${id}`,
      ...places.flatMap(([, place = '']) => sectionsAt(place).map((each) => `item/${each.id}`)),
    ];
  };
  const ids = Object.keys(documents);

  test('exist in German for the papers that exist in it', () => {
    const needed = ids.filter((id) => existsIn(de, id)).flatMap(said);
    expect(needed.length).toBeGreaterThan(20);
    expect(needed.filter((key) => german[key] === undefined)).toEqual([]);
  });

  test('exist in English for every paper', () => {
    const needed = ids.flatMap(said);
    expect(needed.filter((key) => !hasMessage(en, key))).toEqual([]);
  });
});

describe('The English catalogue', () => {
  test.each(Object.keys(en.messages).filter((key) => /^(?:item|title)\//.test(key)))(
    'repeats in %s the words that stand in the literal itself',
    (key) => {
      const [file, id = ''] = key.split('/');
      const room: Readonly<Record<string, { readonly title: string }>> =
        file === 'item' ? items : documents;
      expect(en.messages[key]).toBe(room[id]?.title);
    },
  );

  test('repeats the items of the report of a serious incident', () => {
    const words = incidentItems.flatMap(({ number, title, wants, facts }) => [
      [`incident/title/${number}`, title],
      [`incident/wants/${number}`, wants],
      ...facts.flatMap(({ key, label }) => (label === '' ? [] : [[`incident/lead/${key}`, label]])),
    ]);
    expect(words.map(([key = '']) => [key, en.messages[key]])).toEqual(words);
  });

  test('repeats the question of every gate', () => {
    const asked = Object.entries(gates).map(([id, { question }]) => [id, question]);
    expect(asked.map(([id]) => [id, en.messages[`question/${id}`]])).toEqual(asked);
  });

  test.each(['en', 'de'] as const)('has plurals in %s as the runtime knows them', (tag) => {
    const { plural } = languages[tag].conventions;
    const rules = new Intl.PluralRules(tag);
    const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1e3, 1e6, 1.5];
    expect(numbers.map((number) => plural(String(number)))).toEqual(
      numbers.map((number) => rules.select(number)),
    );
  });
});
