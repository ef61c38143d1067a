/** Which characters a facts file may hold: none that a reader cannot see and none that change what he sees. */
import type { Finding } from '../finding/finding.js';
import { limits } from './limits.js';
import { type LocatedText, placeAt } from './places.js';
import { escaped, unseen } from './printable.js';
import { problem } from './problem.js';

/** Finds every refused character in the source, comments included. */
export function sourceCharacters(source: LocatedText): Finding[] {
  const findings: Finding[] = [];
  for (const found of refusedIn(source.text)) {
    if (findings.length >= limits.findings) break;
    const { id, message, help } = describe(found.character);
    const place = placeAt(source, found.offset, found.offset + found.character.length);
    findings.push(problem(id, place, message, help));
  }
  const twin = notNormalised(source.text);
  if (twin !== null) {
    findings.push(problem('read/not-normalised', placeAt(source, twin, twin + 1), ...notComposed));
  }
  return findings;
}

/** What is refused in a decoded text that the source did not show, because it was written as an escape. */
export function decodedCharacters(
  value: string,
): { id: `read/${string}`; message: string; help: string } | null {
  for (const found of refusedIn(value)) return describe(found.character);
  if (notNormalised(value) === null) return null;
  return { id: 'read/not-normalised', message: notComposed[0], help: notComposed[1] };
}

/** True for one word that mixes Latin letters with look-alikes of another script. */
export function mixesScripts(word: string): boolean {
  return (
    !/\s/.test(word) &&
    /\p{Script=Latin}/u.test(word) &&
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u.test(word)
  );
}

const notComposed = [
  'A letter is written as a base letter with a separate accent, which looks the same as the composed letter but is not',
  'Type the accented letter again, or save the file in Unicode normalisation form C',
] as const;

function* refusedIn(text: string): Generator<{ character: string; offset: number }> {
  for (const match of text.matchAll(unseen)) {
    const character = match[0];
    if (character === '\n' || character === '\t') continue;
    if (!isNeeded(character, text, match.index)) yield { character, offset: match.index };
  }
}

/** Joiners and the emoji selector are spelling in some scripts and in emoji, and a disguise anywhere else. */
function isNeeded(character: string, text: string, offset: number): boolean {
  const before = lastCharacter(text, offset);
  if (character === '\ufe0f') return /\p{Emoji}|\u20e3/u.test(before);
  if (character !== '\u200c' && character !== '\u200d') return false;
  const after = String.fromCodePoint(text.codePointAt(offset + 1) ?? 0x20);
  if (
    character === '\u200d' &&
    /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f/u.test(before)
  ) {
    return /\p{Extended_Pictographic}|[♀♂⚕⚖✈]/u.test(after);
  }
  return isJoiningLetter(before) && (isJoiningLetter(after) || character === '\u200d');
}

const isJoiningLetter = (character: string): boolean =>
  /[\p{L}\p{M}]/u.test(character) &&
  !/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}]/u.test(character);

function lastCharacter(text: string, offset: number): string {
  const unit = text.charCodeAt(offset - 1);
  const low = unit >= 0xdc00 && unit <= 0xdfff;
  return text.slice(Math.max(0, offset - (low ? 2 : 1)), offset);
}

function describe(character: string): { id: `read/${string}`; message: string; help: string } {
  const code = character.codePointAt(0) ?? 0;
  const name = escaped(character);
  if (code >= 0xd800 && code <= 0xdfff) {
    return {
      id: 'read/lone-surrogate',
      message: `Half of a character stands alone (${name})`,
      help: 'Write the whole character, or remove the escape',
    };
  }
  if (code === 0x0d) {
    return {
      id: 'read/control-character',
      message: 'A carriage return stands without a line feed (\\u000d)',
      help: 'Save the file with LF or CRLF line ends',
    };
  }
  if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) {
    return {
      id: 'read/control-character',
      message: `A control character stands in the file (${name})`,
      help: 'Remove it; it cannot be printed',
    };
  }
  return {
    id: 'read/invisible-character',
    message: `An invisible character stands in the file (${name})`,
    help: 'Remove it; it hides or reorders what a reader sees',
  };
}

/** The offset of the first character that is not in normalisation form C, or null. */
function notNormalised(text: string): number | null {
  const normal = text.normalize('NFC');
  if (normal === text) return null;
  let at = 0;
  while (at < text.length && text[at] === normal[at]) at += 1;
  return Math.min(at, Math.max(0, text.length - 1));
}
