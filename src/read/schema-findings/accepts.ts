/** Tries a value at a place of the schema, so that no help proposes what would be the next mistake. */
import { parse } from 'yaml';
import type { SchemaTools } from '../tools.js';
import { pointerOf, type SchemaError, type Steps } from './spot.js';
import { vocabularyFault } from './vocabulary.js';

/** Questions about YAML that stands for a value. */
export interface Accepts {
  /** True where it is free of mistakes at that place. */
  (steps: Steps, text: string): boolean;
  /** True where the schema misses a key in it. */
  readonly asksFor: (steps: Steps, text: string, key: string) => boolean;
  /** True where `after` has a mistake that `before` has not. */
  readonly isWorse: (steps: Steps, before: string, after: string) => boolean;
}

/** Builds a tree that holds the value alone and lets the schema judge it; each question is asked once. */
export function accepting(tools: SchemaTools): Accepts {
  const known = new Map<string, boolean>();
  const accepts = (steps: Steps, text: string): boolean => {
    const key = `${steps.map((step) => (typeof step === 'number' ? '' : step)).join('.')} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const { value, pointer, errors } = tried(tools, steps, text);
    const isBelow = (path: string): boolean => path === pointer || path.startsWith(`${pointer}/`);
    const answer =
      !errors.some(({ instancePath }) => isBelow(instancePath)) && !hasFault(tools, steps, value);
    known.set(key, answer);
    return answer;
  };
  const asksFor = (steps: Steps, text: string, key: string): boolean => {
    const { pointer, errors } = tried(tools, steps, text);
    return errors.some(
      ({ keyword, instancePath, params }) =>
        keyword === 'required' && instancePath === pointer && params.missingProperty === key,
    );
  };
  const isWorse = (steps: Steps, before: string, after: string): boolean => {
    const named = ({ keyword, instancePath, params }: SchemaError): string =>
      `${keyword} ${instancePath} ${String(params.missingProperty ?? '')}`;
    const known = new Set(tried(tools, steps, before).errors.map(named));
    return tried(tools, steps, after).errors.some((error) => !known.has(named(error)));
  };
  return Object.assign(accepts, { asksFor, isWorse });
}

function tried(
  tools: SchemaTools,
  steps: Steps,
  text: string,
): { value: unknown; pointer: string; errors: readonly SchemaError[] } {
  const value = parse(text, { schema: 'core' }) as unknown;
  const root = [...steps].reverse().reduce<unknown>((inner, step) => {
    return typeof step === 'number' ? [inner] : { [step]: inner };
  }, value);
  const pointer = pointerOf(steps.map((step) => (typeof step === 'number' ? 0 : step)));
  return { value, pointer, errors: tools.validate(root) ? [] : (tools.validate.errors ?? []) };
}

/** The lists of words that no schema can hold. */
function hasFault(tools: SchemaTools, steps: Steps, value: unknown): boolean {
  if (typeof value === 'string') return vocabularyFault(tools, steps, value) !== null;
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, child]) =>
    hasFault(tools, [...steps, Array.isArray(value) ? Number(key) : key], child),
  );
}
