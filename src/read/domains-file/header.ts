/** The header of a file of domains: which separator it uses and which column holds what. */
import { quoted } from '../printable.js';
import { closest } from '../suggest.js';
import { csvRecords } from './csv-records.js';
import type { FileProblems } from './file-problems.js';

/** Columns count from 0. */
export interface Columns {
  readonly domain: number;
  readonly size: number;
  readonly modality: number | null;
  readonly count: number;
}

export interface Header extends Columns {
  readonly delimiter: string;
}

const delimiters = [',', ';', '\t'] as const;
export const headerHelp =
  'Write `domain,size` (or `domain,size,modality`) on the first line, and below it one line for each domain';

/** The header, which is the first line, or null where it can't be used. */
export function readHeader(first: string, problems: FileProblems): Header | null {
  const line = first.endsWith('\r') ? first.slice(0, -1) : first;
  const refuse = (message: string): null => {
    problems.add(
      'domains-file/header',
      { line: 1, column: 1, length: Math.min(line.length, 200) },
      message,
      headerHelp,
    );
    return null;
  };
  const [delimiter, names] = columnsOf(line);
  for (const wanted of ['domain', 'size'] as const) {
    if (names.includes(wanted)) continue;
    const near = closest(wanted, names);
    return refuse(
      near === null
        ? `The first line has no column ${quoted(wanted)}`
        : `The first line has no column ${quoted(wanted)}; is ${quoted(near)} meant?`,
    );
  }
  const twice = names.find((name, index) => name !== '' && names.indexOf(name) !== index);
  if (twice !== undefined) return refuse(`The first line names the column ${quoted(twice)} twice`);
  const modality = names.indexOf('modality');
  return {
    domain: names.indexOf('domain'),
    size: names.indexOf('size'),
    modality: modality === -1 ? null : modality,
    count: names.length,
    delimiter,
  };
}

/** The separator that parts the most of the known names from each other, and the names in lower case. */
function columnsOf(line: string): readonly [string, readonly string[]] {
  const short = line.slice(0, 2_000);
  const read = delimiters.map((delimiter): [string, readonly string[]] => {
    const [record] = csvRecords([short], delimiter);
    return [delimiter, (record?.fields ?? []).map((name) => name.trim().toLowerCase())];
  });
  const known = ([, names]: readonly [string, readonly string[]]): number =>
    names.filter((name) => ['domain', 'size', 'modality'].includes(name)).length;
  return read.reduce((best, each) => (known(each) > known(best) ? each : best));
}
