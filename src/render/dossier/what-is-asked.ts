/** What each place of the law, a form or the code asks for, by the duties that apply or may apply: the trace table names places alone. */
import { type Provision, provisions } from '../../law/provisions.js';
import { heading, paragraph, strong, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { citedWithAuthority } from '../conclusions/cite.js';
import type { RenderContext } from '../page.js';

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
      table(
        ['Place', 'What is asked'],
        places.map(([id, { says }]) => [strong(text(citedWithAuthority(id))), text(says)]),
      ),
    ];
  });
  if (parts.length === 0) return [];
  return [
    heading(2, 'What is asked at each place'),
    paragraph(
      'In words of the program; the text of the law, the form or the code decides. Where a place is answered stands in the trace table of the dossier.',
    ),
    ...parts,
  ];
}
