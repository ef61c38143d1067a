/** The compute and energy note: its computed parts by name, for templates. */

import type { Block } from '../markdown/tree.js';
import { comparison } from './compute-note/comparison.js';
import { statedParts } from './compute-note/counted.js';
import { energyPlausibility } from './compute-note/energy.js';
import { methodsWorkedOut } from './compute-note/methods.js';
import { modifierTest } from './compute-note/modifier-test.js';
import { thresholdTable } from './compute-note/thresholds.js';
import type { RenderContext } from './page.js';

const parts: Readonly<Record<string, (page: RenderContext) => readonly Block[]>> = {
  methods: methodsWorkedOut,
  comparison,
  parts: statedParts,
  thresholds: thresholdTable,
  'modifier-test': modifierTest,
  energy: energyPlausibility,
};

/** One part of the note; throws on a name that it does not have. */
export function computeNote(page: RenderContext, part: string): readonly Block[] {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the compute note has no part ${part}`);
  return print(page);
}
