/** Ways to make a file that breaks the rules about attachments, actions, pages, images and fonts. */
import type { PDFDict } from 'pdf-lib';
import { type Harmed, name, number, text } from '../harmed.js';
import type { Breakages } from './breakage.js';

const artifact = (operators: string): string => `/Artifact BMC ${operators} EMC`;
const adding =
  (operators: string) =>
  (file: Harmed): void =>
    file.append(operators);
const attachment = (file: Harmed): PDFDict => file.object('Filespec');
const attached = (file: Harmed): PDFDict => file.at(attachment(file), 'EF', 'F');
const font = (file: Harmed): PDFDict =>
  file.object('Font', (dict) => dict.get(name('Subtype')) === name('Type0'));
const descendant = (file: Harmed): PDFDict => file.at(font(file), 'DescendantFonts', 0);
const descriptor = (file: Harmed): PDFDict => file.at(descendant(file), 'FontDescriptor');
const firstFont = (file: Harmed): string => {
  const fonts = file.at(file.document.getPage(0).node, 'Resources', 'Font');
  return fonts.keys()[0]?.decodeText() ?? '';
};
const image = (dict: Record<string, string | number>) => (file: Harmed) => {
  file.stream('abc', {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 1,
    Height: 1,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceRGB',
    ...dict,
  });
};

export const brokenParts = {
  'attachments/associated': [
    { what: 'are not associated', harm: ({ catalog }) => catalog.delete(name('AF')) },
    {
      what: 'are not embedded',
      harm: (file) => file.at(file.catalog, 'Names').delete(name('EmbeddedFiles')),
    },
  ],
  'attachments/relationship': [
    { what: 'do not say it', harm: (file) => attachment(file).delete(name('AFRelationship')) },
  ],
  'attachments/named': [
    { what: 'have one name only', harm: (file) => attachment(file).delete(name('UF')) },
  ],
  'attachments/described': [
    { what: 'are not described', harm: (file) => attachment(file).delete(name('Desc')) },
  ],
  'attachments/media-type': [
    { what: 'have no type', harm: (file) => attached(file).delete(name('Subtype')) },
  ],
  'attachments/dated': [
    {
      what: 'have no date',
      harm: (file) => file.at(attached(file), 'Params').delete(name('ModDate')),
    },
  ],
  'attachments/whole': [
    {
      what: 'are shorter than they say',
      harm: (file) => file.at(attached(file), 'Params').set(name('Size'), number(9999)),
    },
  ],
  'active/no-actions': [
    {
      what: 'launches a program',
      harm: (file) => file.link('URI').set(name('A'), file.context.obj({ S: 'Launch' })),
    },
    {
      what: 'runs a script when opened',
      harm: ({ catalog, context }) =>
        catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: text('1') })),
    },
  ],
  'active/no-triggers': [
    {
      what: 'acts when a page is opened',
      harm: ({ document, context }) => document.getPage(0).node.set(name('AA'), context.obj({})),
    },
  ],
  'active/no-forms': [
    {
      what: 'has a form',
      harm: ({ catalog, context }) => catalog.set(name('AcroForm'), context.obj({ Fields: [] })),
    },
  ],
  'active/addresses': [
    {
      what: 'leads out in the clear',
      harm: (file) => file.at(file.link('URI'), 'A').set(name('URI'), text('http://example.com/')),
    },
  ],
  'pages/count': [
    {
      what: 'says another number',
      harm: (file) => file.at(file.catalog, 'Pages').set(name('Count'), number(99)),
    },
    {
      what: 'goes in a circle',
      harm: (file) => {
        const pages = file.at(file.catalog, 'Pages');
        file.list(pages, 'Kids').push(file.refOf(pages));
      },
    },
  ],
  'pages/boxes': [
    {
      what: 'is turned',
      harm: ({ document }) => document.getPage(0).node.set(name('Rotate'), number(90)),
    },
    {
      what: 'is too large',
      harm: ({ document, context }) =>
        document.getPage(0).node.set(name('MediaBox'), context.obj([0, 0, 20_000, 800])),
    },
  ],
  'pages/graphics-states': [
    {
      what: 'is transparent',
      harm: (file) =>
        file
          .at(file.document.getPage(0).node, 'Resources')
          .set(name('ExtGState'), file.context.obj({ G1: { ca: 0.5 } })),
    },
  ],
  'pages/images-only': [
    {
      what: 'has a form in it',
      harm: (file) => {
        const form = file.stream('', { Type: 'XObject', Subtype: 'Form' });
        file
          .at(file.document.getPage(0).node, 'Resources')
          .set(name('XObject'), file.context.obj({ X1: form }));
      },
    },
  ],
  'fonts/known': [
    { what: 'is named nowhere', harm: adding(artifact('BT /F99 9 Tf <0041> Tj ET')) },
  ],
  'fonts/embedded': [
    { what: 'has no file', harm: (file) => descriptor(file).delete(name('FontFile2')) },
    {
      what: 'has a file that is none',
      harm: (file) => descriptor(file).set(name('FontFile2'), file.stream('no font', {})),
    },
    {
      what: 'is one of the fourteen',
      harm: ({ context }) =>
        context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' })),
    },
  ],
  'fonts/encoding': [
    { what: 'has no map to glyphs', harm: (file) => descendant(file).delete(name('CIDToGIDMap')) },
    { what: 'is upright', harm: (file) => font(file).set(name('Encoding'), name('Identity-V')) },
  ],
  'fonts/no-cid-set': [
    {
      what: 'has one',
      harm: (file) => descriptor(file).set(name('CIDSet'), file.stream('abc', {})),
    },
  ],
  'fonts/unicode': [
    { what: 'has no map to text', harm: (file) => font(file).delete(name('ToUnicode')) },
    {
      what: 'maps to nothing',
      harm: (file) =>
        font(file).set(
          name('ToUnicode'),
          file.stream('1 beginbfrange <0001> <FFFF> <0000> endbfrange', {}),
        ),
    },
  ],
  'fonts/no-missing-glyph': [
    {
      what: 'is shown',
      harm: (file) => file.append(artifact(`BT /${firstFont(file)} 9 Tf [<0000>]TJ ET`)),
    },
    {
      what: 'is shown as a string',
      harm: (file) => file.append(artifact(`BT /${firstFont(file)} 9 Tf (\\000\\000) Tj ET`)),
    },
  ],
  'fonts/glyphs': [
    {
      what: 'is beyond the last',
      harm: (file) => file.append(artifact(`BT /${firstFont(file)} 9 Tf <FFF0> Tj ET`)),
      also: ['fonts/unicode'],
    },
  ],
  'fonts/widths': [
    {
      what: 'are left out',
      harm: (file) => descendant(file).set(name('W'), file.context.obj([])),
    },
    {
      what: 'are one for all',
      harm: (file) => descendant(file).set(name('W'), file.context.obj([0, 65_535, 3])),
    },
  ],
  'fonts/subset-tag': [
    {
      what: 'is not the same',
      harm: (file) => descriptor(file).set(name('FontName'), name('Other')),
    },
  ],
  'images/colours': [{ what: 'are CMYK', harm: image({ ColorSpace: 'DeviceCMYK' }) }],
  'images/plain': [{ what: 'are JPEG 2000', harm: image({ Filter: 'JPXDecode' }) }],
} as const satisfies Breakages;
