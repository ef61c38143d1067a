/** A restriction of a licence, and the words that name its clause. */
import { asText } from '../facts/stated.js';
import { fillSentence, type Said } from '../finding/say.js';
import { nameValue, saidValue, wordValue } from '../finding/value.js';

/** One restriction, of a licence or stated beside it. */
export interface Restriction {
  readonly kind: string;
  /** What a restriction of use serves. */
  readonly aim?: string;
  readonly clause?: string;
  readonly description?: string;
}

/** A restriction with the words that name its clause. */
export function clauseSaid(from: string, { kind, clause: number, description }: Restriction): Said {
  // An honest absence is no text.
  const told = asText(description);
  const place = asText(number);
  const what = (told ?? kind.replaceAll('_', ' ')).replace(/\.$/, '');
  return fillSentence(`{licence}${place ? ', {clause}' : ''}: {what}`, {
    licence: nameValue(from),
    clause: nameValue(place ?? ''),
    what: told === undefined ? { ...wordValue(kind), shown: what } : saidValue(what),
  });
}
