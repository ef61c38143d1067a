/** What is too old is a warning at its day; months are those of the calendar. */
import { describe, expect, it } from '@jest/globals';
import type { ModelFacts } from '../../src/facts/model-facts.gen.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { ageOf } from '../../src/release/age.js';
import { dated, isOlder, staleFindings, stalePack } from '../../src/release/staleness.js';

function age(text: string) {
  const read = ageOf(text);
  if (read === null) throw new RangeError(text);
  return read;
}

const found = (facts: object, text = '6m', asOf = '2026-11-21') =>
  staleFindings({
    facts: facts as ModelFacts,
    placeOf: (path) => ({ file: path, line: 1, column: 1, end_line: 1, end_column: 1 }),
    asOf,
    age: age(text),
  });

describe('An age', () => {
  it.each([
    ['6m', '6 months'],
    ['26w', '26 weeks'],
    ['180d', '180 days'],
    ['1y', '1 year'],
  ])('%s is read as %s', (text, words) => {
    expect(ageOf(text)?.text).toBe(words);
  });

  it.each(['', '6', 'm', '0m', '-1d', '1.5y', '6M', '6 m', '12345d', '6m '])(
    'is not %j',
    (text) => {
      expect(ageOf(text)).toBeNull();
    },
  );

  it.each([
    ['2026-05-21', '6m', '2026-11-21', false],
    ['2026-05-20', '6m', '2026-11-21', true],
    ['2026-08-31', '6m', '2027-02-28', false],
    ['2026-08-31', '6m', '2027-03-01', true],
    ['2024-02-29', '1y', '2025-02-28', false],
    ['2024-02-29', '1y', '2025-03-01', true],
    ['2026-03-28', '1d', '2026-03-29', false],
    ['2026-03-28', '1w', '2026-04-04', false],
    ['2026-03-28', '1w', '2026-04-05', true],
  ])('from %s, %s are over on %s: %s', (day, text, asOf, isOver) => {
    expect(isOlder(day, age(text), asOf)).toBe(isOver);
  });
});

describe('What has grown old', () => {
  it('is one warning each, at the fact that holds the day', () => {
    const findings = found({
      documentation: { last_updated: '2026-01-01' },
      training_data: { summary_last_update: '2026-11-01' },
    });
    expect(findings).toEqual([
      expect.objectContaining({
        id: 'stale/documentation',
        severity: 'warning',
        message:
          'The documentation was last updated on 2026-01-01, more than 6 months before 2026-11-21',
        help: expect.stringContaining('`documentation.last_updated`'),
        paths: ['documentation.last_updated'],
        provision: 'art-53(1)(a)',
        place: expect.objectContaining({ file: 'documentation.last_updated' }),
      }),
    ]);
  });

  it('counts among evaluations, and names the oldest', () => {
    const results = ['2026-10-01', '2025-02-01', '2025-01-01'].map((date) => ({ date }));
    const [finding, ...more] = found({ evaluation: { results } });
    expect(more).toEqual([]);
    expect(finding?.message).toContain('on 2025-01-01');
    expect(finding?.message).toMatch(/\(2 of 3\)$/);
    expect(finding?.place?.file).toBe('evaluation.results[2].date');
  });

  it('is not an approval that a later one follows', () => {
    const approvals = [{ on: '2020-01-01' }, { on: '2026-11-01' }];
    expect(found({ documentation: { approvals } })).toEqual([]);
    expect(found({ documentation: { approvals: approvals.slice(0, 1) } })).toHaveLength(1);
  });

  it('is not what has no day, or says why it has none', () => {
    expect(found({})).toEqual([]);
    expect(
      found({
        documentation: { last_updated: { unknown: 'lost' }, approvals: { withheld: 'names' } },
        evaluation: { results: [{ date: 'soon' }, {}] },
        positions: {},
      }),
    ).toEqual([]);
  });

  it('can be a position of the provider', () => {
    const positions = { placed: { on: '2020-01-01' }, gpai: { on: '2026-11-01' } };
    expect(found({ positions }).map(({ place }) => place?.file)).toEqual(['positions.placed.on']);
  });

  it('can be the pack itself', () => {
    const asOf = '2026-11-21';
    expect(stalePack({ asOf: '2026-11-01' }, { asOf, age: age('6m') })).toEqual([]);
    expect(stalePack({ asOf: '2026-01-01' }, { asOf, age: age('6m') })[0]).toMatchObject({
      id: 'stale/pack',
      severity: 'warning',
    });
  });

  it('stands at paths that exist', () => {
    const paths = Object.values(dated).flatMap(({ at }) =>
      at.filter((path) => !path.includes('*')),
    );
    expect(paths.filter((path) => !(path in factPaths))).toEqual([]);
  });
});
