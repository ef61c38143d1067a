/** A paper beside the form or the facts: which one the address names, its text in a pane, and the ways to the others. */
import { type Child, pageLink, tag } from '../html/markup.js';
import type { PagePart } from './page-part.js';
import type { Papers } from './papers.js';

/** What stands beside, and how it got there. */
export interface Beside {
  /** The route of the page without a paper. */
  readonly base: string;
  /** The path of the chosen paper in the pack; empty where none is chosen. */
  readonly path: string;
  readonly paper: PagePart | null;
}

/** Splits `<base>/<path of a paper>`; null where the pack has no such paper. */
export function besideOf(base: string, rest: string, papers: Papers | null): Beside | null {
  if (rest === '') return { base, path: '', paper: null };
  const paper = papers?.page(rest) ?? null;
  return paper === null ? null : { base, path: rest, paper };
}

/** The pane, with the ways to the papers that may stand in it. */
export function pane(
  { base, path, paper }: Beside,
  papers: readonly { readonly title: string; readonly path: string }[],
): Child {
  const here = path === '' ? closed(base) : `${base}/${path}`;
  const up = '../'.repeat(here.split('/').length - 1);
  const way = (to: string, words: string): Child =>
    tag(
      'li',
      {},
      pageLink(`${up}${base}/${to}`, { 'aria-current': to === path ? 'true' : undefined }, words),
    );
  return tag(
    'section',
    { class: 'besides', 'aria-labelledby': 'p.beside' },
    tag('h2', { id: 'p.beside' }, 'Beside it: what the papers say'),
    papers.length === 0
      ? tag('p', {}, 'No paper of the pack prints an answer of this subject.')
      : tag(
          'ul',
          {},
          papers.map((each) => way(each.path, each.title)),
        ),
    paper === null
      ? null
      : [
          tag('p', {}, pageLink(`${up}${closed(base)}`, {}, 'Close the paper')),
          tag(
            'div',
            {
              ...{ id: 'p.pane', class: 'pane', role: 'region', tabindex: 0 },
              ...{ 'aria-label': paper.title, lang: paper.language },
            },
            paper.main,
          ),
        ],
  );
}

/** For small screens, where the paper stands at the end of the page. */
export function wayToPane({ paper }: Beside): Child {
  return paper === null
    ? null
    : tag('p', { class: 'way' }, pageLink('#p.beside', {}, 'To the paper below'));
}

/** The page of the facts is the first one, whose address has no name. */
const closed = (base: string): string => (base === 'facts' ? '' : base);

/** The pane stands beside from 60rem on, and below on smaller screens. */
export const besideStyle = `
.pane{border:1px solid var(--line);border-radius:.3rem;padding:0 1rem;max-height:80vh;overflow:auto;font-size:.93rem}
.pane h1{font-size:1.3rem}.pane h2{font-size:1.15rem}
.pane:focus-visible{outline:3px solid var(--link)}
.besides li{padding:.1rem 0}.besides li a{display:inline-block;vertical-align:top;min-height:1.5rem}
.besides [aria-current]{font-weight:700}
@media (min-width:60rem){
.way{display:none}
main:has(.both),header:has(~main .both){max-width:100rem}
.both{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr);gap:0 2rem}
.both>.besides{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto}
.both .pane{max-height:none}
}
@media print{.besides{display:none}}
`.replaceAll('\n', '');
