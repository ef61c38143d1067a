/** Ways to make a file that breaks the rules about the file, its catalog and its metadata. */
import { name, number, patched, text } from '../harmed.js';
import type { Breakages } from './breakage.js';

export const brokenFrames = {
  'file/readable': [
    { what: 'is no PDF', patch: () => new TextEncoder().encode('%PDF-1.7\nnothing') },
    { what: 'is empty', patch: () => new Uint8Array() },
    {
      what: 'has no pages',
      harm: ({ catalog }) => catalog.delete(name('Pages')),
      also: ['pages/count'],
    },
  ],
  'file/header': [
    { what: 'claims another version', patch: (bytes) => firstBytes(bytes, '%PDF-1.4') },
    { what: 'has no binary line', patch: (bytes) => firstBytes(bytes, '%PDF-1.7\n%abcd') },
  ],
  'file/end': [
    { what: 'goes on behind its end', patch: (bytes) => patched(bytes, '%%EOF', '%%EOF\nx') },
  ],
  'file/identifier': [{ what: 'has no ID', harm: ({ context }) => delete context.trailerInfo.ID }],
  'file/not-encrypted': [
    {
      what: 'says it is encrypted',
      harm: ({ context }) => {
        context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard' }));
      },
    },
  ],
  'file/cross-references': [
    {
      what: 'leads to the wrong place',
      patch: (bytes) => patched(bytes, 'startxref\n', 'startxref\n1'),
    },
    {
      what: 'has an object moved',
      patch: (bytes) => firstBytes(bytes, '%PDF-1.7\n%\xff\xff\xff\xff\n\n', 14),
    },
  ],
  'file/filters': [
    { what: 'packs with LZW', harm: (file) => file.stream('abc', { Filter: 'LZWDecode' }) },
    { what: 'does not inflate', harm: (file) => file.stream('abc', { Filter: 'FlateDecode' }) },
    { what: 'lies elsewhere', harm: (file) => file.stream('abc', { F: 'elsewhere' }) },
  ],
  'file/limits': [
    { what: 'has a long name', harm: ({ context }) => context.register(name('a'.repeat(128))) },
    {
      what: 'has a long string',
      harm: ({ context }) => context.register(text('a'.repeat(20_000))),
    },
    { what: 'has a great number', harm: ({ context }) => context.register(number(2 ** 31)) },
  ],
  'catalog/language': [
    { what: 'has no language', harm: ({ catalog }) => catalog.delete(name('Lang')) },
    {
      what: 'has a tag that names no language',
      harm: ({ catalog }) => catalog.set(name('Lang'), text('xx')),
    },
    {
      what: 'has no tag for it',
      harm: ({ catalog }) => catalog.set(name('Lang'), text('in English')),
    },
  ],
  'catalog/marked': [
    { what: 'is not marked', harm: ({ catalog }) => catalog.delete(name('MarkInfo')) },
  ],
  'catalog/not-suspect': [
    {
      what: 'is called suspect',
      harm: (file) =>
        file.at(file.catalog, 'MarkInfo').set(name('Suspects'), file.context.obj(true)),
    },
  ],
  'catalog/title-displayed': [
    { what: 'hides the title', harm: ({ catalog }) => catalog.delete(name('ViewerPreferences')) },
  ],
  'catalog/metadata': [
    { what: 'has none', harm: ({ catalog }) => catalog.delete(name('Metadata')) },
    {
      what: 'is not said to be XML',
      harm: (file) => file.at(file.catalog, 'Metadata').delete(name('Subtype')),
    },
  ],
  'catalog/output-intent': [
    { what: 'has none', harm: ({ catalog }) => catalog.delete(name('OutputIntents')) },
    {
      what: 'has a profile that is none',
      harm: (file) =>
        file
          .at(file.catalog, 'OutputIntents', 0)
          .set(name('DestOutputProfile'), file.stream(' '.repeat(200), { N: 3 })),
    },
  ],
  'catalog/no-optional-content': [
    {
      what: 'has layers',
      harm: ({ catalog, context }) => catalog.set(name('OCProperties'), context.obj({})),
    },
  ],
  'xmp/well-formed': [
    { what: 'has a bare ampersand', harm: (file) => file.xmp((xml) => xml.replace('&amp;', '&')) },
    {
      what: 'closes out of turn',
      harm: (file) => file.xmp((xml) => xml.replace('</rdf:Alt>', '</rdf:Seq>')),
    },
    {
      what: 'has an undeclared prefix',
      harm: (file) => file.xmp((xml) => xml.replace('xmlns:xmp=', 'xmlns:xap=')),
    },
    { what: 'declares a type', harm: (file) => file.xmp((xml) => `<!DOCTYPE x>${xml}`) },
  ],
  'xmp/archive': [
    {
      what: 'claims conformance B',
      harm: (file) => file.xmp((xml) => xml.replace('conformance>A<', 'conformance>B<')),
    },
  ],
  'xmp/accessible': [
    {
      what: 'claims nothing',
      harm: (file) => file.xmp((xml) => xml.replace('<pdfuaid:part>1</pdfuaid:part>', '')),
    },
  ],
  'xmp/extension': [
    {
      what: 'declares another prefix',
      harm: (file) => file.xmp((xml) => xml.replace('prefix>pdfuaid<', 'prefix>other<')),
    },
  ],
  'xmp/title': [
    {
      what: 'has another title',
      harm: (file) => file.xmp((xml) => xml.replace('Technical documentation', 'Something else')),
    },
  ],
  'xmp/dates': [
    {
      what: 'was made on another day',
      harm: (file) => file.xmp((xml) => xml.replace('CreateDate>2026', 'CreateDate>2025')),
    },
  ],
} as const satisfies Breakages;

function firstBytes(bytes: Uint8Array, put: string, length = put.length): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from(put, 'latin1'), bytes.subarray(length)]));
}
