/** The complete samples as facts whose findings tell the path that they speak of, and what changes when one text does. */
import { readdirSync, readFileSync } from 'node:fs';
import { assess } from '../../src/assess/assess.js';
import { absenceOf } from '../../src/facts/lookup.js';
import type { ModelFacts } from '../../src/facts/model-facts.gen.js';
import { type FactPath, factPaths } from '../../src/facts/paths.gen.js';
import type { Finding } from '../../src/finding/finding.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { TODAY } from './facts.js';

/** A sample; the place of a path is the path itself. */
export function completeSample(name: 'complete-closed' | 'complete-systemic'): ReadResult {
  const folder = new URL(`../../samples/${name}/`, import.meta.url);
  const isFolder = readdirSync(folder).includes('aiact');
  const files = isFolder ? readdirSync(new URL('aiact/', folder)) : ['aiact.yaml'];
  const read = readFacts(
    files
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => ({
        file,
        bytes: readFileSync(new URL(isFolder ? `aiact/${file}` : file, folder)),
      })),
  );
  const placeOf: ReadResult['placeOf'] = (path) => ({
    file: path,
    line: 1,
    column: 1,
    end_line: 1,
    end_column: 1,
  });
  return { ...read, placeOf };
}

/** A text leaf of the facts: where it stands, and the path of the schema. */
export interface TextLeaf {
  readonly path: string;
  readonly fact: FactPath;
}

/** Every text of the facts that the schema calls a line or sentences; the reasons of absences are left out. */
export function textLeaves(facts: ModelFacts): readonly TextLeaf[] {
  const found: TextLeaf[] = [];
  const walk = (value: unknown, path: string, fact: string): void => {
    if (typeof value === 'string') {
      const kind = Object.hasOwn(factPaths, fact) ? factPaths[fact as FactPath].kind : null;
      if (kind === 'text' || kind === 'prose') found.push({ path, fact: fact as FactPath });
    } else if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) walk(each, `${path}[${index}]`, `${fact}[]`);
    } else if (typeof value === 'object' && value !== null && !absenceOf(value)) {
      for (const [key, each] of Object.entries(value)) {
        const lead = path === '' ? '' : '.';
        walk(each, `${path}${lead}${key}`, `${fact}${lead}${key}`);
      }
    }
  };
  walk(facts, '', '');
  return found;
}

/** The facts with other values at some paths such as `a.b[0].c`; what lacks on the way is made. */
export function withValues(
  facts: ModelFacts,
  values: readonly (readonly [path: string, value: unknown])[],
): ModelFacts {
  return values.reduce<unknown>((changed, [path, value]) => {
    const steps = path.split(/\.|(?=\[)/);
    return put(changed, steps, value);
  }, facts) as ModelFacts;
}

function put(value: unknown, [step, ...rest]: readonly string[], end: unknown): unknown {
  if (step === undefined) return end;
  const index = /^\[(\d+)\]$/.exec(step)?.[1];
  if (index !== undefined) {
    const list = Array.isArray(value) ? [...value] : [];
    list[Number(index)] = put(list[Number(index)], rest, end);
    return list;
  }
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
  const copy: Record<string, unknown> = Object.assign(
    Object.create(null),
    isMapping && !absenceOf(value) ? value : {},
  );
  copy[step] = put(copy[step], rest, end);
  return copy;
}

/** The findings on other facts of a sample, by the path at which they stand. */
export function findingsByPath(
  read: ReadResult,
  facts: ModelFacts,
): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of assess({ ...read, facts }, { asOf: TODAY }).findings) {
    const path = finding.place?.file ?? '';
    found.set(path, [...(found.get(path) ?? []), finding]);
  }
  return found;
}
