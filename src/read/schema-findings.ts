/** Turns what the validator says about a facts tree into findings, one for each mistake, and names the values that do not count. */
import type { Finding } from '../finding/finding.js';
import { type Dropped, type FactNode, keptItems, type MapNode } from './fact-tree.js';
import { absenceAround, absenceFinding } from './schema-findings/absences.js';
import type { Accepts } from './schema-findings/accepts.js';
import { duplicateItem } from './schema-findings/duplicates.js';
import type { Judging } from './schema-findings/judging.js';
import { brokenAt, isExplained, missingKey, unknownKey } from './schema-findings/keys.js';
import { type Find, finder, type SchemaError, spotOf } from './schema-findings/spot.js';
import { valueFinding } from './schema-findings/values.js';
import type { SchemaTools } from './tools.js';

export interface JudgedTree {
  readonly findings: readonly Finding[];
  /** The smallest values that hold the mistakes. */
  readonly failed: readonly FactNode[];
}

/** Keywords that judge a value as a whole: of several at one spot the first of this list is the one worth telling. */
const ofOneValue = [
  'type',
  'enum',
  'const',
  'false schema',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];

/** Judges the tree by the validator's errors. */
export function schemaFindings(
  root: MapNode,
  dropped: Dropped,
  errors: readonly SchemaError[],
  { tools, accepts }: { readonly tools: SchemaTools; readonly accepts: Accepts },
): JudgedTree {
  const { schema } = tools;
  const findings: Finding[] = [];
  const failed: FactNode[] = [];
  const told = new Set<string>();
  const isNew = (key: string): boolean => {
    const before = told.size;
    return told.add(key).size > before;
  };
  const find = finder(root, dropped);
  const judging: Judging = { root, tools, schema, find, accepts };
  const unknownKeys = unknownKeysAt(errors);
  const cut = cutTexts(unknownKeys, find);
  for (const error of mostTelling(errors)) {
    const spot = spotOf(error, error.instancePath, find);
    const absence = absenceAround(spot, find, schema);
    if (absence) {
      if (!isNew(`absence ${absence.path}`)) continue;
      findings.push(about(absence.path, absenceFinding(absence, judging)));
      failed.push(absence.node);
    } else if (error.keyword === 'additionalProperties' && spot.node.kind === 'map') {
      const unknown = String(error.params.additionalProperty);
      const entry = spot.node.entries.get(unknown);
      if (!entry || !isNew(`key ${spot.path} ${unknown}`)) continue;
      failed.push(entry.node);
      const finding = unknownKey(spot, unknown, entry, judging);
      // One comma too many may make several keys.
      const { place } = finding;
      if (finding.id !== 'schema/unquoted-comma' || isNew(`comma ${place?.line}:${place?.column}`))
        findings.push(about(below(spot.path, unknown), finding));
    } else if (error.keyword === 'required') {
      const missing = String(error.params.missingProperty);
      if (!isNew(`required ${spot.path} ${missing}`)) continue;
      if (spot.node !== root) failed.push(spot.node);
      if (!isExplained(spot, missing, unknownKeys.get(error.instancePath) ?? []))
        findings.push(about(below(spot.path, missing), missingKey(spot, missing, judging)));
    } else if (error.keyword === 'uniqueItems' && spot.node.kind === 'list') {
      const items = keptItems(spot.node.items, dropped);
      const item = items[Math.max(Number(error.params.i), Number(error.params.j))];
      if (item) failed.push(item);
      findings.push(about(spot.path, duplicateItem(spot, item)));
    } else {
      if (spot.node !== root) failed.push(spot.node);
      // Half of a text that a comma has cut is told with its other half.
      if (!cut.has(spot.node)) findings.push(about(spot.path, valueFinding(spot, judging)));
    }
  }
  return { findings, failed };
}

/** The finding with the path that it is about. */
function about(path: string, finding: Finding): Finding {
  return path === '' ? finding : { ...finding, paths: [path] };
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** The keys that the schema does not know, by the pointer to their mapping. */
function unknownKeysAt(errors: readonly SchemaError[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { keyword, instancePath, params } of errors) {
    if (keyword !== 'additionalProperties') continue;
    const keys = found.get(instancePath) ?? [];
    keys.push(String(params.additionalProperty));
    found.set(instancePath, keys);
  }
  return found;
}

/** The texts in braces that are followed by pieces of themselves. */
function cutTexts(
  unknownKeys: ReadonlyMap<string, readonly string[]>,
  find: Find,
): ReadonlySet<FactNode> {
  const found = [...unknownKeys].flatMap(([pointer, keys]) => {
    const { node } = find(pointer);
    return keys.flatMap((key) => brokenAt({ node }, key)?.node ?? []);
  });
  return new Set(found);
}

/** One error for each value, and every error about keys. */
function mostTelling(errors: readonly SchemaError[]): SchemaError[] {
  const best = new Map<string, SchemaError>();
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword === 'if') continue;
    if (!ofOneValue.includes(error.keyword)) {
      kept.push(error);
      continue;
    }
    const known = best.get(error.instancePath);
    if (!known || rank(error) < rank(known)) best.set(error.instancePath, error);
  }
  return [...best.values(), ...kept];
}

const rank = (error: SchemaError): number => ofOneValue.indexOf(error.keyword);
