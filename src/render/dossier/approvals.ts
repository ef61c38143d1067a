/** The approvals block: what was recorded, and lines to sign on paper. */
import { approvalsOf, digestOf } from '../approval.js';
import { mdCode, mdTable } from '../markdown.js';
import { quiet } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
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
export function approvalsBlock(page: RenderContext): string {
  factOf(page, 'documentation.approvals');
  const approvals = approvalsOf(page);
  // Bound approvals name the text by the first digits of its digest.
  const isBound = approvals.some((each) => digestOf(each) !== undefined);
  const isNoted = approvals.some((each) => each.note !== undefined);
  const recorded =
    approvals.length === 0
      ? quiet('approval/none-at-all')
      : mdTable(
          [
            'Name',
            'Role',
            'Decision',
            'Date',
            'Papers',
            ...(isBound ? ['Content'] : []),
            ...(isNoted ? ['Note'] : []),
          ],
          approvals.map(({ name, role, decision, on, documents, content_sha256: digest, note }) => [
            inline(name),
            inline(role),
            capital(inline(decision, 'words')),
            inline(on, 'date'),
            Array.isArray(documents)
              ? documents.map((each) => mdCode(String(each))).join(', ')
              : 'Every paper that is owed or promised and has no open point',
            ...(isBound
              ? [typeof digest === 'string' ? mdCode(digest.slice(0, 16)) : 'not bound']
              : []),
            ...(isNoted ? [note === undefined ? '' : inline(note)] : []),
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
