/** What the checks say of the Model Documentation Form: to those who promised it errors, to everybody else notes. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { Decimal } from '../../src/facts/decimal.js';
import type { Finding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import { samples } from '../samples/samples.js';

type Tree = Record<string, unknown>;
const sample = samples.find(({ name }) => name === 'complete-closed');

/** The complete sample with values changed at dotted paths; `undefined` takes one away. */
function findings(changes: Readonly<Record<string, unknown>>): readonly Finding[] {
  const read = readFacts(sample?.files ?? []);
  const facts = Object.entries(changes).reduce<unknown>(
    (whole, [path, value]) => changed(whole, path.split('.'), value),
    read.facts,
  ) as typeof read.facts;
  return assess({ ...read, facts }, { asOf: '2026-11-21' }).findings.filter(({ id }) =>
    id.startsWith('model-documentation-form/'),
  );
}

function changed(whole: unknown, [step = '', ...rest]: readonly string[], value: unknown): unknown {
  const tree = { ...(whole as Tree) };
  if (rest.length > 0) tree[step] = changed(tree[step] ?? {}, rest, value);
  else if (value === undefined) delete tree[step];
  else tree[step] = value;
  return tree;
}

const said = (found: readonly Finding[]): string[] =>
  found.map(({ id, severity }) => `${severity} ${id.replace(/^.*\//, '')}`);
const d = Decimal.of;
const path = 'model.parameters.total';

describe('The complete sample', () => {
  it('fills every row of the form and breaks none of its rules', () => {
    expect(said(findings({}))).toEqual([]);
  });
});

describe('Too few significant figures', () => {
  it.each([
    [path, d('2e10'), 'size-exact-figures'],
    [path, d('24000000000'), null],
    [path, d('70e9'), 'size-exact-figures'],
    ['data.data_points.testing', d('2e9'), 'data-points-figures'],
    ['data.data_points.testing', d('0'), null],
    ['training.compute.cumulative_flop', d('2e24'), 'compute-figures'],
    ['training.compute.cumulative_flop', d('24e23'), null],
    ['training.energy.mwh', d('9e2'), 'energy-figures'],
    ['training.energy.mwh', d('9.0e2'), null],
    ['training.inference_compute.flop', d('5e15'), 'inference-figures'],
    ['training.duration.wall_clock_days', d('0'), 'training-time-figures'],
  ])('are refused: %s of %s', (at, value, id) => {
    expect(said(findings({ [at]: value }))).toEqual(id === null ? [] : [`error ${id}`]);
  });

  it('are told with the number, and at its place', () => {
    const [found] = findings({ [path]: d('2e10') });
    expect(found?.message).toContain('2e10 has 1 where the form asks for 2');
    expect(found?.provision).toBe('mdf(13)');
    expect(found?.place?.file).toBe('aiact/model.yaml');
  });

  it('are a note for a provider who has promised nothing', () => {
    const facts = { [path]: d('2e10'), 'provider.code_of_practice.transparency': false };
    expect(said(findings(facts))).toEqual(['note size-exact-figures']);
  });
});

describe('A row without an answer', () => {
  it.each([
    ['model.authenticity', 'authenticity'],
    ['training.inference_compute.task', 'inference-methodology-task'],
    ['training.inference_compute.hardware', 'inference-methodology-hardware'],
    ['training.inference_compute.flop', 'inference'],
    ['training.duration.hardware_days', 'training-time-hardware'],
  ])('is an error for a signatory: %s', (at, id) => {
    expect(said(findings({ [at]: undefined })).filter((each) => each.startsWith('error'))).toEqual([
      `error ${id}`,
    ]);
  });

  it('is told once where a duty asks for the same fact', () => {
    expect(said(findings({ 'model.architecture': undefined }))).toEqual([]);
    expect(said(findings({ 'data.data_points.unit': undefined }))).toEqual([]);
  });

  it('is answered by one of the facts that the row names', () => {
    expect(said(findings({ 'model.intended_uses': undefined }))).toEqual([]);
  });

  it('is complete with "N/A" where the form allows it', () => {
    const none = { not_applicable: 'Nothing is published beside the model' };
    expect(said(findings({ 'model.additional_assets': none }))).toEqual([]);
    expect(said(findings({ 'training.inference_compute.flop': none }))).toEqual([
      'error inference',
    ]);
  });
});

describe('Energy that is not known', () => {
  const kept = { not_applicable: 'The operator of the cluster keeps its meters to itself' };

  it('may be "N/A" if the missing information is named', () => {
    expect(said(findings({ 'training.energy.mwh': kept }))).toEqual([]);
  });

  it('is refused where it is not named', () => {
    const facts = { 'training.energy.mwh': kept, 'training.energy.methodology': undefined };
    expect(said(findings(facts))).toContain('error energy-missing-named');
  });
});

describe('An upper bound of the compute', () => {
  it('is no amount', () => {
    const facts = { 'training.compute.parameter_update_flop': { at_most: d('2.0e24') } };
    expect(said(findings(facts))).toEqual(['error compute-amount']);
  });
});

describe('The recommended number of words', () => {
  it('is guidance: a note far above it, silence near it', () => {
    const words = (count: number): string => Array(count).fill('word').join(' ');
    expect(said(findings({ 'model.architecture': words(30) }))).toEqual([]);
    expect(said(findings({ 'model.architecture': words(31) }))).toEqual([
      'note architecture-words',
    ]);
  });
});
