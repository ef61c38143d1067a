/** The filing and publication note: which paper goes where, what the records show of it, by which channel, and what is not verified. */

import { isDay } from '../../facts/days.js';
import { lookup } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { entriesAt } from '../../facts/stated.js';
import { type IncidentClock, incidentClocks, incidentsOf } from '../../figures/incidents.js';
import { type Clock, clocksOf, earlierModel, type Paper } from '../../figures/safety-clocks.js';
import { limitations } from '../../law/limitations.js';
import {
  between,
  type Line,
  numbered,
  paragraph,
  status,
  table,
  text,
} from '../../markdown/build.js';
import { type Block, plainText, type Status } from '../../markdown/tree.js';
import { languageName } from '../language-name.js';
import { lineAsTool, lineSay, plainAsTool, sayOr } from '../md-say.js';
import { type QuietKey, quietLine } from '../open-points.js';
import type { RenderContext } from '../page.js';
import { languagesWithout } from '../paper-languages.js';
import { toldLiteral } from '../reasons/told.js';
import { dutyDay } from './duty-day.js';

type Row = readonly [paper: Line, to: Line, state: Line, when: Line];

/** Every paper that is sent or published, with its state. */
export function filingTable(page: RenderContext): readonly Block[] {
  const rows = [
    ...publications(page),
    ...onRequest(page),
    ...filings(page),
    ...updates(page),
    ...incidents(page),
  ];
  if (rows.length === 0) return [paragraph(lineAsTool('filing/nothing'))];
  const head = [
    lineAsTool('filing/column/paper'),
    lineAsTool('filing/column/to'),
    lineAsTool('filing/column/state'),
    lineAsTool('filing/column/day'),
  ];
  return [table(head, rows)];
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
      lineSay('title/training-content-summary'),
      lineAsTool('filing/to/public'),
      isPublished
        ? status('met', plainAsTool('filing/state/address'))
        : status('open', plainAsTool('filing/state/no-address')),
      dutyDay(page, 'art-53-1-d-training-content-summary'),
    ],
  ];
}

function onRequest(page: RenderContext): readonly Row[] {
  const downstream = 'art-53-1-b-downstream-information';
  const technical = 'art-53-1-a-technical-documentation';
  return [
    ...(applies(page, downstream)
      ? [
          [
            lineSay('title/downstream-documentation'),
            lineAsTool('filing/to/integrators'),
            toBeDone(page, downstream, plainAsTool('filing/state/make-available')),
            dutyDay(page, downstream),
          ] as const,
        ]
      : []),
    ...(applies(page, technical)
      ? [
          [
            lineSay('title/technical-documentation'),
            lineAsTool('filing/to/authorities'),
            toBeDone(page, technical, plainAsTool('filing/state/on-request')),
            dutyDay(page, technical),
          ] as const,
        ]
      : []),
  ];
}

/** What is to be done with a paper, where it is known that it is owed. */
function toBeDone(page: RenderContext, duty: string, words: string): Line {
  const outcome = page.assessment.obligations.find(({ id }) => id === duty)?.outcome;
  return outcome === 'undetermined'
    ? status('open', plainAsTool('filing/state/not-settled'))
    : status('muted', words);
}

const filed: Readonly<Record<Paper, () => Line>> = {
  notification: () => lineAsTool('filing/notification', { place: 'art-52(1)' }),
  framework: () => lineSay('title/safety-and-security-framework'),
  'model-report': () => lineSay('title/safety-and-security-model-report'),
};

function filings(page: RenderContext): readonly Row[] {
  if (page.assessment.gates['systemic-risk'].answer === 'no') return [];
  const isUnsettled = earlierModel(page.read.facts) !== 'false';
  return (Object.keys(filed) as Paper[]).flatMap((paper) =>
    clocksOf(paper, page.read.facts)
      .filter(({ isEarliest, doneAt }) => isEarliest !== true && doneAt !== null)
      .map((clock): Row => {
        const [state, when] = standing(isUnsettled ? { ...clock, due: null } : clock, page);
        const what = toldLiteral(clock.what);
        const named = lineAsTool('filing/paper', { paper: filed[paper](), what });
        return [named, lineAsTool('filing/to/office'), state, when];
      }),
  );
}

/** Updates of the notification: that one is ready and not sent is for the person who sends it. */
function updates(page: RenderContext): readonly Row[] {
  const [, ...later] = entriesAt(page.read.facts, 'risk.systemic.notifications') ?? [];
  return later.map(
    ({ on }, index): Row => [
      lineAsTool('filing/update', { number: String(index + 1) }),
      lineAsTool('filing/to/office'),
      isDay(on)
        ? status('met', plainAsTool('filing/state/recorded'))
        : status('open', plainAsTool('filing/state/not-sent')),
      isDay(on) ? lineAsTool('filing/done-on', { day: on }) : quietLine('dash'),
    ],
  );
}

function standing(
  { due, done }: Pick<Clock, 'due' | 'done'>,
  page: RenderContext,
): readonly [state: Line, when: Line] {
  if (done !== null) {
    const isLate = due !== null && done > due;
    return [
      isLate
        ? status('failed', plainAsTool('filing/state/late'))
        : status('met', plainAsTool('filing/state/recorded')),
      due === null
        ? lineAsTool('filing/done-on', { day: done })
        : lineAsTool('filing/done', { day: done, limit: due }),
    ];
  }
  if (due === null) return [quietStatus('muted', 'clock/no-day'), quietLine('dash')];
  if (page.assessment.as_of > due)
    return [
      quietStatus('failed', 'clock/no-day-recorded'),
      lineAsTool('filing/passed', { limit: due }),
    ];
  return [quietStatus('open', 'clock/no-day'), lineAsTool('filing/by', { limit: due })];
}

/** A verdict in the words of silence. */
const quietStatus = (kind: Status, key: QuietKey): Line => status(kind, plainText(quietLine(key)));

const incidentReports = {
  initial: 'filing/incident/initial',
  intermediate: 'filing/incident/intermediate',
  final: 'filing/incident/final',
} as const satisfies Record<Exclude<IncidentClock['report'], 'keeping'>, string>;

function incidents(page: RenderContext): readonly Row[] {
  return incidentsOf(page.read.facts).flatMap((incident) =>
    incidentClocks(incident, page.assessment.as_of).flatMap(({ report, due, done }): Row[] => {
      if (report === 'keeping') return [];
      const [state, when] = standing({ due, done }, page);
      const named = lineAsTool(incidentReports[report], { id: incident.id });
      return [[named, lineAsTool('filing/to/office'), state, when]];
    }),
  );
}

/** What is known, and from where, of channels and forms. */
export function filingChannels(page: RenderContext): readonly Block[] {
  const isFiled = page.assessment.gates['systemic-risk'].answer !== 'no';
  const isEarlier = earlierModel(page.read.facts) !== 'false';
  const hasForm = page.assessment.documents.some(
    ({ id, files }) => id.startsWith('model-documentation-form') && files.length > 0,
  );
  return [
    lineAsTool('filing/channel/summary'),
    ...(isFiled
      ? [
          lineAsTool('filing/channel/office'),
          lineAsTool('filing/channel/forms'),
          lineAsTool('filing/channel/business-days'),
          ...(isEarlier ? [toldLiteral(limitations['legacy-systemic-risk'].text)] : []),
        ]
      : []),
    ...(hasForm ? [toldLiteral(limitations['form-ticks'].text)] : []),
    ...untranslated(page),
  ].map((words) => paragraph(words));
}

/** Which papers do not exist in a language that the facts ask for, one line a language. */
function untranslated({ assessment, read }: RenderContext): readonly Line[] {
  const written = assessment.documents.filter(({ files }) => files.length > 0);
  const tags = new Set(
    written.flatMap(({ id }) => languagesWithout(read.facts, id).map(({ tag }) => tag)),
  );
  return [...tags].map((tag) => {
    const lacking = written.filter(({ id }) =>
      languagesWithout(read.facts, id).some((each) => each.tag === tag),
    );
    return lineAsTool('filing/untranslated', {
      language: languageName(tag),
      papers: between(
        lacking.map(({ id, title }) => text(sayOr(`title/${id}`, title))),
        ', ',
      ),
    });
  });
}

/** What the sender does, in order. */
export function filingSteps(page: RenderContext): readonly Block[] {
  const isFiled = page.assessment.gates['systemic-risk'].answer !== 'no';
  return numbered([
    lineAsTool('filing/step/draft'),
    ...(isFiled ? [lineAsTool('filing/step/unredacted')] : []),
    lineAsTool('filing/step/unchanged'),
    lineAsTool('filing/step/record'),
  ]);
}
