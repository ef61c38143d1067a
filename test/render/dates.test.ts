/** Days as a reader sees them. */
import { describe, expect, it } from '@jest/globals';
import { daysSpelled } from '../../src/render/dates.js';

describe('daysSpelled', () => {
  it('spells out each day of a sentence and nothing else', () => {
    expect(daysSpelled('placed on 2024-07-23, before 2025-08-02: due')).toBe(
      'placed on 23 July 2024, before 2 August 2025: due',
    );
    expect(daysSpelled('from 2024-07, in 2024-13-99')).toBe('from 2024-07, in 2024-13-99');
  });
});
