/** One file becomes a tree of values with their places, and a schema judges it: what facts and themes are read by. */
import type { Finding } from '../finding/finding.js';
import { sourceCharacters } from './characters.js';
import { decode } from './decode.js';
import { type FactNode, type MapNode, toPlain } from './fact-tree.js';
import { fitted } from './fixes.js';
import { notFacts } from './not-facts.js';
import { parseYaml } from './parse-yaml.js';
import { type LocatedText, locate } from './places.js';
import { accepting } from './schema-findings/accepts.js';
import { countFindings } from './schema-findings/counts.js';
import { finder } from './schema-findings/spot.js';
import { vocabularyFindings } from './schema-findings/vocabulary-findings.js';
import { schemaFindings } from './schema-findings.js';
import { toFactTree } from './to-fact-tree.js';
import type { SchemaTools } from './tools.js';

export interface FactsFile {
  /** Relative to the facts' folder, with forward slashes. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** A file that others extend, and no file of the model itself; it counts only where `extends` leads to it. */
  readonly base?: boolean;
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
  const other = notFacts(source);
  if (other) return { source, tree: null, findings: [other] };
  const parsed = parseYaml(source);
  if (!parsed.document) {
    return { source, tree: null, findings: [...characters, ...parsed.findings] };
  }
  const converted = toFactTree(source, parsed.document, parsed.templates);
  const findings = [...characters, ...parsed.findings, ...converted.findings];
  return { source, tree: converted.tree, findings };
}

/** Validates until nothing fails; only the first round is told, later ones follow from it. */
export function validateTree(tools: SchemaTools, root: MapNode, dropped: Set<FactNode>): Finding[] {
  const findings: Finding[] = [];
  const accepts = accepting(tools);
  const before = new Set(dropped);
  for (let round = 0; round < 12; round += 1) {
    const plain = toPlain(root, dropped);
    if (tools.passes?.(plain) === true || tools.validate(plain)) break;
    const errors = tools.validate.errors ?? [];
    const judged = schemaFindings(root, dropped, errors, { tools, accepts });
    if (round === 0) findings.push(...judged.findings);
    if (judged.failed.length === 0) break;
    for (const node of judged.failed) dropped.add(node);
  }
  const listed = vocabularyFindings(
    root,
    { dropped, before },
    {
      ...{ tools, accepts, root, find: finder(root, before) },
      get schema() {
        return tools.schema;
      },
    },
  );
  const counts = countFindings(root, dropped, tools);
  for (const node of [...listed.failed, ...counts.failed]) dropped.add(node);
  return [...findings, ...listed.findings, ...counts.findings];
}

/** Ends a region that runs to the end of its line where the line ends, and fits the fixes to the text. */
export function withinText(found: Finding, sources: ReadonlyMap<string, LocatedText>): Finding {
  const finding = fitted(found, sources);
  const { place } = finding;
  if (!place || place.end_column < Number.MAX_SAFE_INTEGER) return finding;
  const source = sources.get(place.file);
  const from = source?.lineStarts[place.end_line - 1] ?? 0;
  const to = source?.lineStarts[place.end_line] ?? (source?.text.length ?? 0) + 1;
  return { ...finding, place: { ...place, end_column: to - from } };
}
