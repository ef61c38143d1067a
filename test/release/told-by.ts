/** Reads back what each format of report tells: the id, file and line of every error and warning, as the reader of that format would. */
import { runOfLine } from '../../src/report/findings-lines.js';
import { findingsOf } from '../../src/report/run.js';

export interface ToldFinding {
  readonly id: string;
  readonly file: string | null;
  readonly line: number | null;
}
type Reader = (report: string) => readonly ToldFinding[];

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string };
          readonly region: { readonly startLine: number };
        };
      }[];
    }[];
  }[];
}
interface Findings {
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly place: { readonly file: string; readonly line: number } | null;
  }[];
}
/** The assessment; or a list of inputs, where one could not be read. */
type Json = Findings | { readonly runs: readonly Findings[] };
interface Issue {
  readonly check_name: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The text between XML tags as it was before it was escaped. */
const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const junit: Reader = (report) =>
  report.split('<testcase ').flatMap((chunk) => {
    const [, name = ''] = /^name="([^"]*)"/.exec(chunk) ?? [];
    const [, , said = ''] = /<(failure|error)[^>]*>([\s\S]*?)<\/\1>/.exec(chunk) ?? [];
    return [...unescaped(said).matchAll(/^(?:error|warning): .*\n(.+):(\d+):\d+$/gm)].map(
      ([, file = '', line]) => ({ id: unescaped(name), file, line: Number(line) }),
    );
  });

const text: Reader = (report) =>
  [...report.matchAll(/^(?:error|warning)\[([^\]]+)\] (?:(\S+):(\d+):\d+ )?/gm)].map(
    ([, id = '', file, line]) => ({
      id,
      file: file ?? null,
      line: line === undefined ? null : Number(line),
    }),
  );

export const toldBy = {
  text,
  json: (report) => {
    const told = JSON.parse(report) as Json;
    return ('runs' in told ? told.runs.flatMap(({ findings }) => findings) : told.findings)
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, place }) => ({ id, file: place?.file ?? null, line: place?.line ?? null }));
  },
  jsonl: (report) =>
    report
      .trimEnd()
      .split('\n')
      .slice(0, -1)
      .flatMap((line) => findingsOf(runOfLine(line).run))
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, place }) => ({ id, file: place?.file ?? null, line: place?.line ?? null })),
  sarif: (report) =>
    (JSON.parse(report) as Sarif).runs.flatMap(({ results }) =>
      results
        .filter(({ level }) => level !== 'note')
        .map(({ ruleId, locations }) => ({
          id: ruleId,
          file: locations[0]?.physicalLocation.artifactLocation.uri ?? null,
          line: locations[0]?.physicalLocation.region.startLine ?? null,
        })),
    ),
  junit,
  github: (report) =>
    [...report.matchAll(/^::(?:error|warning) file=([^,]+),line=(\d+),.*?title=([^:,]+)::/gm)].map(
      ([, file = '', line, id = '']) => ({ id, file, line: Number(line) }),
    ),
  gitlab: (report) =>
    (JSON.parse(report) as Issue[])
      .filter(({ severity }) => severity !== 'info')
      .map(({ check_name: id, location }) => ({
        id,
        file: location.path,
        line: location.lines.begin,
      })),
  markdown: (report) => {
    const [told = ''] = report.split('<summary>Notes');
    return [...told.matchAll(/^- `([^`]+)`(?: `([^`]+):(\d+)`)?:/gm)].map(
      ([, id = '', file, line]) => ({
        id,
        file: file ?? null,
        line: line === undefined ? null : Number(line),
      }),
    );
  },
} satisfies Record<string, Reader>;
