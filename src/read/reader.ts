/** Puts the steps of reading together: decode, parse, convert, merge, judge, and leave out what does not count. */
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { compareFindings, type Finding, type Place } from '../finding/finding.js';
import { keptByText } from '../text/kept-by-text.js';
import {
  type FactEntry,
  type FactNode,
  type MapNode,
  nodeAt,
  pathAt,
  toFacts,
} from './fact-tree.js';
import { type Chain, chainOf, type FileReading, noChain, type Unread } from './family/chain.js';
import { inheritedIn } from './family/inherited.js';
import { layOver, withoutOneModels, withoutUnset } from './family/lay-over.js';
import { replacing } from './fixes.js';
import { withNumbersAsText } from './numbers-as-text.js';
import { firstLine, type LocatedText, lastLine, pathSteps } from './places.js';
import { quoted } from './printable.js';
import { problem } from './problem.js';
import type { ReadResult } from './read-result.js';
import { type FactsFile, readTree, validateTree, withinText } from './read-tree.js';
import type { SchemaTools } from './tools.js';

/** Reads files by a given schema. Pure; never throws on what the files hold. */
export function readBy(
  tools: SchemaTools,
  files: readonly FactsFile[],
  unread?: Unread,
): ReadResult {
  const reading = files.map(readingOf);
  const own = reading.filter((_, index) => files[index]?.base !== true);
  const findings = own.flatMap((each) => each.findings);
  const ownSources = own.flatMap(({ source }) => source ?? []);
  const trees = own.flatMap(({ tree }) => tree ?? []);
  const start: Place | null = ownSources[0] ? firstLine(ownSources[0]) : null;
  const end: Place | null = ownSources.at(-1) ? lastLine(ownSources.at(-1) as LocatedText) : null;
  if (files.length === 0) {
    findings.push(
      problem('read/empty', null, 'There is no facts file', 'Run `aiact-doc init` to begin one'),
    );
  }
  const alone = merge(trees, start, findings);
  const chain = tools.extendable
    ? chainOf(
        alone,
        files.filter(({ base }) => base !== true),
        reading.filter((_, index) => files[index]?.base === true),
        unread,
      )
    : noChain;
  findings.push(...chain.findings, ...chain.bases.flatMap((each) => each.findings));
  const sources = [...ownSources, ...chain.bases.flatMap(({ source }) => source ?? [])];
  const dropped = new Set<FactNode>();
  const whole = tools.extendable ? withFamily(alone, chain, dropped, findings) : alone;
  const root = withNumbersAsText(whole, tools.numbersAsText ?? []);
  let family: ReturnType<typeof inheritedIn>['family'] = null;
  if (trees.length > 0) {
    if (trees.length === own.length) findings.push(...schemaVersion(root, dropped, start));
    // A false blank makes other keys and values than those that were meant.
    const isDistorted = findings.some(
      ({ id, severity }) => id === 'read/lookalike' && severity === 'error',
    );
    if (!isDistorted) findings.push(...validateTree(tools, root, dropped));
    if (tools.extendable) {
      const names = chain.bases.map(({ file }) => file);
      const inherited = inheritedIn(root, dropped, names, chain.place);
      family = inherited.family;
      findings.push(...inherited.findings);
    }
  }
  const readable = !findings.some(
    ({ id, severity }) => severity === 'error' && id.startsWith('read/'),
  );
  const lines = new Map(sources.map((source) => [source.file, source]));
  // A place belongs to a tree by its file: below one key the nodes of several may stand.
  const treesOfBases = new Map(chain.bases.map(({ file, tree }) => [file, tree]));
  const treeAt = ({ file }: Place): MapNode => treesOfBases.get(file) ?? root;
  return {
    readable,
    facts: (readable ? toFacts(root, dropped) : Object.create(null)) as ModelFacts,
    placeOf: remembered((path) => placeIn(root, dropped, path, path === 'schema' ? start : end)),
    sources: sources.map(({ file, text }) => ({
      ...{ file, text },
      ...(treesOfBases.has(file) && { base: true as const }),
    })),
    findings: findings
      .map((finding) => withinText(withPath(treeAt, finding), lines))
      .sort(compareFindings),
    ...(family && readable && { family }),
  };
}

function readingOf(file: FactsFile): FileReading {
  return { ...readTree(file), file: file.file, bytes: file.bytes };
}

/** The model's own mapping over those that it extends. */
function withFamily(
  own: MapNode,
  { bases }: Chain,
  dropped: Set<FactNode>,
  findings: Finding[],
): MapNode {
  const trees = bases.flatMap(({ tree }) => (tree ? [withoutExtends(tree)] : []));
  let root = withoutExtends(own);
  for (const tree of trees) {
    // Another format may mean something else by the same words.
    if (root.entries.has('schema') && tree.entries.has('schema'))
      findings.push(...schemaVersion(tree, dropped, tree.place));
    const { tree: shared, findings: found } = withoutOneModels(tree);
    findings.push(...found);
    root = layOver(root, shared);
  }
  const { tree, findings: found } = withoutUnset(root, trees);
  findings.push(...found);
  return tree;
}

/** The path has led to its file, and is no fact. */
function withoutExtends(tree: MapNode): MapNode {
  if (!tree.entries.has('extends')) return tree;
  const entries = new Map(tree.entries);
  entries.delete('extends');
  return { ...tree, entries };
}

/** Asked of the same paths by one condition after the other; the tree changes no more. */
function remembered(placeOf: ReadResult['placeOf']): ReadResult['placeOf'] {
  const known = new Map<string, Place | null>();
  return (path) => {
    const found = known.get(path);
    if (found !== undefined) return found;
    const place = placeOf(path);
    known.set(path, place);
    return place;
  };
}

/** The finding with the path of what stands at its place, where it names none. */
function withPath(treeAt: (place: Place) => MapNode | null, finding: Finding): Finding {
  if (finding.paths.length > 0 || finding.place === null) return finding;
  const tree = treeAt(finding.place);
  const path = tree && pathAt(tree, finding.place);
  return path === null ? finding : { ...finding, paths: [path] };
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
  const finding = problem('schema/version', place, message, 'Write `schema: 1`');
  return [{ ...finding, fixes: [replacing(node, '1')] }];
}

const stepsOf = keptByText<readonly (string | number)[]>(pathSteps);

/** The place of a value, of the key of its nearest parent, or the end of the file, where a new section would stand. */
function placeIn(
  root: MapNode,
  dropped: ReadonlySet<FactNode>,
  path: string,
  elsewhere: Place | null,
): Place | null {
  const steps = stepsOf(path);
  const { node, keyPlace, found } = nodeAt(root, steps, dropped);
  if (found === 0) return elsewhere;
  return found === steps.length ? node.place : (keyPlace ?? node.place);
}
