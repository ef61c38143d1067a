/** Every rule that the checks of a PDF hold, with what it demands and where it comes from; one table, so that none is held twice; long because each rule is a row. */

/** A rule: what must be true of a file, and who says so. */
export interface PdfRule {
  readonly demands: string;
  readonly source: string;
}

export const pdfRules = {
  'file/readable': {
    demands: 'The file can be taken apart: objects, a catalog and pages.',
    source: 'ISO 32000-1, 7.5',
  },
  'file/header': {
    demands: 'The file begins with %PDF-1.7 and a comment of at least four bytes above 127.',
    source: 'ISO 19005-3, 6.1.2',
  },
  'file/end': {
    demands: 'The file ends with %%EOF and nothing follows it.',
    source: 'ISO 19005-3, 6.1.3',
  },
  'file/identifier': {
    demands: 'The trailer holds an ID of two strings.',
    source: 'ISO 19005-3, 6.1.3',
  },
  'file/not-encrypted': {
    demands: 'The file is not encrypted.',
    source: 'ISO 19005-3, 6.1.3; ISO 14289-1, 7.16',
  },
  'file/cross-references': {
    demands:
      'One cross-reference stream leads to every object, at the place where the object stands.',
    source: 'ISO 32000-1, 7.5.8; written in one go, never updated',
  },
  'file/filters': {
    demands:
      'Streams lie in the file itself, stored or deflated, and inflate; only images may be JPEG.',
    source: 'ISO 19005-3, 6.1.7',
  },
  'file/limits': {
    demands: 'Strings hold at most 32767 bytes, names 127, and whole numbers stay within 32 bits.',
    source: 'ISO 19005-3, 6.1.13',
  },
  'catalog/language': {
    demands: 'The catalog names the language of the document by its tag.',
    source: 'ISO 14289-1, 7.2',
  },
  'catalog/marked': {
    demands: 'MarkInfo says that the document is marked.',
    source: 'ISO 19005-3, 6.7.2.2; ISO 14289-1, 7.1',
  },
  'catalog/not-suspect': {
    demands: 'MarkInfo does not call the marks suspect.',
    source: 'ISO 14289-1, 7.1',
  },
  'catalog/title-displayed': {
    demands: 'ViewerPreferences shows the title of the document, not the name of the file.',
    source: 'ISO 14289-1, 7.1',
  },
  'catalog/metadata': {
    demands: 'The catalog holds XMP metadata, as readable bytes without a filter.',
    source: 'ISO 19005-3, 6.6.2.1',
  },
  'catalog/output-intent': {
    demands: 'One output intent GTS_PDFA1 holds an ICC profile for RGB.',
    source: 'ISO 19005-3, 6.2.3',
  },
  'catalog/no-optional-content': {
    demands: 'No layer can be hidden.',
    source: 'stricter than ISO 19005-3, 6.9: what is printed is what was approved',
  },
  'xmp/well-formed': {
    demands: 'The metadata is well-formed XML in UTF-8, without a document type.',
    source: 'ISO 19005-3, 6.6.2.1',
  },
  'xmp/archive': {
    demands: 'The metadata claims PDF/A part 3, conformance A.',
    source: 'ISO 19005-3, 6.6.4',
  },
  'xmp/accessible': {
    demands: 'The metadata claims PDF/UA part 1.',
    source: 'ISO 14289-1, 5',
  },
  'xmp/extension': {
    demands: 'An extension schema declares the property that claims PDF/UA.',
    source: 'ISO 19005-3, 6.6.2.3.1',
  },
  'xmp/title': {
    demands: 'The title has words, the same in the metadata and in the document information.',
    source: 'ISO 14289-1, 7.1',
  },
  'xmp/dates': {
    demands: 'The dates of creation and change are those of the document information.',
    source: 'ISO 19005-3, 6.6.3, which asks that the two do not contradict each other',
  },
  'attachments/associated': {
    demands: 'Every embedded file is associated with the document, and the other way round.',
    source: 'ISO 19005-3, 6.8',
  },
  'attachments/relationship': {
    demands: 'Every embedded file says how it relates to the document.',
    source: 'ISO 19005-3, 6.8',
  },
  'attachments/named': {
    demands: 'Every embedded file has its name, in F and in UF.',
    source: 'ISO 19005-3, 6.8; ISO 14289-1, 7.11',
  },
  'attachments/described': {
    demands: 'Every embedded file says in words what it is.',
    source: 'ISO 14289-1, 7.11, recommended there',
  },
  'attachments/media-type': {
    demands: 'Every embedded file has a media type.',
    source: 'ISO 19005-3, 6.8',
  },
  'attachments/dated': {
    demands: 'Every embedded file has a date of change.',
    source: 'ISO 19005-3, 6.8',
  },
  'attachments/whole': {
    demands: 'Every embedded file can be read and is as long as it says.',
    source: 'ISO 32000-1, 7.11.4',
  },
  'active/no-actions': {
    demands: 'Nothing runs: the only actions go to a place or to an address.',
    source: 'ISO 19005-3, 6.5.1',
  },
  'active/no-triggers': {
    demands: 'Nothing happens by itself, when a page opens or a file is printed.',
    source: 'ISO 19005-3, 6.5.2',
  },
  'active/no-forms': {
    demands: 'There is no form.',
    source: 'stricter than ISO 19005-3, 6.4: these documents ask for nothing',
  },
  'active/addresses': {
    demands: 'Addresses are of the kinds https and mailto.',
    source: 'a reader should not be led out in the clear, nor into a folder or a program',
  },
  'pages/count': {
    demands: 'The tree of pages is whole, says how many pages it has, and has those expected.',
    source: 'ISO 32000-1, 7.7.3',
  },
  'pages/boxes': {
    demands: 'Every page has a size, upright, between 3 and 14400 points.',
    source: 'ISO 19005-3, 6.1.13',
  },
  'pages/graphics-states': {
    demands: 'No graphics state makes things transparent or changes how colours are transferred.',
    source: 'ISO 19005-3, 6.2.5; stricter than 6.2.10',
  },
  'pages/images-only': {
    demands: 'External objects are images: text or drawings in them would escape these checks.',
    source: 'stricter than ISO 19005-3, 6.2.9',
  },
  'structure/root': {
    demands: 'The structure tree has one element at its top: Document.',
    source: 'ISO 14289-1, 7.1',
  },
  'structure/tree': {
    demands: 'The structure is a tree of elements: no circle, no element at two places, no chasm.',
    source: 'ISO 32000-1, 14.7.2',
  },
  'structure/standard-types': {
    demands: 'Every element has a standard type by its own name.',
    source: 'ISO 19005-3, 6.7.3.4; ISO 14289-1, 7.1',
  },
  'structure/parents': {
    demands: 'Every element names the element that holds it as its parent.',
    source: 'ISO 32000-1, 14.7.2',
  },
  'structure/nesting': {
    demands: 'Elements stand in elements that may hold them: rows in tables, items in lists.',
    source: 'ISO 32000-1, 14.8.4; ISO 14289-1, 7.2',
  },
  'structure/required-kids': {
    demands: 'Elements hold what they need: a table with a head has a body, a list has items.',
    source: 'ISO 32000-1, 14.8.4.3; ISO 14289-1, 7.2',
  },
  'structure/heading-levels': {
    demands: 'Headings begin with the first level and skip none on the way down.',
    source: 'ISO 14289-1, 7.4.2',
  },
  'structure/heading-words': {
    demands: 'Every heading has content.',
    source: 'ISO 14289-1, 7.4, read with care: an empty heading leads nowhere',
  },
  'structure/figure-text': {
    demands: 'Every figure says in words what it shows.',
    source: 'ISO 14289-1, 7.3',
  },
  'structure/figure-box': {
    demands: 'Every figure has a box, and it lies on its page.',
    source: 'ISO 14289-1, 7.3; ISO 32000-1, 14.8.5.4.3',
  },
  'structure/table-heads': {
    demands: 'Every head of a table says whether it heads a row or a column.',
    source: 'ISO 14289-1, 7.5',
  },
  'structure/table-rows': {
    demands: 'The rows of a table are equally wide, counting the columns that a cell spans.',
    source: 'ISO 14289-1, 7.2',
  },
  'structure/list-numbering': {
    demands: 'A list with labels says how they are numbered.',
    source: 'ISO 14289-1, 7.6',
  },
  'structure/note-ids': {
    demands: 'Every note has an ID of its own.',
    source: 'ISO 14289-1, 7.9',
  },
  'structure/content-owned': {
    demands: 'Every numbered content belongs to an element, and every element to content there is.',
    source: 'ISO 14289-1, 7.1',
  },
  'structure/one-owner': {
    demands: 'A number stands for one content of its page and belongs to one element, once.',
    source: 'ISO 32000-1, 14.7.4',
  },
  'structure/parent-tree': {
    demands: 'The parent tree names for each content the element that owns it.',
    source: 'ISO 32000-1, 14.7.4.4',
  },
  'content/readable': {
    demands: 'The content of every page can be inflated and split into operators.',
    source: 'ISO 32000-1, 7.8.2',
  },
  'content/operators': {
    demands: 'Every operator is one of PDF.',
    source: 'ISO 19005-3, 6.2.2',
  },
  'content/marks-balanced': {
    demands: 'Every marked content that begins ends, on the same page and the same side of a text.',
    source: 'ISO 32000-1, 14.6',
  },
  'content/marks-flat': {
    demands: 'No marked content stands within another.',
    source: 'ISO 14289-1, 7.1: content is either tagged or an artifact',
  },
  'content/marks-numbered': {
    demands: 'Every marked content has a number, or is an artifact without one.',
    source: 'ISO 14289-1, 7.1',
  },
  'content/all-marked': {
    demands: 'All that paints stands in tagged content or in an artifact.',
    source: 'ISO 14289-1, 7.1',
  },
  'content/texts-balanced': {
    demands: 'Texts begin and end in turn, show nothing outside and hold no drawing.',
    source: 'ISO 32000-1, 9.4',
  },
  'content/states-balanced': {
    demands: 'Every saved graphics state is restored, and at most 28 are open.',
    source: 'ISO 32000-1, 8.4.2; ISO 19005-3, 6.1.13',
  },
  'content/rgb-only': {
    demands: 'Colours are RGB or grey.',
    source: 'ISO 19005-3, 6.2.4.3',
  },
  'content/no-inline-images': {
    demands: 'No image lies inside the content of a page.',
    source: 'stricter than ISO 19005-3, 6.1.10',
  },
  'fonts/known': {
    demands: 'Text is shown in a font that the page names.',
    source: 'ISO 19005-3, 6.2.2',
  },
  'fonts/embedded': {
    demands: 'Every font is embedded as TrueType and can be read.',
    source: 'ISO 19005-3, 6.2.11.4.1; ISO 14289-1, 7.21.4.1',
  },
  'fonts/encoding': {
    demands: 'Codes are the numbers of the glyphs: Identity-H and Identity.',
    source: 'ISO 19005-3, 6.2.11.3; ISO 14289-1, 7.21.3',
  },
  'fonts/no-cid-set': {
    demands: 'No font lists its glyphs in a CIDSet, which is seldom complete.',
    source: 'ISO 14289-1, 7.21.4.2',
  },
  'fonts/unicode': {
    demands: 'Every glyph that is shown maps to text.',
    source: 'ISO 19005-3, 6.2.11.7; ISO 14289-1, 7.21.7',
  },
  'fonts/no-missing-glyph': {
    demands: 'No text shows the glyph that stands for a missing one.',
    source: 'ISO 19005-3, 6.2.11.8; ISO 14289-1, 7.21.8',
  },
  'fonts/glyphs': {
    demands: 'Every glyph that is shown is in the embedded font.',
    source: 'ISO 19005-3, 6.2.11.4.1',
  },
  'fonts/widths': {
    demands: 'The width of every glyph that is shown is that of the embedded font, within 1.',
    source: 'ISO 19005-3, 6.2.11.5; ISO 14289-1, 7.21.5',
  },
  'fonts/subset-tag': {
    demands: 'The name of every font is the same everywhere and begins with the tag of a subset.',
    source: 'ISO 32000-1, 9.6.4',
  },
  'annotations/only-links': {
    demands: 'Annotations are links.',
    source: 'stricter than ISO 19005-3, 6.3.1',
  },
  'annotations/described': {
    demands: 'Every link says in words where it leads.',
    source: 'ISO 14289-1, 7.18.5',
  },
  'annotations/in-words': {
    demands: 'No link is described by a bare address or a bare number.',
    source: 'WCAG 2, 2.4.4; stricter than ISO 14289-1, 7.18.5',
  },
  'annotations/one': {
    demands: 'A link has one annotation, however many lines its words take.',
    source: 'a reader that lists links would else say each line as a link of its own',
  },
  'annotations/printed': {
    demands: 'Every annotation is printed and neither hidden nor invisible.',
    source: 'ISO 19005-3, 6.3.2',
  },
  'annotations/in-page': {
    demands: 'Every annotation has an area on its page.',
    source: 'ISO 32000-1, 12.5.2: a link without an area cannot be followed',
  },
  'annotations/tab-order': {
    demands: 'On a page with annotations, the tabulator follows the structure.',
    source: 'ISO 14289-1, 7.18.3',
  },
  'annotations/tagged': {
    demands: 'Every annotation belongs to one Link element, which names the page it is on.',
    source: 'ISO 14289-1, 7.18.5',
  },
  'annotations/parent-tree': {
    demands: 'The parent tree names for each annotation the element that owns it.',
    source: 'ISO 32000-1, 14.7.4.4',
  },
  'destinations/exist': {
    demands: 'Every place that a link or the outline names exists, on a page of the file.',
    source: 'ISO 32000-1, 12.3.2',
  },
  'destinations/sorted': {
    demands: 'Names are listed in the order of their bytes, each once, so that readers find them.',
    source: 'ISO 32000-1, 7.9.6',
  },
  'outline/chain': {
    demands: 'The lines of the outline are chained both ways, each under its parent, in no circle.',
    source: 'ISO 32000-1, 12.3.3',
  },
  'outline/counts': {
    demands: 'Every level of the outline says how many lines it shows.',
    source: 'ISO 32000-1, 12.3.3',
  },
  'outline/titles': {
    demands: 'Every line of the outline has words and leads somewhere.',
    source: 'ISO 32000-1, 12.3.3; ISO 14289-1, 7.17',
  },
  'images/colours': {
    demands: 'Images are RGB, grey or palettes of these.',
    source: 'ISO 19005-3, 6.2.4.3',
  },
  'images/plain': {
    demands: 'Images are not JPEG 2000, are not smoothed, and have no alternates.',
    source: 'ISO 19005-3, 6.2.8; stricter than 6.2.8.3',
  },
} as const satisfies Readonly<Record<string, PdfRule>>;

/** The name of a rule. */
export type PdfRuleId = keyof typeof pdfRules;
