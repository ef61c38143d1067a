/** The text of a new facts file for a model of which nothing is owed: what was stated, and no field beside it. */
import { yamlOf } from '../exchange/plan.js';
import type { FactValue } from '../exchange/reading.js';
import { Decimal } from '../facts/decimal.js';
import { type FactPath, factPaths } from '../facts/paths.gen.js';
import { readFacts } from '../read/read.js';
import { type Change, FlowValue, type YamlValue } from '../write/change.js';
import { patchFile } from '../write/patch.js';

const head = `# yaml-language-server: $schema=./aiact.schema.json
#
# Facts about one general-purpose AI model. By the answers that it holds, no duty of a provider applies;
# the fields for other cases are in the schema, and aiact-doc init --force begins anew.

schema: 1
`;

/** `text` is the file with every field; null where it can not be read. */
export function shortFacts(text: string): string | null {
  const { facts, readable } = readFacts([
    { file: 'aiact.yaml', bytes: new TextEncoder().encode(text) },
  ]);
  if (!readable) return null;
  const changes = [...leavesOf(facts, ''), ...provenanceOf(facts)];
  return patchFile('aiact.yaml', new TextEncoder().encode(head), changes).text ?? null;
}

function leavesOf(value: unknown, path: string): readonly Change[] {
  if (value === null || value === undefined || path === 'provenance' || path === 'schema')
    return [];
  const kind = (factPaths as Readonly<Record<string, { kind: string } | undefined>>)[path]?.kind;
  const isGroup = path === '' || kind === 'object';
  if (isGroup && typeof value === 'object' && !(value instanceof Decimal)) {
    return Object.entries(value).flatMap(([key, each]) =>
      leavesOf(each, path === '' ? key : `${path}.${key}`),
    );
  }
  return [{ path: path as FactPath, set: yamlOf(value as FactValue) }];
}

/** Where facts come from stands below them, an entry a line. */
function provenanceOf(facts: unknown): readonly Change[] {
  const { provenance } = facts as { readonly provenance?: Readonly<Record<string, unknown>> };
  return ['sources', 'facts', 'conflicts'].flatMap((part) =>
    Object.entries((provenance?.[part] ?? {}) as Readonly<Record<string, YamlValue>>).map(
      ([key, entry]) => ({ path: ['provenance', part, key], set: new FlowValue(entry) }),
    ),
  );
}
