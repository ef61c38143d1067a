/** What a pack tells of an earlier one: which it is, and the differences as `changes.json` has them. */
import type { Assessment } from '../assess/assessment.js';
import type { DocumentText } from '../diff/diff-documents.js';
import { type Changes, readChanges } from '../report/changes.js';

/** The file in which a pack keeps the differences; its changes paper and its index are made from nothing else. */
export const changesFile = 'changes.json';

/** Where the changes paper lies, but for the ending. */
export const changesPaper = 'authorities/changes';

/** The earlier pack or revision, as the manifest records it. */
export interface SinceRecord {
  readonly kind: 'pack' | 'revision';
  /** `documentation 1.0 of 2 March 2026`, or the revision as it was named. */
  readonly name: string;
  readonly model: { readonly name: string | null; readonly version: string | null };
  readonly as_of: string;
  /** Of a pack, which this tells from every other. */
  readonly manifest_sha256?: string;
}

/** How a build learns what changed: from the papers as they are now, or, when a pack is made again, from what the pack says. */
export interface Since {
  readonly record: SinceRecord;
  /** The text of `changes.json`. */
  readonly changes: (papers: readonly DocumentText[], assessment: Assessment) => string;
}

/** What a pack that lies there says of an earlier one, to make it again; null where it says nothing that can be read. */
export function sinceOfPack(
  { since }: { readonly since?: SinceRecord },
  text: string,
): Since | null {
  if (since === undefined || readChanges(text) === null) return null;
  return { record: since, changes: () => text };
}

/** The differences in a text that this program wrote. */
export function changesIn(text: string): Changes {
  const changes = readChanges(text);
  if (changes === null) throw new Error('changes.json was written in another form than is read');
  return changes;
}
