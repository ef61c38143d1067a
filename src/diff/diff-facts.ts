/** Which facts differ between two sets of facts: one change for each, at the highest path that tells it. */

import type { Place } from '../finding/finding.js';
import { withoutCredentials } from '../text/credentials.js';
import { alignLists, type Label } from './align-lists.js';
import { asPlainJson, isMapping, isSame } from './values.js';

/** One step into the facts: a key, or an entry of a list. */
export type PathStep = string | { readonly entry: Label };

/** `reordered`: the entries of a list stand in another order; `from` and `to` then hold what they are known by. */
export type ChangeKind = 'added' | 'removed' | 'changed' | 'reordered';

export interface FactChange {
  readonly kind: ChangeKind;
  /** As people read it: `training_data.public_datasets.large[name: C4].url`. */
  readonly path: string;
  readonly steps: readonly PathStep[];
  /** Plain values; undefined where nothing was stated. */
  readonly from: unknown;
  readonly to: unknown;
  /** Paths in either set of facts; null where nothing stands there. */
  readonly fromPath: string | null;
  readonly toPath: string | null;
}

/** A change with the places of both values. */
export interface PlacedChange extends FactChange {
  readonly fromPlace: Place | null;
  readonly toPlace: Place | null;
}

interface Spot {
  readonly steps: readonly PathStep[];
  readonly fromPath: string;
  readonly toPath: string;
}

/** Every change that leads from the first facts to the second, in the order of the second and then of what is gone. */
export function diffFacts(from: unknown, to: unknown): readonly FactChange[] {
  const changes: FactChange[] = [];
  compare(stated(from), stated(to), { steps: [], fromPath: '', toPath: '' }, changes);
  return changes;
}

/** Plain values of what the provider states; where facts come from is no fact. */
function stated(facts: unknown): unknown {
  const values = asPlainJson(facts);
  if (!isMapping(values) || !Object.hasOwn(values, 'provenance')) return values;
  const { provenance: _, ...rest } = values;
  return rest;
}

function compare(from: unknown, to: unknown, spot: Spot, changes: FactChange[]): void {
  if (isMapping(from) && isMapping(to)) {
    for (const key of new Set([...Object.keys(to), ...Object.keys(from)])) {
      const inner = {
        steps: [...spot.steps, key],
        fromPath: joined(spot.fromPath, key),
        toPath: joined(spot.toPath, key),
      };
      const [left, right] = [own(from, key), own(to, key)];
      if (left === undefined) changes.push(change('added', left, right, inner));
      else if (right === undefined) changes.push(change('removed', left, right, inner));
      else compare(left, right, inner, changes);
    }
  } else if (Array.isArray(from) && Array.isArray(to)) compareLists(from, to, spot, changes);
  else if (!isSame(from, to)) changes.push(change('changed', from, to, spot));
}

function compareLists(
  from: readonly unknown[],
  to: readonly unknown[],
  spot: Spot,
  changes: FactChange[],
): void {
  const { pairs, removed, added } = alignLists(from, to);
  const at = (label: Label, left: number, right: number): Spot => ({
    steps: [...spot.steps, { entry: label }],
    fromPath: `${spot.fromPath}[${left}]`,
    toPath: `${spot.toPath}[${right}]`,
  });
  for (const pair of pairs) {
    compare(from[pair.from], to[pair.to], at(pair.label, pair.from, pair.to), changes);
  }
  for (const each of removed) {
    const inner = at(each.label, each.from, each.from);
    changes.push(change('removed', from[each.from], undefined, inner));
  }
  for (const each of added) {
    const inner = at(each.label, each.to, each.to);
    changes.push(change('added', undefined, to[each.to], inner));
  }
  const moved = pairs.toSorted((left, right) => left.to - right.to);
  if (moved.some((pair, index) => pair !== pairs[index])) {
    const labels = (list: typeof pairs): string[] => list.map(({ label }) => shownLabel(label));
    changes.push(change('reordered', labels(pairs), labels(moved), spot));
  }
}

function change(kind: ChangeKind, from: unknown, to: unknown, spot: Spot): FactChange {
  return {
    kind,
    path: pathOf(spot.steps),
    steps: spot.steps,
    from,
    to,
    fromPath: kind === 'added' ? null : spot.fromPath,
    toPath: kind === 'removed' ? null : spot.toPath,
  };
}

function own(mapping: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

/** The steps as people read them. */
function pathOf(steps: readonly PathStep[]): string {
  return steps.reduce<string>(
    (path, step) =>
      typeof step === 'string' ? joined(path, step) : `${path}[${shownStep(step.entry)}]`,
    '',
  );
}

function shownStep(label: Label): string {
  if (typeof label === 'number') return String(label);
  const value = withoutCredentials(label.value);
  return label.field === '' ? value : `${label.field}: ${value}`;
}

function shownLabel(label: Label): string {
  return typeof label === 'number' ? String(label) : label.value;
}
