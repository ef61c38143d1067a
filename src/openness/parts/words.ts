/** The words for a release, from the most open down; what each needs is decided in `assess/openness/word.ts`. */
export const opennessWords = {
  'open-source': 'open source (OSAID 1.0)',
  'open-weights': 'open weights',
  restricted: 'weights available under restrictions',
  closed: 'closed',
} as const;

/** A word by its key. */
export type OpennessWord = keyof typeof opennessWords;

/** What keeps public weights from a word, in the order in which it is named. */
export const unsettledNames: Readonly<Record<string, string>> = {
  'open-weights/terms': 'terms',
  'open-weights/public': 'access',
  'open-weights/runnable': 'running code',
};
