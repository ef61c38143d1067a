/** For each rule of the checks, files that break this rule, made from a good one. */
import type { PdfRuleId } from '../../src/pdf-validate/pdf-rules.js';
import type { Breakage } from './broken/breakage.js';
import { brokenContents } from './broken/broken-contents.js';
import { brokenFrames } from './broken/broken-frames.js';
import { brokenParts } from './broken/broken-parts.js';
import { brokenPlaces } from './broken/broken-places.js';
import { brokenStructures } from './broken/broken-structures.js';

/** Every rule with its breakages. */
export const brokenFiles: Readonly<Record<PdfRuleId, readonly Breakage[]>> = {
  ...brokenFrames,
  ...brokenParts,
  ...brokenStructures,
  ...brokenContents,
  ...brokenPlaces,
};
