/** Which words keep the next one on their line, in each language of papers: numbers with units, days, phones, initials with names, provisions with their number. */

const months =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember)(?!\p{L})/u;
const citing =
  /^\(?(?:\(?EU\)|[Rr]ows?|[Mm]easures?|Arts?\.?|Articles?|Annex|Nos?\.|pp?\.|[Ss]ections?|points?|lines?|pages?|Artikel|Absatz|Anhang|Abschnitt|Nummer|Seite)$/;
const numbered = /^[\dIVXLC(]/;
/** A point of the law by its letter, as German names it. */
const lettering = /^\(?(?:Buchstabe|Buchst\.)$/;
const letter = /^[a-z](?!\p{L})/u;
/** German writes a full stop behind the number of a day. */
const day = /^\(?\d{1,2}\.?$/;
const year = /^(?:19|20)\d\d(?!\d)/;
const mantissa = /^\(?\d(?:[.,]\d+)?$/;
const times = '×';

/** A figure as prose and tables write it: grouped, with a decimal part, with a sign before it or a power. */
const figure = /^[(+−~<>≤≥≈]?\d[\d.,]*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?$/;

/** What a figure counts or measures; a line that began with it would leave the figure alone. */
const unit =
  /^(?:%|‰|°C?|× \p{L}|[kKMGTPE]i?[Bb]\b|[kKMGTP]?(?:Wh|W|Hz|J)\b|(?:[kMGTPE]?FLOPs?)\b|(?:thousand|million|billion|trillion|tokens?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|percent|euros?|Tausend|Million(?:en)?|Milliarden?|Billion(?:en)?|Tokens?|Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)\b|(?:[mckµn]?[mgs]|pt|EUR|USD|CO₂|tCO2eq|tCO₂eq)(?![\p{L}\p{N}]))/u;

/** Digits after digits: groups of a number, or of a phone. */
const group = /^\(?\d{2,}/;
const afterPlus = /^\(?\d/;
const phonePart = /^(?:\+\d{1,4}|\(?\+?\d[\d()/-]*)$/;

/** The initial of a name, such as “J.” or “J.-P.”. */
const initial = /^\(?(?:\p{Lu}\.-?){1,2}$/u;
const name = /^\p{Lu}[\p{L}.]/u;

/** No figure, name or provision is longer. */
const longest = 16;

/** True for a word that keeps the next one, if that is what it needs. */
export function mayBind(word: string): boolean {
  return (
    word.length <= longest &&
    (word === times ||
      figure.test(word) ||
      phonePart.test(word) ||
      initial.test(word) ||
      months.test(word) ||
      citing.test(word) ||
      lettering.test(word))
  );
}

/** True where no line may end between `word` and what follows in `text` from `next`. */
export function binds(word: string, text: string, next: number): boolean {
  if (word.length === 0 || word.length > longest) return false;
  const following = text.slice(next, next + longest);
  if (word === times) return following.startsWith('10');
  if (mantissa.test(word) && following.startsWith(`${times} 10`)) return true;
  if (day.test(word) && months.test(following)) return true;
  if (figure.test(word) && !word.endsWith(',') && unit.test(following)) return true;
  if (phonePart.test(word)) return (word.startsWith('+') ? afterPlus : group).test(following);
  if (initial.test(word)) return name.test(following);
  if (months.test(word)) return year.test(following);
  if (lettering.test(word)) return letter.test(following);
  return numbered.test(following) && citing.test(word);
}
