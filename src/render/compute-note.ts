/** The compute and energy note: its computed parts by name, for templates. */
import { statedParts } from './compute-note/counted.js';
import { energyPlausibility } from './compute-note/energy.js';
import { comparison, methodsWorkedOut } from './compute-note/methods.js';
import { modifierTest, thresholdTable } from './compute-note/thresholds.js';
import type { RenderContext } from './page.js';

const parts: Readonly<Record<string, (page: RenderContext) => string>> = {
  methods: methodsWorkedOut,
  comparison,
  parts: statedParts,
  thresholds: thresholdTable,
  'modifier-test': modifierTest,
  energy: energyPlausibility,
};

/** One part of the note as Markdown; throws on a name that it does not have. */
export function computeNote(page: RenderContext, part: string): string {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`the compute note has no part ${part}`);
  return print(page);
}
