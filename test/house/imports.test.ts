/** Imports go down the floors of the house, never up and never sideways between rooms of one floor. */
import { describe, expect, it } from '@jest/globals';
import { filesBelow, importsOf, resolveImport, sourceFiles, textOf } from './sources.js';

/** The floor of each room; see docs/architecture.md. */
const floors: Readonly<Record<string, number>> = {
  text: 0,
  law: 1,
  finding: 1,
  markdown: 1,
  'pdf-validate': 1,
  facts: 2,
  files: 2,
  docx: 2,
  html: 2,
  figures: 3,
  languages: 3,
  gates: 4,
  obligations: 4,
  items: 4,
  forms: 4,
  checks: 4,
  documents: 4,
  openness: 4,
  pdf: 4,
  read: 4,
  assess: 5,
  theme: 5,
  write: 5,
  conclude: 6,
  diff: 6,
  exchange: 6,
  release: 6,
  interview: 7,
  render: 7,
  report: 7,
  desk: 8,
  pack: 9,
  seal: 10,
  explain: 10,
  preview: 11,
  export: 10,
  portfolio: 10,
  complete: 11,
  'index.ts': 12,
  cli: 13,
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

  it('knows every file: one that nothing imports was forgotten where its room is listed', () => {
    const imported = new Set(arrows.map(({ to }) => to));
    const entries = ['src/index.ts', 'src/cli/main.ts', 'src/pdf/write/deflate-thread.ts'];
    const forgotten = sourceFiles({ generated: 'with' }).filter(
      (path) => !imported.has(path) && !entries.includes(path) && !path.endsWith('.d.ts'),
    );
    expect(forgotten).toEqual([]);
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

  it('lets nothing import a literal but the registry of its room', () => {
    const rooms = ['gates', 'obligations', 'items', 'checks'];
    const literals = new Set(
      sourceFiles({ generated: 'without' }).filter(
        (path) => rooms.includes(roomOf(path)) && /^export default /m.test(textOf(path)),
      ),
    );
    expect(literals.size).toBeGreaterThan(100);
    const neighbours = arrows.filter(
      ({ from, to }) => literals.has(to) && !from.endsWith('.gen.ts'),
    );
    expect(neighbours).toEqual([]);
  });

  it('keeps the topics of checks apart: what two of them need stands a floor lower', () => {
    const topicOf = (path: string): string =>
      path.startsWith('src/checks/') ? (path.split('/')[2] ?? '') : '';
    const across = arrows.filter(
      ({ from, to }) =>
        !from.endsWith('.gen.ts') &&
        topicOf(from) !== '' &&
        topicOf(to) !== '' &&
        topicOf(from) !== topicOf(to),
    );
    expect(across).toEqual([]);
  });

  it('has no room that holds more than a fifth of the lines', () => {
    const lines = new Map<string, number>();
    for (const path of sourceFiles({ generated: 'without' })) {
      const room = roomOf(path);
      lines.set(room, (lines.get(room) ?? 0) + textOf(path).split('\n').length);
    }
    const all = [...lines.values()].reduce((sum, each) => sum + each, 0);
    expect(lines.size).toBeGreaterThan(20);
    expect([...lines].filter(([, each]) => each > all / 5)).toEqual([]);
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
