/** Last words and last marks after which a sentence goes on: a text that stops there was cut off. */

/** Words with which no sentence of at least six words ends, as they are written inside a sentence. */
export const openWords: Readonly<Record<string, readonly string[]>> = {
  en: [
    'and',
    'or',
    'the',
    'of',
    'with',
    'to',
    'a',
    'an',
    'in',
    'for',
    'including',
    'such as',
    'as well as',
    'e.g.',
    'i.e.',
    'because',
    'which',
    'whose',
    'than',
    'between',
    'namely',
    'is',
    'are',
    'was',
    'were',
    'our',
    'their',
    'its',
  ],
  de: [
    'und',
    'oder',
    'sowie',
    'der',
    'das',
    'dem',
    'den',
    'mit',
    'für',
    'z. B.',
    'z.B.',
    'wie etwa',
    'einschließlich',
  ],
  fr: [
    'et',
    'ou',
    'des',
    'les',
    'avec',
    'pour',
    'tels que',
    'telles que',
    'par exemple',
    'ainsi que',
  ],
  es: ['y', 'los', 'las', 'con', 'para', 'tales como', 'así como', 'por ejemplo'],
  it: ['ed', 'gli', 'con', 'per', 'quali', 'come ad esempio', 'nonché'],
  pl: ['oraz', 'lub', 'albo', 'dla', 'takie jak', 'na przykład', 'np.', 'między innymi'],
  nl: ['of', 'het', 'met', 'voor', 'zoals', 'alsmede', 'bijvoorbeeld'],
};

/** Fewer words than these make a label, not a sentence: it may end with any word. */
export const sentenceWords = 6;

/** Marks after which something more has to come. */
export const openMark = /(?:[,;:([{–—]|\s-|\s\.{3}|\s…)$/;

/** An ellipsis at the end, which cuts a text off unless a quotation holds it. */
export const endingEllipsis = /[\p{L}\p{N},](?:\.{3}|…)$/u;
