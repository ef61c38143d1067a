/** One word, one thing: an exported name that three rooms share names three things. */
import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textOf } from './sources.js';

/** What means the same wherever it stands: a table that a registry gathers, or a small helper whose argument says what it is of. */
const allowed = [
  ...['tests', 'count', 'entryOf', 'joined', 'nameOf', 'pageOf', 'provisionOf', 'shown', 'stated'],
  ...['standingOf', 'textOf', 'unsettled', 'text', 'table', 'plain', 'Part', 'Shown', 'Asked'],
];
const declared =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|interface|type|class) (\w+)/gm;

/** The rooms that export each name. */
function roomsByName(): ReadonlyMap<string, ReadonlySet<string>> {
  const rooms = new Map<string, Set<string>>();
  for (const path of sourceFiles({ generated: 'without' })) {
    for (const [, name = ''] of textOf(path).matchAll(declared)) {
      rooms.set(name, (rooms.get(name) ?? new Set()).add(path.split('/')[1] ?? ''));
    }
  }
  return rooms;
}

describe('The opening of a file', () => {
  it('says what the file gives by its type and not that something is told', () => {
    const files = sourceFiles({ generated: 'without' });
    expect(files.filter((path) => /^\/\*\* What is told\b/.test(textOf(path)))).toEqual([]);
  });
});

describe('An exported name', () => {
  const shared = [...roomsByName()].filter(([, rooms]) => rooms.size > 2);

  it('is looked for in every room', () => {
    expect(shared.map(([name]) => name)).toContain('tests');
  });

  it('is not shared by three rooms, but for a short list', () => {
    const found = shared
      .filter(([name]) => !allowed.includes(name))
      .map(([name, rooms]) => `${name}: ${[...rooms].join(', ')}`);
    expect(found).toEqual([]);
  });
});
