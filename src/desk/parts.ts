/** The parts that both pages are built from: tables with a caption, days, sizes and hashes. */

import { anchor, type Child, type Html, tag } from '../html/markup.js';
import { day } from '../render/dates.js';
import { thousands } from '../text/thousands.js';
import type { FileInPack } from './pack-contents.js';

/** A table in a region that can be scrolled; the first cell of a row names it, and the caption is for those who hear the page. */
export function scrollableTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Child[])[],
): Html {
  return tag(
    'div',
    { class: 'table', role: 'region', tabindex: 0, 'aria-label': `Table: ${caption}` },
    tag(
      'table',
      {},
      tag('caption', {}, tag('span', { class: 'hidden' }, caption)),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          heads.map((head) => tag('th', { scope: 'col' }, head)),
        ),
      ),
      tag(
        'tbody',
        {},
        rows.map(([first = null, ...others]) =>
          tag(
            'tr',
            {},
            tag('th', { scope: 'row' }, first),
            others.map((cell) => tag('td', {}, cell)),
          ),
        ),
      ),
    ),
  );
}

/** A day in words that programs can read too. */
export function dayOf(iso: string): Html {
  return tag('time', { datetime: iso }, day(iso));
}

/** What folds open without a script. */
export function fold(summary: Child, ...inside: Child[]): Html {
  return tag('details', {}, tag('summary', {}, summary), ...inside);
}

export function hash(sha256: string): Html {
  return tag('code', { class: 'hash' }, sha256);
}

/** `12,345 bytes`, the same in every language of the machine. */
export function bytes(size: number): string {
  return `${thousands(size)} bytes`;
}

/** A file by its name, leading to it from a page in `folder`. */
export function fileLink({ path }: Pick<FileInPack, 'path'>, folder = ''): Html {
  const inside = folder !== '' && path.startsWith(`${folder}/`);
  const target = inside ? path.slice(folder.length + 1) : path;
  return anchor(target, {}, target);
}

/** `HTML`, `PDF`, `Markdown` as links to the files of a paper. */
export function fileLinks(files: readonly string[], folder = ''): Child {
  const words: readonly (readonly [string, string])[] = [
    ['.html', 'HTML'],
    ['.pdf', 'PDF'],
    ['.md', 'Markdown'],
  ];
  const languages = [...new Set(files.map(languageOfPath))].sort();
  const found = languages.flatMap((language) =>
    words.flatMap(([ending, word]) =>
      files
        .filter((each) => each.endsWith(ending) && languageOfPath(each) === language)
        .map((path) => ({ path, word: language === '' ? word : `${word} (${language})` })),
    ),
  );
  return found.map(({ path, word }, index) => [
    index === 0 ? null : ', ',
    anchor(folder === '' ? path : path.slice(folder.length + 1), {}, word),
  ]);
}

/** The tag of the folder that a translation lies in; empty for a paper in the first language. */
function languageOfPath(path: string): string {
  const [, language = '', file] = path.split('/');
  return file === undefined ? '' : language;
}

/** Style of both pages beside that of every page. */
export const partsStyle = `
.verdict{border:2px solid var(--accent);border-radius:.3rem;padding:.2rem 1rem;margin:1rem 0}
.verdict p{max-width:none}
.verdict h2{border:0;padding:0;margin-top:.6em}
th p,th details{font-weight:400;margin:.3rem 0}
.hash{font-size:.8em}
caption{padding:0}
details{margin:.3rem 0}
summary{cursor:pointer;min-height:1.5rem;padding:.15rem 0}
details>:not(summary){margin-left:1rem}
.reasons>details{border-bottom:1px solid var(--line)}
@media print{
.verdict{break-inside:avoid}
summary{list-style:none}
table details:not([open]){display:none}
th[scope=row]{width:auto}
th,td{padding:.25rem .4rem}
thead{break-inside:avoid;break-after:avoid}
tbody>tr:first-child{break-before:avoid}
th p,p{margin:.25rem 0}
h2,h3{margin:1rem 0 .3rem}
}
`.replaceAll('\n', '');
