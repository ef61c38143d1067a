/** Changes facts files by splices of their text: every byte that no change is about stays as it is. */
import { isMap, isSeq } from 'yaml';
import { Decimal } from '../facts/decimal.js';
import { absenceOf } from '../facts/lookup.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { pathValue } from '../finding/value.js';
import { firstLine, locate, pathOf, pathSteps, placeAt } from '../read/places.js';
import type { Steps } from '../read/schema-findings/spot.js';
import { appended } from './append.js';
import { type Change, FlowValue, type YamlValue } from './change.js';
import { insertions, linesAt } from './insert.js';
import { type Leaf, leavesOf, plainAt } from './leaves.js';
import { entryLines, type NewEntry, put } from './new-entry.js';
import { type OpenFile, openFacts, openText } from './open-facts.js';
import { removal } from './remove.js';
import { replacements } from './replace.js';
import { type Splice, spliced } from './splice.js';
import { columnOf, type EntrySpot, isEmpty, lineStart, spotsOn } from './spots.js';

/** The changed text, or why nothing was changed. */
export type Patched =
  | { readonly text: string; readonly findings?: never }
  | { readonly text?: never; readonly findings: readonly Finding[] };

/** What went wrong in this room: nothing may be written then. */
export class PatchFault extends Error {
  override readonly name = 'PatchFault';
}

/**
 * Makes the changes one after the other in one file. A file or a value that the reader refuses, and a place without room, are findings.
 * Throws a `PatchFault` if reading the result again does not give the old values and the new ones.
 */
export function patchFile(file: string, bytes: Uint8Array, changes: readonly Change[]): Patched {
  const opened = openFacts(file, bytes);
  if ('refused' in opened) return { findings: opened.refused };
  let open = opened.open;
  let rest = changes.map((change) => ({ change, steps: stepsOf(change) }));
  while (rest.length > 0) {
    const taken = batchOf(rest);
    const planned = plan(open, taken);
    if ('finding' in planned) return { findings: [planned.finding] };
    const next = openText(file, spliced(open.text, planned.splices), open.mark);
    prove(open, next, taken);
    open = next;
    rest = rest.slice(taken.length);
  }
  const text = open.mark + open.text;
  // A value may hold what no facts file may: letters that can't be seen, or that are not normalised.
  const again = changes.length === 0 ? null : openFacts(file, new TextEncoder().encode(text));
  return again !== null && 'refused' in again ? { findings: again.refused } : { text };
}

interface Planned {
  readonly change: Change;
  readonly steps: Steps;
}

function stepsOf({ path }: Change): Steps {
  return typeof path === 'string' ? pathSteps(path) : path;
}

/** The changes at the head of the list that don't meet, so that one reading of the file serves them all. */
function batchOf(changes: readonly Planned[]): readonly Planned[] {
  const taken: Planned[] = [];
  for (const next of changes) {
    const isApart = 'set' in next.change || 'blank' in next.change;
    const meets = taken.some(
      ({ steps }) => isWithin(steps, next.steps) || isWithin(next.steps, steps),
    );
    if (taken.length > 0 && (!isApart || meets)) break;
    taken.push(next);
    if (!isApart) break;
  }
  return taken;
}

const isWithin = (steps: Steps, holder: Steps): boolean =>
  holder.length <= steps.length && holder.every((step, index) => steps[index] === step);

type Plan = { readonly splices: readonly Splice[] } | { readonly finding: Finding };

interface Group {
  readonly spots: readonly EntrySpot[];
  readonly steps: Steps;
  readonly entries: NewEntry[];
}

/** The splices of one batch. */
function plan(open: OpenFile, batch: readonly Planned[]): Plan {
  const groups = new Map<string, Group>();
  const splices: Splice[] = [];
  for (const { change, steps } of batch) {
    const spots = spotsOn(open, steps);
    const node = spots.length === 0 ? open.document.contents : (spots.at(-1)?.node ?? null);
    if (spots.length === steps.length) {
      splices.push(...atSpot(open, change, steps, spots));
      if ('add' in change && !isEmpty(node) && !isSeq(node))
        return { finding: noRoom(open, steps, spots) };
      continue;
    }
    if ('remove' in change) continue;
    const isRoom = isEmpty(node) || (isMap(node) && !isHonestAbsence(open, steps, spots.length));
    const key = String(spots.length === 0 ? -1 : (node?.range?.[0] ?? spots.length));
    const group = groups.get(key) ?? { spots, steps: steps.slice(0, spots.length), entries: [] };
    const leaf =
      'add' in change ? { value: [change.add] } : 'set' in change ? { value: change.set } : {};
    const asides = {
      ...('above' in change && change.above && { above: change.above }),
      ...('comment' in change && change.comment !== undefined && { comment: change.comment }),
    };
    if (!isRoom || put(group.entries, steps.slice(spots.length), { ...leaf, ...asides }) === null) {
      return { finding: noRoom(open, steps, spots) };
    }
    groups.set(key, group);
  }
  for (const { spots, steps, entries } of groups.values()) {
    const spot = spots.at(-1);
    const node = spot === undefined ? open.document.contents : spot.node;
    if (isMap(node)) splices.push(...insertions(open, node, steps, entries));
    else if (spot !== undefined) splices.push(...replacements(open, spot, steps, { entries }));
    else splices.push(atEnd(open, entries));
  }
  return { splices };
}

/** What a change does to a key that is there. */
function atSpot(
  open: OpenFile,
  change: Change,
  steps: Steps,
  spots: readonly EntrySpot[],
): Splice[] {
  const spot = spots.at(-1);
  if (spot === undefined) return [];
  if ('remove' in change) return [removal(open, spots)];
  if ('add' in change) {
    const { node } = spot;
    if (isSeq(node)) return [appended(open, node, change.add)];
    return isEmpty(node) ? replacements(open, spot, steps, { value: [change.add] }) : [];
  }
  const above = aboveOf(open, spot, change.above ?? []);
  if ('blank' in change) return above;
  return [...above, ...replacements(open, spot, steps, { value: change.set })];
}

/** A comment above a key, unless it stands there. */
function aboveOf(open: OpenFile, spot: EntrySpot, lines: readonly string[]): Splice[] {
  if (lines.length === 0 || spot.pair === null || spot.holder.flow) return [];
  const start = (spot.pair.key as { range?: readonly number[] }).range?.[0] ?? 0;
  const line = lineStart(open.text, start);
  const column = columnOf(open, spot.holder);
  if (open.text.slice(line, start).trim() !== '') return [];
  const comment = lines.map((each) => `${' '.repeat(column)}# ${each}`.trimEnd());
  const standing = open.text.slice(0, line).replaceAll('\r\n', '\n');
  if (standing.endsWith(`${comment.join('\n')}\n`)) return [];
  return [linesAt(open, line, comment, column)];
}

/** Keys at the root of a file that holds none yet. */
function atEnd(open: OpenFile, entries: readonly NewEntry[]): Splice {
  const lines = entryLines(entries, { steps: [], column: 0, style: open.style });
  return linesAt(open, open.text.length, lines, 0);
}

function isHonestAbsence(open: OpenFile, steps: Steps, depth: number): boolean {
  return depth > 0 && absenceOf(plainAt(open, steps.slice(0, depth))) !== null;
}

function noRoom(open: OpenFile, steps: Steps, spots: readonly EntrySpot[]): Finding {
  const source = locate(open.file, open.text);
  const at = spots.at(-1)?.node?.range;
  return makeFinding({
    id: 'write/no-room',
    severity: 'error',
    ...worded('There is no room for {path}: another value stands where its parts would be', {
      path: pathValue(pathOf(steps)),
    }),
    help: `Remove what stands at \`${pathOf(steps.slice(0, spots.length))}\`, or leave \`${pathOf(steps)}\` as it is`,
    paths: [pathOf(steps)],
    place: at ? placeAt(source, at[0], at[1]) : firstLine(source),
  });
}

/** Reads the result again: old values as they were written, new ones as they were meant, and nothing else. */
function prove(before: OpenFile, after: OpenFile, batch: readonly Planned[]): void {
  if (after.document.errors.length > 0) throw new PatchFault('the result is not valid YAML');
  const touched = batch.map(({ steps }) => steps);
  const isRemoval = batch.some(({ change }) => 'remove' in change);
  const isOwn = (steps: Steps): boolean =>
    touched.some((each) => isWithin(steps, each) || isWithin(each, steps));
  // What follows an entry that goes is counted anew: there the texts alone are asked.
  const told = ({ steps, source, value }: Leaf): string =>
    JSON.stringify([isRemoval ? [] : steps, source, String(value)]);
  const old = leavesOf(before).filter(({ steps }) => !isOwn(steps));
  const now = leavesOf(after).filter(({ steps }) => isRemoval || !isOwn(steps));
  const isEmptied = isRemoval && old.length === 0;
  if (!isEmptied && old.map(told).join('\n') !== now.map(told).join('\n')) {
    throw new PatchFault('a value that was not meant would change');
  }
  for (const { change, steps } of batch) {
    if ('set' in change && !isSame(plainAt(after, steps), meant(change.set))) {
      throw new PatchFault(`the value of ${pathOf(steps)} would not be the one that was meant`);
    }
    if ('add' in change) {
      const list = plainAt(after, steps);
      const last = Array.isArray(list) ? list.at(-1) : undefined;
      if (!isSame(last, meant(change.add))) {
        throw new PatchFault(`the entry of ${pathOf(steps)} would not be the one that was meant`);
      }
    }
  }
}

/** A value as it is read again. */
function meant(value: YamlValue): unknown {
  if (value instanceof FlowValue) return meant(value.value);
  if (value instanceof Decimal || typeof value === 'number') return { number: String(value) };
  if (Array.isArray(value)) return value.map(meant);
  if (typeof value !== 'object') return value;
  const entries = Object.entries(value as Readonly<Record<string, YamlValue | undefined>>);
  return Object.fromEntries(
    entries.flatMap(([key, each]) => (each === undefined ? [] : [[key, meant(each)]])),
  );
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
