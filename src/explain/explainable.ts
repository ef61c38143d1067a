/** Everything that `explain` can explain, gathered from the registries: one entry per id. */
import {
  crossCheckEntries,
  documentEntries,
  fieldEntries,
  formEntries,
  itemEntries,
} from './content-entries.js';
import type { ExplainedId } from './entry.js';
import { meaningEntries, noticeEntries, verifyEntries } from './finding-entries.js';
import { gateEntries, obligationEntries, provisionEntries } from './law-entries.js';

import { opennessEntries, opennessFindingEntries } from './openness-entries.js';

export { type EntryKind as Kind, type ExplainedId as Entry, kinds } from './entry.js';

/** All entries; what they say is worked out when it is asked for. */
export async function explainable(): Promise<readonly ExplainedId[]> {
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
