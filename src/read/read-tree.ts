/** One file becomes a tree of values with their places, and a schema judges it: what facts and themes are read by. */
import type { Finding } from '../finding/finding.js';
import { sourceCharacters } from './characters.js';
import { decode } from './decode.js';
import { type FactNode, type MapNode, toPlain } from './fact-tree.js';
import { parseYaml } from './parse-yaml.js';
import { type LocatedText, locate } from './places.js';
import { countFindings } from './schema-findings/counts.js';
import type { SchemaError } from './schema-findings/spot.js';
import { schemaFindings } from './schema-findings.js';
import type { Schema } from './schema-walk.js';
import { toFactTree } from './to-facts.js';

/** The compiled schema, the schema itself and the paths it holds. */
export interface SchemaTools {
  readonly validate: {
    (data: unknown): boolean;
    errors?: readonly SchemaError[] | null;
  };
  readonly schema: Schema;
  readonly factPaths: readonly string[];
}

export interface FactsFile {
  /** Relative to the facts' folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Reads one file; the tree is null where there is nothing to judge. */
export function readTree({ file, bytes }: FactsFile): {
  source: LocatedText | null;
  tree: MapNode | null;
  findings: Finding[];
} {
  const decoded = decode(file, bytes);
  if (decoded.finding) return { source: null, tree: null, findings: [decoded.finding] };
  const source = locate(file, decoded.text);
  const characters = sourceCharacters(source);
  // Control characters derail the lexer, so its errors would only repeat these findings.
  if (characters.some(({ id }) => id === 'read/control-character')) {
    return { source, tree: null, findings: characters };
  }
  const parsed = parseYaml(source);
  if (!parsed.document) {
    return { source, tree: null, findings: [...characters, ...parsed.findings] };
  }
  const converted = toFactTree(source, parsed.document);
  const findings = [...characters, ...parsed.findings, ...converted.findings];
  return { source, tree: converted.tree, findings };
}

/** Validates until nothing fails; only the first round is told, later ones follow from it. */
export function judge(tools: SchemaTools, root: MapNode, dropped: Set<FactNode>): Finding[] {
  const findings: Finding[] = [];
  for (let round = 0; round < 12; round += 1) {
    if (tools.validate(toPlain(root, dropped))) break;
    const errors = tools.validate.errors ?? [];
    const judged = schemaFindings(root, dropped, errors, tools.schema, tools.factPaths);
    if (round === 0) findings.push(...judged.findings);
    if (judged.failed.length === 0) break;
    for (const node of judged.failed) dropped.add(node);
  }
  const counts = countFindings(root, dropped, tools);
  for (const node of counts.failed) dropped.add(node);
  return [...findings, ...counts.findings];
}

/** Ends a region that runs to the end of its line where the line ends. */
export function withinText(finding: Finding, sources: ReadonlyMap<string, LocatedText>): Finding {
  const { place } = finding;
  if (!place || place.end_column < Number.MAX_SAFE_INTEGER) return finding;
  const source = sources.get(place.file);
  const from = source?.lineStarts[place.end_line - 1] ?? 0;
  const to = source?.lineStarts[place.end_line] ?? (source?.text.length ?? 0) + 1;
  return { ...finding, place: { ...place, end_column: to - from } };
}
