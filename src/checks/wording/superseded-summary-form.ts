/** Finds answers to the draft form of January 2025, and the knowledge cut-off where the collection of data is asked for. */

import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { draftSigns } from '../../facts/superseded-summary-form.js';
import type { Computation, FailedPlace } from '../../figures/computation.js';
import { textsOf } from '../../figures/texts.js';
import type { Tests } from '../../figures/truth.js';

/** The texts of the summary with their paths. */
function summaryTexts(facts: ModelFacts): readonly { path: string; text: string }[] {
  return [...textsOf(facts)].filter(({ path }) => path.startsWith('training_data'));
}

/** No answer belongs to the draft form; each that does is told with what the adopted form wants. */
export const noDraftFormWords: Computation = (facts) => {
  const spots = summaryTexts(facts).flatMap(({ path, text }): FailedPlace[] => {
    for (const { texts, under = 'training_data', old, now } of draftSigns) {
      if (!path.startsWith(under)) continue;
      const found = texts.map((pattern) => pattern.exec(text)).find(Boolean);
      if (found) return [{ path, text: `“${found[0].trim()}” (${old}); now: ${now}` }];
    }
    const size = minutesAsSize(path, text);
    return size === null ? [] : [{ path, text: size }];
  });
  return verdict(spots);
};

/** A size in words, beside other modalities: there any number of minutes is one. */
function minutesAsSize(path: string, text: string): string | null {
  return /\.(?:size|alternative_size)$/.test(path) && /\bmin(?:ute)?s?\b/i.test(text)
    ? `“${text}” counts minutes; now: hours, in the row of audio or video of \`training_data.modalities\``
    : null;
}

const cutOff = /\bknowledge[ -]cut[ -]?off\b/i;
const date = /\b(?:19|20)\d{2}\b/;
const denied =
  /\b(?:not|no|never|unlike|rather than|other than|instead of|differs?|different|distinct|as opposed to)\b/i;

/** No text gives the knowledge cut-off of the model, with its date, where the form asks for the collection of data. */
export const noKnowledgeCutOff: Computation = (facts) =>
  verdict(
    summaryTexts(facts).flatMap(({ path, text }): FailedPlace[] => {
      const sentence = text
        .split(/(?<=[.!?])\s+/)
        .find((each) => cutOff.test(each) && date.test(each) && !denied.test(each));
      return sentence === undefined ? [] : [{ path, text: `“${shortened(sentence)}”` }];
    }),
  );

const shortened = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

function verdict(spots: readonly FailedPlace[]): ReturnType<Computation> {
  return spots.length === 0
    ? { truth: 'true' }
    : { truth: 'false', paths: spots.map(({ path }) => path), spots };
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'no-draft-form-words': noDraftFormWords,
  'no-knowledge-cut-off': noKnowledgeCutOff,
} satisfies Tests;
