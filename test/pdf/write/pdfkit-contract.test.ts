/** The inner parts of pdfkit that we build on: an update that moves one fails here by its name. */
import { describe, expect, it } from '@jest/globals';
import PDFDocument from 'pdfkit';
import type { InnerDocument } from '../../../src/pdf/write/packed-document.js';

type Inner = InnerDocument & {
  endSubset(): void;
  _refEnd(ref: unknown): void;
  read(): Uint8Array | null;
};
const open = (): Inner =>
  new (PDFDocument as unknown as new (options: Record<string, unknown>) => Inner)({
    autoFirstPage: false,
    compress: false,
    font: null,
    margin: 0,
    pdfVersion: '1.7',
    size: [100, 200],
    subset: 'PDF/A-3a',
    tagged: true,
    info: { CreationDate: new Date(0) },
  });

describe('pdfkit 0.20.2', () => {
  it('numbers references from 1 and counts them in _offsets', () => {
    const doc = open();
    const before = doc._offsets.length;
    expect(doc.ref({}).id).toBe(before + 1);
    expect(doc._offsets).toHaveLength(before + 1);
  });

  it('ends a reference through its finalize, which writes head, dictionary and end', () => {
    const doc = open();
    const written: unknown[] = [];
    doc._write = (chunk) => {
      written.push(chunk);
    };
    const ref = doc.ref({ A: 'Name', B: [1, 2] });
    ref.finalize();
    expect(written).toEqual([`${ref.id} 0 obj`, '<<\n/A /Name\n/B [1 2]\n>>', 'endobj']);
  });

  it('calls finalize from end, and keeps stream chunks in buffer until then', () => {
    const doc = open();
    const ref = doc.ref({});
    let calls = 0;
    ref.finalize = () => {
      calls += 1;
    };
    ref.write(new Uint8Array([1, 2]));
    expect(ref.buffer).toHaveLength(1);
    ref.end();
    expect(calls).toBe(1);
  });

  it('writes a String object as text and a plain string as a name', () => {
    const doc = open();
    const written: unknown[] = [];
    doc._write = (chunk) => {
      written.push(chunk);
    };
    doc.ref({ T: new String('a(b)'), U: new String('é') }).finalize();
    expect(written[1]).toBe('<<\n/T (a\\(b\\))\n/U (\u00fe\u00ff\u0000\u00e9)\n>>');
  });

  it('gives each page content, dictionary, fonts, annotations and a key in the parent tree', () => {
    const doc = open();
    doc.addPage();
    expect(doc.page.content.buffer).toHaveLength(1);
    expect(doc.page.dictionary.data).toMatchObject({ Type: 'Page', MediaBox: [0, 0, 100, 200] });
    expect(doc.page.fonts).toEqual({});
    expect(doc.page.annotations).toEqual([]);
    expect(doc.page.xobjects).toEqual({});
    const key = doc.page.structParentTreeKey;
    expect(doc.getStructParentTree().get(key)).toEqual([]);
    expect(doc.page.structParentTreeKey).toBe(key);
    expect(doc.createStructParentTreeNextKey()).toBe(key + 1);
  });

  it('keeps the catalog in _root, with name trees that compare by _compareKeys and write limits', () => {
    const doc = open();
    doc.addPage();
    doc.addNamedDestination('d1', 'XYZ', 0, 50, null);
    const tree = doc._root.data.Names.data.Dests;
    expect(tree.limits).toBe(true);
    expect(typeof tree._compareKeys).toBe('function');
    expect(tree.get('d1')).toEqual([doc.page.dictionary, 'XYZ', 0, 150, null]);
  });

  it('asks _addInfo for the properties in XMP', () => {
    const doc = open();
    let asked = 0;
    doc._addInfo = () => {
      asked += 1;
    };
    doc.addPage();
    doc.end();
    expect(asked).toBe(1);
  });

  it('writes the cross references in _finalize, once every object has ended', () => {
    const doc = open();
    let calls = 0;
    doc._finalize = () => {
      calls += 1;
    };
    doc.addPage();
    doc.end();
    expect(calls).toBe(1);
    expect(doc._info.id).toBeGreaterThan(0);
    expect(doc._id).toBeInstanceOf(Uint8Array);
    expect(doc._offset).toBeGreaterThan(0);
    expect(doc._root.data.OutputIntents).toHaveLength(1);
  });
});
