/** Reads how old something may be, without counting days: flags are read where nothing else is loaded. */
import type { Span } from '../facts/days.js';

/** How old something may be, with the words in which it was asked. */
export interface Age {
  readonly text: string;
  readonly span: Span;
}

const units = {
  d: { unit: 'days', times: 1, word: 'day' },
  w: { unit: 'days', times: 7, word: 'week' },
  m: { unit: 'months', times: 1, word: 'month' },
  y: { unit: 'years', times: 1, word: 'year' },
} as const;

/** Reads `6m`, `26w`, `180d` or `1y`; null for anything else. Months are those of the calendar. */
export function ageOf(text: string): Age | null {
  const [, digits = '', letter = ''] = /^([1-9]\d{0,3})([dwmy])$/.exec(text) ?? [];
  if (digits === '') return null;
  const { unit, times, word } = units[letter as keyof typeof units];
  const number = Number(digits);
  return {
    text: `${number} ${word}${number === 1 ? '' : 's'}`,
    span: { number: number * times, unit },
  };
}
