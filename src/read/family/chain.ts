/** Follows `extends` from the facts of a model to the files that they are continued in, nearest first. */
import { attachedName } from '../../facts/source-names.js';
import type { Finding, Place } from '../../finding/finding.js';
import type { MapNode } from '../fact-tree.js';
import { limits } from '../limits.js';
import { quoted } from '../printable.js';
import { problem } from '../problem.js';
import type { FactsFile, readTree } from '../read-tree.js';
import { baseName, folderOfName, longestChain } from './base-name.js';

/** A file as it was read. */
export type FileReading = ReturnType<typeof readTree> & Pick<FactsFile, 'file' | 'bytes'>;

export interface Chain {
  /** Nearest first; the last may be one in which nothing can be judged. */
  readonly bases: readonly FileReading[];
  readonly findings: readonly Finding[];
  /** Where the model's own file names the first of them; null where it names none. */
  readonly place: Place | null;
  /** A file that is named and was not given. */
  readonly awaited: string | null;
}

export const noChain: Chain = { bases: [], findings: [], place: null, awaited: null };

/** What became of files that could not be fetched: words that follow their names. */
export type Unread = ReadonlyMap<string, string>;

const relative =
  'Write the path of one YAML file, relative to the file that states it, e.g. `extends: ../family.yaml`';

/** `own` is the merged mapping of the model's own files. */
export function chainOf(
  own: MapNode,
  ownFiles: readonly FactsFile[],
  given: readonly FileReading[],
  unread: Unread = new Map(),
): Chain {
  const bases: FileReading[] = [];
  const seen = new Set(ownFiles.map(({ file }) => file));
  let size = ownFiles.reduce((sum, { bytes }) => sum + bytes.length, 0);
  let tree: MapNode | null = own;
  let folder = '';
  let place: Place | null = null;
  const end = (finding?: Finding, awaited: string | null = null): Chain => ({
    ...{ bases, place, awaited },
    findings: finding ? [finding] : [],
  });
  for (;;) {
    const node: ReturnType<MapNode['entries']['get']> = tree?.entries.get('extends');
    if (node === undefined || node.node.kind === 'refused') return end();
    const at: Place = node.node.kind === 'text' ? node.node.place : node.keyPlace;
    place ??= at;
    if (node.node.kind !== 'text')
      return end(problem('read/extends-path', at, '`extends` names no file', relative));
    const path: string = node.node.value;
    const found = baseName(folder, path);
    if (found.problem !== undefined) {
      const message = `The path ${quoted(path)} behind \`extends\` ${found.problem}`;
      return end(problem('read/extends-path', at, message, relative));
    }
    const { name } = found;
    if (seen.has(name)) {
      const message = `The file ${quoted(name)} extends itself, by way of ${seen.size - ownFiles.length} others`;
      const help = 'Take one of the lines `extends` out; a family file names no file of its models';
      return end(problem('read/extends-cycle', at, message, help));
    }
    if (bases.length + 1 >= longestChain) {
      const message = `More than ${longestChain} files stand in one line of \`extends\``;
      return end(problem('read/extends-depth', at, message, 'Put two of the files into one'));
    }
    if ([...seen].some((each) => attachedName(each) === attachedName(name))) {
      const message = `The file ${quoted(name)} would have the name of another in the papers that carry both`;
      return end(
        problem('read/extends-path', at, message, 'Give one of the two files another name'),
      );
    }
    const reading = given.find(({ file }) => file === name);
    if (reading === undefined) {
      const why = unread.get(name) ?? 'was not given to the reader';
      const help =
        'Write the path of the file that is meant behind `extends`, or put the file there';
      const message = `The file ${quoted(name)} ${why}`;
      return end(
        problem('read/extends-missing', at, message, help),
        unread.has(name) ? null : name,
      );
    }
    size += reading.bytes.length;
    if (size > limits.bytes) {
      const message = 'The files of one line of `extends` hold more than 1 MiB together';
      return end(
        problem('read/extends-size', at, message, 'Keep long texts in files of their own'),
      );
    }
    seen.add(name);
    bases.push(reading);
    tree = reading.tree;
    folder = folderOfName(name);
  }
}
