/** Amounts of compute inside a reason, in the language that is spoken: a number, a bound, a factor, or the arithmetic that gives it. */
import { withDecimalMark } from '../../languages/numbers.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { type Line, text } from '../../markdown/build.js';
import { lineSayFilled } from '../md-say.js';

/** The forms in which `figures` writes an amount, each with its message; a group of the pattern fills the parameter of its name. */
const forms: readonly (readonly [pattern: RegExp, key: string])[] = [
  [/^at most (?<number>\S.*) FLOP$/, 'gate/flop-at-most'],
  [/^at least (?<number>\S.*) FLOP$/, 'gate/flop-at-least'],
  [/^between (?<least>\S.*) and (?<most>\S.*) FLOP$/, 'gate/flop-between'],
  [
    /^6 × (?<parameters>\S+) parameters × (?<tokens>\S+) tokens = (?<product>\S.*) FLOP$/,
    'gate/flop-architecture',
  ],
  [
    /^(?<units>\S+) units × (?<hours>\S+) h × 3600 s × (?<peak>\S+) FLOP\/s × (?<utilisation>\S+) = (?<product>\S.*) FLOP$/,
    'gate/flop-hardware',
  ],
  [/^base (?<base>\S+) \+ modification (?<modification>\S+) = (?<sum>\S.*) FLOP$/, 'gate/flop-sum'],
  [/^(?<number>\S+) times$/, 'gate/times'],
  [/^(?<number>[\d.]+(?: × 10\S+)?) FLOP$/, 'gate/flop'],
];

/** The amount; what has none of these forms stays as it is. */
export function flopLine(words: string): Line {
  const { conventions } = spokenLanguage();
  for (const [pattern, key] of forms) {
    const found = pattern.exec(words);
    if (found === null) continue;
    const numbers = Object.entries(found.groups ?? {}).map(([name, number]) => [
      name,
      text(withDecimalMark(number, conventions)),
    ]);
    return lineSayFilled(key, Object.fromEntries(numbers));
  }
  return text(words);
}
