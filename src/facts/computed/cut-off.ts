/** Tells a text that was cut off: it ends with a word or a mark after which a sentence goes on, or leaves a bracket open. */
import { endingEllipsis, openMark, openWords, sentenceWords } from '../lint/endings.js';

const words: ReadonlySet<string> = new Set(Object.values(openWords).flat());

/** The longest of them, in words. */
const MOST_WORDS = 3;

/** The last one, two or three words are open ones. */
function endsOpen(split: readonly string[]): boolean {
  for (let count = 1; count <= MOST_WORDS; count += 1) {
    if (words.has(split.slice(-count).join(' ').replace(/^\(/, ''))) return true;
  }
  return false;
}

/** How much of the end is told. */
const TOLD = 50;

/** The end of a text that was cut off; null for one that ends. */
export function cutOff(text: string): string | null {
  const last = text.charAt(text.length - 1);
  // Almost every answer ends with a full stop or a letter; only the rest is worth a look at its words.
  if (last === '.' && !/(?:\.\.|e\.g\.|i\.e\.|z\.\s?B\.|np\.)$/.test(text))
    return opens(text) ? end(text) : null;
  if (!text.includes(' ')) return null;
  if (openMark.test(text) || endingEllipsis.test(text) || opens(text)) return end(text);
  const split = text.split(/\s+/);
  return split.length >= sentenceWords && endsOpen(split) ? end(text) : null;
}

/** More brackets open than close. Both kinds count as one: half-open intervals mix them. */
function opens(text: string): boolean {
  if (!/[([]/.test(text)) return false;
  let depth = 0;
  for (const letter of text) {
    if (letter === '(' || letter === '[') depth += 1;
    else if (letter === ')' || letter === ']') depth -= 1;
  }
  return depth > 0;
}

function end(text: string): string {
  const part = text.slice(-TOLD);
  return part.length < text.length ? `…${part.slice(part.indexOf(' ') + 1)}` : text;
}
