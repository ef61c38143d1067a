/** Finds the texts with letters that no document can print, so that the user hears of them before a PDF fails. */
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Computed } from '../../figures/computation.js';
import { textsOf } from '../../figures/texts.js';
import { lackingLetters, namedLetter } from '../../markdown/lacking-letters.js';

/** What may hold any letter: a document leaves it out where the fonts lack one. */
const leftOut: readonly string[] = ['provider.original_name'];

/** How many letters of one text are named. */
const namedAtMost = 8;

/** Every text can be printed; each one that cannot be is told with its letters. */
export function lettersPrinted(facts: ModelFacts): Computed {
  const spots = textsOf(facts).flatMap(({ path, text }) => {
    const letters = leftOut.includes(path) ? [] : lackingLetters(text);
    return letters.length === 0 ? [] : [{ path, text: `\`${path}\` holds ${listed(letters)}` }];
  });
  return spots.length === 0
    ? { truth: 'true' }
    : { truth: 'false', paths: spots.map(({ path }) => path), spots };
}

function listed(letters: readonly string[]): string {
  const shown = letters.slice(0, namedAtMost).map(namedLetter).join(', ');
  const more = letters.length - namedAtMost;
  return more > 0 ? `${shown} and ${more} more` : shown;
}
