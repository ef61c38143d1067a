/** A table in which the program speaks: each of its heads is a label of the program. */
import type { ToolLabelKey } from '../languages/say.js';
import { type Line, table } from '../markdown/build.js';
import type { Block } from '../markdown/tree.js';
import { lineAsTool } from './md-say.js';

export const toolTable = (
  heads: readonly ToolLabelKey[],
  rows: readonly (readonly Line[])[],
): Block =>
  table(
    heads.map((head) => lineAsTool(head)),
    rows,
  );
