/** Writes the outline that readers show beside the pages. */
import type { OutlineEntry } from '../layout/page.js';
import type { Destinations } from './destinations.js';
import { pdfString } from './operators.js';
import type { PackedDocument, PdfkitRef } from './packed-document.js';

/** Writes all entries, closed but for the first level; a document without entries has no outline. */
export function writeOutline(
  doc: PackedDocument,
  outline: readonly OutlineEntry[],
  destinations: Destinations,
): void {
  const entries = nest(toldApart(outline));
  if (entries.length === 0) return;
  const root = doc.ref({ Type: 'Outlines', Count: entries.length });
  writeItems(doc, entries, root, destinations);
  root.end();
  doc._root.data.Outlines = root;
  doc._root.data.PageMode = 'UseOutlines';
}

function writeItems(
  doc: PackedDocument,
  entries: readonly Nested[],
  parent: PdfkitRef,
  destinations: Destinations,
): void {
  const refs = entries.map(() => doc.ref());
  parent.data.First = refs[0];
  parent.data.Last = refs.at(-1);
  entries.forEach(({ entry, children }, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    Object.assign(ref.data, {
      Title: pdfString(entry.title),
      Parent: parent,
      Dest: pdfString(destinations.of(entry.target)),
    });
    if (index > 0) ref.data.Prev = refs[index - 1];
    if (index < refs.length - 1) ref.data.Next = refs[index + 1];
    if (children.length > 0) {
      ref.data.Count = -children.length;
      writeItems(doc, children, ref, destinations);
    }
    ref.end();
  });
}

/** The number that a heading begins with. */
const leadingNumber = /^\d+(?:\.\d+)*(?=\s)/;

/** Titles that come more than once carry the number of the section above them: “2.3, Additional comments”. */
function toldApart(outline: readonly OutlineEntry[]): readonly OutlineEntry[] {
  const count = new Map<string, number>();
  for (const { title } of outline) count.set(title, (count.get(title) ?? 0) + 1);
  const numbers: { level: number; number: string }[] = [];
  return outline.map((entry) => {
    const { title, level } = entry;
    while ((numbers.at(-1)?.level ?? 0) >= level) numbers.pop();
    const number = leadingNumber.exec(title)?.[0];
    const above = numbers.at(-1)?.number;
    if (number !== undefined) numbers.push({ level, number });
    else if (above !== undefined && (count.get(title) ?? 0) > 1)
      return { ...entry, title: `${above}, ${title}` };
    return entry;
  });
}

interface Nested {
  readonly entry: OutlineEntry;
  readonly children: Nested[];
}

/** Hangs each entry under the last one of a lower level. */
function nest(entries: readonly OutlineEntry[]): Nested[] {
  const top: Nested[] = [];
  const open: Nested[] = [];
  for (const entry of entries) {
    const item: Nested = { entry, children: [] };
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    (open.at(-1)?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}
