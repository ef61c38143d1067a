/** What is open on the first page of a pack: each duty with its outcome, and what each paper still misses. */
import type { ObligationResult, Outcome } from '../assess/assessment.js';
import { absenceSaid } from '../finding/words.js';
import { anchor, type Child, type Html, tag } from '../html/markup.js';
import { provisionOf } from '../render/conclusions/cite.js';
import { day } from '../render/dates.js';
import { sentence } from '../render/words.js';
import { counted } from '../text/counted.js';
import { dayOf, fold, scrollableTable } from './parts.js';
import { type DutyRow, findingSubject, type MissingRow } from './rows.js';

/** The sections of the facts in plain words, in their order. */
const subjectWords: Readonly<Record<string, string>> = {
  schema: 'The facts file',
  documentation: 'Documentation',
  provider: 'Provider',
  role: 'Role and placing on the market',
  model: 'Model',
  licensing: 'Licence',
  openness: 'Openness',
  training: 'Training',
  data: 'Data',
  training_data: 'Summary of training content',
  evaluation: 'Evaluation',
  risk: 'Risk',
  copyright: 'Copyright',
  positions: 'Positions',
  evidence: 'Evidence',
  waivers: 'Waivers',
};

export function missingParts(missing: readonly MissingRow[]): Child {
  if (missing.length === 0) return tag('p', {}, 'Nothing is left to be settled or looked at.');
  const keys = [...new Set(missing.map(({ finding }) => findingSubject(finding)))];
  return keys.map((key) => {
    const words = key === null ? 'The facts file' : (subjectWords[key] ?? key);
    const rows = missing.filter(({ finding }) => findingSubject(finding) === key);
    return [
      tag('h3', {}, words),
      scrollableTable(
        `Missing: ${words}`,
        ['Question', 'Weight', 'Who answers', 'For', 'Due'],
        rows.map(missingLine),
      ),
    ];
  });
}

function missingLine({ finding, question, owner, papers, due }: MissingRow): readonly Child[] {
  const { severity, message, help, id, paths, absence, provision } = finding;
  const place = provision === null ? null : provisionOf(provision);
  return [
    [
      question,
      absence === null ? null : tag('p', {}, `Answered so far: ${sentence(absenceSaid(absence))}`),
      fold(
        'What to do',
        tag('p', {}, sentence(help)),
        question === sentence(message) ? null : tag('p', {}, sentence(message)),
        tag('p', { class: 'muted' }, [id, ...paths.slice(0, 1)].join(', ')),
        place === null ? null : tag('p', {}, place.label),
      ),
    ],
    severity === 'error' ? statusTag('bad', '✗ To settle') : statusTag('look', '▲ To look at'),
    owner,
    papers.length === 0 ? 'No paper of this pack' : papers.join('; '),
    due === null ? '—' : dayOf(due),
  ];
}

const outcomes: Readonly<Record<Outcome, readonly [string, string]>> = {
  applies: ['look', '▲ Applies'],
  exempt: ['good', '✓ Exempt'],
  'does-not-apply': ['muted', '– Does not apply'],
  undetermined: ['open', '○ Not known yet'],
};

export function outcome(kind: Outcome): Html {
  return statusTag(...outcomes[kind]);
}

export function statusTag(look: string, words: string): Html {
  return tag('strong', { class: look }, words);
}

export function dutyLine(row: DutyRow): readonly Child[] {
  const { duty } = row;
  return [
    `${duty.title}${duty.limited_to_modification ? ' (for the modification only)' : ''}`,
    provisionLink(duty),
    outcome(duty.outcome),
    dayWords(row),
  ];
}

function provisionLink({ provision }: ObligationResult): Child {
  const place = provisionOf(provision);
  return place === null ? provision : anchor(place.link, {}, place.label);
}

function dayWords({ duty, daysLeft, isOverdue, isWithoutPaper }: DutyRow): Child {
  const { due, ended, enforced_from: enforced } = duty;
  if (ended !== null) return ['Ended ', dayOf(ended)];
  if (daysLeft === null || due === null) {
    return duty.outcome === 'applies' ? 'No day follows from the facts' : '—';
  }
  const days = counted(Math.abs(daysLeft), 'day');
  return [
    isOverdue
      ? [
          statusTag('bad', `✗ Overdue by ${days}`),
          ': due since ',
          dayOf(due),
          ', and its paper has open points',
        ]
      : daysLeft < 0
        ? ['Due since ', dayOf(due), ` (${days})`]
        : daysLeft === 0
          ? ['Due today, ', dayOf(due)]
          : ['Due ', dayOf(due), `, ${days} left`],
    isWithoutPaper ? '. No paper of this pack serves it' : null,
    enforced === null || enforced === due ? null : `. Enforced from ${day(enforced)}`,
  ];
}
