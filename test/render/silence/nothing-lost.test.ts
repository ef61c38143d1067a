/** Nothing that is stated is lost: every text and every number of a complete sample stands in one of its papers, and no number that nobody stated. */
import { describe, expect, test } from '@jest/globals';
import { Decimal } from '../../../src/facts/decimal.js';
import type { ModelFacts } from '../../../src/facts/model-facts.gen.js';
import { type FactPath, factPaths } from '../../../src/facts/paths.gen.js';
import { readFacts } from '../../../src/read/read.js';
import type { ReadResult } from '../../../src/read/read-result.js';
import { amount, count, power } from '../../../src/render/amounts.js';
import { domainsFileText } from '../../../src/render/answers/domain-list.js';
import { samples } from '../../samples/samples.js';
import { allPapers, ids } from '../../support/all-papers.js';
import { plain } from '../../support/sentences.js';

/** The dossier repeats every fact in its appendix, which shows nothing. */
const only = ids.filter((id) => id !== 'compliance-dossier');

/** Every paper and what lies beside it, as a reader reads it. */
function printed(facts: ReadResult): string {
  const { papers } = allPapers(facts, { draft: false, only });
  const texts = [...papers.values()].map(({ markdown }) => markdown);
  return texts.map((text) => plain(text)).join('\n') + (domainsFileText(facts) ?? '');
}

type Leaf = readonly [path: string, fact: string, value: unknown];

function leavesOf(value: unknown, path = '', fact = ''): readonly Leaf[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) => leavesOf(each, `${path}[${index}]`, `${fact}[]`));
  const isBranch = typeof value === 'object' && value !== null && !(value instanceof Decimal);
  if (!isBranch) return [[path, fact, value]];
  const lead = path === '' ? '' : '.';
  return Object.entries(value).flatMap(([key, each]) =>
    leavesOf(each, `${path}${lead}${key}`, `${fact}${lead}${key}`),
  );
}

/** The facts with every text replaced by what `change` makes of it. */
function changed(value: unknown, change: (leaf: Leaf) => unknown, path = '', fact = ''): unknown {
  if (Array.isArray(value))
    return value.map((each, index) => changed(each, change, `${path}[${index}]`, `${fact}[]`));
  const isBranch = typeof value === 'object' && value !== null && !(value instanceof Decimal);
  if (!isBranch) return change([path, fact, value]);
  const lead = path === '' ? '' : '.';
  return Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        changed(each, change, `${path}${lead}${key}`, `${fact}${lead}${key}`),
      ]),
    ),
  );
}

/** Leaves that no paper but the dossier prints, each with the reason. */
const notPrinted: Readonly<Record<string, string>> = {
  'documentation.language': 'it sets the language that screen readers read the papers in',
  'model.generality_rationale': 'it backs the answer of a gate, which the dossier gives',
  'risk.union_business_users':
    'a ground on which the Commission may designate; no paper asks for it',
  'training_data.modalities.text.size': 'the form publishes bands',
  'training_data.modalities.image.size': 'the form publishes bands',
  'training_data.modalities.audio.size': 'the form publishes bands',
  'training_data.modalities.video.size.at_least': 'the form publishes bands',
  'training_data.modalities.video.size.at_most': 'the form publishes bands',
  'training_data.crawled.domains[].size': 'it ranks the names, and no form asks for it',
  'documentation.approvals[].documents[]': 'it says which papers name the approver',
};

/** Texts that are read as data, so that a mark would make another fact of them. */
const data =
  /(?:country|language|mandate_language|license|email|phone|sha256|domain|documents\[\]|path|check|at)$/;

const complete = samples.filter(({ name }) => name.startsWith('complete-'));

describe('A complete sample', () => {
  const marks = new Map<string, string>();

  /** The text with a mark of its own at the end, where a reader would see it. */
  const mark = (sample: string, [path, fact, value]: Leaf): unknown => {
    const kind = Object.hasOwn(factPaths, fact) ? factPaths[fact as FactPath].kind : null;
    const isReason = /\.(?:unknown|not_applicable|withheld)$/.test(fact);
    if (typeof value !== 'string' || data.test(fact)) return value;
    const own = `qx${marks.size}z`;
    if (kind === 'url') {
      marks.set(own, `${sample} ${path}`);
      return `${value}/${own}`;
    }
    if (kind !== 'prose' && kind !== 'text' && !isReason) return value;
    marks.set(own, `${sample} ${path}`);
    return `${value.trim().replace(/\.$/, '')} ${own}`;
  };
  const texts = new Map(
    complete.map(({ name, files }) => {
      const stated = readFacts(files);
      const facts = changed(stated.facts, (leaf) => mark(name, leaf)) as ModelFacts;
      return [name, printed({ ...stated, facts })];
    }),
  );

  test('shows each of its texts in one of its papers, uncut', () => {
    expect(marks.size).toBeGreaterThan(600);
    const factOf = (place: string): string =>
      (place.split(' ')[1] ?? '')
        .replace(/\[\d+\]/g, '[]')
        .replace(/\.(?:unknown|not_applicable|withheld)$/, '');
    const isShown = ([own, place]: readonly [string, string]): boolean =>
      texts.get(place.split(' ')[0] ?? '')?.includes(own) === true;
    const shown = new Set([...marks].filter(isShown).map(([, place]) => factOf(place)));
    const lost = [...marks].filter((each) => !isShown(each));
    // What the law asks of models with systemic risk alone is shown by the sample that has it.
    const left = lost.filter(([, place]) => !shown.has(factOf(place)));
    expect(
      left.filter(([, place]) => !(factOf(place) in notPrinted)).map(([, place]) => place),
    ).toEqual([]);
    const partly = lost.filter(([, place]) => shown.has(factOf(place)));
    expect(
      partly.map(([, place]) => place).filter((place) => !/ evaluation\./.test(place)),
    ).toEqual([]);
  });

  test.each(complete)('shows each number of $name as it is stated', ({ files }) => {
    const stated = readFacts(files);
    const text = printed(stated);
    const lost = leavesOf(stated.facts).filter(([, fact, value]) => {
      if (!(value instanceof Decimal) || fact in notPrinted) return false;
      return ![amount(value), count(value), power(value), value.text].some((each) =>
        text.includes(each),
      );
    });
    expect(lost.map(([path]) => path)).toEqual([]);
  });

  test.each(complete)(
    'shows each domain, address and hash of $name letter by letter',
    ({ files }) => {
      const stated = readFacts(files);
      const text = printed(stated);
      const names = leavesOf(stated.facts).filter(([, fact]) =>
        /\.(?:domain|email|phone|sha256|url|license)$/.test(fact),
      );
      expect(names.length).toBeGreaterThan(20);
      const lost = names.filter(([, , value]) => !text.includes(plain(String(value))));
      expect(lost.map(([path]) => path)).toEqual([]);
    },
  );

  test('leaves out only what is named here with its reason', () => {
    const facts = complete.flatMap(({ files }) => leavesOf(readFacts(files).facts));
    for (const fact of Object.keys(notPrinted)) {
      expect(facts.map(([, each]) => each)).toContain(fact);
      expect(notPrinted[fact]?.length).toBeGreaterThan(10);
    }
  });
});
