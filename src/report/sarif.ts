/** SARIF 2.1.0, for code scanning and editors: one run, a region for every result, and fingerprints that moving lines does not change. */

import { toolVersion } from '../assess/tool-version.gen.js';
import type { Place } from '../finding/finding.js';
import { lawVersion } from '../law/version.js';
import type { Waiver } from '../release/result.js';
import { printedJson } from '../text/printed-json.js';
import type { AboutFormat } from './format.js';
import { findingLine, type ReportedFinding, reportedFindings } from './reported-finding.js';
import { type Rule, rulesOf } from './rules.js';
import type { ReportOptions, Run } from './run.js';
import { show } from './terminal.js';

/** What the reference says of it. */
export const about = {
  audience: 'code scanning, editors',
  holds: 'SARIF 2.1.0: one run, a rule for each id with its explanation, a place for each result',
  rank: 4,
} as const satisfies AboutFormat;

/** What GitHub takes: it shows 5,000 results of a run, and refuses more than 10 MB. */
const limits = { results: 5000, bytes: 10_000_000 } as const;

/** Prints all runs as one log of one run; where there is too much for code scanning, the worst is kept and the log says so. */
export function sarif(runs: readonly Run[], options: ReportOptions): string {
  const told = reportedFindings(runs, options);
  let kept = Math.min(told.length, limits.results);
  let printed = print(runs, told, kept, options);
  while (Buffer.byteLength(printed) > limits.bytes && kept > 0) {
    kept = Math.floor((kept * limits.bytes * 0.9) / Buffer.byteLength(printed));
    printed = print(runs, told, kept, options);
  }
  return printed;
}

function print(
  runs: readonly Run[],
  told: readonly ReportedFinding[],
  kept: number,
  options: ReportOptions,
): string {
  const shown = told.slice(0, kept);
  const rules = rulesOf(
    shown.map(({ finding }) => finding),
    options.explanations,
  );
  const left = told.length - kept;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aiact-doc',
            version: toolVersion,
            semanticVersion: toolVersion,
            rules,
            properties: { lawVersion },
          },
        },
        automationDetails: { id: categoryOf(runs) },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          [base]: {
            description: {
              text: 'The root of the repository, or the folder in which aiact-doc was called where there is none',
            },
          },
        },
        invocations: [invocation(runs, left, options)],
        properties: { asOf: runs.find((run) => run.assessment)?.assessment?.as_of ?? null },
        results: results(shown, rules, runs),
      },
    ],
  };
  return printedJson(log);
}

const base = '%SRCROOT%';

/** GitHub parts the reports of one commit by what stands before the last slash. */
function categoryOf(runs: readonly Run[]): string {
  const [only] = runs;
  const path = runs.length === 1 && only ? only.path.replace(/^\.\/*|^\/+|(?<!\/)\/+$/g, '') : '';
  return path === '' || path === '-' ? 'aiact-doc/' : `aiact-doc/${encoded(path)}/`;
}

/** What was not read or not told makes a run unsuccessful or is said in a notification: a short list is no good list. */
function invocation(runs: readonly Run[], left: number, { exitCode }: ReportOptions): object {
  const told = [
    ...runs
      .filter((run) => run.assessment === null)
      .map((run) => ({
        level: 'error',
        message: { text: `Nothing can be concluded from ${escaped(show(run.path))}` },
      })),
    ...(left > 0
      ? [{ level: 'warning', message: { text: `${left} more results are left out, worst first` } }]
      : []),
  ];
  return {
    executionSuccessful: runs.every((run) => run.assessment !== null),
    ...(exitCode !== undefined && { exitCode }),
    ...(told.length > 0 && { toolExecutionNotifications: told }),
  };
}

/** Waived results are suppressed; against a baseline every result says whether it is new. */
function results(
  shown: readonly ReportedFinding[],
  rules: readonly Rule[],
  runs: readonly Run[],
): object[] {
  const isCompared = runs.some(({ baseline }) => baseline !== undefined);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return shown.map(({ finding, place, path, extendedBy, fingerprint, aside }) => {
    const ruleId = show(finding.id, 200);
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId) ?? -1,
      level: finding.severity,
      message: { text: escaped(findingLine(finding)) },
      locations: [{ physicalLocation: physical(path, place) }],
      ...(extendedBy && {
        relatedLocations: [
          {
            physicalLocation: physical(extendedBy.path, extendedBy.place),
            message: { text: 'The model takes the fact over by this line' },
          },
        ],
      }),
      partialFingerprints: { primaryLocationLineHash: fingerprint, 'aiactDoc/v2': fingerprint },
      ...(isCompared && { baselineState: aside === 'known' ? 'unchanged' : 'new' }),
      ...(typeof aside === 'object' && aside !== null && { suppressions: [suppression(aside)] }),
    };
  });
}

function physical(path: string, place: Place): object {
  return {
    artifactLocation: artifact(path),
    region: {
      startLine: place.line,
      startColumn: place.column,
      endLine: place.end_line,
      endColumn: place.end_column,
    },
  };
}

function suppression({ reason, owner, expires }: Waiver): object {
  const justification = show(`${reason} (${owner}, until ${expires})`);
  return { kind: 'external', status: 'accepted', justification };
}

/** A message may hold links in brackets, so brackets and the sign that escapes them are escaped. */
function escaped(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

/** A path below the folder has that for its base; one that leads elsewhere has none. */
function artifact(path: string): { uri: string; uriBaseId?: string } {
  if (/^(?:\/|[A-Za-z]:\/)/.test(path))
    return { uri: `file:///${encoded(path.replace(/^\//, ''))}` };
  const uri = encoded(path);
  return uri.startsWith('../') ? { uri } : { uri, uriBaseId: base };
}

/** Every segment percent-encoded; half a character becomes the sign for one that is lost. */
function encoded(path: string): string {
  return path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
