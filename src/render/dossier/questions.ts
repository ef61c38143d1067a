/** What is left to settle, as questions with the function that can answer each, worst first. */
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import { gateOrder } from '../../facts/gate-order.js';
import { type OwnerKey, ownerKeys, ownerNamed, ownerOf } from '../../facts/owners.js';
import type { Finding } from '../../finding/finding.js';
import { absenceSaid } from '../../finding/words.js';
import { gates } from '../../gates/registry.gen.js';
import { provisions } from '../../law/provisions.js';
import { concerns } from '../../release/concerns.js';
import { label } from '../conclusions/cite.js';
import { allFindings } from '../conclusions/points.js';
import { mdCode, mdSaid, mdTable, mdText } from '../markdown.js';
import { factOf, type RenderContext } from '../page.js';
import { sentence } from '../words.js';
import { questionOf } from './as-question.js';

/** A question of the dossier. */
export interface Question {
  /** Finished Markdown. */
  readonly asks: string;
  /** Where the answer is typed, or null for a question of law. */
  readonly path: string | null;
  readonly owner: OwnerKey;
  /** The papers and places that ask, as Markdown. */
  readonly asked: string;
  /** The reason that is given for an absence, as Markdown; empty where none is. */
  readonly reason: string;
  readonly weight: 'stops' | 'decides' | 'open';
}

const papers = Object.values<DocumentDefinition>(documents);
const weights = ['stops', 'decides', 'open'] as const;
const heads = {
  stops: 'Stops the release',
  decides: 'Decides what is owed',
  open: 'Open',
} as const;

/** Every question about a paper that is owed or may be, and every question of law that is not decided. */
export function questionsOf(page: RenderContext): readonly Question[] {
  const findings = allFindings(page);
  const law = gateOrder.flatMap((id): Question[] => {
    const { answer, missing } = page.assessment.gates[id];
    if (answer !== 'open' && answer !== 'review') return [];
    const [path = null] = missing;
    return [
      {
        asks: mdText(gates[id].question),
        path,
        owner: path === null ? 'legal' : ownerOf(path),
        asked: label(gates[id].provision),
        reason:
          answer === 'review'
            ? 'The facts are known, and the law is unsettled: a position of the provider settles it.'
            : '',
        weight: 'decides',
      },
    ];
  });
  const own = findings.filter((each) => isAsked(page, each)).map((each) => question(page, each));
  const all = [...law, ...own];
  return weights.flatMap((weight) =>
    ownerKeys.flatMap((owner) =>
      all.filter((each) => each.weight === weight && each.owner === owner),
    ),
  );
}

/** An error or a warning is a question; a note is one where it is about a paper that is owed. */
function isAsked(page: RenderContext, finding: Finding): boolean {
  // The question of law itself stands above.
  if (/^gate\/.+-(?:open|review)$/.test(finding.id)) return false;
  if (finding.severity !== 'note') return true;
  if (finding.id.startsWith('notice/') || finding.paths.length === 0) return false;
  return owedPapers(page).some((document) => concerns(finding, document, provisions));
}

function owedPapers(page: RenderContext): readonly DocumentDefinition[] {
  const owed = new Set(
    page.assessment.documents
      .filter((each) => each.owed === 'owed' || each.owed === 'undetermined')
      .map(({ id }) => id),
  );
  return papers.filter(({ id }) => owed.has(id));
}

function question(page: RenderContext, finding: Finding): Question {
  const { severity, paths, provision, absence } = finding;
  const [path = null] = paths;
  const asking = owedPapers(page).filter((document) => concerns(finding, document, provisions));
  const names = asking.slice(0, 2).map(({ title }) => mdText(title));
  return {
    asks: mdSaid(questionOf(finding, page.read.facts)),
    path,
    owner: ownerOf(path ?? ''),
    asked: [...names, ...(provision === null ? [] : [label(provision)])].join('; ') || '—',
    reason: absence === null ? '' : sentence(mdText(capital(absenceSaid(absence)))),
    weight: severity === 'error' ? 'stops' : 'open',
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The name of a function, with the person or mailbox that the facts give it. */
export function ownerSaid(page: RenderContext, owner: OwnerKey): string {
  const path = `documentation.owners.${owner}` as const;
  factOf(page, path);
  return mdText(ownerNamed(page.read.facts, owner));
}

/** The questions as tables, and one line on what is not asked here. */
export function questionTables(page: RenderContext): string {
  const all = questionsOf(page);
  const quiet = allFindings(page).filter(
    (each) => each.severity === 'note' && !isAsked(page, each),
  ).length;
  const rest =
    quiet === 0
      ? ''
      : `${quiet} further ${quiet === 1 ? 'point is' : 'points are'} for information or ${quiet === 1 ? 'concerns a paper' : 'concern papers'} that nobody owes; \`check --all\` lists them.`;
  if (all.length === 0) return ['Nothing is left to be settled.', rest].filter(Boolean).join(' ');
  const shared = sharedReasons(all);
  return [
    ...weights.flatMap((weight) => {
      const some = all.filter((each) => each.weight === weight);
      if (some.length === 0) return [];
      return [`### ${heads[weight]} (${some.length})`, table(page, some, shared)];
    }),
    ...shared.map((reason, index) => `(${index + 1}) ${reason}`),
    ...(rest === '' ? [] : [rest]),
  ].join('\n\n');
}

/** A reason that several questions have is told once, under a number. */
function sharedReasons(all: readonly Question[]): readonly string[] {
  const reasons = all.map(({ reason }) => reason).filter((each) => each !== '');
  return [...new Set(reasons)].filter(
    (each) => reasons.filter((other) => other === each).length > 2,
  );
}

function table(page: RenderContext, some: readonly Question[], shared: readonly string[]): string {
  return mdTable(
    ['Question', 'Paper and place', 'Who answers'],
    some.map(({ asks, path, owner, asked, reason }) => {
      const number = shared.indexOf(reason) + 1;
      const given = reason === '' ? '' : number > 0 ? `Given so far: see (${number})` : reason;
      return [
        [`**${asks}**`, given, path === null ? '' : mdCode(path)]
          .filter((part) => part !== '')
          .join('<br>'),
        asked,
        ownerSaid(page, owner),
      ];
    }),
  );
}
