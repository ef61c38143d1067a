/** A restriction of a licence, and the words that name its clause. */
import { asText } from '../facts/stated.js';
import { fillSentence, type Said } from '../finding/say.js';
import { nameValue, saidValue, textValue, type Value, wordValue } from '../finding/value.js';
import type { LicenceRestriction } from '../law/licences.js';

/** One restriction, of a licence or stated beside it. */
export interface Restriction {
  readonly kind: string;
  /** What a restriction of use serves. */
  readonly aim?: string;
  readonly clause?: string;
  readonly description?: string;
}

/** A restriction as the facts state it, with the words that name its clause. */
export function clauseSaid(from: string, restriction: Restriction): Said {
  const { kind } = restriction;
  // An honest absence is no text.
  const told = asText(restriction.description);
  return clause(
    from,
    restriction,
    told === undefined
      ? { ...wordValue(kind), shown: kind.replaceAll('_', ' ') }
      : saidValue(withoutStop(told)),
  );
}

/** A restriction of a licence that the tables of the law describe: their words are ours, and have a message in every language. */
export function knownClauseSaid(from: string, restriction: LicenceRestriction): Said {
  return clause(from, restriction, textValue(withoutStop(restriction.description)));
}

/** Whether a stated restriction is one that the table of the licence tells already: of the same kind, in the same clause or a part of it. */
export function isToldBy(known: readonly Restriction[], stated: Restriction): boolean {
  const own = numberOf(stated);
  return known.some((each) => {
    const other = numberOf(each);
    return each.kind === stated.kind && own !== '' && other !== '' && isWithin(own, other);
  });
}

/** `2` of “§2” and “Section 2”. */
const numberOf = ({ clause: number }: Restriction): string =>
  (asText(number) ?? '').toLowerCase().replace(/^(?:§|section|clause)\s?/, '');

const isWithin = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);

const withoutStop = (words: string): string => words.replace(/\.$/, '');

function clause(from: string, { clause: number }: Restriction, what: Value): Said {
  const place = asText(number);
  return fillSentence(`{licence}${place ? ', {clause}' : ''}: {what}`, {
    licence: nameValue(from),
    clause: nameValue(place ?? ''),
    what,
  });
}
