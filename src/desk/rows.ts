/** What the index tells, as plain values: what to sign, what is missing and who answers, and duties with their days. */
import type { ObligationResult } from '../assess/assessment.js';
import { daysBetween } from '../facts/days.js';
import { ownerNamed, ownerOf } from '../facts/owners.js';
import { type Finding, subjects } from '../finding/finding.js';
import { questionOf } from '../render/dossier/as-question.js';
import type { PackContents, PaperInPack } from './pack-contents.js';

/** A thing that somebody has to answer. */
export interface MissingRow {
  readonly finding: Finding;
  /** What to ask; the message itself where nothing is missing but something is wrong. */
  readonly question: string;
  /** Who answers, as the facts name them. */
  readonly owner: string;
  /** Titles of the papers of the pack that print the fact. */
  readonly papers: readonly string[];
  /** The first day on which a duty that those papers serve is due. */
  readonly due: string | null;
}

/** What is to be settled and what needs a look, the worst first, then in the order of the facts. */
export function missingRows(
  { read, assessment, papers }: PackContents,
  findings: readonly Finding[],
): readonly MissingRow[] {
  return findings
    .filter(({ severity }) => severity !== 'note')
    .map((finding) => {
      const [path] = finding.paths;
      const printing = papers.filter(
        (each) => !each.isReport && finding.paths.some((one) => prints(each, one)),
      );
      const duties = new Set(printing.flatMap((each) => each.obligations));
      const days = assessment.obligations
        .filter(({ id, outcome }) => outcome === 'applies' && duties.has(id))
        .flatMap(({ due }) => (due === null ? [] : [due]))
        .sort();
      return {
        finding,
        question: questionOf(finding, read.facts),
        owner: ownerNamed(read.facts, ownerOf(path ?? '')),
        papers: printing.map(({ title }) => title),
        due: days[0] ?? null,
      };
    });
}

/** The first key of the first fact; null for what concerns the file. */
export function findingSubject({ paths }: Finding): string | null {
  const key = /^[a-z_]+/.exec(paths[0] ?? '')?.[0];
  return (subjects as readonly string[]).includes(key ?? '') ? (key ?? null) : null;
}

/** A paper prints a fact at, above or below the path. */
function prints({ facts }: PaperInPack, path: string): boolean {
  const one = path.replace(/\[[^[\]]*\]/g, '[]');
  return facts.some((each) => each === one || isBelow(one, each) || isBelow(each, one));
}

function isBelow(path: string, other: string): boolean {
  return path.startsWith(other) && /^[.[]/.test(path.slice(other.length));
}

/** How a duty stands on the day of the assessment. */
export interface DutyRow {
  readonly duty: ObligationResult;
  /** Of a duty that applies: its paper here has open points, or is a draft, although the day has passed. */
  readonly isOverdue: boolean;
  /** A paper would serve it, and none of this pack does. */
  readonly isWithoutPaper: boolean;
  /** Days to the due day, negative after it; null where there is none or nobody owes it. */
  readonly daysLeft: number | null;
}

const outcomes = ['applies', 'undetermined', 'exempt', 'does-not-apply'];

/** Overdue duties first, then those that apply by day, those not known yet, and the rest in the order of the law. */
export function dutyRows({ assessment, papers, draft }: PackContents): readonly DutyRow[] {
  const serves = (id: string, paper: { readonly obligations: readonly string[] }): boolean =>
    paper.obligations.includes(id);
  return assessment.obligations
    .map((duty): DutyRow => {
      const { id, outcome, due, ended } = duty;
      const owes = outcome === 'applies' && ended === null;
      const daysLeft = owes && due !== null ? daysBetween(assessment.as_of, due) : null;
      const own = papers.filter((each) => serves(id, each));
      const isUnready = own.some(
        ({ against, owed }) => owed === 'owed' && (against !== '' || draft),
      );
      return {
        ...{ duty, daysLeft, isOverdue: daysLeft !== null && daysLeft < 0 && isUnready },
        isWithoutPaper: own.length === 0 && assessment.documents.some((each) => serves(id, each)),
      };
    })
    .map((row, index) => ({ row, index }))
    .sort(
      (a, b) =>
        Number(b.row.isOverdue) - Number(a.row.isOverdue) ||
        outcomes.indexOf(a.row.duty.outcome) - outcomes.indexOf(b.row.duty.outcome) ||
        (a.row.daysLeft ?? Number.MAX_SAFE_INTEGER) - (b.row.daysLeft ?? Number.MAX_SAFE_INTEGER) ||
        a.index - b.index,
    )
    .map(({ row }) => row);
}

/** The papers that somebody signs: those that are owed or may be; the rest of the pack is not asked for. */
export function papersToSign({ papers }: PackContents): readonly PaperInPack[] {
  return papers.filter(
    ({ isReport, owed }) => !isReport && (owed === 'owed' || owed === 'undetermined'),
  );
}
