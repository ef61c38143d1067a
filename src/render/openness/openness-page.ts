/** What pages print of openness by schemes beside the law: its parts by name, for templates. */
import type { Block } from '../../markdown/tree.js';
import type { RenderContext } from '../page.js';
import { forTheReviewer } from './beside-the-law.js';
import { failing, nextClass, unsettledCriteria } from './criteria.js';
import { besideTheLaw, byTheAct } from './in-exception.js';
import { partsTable } from './parts-table.js';
import { answersOfSchemes, howTheyAreRead } from './schemes.js';
import { judgementOnData, termsBesideLicence } from './terms-and-judgement.js';
import { wordTable } from './word-table.js';

const parts: Readonly<Record<string, (page: RenderContext) => readonly Block[]>> = {
  word: wordTable,
  parts: partsTable,
  schemes: answersOfSchemes,
  'next-class': nextClass,
  failing,
  terms: termsBesideLicence,
  judgement: judgementOnData,
  unsettled: unsettledCriteria,
  reading: howTheyAreRead,
  'beside-the-law': besideTheLaw,
  'by-the-act': byTheAct,
  'for-the-reviewer': forTheReviewer,
};

/** One part, built; throws on a name that there is not. */
export function opennessPart(page: RenderContext, part: string): readonly Block[] {
  const print = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (!print) throw new Error(`openness has no part ${part}`);
  return print(page);
}
