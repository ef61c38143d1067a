/** Files are opened and written in one room, which refuses links, pipes and what is too large; nobody goes round it. */
import { describe, expect, it } from '@jest/globals';
import { sourceFiles, textOf } from './sources.js';

/** What the other rooms may ask of a disk: they look, make folders and watch; they open, write and remove nothing. */
const looking = new Set([
  'BigIntStats',
  'FSWatcher',
  'Stats',
  'lstat',
  'lstatSync',
  'readdir',
  'realpath',
  'realpathSync',
  'stat',
  'unwatchFile',
  'watch',
  'watchFile',
]);

/** The names that a file imports from Node's file system. */
function taken(text: string): string[] {
  const imports = text.matchAll(
    /import\s+(?:type\s+)?([^'"]+?)\s+from\s+'(?:node:)?fs(?:\/promises)?'/g,
  );
  return [...imports].flatMap(([, names = '']) =>
    names
      .replace(/[{}]/g, '')
      .split(',')
      .map((name) => name.replace(/^\s*type\s+/, '').trim())
      .filter((name) => name !== ''),
  );
}

describe('The room of files', () => {
  const others = sourceFiles({ generated: 'with' }).filter(
    (path) => !path.startsWith('src/files/'),
  );

  it('is alone in opening, writing, moving and removing', () => {
    const strays = others.flatMap((path) =>
      taken(textOf(path))
        .filter((name) => !looking.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(strays).toEqual([]);
  });

  it('is not gone round by another way to the same functions', () => {
    const ways =
      /require\(\s*['"](?:node:)?fs|getBuiltinModule\(\s*['"](?:node:)?fs|import\(\s*['"](?:node:)?fs|from 'fs/;
    expect(others.filter((path) => ways.test(textOf(path)))).toEqual([]);
  });

  it('would notice: it knows what a file takes', () => {
    const text =
      "import { type FSWatcher, readFile as read } from 'node:fs';\nimport fs from 'fs/promises';";
    expect(taken(text)).toEqual(['FSWatcher', 'readFile as read', 'fs']);
  });
});
