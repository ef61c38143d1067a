/** The examples that explain shows of fields: what is called right is accepted, what is called wrong is not. */
import { describe, expect, it } from '@jest/globals';
import { fieldExample, rightValue } from '../../src/explain/field-examples.js';
import { type FactPath, factPaths } from '../../src/facts/paths.gen.js';
import { readFacts } from '../../src/read/read.js';

const paths = Object.keys(factPaths) as FactPath[];

/** The facts that hold this line alone, in flow style; what is missing beside it is told elsewhere. */
function factsWith(path: FactPath, line: string): string {
  const steps = path.replaceAll('[]', '.[]').split('.');
  const last = steps.pop();
  const inner = last === '[]' ? `[${line.slice(2)}]` : `{ ${line} }`;
  return steps.reduceRight(
    (text, step) => (step === '[]' ? `[${text}]` : `{ ${step}: ${text} }`),
    inner,
  );
}

function refusals(path: FactPath, line: string): string[] {
  const bytes = new TextEncoder().encode(
    `${factsWith(path, line).replace(/^\{ /, '{ schema: 1, ')}\n`,
  );
  return readFacts([{ file: 'aiact.yaml', bytes }])
    .findings.filter(
      ({ id }) =>
        !/missing-key|not-together|extends-missing|attests-nothing|schema\/version|domains-file/.test(
          id,
        ),
    )
    .map(({ id, message }) => `${id} ${message}`);
}

describe('The example of a field', () => {
  it('is accepted where it is right', () => {
    const refused = paths
      .filter((path) => path !== 'schema')
      .map((path) => [path, refusals(path, fieldExample(path).right)] as const)
      .filter(([, found]) => found.length > 0);
    expect(refused).toEqual([]);
  });

  it('is refused where it is wrong, or stands where a check looks for placeholders', () => {
    const texts = ['text', 'prose'];
    const accepted = paths.filter(
      (path) =>
        !texts.includes(factPaths[path].kind) &&
        refusals(path, fieldExample(path).wrong).length === 0,
    );
    expect(accepted).toEqual([]);
  });

  it('fits on a line', () => {
    expect(paths.filter((path) => rightValue(path).length > 700)).toEqual([]);
  });
});
