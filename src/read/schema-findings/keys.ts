/** Findings for keys that are not known or are missing. */
import type { Finding, Place } from '../../finding/finding.js';
import type { FactEntry, FactNode } from '../fact-tree.js';
import { inserting, type PendingFix, removingEntry, renaming, replacing } from '../fixes.js';
import { keyAdvice } from '../form-keys.js';
import { pathOf } from '../places.js';
import { quoted } from '../printable.js';
import { problem } from '../problem.js';
import { keysAt } from '../schema-walk.js';
import { closest } from '../suggest.js';
import { adviceFor } from './advice.js';
import { fieldAt } from './field.js';
import { flowNode } from './flow.js';
import { fixedBy, helpFor, type Judging } from './judging.js';
import { skeletonOf } from './skeleton.js';
import type { ErrorTarget } from './spot.js';
import { asCode, enumerated } from './words.js';

/** A key that the schema does not know, with the one that was probably meant. */
export function unknownKey(
  spot: ErrorTarget,
  key: string,
  entry: FactEntry,
  judging: Judging,
): Finding {
  const { schema, tools } = judging;
  const place = entry.keyPlace;
  const allowed = keysAt(schema, spot.steps);
  const { node } = spot;
  const free = allowed.filter((name) => node.kind !== 'map' || !node.entries.has(name));
  const where = spot.path ? ` in \`${spot.path}\`` : '';
  const message = `Unknown key ${quotedKey(key)}${where}`;
  const say = (help: string, fixes: readonly PendingFix[]): Finding =>
    fixedBy(problem('schema/unknown-key', place, message, help), fixes);
  const advice = keyAdvice(spot.path, key);
  if (advice !== null) {
    const told = `${message}: ${advice.what}`;
    return problem('schema/unknown-key', place, told, advice.help, advice.severity);
  }
  const broken = brokenAt(spot, key);
  if (broken !== null) return commaFinding(broken, spot, judging);
  const removal = [removingEntry(withPieces(spot, key, entry))];
  const american = key.replace(/licence/g, 'license');
  const elsewhere = nearestTop(pathsByKey(tools.factPaths).get(american) ?? []);
  // Deep in the file a key of the same name elsewhere is another fact: `training.duration` has its own dates.
  const isMisplaced = spot.steps.length < 2 || elsewhere[0]?.startsWith(`${spot.steps[0]}.`);
  if (elsewhere.length === 1 && isMisplaced) return say(`Write it as \`${elsewhere[0]}\``, []);
  const near = closest(key, free);
  if (near !== null) {
    const value = flowNode(entry.node);
    const fits = value !== null && judging.accepts([...spot.steps, near], value);
    return fits
      ? say(`Did you mean \`${near}\`?`, [renaming(place, near)])
      : say(
          `Did you mean \`${near}\`? Its value does not fit there: correct both, or remove the line`,
          removal,
        );
  }
  const present = closest(key, allowed);
  if (present !== null) return say(`Remove it; \`${present}\` is given already`, removal);
  const keys = (free.length > 0 ? free : allowed).slice(0, 12).map((name) => `\`${name}\``);
  const more = free.length > 12 ? ', …' : '';
  const known = keys.length > 0 ? `; the keys here are ${keys.join(', ')}${more}` : '';
  if (spot.steps.length === 0 || !knowsNone(node, allowed)) {
    return say(`Remove it${known}`, removal);
  }
  if (judging.accepts(spot.steps, '{}')) {
    return say(`Remove it${known}`, [replacing(node, '{}')]);
  }
  const { help, fixes } = helpFor(spot, judging);
  return say(help, fixes);
}

const knowingNone = new WeakMap<FactNode, boolean>();

/** Whether no key of a mapping is known; asked once for each of its keys, looked at once for all of them. */
function knowsNone(node: FactNode, allowed: readonly string[]): boolean {
  const before = knowingNone.get(node);
  if (before !== undefined) return before;
  const none =
    node.kind === 'map' && [...node.entries.keys()].every((name) => !allowed.includes(name));
  knowingNone.set(node, none);
  return none;
}

const lastKeys = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** Where a key stands below the top of the file and outside of lists. */
function pathsByKey(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const before = lastKeys.get(paths);
  if (before) return before;
  const found = new Map<string, string[]>();
  for (const path of paths.filter((each) => each.includes('.') && !each.includes('[]'))) {
    const key = path.slice(path.lastIndexOf('.') + 1);
    found.set(key, [...(found.get(key) ?? []), path]);
  }
  lastKeys.set(paths, found);
  return found;
}

/** The entry as far as an unquoted comma has cut pieces off it. */
function withPieces(spot: ErrorTarget, key: string, entry: FactEntry): FactEntry {
  if (spot.node.kind !== 'map' || spot.node.flow !== true || entry.node.kind === 'empty') {
    return entry;
  }
  const entries = [...spot.node.entries];
  const after = entries.slice(entries.findIndex(([name]) => name === key) + 1);
  const end = after.findIndex(([, each]) => each.node.kind !== 'empty');
  const [, last] = (end < 0 ? after : after.slice(0, end)).at(-1) ?? [];
  return last
    ? {
        keyPlace: entry.keyPlace,
        node: { ...entry.node, place: joined(entry.keyPlace, last.keyPlace) },
      }
    : entry;
}

const joined = (from: Place, to: Place): Place => ({
  ...from,
  end_line: to.end_line,
  end_column: to.end_column,
});

/** A text in braces that a comma has cut into keys without values. */
export interface Broken {
  readonly owner: string;
  /** The value as far as YAML kept it. */
  readonly node: TextNode;
  /** The whole, as it was written. */
  readonly whole: TextNode;
}

type TextNode = Extract<FactNode, { kind: 'text' }>;

/** `{ name: Heron, Inc }`: the text to which a key without a value belongs, or null. */
export function brokenAt(spot: Pick<ErrorTarget, 'node'>, key: string): Broken | null {
  if (spot.node.kind !== 'map' || spot.node.flow !== true) return null;
  const entries = [...spot.node.entries];
  const index = entries.findIndex(([name]) => name === key);
  if (entries[index]?.[1].node.kind !== 'empty') return null;
  const from = entries.slice(0, index).findLastIndex(([, entry]) => entry.node.kind !== 'empty');
  const [owner, begin] = entries[from] ?? [];
  if (owner === undefined || begin?.node.kind !== 'text' || begin.node.quoted) return null;
  const after = entries.slice(from + 1).findIndex(([, entry]) => entry.node.kind !== 'empty');
  const pieces = entries.slice(from + 1, after < 0 ? undefined : from + 1 + after);
  const last = pieces.at(-1)?.[1].keyPlace ?? begin.node.place;
  const value = [begin.node.value, ...pieces.map(([name]) => name)].join(', ');
  const place = joined(begin.node.place, last);
  return { owner, node: begin.node, whole: { ...begin.node, place, value } };
}

/** One finding for the whole, with what its field wants. */
function commaFinding(
  { owner, node, whole }: Broken,
  spot: ErrorTarget,
  judging: Judging,
): Finding {
  const { schema, accepts } = judging;
  const steps = [...spot.steps, owner];
  const path = pathOf(steps);
  const text = JSON.stringify(whole.value);
  const message = `The text in \`${path}\` holds a comma outside of quotes, which ends it at ${quoted(node.value)}`;
  const isText = accepts(steps, text);
  const advice = isText
    ? { help: `Quote it: ${asCode(text)}`, texts: [text] }
    : adviceFor({ node: whole, steps, path, field: fieldAt(schema, steps), schema, accepts });
  return fixedBy(
    problem('schema/unquoted-comma', whole.place, message, advice.help),
    advice.texts.map((each) => replacing(whole, each)),
  );
}

/** Of several fields of one name those least deep in the file. */
function nearestTop(paths: readonly string[]): readonly string[] {
  const depth = (path: string): number => path.split('.').length;
  const least = Math.min(...paths.map(depth));
  return paths.filter((path) => depth(path) === least);
}

/** A key with letters outside ASCII shows their code points, since they may look like others. */
function quotedKey(key: string): string {
  const shown = quoted(key);
  if (!/[^\x20-\x7e“”…]/.test(shown)) return shown;
  const codes = Array.from(new Set(key.match(/[^\x20-\x7e]/gu) ?? []), (letter) => {
    return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
  return `${shown} (with ${codes.slice(0, 4).join(', ')})`;
}

/** A key without which its mapping says nothing. */
export function missingKey(spot: ErrorTarget, missing: string, judging: Judging): Finding {
  const { schema, accepts } = judging;
  const where = spot.path ? ` in \`${spot.path}\`` : '';
  const message = `The key \`${missing}\` is missing${where}`;
  const skeleton = skeletonOf([...spot.steps, missing], { schema, accepts });
  const first = spot.node.kind === 'map' ? [...spot.node.entries.values()][0] : undefined;
  if (skeleton === null || spot.node.kind !== 'map') {
    const words = fieldWords([...spot.steps, missing], judging);
    const help = `Add \`${missing}\`: ${words}`;
    return problem('schema/missing-key', spot.place, message, help);
  }
  const help = `Add \`${missing}: ${skeleton.text}\``;
  const isFlow = spot.node.flow === true;
  const fix = first
    ? inserting(first.keyPlace, { key: missing, text: skeleton.text, isFlow })
    : replacing(spot.node, `{ ${missing}: ${skeleton.text} }`);
  return fixedBy(problem('schema/missing-key', spot.place, message, help), [fix]);
}

/** What decides on a value that nothing but the author can give. */
function fieldWords(steps: ErrorTarget['steps'], { schema, accepts }: Judging): string {
  const nowhere = { file: '', line: 1, column: 1, end_line: 1, end_column: 1 };
  const node = { kind: 'empty', place: nowhere } as const;
  const field = fieldAt(schema, steps);
  if (field.choices.length > 0) {
    return `which it is decides, ${enumerated(field.choices.slice(0, 12), 'or')}`;
  }
  const words = adviceFor({ node, steps, path: pathOf(steps), field, schema, accepts }).help;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A missing key whose misspelling stands in the same mapping is one mistake, not two. */
export function isExplained(
  spot: ErrorTarget,
  missing: string,
  unknownKeys: readonly string[],
): boolean {
  const isRefused =
    spot.node.kind === 'map' && spot.node.entries.get(missing)?.node.kind === 'refused';
  return isRefused || unknownKeys.some((key) => closest(key, [missing]) !== null);
}
