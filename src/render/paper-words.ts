/** What PDF and HTML of a paper say beside its text, in the language of the paper: cover, running lines, attachments, fixed words. */
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import { inLanguage } from '../languages/speaking.js';
import { day } from './dates.js';
import { lawInLanguage } from './law-in-language.js';
import { layoutWords } from './layout-words.js';
import { sayPlain } from './md-say.js';
import { officialLabels } from './official-labels.js';
import { languageOf } from './paper-languages.js';

export type LayoutWords = ReturnType<typeof layoutWords>;
export type PaperWords = ReturnType<typeof paperWords>;

const definitions: Readonly<Record<string, DocumentDefinition | undefined>> = documents;

/** The words of a language by its tag. */
export function paperWords(tag: string) {
  const language = languageOf(tag);
  return inLanguage(language, () => ({
    language: language.tag,
    layout: layoutWords(language),
    model: sayPlain('layout/model'),
    provider: sayPlain('layout/provider'),
    version: sayPlain('layout/documentation-version'),
    assessedAsOf: sayPlain('layout/assessed-as-of'),
    stateOfTheLaw: sayPlain('layout/state-of-the-law'),
    noProvider: sayPlain('layout/provider-not-stated'),
    printedFacts: sayPlain('layout/printed-facts'),
    documentation: (version: string): string =>
      inLanguage(language, () => sayPlain('layout/documentation', { version })),
    day: (iso: string): string => inLanguage(language, () => day(iso)),
    lawInWords: (version: string): string => inLanguage(language, () => lawInLanguage(version)),
    /** Official words that stand in the paper as they were read. */
    officialLabels: (paper: object): readonly string[] =>
      'id' in paper ? officialLabels(definitions[String(paper.id)]?.form ?? null) : [],
  }));
}
