/** The approvals block: what was recorded, and lines to sign on paper. */
import {
  between,
  brk,
  code,
  type Line,
  line,
  paragraph,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { approvalsOf, digestOf } from '../approval.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import { capital, wordsFor } from '../words.js';

const linesToSign = 3;
const heads = [
  'Name in block letters',
  'Role in the organisation',
  'Decision',
  'Date',
  'Signature',
];

/** A blank that stays a blank, where an empty value would become a dash. */
/** A cell with room to write, three lines high; a blank at the edge of a cell would be dropped where Markdown is read. */
const blank: Line = [
  ...brk,
  { kind: 'text', text: '\u00a0', emphasis: 'regular', link: null },
  ...brk,
];

/** The recorded approvals and the lines to sign. */
export function approvalsBlock(page: RenderContext): readonly Block[] {
  factOf(page, 'documentation.approvals');
  const approvals = approvalsOf(page);
  // Bound approvals name the text by the first digits of its digest.
  const isBound = approvals.some((each) => digestOf(each) !== undefined);
  const isNoted = approvals.some((each) => each.note !== undefined);
  const recorded =
    approvals.length === 0
      ? paragraph(quietLine('approval/none-at-all'))
      : table(
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
            valueLine(name),
            valueLine(role),
            typeof decision === 'string' ? text(capital(wordsFor(decision))) : valueLine(decision),
            valueLine(on, 'date'),
            Array.isArray(documents)
              ? between(
                  documents.map((each) => code(String(each))),
                  ', ',
                )
              : 'Every paper that is owed or promised and has no open point',
            ...(isBound
              ? [typeof digest === 'string' ? code(digest.slice(0, 16)) : line('not bound')]
              : []),
            ...(isNoted ? [note === undefined ? text('') : valueLine(note)] : []),
          ]),
        );
  return [
    paragraph(strong('Recorded in the facts')),
    recorded,
    paragraph(strong('To be signed')),
    table(
      heads,
      Array.from({ length: linesToSign }, () => heads.map(() => blank)),
    ),
  ];
}
