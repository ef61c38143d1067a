/** Reads a list of allowed signers: who may sign, by which key, for packs of which days, and how many have to. */
import { isDay } from '../facts/days.js';
import type { Place } from '../finding/finding.js';
import type { FactNode, MapNode } from '../read/fact-tree.js';
import { readTree } from '../read/read-tree.js';

/** One signer as the list names it; the file of the key is not read yet. */
export interface SignerLine {
  readonly name: string;
  /** A path relative to the folder of the list. */
  readonly key: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly place: Place;
}

/** The list, or the first thing that is wrong with it. */
export type SignersRead =
  | {
      readonly signers: readonly SignerLine[];
      readonly require: number;
      readonly problem?: never;
    }
  | { readonly problem: string; readonly place: Place | null };

const empty = 'The file is empty; it names signers under `signers`';

/** More signers than this are a directory, and no list that somebody keeps. */
const mostSigners = 100;

class Refused extends Error {
  readonly place: Place;

  constructor(problem: string, { place }: { readonly place: Place }) {
    super(problem);
    this.place = place;
  }
}

/** Reads the list. Pure; never throws on what the file holds. */
export function readSigners(file: string, bytes: Uint8Array): SignersRead {
  const { tree, findings } = readTree({ file, bytes });
  const error = findings.find(({ severity }) => severity === 'error');
  if (tree === null || error !== undefined) {
    // The reader speaks of facts, and this list holds none.
    const isEmpty = error === undefined || error.id === 'read/empty';
    return { problem: isEmpty ? empty : error.message, place: error?.place ?? null };
  }
  try {
    return listIn(tree);
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return { problem: thrown.message, place: thrown.place };
  }
}

function listIn(tree: MapNode): SignersRead {
  assertKeys(tree, ['signers', 'require']);
  const list = tree.entries.get('signers')?.node;
  if (list?.kind !== 'list' || list.items.length === 0) {
    throw new Refused('There is no list `signers` with at least one signer', list ?? tree);
  }
  if (list.items.length > mostSigners) {
    throw new Refused(`The list has more than ${mostSigners} signers`, list);
  }
  const signers = list.items.map(signerIn);
  const twin = signers.find(
    ({ name, key }, index) =>
      signers.findIndex((each) => each.name === name && each.key === key) < index,
  );
  if (twin !== undefined) throw new Refused(`“${twin.name}” stands twice with one key`, twin);
  const names = new Set(signers.map(({ name }) => name)).size;
  const stated = tree.entries.get('require')?.node;
  const require = stated === undefined ? 1 : Number(scalar(stated) ?? Number.NaN);
  if (stated !== undefined && !(Number.isInteger(require) && require >= 1 && require <= names)) {
    throw new Refused(
      `\`require\` is a number from 1 to ${names}, for so many names are listed`,
      stated,
    );
  }
  return { signers, require };
}

function signerIn(node: FactNode): SignerLine {
  if (node.kind !== 'map') {
    throw new Refused('A signer is written as { name: …, key: FILE, from: …, until: … }', node);
  }
  assertKeys(node, ['name', 'key', 'from', 'until']);
  const [name, key] = [textAt(node, 'name'), textAt(node, 'key')];
  if (name === null || name.length > 200) throw new Refused('A signer has no `name`', node);
  if (key === null) throw new Refused(`The signer “${name}” has no \`key\`, the file of one`, node);
  const [from, until] = [dayAt(node, 'from'), dayAt(node, 'until')];
  if (from !== null && until !== null && until < from) {
    throw new Refused(`The time of “${name}” ends before it begins`, node);
  }
  return { name, key, from, until, place: node.place };
}

function dayAt(node: MapNode, field: string): string | null {
  const stated = node.entries.get(field)?.node;
  if (stated === undefined) return null;
  const day = scalar(stated);
  if (isDay(day) && isInCalendar(day)) return day;
  throw new Refused(`\`${field}\` is a day, written as YYYY-MM-DD`, stated);
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function textAt(node: MapNode, field: string): string | null {
  const stated = node.entries.get(field)?.node;
  const text = stated === undefined ? undefined : scalar(stated);
  return text === undefined || text.trim() === '' ? null : text;
}

/** The words of a text or a number. */
function scalar(node: FactNode): string | undefined {
  if (node.kind === 'text') return node.value;
  return node.kind === 'number' ? String(node.value) : undefined;
}

function assertKeys(node: MapNode, known: readonly string[]): void {
  const [key, entry] = [...node.entries].find(([each]) => !known.includes(each)) ?? [];
  if (entry === undefined) return;
  throw new Refused(`There is no key \`${key}\` here; known are ${known.join(', ')}`, {
    place: entry.keyPlace,
  });
}
