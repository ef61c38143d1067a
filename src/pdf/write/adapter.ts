/** Writes a layout as a tagged PDF/A-3a and PDF/UA-1 file. */
import type { Typefaces } from '../font/load-typefaces.js';
import type { Layout } from '../layout/page.js';
import { type PdfMeta, windowTitle } from '../pdf-meta.js';
import { Destinations } from './destinations.js';
import { embedFile } from './embed-file.js';
import { Figures } from './figures.js';
import { Links } from './links.js';
import { writeOutline } from './outline.js';
import { PackedDocument } from './packed-document.js';
import { PageWriter } from './page-writer.js';
import { archive, type Profile } from './profile.js';
import { StructureWriter } from './structure.js';
import { UsedFonts } from './used-fonts.js';
import { xmpProperties } from './xmp.js';
import { yieldToEvents } from './yield-to-events.js';

const producer = 'aiact-doc';

/** Writes the file: the same bytes for the same layout and meta on every machine. */
export async function writePdf(
  layout: Layout,
  meta: PdfMeta,
  faces: Typefaces,
  profile: Profile = archive,
): Promise<Uint8Array> {
  const date = new Date(`${meta.date}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new Error(`Not a day: ${meta.date}`);
  const info = {
    Title: windowTitle(meta),
    Author: meta.author,
    Subject: meta.subject,
    Creator: producer,
    Producer: producer,
    CreationDate: date,
    ModDate: date,
  };
  const options = {
    autoFirstPage: false,
    compress: false,
    displayTitle: true,
    font: null,
    info,
    lang: meta.language,
    margin: 0,
    pdfVersion: profile.pdfVersion,
    size: [layout.width, layout.height],
    subset: profile.subset,
    tagged: true,
  };
  const doc = new PackedDocument(options, xmpProperties(meta, producer), profile.packed);
  for (const attachment of profile.attachments ? meta.attachments : []) {
    embedFile(doc, attachment, date);
  }
  await writeContent(doc, layout, faces, profile, meta.words);
  return doc.finish();
}

/** Writes structure, pages, fonts and outline, in the order in which the file has its objects. */
async function writeContent(
  doc: PackedDocument,
  layout: Layout,
  faces: Typefaces,
  profile: Profile,
  words: PdfMeta['words'],
): Promise<void> {
  const destinations = new Destinations(doc, layout);
  const structure = new StructureWriter(doc, layout, profile);
  const fonts = new UsedFonts(doc, faces);
  const figures = new Figures(doc, layout, structure);
  const links = new Links(doc, layout, structure, destinations, words);
  const pages = new PageWriter(doc, layout, { structure, fonts, figures, links, destinations });
  for (const [index, page] of layout.pages.entries()) {
    pages.write(page);
    if (index % 16 === 15) await yieldToEvents();
  }
  await structure.close();
  fonts.write(profile);
  writeOutline(doc, layout.outline, destinations);
}
