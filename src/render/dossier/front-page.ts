/** The first page of the dossier, for the person who decides: answer, duties with papers, next steps, why, what changed. */
import type { ObligationResult } from '../../assess/assessment.js';
import { conclude } from '../../conclude/conclude.js';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import { gateOrder } from '../../facts/gate-order.js';
import { given } from '../../facts/lookup.js';
import { ownerOfDuty } from '../../facts/owners.js';
import { entriesAt } from '../../facts/stated.js';
import { isNothing } from '../answers/answer.js';
import { label } from '../conclusions/cite.js';
import { summaryLine } from '../conclusions/evidence.js';
import { allFindings } from '../conclusions/points.js';
import { day } from '../dates.js';
import { mdCallout, mdChart, mdStatus, mdTable, mdText } from '../markdown.js';
import { quiet } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { dueWords, hasAddress, isCompiled } from '../papers/duty-day.js';
import type { PrintedDocument } from '../provision-coverage.js';
import { providerName } from '../title.js';
import { inline } from '../values.js';
import { enumeration, sentence } from '../words.js';
import { ownerSaid, type Question, questionsOf } from './questions.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;

/** Whether the paper of a duty is to be published. */
const publishedDuty = 'art-53-1-d-training-content-summary';

interface DutyPaper {
  readonly duty: ObligationResult;
  readonly paper: PrintedDocument | null;
  readonly isComplete: boolean;
}

function dutyPapers(page: RenderContext): readonly DutyPaper[] {
  return page.assessment.obligations
    .filter(({ outcome }) => outcome === 'applies' || outcome === 'undetermined')
    .map((duty) => {
      const id = page.assessment.documents.find(
        (each) => each.obligations.includes(duty.id) && definitions[each.id] !== undefined,
      )?.id;
      const paper = page.others?.find((each) => each.id === id) ?? null;
      return { duty, paper, isComplete: paper !== null && paper.unanswered === 0 };
    });
}

/** The answer in words: what stops a release, what is overdue, how much is open. */
export function dossierAnswer(page: RenderContext): string {
  const {
    findings,
    duties,
    ahead,
    unsettled: points,
  } = conclude(page.assessment, allFindings(page));
  const errors = findings.error;
  const questions = questionsOf(page).length;
  const unsettled = points.length;
  const all = dutyPapers(page);
  const applies = all.filter(({ duty }) => duty.outcome === 'applies');
  const open = duties.undetermined;
  const late = applies.filter(
    ({ duty, paper, isComplete }) =>
      paper !== null && !isComplete && duty.due !== null && duty.due <= page.assessment.as_of,
  );
  const [nextDuty] = ahead;
  const lateWords =
    late.length === 0
      ? ''
      : isCompiled(page)
        ? `${counted(late.length, 'paper')} past ${late.length === 1 ? 'its' : 'their'} day ${late.length === 1 ? 'is' : 'are'} not complete in these records`
        : `${counted(late.length, 'paper')} ${late.length === 1 ? 'is' : 'are'} overdue`;
  const parts = [
    lateWords,
    applies.length === 0
      ? 'No duty of a provider of general-purpose AI models is known to apply'
      : `${counted(applies.length, 'duty', 'duties')} ${applies.length === 1 ? 'applies' : 'apply'}${nextDuty?.due == null ? '' : `, the next day is ${day(nextDuty.due)}`}`,
    open === 0
      ? ''
      : `whether ${counted(open, 'further duty', 'further duties').toLowerCase()} ${open === 1 ? 'applies' : 'apply'} is not known yet`,
    errors === 0
      ? 'No finding stops these papers'
      : `${counted(errors, 'point')} ${errors === 1 ? 'stops' : 'stop'} the release`,
    unsettled === 0
      ? ''
      : `${counted(unsettled, 'point').toLowerCase()} of law ${unsettled === 1 ? 'is' : 'are'} not settled`,
    questions === 0
      ? unsettled === 0
        ? 'nothing is open'
        : ''
      : `${counted(questions, 'question').toLowerCase()} ${questions === 1 ? 'is' : 'are'} open`,
  ].filter((part) => part !== '');
  const words = parts.map((part) => sentence(part.charAt(0).toUpperCase() + part.slice(1)));
  const kind = late.length > 0 || errors > 0 ? 'WARNING' : 'IMPORTANT';
  return mdCallout(kind, `**${mdText(words.join(' '))}**`);
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers[count] ?? String(count)} ${count === 1 ? one : many}`;
}

/** Each duty that applies or may apply, with its paper, how far that is answered, its owner and its day. */
export function dossierDuties(page: RenderContext): string {
  const all = dutyPapers(page);
  const table =
    all.length === 0
      ? ''
      : mdTable(
          ['Duty', 'Paper', 'Answered', 'Who answers', 'Day'],
          all.map(({ duty, paper, isComplete }) => [
            `${mdText(duty.title)}<br>${label(duty.provision)}`,
            paper === null ? 'No paper in this pack' : mdText(nameOf(paper)),
            paper === null ? '—' : readiness(paper),
            ownerSaid(page, ownerOfDuty(duty.id)),
            duty.outcome === 'undetermined'
              ? mdStatus('open', 'Not known yet')
              : dueWords(
                  page,
                  duty,
                  paper === null
                    ? null
                    : {
                        isComplete,
                        isPublished: duty.id !== publishedDuty || hasAddress(page, paper.id),
                      },
                ),
          ]),
        );
  const isLate = table.includes('Overdue since');
  return [
    table,
    completeness(all),
    isLate
      ? '“Overdue” means that the day has passed and these records show no complete paper; they do not show that a duty was breached.'
      : '',
    others(page),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** How far each paper is answered, on one scale; nothing where all are, or where there is nothing to compare. */
function completeness(all: readonly DutyPaper[]): string {
  const papers = [...new Set(all.map(({ paper }) => paper))].filter(
    (paper) => paper !== null && paper.asked > 0,
  );
  if (papers.length < 2 || papers.every((paper) => paper?.unanswered === 0)) return '';
  return mdChart(
    'shares',
    'Questions answered, by paper',
    papers.flatMap((paper) => {
      if (paper === null) return [];
      const answered = paper.asked - paper.unanswered;
      return [
        {
          label: nameOf(paper),
          shown: `${answered} of ${paper.asked}`,
          data: (answered / paper.asked).toFixed(4),
        },
      ];
    }),
  );
}

const nameOf = ({ id, title }: PrintedDocument): string => definitions[id]?.title ?? title;

function readiness({ asked, unanswered }: PrintedDocument): string {
  const words = `${asked - unanswered} of ${asked}`;
  return unanswered === 0 ? mdStatus('met', words) : mdStatus('open', words);
}

/** The duties that do not apply, in one sentence for each reason. */
function others(page: RenderContext): string {
  const lifted = page.assessment.obligations.filter(({ outcome }) => outcome === 'exempt');
  const rest = page.assessment.obligations.filter(({ outcome }) => outcome === 'does-not-apply');
  return [
    lifted.length === 0
      ? ''
      : `${counted(lifted.length, 'duty', 'duties')} ${lifted.length === 1 ? 'does' : 'do'} not apply because the exception is met: ${enumeration(lifted.map(({ provision }) => label(provision)))}.`,
    rest.length === 0
      ? ''
      : `${counted(rest.length, 'further duty', 'further duties')} ${rest.length === 1 ? 'does' : 'do'} not apply: ${enumeration(rest.map(({ provision }) => label(provision)))}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** The three questions to settle first, else the next days. */
export function nextSteps(page: RenderContext): string {
  const all = questionsOf(page);
  // What can be answered in a word comes before what has to be looked into.
  const isAnswerable = ({ asks, weight }: Question): boolean =>
    weight !== 'open' || asks.endsWith('?');
  const steps = [...all.filter(isAnswerable), ...all.filter((each) => !isAnswerable(each))]
    .slice(0, 3)
    .map(({ asks, owner }) => `${asks} (${ownerSaid(page, owner)})`);
  const days = steps.length > 0 ? [] : nextDays(page);
  const lines = steps.length > 0 ? steps : days;
  if (lines.length === 0) return '';
  const head = steps.length > 0 ? 'Next steps' : 'Next days in the calendar';
  return `## ${head}\n\n${lines.map((line, index) => `${index + 1}. ${line}`).join('\n')}`;
}

function nextDays(page: RenderContext): readonly string[] {
  const today = page.assessment.as_of;
  const kept = given(page.read.facts, 'documentation.retention_until');
  const days = [
    ...page.assessment.obligations.flatMap(({ due, title, outcome }) =>
      outcome === 'applies' && due !== null ? [[due, title] as const] : [],
    ),
    ...(typeof kept === 'string'
      ? [[kept, 'the documentation is kept until this day'] as const]
      : []),
  ];
  return days
    .filter(([on]) => on > today)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([on, what]) => mdText(`${day(on)}: ${what}`));
}

/** The answer to each question of law in a line; the reasons stand further on. */
export function whyAnswer(page: RenderContext): string {
  const name = providerName(page.read.facts);
  const who = name === '' ? 'Whoever states these facts' : mdText(name);
  return gateOrder
    .map((id) => `- ${summaryLine(page, id).replace(/^The user\b/, () => who)}`)
    .join('\n');
}

/** What the facts record as changed; comparing packs is another matter. */
export function whatChanged(page: RenderContext): string {
  const found = factOf(page, 'documentation.previous_versions');
  if (found.state === 'given' && isNothing(found.value))
    return 'This is the first version; there is nothing to compare.';
  const [last] = entriesAt(page.read.facts, 'documentation.previous_versions') ?? [];
  if (last === undefined) return quiet('changed/not-recorded');
  const version = `Version ${inline(last.version)} of ${inline(last.date, 'date')} is recorded`;
  return last.changes === undefined
    ? `${version}; what has changed since is not.`
    : `${version}. Changed since: ${sentence(inline(last.changes))}`;
}
