/** Turns words that were written for the file of facts into words for the form: names of questions for paths, answers for what YAML writes. */
import { type FactPath, factPaths } from '../../facts/paths.gen.js';
import { controlOf, entryOf, valuesOf } from './fields.js';
import { absenceNames } from './shown-value.js';

/** The answer that a list has no entry, as the form has it. */
export const noneName = 'There are none';

/** A value of the schema as words. */
export function spoken(value: string): string {
  const words = value.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What only somebody who writes the file needs to be told, or what is said of YAML by its signs. */
const turns: readonly (readonly [RegExp, string])[] = [
  [/ ?Quote it: it\b/g, ' It'],
  [/ ?Quote (?:it\b|"no":)[^.]*\./g, ''],
  [/`([\w.]+): true`/g, `“Yes” under $1`],
  [/`([\w.]+): false`/g, `“No” under $1`],
  [/`?\{ (unknown|not_applicable|withheld): [^}]*\}`?/g, '`$1`'],
  [/\{ at_least: ([^ }]+) \}/g, 'at least $1'],
  [/\{ at_most: ([^ }]+) \}/g, 'at most $1'],
  [/\b[Aa]n empty list says\b/g, `“${noneName}” says`],
  [/\bWrite an empty list\b/g, `Choose “${noneName}”`],
  [/\ban empty list\b/g, `“${noneName}”`],
  [/\bWrite (?=(?:`(?:unknown|withheld)|`?not_applicable)\b)/g, 'Choose '],
  [/\bwrite (?=(?:`(?:unknown|withheld)|`?not_applicable)\b)/g, 'choose '],
  [/, which `aiact-doc approve` writes/g, ', which is written when somebody approves it'],
  [/\bas paths, e\.g\. \[([^\]]+)\]/g, 'by their names in the file of facts, one a line'],
  [/\bas a path, e\.g\. [\w.]+\w/g, 'by its name in the file of facts'],
];

/** A word that may be a path, a key or a value: small letters with an underscore, a dot or brackets in it. */
const coded =
  /(`?)((?<![\w./@:-])[a-z][a-z0-9]*(?:(?:[_.-]|\[\d*\]\.?)[a-z0-9]+)*(?:\[\d*\])?(?![\w/@:-]))\1/g;

/** What the form says of a question below its title. */
export function helpOf(path: string): string {
  return plainWords(entryOf(path)?.description ?? '', path);
}

/** Pure; `at` is the path that the words are about, so that a key finds its question among its neighbours. */
export function plainWords(text: string, at = ''): string {
  let words = text;
  for (const [sign, instead] of turns) words = words.replace(sign, instead);
  if (controlOf(at) === 'yes-no') {
    words = words.replace(/"?\btrue\b"?/g, 'yes').replace(/"?\bfalse\b"?/g, 'no');
  }
  words = words.replace(coded, (all: string, tick: string, word: string) => {
    const isMarked = tick !== '' || /[_.[]/.test(word);
    return (isMarked ? named(word, at) : null) ?? all;
  });
  // What the words had in quotes already needs no second ones.
  return words
    .replace(/`([\w.-]+)`/g, '“$1”')
    .replace(/““([^“”]*)””/g, '“$1”')
    .trim();
}

/** A path, key or value by what the form calls it; null where it is none. */
function named(word: string, at: string): string | null {
  if (Object.hasOwn(absenceNames, word)) {
    return `“${absenceNames[word as keyof typeof absenceNames]}”`;
  }
  const path = pathFor(word, at);
  if (path !== null) return `“${titleIn(path)}”`;
  return hasValue(word, at) ? `“${spoken(word)}”` : null;
}

/** The whole path, or the one that a key names among the neighbours of `at` or of what holds it. */
function pathFor(word: string, at: string): string | null {
  if (entryOf(word) !== undefined) return word;
  const steps = at.split('.');
  for (let length = steps.length; length > 0; length -= 1) {
    const near = `${steps.slice(0, length).join('.')}.${word}`;
    if (entryOf(near) !== undefined) return near;
  }
  return null;
}

const pathsByTitle: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>();
  for (const { title } of Object.values(factPaths)) found.set(title, (found.get(title) ?? 0) + 1);
  return found;
})();

/** The title of a question, with that of what holds it where several have the same. */
export function titleIn(path: string): string {
  const [, list, place] = /^(.*)\[(\d+)\]$/.exec(path) ?? [];
  if (list !== undefined) return `${titleIn(list)}, ${Number(place) + 1}`;
  const title = entryOf(path)?.title ?? path;
  const above = entryOf(path.slice(0, path.lastIndexOf('.')))?.title;
  const isOne = pathsByTitle.get(title) === 1 || above === undefined;
  return isOne ? title : `${above}: ${title}`;
}

const words: ReadonlySet<string> = new Set(
  (Object.keys(factPaths) as FactPath[]).flatMap((path) => Object.keys(valuesOf(path))),
);

function hasValue(word: string, at: string): boolean {
  return Object.hasOwn(valuesOf(at), word) || (word.includes('_') && words.has(word));
}
