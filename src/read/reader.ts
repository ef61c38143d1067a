/** Puts the steps of reading together: decode, parse, convert, merge, judge, and leave out what does not count. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { compareFindings, type Finding, type Place } from '../finding/finding.js';
import { sourceCharacters } from './characters.js';
import { decode } from './decode.js';
import {
  type FactEntry,
  type FactNode,
  type MapNode,
  nodeAt,
  toFacts,
  toPlain,
} from './fact-tree.js';
import { parseYaml } from './parse-yaml.js';
import { firstLine, type LocatedText, locate, pathSteps } from './places.js';
import { quoted } from './printable.js';
import { problem } from './problem.js';
import type { ReadResult } from './read-result.js';
import { countFindings, type SchemaError, schemaFindings } from './schema-findings.js';
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

/** Reads files by a given schema. Pure; never throws on what the files hold. */
export function readBy(tools: SchemaTools, files: readonly FactsFile[]): ReadResult {
  const reading = files.map(readFile);
  const findings = reading.flatMap((each) => each.findings);
  const sources = reading.flatMap(({ source }) => source ?? []);
  const trees = reading.flatMap(({ tree }) => tree ?? []);
  const start: Place | null = sources[0] ? firstLine(sources[0]) : null;
  if (files.length === 0) {
    findings.push(
      problem('read/empty', null, 'There is no facts file', 'Run `aiact-doc init` to begin one'),
    );
  }
  const root = merge(trees, start, findings);
  const dropped = new Set<FactNode>();
  if (trees.length > 0) {
    if (trees.length === files.length) findings.push(...schemaVersion(root, dropped, start));
    findings.push(...judge(tools, root, dropped));
  }
  const readable = !findings.some(
    ({ id, severity }) => severity === 'error' && id.startsWith('read/'),
  );
  const lines = new Map(sources.map((source) => [source.file, source]));
  return {
    readable,
    facts: (readable ? toFacts(root, dropped) : Object.create(null)) as ModelFacts,
    placeOf: (path) => placeIn(root, dropped, path, start),
    sources: sources.map(({ file, text }) => ({ file, text })),
    findings: findings.map((finding) => withinText(finding, lines)).sort(compareFindings),
  };
}

function readFile({ file, bytes }: FactsFile): {
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

/** One mapping of all files' top-level keys; a key in two files is ambiguous. */
function merge(trees: readonly MapNode[], start: Place | null, findings: Finding[]): MapNode {
  const entries = new Map<string, FactEntry>();
  for (const tree of trees) {
    for (const [key, entry] of tree.entries) {
      const earlier = entries.get(key);
      if (!earlier) {
        entries.set(key, entry);
        continue;
      }
      const { file, line } = earlier.keyPlace;
      const message = `The key ${quoted(key)} stands in ${quoted(file)} (line ${line}) already`;
      const help = 'Keep all of one top-level key in one file';
      findings.push(problem('read/key-in-two-files', entry.keyPlace, message, help));
    }
  }
  const place = start ?? { file: '', line: 1, column: 1, end_line: 1, end_column: 1 };
  return { kind: 'map', place, entries };
}

/** The file must say which schema it follows. */
function schemaVersion(root: MapNode, dropped: Set<FactNode>, start: Place | null): Finding[] {
  const entry = root.entries.get('schema');
  if (!entry) {
    const message = 'The facts file does not say which schema it follows';
    return [problem('schema/version', start, message, 'Add the line `schema: 1` at the top')];
  }
  const { node } = entry;
  if (node.kind === 'refused' || (node.kind === 'number' && node.value.text === '1')) return [];
  dropped.add(node);
  const quotedOne = node.kind === 'text' && node.value === '1';
  const message = quotedOne
    ? '`schema` is a number in quotes'
    : 'This version reads schema 1 only, and the file says otherwise';
  const place = node.kind === 'map' || node.kind === 'list' ? entry.keyPlace : node.place;
  return [problem('schema/version', place, message, 'Write `schema: 1`')];
}

/** Validates until nothing fails; only the first round is told, later ones follow from it. */
function judge(tools: SchemaTools, root: MapNode, dropped: Set<FactNode>): Finding[] {
  const findings: Finding[] = [];
  for (let round = 0; round < 12; round += 1) {
    if (tools.validate(toPlain(root, dropped))) break;
    const errors = tools.validate.errors ?? [];
    const judged = schemaFindings(root, dropped, errors, tools.schema, tools.factPaths);
    if (round === 0) findings.push(...judged.findings);
    if (judged.failed.length === 0) break;
    for (const node of judged.failed) dropped.add(node);
  }
  const counts = countFindings(root, dropped, tools.schema);
  for (const node of counts.failed) dropped.add(node);
  return [...findings, ...counts.findings];
}

/** The place of a value, of the key of its nearest parent, or the first line. */
function placeIn(
  root: MapNode,
  dropped: ReadonlySet<FactNode>,
  path: string,
  start: Place | null,
): Place | null {
  const steps = pathSteps(path);
  const { node, keyPlace, found } = nodeAt(root, steps, dropped);
  if (found === 0) return start;
  return found === steps.length ? node.place : (keyPlace ?? node.place);
}

/** Ends a region that runs to the end of its line where the line ends. */
function withinText(finding: Finding, sources: ReadonlyMap<string, LocatedText>): Finding {
  const { place } = finding;
  if (!place || place.end_column < Number.MAX_SAFE_INTEGER) return finding;
  const source = sources.get(place.file);
  const from = source?.lineStarts[place.end_line - 1] ?? 0;
  const to = source?.lineStarts[place.end_line] ?? (source?.text.length ?? 0) + 1;
  return { ...finding, place: { ...place, end_column: to - from } };
}
