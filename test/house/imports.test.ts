/** Imports go down the floors of the house, never up and never sideways between rooms of one floor. */
import { describe, expect, it } from '@jest/globals';
import { filesBelow, importsOf, resolveImport, sourceFiles } from './sources.js';

/** The floor of each room; see docs/architecture.md. */
const floors: Readonly<Record<string, number>> = {
  law: 0,
  finding: 0,
  markdown: 0,
  'pdf-validate': 0,
  text: 0,
  facts: 1,
  files: 1,
  html: 1,
  gates: 2,
  obligations: 2,
  items: 2,
  forms: 2,
  checks: 2,
  documents: 2,
  openness: 2,
  pdf: 2,
  read: 2,
  assess: 3,
  theme: 3,
  write: 3,
  diff: 4,
  exchange: 4,
  release: 4,
  interview: 5,
  render: 5,
  report: 5,
  desk: 6,
  pack: 7,
  seal: 8,
  explain: 8,
  preview: 8,
  complete: 9,
  'index.ts': 10,
  cli: 11,
};

const roomOf = (path: string): string => path.split('/')[1] ?? '';
const arrows = sourceFiles({ generated: 'with' }).flatMap((from) =>
  importsOf(from)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from, to: resolveImport(from, name) })),
);

describe('The house', () => {
  it('has a floor for every room', () => {
    const rooms = new Set(filesBelow('src').map(roomOf));
    expect([...rooms].filter((room) => floors[room] === undefined)).toEqual([]);
  });

  it('has import lines to judge', () => {
    expect(arrows.length).toBeGreaterThan(100);
  });

  it('imports nothing that is not there', () => {
    const files = new Set(filesBelow('src'));
    const isThere = (to: string): boolean =>
      files.has(to) || to === 'package.json' || to.startsWith('schemas/');
    expect(arrows.filter(({ to }) => !isThere(to))).toEqual([]);
  });

  it('imports downwards only: a law that knows its readers could not be read without them', () => {
    const floorOf = (path: string): number => floors[roomOf(path)] ?? -1;
    const upwards = arrows.filter(({ from, to }) => floorOf(to) > floorOf(from));
    expect(upwards).toEqual([]);
  });

  it('never imports sideways: rooms of one floor meet only in the numbering of the law', () => {
    const sideways = arrows.filter(
      ({ from, to }) => roomOf(from) !== roomOf(to) && floors[roomOf(from)] === floors[roomOf(to)],
    );
    expect(sideways).toEqual([]);
  });

  it('lets no literal import another literal of its room', () => {
    const rooms = ['gates', 'obligations', 'items', 'checks'];
    const neighbours = arrows.filter(
      ({ from, to }) =>
        rooms.includes(roomOf(from)) && roomOf(from) === roomOf(to) && !from.endsWith('.gen.ts'),
    );
    expect(neighbours).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles()).toEqual([]);
  });
});

/** Each circle once, as the files on it in order. */
function circles(): string[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of arrows) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      found.push([...way.slice(start), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const next of targets.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of targets.keys()) walk(path, []);
  return found;
}
