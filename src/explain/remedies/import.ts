/** What to do about facts that were read from files, with an example of each. */
import { contradictionKinds } from '../../exchange/contradiction-kinds.js';
import { importConflicts } from '../../facts/import-conflicts.js';
import type { Remedy } from './remedy.js';

const settling = {
  wrong: 'licensing.license: { id: licence-card-file }',
  right:
    'licensing.license: { id: licence-card-file, settled: The card was out of date and is corrected }',
};

export const remedies: Readonly<Record<string, Remedy>> = {
  'import/unconfirmed': {
    help: 'Look at each value, then run aiact-doc import --accept with their paths, or delete the entries',
    wrong: 'model.name: { source: git, as: inferred, value: Heron-7B, state: proposed }',
    right: 'model.name: { source: git, as: inferred, value: Heron-7B, state: confirmed }',
  },
  'import/edited': {
    help: 'Delete the entry of provenance.facts if the fact is meant as it stands',
    wrong: 'an entry with the value 4096 beside context_window: 8192',
    right: 'context_window: 8192 without an entry',
  },
  'import/source-changed': {
    help: 'Look at what the file says now: write what holds and import it again, or delete the entries of its facts in provenance.facts',
    wrong: 'config: { file: config.json, sha256: the hash of an older file }',
    right: 'config: { file: config.json, sha256: the hash of the file as it is }',
  },
  'write/no-room': {
    help: 'Take away the value that stands there, or leave the fact as it is',
    wrong: 'parameters: { unknown: Not counted yet }',
    right: 'parameters: { total: 7.3e9 }',
  },
  ...Object.fromEntries(
    Object.entries(importConflicts).map(([id, { help }]) => [
      `import/${id}`,
      { help, ...settling },
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(contradictionKinds).map(([id, { help, wrong, right }]) => [
      `against/${id}`,
      { help, wrong, right },
    ]),
  ),
};
