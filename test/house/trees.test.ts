/** Pages are built as trees: escaping by hand is left only in the files named here, and the list can only shrink. */
import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textOf, withoutComments } from './sources.js';

/** Files that still make finished Markdown. A file that is converted leaves the list; none joins it. */
const byHand: readonly string[] = [
  'src/render/dossier/evidence.ts',
  'src/render/dossier/family.ts',
  'src/render/dossier/origins.ts',
  'src/render/dossier/raw-facts.ts',
  'src/render/dossier/scope-and-role.ts',
];

/** The file that makes marks of our own for the files above. */
const marks = 'src/render/markdown.ts';

const rendering = sourceFiles({ generated: 'without' }).filter((path) =>
  path.startsWith('src/render/'),
);
const escapesByHand = (path: string): boolean =>
  /\bmd(?:Text|Cell|Prose|Code|Said|Link|Table|Status|Callout|Chart)\b/.test(
    withoutComments(textOf(path)),
  );

describe('A page', () => {
  it('is built as a tree, but in the files of one list', () => {
    const found = rendering.filter((path) => path !== marks && escapesByHand(path));
    expect(found).toEqual(byHand);
  });

  it('prints nothing for the tree by hand where it is built', () => {
    const building = rendering.filter((path) => /markdown\/build\.js'/.test(textOf(path)));
    expect(building.length).toBeGreaterThan(25);
    const both = building.filter((path) => path !== marks && escapesByHand(path));
    expect(both).toEqual([]);
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
