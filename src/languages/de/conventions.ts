/** What German writes in its own way. */
import type { Conventions } from '../conventions.js';
import { languageNames } from './language-names.js';

export const conventions: Conventions = {
  months:
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  dayPattern: '{day}. {month} {year}',
  monthPattern: '{month} {year}',
  decimalMark: ',',
  groupMark: '.',
  magnitudes: [
    { power: 12, one: 'Billion', other: 'Billionen' },
    { power: 9, one: 'Milliarde', other: 'Milliarden' },
    { power: 6, one: 'Million', other: 'Millionen' },
  ],
  listWords: { and: 'und', or: 'oder' },
  categories: ['one', 'other'],
  plural: (digits) => (digits === '1' ? 'one' : 'other'),
  lowersTitles: false,
  citations: [
    [/^art-(\d+)/, 'Artikel $1'],
    [/^annex-([ivxl]+)/, 'Anhang $1'],
    [/^recital-(\d+)$/, 'Erwägungsgrund $1'],
    [/^gl-([\d.]+)$/, 'Leitlinien der Kommission, Abschnitt $1'],
    [/^code-copyright\(([\d.]+)\)/, 'Praxisleitfaden, Kapitel Urheberrecht, Maßnahme $1'],
    [/^code-transparency\(([\d.]+)\)/, 'Praxisleitfaden, Kapitel Transparenz, Maßnahme $1'],
    [/^template\(([\d.]+)\)$/, 'Vorlage der Kommission, Abschnitt $1'],
    [/^(Artikel \d+[a-z]?)\((\d+[a-z]?)\)/, '$1 Absatz $2'],
    [/^(Anhang [^ (]+)\((\d+)\)\((\d+)\)/, '$1 Abschnitt $2 Nummer $3'],
    [/^(Anhang [^ (]+)\((\d+)\)/, '$1 Nummer $2'],
    [/\(([a-z])\)/, ' Buchstabe $1'],
    [/\(([ivx]+)\)/, ' Ziffer $1'],
  ],
  languageNames,
  // No paper that exists in German names a country.
};
