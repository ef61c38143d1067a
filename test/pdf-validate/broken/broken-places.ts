/** Ways to make a file that breaks the rules about annotations, destinations and the outline. */
import { type PDFArray, PDFDict, PDFName } from 'pdf-lib';
import { type Harmed, name, number, text } from '../harmed.js';
import type { Breakages } from './breakage.js';

const dests = (file: Harmed): PDFArray =>
  file.list(file.at(file.catalog, 'Names', 'Dests'), 'Names');
const outlineLine = (file: Harmed, at: 'First' | 'Last'): PDFDict =>
  file.at(file.catalog, 'Outlines', at);

export const brokenPlaces = {
  'annotations/only-links': [
    { what: 'is a remark', harm: (file) => file.link('GoTo').set(name('Subtype'), name('Text')) },
  ],
  'annotations/described': [
    { what: 'is not', harm: (file) => file.link('GoTo').delete(name('Contents')) },
  ],
  'annotations/in-words': [
    {
      what: 'is an address',
      harm: (file) => file.link('URI').set(name('Contents'), text('https://example.com/a')),
    },
    {
      what: 'is a number',
      harm: (file) => file.link('GoTo').set(name('Contents'), text('12')),
    },
  ],
  'annotations/one': [
    {
      what: 'is two',
      harm: (file) => {
        const [first, second] = file.elements('Link');
        if (first === undefined || second === undefined) throw new Error('Not two links');
        const moved = file.list(second, 'K').asArray().at(-1);
        if (moved !== undefined) file.list(first, 'K').push(moved);
      },
      also: ['annotations/tagged'],
    },
  ],
  'annotations/printed': [
    { what: 'is not', harm: (file) => file.link('GoTo').set(name('F'), number(0)) },
    { what: 'is hidden', harm: (file) => file.link('GoTo').set(name('F'), number(6)) },
  ],
  'annotations/in-page': [
    {
      what: 'is beside it',
      harm: (file) => file.link('GoTo').set(name('Rect'), file.context.obj([9000, 10, 9010, 20])),
    },
    {
      what: 'is flat',
      harm: (file) => file.link('GoTo').set(name('Rect'), file.context.obj([10, 10, 10, 20])),
    },
  ],
  'annotations/tab-order': [
    {
      what: 'is another',
      harm: (file) =>
        file.document.getPage(file.pageWith(file.link('GoTo'))).node.set(name('Tabs'), name('R')),
    },
  ],
  'annotations/tagged': [
    {
      what: 'is named for another page',
      harm: (file) => {
        const { dict } = objectReference(file);
        const pages = file.document.getPages();
        const other = pages.find(({ ref }) => ref !== dict.get(name('Pg')));
        if (other !== undefined) dict.set(name('Pg'), other.ref);
      },
    },
    {
      what: 'has no owner',
      harm: (file) => {
        const { kids, at } = objectReference(file);
        kids.remove(at);
      },
    },
    {
      what: 'belongs to a span',
      harm: (file) => objectReference(file).element.set(name('S'), name('Span')),
    },
  ],
  'annotations/parent-tree': [
    {
      what: 'names another key',
      harm: (file) => file.link('GoTo').set(name('StructParent'), number(99_999)),
    },
  ],
  'destinations/exist': [
    {
      what: 'is unknown to a link',
      harm: (file) => file.at(file.link('GoTo'), 'A').set(name('D'), text('nowhere')),
    },
    {
      what: 'is unknown to the outline',
      harm: (file) => outlineLine(file, 'First').set(name('Dest'), text('nowhere')),
    },
    {
      what: 'is on no page',
      harm: (file) => {
        const place = file.context.lookup(dests(file).get(1));
        const list = place instanceof PDFDict ? file.list(place, 'D') : (place as PDFArray);
        list.set(0, file.refOf(file.catalog));
      },
    },
  ],
  'destinations/sorted': [
    {
      what: 'are not',
      harm: (file) => {
        const names = dests(file);
        const [a, b, c, d] = names.asArray();
        [c, d, a, b].forEach((each, at) => {
          if (each !== undefined) names.set(at, each);
        });
      },
    },
  ],
  'outline/chain': [
    { what: 'is not closed', harm: (file) => outlineLine(file, 'Last').delete(name('Prev')) },
    {
      what: 'runs in a circle',
      harm: (file) => {
        const last = outlineLine(file, 'Last');
        last.set(name('Next'), file.refOf(outlineLine(file, 'First')));
      },
    },
  ],
  'outline/counts': [
    {
      what: 'is another',
      harm: (file) => file.at(file.catalog, 'Outlines').set(name('Count'), number(99)),
    },
  ],
  'outline/titles': [
    { what: 'is empty', harm: (file) => outlineLine(file, 'First').set(name('Title'), text(' ')) },
    { what: 'leads nowhere', harm: (file) => outlineLine(file, 'First').delete(name('Dest')) },
  ],
} as const satisfies Breakages;
/** The first reference to an annotation in the tree, and where it stands. */
function objectReference(file: Harmed): {
  element: PDFDict;
  kids: PDFArray;
  at: number;
  dict: PDFDict;
} {
  for (const element of file.elements('Link')) {
    const kids = file.list(element, 'K');
    const at = kids.asArray().findIndex((each) => {
      const dict = file.context.lookup(each);
      return dict instanceof PDFDict && dict.get(name('Type')) === PDFName.of('OBJR');
    });
    if (at >= 0) return { element, kids, at, dict: kids.lookup(at, PDFDict) };
  }
  throw new Error('No link in the tree');
}
