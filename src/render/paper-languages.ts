/** In which languages a paper is written: those that the facts ask for and that it exists in, the first of them first. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textsAt } from '../facts/stated.js';
import type { Language } from '../languages/language.js';
import { existsIn, type LanguageTag, languages } from '../languages/registry.js';

const isTag = (tag: string): tag is LanguageTag => Object.hasOwn(languages, tag);

/** Every language that the facts ask for, in their order; English where they ask for none. */
function askedFor(facts: ModelFacts): readonly Language[] {
  const asked = (textsAt(facts, 'documentation.paper_languages') ?? []).filter(isTag);
  return asked.length === 0 ? [languages.en] : asked.map((tag) => languages[tag]);
}

/** The languages of one paper; one that exists in none of them is written in English, since a duty may hang on it. */
export function paperLanguages(
  facts: ModelFacts,
  id: string,
): readonly [Language, ...(readonly Language[])] {
  const [first, ...others] = askedFor(facts).filter((language) => existsIn(language, id));
  return first === undefined ? [languages.en] : [first, ...others];
}

/** The languages that the facts ask for and the paper does not exist in. */
export function languagesWithout(facts: ModelFacts, id: string): readonly Language[] {
  return askedFor(facts).filter((language) => !existsIn(language, id));
}

/** Where a paper lies in a pack, without the ending of a file: further languages have a folder of their own. */
export function paperPath(folder: string, id: string, translation: string | null): string {
  return translation === null ? `${folder}/${id}` : `${folder}/${translation}/${id}`;
}

/** The language of a tag; English for one that no paper is written in. */
export function languageOf(tag: string | undefined): Language {
  return tag !== undefined && isTag(tag) ? languages[tag] : languages.en;
}
