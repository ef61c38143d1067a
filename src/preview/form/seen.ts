/** Names the state of one answer by a hash, so that an answer is never written over another one that nobody saw. */
import { createHash } from 'node:crypto';
import type { StandingText } from '../../write/standing.js';

/**
 * Of a path within lists it names the entries too: how many there are, and what the first words of each are on the way, so that an answer
 * never lands in another entry because the list has changed.
 */
export function seenAt(standing: StandingText, path: string): string {
  const entries = [...path.matchAll(/\[\d+\]/g)].flatMap(({ index, 0: step }) => {
    const list = standing.plain(path.slice(0, index));
    const entry = standing.plain(path.slice(0, index + step.length));
    return [Array.isArray(list) ? list.length : null, entryTitle(entry)];
  });
  const text = JSON.stringify([standing.source(path), ...entries]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** What a person calls an entry: its first words. */
export function entryTitle(entry: unknown): string | null {
  if (typeof entry === 'string') return entry;
  if (typeof entry !== 'object' || entry === null) return null;
  const text = Object.values(entry).find((value) => typeof value === 'string');
  return typeof text === 'string' ? text : null;
}
