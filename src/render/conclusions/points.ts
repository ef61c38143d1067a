/** The open points, worst first, each with what to do. */
import { compareFindings, type Finding, findingKey, type Severity } from '../../finding/finding.js';
import { absenceSaid } from '../../finding/words.js';
import {
  between,
  capitalLine,
  heading,
  type Line,
  line,
  paragraph,
  said,
  sentenceLine,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import type { RenderContext } from '../page.js';
import { citedWithAuthority, provisionOf } from './cite.js';

const severityHeads: Readonly<Record<Severity, string>> = {
  error: 'Must be settled before release',
  warning: 'Needs a look',
  note: 'For information',
};

/** From so many points on, a table of subjects stands before them. */
const many = 30;

/** An absence told so often is told once, above its points. */
const often = 3;

/** Every finding, worst first; many of them behind an overview. */
export function openPointList(page: RenderContext): readonly Block[] {
  const findings = allFindings(page);
  if (findings.length === 0) return [paragraph('Nothing is left to be settled.')];
  const parts: Block[] = findings.length > many ? [...overview(findings)] : [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    const some = findings.filter((each) => each.severity === severity);
    if (some.length === 0) continue;
    parts.push(heading(3, `${severityHeads[severity]} (${some.length})`), ...pointTables(some));
  }
  return parts;
}

/** How many points of each kind a subject has. */
function overview(findings: readonly Finding[]): readonly Block[] {
  const subjects = [...new Set(findings.map(subjectOf))];
  const rows = subjects.map((subject) => {
    const own = findings.filter((each) => subjectOf(each) === subject);
    const number = (severity: Severity): string =>
      String(own.filter((each) => each.severity === severity).length || '—');
    return [text(subject), number('error'), number('warning'), number('note')];
  });
  return [
    paragraph(`${findings.length} points, by subject; each stands below, the worst first.`),
    table(['Subject', 'To settle', 'Needs a look', 'For information'], rows),
  ];
}

/** The duty that a point concerns, else the text that it comes from. */
function subjectOf({ provision }: Finding): string {
  if (provision === null) return 'The facts file';
  const place = provisionOf(provision);
  const duty = place?.under === undefined ? place : provisionOf(place.under);
  if (place === null || duty === null) return provision;
  return `${duty.title} (${duty.label})`;
}

/** One table for all points without an absence or with one of their own, one more for each absence that many share. */
function pointTables(findings: readonly Finding[]): readonly Block[] {
  const parted = findings.map((finding) => ({ finding, ...partsOf(finding) }));
  const count = (absence: string): number =>
    parted.filter((each) => each.absence === absence).length;
  const shared = [...new Set(parted.map(({ absence }) => absence))].filter(
    (absence) => absence !== '' && count(absence) >= often,
  );
  const own = parted.filter(({ absence }) => !shared.includes(absence));
  return [
    ...(own.length === 0 ? [] : [pointTable(own)]),
    ...shared.flatMap((absence) => [
      paragraph(strong(absenceLine(absence)), ` That is said of ${count(absence)} points:`),
      pointTable(
        parted.filter((each) => each.absence === absence).map((each) => ({ ...each, absence: '' })),
      ),
    ]),
  ];
}

interface Point {
  readonly finding: Finding;
  readonly point: string;
  readonly absence: string;
}

function pointTable(points: readonly Point[]): Block {
  return table(
    ['Point', 'What to do', 'Provision and place'],
    points.map(({ finding: { help, provision, place }, point, absence }) => [
      line(
        strong(sentenceLine(said(point))),
        ...(absence === '' ? [] : [' ', absenceLine(absence)]),
      ),
      sentenceLine(said(help)),
      provision === null && place === null
        ? '—'
        : between(
            [
              ...(provision === null ? [] : [text(citedWithAuthority(provision))]),
              ...(place === null ? [] : [line(text(place.file), `, line ${place.line}`)]),
            ],
            '; ',
          ),
    ]),
  );
}

/** What was found, and the honest absence behind it. */
function partsOf({ message, absence }: Finding): { point: string; absence: string } {
  return { point: message, absence: absence === null ? '' : absenceSaid(absence) };
}

function absenceLine(absence: string): Line {
  return sentenceLine(capitalLine(text(absence)));
}

/** Findings of reading and of the assessment, each once, in the order of every report. */
export function allFindings(page: RenderContext): readonly Finding[] {
  const seen = new Map<string, Finding>();
  for (const each of [...page.read.findings, ...page.assessment.findings]) {
    seen.set(findingKey(each), each);
  }
  return [...seen.values()].sort(compareFindings);
}
