/** What reading a facts file or folder gives: the facts, the place of each, and everything found on the way. */
import type { Evidence } from '../facts/evidence.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { Finding, Place } from '../finding/finding.js';
import type { Family } from './family/inherited.js';

export interface SourceText {
  /** Relative to the facts' folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Not the model's own: one that it extends. */
  readonly base?: true;
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
  /** What the model has from the files that it extends; left out where it extends none. */
  readonly family?: Family;
}
