/** Items, templates and documents hold together: none without the other, and each prints the facts that it names. */
import { describe, expect, it } from '@jest/globals';
import type { DocumentDefinition } from '../../src/documents/define.js';
import { documents } from '../../src/documents/registry.gen.js';
import type { Condition } from '../../src/facts/condition.js';
import type { Item } from '../../src/facts/define.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { items } from '../../src/items/registry.gen.js';
import { provisions } from '../../src/law/provisions.js';
import { headFacts } from '../../src/render/head-facts.js';
import { sectionsAt } from '../../src/render/sections.js';
import { templateFacts, templates } from '../../src/render/templates.gen.js';

const room: Readonly<Record<string, Item>> = items;
const facts: Readonly<Record<string, readonly string[]>> = templateFacts;
const allDocuments: readonly DocumentDefinition[] = Object.values(documents);
const idsOf = (kind: string): readonly string[] =>
  Object.keys(templates).flatMap((id) =>
    id.startsWith(`${kind}/`) ? [id.slice(kind.length + 1)] : [],
  );

/** Paths that a condition tests. */
function tested(condition: Condition): readonly string[] {
  if ('path' in condition) return [condition.path];
  if ('parts' in condition) return condition.parts.flatMap(tested);
  return 'part' in condition ? tested(condition.part) : [];
}

describe('items and their templates', () => {
  it('come in pairs', () => {
    expect([...idsOf('sections')].sort()).toEqual(Object.keys(room).sort());
  });

  for (const [id, item] of Object.entries(room)) {
    it(`print the same facts: ${id}`, () => {
      // Where a paper is published stands in its record, which no template can leave out.
      const inRecord = item.facts.filter((path) => path.startsWith('documentation.published.'));
      for (const path of inRecord) expect(headFacts).toContain(path);
      expect([...(facts[`sections/${id}`] ?? []), ...inRecord].sort()).toEqual(
        [...item.facts].sort(),
      );
    });

    it(`name facts and provisions that exist: ${id}`, () => {
      const known = Object.keys(factPaths);
      for (const path of item.facts) expect(known).toContain(path);
      for (const place of item.askedBy) expect(Object.keys(provisions)).toContain(place);
    });

    it(`check only facts that the section prints: ${id}`, () => {
      for (const check of Object.values(item.checks)) {
        for (const path of tested(check.expects)) expect(item.facts).toContain(path);
        expect(check.help).toMatch(/`[a-z_.]+/);
        expect(check.message).not.toMatch(/\.$/);
      }
    });

    it(`stand in a document: ${id}`, () => {
      const printed = allDocuments.flatMap(({ places }) =>
        places.flatMap((place) => sectionsAt(place)),
      );
      expect(printed.map((section) => section.id)).toContain(id);
    });
  }
});

describe('the annexes', () => {
  it('are covered point by point', () => {
    const points = Object.keys(provisions).filter((id) =>
      /^annex-xii?\(\d\)\((?:\d\)\()?[a-z]\)$|^annex-xi\(2\)\(\d\)$/.test(id),
    );
    expect(points).toHaveLength(25);
    for (const point of points) expect(sectionsAt(point).length).toBeGreaterThan(0);
  });

  it('are printed in the order of the law', () => {
    // Two items may answer one point.
    const lettersAt = (place: string): string =>
      sectionsAt(place)
        .map((section) => section.place.at(-2))
        .filter((letter, index, all) => letter !== all[index - 1])
        .join('');
    expect(lettersAt('annex-xi(1)(2)')).toBe('abcde');
    expect(lettersAt('annex-xii(1)')).toBe('abcdefgh');
  });
});

describe('documents', () => {
  it('cite places that exist and name facts that exist', () => {
    const known = Object.keys(factPaths);
    for (const { id, places, provisions: served } of allDocuments) {
      for (const place of [...places, ...served]) expect(Object.keys(provisions)).toContain(place);
      for (const path of facts[`documents/${id}`] ?? []) expect(known).toContain(path);
    }
  });

  it('keep what only an authority may see out of the other folders', () => {
    for (const { folder, places } of allDocuments) {
      if (folder === 'authorities') continue;
      expect(places.filter((place) => place.startsWith('annex-xi('))).toEqual([]);
    }
  });
});
