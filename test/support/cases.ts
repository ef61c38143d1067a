/** The cases of `test/cases/*.yaml`: facts of one model each, and what must follow from them. */
import type { Node } from 'yaml';
// @ts-expect-error A script without types.
import { publishedFiles, readCaseFiles } from '../../scripts/cases/case-files.mjs';
import type { ReadResult } from '../../src/read/read-result.js';
import { readCase } from './read-case.js';

export interface Expected {
  readonly gates?: Readonly<Record<string, string>>;
  readonly obligations?: Readonly<Record<string, string>>;
  readonly due?: Readonly<Record<string, string | null>>;
  /** Ids of findings of gates, positions and notices that must be there. */
  readonly findings?: readonly string[];
  readonly limited_to_modification?: boolean;
  /** Ids of findings that must not be there. */
  readonly silent?: readonly string[];
  readonly severity?: Readonly<Record<string, string>>;
  /** Of duties: whether they rest on a figure that is close to its limit. */
  readonly borderline?: Readonly<Record<string, boolean>>;
  /** Of duties: ids of caveats that they carry, perhaps beside others. */
  readonly caveats?: Readonly<Record<string, readonly string[]>>;
  /** Of duties: the day on which they began and, where they did, ended. */
  readonly began?: Readonly<Record<string, string | null>>;
  readonly ended?: Readonly<Record<string, string | null>>;
}

export interface Case {
  readonly file: string;
  readonly id: string;
  readonly title: string;
  readonly facts: Node;
  readonly expected: Expected;
  /** The reasoning, and the provision that it rests on. */
  readonly because?: string;
  readonly provision?: string;
  /** Ids of what the reader finds in these facts; none in most cases. */
  readonly refused: readonly string[];
  readonly read: () => ReadResult;
}

/** A case as its file states it. */
type Stated = Omit<Case, 'read'>;

/** All cases, file by file; those of real models, which are not published, come last. */
export const cases: readonly Case[] = (
  readCaseFiles([...publishedFiles, 'models.yaml']) as readonly Stated[]
).map((one) => {
  const read = readCase(one.facts);
  return { ...one, read: () => read };
});
