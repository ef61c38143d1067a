/** The approvals block: what was recorded, and lines to sign on paper. */
import { mdTable } from '../markdown.js';
import { factOf, type Page } from '../page.js';
import { inline } from '../values.js';
import { capital } from '../words.js';

const linesToSign = 3;

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
  const empty = Array.from({ length: 5 }, () => '<br><br>');
  return [
    '**Recorded in the facts**',
    recorded,
    '**To be signed**',
    mdTable(
      ['Name', 'Role', 'Decision', 'Date', 'Signature'],
      Array.from({ length: linesToSign }, () => empty),
    ),
  ].join('\n\n');
}
