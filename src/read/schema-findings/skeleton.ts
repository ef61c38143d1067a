/** Makes the shortest value that a place accepts, with words in angle brackets where the author has something to say. */

import type { Schema } from '../schema-walk.js';
import type { Accepts } from './accepts.js';
import { fieldAt } from './field.js';
import { flowMap } from './flow.js';
import type { Steps } from './spot.js';

export interface Skeleton {
  /** YAML on one line. */
  readonly text: string;
  /** Keys that may stand beside those shown. */
  readonly beside: readonly string[];
}

interface Judge {
  readonly schema: Schema;
  readonly accepts: Accepts;
}

const known = new WeakMap<Accepts, Map<string, Skeleton | null>>();

/** A value that fits at `steps`; null where every value would say something that only the author knows. */
export function skeletonOf(steps: Steps, judge: Judge, depth = 0): Skeleton | null {
  const found = known.get(judge.accepts) ?? new Map<string, Skeleton | null>();
  known.set(judge.accepts, found);
  const key = `${depth} ${JSON.stringify(steps.map((step) => (typeof step === 'number' ? 0 : step)))}`;
  const before = found.get(key);
  if (before !== undefined) return before;
  const skeleton = made(steps, judge, depth);
  found.set(key, skeleton);
  return skeleton;
}

function made(steps: Steps, judge: Judge, depth: number): Skeleton | null {
  const field = fieldAt(judge.schema, steps);
  const fits = (text: string): boolean => judge.accepts(steps, text);
  if (field.keys.length > 0 && field.types.includes('object')) {
    const found = mapping(steps, field.keys, field.required, judge, depth);
    return found && fits(found.text) ? found : null;
  }
  const isFree = field.choices.length === 0 && field.vocabulary === null;
  if (field.types.includes('string') && isFree) {
    const key = [...steps].reverse().find((step) => typeof step === 'string');
    const text = `"<${String(key ?? 'text').replaceAll('_', ' ')}>"`;
    if (fits(text)) return { text, beside: [] };
  }
  const absence = '{ unknown: "<why>" }';
  return fits(absence) ? { text: absence, beside: [] } : null;
}

function mapping(
  steps: Steps,
  keys: readonly string[],
  required: readonly string[],
  judge: Judge,
  depth: number,
): Skeleton | null {
  if (depth > 3) return null;
  const valued = (names: readonly string[]): (readonly [string, string])[] | null => {
    const entries = names.map((name) => {
      const value = skeletonOf([...steps, name], judge, depth + 1);
      return value && ([name, value.text] as const);
    });
    return entries.every((entry) => entry !== null) ? entries : null;
  };
  const named = ['name', 'title', 'domain', 'description'].filter((key) => keys.includes(key));
  const order = required.length > 0 ? [required] : [...named, ...keys].map((key) => [key]);
  for (const names of order) {
    const entries = valued(names);
    if (entries === null) continue;
    const text = flowMap(entries);
    if (judge.accepts(steps, text)) {
      return { text, beside: keys.filter((key) => !names.includes(key)) };
    }
  }
  return null;
}
