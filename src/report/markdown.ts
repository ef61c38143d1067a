/** The report as a comment of a merge request or the summary of a job: the verdict, what is owed, and the findings by severity. */

import type { Assessment, Outcome } from '../assess/assessment.js';
import type { Severity } from '../finding/finding.js';
import { messageOf } from '../finding/words.js';
import { provisions } from '../law/provisions.js';
import { mdTable } from '../markdown/escape.js';
import { counted } from '../text/counted.js';
import { escapeComment, inlineCode, words } from './comment-text.js';
import type { AboutFormat } from './format.js';
import {
  closed,
  countedFindings,
  countsOf,
  inputName,
  type ReportedFinding,
} from './reported-finding.js';
import { findingsOf, isShown, type ReportOptions, type Run } from './run.js';
import { longDate } from './terminal.js';

/** What the reference says of it. */
export const about = {
  audience: 'a comment on a merge request',
  holds: 'verdict, obligations, findings folded by severity',
  rank: 8,
} as const satisfies AboutFormat;

/** A bot finds its own comment by this line. */
export const marker = '<!-- aiact-doc report -->';

/** What fits in a comment on GitHub and GitLab, with room to spare. */
const roomOfComment = 60_000;
/** Of several models each gets a line; of few also a table of its own. */
const fewModels = 5;
const headings: Readonly<Record<Severity, string>> = {
  error: 'Errors',
  warning: 'Warnings',
  note: 'Notes',
};

/** Prints all runs as one comment that is never longer than there is room; what has none is counted. */
export function markdown(runs: readonly Run[], options: ReportOptions): string {
  const page = new Page(options.room ?? roomOfComment);
  const told = countedFindings(runs, options);
  const all = runs.flatMap((run) => findingsOf(run)).filter((each) => isShown(each, options));
  page.add(`${marker}\n## Documentation readiness: ${countsOf(all)}`);
  if (runs.length > fewModels) page.add(models(runs, options));
  else for (const run of runs) for (const block of blocksOf(run)) page.add(block);
  for (const severity of ['error', 'warning', 'note'] as const) {
    fold(
      page,
      severity,
      told.filter(({ finding }) => finding.severity === severity),
    );
  }
  waivedIn(runs, page);
  page.end('Documentation readiness, not legal advice.');
  return page.text;
}

/** Blocks that are added while there is room for them and for the last one. */
class Page {
  #left: number;
  readonly #blocks: string[] = [];

  constructor(room: number) {
    this.#left = room - 400;
  }

  add(block: string): boolean {
    if (block.length + 2 > this.#left) return false;
    this.#left -= block.length + 2;
    this.#blocks.push(block);
    return true;
  }

  /** How many of the lines fit beside what else the block needs. */
  fitting(lines: readonly string[], beside: number): number {
    let left = this.#left - beside;
    const end = lines.findIndex((line) => {
      left -= line.length + 1;
      return left < 0;
    });
    return end === -1 ? lines.length : end;
  }

  end(line: string): void {
    this.#blocks.push(line);
  }

  get text(): string {
    return `${this.#blocks.join('\n\n')}\n`;
  }
}

function blocksOf(run: Run): string[] {
  const { assessment, path } = run;
  const from = path === '-' ? 'standard input' : inlineCode(path);
  const head = `### ${words(inputName(run))}`;
  if (!assessment) return [`${head}\n\nNothing can be concluded from ${from}: repair it first.`];
  const when = `${from}, as of ${longDate(assessment.as_of)}, law ${inlineCode(assessment.law.version)}`;
  return [`${head}\n\n${when}`, verdict(assessment), duties(assessment), ...checklist(run)];
}

function verdict({ gates }: Assessment): string {
  return Object.values(gates)
    .map(({ answer, summary }) => `- **${answer}**: ${escapeComment(summary)}`)
    .join('\n');
}

const order: readonly Outcome[] = ['applies', 'undetermined', 'exempt'];

function duties({ obligations }: Assessment): string {
  const listed = order.flatMap((each) => obligations.filter(({ outcome }) => outcome === each));
  const rest = obligations.length - listed.length;
  const rows = listed.map(
    ({ title, provision, outcome, due, limited_to_modification: limited }) => [
      `${outcome}${limited ? ' (modification only)' : ''}`,
      words(title),
      words(labelOf(provision)),
      due === null ? '' : longDate(due),
    ],
  );
  const others = rest > 0 ? `${rest} more ${rest === 1 ? 'does' : 'do'} not apply.` : '';
  if (rows.length === 0) return others;
  const table = mdTable(['Outcome', 'Obligation', 'Place in the law', 'Due'], rows);
  return [table, others].filter(Boolean).join('\n\n');
}

function labelOf(id: string): string {
  const table: Readonly<Record<string, { readonly label: string }>> = provisions;
  return Object.hasOwn(table, id) ? (table[id]?.label ?? id) : id;
}

function checklist({ release }: Run): string[] {
  if (!release || release.rows.length === 0) return [];
  const rows = release.rows.map(({ title, status, cells }) => [
    status,
    words(title),
    Object.entries(cells)
      .filter(([, { state }]) => state === 'missing' || state === 'open')
      .map(([column, { reason }]) => `${column}: ${escapeComment(reason)}`)
      .join('; '),
  ]);
  const ahead = release.dates_ahead.map(
    ({ date, what }) => `- ${longDate(date)}: ${escapeComment(what)}`,
  );
  return [
    `Release on ${longDate(release.release_date)}`,
    mdTable(['State', 'Obligation', 'What is missing'], rows),
    ...(ahead.length > 0 ? [ahead.join('\n')] : []),
  ];
}

function models(runs: readonly Run[], options: ReportOptions): string {
  const most = 200;
  const rows = runs.slice(0, most).map((run) => {
    const shown = findingsOf(run).filter((each) => isShown(each, options));
    const owed = run.assessment?.obligations.filter(({ outcome }) => outcome === 'applies').length;
    return [words(inputName(run)), inlineCode(run.path), countsOf(shown), String(owed ?? '')];
  });
  const table = mdTable(['Model', 'Facts', 'Findings', 'Obligations that apply'], rows);
  return runs.length > most ? `${table}\n\nAnd ${runs.length - most} more inputs.` : table;
}

function fold(page: Page, severity: Severity, told: readonly ReportedFinding[]): void {
  if (told.length === 0) return;
  const open = severity === 'error' ? '<details open>' : '<details>';
  const top = `${open}\n<summary>${headings[severity]} (${told.length})</summary>\n\n`;
  const end = '\n\n</details>';
  const lines = told.map(({ finding, path, place }) => {
    const where = `${inlineCode(`${path}:${place.line}`)}`;
    return `- ${inlineCode(finding.id)} ${where}: ${escapeComment(closed(messageOf(finding)))} ${escapeComment(closed(finding.help))}`;
  });
  const fits = page.fitting(lines, top.length + end.length + 100);
  const more = lines.length - fits;
  const kept = [...lines.slice(0, fits), ...(more > 0 ? [`- and ${more} more`] : [])];
  page.add(top + kept.join('\n') + end);
}

/** What a waiver or a baseline keeps from the verdict is shown all the same. */
function waivedIn(runs: readonly Run[], page: Page): void {
  const waived = runs.flatMap((run) => run.waived ?? []);
  if (waived.length > 0) {
    const rows = waived.map(({ finding, waiver }) => [
      inlineCode(finding.id),
      escapeComment(waiver.reason),
      words(waiver.owner),
      longDate(waiver.expires),
    ]);
    const table = mdTable(['Waived', 'Reason', 'Owner', 'Until'], rows);
    if (!page.add(table)) page.add(`${counted(waived.length, 'finding')} waived.`);
  }
  const known = runs.reduce((sum, { baseline }) => sum + (baseline?.known.length ?? 0), 0);
  if (known > 0) page.add(`${counted(known, 'finding')} known to the baseline and not counted.`);
}
