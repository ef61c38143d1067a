/** What reading a facts file or folder gives: the facts, the place of each, and everything found on the way. */
import type { Evidence } from '../facts/evidence.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { Finding, Place } from '../finding/finding.js';

export interface SourceText {
  /** Relative to the facts' folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface ReadResult {
  /** False when nothing may be concluded (unreadable, unsafe, empty): exit code 2. */
  readonly readable: boolean;
  /** Null-prototype objects; every number a `Decimal`; whatever failed the schema is left out (it counts as not stated), but an admission that failed is `unknown`. */
  readonly facts: ModelFacts;
  /** Place of the value at a dotted path (`role.placement.date`, `training_data.public_datasets.large[3].name`); for a missing path the key of its nearest existing parent. */
  readonly placeOf: (path: string) => Place | null;
  readonly sources: readonly SourceText[];
  readonly findings: readonly Finding[];
  /** What the files say that the facts name; left out where they name none. */
  readonly evidence?: Evidence;
}
