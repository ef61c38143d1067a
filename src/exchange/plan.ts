/** What an import would change in facts: values where nothing is stated, where each comes from, and what is disputed. */

import { Decimal } from '../facts/decimal.js';
import { importConflicts } from '../facts/import-conflicts.js';
import { lookup } from '../facts/lookup.js';
import {
  conflictsOf,
  heldValue,
  originsOf,
  type ProvenanceSource,
  sourcesOf,
  stateOfFact,
  valueDigest,
} from '../facts/provenance.js';
import { readFacts } from '../read/read.js';
import { type Change, FlowValue, type YamlValue } from '../write/change.js';
import { patchFile } from '../write/patch.js';
import { isNeverProposed } from './never-proposed.js';
import type { FactValue, FileConflict, Proposal, Reading } from './reading.js';
import { saysTheSame } from './says-the-same.js';

export interface ImportPlan {
  readonly changes: readonly Change[];
  /** What is written. */
  readonly written: readonly Proposal[];
  /** What the facts state in another way, which stays. */
  readonly kept: readonly Proposal[];
  /** What facts could not hold, and why. */
  readonly refused: readonly {
    readonly path: string;
    readonly file: string;
    readonly why: string;
  }[];
}

type Facts = Readonly<Record<string, unknown>>;

/** The plan for facts as they stand; nothing that a person stated is touched. */
export function planImport(
  reading: Reading,
  facts: Facts,
  sources: readonly ProvenanceSource[],
): ImportPlan {
  const { fit, refused } = fitting(reading.proposals);
  const origins = new Map(originsOf(facts).map((origin) => [origin.path, origin]));
  const written: Proposal[] = [];
  const kept: Proposal[] = [];
  for (const proposal of fit) {
    const { path, value } = proposal;
    const found = lookup(facts, path);
    const origin = origins.get(path);
    const isOurs = origin !== undefined && stateOfFact(origin, facts) === 'holds';
    if (found.state === 'missing' && !isInside(facts, path)) written.push(proposal);
    else if (found.state === 'given' && valueDigest(found.value) === valueDigest(value)) continue;
    else if (isOurs && origin.state === 'proposed') written.push(proposal);
    else if (found.state === 'given' && saysTheSame(path, found.value, value)) continue;
    else kept.push(proposal);
  }
  const conflicts = newConflicts(reading.conflicts, facts);
  const used = new Set([
    ...readAgain(sources, facts, kept),
    ...written.map(({ file }) => file),
    ...conflicts.flatMap(({ claims }) => claims.map(({ file }) => file)),
  ]);
  const ids = new Map(sources.map(({ id, file }) => [file, id]));
  return {
    written,
    kept,
    refused,
    changes: [
      ...written.map(({ path, value, file }) => ({ path, set: yamlOf(value), comment: file })),
      ...disputedFields(reading.conflicts, facts),
      ...sourceChanges(
        sources.filter(({ file }) => used.has(file)),
        facts,
      ),
      ...written.map((proposal) => ({
        path: ['provenance', 'facts', proposal.path],
        set: originOf(proposal, ids.get(proposal.file) ?? proposal.file),
      })),
      ...conflictChanges(conflicts, ids),
    ],
  };
}

/** A value or an absence that stands where a part of it would be leaves no room. */
function isInside(facts: Facts, path: string): boolean {
  const steps = path.split('.');
  return steps.slice(0, -1).some((_step, index) => {
    const found = lookup(facts, steps.slice(0, index + 1).join('.'));
    const isMap =
      found.state === 'given' && typeof found.value === 'object' && !Array.isArray(found.value);
    return found.state !== 'missing' && !isMap;
  });
}

/** Proposals that facts can hold: the reader itself is asked. */
function fitting(
  proposals: readonly Proposal[],
): Pick<ImportPlan, 'refused'> & { readonly fit: readonly Proposal[] } {
  const allowed = proposals.filter(({ path }) => !isNeverProposed(path));
  const fit: Proposal[] = [];
  const refused: ImportPlan['refused'][number][] = [];
  for (const proposal of allowed) {
    const why = faultOf(proposal);
    if (why === null) fit.push(proposal);
    else refused.push({ path: proposal.path, file: proposal.file, why });
  }
  return { fit, refused };
}

/** Why facts can not hold a value at a path, in the words of the reader; null where they can. */
export function faultOf({ path, value }: Pick<Proposal, 'path' | 'value'>): string | null {
  const bytes = new TextEncoder().encode('schema: 1\n');
  const patched = patchFile('aiact.yaml', bytes, [{ path, set: yamlOf(value) }]);
  if (patched.text === undefined) return patched.findings[0]?.message ?? 'it can not be written';
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(patched.text) }]);
  // A file that a path names is read where it lies, and not here.
  const fault = read.findings.find(
    ({ id, severity }) => severity === 'error' && !id.startsWith('domains-file/'),
  );
  if (fault !== undefined) return fault.message;
  return lookup(read.facts, path).state === 'given' ? null : 'facts can not hold it';
}

/** A value as it is written: small mappings in lists stand on one line each. */
export function yamlOf(value: FactValue): YamlValue {
  if (!Array.isArray(value)) return value as YamlValue;
  const isShort = (each: FactValue): boolean => JSON.stringify(each).length <= 90;
  return value.map((each: FactValue) =>
    typeof each === 'object' && !(each instanceof Decimal) && isShort(each)
      ? new FlowValue(each as YamlValue)
      : (each as YamlValue),
  );
}

/** Files that facts were read from before and that say the same now: their hash is that of today. */
function readAgain(
  sources: readonly ProvenanceSource[],
  facts: Facts,
  kept: readonly Proposal[],
): readonly string[] {
  const known = new Set(sourcesOf(facts).map(({ file }) => file));
  return sources
    .map(({ file }) => file)
    .filter((file) => known.has(file) && kept.every((each) => each.file !== file));
}

function originOf({ at, as, how, value }: Proposal, source: string): FlowValue {
  const held = heldValue(value);
  return new FlowValue({
    source,
    at,
    as,
    ...(how === undefined ? {} : { how }),
    ...held,
    state: 'proposed',
  });
}

function sourceChanges(sources: readonly ProvenanceSource[], facts: Facts): readonly Change[] {
  const known = new Map(sourcesOf(facts).map((source) => [source.id, source]));
  return sources.flatMap(({ id, file, sha256, header_sha256, from, commit }) => {
    const old = known.get(id);
    const isSame =
      old !== undefined && old.sha256 === sha256 && old.header_sha256 === header_sha256;
    if (isSame) return [];
    const set = new FlowValue({
      file,
      ...(sha256 === null ? {} : { sha256 }),
      ...(header_sha256 === null ? {} : { header_sha256 }),
      ...(from === null ? {} : { from }),
      ...(commit === null ? {} : { commit }),
    });
    return [{ path: ['provenance', 'sources', id], set }];
  });
}

/** Facts that are about no single path are kept at the model itself. */
const placeOf = ({ path }: FileConflict): string => (path === '' ? 'model' : path);

/** A conflict that was told before stays as it stands, with what a person wrote beside it. */
function newConflicts(conflicts: readonly FileConflict[], facts: Facts): readonly FileConflict[] {
  const known = new Set(conflictsOf(facts).map(({ id, path }) => `${id} ${path}`));
  return conflicts.filter((each) => !known.has(`${each.id} ${placeOf(each)}`));
}

function conflictChanges(
  conflicts: readonly FileConflict[],
  ids: ReadonlyMap<string, string>,
): readonly Change[] {
  const paths = [...new Set(conflicts.map(placeOf))];
  return paths.map((path) => {
    const here = conflicts.filter((each) => placeOf(each) === path);
    const entries = here.map(({ id, claims }) => ({
      id,
      claims: claims.map(
        ({ file, at, value }) =>
          new FlowValue({
            source: ids.get(file) ?? file,
            at,
            ...(value === null
              ? {}
              : { value: typeof value === 'number' ? Decimal.of(value) : value }),
          }),
      ),
    }));
    const [first] = entries;
    return {
      path: ['provenance', 'conflicts', path],
      set: entries.length === 1 && first !== undefined ? first : entries,
    };
  });
}

/** The claims, as a comment above a field that is left blank because they differ. */
function disputedFields(conflicts: readonly FileConflict[], facts: Facts): readonly Change[] {
  const paths = new Set(
    conflicts
      .filter(({ id }) => importConflicts[id]?.decides && id !== 'licence-unnamed')
      .map(({ path }) => path),
  );
  return [...paths].flatMap((path) => {
    if (lookup(facts, path).state !== 'missing' || isInside(facts, path)) return [];
    const lines = conflicts
      .filter((each) => each.path === path)
      .flatMap(({ claims }) =>
        claims.map(({ file, at, value }) => commentOf(`  ${file} ${at}: ${value ?? 'nothing'}`)),
      );
    const above = ['Files disagree; write the one that holds.', ...new Set(lines)];
    return [{ path, blank: true as const, above }];
  });
}

/** Words from files stand in comments as one line of plain letters. */
export function commentOf(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, ' ')
    .normalize('NFC')
    .slice(0, 200);
}

/** What a run of `--accept` changes: the state of proposals that hold, and who looked at them on which day. */
export function planAccept(
  paths: readonly string[],
  facts: Facts,
  { by, on }: { readonly by: string | null; readonly on: string },
): {
  readonly changes: readonly Change[];
  readonly accepted: readonly string[];
  readonly unknown: readonly string[];
} {
  const waiting = originsOf(facts).filter(
    (origin) => origin.state === 'proposed' && stateOfFact(origin, facts) === 'holds',
  );
  const isMeant = (path: string): boolean =>
    paths.some((each) => each === 'all' || path === each || path.startsWith(`${each}.`));
  const accepted = waiting.map(({ path }) => path).filter(isMeant);
  const unknown = paths.filter(
    (each) =>
      each !== 'all' && !accepted.some((path) => path === each || path.startsWith(`${each}.`)),
  );
  const changes = accepted.flatMap((path): readonly Change[] => [
    { path: ['provenance', 'facts', path, 'state'], set: 'confirmed' },
    ...(by === null ? [] : [{ path: ['provenance', 'facts', path, 'by'], set: by }]),
    { path: ['provenance', 'facts', path, 'on'], set: on },
  ]);
  return { changes, accepted, unknown };
}
