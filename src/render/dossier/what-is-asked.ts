/** What each place of the law, a form or the code asks for, by the duties that apply or may apply: the trace table names places alone. */
import { type Provision, provisions } from '../../law/provisions.js';
import { heading, paragraph, strong } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { saidByCheck } from '../check-words.js';
import { citeWithAuthorityLine } from '../conclusions/cite.js';
import { lineAsTool } from '../md-say.js';
import type { RenderContext } from '../page.js';
import { toolTable } from '../tool-table.js';

/** Papers on forms print what is asked beside each answer, and the notice explains the form. */
const ofForms = ['mdf', 'template', 'notice'];

const rows: readonly (readonly [id: string, provision: Provision])[] = Object.entries(
  provisions,
).filter(([id]) => !ofForms.includes(id.split('(')[0] ?? ''));

/** One table a duty; nothing where no duty applies or may apply. */
export function whatIsAsked(page: RenderContext): readonly Block[] {
  const due = page.assessment.obligations.filter(
    ({ outcome }) => outcome === 'applies' || outcome === 'undetermined',
  );
  const duties = [...new Set(due.map(({ provision }) => provision))];
  const parts = duties.flatMap((duty) => {
    const places = rows.filter(([id, { under }]) => id === duty || under === duty);
    if (places.length === 0) return [];
    return [
      toolTable(
        ['facts/asked/place', 'facts/asked/what'],
        places.map(([id, { says }]) => [strong(citeWithAuthorityLine(id)), saidByCheck(says)]),
      ),
    ];
  });
  if (parts.length === 0) return [];
  return [
    heading(2, lineAsTool('facts/heading/asked')),
    paragraph(lineAsTool('facts/asked/whose-words')),
    ...parts,
  ];
}
