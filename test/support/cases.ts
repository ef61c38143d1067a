/** The cases of `test/cases/*.yaml`: facts of one model each, and what must follow from them. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, type Node, Pair, parseDocument, Scalar, YAMLMap } from 'yaml';
import type { ReadResult } from '../../src/read/read-result.js';
import { readCase } from './read-case.js';

export interface Expected {
  readonly gates?: Readonly<Record<string, string>>;
  readonly obligations?: Readonly<Record<string, string>>;
  readonly due?: Readonly<Record<string, string | null>>;
  /** Ids of findings of gates, positions and notices that must be there. */
  readonly findings?: readonly string[];
  readonly limited_to_modification?: boolean;
  /** Ids of findings that must not be there. */
  readonly silent?: readonly string[];
  readonly severity?: Readonly<Record<string, string>>;
  /** Of duties: whether they rest on a figure that is close to its limit. */
  readonly borderline?: Readonly<Record<string, boolean>>;
  /** Of duties: ids of caveats that they carry, perhaps beside others. */
  readonly caveats?: Readonly<Record<string, readonly string[]>>;
  /** Of duties: the day on which they began and, where they did, ended. */
  readonly began?: Readonly<Record<string, string | null>>;
  readonly ended?: Readonly<Record<string, string | null>>;
}

export interface Case {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly facts: Node;
  readonly expected: Expected;
  /** The reasoning, and the provision that it rests on. */
  readonly because?: string;
  readonly provision?: string;
  /** Ids of what the reader finds in these facts; none in most cases. */
  readonly refused: readonly string[];
  readonly read: () => ReadResult;
}

const files = ['catalogue.yaml', 'models.yaml', 'gates.yaml', 'over-time.yaml'] as const;

/** All cases, file by file. `from: <id>` takes the facts of an earlier case, over which `facts` are laid; null removes. */
export const cases: readonly Case[] = (() => {
  const known = new Map<string, Node>();
  return files.flatMap((file) => {
    const document = parseDocument(
      readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8'),
    );
    if (!isSeq(document.contents)) throw new TypeError(`${file} is a list of cases`);
    return document.contents.items.map((item): Case => {
      if (!isMap(item)) throw new TypeError(`a case of ${file} is not a mapping`);
      const id = String(item.get('id'));
      if (known.has(id)) throw new RangeError(`two cases are called ${id}`);
      const stated = (item.get('facts', true) ?? new YAMLMap()) as Node;
      const from = item.get('from');
      const base = from === undefined ? null : known.get(String(from));
      if (base === undefined) throw new RangeError(`${id} follows no earlier case`);
      const facts = base === null ? stated : (laidOver(base, stated) as Node);
      known.set(id, facts);
      const read = readCase(facts);
      return {
        file,
        id,
        title: String(item.get('title')),
        facts,
        expected: (item.get('expect', true) as unknown as { toJSON(): Expected }).toJSON(),
        ...(item.has('because') && { because: String(item.get('because')) }),
        ...(item.has('provision') && { provision: String(item.get('provision')) }),
        refused: item.has('refused')
          ? (item.get('refused', true) as unknown as { toJSON(): string[] }).toJSON()
          : [],
        read: () => read,
      };
    });
  });
})();

/** Mappings are joined key by key, everything else is replaced; null takes a key away. */
function laidOver(base: unknown, over: unknown): unknown {
  if (!isMap(base) || !isMap(over) || isAbsence(base) || isAbsence(over)) return over;
  const joined = new Map<string, unknown>(base.items.map((pair) => [keyOf(pair), pair.value]));
  for (const pair of over.items) {
    const key = keyOf(pair);
    if (isScalar(pair.value) && pair.value.value === null) joined.delete(key);
    else joined.set(key, laidOver(joined.get(key), pair.value));
  }
  const map = new YAMLMap();
  for (const [key, value] of joined) map.items.push(new Pair(new Scalar(key), value));
  return map;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

function isAbsence(map: YAMLMap): boolean {
  const [only, ...others] = map.items.map(keyOf);
  return (
    others.length === 0 && ['unknown', 'withheld', 'not_applicable', 'at_most'].includes(only ?? '')
  );
}
