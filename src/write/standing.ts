/** Looks at what facts files say at a path, as it is written: what a form shows, and what it holds a later state against. */
import type { Node } from 'yaml';
import type { Finding } from '../finding/finding.js';
import { pathSteps } from '../read/places.js';
import type { FactsFile } from '../read/read-tree.js';
import type { Steps } from '../read/schema-findings/spot.js';
import { plainAt } from './leaves.js';
import { type OpenFile, openFacts, startOf } from './open-facts.js';
import { type EntrySpot, endOf, isEmpty, spotsOn } from './spots.js';

export class StandingText {
  private readonly opened: readonly OpenFile[];
  /** Why files can not be looked into. */
  readonly refused: readonly Finding[];

  constructor(files: readonly FactsFile[]) {
    const results = files.map(({ file, bytes }) => openFacts(file, bytes));
    this.opened = results.flatMap((result) => ('open' in result ? [result.open] : []));
    this.refused = results.flatMap((result) => ('refused' in result ? result.refused : []));
  }

  /** The source text of the value; null where the key is not there or holds nothing. */
  source(path: string): string | null {
    const found = this.find(pathSteps(path));
    if (found === null) return null;
    const { node } = found.spot;
    if (node === null || isEmpty(node)) return null;
    return found.open.text.slice(startOf(node as Node), endOf(found.open, node));
  }

  /** The value as a reader takes it, numbers by their text (`{ number: '3e23' }`); undefined where there is none. */
  plain(path: string): unknown {
    const steps = pathSteps(path);
    const found = this.find(steps);
    return found === null ? undefined : (plainAt(found.open, steps) ?? undefined);
  }

  private find(steps: Steps): { readonly open: OpenFile; readonly spot: EntrySpot } | null {
    for (const open of this.opened) {
      const spots = spotsOn(open, steps);
      const spot = spots.at(-1);
      if (spot !== undefined && spots.length === steps.length) return { open, spot };
    }
    return null;
  }
}
