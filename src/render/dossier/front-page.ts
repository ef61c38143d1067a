/** The first page of the dossier, for the person who decides: answer, duties with papers, next steps, why, what changed. */
import type { ObligationResult } from '../../assess/assessment.js';
import { conclude } from '../../conclude/conclude.js';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import { gateOrder } from '../../facts/gate-order.js';
import { given } from '../../facts/lookup.js';
import { ownerOfDuty } from '../../facts/owners.js';
import { entriesAt } from '../../facts/stated.js';
import {
  bullets,
  callout,
  chart,
  heading,
  type Line,
  line,
  numbered,
  paragraph,
  sentenceLine,
  status,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import type { Block } from '../../markdown/tree.js';
import { isNothing } from '../answers/answer.js';
import { cited } from '../conclusions/cite.js';
import { summary } from '../conclusions/evidence.js';
import { allFindings } from '../conclusions/points.js';
import { day } from '../dates.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { dueWords, hasAddress, isCompiled } from '../papers/duty-day.js';
import type { PrintedDocument } from '../provision-coverage.js';
import { providerName } from '../title.js';
import { valueLine } from '../value-lines.js';
import { enumeration, sentence } from '../words.js';
import {
  askedAtPlaces,
  firstQuestions,
  ownerSaid,
  questionsOf,
  reasonSaid,
  sharedReasons,
} from './questions.js';

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
export function dossierAnswer(page: RenderContext): readonly Block[] {
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
  const tone = late.length > 0 || errors > 0 ? 'warning' : 'important';
  return [callout(tone, paragraph(strong(text(words.join(' ')))))];
}

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

function counted(count: number, one: string, many = `${one}s`): string {
  return `${numbers[count] ?? String(count)} ${count === 1 ? one : many}`;
}

/** Each duty that applies or may apply, with its paper, how far that is answered, its owner and its day. */
export function dossierDuties(page: RenderContext): readonly Block[] {
  const all = dutyPapers(page);
  const rows = all.map((each) => [
    line(
      text(each.duty.title),
      each.duty.limited_to_modification ? ' (for the modification only)' : '',
      ' (',
      text(cited(each.duty.provision)),
      ')',
    ),
    each.paper === null ? 'No paper in this pack' : text(nameOf(each.paper)),
    each.paper === null ? '—' : readiness(each.paper),
    ownerSaid(page, ownerOfDuty(each.duty.id)),
    dayOf(page, each),
  ]);
  const isLate = rows.some((cells) =>
    printLine(line(cells.at(-1) ?? '')).includes('Overdue since'),
  );
  const rest = others(page);
  return [
    ...(rows.length === 0
      ? []
      : [table(['Duty', 'Paper', 'Answered', 'Who answers', 'Day'], rows)]),
    ...(isLate
      ? [
          paragraph(
            '“Overdue” means that the day has passed and these records show no complete paper; they do not show that a duty was breached.',
          ),
        ]
      : []),
    ...(rest === '' ? [] : [paragraph(text(rest))]),
  ];
}

function dayOf(page: RenderContext, { duty, paper, isComplete }: DutyPaper): Line {
  if (duty.outcome === 'undetermined') return status('open', 'Not known yet');
  const isPublished = duty.id !== publishedDuty || (paper !== null && hasAddress(page, paper.id));
  return dueWords(page, duty, paper === null ? null : { isComplete, isPublished });
}

/** How far each paper is answered, on one scale; nothing where all are, or where there is nothing to compare. */
export function completeness(page: RenderContext): readonly Block[] {
  const papers = [...new Set(dutyPapers(page).map(({ paper }) => paper))].filter(
    (paper) => paper !== null && paper.asked > 0,
  );
  if (papers.length < 2 || papers.every((paper) => paper?.unanswered === 0)) return [];
  return [
    chart(
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
    ),
  ];
}

const nameOf = ({ id, title }: PrintedDocument): string => definitions[id]?.title ?? title;

function readiness({ asked, unanswered }: PrintedDocument): Line {
  const words = `${asked - unanswered} of ${asked}`;
  return status(unanswered === 0 ? 'met' : 'open', words);
}

/** How many duties do not apply, and where they are named. */
function others(page: RenderContext): string {
  const lifted = page.assessment.obligations.filter(({ outcome }) => outcome === 'exempt');
  const rest = page.assessment.obligations.filter(({ outcome }) => outcome === 'does-not-apply');
  return [
    lifted.length === 0
      ? ''
      : `${counted(lifted.length, 'duty', 'duties')} ${lifted.length === 1 ? 'does' : 'do'} not apply because the exception is met: ${enumeration(lifted.map(({ provision }) => cited(provision)))}.`,
    rest.length === 0
      ? ''
      : `${counted(rest.length, 'further duty', 'further duties')} ${rest.length === 1 ? 'does' : 'do'} not apply; “Duties and dates” names ${rest.length === 1 ? 'it' : 'them'}.`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}

const weightWords = { stops: 'stops the release', decides: 'decides what is owed' } as const;

/** The three questions to settle first, which stand nowhere else, or else the next days. */
export function nextSteps(page: RenderContext): readonly Block[] {
  const shared = sharedReasons(questionsOf(page));
  const steps = firstQuestions(page).map((each) => {
    const reason = reasonSaid(each, shared);
    return line(
      each.asks,
      each.weight === 'open' ? ' (' : ` (${weightWords[each.weight]}; `,
      ownerSaid(page, each.owner),
      '; ',
      askedAtPlaces(each),
      ')',
      ...(reason === null ? [] : [' ', reason]),
    );
  });
  if (steps.length > 0) return [heading(2, 'Next steps'), ...numbered(steps)];
  const days = nextDays(page);
  return days.length === 0 ? [] : [heading(2, 'Next days in the calendar'), ...numbered(days)];
}

function nextDays(page: RenderContext): readonly Line[] {
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
    .map(([on, what]) => text(`${day(on)}: ${what}`));
}

/** The answer to each question of law in a line; the reasons stand further on. */
export function whyAnswer(page: RenderContext): readonly Block[] {
  const name = providerName(page.read.facts);
  const who = name === '' ? 'Whoever states these facts' : name;
  return bullets(gateOrder.map((id) => namedUser(summary(page, id), who)));
}

/** The summary of a gate with the provider in the place of “the user”. */
function namedUser([first, ...others]: Line, who: string): Line {
  const words = first?.kind === 'text' ? /^The user\b(.*)$/s.exec(first.text)?.[1] : undefined;
  if (first?.kind !== 'text' || words === undefined)
    return first === undefined ? [] : [first, ...others];
  return line(text(who), [{ ...first, text: words }], others);
}

/** What the facts record as changed; comparing packs is another matter. */
export function whatChanged(page: RenderContext): readonly Block[] {
  const found = factOf(page, 'documentation.previous_versions');
  if (found.state === 'given' && isNothing(found.value))
    return [paragraph('This is the first version; there is nothing to compare.')];
  const [last] = entriesAt(page.read.facts, 'documentation.previous_versions') ?? [];
  if (last === undefined) return [paragraph(quietLine('changed/not-recorded'))];
  const version = line(
    'Version ',
    valueLine(last.version),
    ' of ',
    valueLine(last.date, 'date'),
    ' is recorded',
  );
  return [
    last.changes === undefined
      ? paragraph(version, '; what has changed since is not.')
      : paragraph(version, '. Changed since: ', sentenceLine(valueLine(last.changes))),
  ];
}
