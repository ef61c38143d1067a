/** Writes the lines that a user can paste to state a missing fact. */
import { pathSteps } from './places.js';
import type { ReadResult } from './read-result.js';
import { publishedSchema } from './schema-tools.js';
import { type Schema, schemasAt } from './schema-walk.js';

/**
 * The YAML lines that state the fact at `path`, from the top of the file. With `read`, only the lines that are still missing,
 * indented as in the mapping where they belong; `read.placeOf(path)` points at the key of that mapping.
 */
export function missingLines(path: string, read?: ReadResult): string {
  return missingLinesBy(publishedSchema(), path, read);
}

/** The same by a given schema. */
function missingLinesBy(schema: Schema, path: string, read?: ReadResult): string {
  const steps = pathSteps(path);
  const { known, indent } = read ? standing(steps, read) : { known: 0, indent: 0 };
  const lines: string[] = [];
  let depth = indent;
  let dash = false;
  for (let index = known; index < steps.length; index += 1) {
    const step = steps[index] ?? '';
    if (typeof step === 'number') {
      dash = true;
      if (index === steps.length - 1) {
        lines.push(`${' '.repeat(depth)}- ${placeholder(schemasAt(schema, steps))}`);
      }
      continue;
    }
    const lead = `${' '.repeat(depth)}${dash ? '- ' : ''}`;
    depth += dash ? 4 : 2;
    dash = false;
    const isLast = index === steps.length - 1;
    const value = isLast ? ` ${placeholder(schemasAt(schema, steps))}` : '';
    lines.push(`${lead}${step}:${value}`);
  }
  return lines.join('\n');
}

/** How many steps of the path stand in the file, and the indentation of what belongs below them. */
function standing(
  steps: readonly (string | number)[],
  read: ReadResult,
): { known: number; indent: number } {
  let at: unknown = read.facts;
  let known = 0;
  let indent = 0;
  let path = '';
  for (const step of steps.slice(0, -1)) {
    if (typeof at !== 'object' || at === null) break;
    const next = (at as Record<string | number, unknown>)[step];
    if (typeof next !== 'object' || next === null || Object.keys(next).length === 0) break;
    path += typeof step === 'number' ? `[${step}]` : `${path && '.'}${step}`;
    const place = read.placeOf(path);
    if (!place || isFlow(read, place.file, place.line, place.column)) break;
    at = next;
    known += 1;
    indent = place.column - 1;
  }
  return { known, indent };
}

/** Inside `{ }` and `[ ]` indentation says nothing, so the lines begin above it. */
function isFlow(read: ReadResult, file: string, line: number, column: number): boolean {
  const text = read.sources.find((source) => source.file === file)?.text ?? '';
  return /[{[]/.test(text.split('\n')[line - 1]?.charAt(column - 1) ?? '');
}

/** An example from the schema, or a placeholder that never passes for an answer. */
function placeholder(schemas: readonly Schema[]): string {
  const example = schemas.flatMap((schema) => schema.examples ?? [])[0];
  if (example !== undefined) return inYaml(example);
  const values = schemas.flatMap((schema) => schema.enum ?? []);
  if (values.length > 24) return '… # a code of ISO 3166-1';
  if (values.length > 0) return `… # one of ${values.map(String).join(', ')}`;
  const list = schemas.find((schema) => schema.type === 'array');
  if (list && typeof list.items === 'object')
    return list.items.enum ? `[…] # any of ${list.items.enum.join(', ')}` : '[…]';
  const types = schemas.flatMap((schema) => schema.type ?? []);
  if (types.includes('boolean')) return '… # true or false';
  if (schemas.some((schema) => schema.format === 'date')) return '… # YYYY-MM-DD';
  if (types.includes('object')) {
    const keys = schemas.flatMap((schema) => Object.keys(schema.properties ?? {}));
    return `… # with ${keys.join(', ')}`;
  }
  const number = types.includes('number') || types.includes('integer');
  return number ? '… # a number' : '…';
}

/** A value of the schema as YAML on one line; JSON is YAML, and plain words need no quotes. */
function inYaml(value: unknown): string {
  if (typeof value === 'string' && /^[A-Za-z][\w .,()/-]*$/.test(value)) {
    return /^(true|false|null|yes|no|on|off)$/i.test(value) ? JSON.stringify(value) : value;
  }
  if (typeof value === 'string' && /^\d{4}-\d{2}(-\d{2})?$/.test(value)) return value;
  return JSON.stringify(value);
}
