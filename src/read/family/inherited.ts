/** What a model inherits: which fact from which file, and what of it still waits for somebody who looks at it. */
import { familyRowOf, familyRows, isAt } from '../../facts/families.js';
import type { Finding, Place } from '../../finding/finding.js';
import { type Dropped, type FactNode, type MapNode, nodeAt } from '../fact-tree.js';
import { pathOf, pathSteps } from '../places.js';
import { quoted } from '../printable.js';
import { problem } from '../problem.js';
import { isAbsenceMap } from './lay-over.js';

/** Somebody looked at inherited facts for this model. */
export interface Attestation {
  readonly by: string;
  readonly on: string;
}

export interface InheritedFact {
  readonly path: string;
  /** The file that states it. */
  readonly file: string;
  /** Where it has to be attested before gates and obligations read it: by whom it was, or null. */
  readonly attested?: Attestation | null;
}

/** What a model has from its family; a model without `extends` has none. */
export interface Family {
  /** Nearest first. */
  readonly files: readonly string[];
  /** Where the model's own file names the first of them. */
  readonly place: Place;
  readonly facts: readonly InheritedFact[];
}

/** What is said of facts that wait; `family` is null without a chain. */
export function inheritedIn(
  root: MapNode,
  dropped: Dropped,
  files: readonly string[],
  place: Place | null,
): { family: Family | null; findings: readonly Finding[] } {
  const said = attestationsIn(root, dropped);
  const facts = leavesOf(root, dropped, new Set(files)).map((leaf): InheritedFact => {
    const { path, file, isAbsent } = leaf;
    if (isAbsent || familyRowOf(path)?.is !== 'attested') return { path, file };
    const found = said.find(({ facts: holder }) => isAt(path, holder));
    return { path, file, attested: found === undefined ? null : { by: found.by, on: found.on } };
  });
  const findings: Finding[] = [];
  for (const { facts: path, place: at } of said) {
    const isKnown = familyRows.some(
      (row) => row.is === 'attested' && (isAt(path, row.facts) || isAt(row.facts, path)),
    );
    const isInherited = facts.some((each) => each.attested !== undefined && isAt(each.path, path));
    if (isKnown && isInherited) continue;
    const message = isKnown
      ? `\`attests\` names ${quoted(path)}, of which this model inherits nothing`
      : `\`attests\` names ${quoted(path)}, which nobody has to attest`;
    const help = 'Name inherited facts that the report says are waiting, or remove the line';
    findings.push(problem('family/attests-nothing', at, message, help, 'warning'));
  }
  const waiting = facts.filter(({ attested }) => attested === null).map(({ path }) => path);
  if (waiting.length > 0 && place !== null) {
    const shown = waiting.slice(0, 8).map((path) => `\`${path}\``);
    const more = waiting.length > shown.length ? ` and ${waiting.length - shown.length} more` : '';
    const message = `Nobody has attested for this model what it inherits: ${shown.join(', ')}${more}`;
    const help = `Look whether each holds for this model, then write \`attests: [{ facts: [${wholes(waiting).join(', ')}], by: …, on: YYYY-MM-DD }]\` in its own file; until then they settle no gate`;
    findings.push({
      ...problem('family/not-attested', place, message, help, 'warning'),
      paths: waiting,
    });
  }
  return {
    family: place === null || files.length === 0 ? null : { files, place, facts },
    findings,
  };
}

/** The rows of the table that hold the paths: what one line has to name. */
function wholes(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.map((path) => familyRowOf(path)?.facts ?? path))];
}

interface Said extends Attestation {
  readonly facts: string;
  readonly place: Place;
}

function attestationsIn(root: MapNode, dropped: Dropped): readonly Said[] {
  const list = root.entries.get('attests')?.node;
  if (list?.kind !== 'list' || dropped.has(list)) return [];
  return list.items.flatMap((item): Said[] => {
    if (dropped.has(item)) return [];
    const [by, on] = ['by', 'on'].map((key) => textIn(item, key, dropped));
    const { node, found } = nodeAt(item, ['facts'], dropped);
    if (by === undefined || on === undefined || found === 0 || node.kind !== 'list') return [];
    return node.items.flatMap((each) =>
      each.kind === 'text' && !dropped.has(each)
        ? [{ facts: pathOf(pathSteps(each.value)), by, on, place: each.place }]
        : [],
    );
  });
}

function textIn(item: FactNode, key: string, dropped: Dropped): string | undefined {
  const { node, found } = nodeAt(item, [key], dropped);
  return found === 1 && node.kind === 'text' && !dropped.has(node) ? node.value : undefined;
}

/** Every value that stands in one of the files, by the path at which the model has it; a list is one value. */
function leavesOf(root: MapNode, dropped: Dropped, files: ReadonlySet<string>) {
  const found: { path: string; file: string; isAbsent: boolean }[] = [];
  const look = (node: FactNode, steps: readonly string[]): void => {
    if (node.kind === 'refused' || dropped.has(node)) return;
    const isAbsent = isAbsenceMap(node);
    if (node.kind === 'map' && !isAbsent) {
      for (const [key, entry] of node.entries) look(entry.node, [...steps, key]);
    } else if (files.has(node.place.file)) {
      found.push({ path: pathOf(steps), file: node.place.file, isAbsent });
    }
  };
  for (const [key, entry] of root.entries) if (key !== 'schema') look(entry.node, [key]);
  return found;
}
