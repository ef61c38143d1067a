/** Ways to make a file that breaks the rules about the structure tree. */
import { PDFArray, type PDFDict, PDFNumber, type PDFObject, PDFRef } from 'pdf-lib';
import { name, number } from '../harmed.js';
import type { Breakages } from './breakage.js';

const isNumber = (value: PDFObject): boolean => value instanceof PDFNumber;
const ownText = (dict: PDFDict): boolean => {
  const kids = dict.lookup(name('K'));
  return kids instanceof PDFArray && kids.size() === 1 && kids.asArray().every(isNumber);
};

export const brokenStructures = {
  'structure/root': [
    {
      what: 'begins with a section',
      harm: (file) => file.element('Document').set(name('S'), name('Sect')),
    },
    {
      what: 'has no tree',
      harm: ({ catalog }) => catalog.delete(name('StructTreeRoot')),
      also: ['annotations/tagged', 'structure/content-owned'],
    },
  ],
  'structure/tree': [
    {
      what: 'runs in a circle',
      harm: (file) => {
        const document = file.element('Document');
        file.list(document, 'K').push(file.refOf(document));
      },
    },
    {
      what: 'has no bottom',
      harm: (file) => {
        let kids = file.list(file.element('Document'), 'K');
        let above = file.refOf(file.element('Document'));
        for (let depth = 0; depth < 5000; depth += 1) {
          const kid = file.context.obj({ S: 'Div', P: above, K: [] }) as PDFDict;
          above = file.context.register(kid);
          kids.push(above);
          kids = file.list(kid, 'K');
        }
      },
    },
    {
      what: 'holds nothing',
      harm: (file) => file.list(file.element('Document'), 'K').push(PDFRef.of(99_999)),
    },
  ],
  'structure/standard-types': [
    {
      what: 'has a type of its own',
      harm: (file) => file.element('BlockQuote').set(name('S'), name('Foo')),
    },
    {
      what: 'maps types',
      harm: (file) =>
        file
          .at(file.catalog, 'StructTreeRoot')
          .set(name('RoleMap'), file.context.obj({ Foo: 'P' })),
    },
  ],
  'structure/parents': [
    {
      what: 'names another parent',
      harm: (file) => file.element('TD').set(name('P'), file.refOf(file.element('Document'))),
    },
  ],
  'structure/nesting': [
    {
      what: 'has a paragraph for a cell',
      harm: (file) => file.element('TD').set(name('S'), name('P')),
    },
    {
      what: 'has a quotation in a quotation',
      harm: (file) => {
        const outer = file.element('BlockQuote');
        const inner = file.context.obj({ S: 'BlockQuote', P: file.refOf(outer), K: [] });
        file.list(outer, 'K').push(file.context.register(inner));
      },
    },
    {
      what: 'has a caption in the contents',
      harm: (file) => {
        const within = (above: PDFDict, type: string): PDFDict => {
          const element = file.context.obj({ S: type, P: file.refOf(above), K: [] }) as PDFDict;
          file.list(above, 'K').push(file.context.register(element));
          return element;
        };
        const contents = within(file.element('Document'), 'TOC');
        within(contents, 'Caption');
        within(within(contents, 'TOCI'), 'P');
      },
    },
    {
      what: 'has an item without a list',
      harm: (file) => file.element('L').set(name('S'), name('Div')),
    },
  ],
  'structure/required-kids': [
    {
      what: 'have a head and a foot of a table and nothing between',
      harm: (file) => file.element('TBody').set(name('S'), name('TFoot')),
    },
  ],
  'structure/heading-levels': [
    { what: 'skips a level', harm: (file) => file.element('H2').set(name('S'), name('H4')) },
    {
      what: 'begins below the first',
      harm: (file) => {
        for (const heading of file.elements('H1')) heading.set(name('S'), name('H2'));
      },
    },
  ],
  'structure/heading-words': [
    {
      what: 'has an empty one',
      harm: (file) => {
        const document = file.element('Document');
        const heading = file.context.obj({ S: 'H1', P: file.refOf(document), K: [] });
        file.list(document, 'K').push(file.context.register(heading));
      },
    },
  ],
  'structure/figure-text': [
    { what: 'has no words', harm: (file) => file.element('Figure').delete(name('Alt')) },
  ],
  'structure/figure-box': [
    { what: 'has no box', harm: (file) => file.element('Figure').delete(name('A')) },
    {
      what: 'has a box beside the page',
      harm: (file) =>
        file.at(file.element('Figure'), 'A').set(name('BBox'), file.context.obj([0, 0, 5000, 100])),
    },
  ],
  'structure/table-heads': [
    { what: 'head nothing', harm: (file) => file.element('TH').delete(name('A')) },
  ],
  'structure/table-rows': [
    {
      what: 'are not equally wide',
      harm: (file) =>
        file.element('TD').set(name('A'), file.context.obj({ O: 'Table', ColSpan: 2 })),
    },
    {
      what: 'reach into the next',
      harm: (file) =>
        file.element('TD').set(name('A'), file.context.obj([{ O: 'Table', RowSpan: 2 }])),
    },
  ],
  'structure/list-numbering': [
    { what: 'is not said', harm: (file) => file.element('L').delete(name('A')) },
  ],
  'structure/note-ids': [
    { what: 'is missing', harm: (file) => file.element('Note').delete(name('ID')) },
    {
      what: 'is given twice',
      harm: (file) => {
        const id = file.elements('Note')[0]?.get(name('ID'));
        const second = file.elements('Note')[1];
        if (id === undefined || second === undefined) throw new Error('Not two notes');
        second.set(name('ID'), id);
      },
    },
  ],
  'structure/content-owned': [
    {
      what: 'has no owner',
      harm: (file) => file.element('P', ownText).set(name('K'), file.context.obj([])),
    },
    {
      what: 'is not there',
      harm: (file) => file.list(file.element('P', ownText), 'K').push(number(9999)),
    },
  ],
  'structure/one-owner': [
    {
      what: 'is owned twice',
      harm: (file) => {
        const kids = file.list(file.element('P', ownText), 'K');
        kids.push(kids.get(0));
      },
    },
    {
      what: 'stands twice',
      harm: (file) => file.append('/P <</MCID 0>> BDC EMC'),
    },
  ],
  'structure/parent-tree': [
    {
      what: 'names another owner',
      harm: (file) => {
        const lists = file.list(file.at(file.catalog, 'StructTreeRoot', 'ParentTree'), 'Nums');
        const list = lists.lookup(1, PDFArray);
        list.set(0, file.refOf(file.element('Document')));
      },
    },
  ],
} as const satisfies Breakages;
