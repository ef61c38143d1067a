/** A value that has not the form of its field, and all that a help may rest on. */
import type { FactNode } from '../fact-tree.js';
import type { Schema } from '../schema-walk.js';
import type { Accepts } from './accepts.js';
import type { Field } from './field.js';
import type { Steps } from './spot.js';

/** A value that does not fit, with what is known about its place. */
export interface Misfit {
  readonly node: FactNode;
  readonly steps: Steps;
  readonly path: string;
  readonly field: Field;
  readonly schema: Schema;
  readonly accepts: Accepts;
}
