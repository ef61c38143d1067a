/** A model whose facts stand in two files is read as if they stood in one, and what nobody attested lowers nothing. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { isAt } from '../../../src/facts/families.js';
import type { Finding } from '../../../src/finding/finding.js';
import { readFacts } from '../../../src/read/read.js';
import { chance } from '../../support/chance.js';
import { filesOf, sampleDocument, split, textOf, toAttest, utf8 } from '../../support/families.js';

const samples = [
  'apertus-70b',
  'bielik-11b-v3',
  'complete-closed',
  'complete-systemic',
  'llama-3.1-405b',
  'olmo-2-32b',
  'smollm3-3b',
  'whisper',
];
const asOf = '2026-11-28';
const told = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ id }) => !id.startsWith('family/'))
    .map(({ id, severity, message, paths }) => [id, severity, message, ...paths].join(' | '))
    .sort();

describe.each(samples)('The facts of %s, split at random', (sample) => {
  const whole = sampleDocument(sample);
  const alone = readFacts([{ file: 'aiact.yaml', bytes: utf8(textOf(whole)) }]);
  const expected = assess(alone, { asOf });

  it.each([1, 2])(
    'give the same facts, findings and answers once they are attested: %s',
    (seed) => {
      const draw = chance(seed);
      const parts = split(whole, () => draw() < 0.4);
      const waiting = readFacts(filesOf(parts)).family?.facts ?? [];
      const rows = toAttest
        .map(({ facts }) => facts)
        .filter((row) =>
          waiting.some(({ path, attested }) => attested === null && isAt(path, row)),
        );
      const read = readFacts(filesOf(parts, rows));
      const { attests: _, ...facts } = read.facts as unknown as Record<string, unknown>;
      expect(facts).toEqual({ ...alone.facts });
      expect(read.family?.facts.length).toBeGreaterThan(3);
      const found = assess(read, { asOf });
      expect(told(found.findings)).toEqual(told(expected.findings));
      expect(found.findings.filter(({ id }) => id.startsWith('family/'))).toEqual([]);
      const answers = ({ gates, obligations }: typeof found): unknown => [
        Object.entries(gates).map(([id, { answer }]) => [id, answer]),
        obligations.map(({ id, outcome, due }) => [id, outcome, due]),
      ];
      expect(answers(found)).toEqual(answers(expected));
    },
  );

  it('lower no duty before they are attested', () => {
    const draw = chance(3);
    const read = readFacts(filesOf(split(whole, () => draw() < 0.6)));
    const found = assess(read, { asOf });
    for (const { id, outcome } of found.obligations) {
      const whenStated = expected.obligations.find((each) => each.id === id)?.outcome;
      expect([whenStated, 'undetermined']).toContain(outcome);
    }
    expect(read.findings.map(({ id }) => id)).toContain('family/not-attested');
  });
});
