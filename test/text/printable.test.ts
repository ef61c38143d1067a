/** What a finding quotes is seen: no invisible sign, no control, whichever file it came from. */
import { describe, expect, it } from '@jest/globals';
import { readDomainTable } from '../../src/read/domains-file/domain-table.js';
import { printable, printableQuote, unseen } from '../../src/text/printable.js';
import fc from '../property.js';

const strange = fc
  .array(
    fc.oneof(
      fc.constantFrom('\u202e', '\u0085', '\u00ad', '\u200b', '\u001b[2J', '“', '”', '`'),
      fc.constantFrom('example', '.com', '.org', ' ', 'ü'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('A quotation in a finding', () => {
  it('has its own marks outside alone, and nothing that nobody sees', () => {
    fc.assert(
      fc.property(strange, (text) => {
        const shown = printableQuote(text);
        expect(shown.slice(1, -1)).not.toMatch(/[“”]/);
        expect(shown.search(unseen)).toBe(-1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('says line ends and tabs as a program would write them', () => {
    expect(printable('a\n\t\rb\u0000')).toBe('a\\n\\t\\rb\\u0000');
    expect(printable('plain')).toBe('plain');
  });

  it('is cut at its limit and not before, and cuts no character in half', () => {
    expect(printableQuote('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”`);
    expect(printableQuote(`b${'a'.repeat(60)}`)).toBe(`“b${'a'.repeat(58)}…”`);
    expect(printableQuote('😀'.repeat(60))).toBe(`“${'😀'.repeat(60)}”`);
    expect(printableQuote('😀'.repeat(61))).toBe(`“${'😀'.repeat(59)}…”`);
    expect(printableQuote('😀😀😀', 2)).toBe('“😀…”');
  });

  it('is the same for the lines of a file of domains', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(fc.array(strange, { minLength: 1, maxLength: 3 }), (lines) => {
        const bytes = encoder.encode(`domain,size\n${lines.map((each) => `${each},1`).join('\n')}`);
        const { findings } = readDomainTable('a.csv', bytes);
        for (const { message, help } of findings)
          expect(`${message}${help}`.search(unseen)).toBe(-1);
      }),
      { numRuns: 2_000 },
    );
  });
});
