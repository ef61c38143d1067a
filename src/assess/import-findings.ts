/** Tells which facts were proposed by a program and confirmed by nobody, and where files disagree. */

import { importConflicts } from '../facts/import-conflicts.js';
import { given } from '../facts/lookup.js';
import {
  conflictsOf,
  type Conflict as FileConflict,
  originsOf,
  sourcesOf,
  stateOfFact,
} from '../facts/provenance.js';
import { type Finding, makeFinding, type Severity } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { countValue, listValue, pathValue, saidValue, textValue } from '../finding/value.js';
import { baseLicenceOf } from '../law/base-licences.js';
import type { ReadResult } from '../read/read-result.js';

/** How many proposals are named; the rest is counted. */
const named = 3;

/** What follows from where the facts come from; no gate and no obligation ever asks it. */
export function importFindings(read: ReadResult): readonly Finding[] {
  const origins = originsOf(read.facts).map((origin) => ({
    ...origin,
    now: stateOfFact(origin, read.facts),
  }));
  const waiting = origins.filter(({ state, now }) => state === 'proposed' && now === 'holds');
  return [
    ...(waiting.length === 0
      ? []
      : [
          unconfirmed(
            waiting.map(({ path }) => path),
            read,
          ),
        ]),
    ...origins
      .filter(({ now }) => now !== 'holds')
      .map(({ path, now }) => edited(path, now === 'gone', read)),
    ...conflictsOf(read.facts).flatMap((conflict) => conflictFinding(conflict, read) ?? []),
  ];
}

function unconfirmed(paths: readonly string[], read: ReadResult): Finding {
  const rest = paths.length - named;
  const shown = paths
    .slice(0, named)
    .map((path) => `\`${path}\``)
    .join(', ');
  const more = rest > 0 ? ` and ${rest} more` : '';
  const isOne = paths.length === 1;
  return makeFinding({
    id: 'import/unconfirmed',
    severity: 'error',
    ...worded(
      isOne
        ? '{count} fact was read from files and confirmed by nobody: {facts}'
        : '{count} facts were read from files and confirmed by nobody: {facts}',
      { count: countValue(paths.length), facts: { ...listValue(paths), shown: shown + more } },
    ),
    help: 'Look at each value, then run `aiact-doc import --accept PATH,…`, or write `state: confirmed` in its entry of `provenance.facts`, or delete the entry',
    paths: paths.slice(0, named),
    place: read.placeOf('provenance.facts'),
  });
}

function edited(path: string, isGone: boolean, read: ReadResult): Finding {
  return makeFinding({
    id: 'import/edited',
    severity: 'note',
    ...worded(
      isGone
        ? '{path} was read from a file once and is stated no more'
        : '{path} is no longer what was read from a file: it counts as your own statement',
      { path: pathValue(path) },
    ),
    help: `Nothing, if that is meant; delete the entry \`${path}\` of \`provenance.facts\` to end this note`,
    paths: [path],
    place: isGone ? read.placeOf('provenance.facts') : read.placeOf(path),
  });
}

function conflictFinding(conflict: FileConflict, read: ReadResult): Finding | null {
  const kind = importConflicts[conflict.id];
  if (conflict.settled !== null || kind === undefined) return null;
  const files = new Map(sourcesOf(read.facts).map(({ id, file }) => [id, file]));
  const claims = conflict.claims.map(({ source, at, value }) => {
    const file = source === null ? null : (files.get(source) ?? source);
    const place = [file, at].filter((each) => each !== null).join(' ');
    return [place, value === null ? 'nothing' : String(value)].filter(Boolean).join(': ');
  });
  return makeFinding({
    id: `import/${conflict.id}`,
    severity: severityOf(conflict.id, kind.severity, read),
    ...worded(claims.length === 0 ? '{title}' : '{title} ({claims})', {
      title: textValue(kind.title),
      claims: { ...saidValue(claims.join('; ')) },
    }),
    help: kind.help,
    paths: [conflict.path],
    place: read.placeOf(conflict.path),
    provision: kind.decides ? 'art-53(2)' : null,
  });
}

/** A base whose repository is that of its own provider leaves no doubt about its licence. */
function severityOf(id: string, severity: Severity, { facts }: ReadResult): Severity {
  if (id !== 'licence-base') return severity;
  const dependencies = given(facts, 'model.dependencies');
  const names = [
    given(facts, 'role.base_model.name'),
    ...(Array.isArray(dependencies) ? dependencies : []).map((each) => given(each, 'name')),
  ];
  const isOwn = names.some((name) => typeof name === 'string' && baseLicenceOf(name)?.isOwn);
  return isOwn ? 'error' : severity;
}
