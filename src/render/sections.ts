/** The sections of a document: the words of every item that cites a place, in the order of the law. */
import type { Item } from '../facts/define.js';
import { items } from '../items/registry.gen.js';
import { provisions } from '../law/provisions.js';
import { heading, type Line, line, text } from '../markdown/build.js';
import { printMarkdown } from '../markdown/print.js';
import { lineSay, sayOr } from './md-say.js';
import type { RenderContext } from './page.js';

const order = Object.keys(provisions);
const room: Readonly<Record<string, Item>> = items;

interface Section {
  readonly id: string;
  readonly item: Item;
  /** The place at or below the asked-for one that cites the item. */
  readonly place: string;
}

/** Every item that cites a place or a point below it, sorted as the law is. */
export function sectionsAt(place: string): readonly Section[] {
  return Object.entries(room)
    .flatMap(([id, item]): Section[] => {
      const cited = item.askedBy.filter((each) => isWithin(each, place)).sort(byOrderOfLaw);
      return cited[0] === undefined ? [] : [{ id, item, place: cited[0] }];
    })
    .sort((a, b) => byOrderOfLaw(a.place, b.place) || (a.id < b.id ? -1 : 1));
}

/** Prints the sections with headings of the given depth; each heading carries the point's mark and says who asks. */
export function renderSections(page: RenderContext, place: string, depth: number): string {
  if (!(place in provisions)) throw new Error(`no such place in the law: ${place}`);
  const sections = sectionsAt(place);
  if (sections.length === 0) throw new Error(`no item cites ${place}`);
  return sections
    .map(({ id, item, place: cited }) => {
      page.absencesPrinted.clear();
      const title = text(sayOr(`item/${id}`, item.title));
      const above = depth < 1 ? [] : [heading(depth, pointMark(cited), title)];
      return page.places.at(cited, item.title, () =>
        [printMarkdown(above), tidy(page.render(`sections/${id}`))]
          .filter((part, index) => part !== '' || index > 0)
          .join('\n\n'),
      );
    })
    .join('\n\n');
}

/** Template text leaves gaps where an optional line printed nothing: list entries close up again. */
export function tidy(text: string): string {
  return text
    .replace(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^(- .*)\n\n(?=- )/gm, '$1\n')
    .trim();
}

/** `(a) ` for a lettered point, `Point 1: ` for a numbered one, nothing outside the annexes. */
function pointMark(place: string): Line {
  const letter = /^annex-.*\(([a-z])\)$/.exec(place)?.[1];
  if (letter !== undefined) return line(`(${letter}) `);
  const number = /^annex-.*\((\d+)\)$/.exec(place)?.[1];
  return number === undefined ? [] : line(lineSay('frame/point', { number }), ' ');
}

function isWithin(cited: string, place: string): boolean {
  return cited === place || cited.startsWith(`${place}(`);
}

function byOrderOfLaw(a: string, b: string): number {
  return order.indexOf(a) - order.indexOf(b);
}
