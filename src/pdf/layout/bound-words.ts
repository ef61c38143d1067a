/** Which words keep the next one on their line: the number of an article, the month of a day and its year, the power of ten of a figure. */

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;
const citing =
  /^\(?(?:\(?EU\)|[Rr]ows?|[Mm]easures?|Arts?\.?|Articles?|Annex|Nos?\.|pp?\.|[Ss]ections?|points?|lines?)$/;
const numbered = /^[\dIVXLC(]/;
const day = /^\(?\d{1,2}$/;
const year = /^(?:19|20)\d\d(?!\d)/;
const mantissa = /^\(?\d(?:\.\d+)?$/;
const times = '×';

/** True for a word that keeps the next one, if that is a number or a month. */
export function mayBind(word: string): boolean {
  return (
    word.length <= 9 &&
    (word === times ||
      day.test(word) ||
      months.test(word) ||
      mantissa.test(word) ||
      citing.test(word))
  );
}

/** True where no line may end between `word` and what follows in `text` from `next`. */
export function binds(word: string, text: string, next: number): boolean {
  if (word.length === 0 || word.length > 9) return false;
  const following = text.slice(next, next + 10);
  if (word === times) return following.startsWith('10');
  if (mantissa.test(word) && following.startsWith(`${times} 10`)) return true;
  if (day.test(word)) return months.test(following);
  if (months.test(word)) return year.test(following);
  return numbered.test(following) && citing.test(word);
}
