/** Boxes of official forms that a provider may leave empty: one about which nothing is stated stays out, and no other does. */
import { describe, expect, test } from '@jest/globals';
import { fieldsOf } from '../../src/facts/form-places.js';
import { forms } from '../../src/forms/registry.gen.js';
import { renderForm } from '../../src/render/form.js';
import { assessmentOf, readOf } from '../support/facts.js';
import { staysOut } from '../support/form-boxes.js';

/** The facts in which a path alone is stated. */
const statedAt = (path: string, value: unknown): unknown =>
  path.split('.').reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);

const boxes = Object.entries(forms).flatMap(([form, definition]) =>
  fieldsOf(definition).flatMap(({ field }) =>
    staysOut(field) ? [{ form, key: field.key, field }] : [],
  ),
);

const printed = (form: string, facts: unknown): readonly string[] =>
  renderForm(form, { read: readOf(facts), assessment: assessmentOf({}) }).split('\n');

describe('A box at the choice of the provider', () => {
  test('stands in the public summary, and in the model report for an interim report', () => {
    expect(boxes.length).toBeGreaterThan(7);
    const others = boxes.filter(({ form }) => form !== 'training-content-summary');
    expect(others.map(({ form, field }) => `${form}: ${field.key}`)).toEqual([
      'safety-and-security-model-report: interim-report-on',
    ]);
  });

  test.each(boxes)(
    '$key of $form is printed where it is filled, and stays out where it is not',
    ({ form, field }) => {
      const value = ['date', 'day'].includes(field.answer.kind)
        ? '2026-03-02'
        : 'Herons were counted twice.';
      const filled = printed(form, statedAt(field.fact, value));
      const empty = printed(form, {});
      const labels = (lines: readonly string[]): number =>
        lines.filter((each) => each.includes(`**${field.label}**`)).length;
      expect(labels(filled)).toBe(labels(empty) + 1);
      expect(empty.join('\n')).not.toContain('Nothing is stated here');
    },
  );

  test('leaves a reason in its place where the provider gives one', () => {
    const [box] = boxes;
    if (box === undefined) throw new Error('there is no such box');
    const lines = printed(box.form, statedAt(box.field.fact, { withheld: 'A secret of trade.' }));
    expect(lines.join('\n')).toContain('Withheld: A secret of trade.');
  });
});
