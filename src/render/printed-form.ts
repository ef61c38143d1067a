/** A form as blocks, with the definitions of its notes. */
import type { Block } from '../markdown/tree.js';

/** What stands before the definitions of the notes, those in Markdown, and what stands after. */
export interface PrintedForm {
  readonly body: readonly Block[];
  readonly notes: readonly string[];
  readonly legend: readonly Block[];
}
