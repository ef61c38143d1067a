/** Where the facts come from that were read from files: value, place and kind of each, the files with their hashes, and what these disagreed on. */
import { importConflicts } from '../../facts/import-conflicts.js';
import { given } from '../../facts/lookup.js';
import {
  conflictsOf,
  type Origin,
  originsOf,
  type ProvenanceSource,
  sourcesOf,
  stateOfFact,
} from '../../facts/provenance.js';
import { mdCode, mdTable, mdText } from '../markdown.js';
import type { RenderContext } from '../page.js';
import { inline } from '../values.js';

/** Facts that were edited since are the provider's own, and their entries are not printed. */
export function originTables(page: Pick<RenderContext, 'read'>): string {
  const { facts } = page.read;
  const holding = originsOf(facts).filter((origin) => stateOfFact(origin, facts) === 'holds');
  const used = new Set(holding.map(({ source }) => source));
  const files = sourcesOf(facts).filter(({ id }) => used.has(id));
  const names = new Map(sourcesOf(facts).map(({ id, file }) => [id, file]));
  return [
    holding.length === 0
      ? 'No fact stands as it was read from a file.'
      : `${holding.length} ${holding.length === 1 ? 'fact stands' : 'facts stand'} as read from files of the model. What was confirmed, a person has looked at; the rest waits for one.`,
    ...(holding.length === 0 ? [] : [factTable(holding, names, facts), fileTable(files)]),
    ...disagreements(page, names),
  ].join('\n\n');
}

const kinds = { read: 'Read', computed: 'Computed', inferred: 'Inferred' } as const;

function factTable(
  origins: readonly Origin[],
  names: ReadonlyMap<string, string>,
  facts: unknown,
): string {
  return mdTable(
    ['Fact', 'Value', 'File and place', 'How', 'Confirmed'],
    origins.map(({ path, source, at, as, how, state, by, on }) => [
      mdCode(path),
      shownValue(given(facts, path)),
      [mdCode(names.get(source) ?? source), at === null ? '' : mdText(at)]
        .filter(Boolean)
        .join(' '),
      how === null ? kinds[as] : `${kinds[as]}: ${mdText(how)}`,
      state === 'proposed'
        ? 'By nobody'
        : [by === null ? 'Yes' : mdText(by), on === null ? '' : inline(on, 'date')]
            .filter(Boolean)
            .join(', '),
    ]),
  );
}

const longest = 120;

/** Lists are told by their number of entries, and long texts by their beginning: the facts themselves hold the rest. */
function shownValue(value: unknown): string {
  if (Array.isArray(value)) {
    const isShort = value.every((each) => typeof each === 'string') && value.length <= 5;
    if (isShort) return value.map((each) => mdText(String(each))).join(', ');
    return `${value.length} ${value.length === 1 ? 'entry' : 'entries'}`;
  }
  if (typeof value === 'string' && value.length > longest) {
    return mdText(`${[...value].slice(0, longest).join('')}…`);
  }
  if (typeof value === 'object' && value !== null && !('mantissa' in value)) {
    return 'Several figures';
  }
  return inline(value);
}

function fileTable(files: readonly ProvenanceSource[]): string {
  return mdTable(
    ['File', 'SHA-256', 'From'],
    files.map(({ file, sha256, header_sha256, from, commit }) => [
      mdCode(file),
      header_sha256 === null
        ? sha256 === null
          ? 'Not taken'
          : mdCode(sha256)
        : `${mdCode(header_sha256)} (of the header)`,
      [from === null ? '' : mdText(from), commit === null ? '' : mdCode(commit.slice(0, 12))]
        .filter(Boolean)
        .join(', ') || 'The folder of the model',
    ]),
  );
}

/** What a person decided over two files stays visible to who reviews it. */
function disagreements(
  { read }: Pick<RenderContext, 'read'>,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const conflicts = conflictsOf(read.facts);
  if (conflicts.length === 0) return [];
  const rows = conflicts.map(({ path, id, claims, settled }) => [
    mdCode(path),
    mdText(importConflicts[id]?.title ?? id),
    claims
      .map(({ source, at, value }) =>
        mdText(
          [
            source === null ? '' : (names.get(source) ?? source),
            at ?? '',
            String(value ?? 'nothing'),
          ]
            .filter(Boolean)
            .join(' '),
        ),
      )
      .join('; '),
    settled === null ? 'Open' : mdText(settled),
  ]);
  return [
    '### Where files disagreed',
    mdTable(['Fact', 'What differs', 'Claims', 'Settled'], rows),
  ];
}
