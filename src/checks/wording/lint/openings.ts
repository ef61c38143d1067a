/** Tells with which words a phrase of the lint tables can begin, so that almost every text is passed by its first word. */

/** The first words of a phrase, in the spelling of the phrase; null where any word may stand first. */
export function openingsOf(phrase: string): ReadonlySet<string> | null {
  const found = new Set<string>();
  return sequence(phrase.trim(), found) === 'any' ? null : found;
}

/** Whether the sequence may be left out, must be there, or begins with any word. */
type Begin = 'any' | 'optional' | 'needed';

function sequence(text: string, found: Set<string>): Begin {
  let rest = text;
  while (rest !== '') {
    const piece = pieceOf(rest);
    rest = rest.slice(piece.length).trimStart();
    const begin = ofPiece(piece.trim(), found);
    if (begin !== 'optional') return begin;
  }
  return 'optional';
}

/** A bracket with what it holds, or a word. */
function pieceOf(text: string): string {
  if (!text.startsWith('(')) return /^(?:\\.|[^\s(\\])+/.exec(text)?.[0] ?? text.charAt(0);
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(0, text[at + 1] === '?' ? at + 2 : at + 1);
  }
  return text;
}

function ofPiece(piece: string, found: Set<string>): Begin {
  if (piece === '…' || piece.startsWith('#')) return 'any';
  if (!piece.startsWith('(')) {
    found.add(piece.replace(/\\/g, ''));
    return 'needed';
  }
  const isOptional = piece.endsWith('?');
  const begins = alternatives(piece.slice(1, isOptional ? -2 : -1)).map((each) =>
    sequence(each, found),
  );
  if (begins.includes('any')) return 'any';
  return isOptional || begins.includes('optional') ? 'optional' : 'needed';
}

/** The parts between the bars that stand in no inner bracket. */
function alternatives(text: string): readonly string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (letter === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts;
}
