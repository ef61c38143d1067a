/** Finds every value of the law that is spelled outside `src/law`, where a change of its row would not reach it. */
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { parse } from 'yaml';
import { lawDates } from '../../src/law/dates.js';
import { incidentReportDays, safetyPeriods } from '../../src/law/safety-periods.js';
import { dayInWords, lawFraction, lawFractionName, powerInWords } from '../../src/law/spell.js';
import { fractionThresholds, thresholds } from '../../src/law/thresholds.js';
import { filesBelow, sourceFiles, textOf } from './sources.js';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const numbers =
  'no one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(
    ' ',
  );

/** `14 days`, `fourteen days`, and `two weeks` where the days are whole weeks. */
function periodForms(number: number, unit: string): string[] {
  const forms = (count: number, name: string): string[] =>
    [String(count), numbers[count]].flatMap((word) =>
      word === undefined ? [] : [`${word} ${name}`, `${word}-${name.replace(/s$/, '')}`],
    );
  const weeks = unit === 'days' && number % 7 === 0 ? forms(number / 7, 'weeks') : [];
  return [...forms(number, unit), ...weeks];
}

/** `30 %`, `30%`, `30 per cent` and the fraction in words. */
function shareForms(value: string): string[] {
  const percent = Number((Number(value) * 100).toPrecision(12));
  const fraction = { 10: ['a tenth', 'one tenth'], 20: ['a twentieth', 'one twentieth'] };
  return [
    ...[' %', '%', '\u00a0%', ' per cent', ' percent'].map((sign) => `${percent}${sign}`),
    ...(fraction[Math.round(1 / Number(value)) as 10 | 20] ?? []),
  ];
}

function powerForms(value: string): string[] {
  const exponent = value.split('e')[1];
  return [value, value.replace('e', 'e+'), powerInWords(value), `10^${exponent}`];
}

function countForms(value: string): string[] {
  return [',', '\u202f', '\u00a0'].map((sign) => value.replace(/\B(?=(\d{3})+$)/g, sign));
}

/** Every form of every value of the tables. */
function lawForms(): string[] {
  const table = Object.values(thresholds).flatMap(({ value, unit }) => {
    if (unit === 'FLOP') return powerForms(value);
    if (unit.startsWith('of ')) return shareForms(value);
    if (/^(days|months|years)$/.test(unit)) return periodForms(Number(value), unit);
    return /^\d{4,}$/.test(value) ? countForms(value) : [];
  });
  return [
    ...table,
    ...Object.values(lawDates).flatMap(({ date }) => [date, dayInWords(date)]),
    ...Object.values(safetyPeriods).flatMap(({ number, unit }) => periodForms(number, unit)),
    ...Object.values(incidentReportDays).flatMap((number) => `${number} days`),
    ...(Object.keys(fractionThresholds) as (keyof typeof fractionThresholds)[]).flatMap((id) => [
      lawFraction(id),
      `one ${lawFractionName(id)}`,
      `one-${lawFractionName(id)}`,
    ]),
  ];
}

/** No letter, digit or hyphen on either side, no decimal point before; `a third party` and `a third draft` are no fractions. */
const spelling = new RegExp(
  `(?<![\\w.,-])(?:${[...new Set(lawForms())]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')})(?![\\w⁰-⁹²³])(?! ?(?:part(?:y|ies)|draft)\\b)`,
  'gi',
);

/** What follows “e.g.” is an arbitrary example: a quoted text, or words up to the next stop. */
const withoutExamples = (text: string): string =>
  text.replace(/e\.g\. (?:"[^"]*"|“[^”]*”|[^\s;]*)/g, 'e.g.');

const valuesIn = (text: string): string[] => withoutExamples(text).match(spelling) ?? [];

/** What an outdated form said, and example lines for `explain`: they quote what may not be written. */
const quoting = ['examples', 'old'];

interface Node {
  readonly type?: string;
  readonly [key: string]: unknown;
}

/** Every text, template part and number of a source that may hold a value; comments are no part of the syntax tree. */
function literalsOf(path: string): string[] {
  const source = textOf(path);
  if (valuesIn(source).length === 0) return [];
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const { type, key, value, raw, cooked, ...rest } = node as Node;
    if (type === 'ImportDeclaration' || type?.startsWith('ExportNamed')) return;
    if (type === 'StringLiteral') found.push(String(value));
    else if (type === 'NumericLiteral') found.push(String(raw));
    else if (type === 'TemplateElement') found.push(String(cooked));
    else if (!(type === 'KeyValueProperty' && quoting.includes((key as Node).value as string))) {
      visit([value, ...Object.values(rest)]);
    }
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body);
  return found;
}

/** Lines with a number that only looks like a value of the law, each with what it is. */
const others: Readonly<Record<string, readonly [text: string, what: string]>> = {
  'src/checks/training-data/possible-sizes.ts': [
    'for ten years',
    'how long the largest thinkable data was sent',
  ],
  'src/figures/form-numbers.ts': ['months', 'a band of the official form'],
  'schemas/source/training_data.yaml': ['10,000', 'a band of the official form'],
  'src/pack/verify/pack-rules.ts': ['in ten years', 'how long a file should open'],
};

const isOther = (path: string, text: string): boolean => {
  const [words] = others[path] ?? [];
  return words !== undefined && text.includes(words);
};

interface Sentence {
  readonly pointer: string;
  readonly text: string;
}

/** The titles and descriptions of a schema, with the pointers that `law-sentences.json` names. */
function sentencesOf(node: unknown, pointer = '', key = ''): Sentence[] {
  if (typeof node === 'string') {
    const speaks = ['title', 'description', 'enumDescriptions'].includes(key);
    return speaks ? [{ pointer, text: node }] : [];
  }
  if (Array.isArray(node)) {
    return node.flatMap((each, index) => sentencesOf(each, `${pointer}/${index}`, key));
  }
  return Object.entries(node ?? {}).flatMap(([name, each]) =>
    sentencesOf(each, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, name),
  );
}

/** Every text of a parsed file; patterns and numbers hold no value of the law. */
function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

const spelled: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  textOf('scripts/schema/law-sentences.json'),
);

describe('A value of the law is written once', () => {
  test('A day, power, share, fraction, count and period are recognised in each form, and other numbers are not.', () => {
    const values = [
      ...[
        'before 2 August 2025',
        'due 2027-08-02',
        'above 10²⁵ FLOP',
        "Decimal.of('1e25')",
        '10^25',
      ],
      ...['more than a third of it', 'the one-third test', 'off by 30 per cent', 'above 3 %'],
      ...['within two weeks', 'within 14 days', 'every six months', 'for ten years', 'a tenth'],
      ...['the lower of a twentieth and 1,000', 'within 60 days', 'within 5 business days'],
    ];
    expect(values.filter((text) => valuesIn(text).length === 0)).toEqual([]);
    const rest = [
      ...['2 August 2023', 'a third party', 'a third draft', '71.3 %', '13 %', '10²⁵⁰', '3e25'],
      ...['e.g. 2025-08-02', '11,000 datasets', 'in two days of work', 'seventeen months'],
    ];
    expect(rest.flatMap(valuesIn)).toEqual([]);
  });

  test('No source outside the law spells one.', () => {
    const found = sourceFiles({ generated: 'without' })
      .filter((path) => !path.startsWith('src/law/'))
      .flatMap((path) =>
        literalsOf(path).flatMap((text) =>
          isOther(path, text)
            ? []
            : valuesIn(text).map((value) => `${path}: ${value} in “${text}”`),
        ),
      );
    expect(found).toEqual([]);
  });

  test('Every exception is still met.', () => {
    const unmet = Object.entries(others).filter(
      ([path, [words]]) =>
        !(path.endsWith('.ts') ? literalsOf(path) : textOf(path).split('\n')).some((text) =>
          text.includes(words),
        ),
    );
    expect(unmet).toEqual([]);
  });

  test('No row of the law spells the value of another one in what it says.', () => {
    const found = sourceFiles({ generated: 'without' })
      .filter((path) =>
        /^src\/law\/(?:provisions\/|notices|limitations|due-rules|caveats|mandate|incident-items|glossary)/.test(
          path,
        ),
      )
      .flatMap((path) =>
        literalsOf(path).flatMap((text) =>
          valuesIn(text).map((value) => `${path}: ${value} in “${text}”`),
        ),
      );
    expect(found).toEqual([]);
  });

  test('No template spells one.', () => {
    const found = filesBelow('templates').flatMap((path) =>
      textOf(path)
        .replace(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, '')
        .split('\n')
        .flatMap((line) => valuesIn(line).map((value) => `${path}: ${value}`)),
    );
    expect(found).toEqual([]);
  });

  test('No leaf of the facts spells one.', () => {
    const sources = filesBelow('schemas/source');
    expect(sources.some((path) => textOf(path).includes('{systemic-risk compute}'))).toBe(true);
    const found = sources.flatMap((path) =>
      textsOf(parse(textOf(path))).flatMap((text) =>
        isOther(path, text) ? [] : valuesIn(text).map((value) => `${path}: ${value} in “${text}”`),
      ),
    );
    expect(found).toEqual([]);
  });

  test('Every sentence of a schema that spells one is written from its row.', () => {
    // Those of the facts are made from `schemas/source/`, with their sentences.
    const written = filesBelow('schemas').filter((path) =>
      /(?<!aiact(?:\.editor)?)\.schema\.json$/.test(path),
    );
    const found = written.flatMap((path) => {
      const name = path.slice('schemas/'.length, -'.schema.json'.length);
      const own = spelled[name] ?? {};
      return sentencesOf(JSON.parse(textOf(path))).flatMap(({ pointer, text }) =>
        isOther(path, text)
          ? []
          : valuesIn(own[pointer] ?? text).map((value) => `${path}${pointer}: ${value}`),
      );
    });
    expect(found).toEqual([]);
  });
});
