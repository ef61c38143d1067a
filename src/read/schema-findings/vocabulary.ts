/** Holds a text against the list that it must come from: languages, licences, addresses of the public. */
import { tagFault } from '../../facts/language-tag.js';
import { licenceFault } from '../../facts/licence-meant.js';
import { addressFault, mailFault } from '../../facts/public-address.js';
import type { SchemaTools } from '../tools.js';
import type { Vocabulary } from '../vocabulary-paths.gen.js';
import type { Steps } from './spot.js';

/** What is wrong, in a clause that follows the value. */
export interface VocabularyFault {
  readonly vocabulary: Vocabulary;
  readonly clause: string;
}

/** The list from which the text at a place comes; null where any text will do. */
export function vocabularyAt(tools: SchemaTools, steps: Steps): Vocabulary | null {
  if (!tools.vocabularies) return null;
  const path = schemaPath(steps);
  return Object.hasOwn(tools.vocabularies, path) ? (tools.vocabularies[path] ?? null) : null;
}

/** The path as the schema names it, without the index of list items. */
export function schemaPath(steps: Steps): string {
  return steps.reduce<string>(
    (whole, step) => (typeof step === 'number' ? `${whole}[]` : whole ? `${whole}.${step}` : step),
    '',
  );
}

/** The fault of a text whose form is right; null where there is none. Countries are a list of the schema itself. */
export function vocabularyFault(
  tools: SchemaTools,
  steps: Steps,
  text: string,
): VocabularyFault | null {
  const vocabulary = vocabularyAt(tools, steps);
  const clause = vocabulary === null ? null : clauses[vocabulary]?.(text.trim());
  return vocabulary === null || !clause ? null : { vocabulary, clause };
}

const clauses: Partial<Readonly<Record<Vocabulary, (text: string) => string | null>>> = {
  language: (text) => {
    const fault = tagFault(text);
    if (fault === null) return null;
    if (fault.part === null) return 'which is no language tag';
    return fault.kind === 'language'
      ? 'which is the tag of no language'
      : `whose part ${fault.part} is no ${fault.kind} of a language tag`;
  },
  licence: (text) => {
    const kind = licenceFault(text)?.kind;
    if (kind === 'near') return 'which is no licence that is known here';
    return kind === 'address' ? 'which is an address and not the name of a licence' : null;
  },
  address: (text) => {
    const fault = addressFault(text);
    return fault === null ? null : `which is no public address: it ${fault}`;
  },
  mail: (text) => {
    const fault = mailFault(text);
    return fault === null ? null : `which is no public address: it ${fault}`;
  },
};
