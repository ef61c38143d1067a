/** The fixed words of a document that its text does not hold, in the language of the document. */

/** What the layout and the links of a PDF say. */
export interface PdfWords {
  readonly contents: string;
  readonly notes: string;
  readonly draft: string;
  readonly page: string;
  readonly of: string;
  /** Titles of callouts by their tone. */
  readonly callouts: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
  readonly address: (where: string) => string;
  readonly mail: (to: string) => string;
  readonly note: (number: string) => string;
  readonly back: (number: string) => string;
  readonly place: (title: string, page: number) => string;
}

/** The words in English, for what says nothing else. */
export const englishWords: PdfWords = {
  contents: 'Contents',
  notes: 'Notes',
  draft: 'DRAFT',
  page: 'Page',
  of: 'of',
  callouts: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
  address: (where) => `Web address: ${where}`,
  mail: (to) => `E-mail to ${to}`,
  note: (number) => `Note ${number}`,
  back: (number) => `Back to the text, note ${number}`,
  place: (title, page) => `${title}, page ${page}`,
};
