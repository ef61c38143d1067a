/** Asks the published schema what may stand at a place: its keys, types, values and words. */

export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly maximum?: number;
  readonly 'x-vocabulary'?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  /** What stands under keys that their author chooses. */
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** The keys of an honest absence (`{ unknown: reason }`). */
export const absenceKeys: readonly string[] = ['unknown', 'not_applicable', 'withheld'];

/** What was asked of a schema before: a long list asks the same of each entry. */
const asked = new WeakMap<Schema, Map<string, Schema[]>>();

/** Every schema that may judge the value at `steps`; the schema of an honest absence is left out. */
export function schemasAt(root: Schema, steps: readonly (string | number)[]): readonly Schema[] {
  const known = asked.get(root) ?? new Map<string, Schema[]>();
  asked.set(root, known);
  const key = JSON.stringify(steps.map((step) => (typeof step === 'number' ? 0 : step)));
  const before = known.get(key);
  if (before) return before;
  const found = walk(root, steps);
  // Keys that no schema knows are without number.
  if (found.length > 0) known.set(key, found);
  return found;
}

function walk(root: Schema, steps: readonly (string | number)[]): Schema[] {
  let current = flatten(root, root);
  for (const step of steps) {
    const next = current.flatMap((schema) => {
      const child =
        typeof step === 'number'
          ? schema.items
          : Object.hasOwn(schema.properties ?? {}, step)
            ? schema.properties?.[step]
            : schema.additionalProperties;
      return typeof child === 'object' ? flatten(root, child) : [];
    });
    current = next;
  }
  return current;
}

/** The keys that a mapping at `steps` may hold, in the order of the schema. */
export function keysAt(root: Schema, steps: readonly (string | number)[]): string[] {
  const keys = schemasAt(root, steps).flatMap((schema) => Object.keys(schema.properties ?? {}));
  return [...new Set(keys)];
}

/** The dotted path of every key that no list stands above, in the order of the schema. */
export function keyPaths(root: Schema, steps: readonly string[] = []): string[] {
  return keysAt(root, steps)
    .filter((key) => steps.length === 0 || !absenceKeys.includes(key))
    .flatMap((key) => [[...steps, key].join('.'), ...keyPaths(root, [...steps, key])]);
}

/** The JSON types allowed at `steps`. */
export function typesAt(root: Schema, steps: readonly (string | number)[]): string[] {
  return [...new Set(schemasAt(root, steps).flatMap((schema) => schema.type ?? []))];
}

/** True where the value at `steps` may be an honest absence instead. */
export function acceptsAbsence(root: Schema, steps: readonly (string | number)[]): boolean {
  return schemasAt(root, steps).some((schema) => {
    const reference = schema.then?.$ref;
    const then = reference === undefined ? schema.then : resolve(root, reference);
    return then !== undefined && isAbsence(then);
  });
}

/** The schema itself and all that it takes in by reference or combination. */
function flatten(root: Schema, schema: Schema): Schema[] {
  const parts: Schema[] = [];
  const add = (part: Schema | boolean | undefined): void => {
    if (typeof part !== 'object' || parts.includes(part) || isAbsence(part)) return;
    parts.push(part);
    if (part.$ref !== undefined) add(resolve(root, part.$ref));
    for (const list of [part.allOf, part.anyOf, part.oneOf])
      for (const each of list ?? []) add(each);
    add(part.then);
    add(part.else);
  };
  add(schema);
  return parts;
}

function isAbsence(schema: Schema): boolean {
  const keys = Object.keys(schema.properties ?? {});
  return keys.length > 0 && keys.every((key) => absenceKeys.includes(key));
}

function resolve(root: Schema, reference: string): Schema | undefined {
  let at: unknown = root;
  for (const step of reference.replace(/^#\/?/, '').split('/').filter(Boolean)) {
    at = (at as Readonly<Record<string, unknown>> | undefined)?.[step];
  }
  return at as Schema | undefined;
}
