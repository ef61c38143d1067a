/** What the first page leaves out of the duties: from when each can be enforced, what is unsettled about its day, and those that do not apply. */
import type { ObligationResult } from '../../assess/assessment.js';
import {
  bullets,
  capitalLine,
  type Line,
  line,
  paragraph,
  sentenceLine,
  strong,
} from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import type { Block } from '../../markdown/tree.js';
import { lineAsTool } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { dutyTitle } from '../papers/exception-duties.js';
import { toldLiteral } from '../reasons/told.js';
import { listedLines } from '../words.js';
import { citeLine } from './cite.js';

/** The days and caveats of the duties that the first page names, each said once; then the other duties by name. */
export function obligationTable(page: RenderContext): readonly Block[] {
  const { obligations } = page.assessment;
  const due = obligations.filter(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  const notes = [
    ...byWords(due, ({ enforced_from: from }) =>
      from === null ? [] : [lineAsTool('dossier/duties/enforced', { day: from })],
    ),
    ...byWords(obligations, ({ ended }) =>
      ended === null ? [] : [lineAsTool('dossier/duties/ended', { day: ended })],
    ),
    ...byWords(due, ({ caveats }) => caveats.map((each) => capitalLine(toldLiteral(each.text)))),
  ];
  if (notes.length === 0 && due.length === obligations.length)
    return [paragraph(lineAsTool('dossier/duties/no-day'))];
  return [
    ...bullets(notes),
    ...named(
      lineAsTool('dossier/duties/exempt'),
      obligations.filter(({ outcome }) => outcome === 'exempt'),
    ),
    ...named(
      lineAsTool('dossier/duties/does-not-apply'),
      obligations.filter(({ outcome }) => outcome === 'does-not-apply'),
    ),
  ];
}

/** What is true of several duties, with the places of all of them behind it. */
function byWords(
  duties: readonly ObligationResult[],
  saidOf: (duty: ObligationResult) => readonly Line[],
): readonly Line[] {
  const found = new Map<string, { readonly words: Line; readonly places: Line[] }>();
  for (const duty of duties)
    for (const words of saidOf(duty)) {
      const known = found.get(printLine(words)) ?? { words, places: [] };
      known.places.push(citeLine(duty.provision));
      found.set(printLine(words), known);
    }
  return [...found.values()].map(({ words, places }) =>
    line(strong(sentenceLine(words)), ' ', listedLines(places)),
  );
}

function named(lead: Line, duties: readonly ObligationResult[]): readonly Block[] {
  if (duties.length === 0) return [];
  return [
    paragraph(strong(lead)),
    ...bullets(
      duties.map((duty) =>
        lineAsTool('dossier/duties/named', { title: dutyTitle(duty), place: duty.provision }),
      ),
    ),
  ];
}
