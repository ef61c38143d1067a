/** Tells where an answer is much longer than an official form recommends: guidance, never more than a note. */

import type { Form, FormField } from '../facts/define.js';
import { answerFactsOf, fieldsOf } from '../facts/form-places.js';
import { lookup } from '../facts/lookup.js';
import { textsOf } from '../figures/texts.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { countValue } from '../finding/value.js';
import { forms } from '../forms/registry.gen.js';
import type { ReadResult } from '../read/read-result.js';

/** Half as much again as recommended is still near it. */
const tolerance = 1.5;

/** One note for each field whose answer is far longer than recommended. */
export function wordFindings(read: ReadResult): readonly Finding[] {
  return Object.entries<Form>(forms).flatMap(([id, form]) =>
    fieldsOf(form).flatMap(({ field, provision }): Finding[] => {
      if (field.words === undefined) return [];
      const words = wordsIn(field, read);
      if (words <= field.words * tolerance) return [];
      return [
        makeFinding({
          id: `${id}/${field.key}-words`,
          severity: 'note',
          ...worded(
            'The answer to “{label}” has {words} words; the form recommends about {recommended}',
            {
              label: { kind: 'label', value: field.label },
              words: countValue(words),
              recommended: countValue(field.words),
            },
          ),
          help: `Shorten \`${field.fact}\`, or keep it: the number is a recommendation`,
          paths: [field.fact],
          provision,
          place: read.placeOf(field.fact),
        }),
      ];
    }),
  );
}

/** The words of everything that the field prints; an honest absence has none. */
function wordsIn(field: FormField, { facts }: ReadResult): number {
  return answerFactsOf(field)
    .flatMap((path) => {
      const found = lookup(facts, path);
      return found.state === 'given' ? textsOf(found.value) : [];
    })
    .reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
}
