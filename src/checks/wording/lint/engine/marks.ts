/** Reads texts for what they are as a whole: nothing but one bracket, one variable, one error mark, one letter, one row of keys or boxes. */
import {
  beginsAsVariable,
  bracketPairs,
  keyboardRows,
  machineMarks,
  variableShapes,
} from '../marks.js';

/** The letters and digits of a text in small letters, without what stands between them. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The longest text that is looked at as one mark. */
const LONGEST = 200;

/** The whole text is a mark that keeps a place free. */
export function isMark(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text
    .trim()
    .replace(/^["'“”„«»‘’*_~`]+|(?<!["'“”„«»‘’*_~`])["'“”„«»‘’*_~`]+$/g, '')
    .trim();
  const stem = bare.replace(/(?<![\s.,;!?:])[\s.,;!?:]+$/, '');
  if (isOneBracket(bare) || isOneBracket(stem)) return true;
  const variable = text.trim();
  if (
    (beginsAsVariable.test(variable) || beginsAsVariable.test(stem)) &&
    variableShapes.some(({ shape }) => shape.test(stem) || shape.test(variable))
  )
    return true;
  if (machineMarks.some(({ shape }) => shape.test(bare))) return true;
  const letters = lettersOf(text);
  return isRepeated(letters) || isKeyboard(letters) || isOnlySigns(text);
}

/** Nothing but `[…]`, `((…))`, `<<…>>`; a short mark of a paragraph such as `(b)` is one that laws and lists have. */
function isOneBracket(text: string): boolean {
  const pair = bracketPairs.find(([open]) => text.startsWith(open));
  if (!pair || !text.endsWith(pair[1])) return false;
  const [open, close] = pair;
  let inside = text;
  while (
    inside.length >= open.length + close.length &&
    inside.startsWith(open) &&
    inside.endsWith(close)
  ) {
    inside = inside.slice(open.length, -close.length).trim();
  }
  return (
    !inside.includes(open) &&
    !inside.includes(close) &&
    !(open === '(' && /^[\p{L}\p{N}]{1,4}$/u.test(inside))
  );
}

/** `aaaa`, but neither a number nor the third king. */
function isRepeated(letters: string): boolean {
  return /^(\p{L})\1{2,}$/u.test(letters) && letters !== 'iii';
}

/** `qwerty`, `asdfasdf`: a row of keys, once or more. */
function isKeyboard(letters: string): boolean {
  if (letters.length < 4 || !/^\p{L}+$/u.test(letters)) return false;
  const unit = /^(.{3,30}?)\1*$/u.exec(letters)?.[1] ?? letters;
  const isRow = (part: string): boolean =>
    part.length >= 3 && keyboardRows.rows.some((row) => row.includes(part));
  return isRow(unit) && !keyboardRows.words.includes(letters);
}

/** No letter and no digit, and no dash alone, which says that there is nothing. */
function isOnlySigns(text: string): boolean {
  const signs = text.replace(/\s+/g, '');
  return (
    signs !== '' &&
    !/[\p{L}\p{N}]/u.test(signs) &&
    !/^[-–—/]+$/.test(signs) &&
    !/[☐☑☒□■✓✔✗✘]/u.test(signs)
  );
}

/** Boxes with a word or two each, none of them ticked. */
export function hasOpenBoxes(text: string): boolean {
  if (text.length > LONGEST || !/[☐□◻]|\[\s?\]/u.test(text) || /[☑☒■✓✔✗✘]|\[[xX]\]/u.test(text))
    return false;
  const words = text
    .split(/[☐□◻]|\[\s?\]/u)
    .map((part) => part.trim())
    .filter(Boolean);
  return words.every((part) => part.split(/\s+/).length <= 3);
}
