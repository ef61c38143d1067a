/** The fixed words of a page that its text does not hold, in the language of the page. */

/** What a page says around its text. */
export interface PageWords {
  readonly contents: string;
  readonly notes: string;
  readonly toTheText: string;
  readonly row: string;
  readonly table: string;
  readonly what: string;
  readonly value: string;
  /** Titles of callouts by their tone. */
  readonly callouts: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
  readonly note: (number: string) => string;
  readonly mention: (number: string) => string;
}

/** The words in English, for pages that say nothing else. */
export const englishPageWords: PageWords = {
  contents: 'Contents',
  notes: 'Notes',
  toTheText: 'To the text',
  row: 'Row',
  table: 'Table',
  what: 'What',
  value: 'Value',
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  note: (number) => `Note ${number}`,
  mention: (number) => `Back to the mention of note ${number}`,
};
