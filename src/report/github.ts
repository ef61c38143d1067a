/** Annotations for GitHub Actions: workflow commands that mark the lines of a pull request. */

import type { Severity } from '../finding/finding.js';
import { counted } from '../text/counted.js';
import type { AboutFormat } from './format.js';
import {
  countedFindings,
  countsOf,
  findingLine,
  inputName,
  type ReportedFinding,
} from './reported-finding.js';
import type { ReportOptions, Run } from './run.js';
import { show } from './terminal.js';

/** What the reference says of it. */
export const about = {
  audience: 'workflow annotations',
  holds: 'workflow commands, and a job summary',
  rank: 6,
} as const satisfies AboutFormat;

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};
/** GitHub shows so many of each kind for one step, and drops the others in silence. */
const most = 10;

/** Prints a group for each run, worst first, and how many findings had no room. */
export function github(runs: readonly Run[], options: ReportOptions): string {
  const room: Record<Severity, number> = { error: most, warning: most, note: most };
  const left: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const lines = runs.flatMap((run) => {
    const told = locatedFirst(countedFindings([run], options));
    const aside = (run.waived?.length ?? 0) + (run.baseline?.known.length ?? 0);
    const apart = aside === 0 ? '' : `, ${aside} waived or known`;
    const title = `${inputName(run)}: ${countsOf(told.map(({ finding }) => finding))}${apart}`;
    const shown = told.filter(({ finding: { severity } }) => {
      const fits = room[severity] > 0;
      if (fits) room[severity] -= 1;
      else left[severity] += 1;
      return fits;
    });
    if (shown.length === 0) return [title];
    return [`::group::${data(title)}`, ...shown.map(annotation), '::endgroup::'];
  });
  const more = Object.entries(left).flatMap(([severity, number]) =>
    number > 0 ? [counted(number, `more ${severity}`)] : [],
  );
  if (more.length > 0) {
    lines.push(
      `Not annotated: ${more.join(', ')}; GitHub shows ${most} of each kind. The job summary and aiact-doc check list them all.`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** An annotation is there to mark a line, so what stands at one has the room before what stands nowhere. */
function locatedFirst(told: readonly ReportedFinding[]): readonly ReportedFinding[] {
  const isLocated = ({ finding }: ReportedFinding): boolean => finding.place !== null;
  return [...told.filter(isLocated), ...told.filter((each) => !isLocated(each))];
}

function annotation({ finding, place, path }: ReportedFinding): string {
  const isOneLine = place.line === place.end_line;
  const properties = {
    file: show(path),
    line: place.line,
    ...(isOneLine && { col: place.column }),
    endLine: place.end_line,
    ...(isOneLine && { endColumn: place.end_column }),
    title: show(finding.id, 200),
  };
  const said = Object.entries(properties).map(
    ([key, value]) => `${key}=${property(String(value))}`,
  );
  return `::${commands[finding.severity]} ${said.join(',')}::${data(findingLine(finding))}`;
}

/** As the runner decodes what stands after the second `::`. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** As the runner decodes a property. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
