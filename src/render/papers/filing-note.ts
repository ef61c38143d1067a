/** The filing and publication note: which paper goes where, what the records show of it, by which channel, and what is not verified. */

import { lookup } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { incidentClocks, incidentsOf } from '../../figures/incidents.js';
import { type Clock, clocksOf, earlierModel, type Paper } from '../../figures/safety-clocks.js';
import { limitations } from '../../law/limitations.js';
import {
  type Line,
  line,
  numbered,
  type Part,
  paragraph,
  status,
  table,
  text,
} from '../../markdown/build.js';
import { type Block, plainText, type Status } from '../../markdown/tree.js';
import { day } from '../dates.js';
import { type QuietKey, quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { builtLine } from '../value-lines.js';
import { dutyDay } from './duty-day.js';

type Row = readonly [paper: Part, to: string, state: Line, when: Part];

const office = 'AI Office';

const filed: readonly (readonly [paper: Paper, title: string])[] = [
  ['notification', 'Notification, Art. 52(1)'],
  ['framework', 'Safety and Security Framework'],
  ['model-report', 'Safety and Security Model Report'],
];

/** Every paper that is sent or published, with its state. */
export function filingTable(page: RenderContext): readonly Block[] {
  const rows = [...publications(page), ...onRequest(page), ...filings(page), ...incidents(page)];
  if (rows.length === 0)
    return [paragraph('No paper of this pack is sent or published without being asked for.')];
  return [table(['Paper', 'To', 'State', 'Day'], rows)];
}

function applies(page: RenderContext, id: string): boolean {
  return page.assessment.obligations.some(
    (each) => each.id === id && (each.outcome === 'applies' || each.outcome === 'undetermined'),
  );
}

function publications(page: RenderContext): readonly Row[] {
  if (!applies(page, 'art-53-1-d-training-content-summary')) return [];
  const path = 'documentation.published.training-content-summary.url' as FactPath;
  const isPublished = lookup(page.read.facts, path).state === 'given';
  return [
    [
      'Public summary of training content',
      'Website of the provider, and every public channel with the model',
      isPublished ? status('met', 'Address recorded') : status('open', 'No address recorded'),
      builtLine(dutyDay(page, 'art-53-1-d-training-content-summary')),
    ],
  ];
}

function onRequest(page: RenderContext): readonly Row[] {
  return [
    ...(applies(page, 'art-53-1-b-downstream-information')
      ? [
          [
            'Information for downstream providers',
            'Providers who integrate the model',
            toBeDone(page, 'art-53-1-b-downstream-information', 'To be made available'),
            builtLine(dutyDay(page, 'art-53-1-b-downstream-information')),
          ] as const,
        ]
      : []),
    ...(applies(page, 'art-53-1-a-technical-documentation')
      ? [
          [
            'Technical documentation',
            'AI Office and national authorities',
            toBeDone(page, 'art-53-1-a-technical-documentation', 'To be given on request'),
            builtLine(dutyDay(page, 'art-53-1-a-technical-documentation')),
          ] as const,
        ]
      : []),
  ];
}

/** What is to be done with a paper, where it is known that it is owed. */
function toBeDone(page: RenderContext, duty: string, words: string): Line {
  const outcome = page.assessment.obligations.find(({ id }) => id === duty)?.outcome;
  return outcome === 'undetermined'
    ? status('open', 'Not settled whether owed')
    : status('muted', words);
}

function filings(page: RenderContext): readonly Row[] {
  if (page.assessment.gates['systemic-risk'].answer === 'no') return [];
  const isUnsettled = earlierModel(page.read.facts) !== 'false';
  return filed.flatMap(([paper, title]) =>
    clocksOf(paper, page.read.facts)
      .filter(({ isEarliest, doneAt }) => isEarliest !== true && doneAt !== null)
      .map((clock): Row => {
        const [state, when] = standing(isUnsettled ? { ...clock, due: null } : clock, page);
        return [line(`${title}: `, text(clock.what)), office, state, when];
      }),
  );
}

function standing(
  { due, done }: Pick<Clock, 'due' | 'done'>,
  page: RenderContext,
): readonly [Line, Part] {
  const limit = due === null ? [] : line('; limit ', text(day(due)));
  if (done !== null) {
    const late = due !== null && done > due;
    return [
      status(late ? 'failed' : 'met', late ? 'Late' : 'Recorded'),
      line(text(day(done)), limit),
    ];
  }
  if (due === null) return [quietStatus('muted', 'clock/no-day'), '—'];
  if (page.assessment.as_of > due)
    return [
      quietStatus('failed', 'clock/no-day-recorded'),
      line('the limit of ', text(day(due)), ' has passed'),
    ];
  return [quietStatus('open', 'clock/no-day'), line('by ', text(day(due)))];
}

/** A verdict in the words of silence. */
const quietStatus = (kind: Status, key: QuietKey): Line => status(kind, plainText(quietLine(key)));

function incidents(page: RenderContext): readonly Row[] {
  return incidentsOf(page.read.facts).flatMap((incident) =>
    incidentClocks(incident, page.assessment.as_of)
      .filter(({ report }) => report !== 'keeping')
      .map(({ report, due, done }): Row => {
        const [state, when] = standing({ due, done }, page);
        return [line('Incident ', text(incident.id), `, ${report} report`), office, state, when];
      }),
  );
}

/** What is known, and from where, of channels and forms. */
export function filingChannels(page: RenderContext): readonly Block[] {
  const isFiled = page.assessment.gates['systemic-risk'].answer !== 'no';
  const isEarlier = earlierModel(page.read.facts) !== 'false';
  return [
    'The public summary has to stand on the website of the provider, clearly visible, to say which models and versions it covers, and to be given with the model on every public channel (Notice, point 32).',
    ...(isFiled
      ? [
          'Papers for the AI Office: accounts of the practice of the Commission name EU SEND, its secure channel (secondary). The Commission’s own guide to such submissions was not checked: use the address that the AI Office gives.',
          'No official form for the notification is known; its contents follow Art. 52(1) and, where it is silent, the Guidelines. The Commission has published a template for incident reports of models with systemic risk; its fields were not checked, and the report of this pack follows the nine items of the Code (Safety and Security, measure 9.2).',
          'Business days run from Monday to Friday and begin on the day after. Public holidays are not taken into account, so that a limit may fall later, never earlier.',
          ...(isEarlier ? [limitations['legacy-systemic-risk'].text] : []),
        ]
      : []),
    ...(page.assessment.documents.some(
      ({ id, files }) => id.startsWith('model-documentation-form') && files.length > 0,
    )
      ? [limitations['form-ticks'].text]
      : []),
  ].map((words) => paragraph(words));
}

/** What the sender does, in order. */
export function filingSteps(page: RenderContext): readonly Block[] {
  const isFiled = page.assessment.gates['systemic-risk'].answer !== 'no';
  const steps = [
    'Look at the mark: a paper that says DRAFT is not sent or published.',
    ...(isFiled
      ? [
          'Take nothing out: framework and model report go unredacted (Safety and Security, measures 1.4 and 7.7).',
        ]
      : []),
    'Send or publish the PDF or the Markdown file unchanged, and keep the pack: its manifest proves what was sent.',
    'Enter the day of sending and the address of publication in the facts, so that the next dossier knows them.',
  ];
  return numbered(steps);
}
