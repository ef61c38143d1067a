/** What every finding about a value is made from: the tree, the schema and the means to try a proposal. */
import type { Finding } from '../../finding/finding.js';
import type { MapNode } from '../fact-tree.js';
import { type PendingFix, removingEntry, removingItem, replacing } from '../fixes.js';
import type { Schema } from '../schema-walk.js';
import type { SchemaTools } from '../tools.js';
import type { Accepts } from './accepts.js';
import { adviceFor } from './advice.js';
import { fieldAt } from './field.js';
import { flowList, flowMap, flowNode } from './flow.js';
import { type ErrorTarget, type Find, pointerOf, type Steps } from './spot.js';
import { asCode, enumerated } from './words.js';

export interface Judging {
  readonly root: MapNode;
  readonly tools: SchemaTools;
  readonly schema: Schema;
  readonly find: Find;
  readonly accepts: Accepts;
}

/** A help with what a program can do of it. */
export interface Help {
  readonly help: string;
  readonly fixes: readonly PendingFix[];
}

/** What to write in place of a value; where nothing fits, it is taken away. */
export function helpFor(
  spot: Pick<ErrorTarget, 'node' | 'steps' | 'path'>,
  judging: Judging,
): Help {
  const { schema, accepts } = judging;
  const field = fieldAt(schema, spot.steps);
  const advice = adviceFor({ ...spot, schema, accepts, field });
  const isChoice = field.choices.length > 0;
  const texts = isChoice
    ? advice.texts.filter((text) => fitsBeside(spot, text, judging))
    : advice.texts;
  if (texts.length === 0 && advice.texts.length > 0) {
    const words = field.choices.slice(0, 12).join(', ');
    return orRemoval(`Which it is decides, beside what stands there: ${words}`, spot, judging);
  }
  if (texts.length < advice.texts.length) {
    const ways = enumerated(texts.map(asCode), 'or');
    return { help: `Write ${ways}`, fixes: texts.map((text) => replacing(spot.node, text)) };
  }
  if (texts.length > 0 || advice.isWhole) {
    return { help: advice.help, fixes: texts.map((text) => replacing(spot.node, text)) };
  }
  return orRemoval(advice.help, spot, judging);
}

function orRemoval(
  help: string,
  spot: Pick<ErrorTarget, 'node' | 'steps'>,
  judging: Judging,
): Help {
  const removal = removalOf(spot, judging);
  return removal === null
    ? { help, fixes: [] }
    : { help: `${help}, or remove the line`, fixes: [removal] };
}

/** Lists that are longer are not looked through for the same entry. */
const mostItems = 50;

/** True unless a choice asks for keys or forbids them in its mapping, or stands in its list already. */
function fitsBeside(
  { node, steps }: Pick<ErrorTarget, 'node' | 'steps'>,
  text: string,
  { find, accepts }: Judging,
): boolean {
  const key = steps.at(-1);
  const above = steps.slice(0, -1);
  const holder = find(pointerOf(above)).node;
  if (holder.kind === 'list' && holder.items.length <= mostItems) {
    const items = (value: string): string =>
      flowList(holder.items.map((item) => (item === node ? value : (flowNode(item) ?? 'null'))));
    return !accepts.isWorse(above, items(flowNode(node) ?? 'null'), items(text));
  }
  if (holder.kind !== 'map' || typeof key !== 'string') return true;
  const shown = (value: string): string =>
    flowMap(
      [...holder.entries].map(([name, entry]) => [
        name,
        entry.node === node ? value : (flowNode(entry.node) ?? 'null'),
      ]),
    );
  return !accepts.isWorse(above, shown(flowNode(node) ?? 'null'), shown(text));
}

/** The fix that takes a value away, if what is left fits. */
export function removalOf(
  { node, steps }: Pick<ErrorTarget, 'node' | 'steps'>,
  judging: Judging,
): PendingFix | null {
  const { find, accepts } = judging;
  const step = steps.at(-1);
  const above = steps.slice(0, -1);
  if (step === undefined) return null;
  const holder = find(pointerOf(above)).node;
  const isOnly = holder.kind === 'map' ? holder.entries.size === 1 : true;
  if (holder.kind === 'map' && typeof step === 'string') {
    const entry = holder.entries.get(step);
    if (!entry || isNeeded(step, holder, above, judging)) return null;
    if (!isOnly) return removingEntry(entry);
    return accepts(above, '{}') && above.length > 0 ? replacing(holder, '{}') : null;
  }
  if (holder.kind !== 'list') return null;
  if (holder.items.length > 1) return removingItem(node);
  return accepts(above, '[]') ? replacing(holder, '[]') : null;
}

/** True where the mapping says nothing without that key, as the keys beside it have it. */
function isNeeded(key: string, holder: MapNode, steps: Steps, judging: Judging): boolean {
  if (!fieldAt(judging.schema, steps).required.includes(key)) return false;
  const rest = [...holder.entries].filter(([name]) => name !== key);
  const text = flowNode({ ...holder, entries: new Map(rest) });
  return text === null || judging.accepts.asksFor(steps, text, key);
}

/** The finding with its fixes. */
export function fixedBy(finding: Finding, fixes: readonly PendingFix[]): Finding {
  return fixes.length === 0 ? finding : { ...finding, fixes };
}
