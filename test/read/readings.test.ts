/** Days, months and numbers are read as people write them, and only what is certain is proposed. */
import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../src/read/read.js';
import { addressIn, mailIn } from '../../src/read/schema-findings/addresses.js';
import { readDay } from '../../src/read/schema-findings/days.js';
import { readNumber } from '../../src/read/schema-findings/plain-number.js';
import fc from '../property.js';

describe('A day', () => {
  it.each([
    ...[
      '2025-03-13',
      '2025/3/13',
      '2025.03.13',
      '20250313',
      '13.3.2025',
      '13/03/2025',
      '13-03-2025',
    ],
    ...['13 March 2025', 'March 13, 2025', '13th of March, 2025', '13-Mar-2025', 'Mar 13 2025'],
    ...[
      '13. März 2025',
      'le 13 mars 2025',
      '13 de marzo de 2025',
      '13 marzo 2025',
      '13 марта 2025',
    ],
    ...[
      '13 marca 2025',
      '13 maart 2025',
      '2025年3月13日',
      '2025-03-13T10:00:00Z',
      '2025-03-13 10:00',
    ],
    ...['Thursday, 13 March 2025', '2025 March 13', '13032025', '13 Μαρτίου 2025'],
    "13 March '25",
  ])('is 13 March 2025 in %j', (text) => {
    expect(readDay(text).days).toEqual(['2025-03-13']);
  });

  it('has both readings where the order of day and month is open', () => {
    expect(readDay('02/03/2026')).toEqual({
      days: ['2026-03-02', '2026-02-03'],
      isOrderOpen: true,
    });
    expect(readDay('7/8/26').days).toEqual(['2026-08-07', '2026-07-08']);
    expect(readDay('25-03-13').days).toEqual(['2013-03-25', '2025-03-13']);
  });

  it.each([
    ['March 2025', '2025-03'],
    ['2025-03', '2025-03'],
    ['03/2025', '2025-03'],
    ['202503', '2025-03'],
    ['mars 2025', '2025-03'],
  ])('is left open by %j, which tells the month', (text, month) => {
    expect(readDay(text)).toEqual({ days: [], month });
  });

  it('is left open by a year', () => {
    expect(readDay('2025')).toEqual({ days: [], year: '2025' });
  });

  it.each([
    ...[
      '2026-02-30',
      '31 April 2025',
      'soon',
      'Q1 2025',
      'March',
      '13',
      '1850-01-01',
      '3025-01-01',
    ],
    ...['between 13 March 2025 and 20 March 2025', 'March or April 2025', 'listopad 2025'],
  ])('is not in %j', (text) => {
    expect(readDay(text)).toMatchObject({ days: [] });
    expect(readDay(text).month).toBeUndefined();
  });

  it('is found in each of its spellings, whatever the day', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00:00Z'),
      max: new Date('2999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y, m, d] = iso.split('-');
        const month = date.toLocaleString('en', { month: 'long', timeZone: 'UTC' });
        for (const text of [`${d} ${month} ${y}`, `${month} ${d}, ${y}`, `${y}/${m}/${d}`]) {
          expect([text, readDay(text).days]).toEqual([text, [iso]]);
        }
        expect(readDay(`${d}.${m}.${y}`).days).toContain(iso);
        expect(readDay(`${m}/${d}/${y}`).days).toContain(iso);
      }),
    );
  });
});

describe('A number', () => {
  const anywhere = { isWhole: false, isBinary: false };
  it.each([
    ['6.15 trillion', '6.15e12'],
    ['6.15 trillion tokens', '6.15e12'],
    ['6,15 trillion', '6.15e12'],
    ['15T', '15e12'],
    ['7.3B parameters', '7.3e9'],
    ['1.2 Mrd', '1.2e9'],
    ['128k', '128e3'],
    ['3 × 10^23 FLOP', '3e23'],
    ['3×10²³', '3e23'],
    ['10^25', '1e25'],
    ['2^20', '1048576'],
    ['7,300,000,000', '7300000000'],
    ['7.300.000', '7300000'],
    ['1 500 000', '1500000'],
    ['1 500 000,5'.replace(',', '.'), '1500000.5'],
    ['128 Ki', '131072'],
    ['45 %', '45'],
  ])('is read in %j as %s', (text, number) => {
    expect(readNumber(text, anywhere)).toEqual({ numbers: [number] });
  });

  it('has two readings where only the author knows', () => {
    const window = { isWhole: true, isBinary: true };
    expect(readNumber('256k', window).numbers).toEqual(['262144', '256000']);
    expect(readNumber('128k tokens', window).numbers).toEqual(['131072', '128000']);
    expect(readNumber('7,300', anywhere).numbers).toEqual(['7300', '7.300']);
    expect(readNumber('7,300', { isWhole: true, isBinary: false }).numbers).toEqual(['7300']);
  });

  it('is a fraction where a share ends at 1', () => {
    expect(readNumber('45 %', { ...anywhere, maximum: 1 }).numbers).toEqual(['45e-2']);
  });

  it.each(['about 15 trillion', '~7B', '15T+', '> 10^25', 'up to 128k', '1-2 trillion', '3 to 5'])(
    'is not in %j, which is only about right',
    (text) => {
      expect(readNumber(text, anywhere)).toEqual({ numbers: [], isRough: true });
    },
  );

  it.each(['many', 'N/A', '', 'seven', '3 GWh', '1.2.3', '12 monkeys', '5 min', 'v2'])(
    'is not in %j',
    (text) => {
      expect(readNumber(text, anywhere).numbers).toEqual([]);
    },
  );
});

describe('An address', () => {
  it.each([
    ['stork.example/card', 'https://stork.example/card'],
    ['www.stork.example', 'https://www.stork.example'],
    ['http:/stork.example', 'http://stork.example'],
    ['htps://stork.example', 'https://stork.example'],
    ['[the card](https://stork.example/card)', 'https://stork.example/card'],
    ['<https://stork.example>', 'https://stork.example'],
    ['10.48550/arXiv.2401.00001', 'https://doi.org/10.48550/arXiv.2401.00001'],
    ['arXiv:2401.00001', 'https://arxiv.org/abs/2401.00001'],
  ])('in %j is %s', (text, address) => {
    expect(addressIn(text)).toBe(address);
  });

  it.each(['see the card', 'localhost:8080', 'https://intranet/x', 'docs@stork.example', ''])(
    'is not in %j',
    (text) => {
      expect(addressIn(text)).toBeNull();
    },
  );

  it.each([
    'mailto:docs@stork.example',
    'Mailto: docs@stork.example?subject=Hello',
    'Stork docs <docs@stork.example>',
    'docs [at] stork [dot] example',
    ' docs@stork.example.',
  ])('of mail in %j is docs@stork.example', (text) => {
    expect(mailIn(text)).toBe('docs@stork.example');
  });
});

describe('A value where a list or a bound may stand', () => {
  const help = (text: string): string | undefined =>
    readFacts([{ file: 'a.yaml', bytes: new TextEncoder().encode(`schema: 1\n${text}\n`) }])
      .findings[0]?.help;

  it('below a sign of comparison is a bound', () => {
    expect(help('training: { compute: { cumulative_flop: "< 10^25" } }')).toBe(
      'Write `{ at_most: 1e25 }`',
    );
    expect(help('training: { compute: { cumulative_flop: up to 3e24 FLOP } }')).toBe(
      'Write `{ at_most: 3e24 }`',
    );
    expect(help('model: { parameters: { total: "< 7B" } }')).toMatch(/^The exact figure decides/);
  });

  it('may be several licences, of which one holds or all', () => {
    expect(help('licensing: { license: [MIT, Apache-2.0] }')).toBe(
      'Did you mean `MIT OR Apache-2.0` or `MIT AND Apache-2.0`?',
    );
    expect(help('provider: { country: [de] }')).toBe('Write `DE`');
  });
});
