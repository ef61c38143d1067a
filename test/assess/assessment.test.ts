/** Every assessment is valid under its published schema, and every reason rests on facts whose places it names. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
// @ts-expect-error A script without types.
import { createAjv } from '../../scripts/schema/derive.mjs';
import { assess } from '../../src/assess/assess.js';
import type { Reason } from '../../src/assess/assessment.js';
import { readFacts } from '../../src/read/read.js';
import { samples } from '../samples/samples.js';
import { cases } from '../support/cases.js';
import { strictSchema } from '../support/strict-schema.js';

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/assessment.schema.json', import.meta.url), 'utf8'),
);
const validate = createAjv().compile(strictSchema(schema)) as {
  (data: unknown): boolean;
  errors: { instancePath: string; message: string }[] | null;
};

const models = [
  ...samples.map(({ name, files }) => ({ name, read: readFacts(files) })),
  ...cases.map(({ id, read }) => ({ name: id, read: read() })),
].map(({ name, read }) => ({ name, assessment: assess(read, { asOf: '2026-11-21' }) }));

/** A reason and everything under it. */
const all = (reason: Reason): readonly Reason[] => [reason, ...reason.because.flatMap(all)];

describe('the assessment', () => {
  it.each(models)('of $name is valid under the published schema', ({ assessment }) => {
    validate(JSON.parse(JSON.stringify(assessment)));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(models)(
    'of $name says with a place every fact on which a reason rests',
    ({ assessment }) => {
      const reasons = [...Object.values(assessment.gates), ...assessment.obligations].flatMap(
        ({ reason }) => all(reason),
      );
      const facts = reasons.flatMap((reason) => reason.facts);
      expect(facts.filter(({ value, place }) => value !== null && place === null)).toEqual([]);
      expect(facts.length).toBeGreaterThan(0);
    },
  );

  it.each(models)(
    'of $name rests every settled gate on a stated fact, or systemic risk on the want of generality',
    ({ assessment }) => {
      const { gates } = assessment;
      const unfounded = Object.entries(gates).filter(
        ([id, { answer, reason }]) =>
          answer !== 'open' &&
          !(id === 'systemic-risk' && gates.gpai.answer === 'no') &&
          !all(reason).some(({ facts }) => facts.some(({ value }) => value !== null)),
      );
      expect(unfounded.map(([id]) => id)).toEqual([]);
    },
  );
});
