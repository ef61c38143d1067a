/** Prints findings for people: in full, or by their headlines where they are many. */
import type { Finding, Severity } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { findProvision } from '../law/provisions.js';
import { codeFrame } from '../read/code-frame.js';
import { placePath } from './place-path.js';
import type { ReportOptions, Run } from './run.js';
import { disarmed, type Paint, show, type TerminalStyle, wrap } from './terminal.js';

const severityStyle: Readonly<Record<Severity, TerminalStyle>> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

/** How many findings are shown in full before the rest become one line each. */
const shownInFull = 20;

export function findingBlocks(
  shown: readonly Finding[],
  run: Run,
  options: ReportOptions,
  paint: Paint,
): string[] {
  const full = inFull(shown, options);
  const framed = new Set<string>();
  const cited = new Set<string>();
  const blocks = full.map((finding) => {
    const spot = finding.place ? `${finding.place.file}:${finding.place.line}` : '';
    const frame = finding.place && !framed.has(spot) ? frameOf(finding, run, options) : '';
    framed.add(spot);
    const isNews = finding.provision !== null && !cited.has(finding.provision);
    if (finding.provision !== null) cited.add(finding.provision);
    return [
      headline(finding, run, paint),
      ...(frame ? [frame] : []),
      ...whyLines(finding, isNews, options, paint),
      wrap(show(finding.help), options.width, '  help  '),
      ...pasted(finding),
    ].join('\n');
  });
  const rest = shown.slice(full.length);
  if (rest.length > 0) {
    const lines = rest.map((finding) => headline(finding, run, paint));
    const lead = `And ${rest.length} more (--all shows them in full):`;
    blocks.push([...(options.isOneOfMany ? [] : [lead]), ...lines].join('\n'));
  }
  return blocks;
}

/** Of one model the worst findings, of many the errors alone: the others are a line each. The worst come first, so both are a beginning. */
export function inFull(
  shown: readonly Finding[],
  { notes, isOneOfMany }: ReportOptions,
): readonly Finding[] {
  if (notes) return shown;
  return isOneOfMany
    ? shown.filter(({ severity }) => severity === 'error')
    : shown.slice(0, shownInFull);
}

/** The lines to paste where a fact is missing, as they would stand in the file. */
function pasted({ lines }: Finding): string[] {
  return lines === undefined ? [] : lines.split('\n').map((line) => `   +  | ${show(line)}`);
}

/** `error[training-compute/amount-given] aiact.yaml:9:1 The training compute is not stated`, one line for people and for grep. */
function headline(finding: Finding, run: Run, paint: Paint): string {
  const { place } = finding;
  const where = place
    ? `${show(placePath(run.prefix, place.file))}:${place.line}:${place.column} `
    : '';
  const label = paint(severityStyle[finding.severity], `${finding.severity}[${show(finding.id)}]`);
  return `${label} ${where}${paint('bold', show(messageOf(finding)))}`;
}

function frameOf(finding: Finding, run: Run, options: ReportOptions): string {
  const { place } = finding;
  const source = run.read.sources.find((each) => each.file === place?.file);
  if (!place || !source || isNowhere(finding, run)) return '';
  return codeFrame(source.text, place, { colour: options.colour, width: options.width - 12 })
    .split('\n')
    .map((line) => `  ${disarmed(line)}`)
    .join('\n');
}

/** A fact of a section that is not there points at the end of the file, and there is nothing to show. */
function isNowhere({ id, paths }: Finding, { read }: Run): boolean {
  const isOfReading = /^(?:read|schema|template)\//.test(id);
  return (
    !isOfReading &&
    paths.length > 0 &&
    paths.every((path) => !Object.hasOwn(read.facts, path.replace(/[.[].*/s, '')))
  );
}

/** Where the expectation comes from; what that place says is told once per report. */
function whyLines(
  finding: Finding,
  isNews: boolean,
  options: ReportOptions,
  paint: Paint,
): string[] {
  const found = finding.provision === null ? undefined : findProvision(finding.provision);
  if (!found) return [];
  const words = `${found.label} (${found.authority})${isNews ? `: ${found.says}` : ''}`;
  return [paint('gray', wrap(words, options.width, '  why   '))];
}
