/** The checklist before a release as text: worst first, with what is not met below each obligation, and the days ahead. */
import { type ProvisionId, provisions } from '../law/provisions.js';
import {
  type ChecklistRow,
  columns,
  type ReleaseResult,
  type RowStatus,
} from '../release/result.js';
import { counted } from '../text/counted.js';
import { longDate, type Paint, show, type TerminalStyle, unbroken, wrap } from './terminal.js';

const words: Readonly<Record<RowStatus, string>> = {
  missing: 'missing',
  open: 'open',
  met: 'met',
  'not-due': 'not due',
};
const styles: Readonly<Record<RowStatus, TerminalStyle>> = {
  missing: 'red',
  open: 'yellow',
  met: 'green',
  'not-due': 'gray',
};

export interface ChecklistOptions {
  readonly width: number;
  /** Every column of every row, also what is met. */
  readonly inFull: boolean;
}

/** The blocks of the checklist. */
export function checklistBlocks(
  release: ReleaseResult,
  options: ChecklistOptions,
  paint: Paint,
): string[] {
  const head = paint('underline', `Checklist for the release on ${longDate(release.release_date)}`);
  const rows = release.rows.flatMap((row) => rowLines(row, options, paint));
  const none = ['  Nothing is owed at that day.'];
  return [
    [head, ...(rows.length > 0 ? rows : none)].join('\n'),
    ...(release.dates_ahead.length > 0 ? [datesBlock(release, options, paint)] : []),
  ];
}

function rowLines(row: ChecklistRow, { width, inFull }: ChecklistOptions, paint: Paint): string[] {
  const label = `  ${words[row.status].padEnd(8)}`;
  const days = [
    ...(row.due === null ? [] : [`due ${longDate(row.due)}`]),
    ...(row.overdue_days === null ? [] : [`overdue by ${counted(row.overdue_days, 'day')}`]),
    ...(row.ended === null ? [] : [`ended ${longDate(row.ended)}`]),
  ];
  const when = days.map((each) => `, ${unbroken(each)}`).join('');
  const place = unbroken(provisionLabel(row.provision));
  const said = wrap(`${show(row.title)} — ${place}${when}`, width, label);
  const told = columns.filter((column) => {
    const { state } = row.cells[column];
    return inFull || (row.status !== 'not-due' && (state === 'missing' || state === 'open'));
  });
  return [
    paint(styles[row.status], said.slice(0, label.length)) + said.slice(label.length),
    ...told.map((column) => {
      const { state, reason } = row.cells[column];
      const mark = inFull && state !== 'not-asked' ? ` (${state})` : '';
      const line = wrap(show(reason), width, `${' '.repeat(label.length)}${column}${mark}: `);
      return state === 'missing' || state === 'open' ? line : paint('gray', line);
    }),
  ];
}

function datesBlock(release: ReleaseResult, { width }: ChecklistOptions, paint: Paint): string {
  const days = release.within === 1 ? 'day' : `${release.within} days`;
  const lines = release.dates_ahead.map(({ date, what, provision }) => {
    const place = provision === null ? '' : ` — ${unbroken(provisionLabel(provision))}`;
    return wrap(`${show(what)}${place}`, width, `  ${longDate(date).padEnd(18)}`);
  });
  return [paint('underline', `What falls due in the next ${days}`), ...lines].join('\n');
}

function provisionLabel(id: string): string {
  return Object.hasOwn(provisions, id) ? provisions[id as ProvisionId].label : id;
}
