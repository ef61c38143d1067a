/** Reduces the name of a licence to what tells it from others: case, hyphens, signs of versions and filling words do not. */
import { keptByText } from '../text/kept-by-text.js';

/** Phrases that have a short form in ids; the longer ones come first. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\blicense[ds]?\b/g, ' '],
  [/\baffero general public\b/g, 'agpl'],
  [/\b(?:lesser|library) general public\b/g, 'lgpl'],
  [/\bgeneral public\b/g, 'gpl'],
  [/\bfree documentation\b/g, 'gfdl'],
  [/\bmozilla public\b/g, 'mpl'],
  [/\beclipse public\b/g, 'epl'],
  [/\beuropean union public\b/g, 'eupl'],
  [/\bcreative commons\b/g, 'cc'],
  [/\bcc ?zero\b/g, 'cc0'],
  [/\battribution\b/g, 'by'],
  [/\bnon ?commercial\b/g, 'nc'],
  [/\bshare ?alike\b/g, 'sa'],
  [/\bno ?deriv(?:ative)?s?(?: works)?\b/g, 'nd'],
  [/\bor (?:any )?(?:later|newer)(?: versions?)?\b/g, 'orlater'],
  [/(\d)\+(?!\+)/g, '$1 orlater'],
  [/\+\+/g, ' plusplus '],
];

/** Words without which it is the same licence. */
const filling: ReadonlySet<string> = new Set([
  'a',
  'agreement',
  'an',
  'generic',
  'gnu',
  'international',
  'of',
  'software',
  'the',
  'universal',
  'unported',
  'v',
  'ver',
  'version',
]);

/** The words of a name that count, in their order: `The Apache Licence, Version 2.0` gives `apache`, `2`. */
export const licenceWords = keptByText((name): readonly string[] => {
  let text = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/licence/g, 'license')
    .replace(/[\s_\u2010-\u2015\u2212-]+/g, ' ');
  for (const [phrase, short] of phrases) text = text.replace(phrase, short);
  return text
    .replace(/([a-z])(\d)/g, '$1 $2')
    .replace(/(\d)([a-z])/g, '$1 $2')
    .split(/[^a-z0-9.]+/)
    .map((word) => word.replace(/^\.+|(?<!\.)\.+$/g, ''))
    .map((word) => (/^\d+(?:\.\d+)*$/.test(word) ? word.replace(/(?:\.0+)+$/, '') : word))
    .filter((word) => word !== '' && !filling.has(word));
});

/** Two names with one key are one licence; the order of words does not count: `3-Clause BSD`. */
export const licenceKey = keptByText((name) => [...licenceWords(name)].sort().join(' '));

/** The same for names that lack their hyphens: `CCBYNC4.0`. */
export function compactKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/licence/g, 'license')
    .replace(/[^a-z0-9.+]+/g, '')
    .replace(/license|agreement/g, '')
    .replace(/(\d)(?:\.0+)+(?![\d.])/g, '$1');
}

/** The figures of a name, which no slip of the pen may change. */
export function versionsIn(name: string): string {
  return licenceWords(name)
    .filter((word) => /^\d/.test(word))
    .join(' ');
}
