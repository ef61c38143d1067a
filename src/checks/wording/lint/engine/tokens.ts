/** Cuts a text into clauses and their words; addresses become one word of their own. */

export interface Token {
  /** In small letters, with straight apostrophes. */
  readonly word: string;
  readonly isAddress: boolean;
  /** Holds a digit. */
  readonly isFigure: boolean;
  /** Written as a name: a capital inside the clause, capitals or marks inside the word. */
  readonly isName: boolean;
  /** One capital at the beginning and no other sign of a name. */
  readonly isCapital: boolean;
}

/** Words up to a mark after which another clause may follow. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** A comma stands before it: it belongs to what stands there. */
  readonly followsComma: boolean;
  /** A colon does: it is what stands there. */
  readonly followsColon: boolean;
}

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"]+|(?<![^\s@<>"])[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}/giu;
const PIECE =
  /\uE000|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_+#&]|['’./:,-](?=[\p{L}\p{N}]))*|[.;:!?,()[\]{}–—|/\n"“”„«»]/gu;
const BREAK = /^[.;:!?,()[\]{}–—|\n"“”„«»]$/u;

/** The clauses of a text, without empty ones. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let tokens: Token[] = [];
  let isFirst = true;
  let follows = '';
  const end = (): void => {
    if (tokens.length > 0)
      clauses.push({ tokens, followsComma: follows === ',', followsColon: follows === ':' });
    tokens = [];
  };
  const mayHoldAddress = text.includes('@') || text.includes('://') || text.includes('www.');
  const plain = mayHoldAddress ? text.replace(ADDRESS, ' \uE000 ') : text;
  for (const [piece] of plain.matchAll(PIECE)) {
    if (BREAK.test(piece)) {
      // What follows a comma is the same sentence: a capital there is a name.
      if (piece !== ',') isFirst = true;
      end();
      follows = piece;
    } else if (piece !== '/') {
      tokens.push(tokenOf(piece, isFirst));
      isFirst = false;
    }
  }
  end();
  return clauses;
}

function tokenOf(piece: string, isFirst: boolean): Token {
  if (piece === '\uE000') return address;
  const word = piece.toLowerCase();
  const hasCapital = word !== piece;
  const isCapital = hasCapital && piece.charAt(0) !== word.charAt(0);
  return {
    word: word.includes('’') ? word.replace(/’/g, "'") : word,
    isAddress: false,
    isFigure: /\d/.test(piece),
    isName:
      (isCapital && !isFirst) ||
      (hasCapital && /\p{L}\p{Lu}/u.test(piece.replace(/^\p{L}['’]/u, ''))) ||
      (INSIDE.test(piece) && /\p{L}[._+#&]\p{L}/u.test(piece)),
    isCapital,
  };
}

const INSIDE = /[._+#&]/;

const address: Token = {
  word: '\uE000',
  isAddress: true,
  isFigure: false,
  isName: false,
  isCapital: false,
};
