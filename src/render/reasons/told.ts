/** A reason in the language that is spoken: in English its own words, in every other the messages of its sentences. */
import { Decimal } from '../../facts/decimal.js';
import type { Said } from '../../finding/say.js';
import { spelled, type Value } from '../../finding/value.js';
import { citation } from '../../languages/citation.js';
import { withMarks } from '../../languages/numbers.js';
import { hasMessage } from '../../languages/say.js';
import { isEnglish, spokenLanguage } from '../../languages/speaking.js';
import { between, code, type Line, line, text } from '../../markdown/build.js';
import { amount } from '../amounts.js';
import { day, month } from '../dates.js';
import { lineSayFilled, sayPlain } from '../md-say.js';
import { saidLine, saidOutside } from '../sentence-values.js';
import { wordsFor } from '../words.js';
import { type Derivation, derive } from './derive.js';
import { factTitleLine } from './fact-titles.js';
import { flopLine } from './flop.js';

/** Who reads it: whoever has the file of facts finds them by their paths, everybody else by their titles. */
export type ReasonReader = 'inside' | 'outside';

type Clause = Pick<Said, 'text' | 'values'>;

/** The reason as a line; throws where the catalogue lacks one of its sentences. */
export function told(reason: Clause, reader: ReasonReader): Line {
  if (isEnglish()) return reader === 'outside' ? saidOutside(reason) : saidLine(reason);
  const made = derive(reason);
  if (made === null) throw new Error(`no messages tell the reason: ${reason.text}`);
  return said(made, reader);
}

function said({ key, fill }: Derivation, reader: ReasonReader): Line {
  const lines = Object.entries(fill).map(([name, each]) => [
    name,
    'key' in each ? said(each, reader) : valueLine(each, reader),
  ]);
  return lineSayFilled(key, Object.fromEntries(lines));
}

function valueLine(value: Value, reader: ReasonReader): Line {
  const { conventions } = spokenLanguage();
  switch (value.kind) {
    case 'path':
      return reader === 'inside' ? code(value.value) : factTitleLine(value.value);
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
      return wordLine(value.value, reader);
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

/** A value of a closed list; outsiders read of a fact that it is yes or no. */
function wordLine(value: string, reader: ReasonReader): Line {
  const state = states[value];
  if (state !== undefined) return lineSayFilled(state, {});
  if (reader === 'outside' && (value === 'true' || value === 'false'))
    return line(sayPlain(value === 'true' ? 'words/yes' : 'words/no'));
  for (const country of [`country/in/${value}`, `country/${value}`])
    if (hasMessage(spokenLanguage(), country)) return lineSayFilled(country, {});
  const key = `gate/word/${value}`;
  return hasMessage(spokenLanguage(), key) ? lineSayFilled(key, {}) : line(wordsFor(value));
}

/** A value of a list, or a clause of our own without values. */
function ownWords(words: string): Line {
  if (hasMessage(spokenLanguage(), `words/${words}`)) return line(wordsFor(words));
  const made = derive({ text: words, values: [] });
  return made === null ? text(wordsFor(words)) : said(made, 'inside');
}
