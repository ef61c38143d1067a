/** What a file may use of PDF: the one profile that is shipped, and an older one for checkers that know no newer. */
import type { StructureType } from '../layout/page.js';

/** What the writer has to know about a standard. */
export interface Profile {
  readonly pdfVersion: '1.4' | '1.7';
  /** In the words of pdfkit. */
  readonly subset: 'PDF/A-1a' | 'PDF/A-3a';
  /** Object streams and cross-reference streams, since PDF 1.5. */
  readonly packed: boolean;
  /** Embedded files, since PDF/A-3. */
  readonly attachments: boolean;
  /** A list of the glyphs in each font subset: asked for by PDF/A-1, of no use since. */
  readonly glyphSets: boolean;
  /** Structure types that the standard does not know; what they hold goes to their parent. */
  readonly lacks: readonly StructureType[];
}

/** PDF/A-3a, and PDF/UA-1 with it: what `build` writes. */
export const archive: Profile = {
  pdfVersion: '1.7',
  subset: 'PDF/A-3a',
  packed: true,
  attachments: true,
  glyphSets: false,
  lacks: [],
};

/** PDF/A-1a: written by a test alone, because a free validator of it is at hand everywhere. */
export const archiveOne: Profile = {
  pdfVersion: '1.4',
  subset: 'PDF/A-1a',
  packed: false,
  attachments: false,
  glyphSets: true,
  lacks: ['THead', 'TBody'],
};
