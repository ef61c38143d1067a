/** A language made of English with every letter changed, so that what is no message shows itself on the page. */
import type { Model } from 'messageformat';
import type { Conventions } from '../../src/languages/conventions.js';
import type { Language, Message } from '../../src/languages/language.js';
import { languages } from '../../src/languages/registry.js';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const changed = 'áβçďéẽĝĥíĵķĺḿñóṗǫŕšťúνŵχýžÁΒÇĎÉẼĜĤÍĴĶĹḾÑÓṖǪŔŠŤÚΥŴΧÝŽ';

/** The same words in letters that no English word has. */
export const pseudo = (text: string): string =>
  [...text].map((letter) => [...changed][plain.indexOf(letter)] ?? letter).join('');

/** Two fifths longer, as other languages are, and between brackets. */
const whole = (text: string): string =>
  `⟦${pseudo(text)}${'õ'.repeat(Math.ceil(text.length * 0.4))}⟧`;

type Pattern = Model.Pattern;

function patternOf(pattern: Pattern): Pattern {
  const length = pattern.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part.length : 0),
    0,
  );
  return [
    '⟦',
    ...pattern.map((part) => (typeof part === 'string' ? pseudo(part) : part)),
    `${'õ'.repeat(Math.ceil(length * 0.4))}⟧`,
  ];
}

function messageOf(message: Message): Message {
  if (typeof message === 'string') return whole(message);
  if (message.type === 'message') return { ...message, pattern: patternOf(message.pattern) };
  return {
    ...message,
    variants: message.variants.map((each) => ({ ...each, value: patternOf(each.value) })),
  };
}

function conventionsOf(english: Conventions): Conventions {
  return {
    ...english,
    months: english.months.map(pseudo),
    magnitudes: english.magnitudes.map(({ power, one, other }) => ({
      power,
      one: pseudo(one),
      other: pseudo(other),
    })),
    listWords: { and: pseudo(english.listWords.and), or: pseudo(english.listWords.or) },
    languageNames: Object.fromEntries(
      Object.entries(english.languageNames).map(([tag, name]) => [tag, pseudo(name)]),
    ),
  };
}

/** A tag that BCP 47 keeps for private use, so that it is never a language. */
export const pseudoLanguage: Language = {
  tag: 'qps-ploc',
  messages: Object.fromEntries(
    Object.entries(languages.en.messages).map(([key, message]) => [key, messageOf(message)]),
  ),
  conventions: conventionsOf(languages.en.conventions),
  papers: null,
};
