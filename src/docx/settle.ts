/** Takes chance and the clock out of a Word file, so that the same paper gives the same bytes. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FactMark } from './docx-meta.js';

const factsNamespace = 'urn:aiact-doc:fact-marks:1';

/** The file with numbered ids, both dates set to the day, sorted entries and one time for all of them. */
export function settled(bytes: Uint8Array, day: string, marks: readonly FactMark[]): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  for (const path of [...parts.keys()].filter((each) => each.endsWith('.rels'))) {
    renumber(parts, path);
  }
  const core = parts.get('docProps/core.xml');
  if (core !== undefined) {
    parts.set(
      'docProps/core.xml',
      core.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`),
    );
  }
  const text = parts.get('word/document.xml');
  if (text !== undefined) parts.set('word/document.xml', bookmarksNumbered(text));
  if (marks.length > 0) addMarks(parts, marks);
  const first = '[Content_Types].xml';
  const paths = [first, ...[...parts.keys()].filter((each) => each !== first).sort()];
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The zip time has no zone: it is written from local fields, so it is made from them.
  const mtime = new Date(year, month - 1, date);
  return zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(parts.get(path) ?? '')])), {
    mtime,
    level: 6,
  });
}

/** Relationship ids as `rId1`, `rId2` … in the order of their list, there and in the part that uses them. */
function renumber(parts: Map<string, string>, path: string): void {
  const list = parts.get(path) ?? '';
  const owner = path.replace(/_rels\/([^/]+)\.rels$/, '$1');
  const ids = [...list.matchAll(/\bId="([^"]+)"/g)].map(([, id = '']) => id);
  const named = new Map(ids.map((id, index) => [id, `rId${index + 1}`]));
  const renamed = (text: string, attribute: RegExp): string =>
    text.replace(attribute, (whole, head: string, id: string) =>
      named.has(id) ? `${head}"${named.get(id)}"` : whole,
    );
  parts.set(path, renamed(list, /(\bId=)"([^"]+)"/g));
  const user = parts.get(owner);
  if (user !== undefined) parts.set(owner, renamed(user, /(\br:(?:id|embed|link)=)"([^"]+)"/g));
}

/** The library counts bookmarks through the whole process. */
function bookmarksNumbered(text: string): string {
  const named = new Map<string, string>();
  return text.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=)"([^"]*)"/g,
    (_, head: string, id: string) => {
      const known = named.get(id) ?? String(named.size + 1);
      named.set(id, known);
      return `${head}"${known}"`;
    },
  );
}

/** Which fact each bookmark marks, as a part of its own that Word keeps. */
function addMarks(parts: Map<string, string>, marks: readonly FactMark[]): void {
  const rows = marks.map(({ path, name }) => `<fact bookmark="${name}" path="${escaped(path)}"/>`);
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  parts.set(
    'customXml/item1.xml',
    `${head}<facts xmlns="${factsNamespace}">${rows.join('')}</facts>`,
  );
  const list = 'word/_rels/document.xml.rels';
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';
  parts.set(
    list,
    (parts.get(list) ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdFacts" Type="${type}" Target="../customXml/item1.xml"/></Relationships>`,
    ),
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
