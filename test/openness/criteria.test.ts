/** Every criterion of every scheme with each answer that it can give, on one open model with one thing changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assessOpenness, schemes } from '../../src/assess/openness/assess-openness.js';
import { readPlain } from './openness-models.js';

interface CriteriaCase {
  readonly it: string;
  readonly set?: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, string | boolean>>;
}

const { model, cases } = parse(readFileSync(new URL('criteria.yaml', import.meta.url), 'utf8')) as {
  readonly model: object;
  readonly cases: readonly CriteriaCase[];
};

type Tree = Record<string, unknown>;

/** The value laid over a tree at a dotted path; null takes it away. */
function laid(tree: Tree, [step = '', ...rest]: readonly string[], value: unknown): Tree {
  const { [step]: inner, ...others } = tree;
  if (rest.length > 0) return { ...others, [step]: laid((inner ?? {}) as Tree, rest, value) };
  return value === null ? others : { ...others, [step]: value };
}

const factsOf = ({ set = {} }: CriteriaCase): Tree =>
  Object.entries(set).reduce(
    (tree, [path, value]) => laid(tree, path.split('.'), value),
    model as Tree,
  );

describe('A criterion', () => {
  it.each(cases)('$it', (each) => {
    const read = readPlain(factsOf(each));
    expect(read.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const judged = assessOpenness(read, '2026-11-28').schemes.flatMap(({ criteria }) => criteria);
    for (const [id, wanted] of Object.entries(each.expect)) {
      const found = judged.find((criterion) => criterion.id === id);
      expect([id, found?.answer ?? 'left out']).toEqual([id, wanted]);
      expect(found?.reason.text).not.toBe('');
      expect((found?.missing.length ?? 0) > 0).toBe(wanted === 'open');
    }
  });

  /** What stands in no one’s facts: a criterion that can’t be unsettled, or whose part is always asked. */
  const never: Readonly<Record<string, readonly string[]>> = {
    review: [
      'osaid/data-described',
      'osaid/public-data-listed',
      'osaid/obtainable-data-listed',
      'open-weights/runnable',
    ],
  };

  const ids = schemes.flatMap(({ prefix, criteria }) =>
    Object.keys(criteria).map((key) => `${prefix}/${key}`),
  );

  it.each(ids)('has a case for each answer of %s', (id) => {
    const seen = new Set(cases.flatMap((each) => each.expect[id] ?? []));
    const wanted = ['yes', 'no', 'open', 'review'].filter((answer) => !never[answer]?.includes(id));
    expect(wanted.filter((answer) => !seen.has(answer))).toEqual([]);
  });

  it('is one of fifteen, three, seventeen and twelve', () => {
    expect(schemes.map(({ id, criteria }) => [id, Object.keys(criteria).length])).toEqual([
      ['osaid-1.0', 15],
      ['open-weights', 3],
      ['mof-1.0', 17],
      ['eu-index', 12],
    ]);
  });
});
