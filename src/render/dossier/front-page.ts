/** The first page of the dossier, for the person who decides: answer, duties with papers, next steps, why, what changed. */
import type { ObligationResult } from '../../assess/assessment.js';
import { conclude } from '../../conclude/conclude.js';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import { gateOrder } from '../../facts/gate-order.js';
import { given } from '../../facts/lookup.js';
import { ownerOfDuty } from '../../facts/owners.js';
import { entriesAt } from '../../facts/stated.js';
import { hasMessage } from '../../languages/say.js';
import { isEnglish, spokenLanguage } from '../../languages/speaking.js';
import {
  between,
  bullets,
  callout,
  capitalLine,
  chart,
  heading,
  type Line,
  line,
  numbered,
  paragraph,
  sentenceLine,
  status,
  strong,
  text,
} from '../../markdown/build.js';
import { type Block, plainText } from '../../markdown/tree.js';
import { isNothing } from '../answers/answer.js';
import { citeLine } from '../conclusions/cite.js';
import { summary } from '../conclusions/evidence.js';
import { exceptionEntry } from '../conclusions/exception-clauses.js';
import { allFindings } from '../conclusions/points.js';
import { lineAsTool, lineSayFilled, plainAsTool, sayOr } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { dueWords, hasAddress, isCompiled, isOverdue } from '../papers/duty-day.js';
import { dutyTitle } from '../papers/exception-duties.js';
import type { PrintedDocument } from '../provision-coverage.js';
import { verdictLine } from '../reasons/gate-summary.js';
import { providerName } from '../title.js';
import { toolTable } from '../tool-table.js';
import { valueLine } from '../value-lines.js';
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
  const parts = [
    ...(late.length === 0
      ? []
      : [
          lineAsTool(
            isCompiled(page) ? 'dossier/answer/late-in-records' : 'dossier/answer/late',
            counted(late.length),
          ),
        ]),
    applying(applies.length, nextDuty?.due ?? null),
    ...(open === 0 ? [] : [lineAsTool('dossier/answer/open-duties', counted(open))]),
    errors === 0
      ? lineAsTool('dossier/answer/nothing-stops')
      : lineAsTool('dossier/answer/stops', counted(errors)),
    ...(unsettled === 0 ? [] : [lineAsTool('dossier/answer/unsettled', counted(unsettled))]),
    ...(questions > 0
      ? [lineAsTool('dossier/answer/questions', counted(questions))]
      : unsettled === 0
        ? [lineAsTool('dossier/answer/nothing-open')]
        : []),
  ];
  const words = between(
    parts.map((part) => sentenceLine(capitalLine(part))),
    ' ',
  );
  const tone = late.length > 0 || errors > 0 ? 'warning' : 'important';
  return [callout(tone, paragraph(strong(words)))];
}

function applying(count: number, day: string | null): Line {
  if (count === 0) return lineAsTool('dossier/answer/no-duty');
  return day === null
    ? lineAsTool('dossier/answer/duties', counted(count))
    : lineAsTool('dossier/answer/duties-and-day', { ...counted(count), day });
}

/** A number before a noun: in words up to nine. */
function counted(count: number): { readonly count: number; readonly number: Line } {
  const key = `dossier/number/${count}`;
  const isWord = hasMessage(spokenLanguage(), key);
  return { count, number: isWord ? lineSayFilled(key, {}) : text(String(count)) };
}

/** Each duty that applies or may apply, with its paper, how far that is answered, its owner and its day. */
export function dossierDuties(page: RenderContext): readonly Block[] {
  const all = dutyPapers(page);
  const rows = all.map((each) => [
    lineAsTool(
      each.duty.limited_to_modification ? 'dossier/duties/named-in-part' : 'dossier/duties/named',
      { title: dutyTitle(each.duty), place: each.duty.provision },
    ),
    each.paper === null ? lineAsTool('dossier/duties/no-paper') : text(nameOf(each.paper)),
    each.paper === null ? quietLine('dash') : readiness(each.paper),
    ownerSaid(page, ownerOfDuty(each.duty.id)),
    dayOf(page, each),
  ]);
  const isLate = all.some(
    ({ duty, paper, isComplete }) =>
      duty.outcome !== 'undetermined' &&
      isOverdue(page, duty, paper === null ? null : { isComplete }),
  );
  const rest = others(page);
  return [
    ...(rows.length === 0
      ? []
      : [
          toolTable(
            [
              'dossier/duties/duty',
              'dossier/duties/paper',
              'dossier/duties/answered',
              'dossier/duties/owner',
              'dossier/duties/day',
            ],
            rows,
          ),
        ]),
    ...(isLate ? [paragraph(lineAsTool('dossier/duties/overdue'))] : []),
    ...(rest.length === 0 ? [] : [paragraph(between(rest, ' '))]),
  ];
}

function dayOf(page: RenderContext, { duty, paper, isComplete }: DutyPaper): Line {
  if (duty.outcome === 'undetermined')
    return status('open', plainAsTool('dossier/duties/not-known'));
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
      plainAsTool('dossier/duties/chart'),
      papers.flatMap((paper) => {
        if (paper === null) return [];
        const answered = paper.asked - paper.unanswered;
        return [
          {
            label: nameOf(paper),
            shown: plainText(shareOf(paper)),
            data: (answered / paper.asked).toFixed(4),
          },
        ];
      }),
    ),
  ];
}

const nameOf = ({ id, title }: PrintedDocument): string =>
  sayOr(`title/${id}`, definitions[id]?.title ?? title);

const shareOf = ({ asked, unanswered }: PrintedDocument): Line =>
  lineAsTool('dossier/duties/share', {
    answered: String(asked - unanswered),
    asked: String(asked),
  });

function readiness(paper: PrintedDocument): Line {
  return status(paper.unanswered === 0 ? 'met' : 'open', plainText(shareOf(paper)));
}

/** How many duties do not apply, and where they are named. */
function others(page: RenderContext): readonly Line[] {
  const lifted = page.assessment.obligations.filter(({ outcome }) => outcome === 'exempt');
  const rest = page.assessment.obligations.filter(({ outcome }) => outcome === 'does-not-apply');
  const places = lifted.map(({ provision }) => citeLine(provision));
  return [
    ...(lifted.length === 0
      ? []
      : [lineAsTool('dossier/duties/lifted', { ...counted(lifted.length), places })]),
    ...(rest.length === 0 ? [] : [lineAsTool('dossier/duties/others', counted(rest.length))]),
  ].map(capitalLine);
}

const stepKeys = {
  stops: 'dossier/step/stops',
  decides: 'dossier/step/decides',
  open: 'dossier/step',
} as const;

/** The three questions to settle first, which stand nowhere else, or else the next days. */
export function nextSteps(page: RenderContext): readonly Block[] {
  const shared = sharedReasons(questionsOf(page));
  const steps = firstQuestions(page).map((each) => {
    const reason = reasonSaid(each, shared, true);
    const step = lineAsTool(stepKeys[each.weight], {
      asks: each.asks,
      owner: ownerSaid(page, each.owner),
      places: askedAtPlaces(each),
    });
    return reason === null ? step : line(step, ' ', reason);
  });
  if (steps.length > 0)
    return [heading(2, lineAsTool('dossier/heading/steps')), ...numbered(steps)];
  const days = nextDays(page);
  return days.length === 0
    ? []
    : [heading(2, lineAsTool('dossier/heading/days')), ...numbered(days)];
}

function nextDays(page: RenderContext): readonly Line[] {
  const today = page.assessment.as_of;
  const kept = given(page.read.facts, 'documentation.retention_until');
  const days = [
    ...page.assessment.obligations.flatMap((duty) =>
      duty.outcome === 'applies' && duty.due !== null ? [[duty.due, dutyTitle(duty)] as const] : [],
    ),
    ...(typeof kept === 'string' ? [[kept, lineAsTool('dossier/kept-until')] as const] : []),
  ];
  return days
    .filter(([on]) => on > today)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([on, what]) => lineAsTool('dossier/next-day', { day: on, what }));
}

/** The answer to each question of law in a line; the reasons stand further on. */
export function whyAnswer(page: RenderContext): readonly Block[] {
  const name = providerName(page.read.facts);
  const who = name === '' ? 'Whoever states these facts' : name;
  return bullets(
    gateOrder.map((id) => {
      const listed =
        id === 'open-source-exception'
          ? exceptionEntry(page, line(verdictLine(page, id), ':'))
          : null;
      return listed ?? (isEnglish() ? namedUser(summary(page, id), who) : summary(page, id));
    }),
  );
}

/** The summary of a gate with the provider in the place of “the user”, as its English words begin. */
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
    return [paragraph(lineAsTool('dossier/first-version'))];
  const [last] = entriesAt(page.read.facts, 'documentation.previous_versions') ?? [];
  if (last === undefined) return [paragraph(quietLine('changed/not-recorded'))];
  const version = { version: valueLine(last.version), day: valueLine(last.date, 'date') };
  return [
    paragraph(
      last.changes === undefined
        ? lineAsTool('dossier/changed-unsaid', version)
        : lineAsTool('dossier/changed', {
            ...version,
            changes: sentenceLine(valueLine(last.changes)),
          }),
    ),
  ];
}
