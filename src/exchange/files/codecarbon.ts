/** Energy and time of training from a log of CodeCarbon: the last row of each run, without runs that train nothing. */
import { Decimal } from '../../facts/decimal.js';
import { counted } from '../../text/counted.js';
import type { FactValue, FileConflict, Reading } from '../reading.js';
import { isPlainNumber, summed, thousandth } from './figures.js';

type Row = { readonly cells: Readonly<Record<string, string>>; readonly number: number };

/** Words in the name of a project that say that it did not train. */
const otherWork = /(?<![a-z])(?:eval|infer|bench|test|demo)/i;

const mostRows = 200_000;

/** Emissions are no fact and are not read; carbon is never turned into energy. */
export function codecarbonReading(file: string, text: string): Partial<Reading> {
  const rows = rowsOf(text);
  if (rows === null) return { skipped: [{ file, why: 'it is no log of CodeCarbon, or too long' }] };
  const last = new Map<string, Row>();
  let filled = 0;
  for (const row of rows) {
    const { cells } = row;
    const isReal = [cells.energy_consumed, cells.duration].every((each) => isPlainNumber(each));
    if (!isReal) filled += 1;
    // Rows of one run count on from one another.
    else last.set(runOf(cells, row.number), row);
  }
  const skipped = filled === 0 ? [] : [{ file, why: `${filled} rows hold no figures` }];
  const others = [...last.values()].filter(({ cells }) => otherWork.test(cells.project_name ?? ''));
  const training = [...last.values()].filter((row) => !others.includes(row));
  const conflicts: FileConflict[] = others.slice(0, 20).map(({ cells, number }) => ({
    id: 'energy-scope',
    path: 'training.energy.mwh',
    claims: [{ value: Number(cells.energy_consumed), file, at: `row ${number}` }],
  }));
  if (training.length === 0) return { conflicts: conflicts.slice(0, 1), skipped };
  const sum = summed(training.map(({ cells }) => cells.energy_consumed ?? '0'));
  const how = `${counted(training.length, 'run')}, the last row of each, from kWh to MWh`;
  const days = daysOf(training);
  return {
    proposals: [
      {
        path: 'training.energy.mwh',
        value: Decimal.of(thousandth(sum)),
        file,
        at: 'energy_consumed',
        as: 'computed',
        how,
      },
      {
        path: 'training.energy.basis',
        value: 'estimated',
        file,
        at: 'energy_consumed',
        as: 'inferred',
        how: 'The program estimates what it can not measure',
      },
      ...(days.length === 0
        ? []
        : [
            {
              path: 'training.duration.hardware_days',
              value: days,
              file,
              at: 'duration',
              as: 'computed' as const,
              how: 'Duration of each run times its accelerators, in days',
            },
          ]),
    ],
    conflicts: conflicts.slice(0, 1),
    skipped,
  };
}

const runOf = (cells: Row['cells'], number: number): string =>
  cells.run_id ||
  (cells.experiment_id ? `${cells.experiment_id} ${cells.timestamp ?? number}` : String(number));

function daysOf(runs: readonly Row[]): readonly FactValue[] {
  const seconds = new Map<string, number>();
  for (const { cells } of runs) {
    const model = cells.gpu_model ?? '';
    const [, counted, name = model] = /^(\d+) x (.+)$/.exec(model) ?? [];
    const count = Number(isPlainNumber(cells.gpu_count) ? cells.gpu_count : (counted ?? '0'));
    const hardware = name.trim();
    if (hardware === '' || hardware.length > 100 || count <= 0) continue;
    seconds.set(hardware, (seconds.get(hardware) ?? 0) + Number(cells.duration) * count);
  }
  return [...seconds].flatMap(([hardware, total]) => {
    const days = Math.round((total / 86_400) * 1000) / 1000;
    return days > 0 && days < 1e9 ? [{ hardware, days: Decimal.of(String(days)) }] : [];
  });
}

/** Cells by the names of the header; a cell may be quoted. */
function rowsOf(text: string): readonly Row[] | null {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const names = cellsOf(lines[0] ?? '');
  if (!names.includes('energy_consumed') || !names.includes('duration')) return null;
  if (lines.length > mostRows) return null;
  return lines.slice(1).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const cells = cellsOf(line);
    return [
      {
        cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
        number: index + 2,
      },
    ];
  });
}

function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(',').map((cell) => cell.trim());
  const cells: string[] = [];
  for (const [, quoted, bare] of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push((quoted?.replaceAll('""', '"') ?? bare ?? '').trim());
  }
  return cells;
}
