/** The open points, worst first, each with what to do. */
import { compareFindings, type Finding, findingKey, type Severity } from '../../finding/finding.js';
import {
  between,
  heading,
  type Line,
  line,
  paragraph,
  sentenceLine,
  strong,
  text,
} from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import type { Block } from '../../markdown/tree.js';
import { saidByCheck } from '../check-words.js';
import { lineAsTool } from '../md-say.js';
import { quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';
import { citeWithAuthorityLine, provisionOf } from './cite.js';

const severityHeads = {
  error: 'facts/points/errors',
  warning: 'facts/points/warnings',
  note: 'facts/points/notes',
} as const satisfies Record<Severity, string>;

/** From so many points on, a table of subjects stands before them. */
const many = 30;

/** An absence told so often is told once, above its points. */
const often = 3;

/** Every finding, worst first; many of them behind an overview. */
export function openPointList(page: RenderContext): readonly Block[] {
  const findings = allFindings(page);
  if (findings.length === 0) return [paragraph(lineAsTool('facts/points/none'))];
  const parts: Block[] = findings.length > many ? [...overview(findings)] : [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const some = findings.filter((each) => each.severity === severity);
    if (some.length === 0) continue;
    const head = lineAsTool(severityHeads[severity], { points: some.length });
    parts.push(heading(3, head), ...pointTables(some));
  }
  return parts;
}

/** How many points of each kind a subject has. */
function overview(findings: readonly Finding[]): readonly Block[] {
  const subjects = new Map<string, { readonly named: Line; readonly own: Finding[] }>();
  for (const each of findings) {
    const named = subjectOf(each);
    const subject = subjects.get(printLine(named)) ?? { named, own: [] };
    subject.own.push(each);
    subjects.set(printLine(named), subject);
  }
  const rows = [...subjects.values()].map(({ named, own }) => {
    const number = (severity: Severity): Line => {
      const count = own.filter((each) => each.severity === severity).length;
      return count === 0 ? quietLine('dash') : text(String(count));
    };
    return [named, number('error'), number('warning'), number('note')];
  });
  return [
    paragraph(lineAsTool('facts/points/count', { points: findings.length })),
    toolTable(
      ['facts/points/subject', 'facts/points/error', 'facts/points/warning', 'facts/points/note'],
      rows,
    ),
  ];
}

/** The duty that a point concerns, else the text that it comes from. */
function subjectOf({ provision }: Finding): Line {
  if (provision === null) return lineAsTool('facts/points/file');
  const place = provisionOf(provision);
  const duty = place?.under === undefined ? place : provisionOf(place.under);
  if (place === null || duty === null) return text(provision);
  const cited = place.under ?? provision;
  return lineAsTool('facts/points/place', { title: saidByCheck(duty.title), place: cited });
}

/** One table for all points without an absence or with one of their own, one more for each absence that many share. */
function pointTables(findings: readonly Finding[]): readonly Block[] {
  const parted = findings.map(partsOf);
  const count = (absence: string): number =>
    parted.filter((each) => each.absence === absence).length;
  const shared = [...new Set(parted.map(({ absence }) => absence))].filter(
    (absence) => absence !== '' && count(absence) >= often,
  );
  const own = parted.filter(({ absence }) => !shared.includes(absence));
  return [
    ...(own.length === 0 ? [] : [pointTable(own)]),
    ...shared.flatMap((absence) => {
      const some = parted.filter((each) => each.absence === absence);
      const said = { absence: some[0]?.said ?? [], points: count(absence) };
      return [
        paragraph(lineAsTool('facts/points/shared', said)),
        pointTable(some.map((each) => ({ ...each, said: null }))),
      ];
    }),
  ];
}

interface Point {
  readonly finding: Finding;
  /** The honest absence behind it, by which equal ones are found; empty where there is none. */
  readonly absence: string;
  /** The same as it is printed; null where it was said above. */
  readonly said: Line | null;
}

function pointTable(points: readonly Point[]): Block {
  return toolTable(
    ['facts/points/point', 'facts/points/help', 'facts/points/where'],
    points.map(({ finding: { message, help, provision, place }, said }) => [
      line(strong(sentenceLine(saidByCheck(message))), ...(said === null ? [] : [' ', said])),
      sentenceLine(saidByCheck(help)),
      provision === null && place === null
        ? quietLine('dash')
        : between(
            [
              ...(provision === null ? [] : [citeWithAuthorityLine(provision)]),
              ...(place === null
                ? []
                : [lineAsTool('facts/place', { file: place.file, line: String(place.line) })]),
            ],
            '; ',
          ),
    ]),
  );
}

/** What was found, and the honest absence behind it. */
function partsOf(finding: Finding): Point {
  const { absence } = finding;
  if (absence === null) return { finding, absence: '', said: null };
  const reason = text(absence.reason.replace(/\.$/, ''));
  const said = sentenceLine(lineAsTool(`facts/points/absent/${absence.kind}`, { reason }));
  return { finding, absence: printLine(said), said };
}

/** Findings of reading and of the assessment, each once, in the order of every report. */
export function allFindings(page: RenderContext): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const each of [...page.read.findings, ...page.assessment.findings]) {
    seen.set(findingKey(each), each);
  }
  return [...seen.values()].sort(compareFindings);
}
