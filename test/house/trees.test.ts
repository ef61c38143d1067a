/** Pages are built as trees: nothing is escaped by hand, and whoever prints a tree escapes. */
import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textOf, withoutComments } from './sources.js';

/** The file that gives the escapers to the helpers of templates. */
const marks = 'src/render/markdown.ts';

const rendering = sourceFiles({ generated: 'without' }).filter((path) =>
  path.startsWith('src/render/'),
);
const escapesByHand = (path: string): boolean =>
  /\bmd(?:Text|Cell|Prose|Code|Said|Link|Table|Status|Callout|Chart)\b/.test(
    withoutComments(textOf(path)),
  );

describe('A page', () => {
  it('is built as a tree, and no file escapes by hand', () => {
    const building = rendering.filter((path) => /markdown\/build\.js'/.test(textOf(path)));
    expect(building.length).toBeGreaterThan(40);
    expect(rendering.filter((path) => path !== marks && escapesByHand(path))).toEqual([]);
  });

  it('would be found where it escapes by hand', () => {
    expect(escapesByHand(marks)).toBe(true);
  });

  it('knows the kinds of a verdict by their names, not by their symbols', () => {
    const bySymbol = sourceFiles({ generated: 'without' }).filter(
      (path) =>
        /^src\/(?:html|pdf|docx)\//.test(path) &&
        /charAt\(0\)\]/.test(withoutComments(textOf(path))),
    );
    expect(bySymbol).toEqual([]);
  });
});
