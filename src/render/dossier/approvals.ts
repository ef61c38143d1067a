/** The approvals block: what was recorded, and lines to sign on paper. */
import { between, code, type Line, paragraph, strong, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { approvalsOf, digestOf } from '../approval.js';
import { lineAsTool, sayOr } from '../md-say.js';
import { quietLine } from '../open-points.js';
import { factOf, type RenderContext } from '../page.js';
import { blank } from '../signature-block.js';
import { toolTable } from '../tool-table.js';
import { valueLine } from '../value-lines.js';
import { capital, wordsFor } from '../words.js';

const linesToSign = 3;
const heads = [
  'sign/block-letters',
  'sign/role',
  'dossier/sign/decision',
  'sign/date',
  'sign/signature',
] as const;

/** A paper by its title; what names no paper of the program is shown as it was written. */
function paperLine({ assessment }: RenderContext, named: string): Line {
  const paper = assessment.documents.find(({ id }) => id === named);
  return paper === undefined ? code(named) : text(sayOr(`title/${paper.id}`, paper.title));
}

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
            lineAsTool('dossier/sign/name'),
            lineAsTool('dossier/sign/role'),
            lineAsTool('dossier/sign/decision'),
            lineAsTool('dossier/sign/date'),
            lineAsTool('dossier/sign/papers'),
            ...(isBound ? [lineAsTool('dossier/sign/content')] : []),
            ...(isNoted ? [lineAsTool('dossier/sign/note')] : []),
          ],
          approvals.map(({ name, role, decision, on, documents, content_sha256: digest, note }) => [
            valueLine(name),
            valueLine(role),
            typeof decision === 'string' ? text(capital(wordsFor(decision))) : valueLine(decision),
            valueLine(on, 'date'),
            Array.isArray(documents)
              ? between(
                  documents.map((each) => paperLine(page, String(each))),
                  ', ',
                )
              : lineAsTool('dossier/sign/every-paper'),
            ...(isBound
              ? [
                  typeof digest === 'string'
                    ? code(digest.slice(0, 16))
                    : lineAsTool('dossier/sign/not-bound'),
                ]
              : []),
            ...(isNoted ? [note === undefined ? text('') : valueLine(note)] : []),
          ]),
        );
  return [
    paragraph(strong(lineAsTool('dossier/sign/recorded'))),
    recorded,
    paragraph(strong(lineAsTool('dossier/sign/to-sign'))),
    toolTable(
      heads,
      Array.from({ length: linesToSign }, () => heads.map(() => blank)),
    ),
  ];
}
