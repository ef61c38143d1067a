/** No form holds a number that nobody stated: each is a stated one or comes from a named computation, and goes with any of its inputs. */
import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/facts/decimal.js';
import type { Form } from '../../../src/facts/define.js';
import { forms } from '../../../src/forms/registry.gen.js';
import { provisions } from '../../../src/law/provisions.js';
import { readFacts } from '../../../src/read/read.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import { amount, count, power } from '../../../src/render/amounts.js';
import { day, month } from '../../../src/render/dates.js';
import { samples } from '../../samples/samples.js';
import { allPapers } from '../../support/all-papers.js';
import { plain } from '../../support/sentences.js';
import { withoutFacts } from '../../support/taken-away.js';

const papers = [
  'training-content-summary',
  'model-documentation-form',
  'model-documentation-form-ai-office',
  'model-documentation-form-national',
  'safety-and-security-framework',
  'safety-and-security-model-report',
] as const;
type Paper = (typeof papers)[number];

function form(read: ReadResult, paper: Paper): string {
  const { papers: all } = allPapers(read, { only: [paper] });
  return all.get(paper)?.markdown ?? '';
}

/** A number that is worked out: where it is printed, and every fact that it is made of. */
interface Computation {
  readonly name: string;
  readonly paper: Paper;
  /** The number stands in the first group. */
  readonly prints: RegExp;
  readonly inputs: readonly string[];
}

const TOTAL = 'model.parameters.total';
const DAYS = 'training.duration.wall_clock_days';

const computations: readonly Computation[] = [
  {
    name: 'how many domain names the form asks for',
    paper: 'training-content-summary',
    prints: /rounded up: ([\d,]+)\./,
    inputs: ['training_data.crawled.total_domains', 'provider.size'],
  },
  {
    name: 'how many domain names are listed',
    paper: 'training-content-summary',
    prints: /Listed: ([\d,]+)\./,
    inputs: ['training_data.crawled.domains'],
  },
  {
    name: 'the band of a size',
    paper: 'training-content-summary',
    prints: /Text: used \| ([\w ]+ tokens)/,
    inputs: ['training_data.modalities.text.size'],
  },
  {
    name: 'the range of the number of parameters',
    paper: 'model-documentation-form',
    prints: /\| 14 \| Total model size \(range\) \| (.*) parameters/,
    inputs: [TOTAL],
  },
  {
    name: 'the range of the number of parameters, for national authorities',
    paper: 'model-documentation-form-national',
    prints: /\| 14 \| Total model size \(range\) \| (.*) parameters/,
    inputs: [TOTAL],
  },
  {
    name: 'data points with one figure',
    paper: 'model-documentation-form-national',
    prints: /\bTraining: (.*?)<br>/,
    inputs: ['data.data_points.training'],
  },
  {
    name: 'the range of the training time',
    paper: 'model-documentation-form-national',
    prints: /Duration: (.*?)\./,
    inputs: [DAYS],
  },
  {
    name: 'the order of magnitude of the compute',
    paper: 'model-documentation-form-national',
    prints: /updates of the parameters: (10.*) FLOP/,
    inputs: ['training.compute.parameter_update_flop', 'training.compute.estimate'],
  },
];

const sampleOf = (name: string): ReadResult =>
  readFacts(samples.find((each) => each.name === name)?.files ?? []);

describe('A number that is worked out', () => {
  const read = sampleOf('complete-closed');

  test.each(computations)('is printed where its inputs are stated: $name', ({ paper, prints }) => {
    expect(form(read, paper)).toMatch(prints);
  });

  test.each(computations)('goes with what it is made of: $name', ({ paper, prints, inputs }) => {
    const [, number] = prints.exec(form(read, paper)) ?? [];
    // An estimate stands in for a figure, so that only both together take the number away.
    const sets = inputs.some((path) => path.endsWith('estimate'))
      ? [inputs]
      : inputs.map((path) => [path]);
    for (const paths of sets) {
      const [, left] = prints.exec(form(withoutFacts(read, paths), paper)) ?? [];
      expect([paths, left]).not.toEqual([paths, number]);
    }
  });
});

/** Every text and number of the facts as a paper may print it. */
function stated(value: unknown): readonly string[] {
  if (value instanceof Decimal)
    return [
      value.text,
      amount(value),
      count(value),
      power(value),
      value.toScientific(2),
      value.toScientific(Math.max(1, value.significantFigures())),
    ];
  if (typeof value === 'string') {
    const [, year, number] = /^(\d{4})-(\d{2})/.exec(value) ?? [];
    const short = `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(2, 4)}`;
    return [value, day(value), month(value), short, year ? `${number}/${year}` : ''];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stated);
}

/** The numbers in a text, one by one. */
const numbersIn = (text: string): readonly string[] =>
  (text.match(/\d[\d,.]*(?: × 10[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)?/g) ?? []).map((number) =>
    number.replace(/[.,]+$/, ''),
  );

/** What the forms, the law and the program itself print whatever is stated. */
const frame = new Set(
  numbersIn(
    [
      ...Object.values<Form>(forms).map((each) => JSON.stringify(each)),
      ...Object.values(provisions).map((each) => JSON.stringify(each)),
      'SHA-256',
    ].join(' '),
  ),
);

describe.each(['complete-closed', 'complete-systemic'])('A form of %s', (name) => {
  const read = sampleOf(name);
  const known = new Set(numbersIn(stated(read.facts).join(' \n ')));

  test.each(papers)('holds no number that is neither stated nor worked out: %s', (paper) => {
    const text = form(read, paper);
    const body = plain(
      text
        .slice(text.indexOf('## Document control'))
        .replace(/^\|.*\*\*(?:Due|Assessed as of|State of the law)\*\*.*$/gm, ''),
    );
    const worked = new Set(
      computations
        .filter((each) => each.paper === paper)
        .flatMap(({ prints }) => numbersIn(prints.exec(text)?.[1] ?? '')),
    );
    const unknown = numbersIn(body)
      .filter((number) => ![known, worked, frame].some((each) => each.has(number)))
      .filter((number) => !isFrame(number, body));
    expect([...new Set(unknown)]).toEqual([]);
  });
});

/** Numbers of the page itself: ranks of a list, days of the clocks, which have tests of their own. */
function isFrame(number: string, body: string): boolean {
  return new RegExp(
    `(?:\\| |–)${number}(?:–\\d+)? (?:\\||–)|\\b${number} (?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{4}|(?:[A-Z][a-z]+) ${number}\\b|${number} business days`,
  ).test(body);
}
