/** Collects what is wrong with a file of domains: so many places in full, and the number of the rest. */
import { type Finding, makeFinding, type Severity } from '../../finding/finding.js';
import { thousands } from '../../text/thousands.js';

/** More of the same teaches nothing. */
const mostInFull = 20;

/** Where a problem stands; `length` in characters. */
export interface Spot {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export interface FileProblems {
  readonly add: (id: string, spot: Spot | null, message: string, help: string) => void;
  /** The rest of the file was not read; answers with no ranking. */
  readonly breakOff: () => null;
  readonly note: (id: string, message: string, help: string) => void;
  readonly findings: () => readonly Finding[];
}

/** An empty collection for one file. */
export function fileProblems(file: string): FileProblems {
  const found: Finding[] = [];
  let more = 0;
  let isBrokenOff = false;
  const made = (
    severity: Severity,
    id: string,
    spot: Spot,
    message: string,
    help: string,
  ): Finding =>
    makeFinding({
      id,
      severity,
      message,
      help,
      paths: ['training_data.crawled.domains_file'],
      provision: 'template(2.3)',
      place: {
        file,
        line: spot.line,
        column: spot.column,
        end_line: spot.line,
        end_column: spot.column + spot.length,
      },
    });
  const top: Spot = { line: 1, column: 1, length: 0 };
  return {
    add: (id, spot, message, help) => {
      if (found.length < mostInFull) found.push(made('error', id, spot ?? top, message, help));
      else more += 1;
    },
    breakOff: () => {
      isBrokenOff = true;
      return null;
    },
    note: (id, message, help) => found.push(made('note', id, top, message, help)),
    findings: () =>
      more === 0
        ? found
        : [
            ...found,
            made(
              'error',
              'domains-file/more',
              top,
              isBrokenOff
                ? `The file has more than ${thousands(found.length + more - 1)} lines that can't be used; what follows was not read`
                : `The file has ${thousands(more)} more lines that can't be used`,
              'Write a registrable name in each line that is named, then run the check again: it names the next ones',
            ),
          ],
  };
}

/** Says that the file has too many lines; answers with no ranking. */
export function isTooLarge(problems: FileProblems, most: number): null {
  problems.add(
    'domains-file/too-large',
    null,
    `The file has more than ${thousands(most)} lines`,
    'Count hosts under their registrable domain name, one line each',
  );
  return null;
}
