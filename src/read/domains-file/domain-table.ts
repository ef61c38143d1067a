/** Makes the ranking of registrable domains from a CSV file of names with volumes. */
import type { RankedDomains } from '../../facts/evidence.js';
import type { Finding } from '../../finding/finding.js';
import { thousands } from '../../text/thousands.js';
import { quoted } from '../printable.js';
import { csvRecords } from './csv-records.js';
import { type FileProblems, fileProblems, isTooLarge } from './file-problems.js';
import { headerHelp, readHeader } from './header.js';
import { isRefused, judgeLine, type Volume } from './judge-line.js';
import { added, isLarger, type Size } from './sizes.js';
import { csvText } from './text.js';

/** Lines that are read; a file with more is refused: it would take more than seconds, and half a gigabyte of memory. */
export const mostLines = 1_000_000;

/** Lines that can't be used, after which the rest is not read: it is another file than was meant. */
const mostUnusable = 10_000;

/** The ranking, or null where the file gives none; with it everything found in the file. */
export interface TableRead {
  readonly domains: RankedDomains | null;
  readonly findings: readonly Finding[];
}

interface Total {
  readonly name: string;
  size: Size;
  mask: number;
}

/** Reads the bytes of the file. Pure; never throws on what they hold. */
export function readDomainTable(file: string, bytes: Uint8Array): TableRead {
  const problems = fileProblems(file);
  const domains = ranked(file, bytes, problems);
  return { domains, findings: problems.findings() };
}

function ranked(file: string, bytes: Uint8Array, problems: FileProblems): RankedDomains | null {
  const text = csvText(bytes, problems);
  if (text === null) return null;
  const { first, rest, isBlank } = split(text);
  if (isBlank) {
    problems.add('domains-file/empty', null, 'The file of domains is empty', headerHelp);
    return null;
  }
  const header = readHeader(first, problems);
  if (header === null) return null;
  const totals = new Map<string, Total>();
  const plain = { lines: 0, merged: 0, unusable: 0 };
  for (const record of csvRecords(rest, header.delimiter, 2)) {
    plain.lines += 1;
    if (plain.lines > mostLines) return isTooLarge(problems, mostLines);
    const judged = judgeLine(record, header);
    if (isRefused(judged)) {
      const { field, id, message, help } = judged;
      const spot = {
        line: record.line,
        column: record.columnOf(field),
        length: record.fields[field]?.length ?? 0,
      };
      problems.add(`domains-file/${id}`, spot, message, help);
      plain.unusable += 1;
      if (plain.unusable > mostUnusable) return problems.breakOff();
      continue;
    }
    plain.merged += addTo(totals, judged);
  }
  if (totals.size === 0) {
    problems.add(
      'domains-file/empty',
      null,
      `The file ${quoted(file)} holds no domain that counts`,
      'Write one line for each domain below the header, such as `example.com,1200000`',
    );
    return null;
  }
  if (plain.merged > 0) {
    problems.note(
      'domains-file/merged',
      `${thousands(plain.merged)} of ${thousands(plain.lines)} lines were added to the registrable domain name of another line`,
      'Nothing needs to be done: hosts count with their registrable name, and sizes of one name are summed',
    );
  }
  const rows = [...totals.values()].sort(byVolume);
  return {
    file,
    names: rows.map(({ name }) => name),
    masks: Uint8Array.from(rows, ({ mask }) => mask),
    merged: plain.merged,
  };
}

/** Characters of the first line that are looked at. */
const longestHeader = 10_000;

/** The first line, and the lines after it. */
function split(pieces: Iterable<string>): {
  readonly first: string;
  readonly rest: Iterable<string>;
  readonly isBlank: boolean;
} {
  const remaining = pieces[Symbol.iterator]();
  let begun = '';
  let next = remaining.next();
  for (; !next.done && !begun.trimStart().includes('\n'); next = remaining.next()) {
    if (begun.length > longestHeader) break;
    begun += next.value;
  }
  const end = begun.indexOf('\n');
  const first = end === -1 ? begun : begun.slice(0, end);
  function* rest(): Generator<string> {
    if (end !== -1) yield begun.slice(end + 1);
    for (; !next.done; next = remaining.next()) yield next.value;
  }
  return { first, rest: { [Symbol.iterator]: rest }, isBlank: begun.trim() === '' };
}

/** Largest first, equal ones by name. */
function byVolume(left: Total, right: Total): number {
  if (isLarger(right.size, left.size)) return 1;
  if (isLarger(left.size, right.size)) return -1;
  return left.name < right.name ? -1 : 1;
}

/** Adds a volume to the name it counts for; 1 where it repeats one that is there. */
function addTo(totals: Map<string, Total>, { name, size, mask }: Volume): number {
  const known = totals.get(name);
  if (known === undefined) {
    totals.set(name, { name, size, mask });
    return 0;
  }
  // A further modality of one name is a line of its own, and no repetition.
  const repeats = mask === 0 || (known.mask & mask) !== 0;
  known.size = added(known.size, size);
  known.mask |= mask;
  return repeats ? 1 : 0;
}
