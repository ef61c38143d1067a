/** The cases of the law catalogue and the real models: facts in, gates, outcomes and dates out. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isMap, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { readCase } from '../support/read-case.js';

interface Expected {
  gates?: Record<string, string>;
  obligations?: Record<string, string>;
  due?: Record<string, string | null>;
  limited_to_modification?: boolean;
}

function casesOf(file: string): { id: string; title: string; facts: Node; expected: Expected }[] {
  const document = parseDocument(
    readFileSync(new URL(`../cases/${file}`, import.meta.url), 'utf8'),
  );
  if (!isSeq(document.contents)) throw new TypeError(`${file} is a list of cases`);
  return document.contents.items.map((item) => {
    if (!isMap(item)) throw new TypeError('a case is a mapping');
    const map = item as YAMLMap;
    return {
      id: String(map.get('id')),
      title: String(map.get('title')),
      facts: map.get('facts', true) as unknown as Node,
      expected: (map.get('expect', true) as unknown as { toJSON(): Expected }).toJSON(),
    };
  });
}

describe.each(['catalogue.yaml', 'models.yaml', 'gates.yaml'])('the cases of %s', (file) => {
  it.each(casesOf(file))('$id: $title', ({ facts, expected }) => {
    const read = readCase(facts);
    expect(read.findings).toEqual([]);
    const assessment = assess(read, { asOf: '2026-11-21' });
    const seen: Expected = {};
    if (expected.gates) {
      seen.gates = Object.fromEntries(
        Object.keys(expected.gates).map((id) => [
          id,
          assessment.gates[id as keyof typeof assessment.gates]?.answer,
        ]),
      ) as Record<string, string>;
    }
    const obligation = (id: string) => assessment.obligations.find((one) => one.id === id);
    if (expected.obligations) {
      seen.obligations = Object.fromEntries(
        Object.keys(expected.obligations).map((id) => [id, obligation(id)?.outcome ?? 'none']),
      );
    }
    if (expected.due) {
      seen.due = Object.fromEntries(
        Object.keys(expected.due).map((id) => [id, obligation(id)?.due ?? null]),
      );
    }
    if (expected.limited_to_modification !== undefined) {
      seen.limited_to_modification = assessment.obligations
        .filter(
          ({ outcome, provision }) =>
            outcome !== 'does-not-apply' && provision.startsWith('art-53(1)'),
        )
        .every(({ limited_to_modification }) => limited_to_modification);
    }
    expect({ ...expected, ...seen }).toEqual(expected);
  });
});
