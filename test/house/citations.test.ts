/** What a comment or a page cites can be followed: a file of this repository, or a public text by its name. */
import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryFiles, root, textOf } from './sources.js';

const written = repositoryFiles().filter(
  (path) =>
    /^(?:src|test|scripts|bench|docs|schemas|templates|ci)\/|^[^/]+\.md$/.test(path) &&
    /\.(?:[cm]?[jt]s|md|json|sh|yml)$/.test(path) &&
    !/^test\/(?:golden|fixtures)\/|package-lock\.json$/.test(path),
);

/** Texts that were on somebody's desk when the line was written; split, so that this file does not find itself. */
const desk = new RegExp(
  [
    ['\\b(?:the )?design', ', (?:section|chapter|§)'],
    ['\\bdesign', '\\.md\\b'],
    ['\\bPS-', '\\d+\\b'],
    ['\\bpublic-', 'summary\\.md\\b'],
    ['(?:\\.\\./|/)sha', 'red/'],
    ['\\bcontra', 'cts? of the (?:desk|issue)'],
  ]
    .map((parts) => parts.join(''))
    .join('|'),
  'i',
);

/** The comments of a file of code: where the text stands that explains. */
function comments(text: string): string {
  return (text.match(/\/\*[\s\S]*?\*\/|(?:^|[\s;,({])\/\/[^\n]*/g) ?? []).join('\n');
}

/** Files that a comment names with their folder, as `docs/architecture.md`, in backticks or not. */
function filesCited(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\w/.:@-])((?:src|test|scripts|bench|docs|schemas|samples|templates|ci)\/[\w./-]*\w\.(?:[cm]?[jt]s|md|json|yaml|sh))\b/g,
    ),
  ].map(([, path]) => path ?? '');
}

/** Files and folders that a page names in backticks, as `src/law/`; a pattern or a placeholder is none. */
function namedInCode(text: string): string[] {
  return [
    ...text.matchAll(
      /`((?:src|test|scripts|bench|assurance|docs|schemas|samples|templates|ci)\/[\w./-]*)`/g,
    ),
  ]
    .map(([, path]) => path ?? '')
    .filter((path) => !path.includes('node_modules'));
}

const exists = (from: string, path: string): boolean =>
  existsSync(root + path) || existsSync(root + posix.join(posix.dirname(from), path));

describe('What is cited', () => {
  it('is no text that only somebody at their desk had', () => {
    expect(written.length).toBeGreaterThan(500);
    expect(written.filter((path) => desk.test(textOf(path)))).toEqual([]);
  });

  it('is a file that is there, where a comment names one', () => {
    const cited = written
      .filter((path) => /\.[cm]?[jt]s$/.test(path) && !path.startsWith('test/'))
      .flatMap((path) => filesCited(comments(textOf(path))).map((file) => ({ path, file })));
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(({ path, file }) => !exists(path, file))).toEqual([]);
  });

  it('is a file or a folder that is there, where a page names one in code', () => {
    const cited = written
      .filter((path) => path.endsWith('.md') && path !== 'CHANGELOG.md')
      .flatMap((path) => namedInCode(textOf(path)).map((file) => ({ path, file })));
    expect(cited.length).toBeGreaterThan(100);
    expect(cited.filter(({ path, file }) => !exists(path, file))).toEqual([]);
  });

  it('is a script that npm can run, where a page or a comment says how', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
    const told = written.flatMap((path) =>
      [...textOf(path).matchAll(/\bnpm run (?:--silent )?([a-z][a-z-]*)/g)].map(([, name]) => ({
        path,
        name: name ?? '',
      })),
    );
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });

  it('is a page or a file that is there, where a page links to one', () => {
    const links = written
      .filter((path) => path.endsWith('.md'))
      .flatMap((path) =>
        [...textOf(path).matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].map(([, file]) => ({
          path,
          file: file ?? '',
        })),
      );
    expect(links.length).toBeGreaterThan(20);
    expect(
      links.filter(({ path, file }) => !existsSync(root + posix.join(posix.dirname(path), file))),
    ).toEqual([]);
  });
});
