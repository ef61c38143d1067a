/** A language of papers: its tag, its messages as data, its conventions, and the papers that exist in it. */
import type { Model } from 'messageformat';
import type { Conventions } from './conventions.js';

/** A message as the generator read it: plain text, or the data model of MessageFormat 2. */
export type Message = string | Model.Message;

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  readonly messages: Readonly<Record<string, Message>>;
  readonly conventions: Conventions;
  /** Ids of the papers whose every message exists in it; null where all of them do. */
  readonly papers: readonly string[] | null;
}
