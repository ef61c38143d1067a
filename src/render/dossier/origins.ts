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
import { between, code, heading, type Line, line, paragraph, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool, plainAsTool } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { toldLiteral } from '../reasons/told.js';
import { toolTable } from '../tool-table.js';
import { valueLine } from '../value-lines.js';

type Names = ReadonlyMap<string, string>;

/** Facts that were edited since are the provider's own, and their entries are not printed. */
export function originTables(page: Pick<RenderContext, 'read'>): readonly Block[] {
  const { facts } = page.read;
  const holding = originsOf(facts).filter((origin) => stateOfFact(origin, facts) === 'holds');
  const used = new Set(holding.map(({ source }) => source));
  const files = sourcesOf(facts).filter(({ id }) => used.has(id));
  const names = new Map(sourcesOf(facts).map(({ id, file }) => [id, file]));
  const read =
    holding.length === 0
      ? [paragraph(lineAsTool('facts/origin/none'))]
      : [
          paragraph(lineAsTool('facts/origin/count', { facts: holding.length })),
          factTable(holding, names, facts),
          fileTable(files),
        ];
  return [...read, ...disagreements(page, names)];
}

const kinds = {
  read: 'facts/origin/read',
  computed: 'facts/origin/computed',
  inferred: 'facts/origin/inferred',
} as const;

function factTable(origins: readonly Origin[], names: Names, facts: unknown): Block {
  return toolTable(
    [
      'facts/origin/fact',
      'facts/origin/value',
      'facts/origin/place',
      'facts/origin/how',
      'facts/origin/confirmed',
    ],
    origins.map(({ path, source, at, as, how, ...origin }) => [
      code(path),
      shownValue(given(facts, path)),
      spaced([code(names.get(source) ?? source), at === null ? [] : text(at)], ' '),
      how === null
        ? lineAsTool(kinds[as])
        : lineAsTool('facts/origin/so', { kind: lineAsTool(kinds[as]), how: text(how) }),
      confirmedBy(origin),
    ]),
  );
}

function confirmedBy({ state, by, on }: Pick<Origin, 'state' | 'by' | 'on'>): Line {
  if (state === 'proposed') return lineAsTool('facts/origin/nobody');
  const who = by === null ? lineAsTool('facts/origin/yes') : text(by);
  return spaced([who, on === null ? [] : valueLine(on, 'date')], ', ');
}

/** Those that say something, with words between them. */
const spaced = (lines: readonly Line[], words: string): Line =>
  between(
    lines.filter((each) => each.length > 0),
    words,
  );

const longest = 120;

/** Lists are told by their number of entries, and long texts by their beginning: the facts themselves hold the rest. */
function shownValue(value: unknown): Line {
  if (Array.isArray(value)) {
    const isShort = value.every((each) => typeof each === 'string') && value.length <= 5;
    return isShort
      ? between(
          value.map((each) => text(String(each))),
          ', ',
        )
      : lineAsTool('facts/origin/entries', { entries: value.length });
  }
  if (typeof value === 'string' && value.length > longest)
    return text(`${[...value].slice(0, longest).join('')}…`);
  if (typeof value === 'object' && value !== null && !('mantissa' in value))
    return lineAsTool('facts/origin/figures');
  return valueLine(value);
}

function fileTable(files: readonly ProvenanceSource[]): Block {
  return toolTable(
    ['facts/origin/file', 'facts/origin/hash', 'facts/origin/from'],
    files.map(({ file, sha256, header_sha256: header, from, commit }) => [
      code(file),
      hashOf(sha256, header),
      from === null && commit === null
        ? lineAsTool('facts/origin/folder')
        : spaced(
            [from === null ? [] : text(from), commit === null ? [] : code(commit.slice(0, 12))],
            ', ',
          ),
    ]),
  );
}

function hashOf(whole: string | null, header: string | null): Line {
  if (header !== null) return lineAsTool('facts/origin/of-header', { hash: code(header) });
  return whole === null ? lineAsTool('facts/origin/not-taken') : code(whole);
}

/** What a person decided over two files stays visible to who reviews it. */
function disagreements({ read }: Pick<RenderContext, 'read'>, names: Names): readonly Block[] {
  const conflicts = conflictsOf(read.facts);
  if (conflicts.length === 0) return [];
  const rows = conflicts.map(({ path, id, claims, settled }) => {
    const title = importConflicts[id]?.title;
    return [
      code(path),
      title === undefined ? text(id) : toldLiteral(title),
      between(
        claims.map(({ source, at, value }) =>
          text(
            [
              source === null ? '' : (names.get(source) ?? source),
              at ?? '',
              String(value ?? plainAsTool('facts/origin/nothing')),
            ]
              .filter(Boolean)
              .join(' '),
          ),
        ),
        '; ',
      ),
      settled === null ? lineAsTool('facts/origin/open') : text(settled),
    ];
  });
  return [
    heading(3, lineAsTool('facts/origin/disagreed')),
    toolTable(
      ['facts/origin/fact', 'facts/origin/differs', 'facts/origin/claims', 'facts/origin/settled'],
      rows.map((cells) => cells.map((cell) => line(cell))),
    ),
  ];
}
