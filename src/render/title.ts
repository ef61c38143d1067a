/** What a paper is called: its model or provider, a colon, and the name of the paper. */
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { textAt } from '../facts/stated.js';
import { modelName } from '../figures/model-name.js';
import { spokenLanguage } from '../languages/speaking.js';
import { sayOr } from './md-say.js';

/** The name by which the provider is known. */
export function providerName(facts: ModelFacts): string {
  return textAt(facts, 'provider.short_name') ?? textAt(facts, 'provider.legal_name') ?? '';
}

/** The title of a paper as plain text. */
export function paperTitle(document: DocumentDefinition, facts: ModelFacts): string {
  const subject =
    document.subject === 'provider'
      ? providerName(facts)
      : modelName(textAt(facts, 'model.name'), textAt(facts, 'model.version'));
  const title = titleOf(document);
  const line = subject.replace(/\s+/g, ' ').trim();
  return line === '' ? title : `${line}: ${inSentence(title)}`;
}

/** A template says its title in English; in every other language the title is a message. */
function titleOf({ id, title }: DocumentDefinition): string {
  const builtIn: Readonly<Record<string, DocumentDefinition | undefined>> = documents;
  // A title that a template of the user has changed is in the words of that user.
  return builtIn[id]?.title === title ? sayOr(`title/${id}`, title) : title;
}

/** A title as it stands inside a sentence; the name of a form keeps its capitals, and so does an abbreviation. */
function inSentence(title: string): string {
  if (!spokenLanguage().conventions.lowersTitles) return title;
  const [first = '', ...others] = title.split(/\s+/);
  const isName = /^.\p{Lu}/u.test(first) || others.some((word) => /^\p{Lu}/u.test(word));
  return isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
}
