/** Everything that `explain` can explain, gathered from the registries: one entry per id. */
import {
  crossCheckEntries,
  documentEntries,
  fieldEntries,
  formEntries,
  itemEntries,
} from './explain/content-entries.js';
import type { Entry } from './explain/entry.js';
import { meaningEntries, noticeEntries, verifyEntries } from './explain/finding-entries.js';
import { gateEntries, obligationEntries, provisionEntries } from './explain/law-entries.js';

import { opennessEntries, opennessFindingEntries } from './explain/openness-entries.js';

export { type Entry, type Kind, kinds } from './explain/entry.js';

/** All entries; what they say is worked out when it is asked for. */
export async function explainable(): Promise<readonly Entry[]> {
  return [
    ...gateEntries(),
    ...obligationEntries(),
    ...itemEntries(),
    ...formEntries(),
    ...crossCheckEntries(),
    ...meaningEntries(),
    ...noticeEntries(),
    ...verifyEntries(),
    ...opennessFindingEntries(),
    ...documentEntries(),
    ...fieldEntries(),
    ...provisionEntries(),
    ...opennessEntries(),
  ];
}
