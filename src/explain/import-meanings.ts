/** What the findings mean that speak of facts read from files: proposals, edits, and files that disagree. */
import { contradictionKinds } from '../exchange/contradiction-kinds.js';
import { importConflicts } from '../facts/import-conflicts.js';

export const importMeanings: Readonly<
  Record<string, { readonly title: string; readonly why: string }>
> = {
  'import/unconfirmed': {
    title: 'Facts were read from files and confirmed by nobody',
    why: 'A document speaks as the provider, and a file may be wrong: only a person can say that a value holds.',
  },
  'import/edited': {
    title: 'A fact is no longer what was read from a file',
    why: 'Its entry would name a source that does not say it; the fact itself counts as your own statement.',
  },
  'import/source-changed': {
    title: 'A file that facts were read from has changed',
    why: 'The facts say what the file said once; whether they still hold, only a person can tell.',
  },
  'write/no-room': {
    title: 'A value stands where its parts would be written',
    why: 'What a person stated is never replaced, so there is no place for the new value.',
  },
  ...Object.fromEntries(
    Object.entries(importConflicts).map(([id, { title, why }]) => [`import/${id}`, { title, why }]),
  ),
  ...Object.fromEntries(
    Object.entries(contradictionKinds).map(([id, { title, why }]) => [
      `against/${id}`,
      { title, why },
    ]),
  ),
};
