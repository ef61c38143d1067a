/** Judges one answer against the files as they stand: what is to be written, or why nothing is; nothing is lost either way. */
import { Decimal } from '../../facts/decimal.js';
import { type Finding, findingKey } from '../../finding/finding.js';
import { readFacts } from '../../read/read.js';
import type { FactsFile } from '../../read/read-tree.js';
import { count } from '../../render/amounts.js';
import { day } from '../../render/dates.js';
import { sentence } from '../../render/words.js';
import type { Change, YamlValue } from '../../write/change.js';
import { PatchFault } from '../../write/patch.js';
import { patchFacts } from '../../write/patch-facts.js';
import { StandingText } from '../../write/standing.js';
import { controlOf, entryOf, isAsked } from './fields.js';
import { refusal } from './refusal.js';
import { seenAt } from './seen.js';
import { shownValue } from './shown-value.js';
import { type Filled, typedEntry, typedFor, typedParts } from './typed.js';

/** What a page sends. */
export interface Posted {
  readonly path: string;
  /** `try` writes nothing. */
  readonly action: 'set' | 'remove' | 'add' | 'try';
  /** The state that the person saw (`seenAt`). */
  readonly was: string;
  readonly fields: Filled;
}

export type JudgedAnswer =
  /** Write these files; `say` is told. */
  | {
      readonly outcome: 'write' | 'fine';
      readonly say: string;
      readonly files: readonly { readonly file: string; readonly text: string }[];
    }
  /** The facts have changed there since: what stands there now, and its state. */
  | { readonly outcome: 'conflict'; readonly say: string; readonly now: string }
  | { readonly outcome: 'refused'; readonly say: string };

const refused = (say: string): JudgedAnswer => ({ outcome: 'refused', say });

/** What a message was sent as; null where it is none of ours. */
export function postedOf(body: unknown): Posted | null {
  if (typeof body !== 'object' || body === null) return null;
  const { path, action, was, fields } = body as Record<string, unknown>;
  if (typeof path !== 'string' || path.length > 500 || typeof was !== 'string') return null;
  if (action !== 'set' && action !== 'remove' && action !== 'add' && action !== 'try') return null;
  const filled = filledOf(fields);
  return filled === null ? null : { path, action, was, fields: filled };
}

/** The controls of a form by their names; null where that is no such thing. */
export function filledOf(fields: unknown): Filled | null {
  if (typeof fields !== 'object' || fields === null) return null;
  const isText = (each: unknown): each is string => typeof each === 'string';
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, values]) =>
      Array.isArray(values) && values.every(isText) ? [[name, values] as const] : [],
    ),
  );
}

/** Pure: the files as they are on disk in, what is to stand there out. */
export function judgeAnswer(posted: Posted, files: readonly FactsFile[]): JudgedAnswer {
  const { path, action, was, fields } = posted;
  const entry = entryOf(path);
  if (!isAsked(path) || entry === undefined) return refused('There is no such question.');
  const standing = new StandingText(files);
  const [unusable] = standing.refused;
  if (unusable !== undefined) {
    return refused(`The file on disk can not be changed. ${told(unusable)}`);
  }
  if (action !== 'try' && action !== 'add' && seenAt(standing, path) !== was) {
    const now = shownValue(standing.plain(path));
    return {
      outcome: 'conflict',
      say: `Somebody changed this on disk since you opened the page. On disk now: ${now}. Your answer is still here and not saved.`,
      now: seenAt(standing, path),
    };
  }
  const wanted = changeFor(posted, standing);
  if ('fault' in wanted) {
    // Nothing is filled in yet: that is no fault of somebody who is still at it.
    const isEmpty = action === 'try' && Object.values(fields).flat().join('') === '';
    return refused(isEmpty ? '' : `${wanted.fault}.`);
  }
  const { changes } = wanted;
  const patched = provedBy(files, changes);
  if ('fault' in patched) return refused(patched.fault);
  const say =
    action === 'remove'
      ? 'Taken away.'
      : changes
          .map((change) => readBack('set' in change ? change.set : null))
          .filter((each) => each !== '')
          .join(' ');
  return action === 'try'
    ? { outcome: 'fine', say: `${say} Not saved yet.`.trim(), files: [] }
    : { outcome: 'write', say: `Saved. ${say}`.trim(), files: patched.files };
}

function changeFor(
  { path, action, fields }: Posted,
  standing: StandingText,
): { readonly changes: readonly Change[] } | { readonly fault: string } {
  const control = controlOf(path);
  if (action === 'remove') return { changes: [{ path, remove: true }] };
  if (action === 'add' || (action === 'try' && control === 'entries' && !('absent' in fields))) {
    if (control !== 'entries') return { fault: 'Only a list takes another entry' };
    const typed = typedEntry(path, fields);
    return 'fault' in typed ? typed : { changes: [{ path, add: typed.value }] };
  }
  if (control === 'together' && !('absent' in fields)) return partsFor(path, fields, standing);
  const typed = typedFor(path, fields);
  if ('fault' in typed) return typed;
  const isWhole = control === 'group' || control === 'entries' || control === 'together';
  if (isWhole && holdsAnswers(standing.plain(path))) {
    return { fault: 'There are answers below: take them away first' };
  }
  return { changes: [{ path, set: typed.value }] };
}

/** What is filled in is set, and what was cleared is taken away; the group is begun whole where it is not there. */
function partsFor(
  path: string,
  fields: Filled,
  standing: StandingText,
): { readonly changes: readonly Change[] } | { readonly fault: string } {
  const typed = typedParts(path, fields);
  if ('fault' in typed) return typed;
  const { parts } = typed;
  const isThere = holdsAnswers(standing.plain(path));
  if ([...parts.values()].every((value) => value === undefined)) {
    return { fault: isThere ? 'To clear all of it, take the answer away' : 'Fill in an answer' };
  }
  if (!isThere) {
    const entries = [...parts].map(([part, value]) => [part.slice(path.length + 1), value]);
    return { changes: [{ path, set: Object.fromEntries(entries) }] };
  }
  return {
    changes: [...parts].flatMap(([part, value]): Change[] => {
      if (value !== undefined) return [{ path: part, set: value }];
      return standing.source(part) === null ? [] : [{ path: part, remove: true }];
    }),
  };
}

/** A mapping or a list with something in it, an absence aside. */
function holdsAnswers(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && !['unknown', 'not_applicable', 'withheld'].includes(keys[0] ?? '');
}

/** The files after the changes, or why the reader would not take them. */
export function provedBy(
  files: readonly FactsFile[],
  changes: readonly Change[],
): { readonly files: readonly { file: string; text: string }[] } | { readonly fault: string } {
  const patched = patchedBy(files, changes);
  if ('fault' in patched) return patched;
  const fault = newFault(files, patched.files);
  return fault === null ? patched : { fault: refusal(fault) };
}

function patchedBy(
  files: readonly FactsFile[],
  changes: readonly Change[],
): { readonly files: readonly { file: string; text: string }[] } | { readonly fault: string } {
  try {
    const { files: changed, findings } = patchFacts(files, changes);
    if (changed === undefined) {
      const [first] = findings;
      return { fault: first === undefined ? 'It can not be written here.' : refusal(first) };
    }
    return { files: changed };
  } catch (error) {
    // What can not be proved is not written; the file has to be changed by hand there.
    if (!(error instanceof PatchFault)) throw error;
    return { fault: `It can not be written here without touching other lines: ${error.message}.` };
  }
}

/** What the reader would refuse of the files that it did not refuse before. */
function newFault(
  files: readonly FactsFile[],
  changed: readonly { readonly file: string; readonly text: string }[],
): Finding | null {
  const encoder = new TextEncoder();
  const after = new Map(files.map((each) => [each.file, each.bytes]));
  for (const { file, text } of changed) after.set(file, encoder.encode(text));
  const before = new Set(readFacts(files).findings.map(toldApart));
  const faults = readFacts([...after].map(([file, bytes]) => ({ file, bytes }))).findings.filter(
    ({ severity, id }) =>
      severity === 'error' && (id.startsWith('read/') || id.startsWith('schema/')),
  );
  return faults.find((each) => !before.has(toldApart(each))) ?? null;
}

/** Without the place: lines move when one is added. */
const toldApart = (finding: Finding): string => findingKey({ ...finding, place: null });

/** What is wrong with the file itself, for whoever mends it. */
function told({ message, help, place }: Finding): string {
  const at = place === null ? '' : ` (${place.file}, line ${place.line})`;
  return `${sentence(message)}${at} ${sentence(help)}`;
}

/** What was understood, where it may be understood in another way. */
function readBack(value: YamlValue | null): string {
  if (value instanceof Decimal) return `Read as ${count(value)}.`;
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)) return `Read as ${day(value)}.`;
  if (typeof value === 'object' && value !== null && ('at_least' in value || 'at_most' in value)) {
    const { at_least: least, at_most: most } = value as Record<string, unknown>;
    const words = [
      least instanceof Decimal ? `at least ${count(least)}` : '',
      most instanceof Decimal ? `at most ${count(most)}` : '',
    ].filter((each) => each !== '');
    return `Read as ${words.join(' and ')}.`;
  }
  return '';
}
