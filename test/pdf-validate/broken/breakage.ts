/** The shape of the tables of broken files. */
import type { PdfRuleId } from '../../../src/pdf-validate/pdf-rules.js';
import type { Harmed } from '../harmed.js';

/** A way to break a file: through its objects or its bytes. */
export interface Breakage {
  readonly what: string;
  readonly harm?: (file: Harmed) => void;
  readonly patch?: (bytes: Uint8Array) => Uint8Array;
  /** Rules that cannot but break with it. */
  readonly also?: readonly PdfRuleId[];
}

/** Breakages by rule. */
export type Breakages = Readonly<Partial<Record<PdfRuleId, readonly Breakage[]>>>;
