/** Splits the facts of a sample into a model's own file and the family file that it extends. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { familyRows, isAt } from '../../src/facts/families.js';
import { readFacts } from '../../src/read/read.js';
import type { FactsFile } from '../../src/read/read-tree.js';
import { repository } from './command-line.js';

/** The rows of which the model alone may speak. */
export const ofOneModel = familyRows.filter(({ is }) => is === 'one model');
export const toAttest = familyRows.filter(({ is }) => is === 'attested');

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A sample as one YAML document. */
export function sampleDocument(name: string): Document {
  const folder = join(repository, 'samples', name);
  const files = statSync(join(folder, 'aiact'), { throwIfNoEntry: false })?.isDirectory()
    ? readdirSync(join(folder, 'aiact')).map((each) => join(folder, 'aiact', each))
    : [join(folder, 'aiact.yaml')];
  const [first, ...rest] = files
    .filter((each) => each.endsWith('.yaml'))
    .sort()
    .map((each) => parseDocument(readFileSync(each, 'utf8'), { intAsBigInt: true }));
  const whole = first as Document;
  for (const each of rest) {
    for (const pair of (each.contents as YAMLMap).items)
      (whole.contents as YAMLMap).items.push(pair as never);
  }
  return whole;
}

export const textOf = (document: Document): string => document.toString({ lineWidth: 0 });

/** Moves keys for which `moves` says so to a document of their own, whole or key by key. */
export function split(whole: Document, moves: () => boolean): { own: Document; base: Document } {
  const [own, base] = [whole.clone() as Document, new Document({}) as unknown as Document];
  const walk = (map: YAMLMap, steps: readonly string[]): void => {
    for (const pair of [...map.items]) {
      const key = String(pair.key instanceof Scalar ? pair.key.value : pair.key);
      const path = [...steps, key].join('.');
      if (ofOneModel.some(({ facts }) => isAt(path, facts))) continue;
      const { value } = pair;
      const holdsSome = ofOneModel.some(({ facts }) => isAt(facts, path));
      const isOpen =
        isMap(value) &&
        !value.has('unknown') &&
        !value.has('not_applicable') &&
        !value.has('withheld');
      if (!holdsSome && moves()) {
        base.setIn([...steps, key], value);
        map.delete(pair.key);
      } else if (isOpen && value.items.length > 0) {
        walk(value, [...steps, key]);
        // A mapping of which nothing is left is stated by the family alone.
        if (value.items.length === 0) map.delete(pair.key);
      }
    }
  };
  walk(own.contents as YAMLMap, []);
  return { own, base };
}

/** The two files, with a line for each fact that has to be attested. */
export function filesOf(
  { own, base }: { own: Document; base: Document },
  attests: readonly string[] = [],
): FactsFile[] {
  const lines =
    attests.length === 0
      ? ''
      : `attests:\n  - { facts: [${attests.join(', ')}], by: "A. Martin, release desk", on: 2026-11-01 }\n`;
  return [
    { file: 'aiact.yaml', bytes: utf8(`extends: ../family.yaml\n${lines}${textOf(own)}`) },
    { file: '../family.yaml', bytes: utf8(textOf(base)), base: true },
  ];
}

/** Reads a model's file over the files that it extends, by their names. */
export function readFamily(own: string, bases: Readonly<Record<string, string>> = {}) {
  return readFacts([
    { file: 'aiact.yaml', bytes: utf8(own) },
    ...Object.entries(bases).map(([file, text]) => ({ file, bytes: utf8(text), base: true })),
  ]);
}
