/** A reason in the language that is spoken: in English its own words, in every other the messages of its sentences. */
import { Decimal } from '../../facts/decimal.js';
import type { Said } from '../../finding/say.js';
import { spelled, type Value } from '../../finding/value.js';
import { citation } from '../../languages/citation.js';
import { withMarks } from '../../languages/numbers.js';
import { hasMessage } from '../../languages/say.js';
import { isEnglish, spokenLanguage } from '../../languages/speaking.js';
import { between, type Line, line, text } from '../../markdown/build.js';
import { amount } from '../amounts.js';
import { day, month } from '../dates.js';
import { lineSayFilled } from '../md-say.js';
import { saidOutside, wordOutside } from '../sentence-values.js';
import { wordsFor } from '../words.js';
import { type Derivation, derive } from './derive.js';
import { factTitleLine } from './fact-titles.js';
import { flopLine } from './flop.js';

type Clause = Pick<Said, 'text' | 'values'>;

/** The reason as a line, in which facts go by their titles; throws where the catalogue lacks one of its sentences. */
export function told(reason: Clause): Line {
  if (isEnglish()) return saidOutside(reason);
  const made = derive(reason);
  if (made === null) throw new Error(`no messages tell the reason: ${reason.text}`);
  return said(made);
}

/** A text that stands as a literal in a room below, such as a point of law or the rule of a clock, found by its words as reasons are. */
export function toldLiteral(words: string): Line {
  if (isEnglish()) return text(words);
  const made = derive({ text: words, values: [] }, 'literals');
  if (made === null) throw new Error(`no messages say: ${words}`);
  return said(made);
}

function said({ key, fill }: Derivation): Line {
  const lines = Object.entries(fill).map(([name, each]) => [
    name,
    'key' in each ? said(each) : valueLine(each),
  ]);
  return lineSayFilled(key, Object.fromEntries(lines));
}

function valueLine(value: Value): Line {
  const { conventions } = spokenLanguage();
  switch (value.kind) {
    case 'path':
      return factTitleLine(value.value);
    case 'day':
      return line(day(value.value));
    case 'month':
      return line(month(value.value));
    case 'amount':
      if (value.unit === 'FLOP') return flopLine(spelled(value));
      return line(value.unit === null ? amount(Decimal.of(value.value)) : spelled(value));
    case 'share':
      return flopLine(spelled(value));
    case 'count':
      return line(withMarks(String(value.value), conventions));
    case 'cite':
      return line(citation(value.value, conventions));
    case 'list':
      return between(
        value.value.map((each) => ownWords(each)),
        ', ',
      );
    case 'word':
      return wordLine(value.value);
    case 'text':
      return ownWords(value.value);
    case 'label':
      return text(value.value, 'en');
    default:
      return value.value === 'the licence' ? ownWords(value.value) : text(spelled(value));
  }
}

const states: Readonly<Record<string, string>> = {
  unknown: 'gate/how/unknown',
  withheld: 'gate/how/withheld',
  not_applicable: 'gate/how/not-applicable',
};

/** A value of a closed list; a fact is yes or no. */
function wordLine(value: string): Line {
  const state = states[value];
  if (state !== undefined) return lineSayFilled(state, {});
  for (const country of [`country/in/${value}`, `country/${value}`])
    if (hasMessage(spokenLanguage(), country)) return lineSayFilled(country, {});
  return line(wordOutside(value));
}

/** A value of a list, or a clause of our own without values. */
function ownWords(words: string): Line {
  if (hasMessage(spokenLanguage(), `words/${words}`)) return line(wordsFor(words));
  const made = derive({ text: words, values: [] });
  return made === null ? text(wordsFor(words)) : said(made);
}
