/** What English writes in its own way. */
import type { Conventions } from '../conventions.js';
import { languageNames } from './language-names.js';

export const conventions: Conventions = {
  months:
    'January February March April May June July August September October November December'.split(
      ' ',
    ),
  dayPattern: '{day} {month} {year}',
  monthPattern: '{month} {year}',
  decimalMark: '.',
  groupMark: ',',
  magnitudes: [
    { power: 12, one: 'trillion', other: 'trillion' },
    { power: 9, one: 'billion', other: 'billion' },
    { power: 6, one: 'million', other: 'million' },
  ],
  listWords: { and: 'and', or: 'or' },
  categories: ['one', 'other'],
  plural: (digits) => (digits === '1' ? 'one' : 'other'),
  lowersTitles: true,
  citations: null,
  languageNames,
};
