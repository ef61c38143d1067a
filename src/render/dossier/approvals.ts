/** The approvals block: what was recorded, and lines to sign on paper. */
import { mdTable } from '../markdown.js';
import { factOf, type Page } from '../page.js';
import { inline } from '../values.js';
import { capital } from '../words.js';

const linesToSign = 3;
const heads = [
  'Name in block letters',
  'Role in the organisation',
  'Decision',
  'Date',
  'Signature',
];

/** A cell with room to write, three lines high. */
const blank = ['&nbsp;', '&nbsp;', '&nbsp;'].join('<br>');

/** The recorded approvals and the lines to sign. */
export function approvalsBlock(page: Page): string {
  const found = factOf(page, 'documentation.approvals');
  const approvals: readonly Readonly<Record<string, unknown>>[] =
    found.state === 'given' && Array.isArray(found.value) ? found.value : [];
  const recorded =
    approvals.length === 0
      ? 'Nobody has approved this document yet.'
      : mdTable(
          ['Name', 'Role', 'Decision', 'Date'],
          approvals.map(({ name, role, decision, on }) => [
            inline(name),
            inline(role),
            capital(inline(decision, 'words')),
            inline(on, 'date'),
          ]),
        );
  return [
    '**Recorded in the facts**',
    recorded,
    '**To be signed**',
    mdTable(
      heads,
      Array.from({ length: linesToSign }, () => heads.map(() => blank)),
    ),
  ].join('\n\n');
}
