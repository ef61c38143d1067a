/** One word, one thing: an exported name is declared in one file. */
import { describe, expect, it } from '@jest/globals';
import { repositoryFiles, sourceFiles, textOf, withoutComments } from './sources.js';

/** The names that a registry gathers from many files, in each of which they mean the same, by where they stand. */
const gathered: Readonly<Record<string, RegExp>> = {
  tests: /^src\/(?:checks\/[a-z-]+|gates\/tests|forms\/tests)\//,
  computations: /^src\/(?:openness\/computed\/|assess\/computations\.ts$)/,
  lexicon: /^src\/checks\/wording\/lint\/lexicon\//,
  remedies: /^src\/explain\/remedies\//,
  licences: /^src\/law\/licences\//,
  conventions: /^src\/languages\/[a-z]+\//,
  languageNames: /^src\/languages\/[a-z]+\//,
  messages: /^src\/languages\/[a-z]+\//,
  about: /^src\/report\//,
};
/** A reporter bears the name of its format, and two formats are words that others need. */
const formats: Readonly<Record<string, string>> = {
  text: 'src/report/text.ts',
  markdown: 'src/report/markdown.ts',
};
const declared =
  /^export (?:default )?(?:async )?(?:abstract )?(?:function\*?|const|let|interface|type|class) (\w+)/gm;

/** The files that declare each exported name. */
function filesByName(): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, Set<string>>();
  for (const path of sourceFiles({ generated: 'with' })) {
    for (const [, name = ''] of textOf(path).matchAll(declared)) {
      files.set(name, (files.get(name) ?? new Set()).add(path));
    }
  }
  return new Map([...files].map(([name, paths]) => [name, [...paths]]));
}

describe('The opening of a file', () => {
  it('says what the file gives by its type and not that something is told', () => {
    const files = sourceFiles({ generated: 'without' });
    expect(files.filter((path) => /^\/\*\* What is told\b/.test(textOf(path)))).toEqual([]);
  });
});

describe('An exported name', () => {
  const all = filesByName();

  it('is declared once, but where a registry or a format gives it', () => {
    const twice = [...all].flatMap(([name, paths]) => {
      const others = paths.filter(
        (path) => gathered[name]?.test(path) !== true && formats[name] !== path,
      );
      const isFormat = Object.hasOwn(formats, name);
      return others.length > (isFormat ? 1 : Object.hasOwn(gathered, name) ? 0 : 1)
        ? [`${name}: ${others.join(', ')}`]
        : [];
    });
    expect(twice).toEqual([]);
  });

  it('of a value is used by another file: what its own file alone needs is not exported', () => {
    const code = repositoryFiles().filter((path) => /^[^/]+\/.*\.[cm]?[jt]s$/.test(path));
    const users = new Map<string, Set<string>>();
    for (const path of code)
      for (const [word] of withoutComments(textOf(path)).matchAll(/[A-Za-z_$][\w$]*/g))
        users.set(word, (users.get(word) ?? new Set()).add(path));
    const values =
      /^export (?:async )?(?:abstract )?(?:function\*?|const|let|class) ([A-Za-z_$][\w$]*)/gm;
    const alone = sourceFiles({ generated: 'without' }).flatMap((path) =>
      [...textOf(path).matchAll(values)].flatMap(([, name = '']) =>
        (users.get(name)?.size ?? 0) < 2 ? [`${path}: ${name}`] : [],
      ),
    );
    expect(users.get('readFacts')?.size).toBeGreaterThan(10);
    expect(alone).toEqual([]);
  });

  it('stands in the short list only while several files declare it', () => {
    const listed = [...Object.keys(gathered), ...Object.keys(formats)];
    expect(listed.filter((name) => (all.get(name)?.length ?? 0) < 2)).toEqual([]);
  });
});
