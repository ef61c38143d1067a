/** The approvals block: what was recorded, and lines to sign on paper. */
import { mdTable } from '../markdown.js';
import { factOf, type Page } from '../page.js';
import { inline } from '../values.js';
import { capital } from '../words.js';

const linesToSign = 3;

/** How wide the columns to be filled in by hand are, in spaces. */
const roomFor = [28, 22, 16, 16, 34] as const;

/** A cell with room to write, three lines high. */
function blank(width: number): string {
  return ['&nbsp;', '&nbsp;'.repeat(width), '&nbsp;'].join('<br>');
}

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
      ['Name in block letters', 'Role in the organisation', 'Decision', 'Date', 'Signature'],
      Array.from({ length: linesToSign }, () => roomFor.map(blank)),
    ),
  ].join('\n\n');
}
