/** What facts state otherwise than the files of a model, and what these files say otherwise than one another. */
import { Decimal } from '../facts/decimal.js';
import { importConflicts } from '../facts/import-conflicts.js';
import { licenceLeaves, lookupLicence } from '../facts/licence.js';
import { given } from '../facts/lookup.js';
import { conflictsOf } from '../facts/provenance.js';
import { type Finding, makeFinding, type Severity } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue, pathValue, saidValue, textValue } from '../finding/value.js';
import type { ReadResult } from '../read/read-result.js';
import { contradictionKinds } from './contradiction-kinds.js';
import { nameClaims } from './hub/name-claims.js';
import { objectsIn } from './model-folder.js';
import type { FactValue, Proposal, Reading } from './reading.js';
import { severityOf } from './report.js';

/** One side of a contradiction beside the other. */
interface Contradiction {
  readonly kind: keyof typeof contradictionKinds & string;
  readonly path: string;
  readonly stated: string;
  readonly found: string;
  readonly file: string;
  readonly at: string;
  readonly severity?: Severity;
}

/** `shown` is the folder as the user named it. What the facts do not state, no file contradicts. */
export function againstFiles(
  read: ReadResult,
  { reading, shown }: { readonly reading: Reading; readonly shown: string },
): readonly Finding[] {
  const contradictions = reading.proposals.flatMap((proposal) => {
    const stated = given(read.facts, proposal.path);
    return stated === undefined ? [] : (compare(proposal, stated, read.facts) ?? []);
  });
  return [
    ...[
      ...contradictions,
      ...leftOutBases(reading, read.facts),
      ...nameAgainst(reading, read.facts),
    ].map((each) => findingOf(each, shown, read)),
    ...conflictFindings(reading, shown, read),
  ];
}

type Comparer = (
  proposal: Proposal,
  stated: unknown,
  facts: unknown,
) => readonly Contradiction[] | null;

const comparers: Readonly<Record<string, Comparer>> = {
  'model.parameters.total': (proposal, stated) => figures('parameters', proposal, stated),
  'model.parameters.active': (proposal, stated) => figures('parameters', proposal, stated),
  'model.context_window': (proposal, stated) => figures('context-window', proposal, stated),
  'training.energy.mwh': (proposal, stated) => figures('energy', proposal, stated),
  'licensing.license': (proposal, stated) => licences(proposal, stated),
  'role.kind': (proposal, stated) => words('role', proposal, stated),
  'model.inputs': (proposal, stated) => sets(proposal, stated),
  'model.outputs': (proposal, stated) => sets(proposal, stated),
  'model.authenticity': (proposal, stated) => hashes(proposal, stated),
  'evaluation.results': (proposal, stated) => results(proposal, stated),
};

const compare: Comparer = (proposal, stated, facts) =>
  comparers[proposal.path]?.(proposal, stated, facts) ?? null;

/** How far apart two numbers of parameters are no rounding any more. */
const farApart = 0.1;

function figures(
  kind: Contradiction['kind'],
  { path, value, file, at }: Proposal,
  stated: unknown,
): readonly Contradiction[] | null {
  if (!(stated instanceof Decimal) || !(value instanceof Decimal)) return null;
  if (isRounded(stated, value)) return null;
  const distance = Math.abs(stated.toNumber() - value.toNumber());
  const isFar = kind === 'parameters' && distance > farApart * value.toNumber();
  return [
    {
      ...{ kind, path, stated: stated.text, found: value.text, file, at },
      ...(isFar ? { severity: 'error' } : {}),
    },
  ];
}

/** A figure that was rounded says the same: `7.3e9` is 7,298,000,000, and `7e9` is too. */
export function isRounded(stated: Decimal, found: Decimal): boolean {
  if (stated.compare(found) === 0) return true;
  const digits = stated.mantissa
    .toString()
    .replace(/^-/, '')
    .replace(/(?<!0)0+$/, '').length;
  const places = Math.min(Math.max(digits, 1), 15);
  return found.toNumber().toPrecision(places) === stated.toNumber().toPrecision(places);
}

function words(
  kind: Contradiction['kind'],
  { path, value, file, at }: Proposal,
  stated: unknown,
): readonly Contradiction[] | null {
  if (typeof stated !== 'string' || typeof value !== 'string' || stated === value) return null;
  return [{ kind, path, stated, found: value, file, at }];
}

/** An expression agrees with each of its licences: which of them holds is no question of the file. */
function licences(
  { path, value, file, at }: Proposal,
  stated: unknown,
): readonly Contradiction[] | null {
  if (typeof stated !== 'string' || typeof value !== 'string' || value === 'other') return null;
  const meant = idsIn(stated);
  const found = idsIn(value);
  if (stated === value || found.some((id) => meant.includes(id))) return null;
  return [{ kind: 'licence', path, stated, found: value, file, at }];
}

const idsIn = (expression: string): readonly string[] =>
  licenceLeaves(lookupLicence(expression)).map((leaf) =>
    leaf.kind === 'licence' ? leaf.licence.id : leaf.name.toLowerCase(),
  );

function sets(
  { path, value, file, at }: Proposal,
  stated: unknown,
): readonly Contradiction[] | null {
  if (!Array.isArray(stated) || !Array.isArray(value)) return null;
  const list = (each: readonly unknown[]): string => each.map(String).toSorted().join(', ');
  // Speech is audio, and a configuration can not tell one from the other.
  const plain = (each: readonly unknown[]): string =>
    list([...new Set(each.map((one) => (one === 'speech' ? 'audio' : one)))]);
  if (plain(stated) === plain(value)) return null;
  return [{ kind: 'modalities', path, stated: list(stated), found: list(value), file, at }];
}

type Row = Readonly<Record<string, unknown>>;
const rowsOf: (list: unknown) => readonly Row[] = objectsIn;
const textIn = (row: Row, key: string): string => String(row[key] ?? '');

function hashes({ path, value, file }: Proposal, stated: unknown): readonly Contradiction[] {
  const found = new Map(
    rowsOf(value).map((row) => [textIn(row, 'artefact'), textIn(row, 'sha256')]),
  );
  return rowsOf(stated).flatMap((row, index): Contradiction[] => {
    const artefact = textIn(row, 'artefact');
    const hash = found.get(artefact);
    const own = textIn(row, 'sha256');
    if (hash === undefined || own === '' || own.toLowerCase() === hash.toLowerCase()) return [];
    return [
      {
        kind: 'hashes',
        path: `${path}[${index}].sha256`,
        stated: own,
        found: hash,
        file: artefact === '' ? file : artefact,
        at: 'oid',
      },
    ];
  });
}

/** Rows of one name and metric; a share may be written in per cent. */
function results({ path, value, file }: Proposal, stated: unknown): readonly Contradiction[] {
  const keyOf = (row: Row): string =>
    `${textIn(row, 'name')}\n${textIn(row, 'metric')}`.toLowerCase();
  const found = new Map<string, readonly Row[]>();
  for (const row of rowsOf(value)) found.set(keyOf(row), [...(found.get(keyOf(row)) ?? []), row]);
  return rowsOf(stated).flatMap((row, index): Contradiction[] => {
    const others = found.get(keyOf(row)) ?? [];
    const own = numberIn(textIn(row, 'value'));
    const [first] = others;
    if (first === undefined || own === null) return [];
    const isMet = others.some((each) => {
      const theirs = numberIn(textIn(each, 'value'));
      return theirs === null || isSameShare(own, theirs);
    });
    if (isMet) return [];
    const at = `${textIn(row, 'name')}, ${textIn(row, 'metric')}`;
    return [
      {
        kind: 'results',
        path: `${path}[${index}].value`,
        stated: textIn(row, 'value'),
        found: textIn(first, 'value'),
        file,
        at,
      },
    ];
  });
}

const hundred = Decimal.of('100');
const isSameShare = (own: Decimal, theirs: Decimal): boolean =>
  isRounded(own, theirs) ||
  isRounded(own, theirs.times(hundred)) ||
  isRounded(own.times(hundred), theirs);

function numberIn(text: string): Decimal | null {
  try {
    return Decimal.of(text.replace(/(?<!\s)\s*%$/, ''));
  } catch {
    return null;
  }
}

/** Base models that files name, under whatever owner the facts write them. */
function leftOutBases({ proposals }: Reading, facts: unknown): readonly Contradiction[] {
  const proposal = proposals.find(({ path }) => path === 'model.dependencies');
  const path = 'model.dependencies';
  const listed = given(facts, path);
  const base = given(facts, 'role.base_model.name');
  if (proposal === undefined || (listed === undefined && base === undefined)) return [];
  const known = [
    ...rowsOf(listed).map((row) => textIn(row, 'name')),
    typeof base === 'string' ? base : '',
  ];
  const short = (name: string): string =>
    (name.split('/').at(-1) ?? name).toLowerCase().replace(/[\s_]+/g, '-');
  const names = rowsOf(proposal.value as FactValue).map((row) => textIn(row, 'name'));
  return names
    .filter((name) => !known.some((each) => short(each) === short(name)))
    .map((found) => ({
      kind: 'base-model',
      path: listed === undefined ? 'role.base_model.name' : path,
      stated: known.filter((each) => each !== '').join(', ') || 'none',
      found,
      file: proposal.file,
      at: proposal.at,
    }));
}

/** The name that the facts give, held against what was counted. */
function nameAgainst({ proposals }: Reading, facts: unknown): readonly Contradiction[] {
  const total = proposals.find(({ path }) => path === 'model.parameters.total');
  const name = given(facts, 'model.name');
  if (!(total?.value instanceof Decimal) || typeof name !== 'string') return [];
  const count = BigInt(Math.round(total.value.toNumber()));
  if ((nameClaims(name, count).conflicts ?? []).length === 0) return [];
  const { file, at } = total;
  return [
    {
      kind: 'name',
      path: 'model.name',
      stated: name,
      found: `${total.value.text} parameters`,
      file,
      at,
    },
  ];
}

function findingOf(
  { kind, path, stated, found, file, at, severity }: Contradiction,
  shown: string,
  read: ReadResult,
): Finding {
  const row = contradictionKinds[kind];
  if (row === undefined) throw new Error(`${kind} is no kind of contradiction`);
  return makeFinding({
    id: `against/${kind}`,
    severity: severity ?? row.severity,
    ...worded('{title}: {path} is {stated}, and {file} in {folder} says {found} ({at})', {
      title: textValue(row.title),
      path: pathValue(path),
      stated: saidValue(stated),
      file: nameValue(file),
      folder: nameValue(shown),
      found: saidValue(found),
      at: saidValue(at),
    }),
    help: row.help,
    paths: [path],
    place: read.placeOf(path),
    provision: row.provision ?? null,
  });
}

/** Claims of the files that differ among themselves; what the facts tell of already is not told again. */
function conflictFindings(reading: Reading, shown: string, read: ReadResult): readonly Finding[] {
  const known = new Set(conflictsOf(read.facts).map(({ id }) => id));
  return reading.conflicts.flatMap((conflict) => {
    const kind = importConflicts[conflict.id];
    if (kind === undefined || known.has(conflict.id)) return [];
    const claims = conflict.claims.map(
      ({ value, file, at }) => `${file} ${at}: ${value ?? 'nothing'}`,
    );
    const path = conflict.path === '' ? 'model' : conflict.path;
    return [
      makeFinding({
        id: `import/${conflict.id}`,
        severity: severityOf(conflict, reading),
        ...worded('{title} ({claims}) in {folder}', {
          title: textValue(kind.title),
          claims: saidValue(claims.join('; ')),
          folder: nameValue(shown),
        }),
        help: 'Write what holds into the file that says otherwise; or run aiact-doc import hub with the path of the folder, and settle it in the facts',
        paths: [path],
        place: read.placeOf(path),
        provision: kind.decides ? 'art-53(2)' : null,
      }),
    ];
  });
}
