/** Lines to sign on paper: a table with room to write, in which stands what is known of who signs and when. */
import { brk, type Line, paragraph, table, text } from '../markdown/build.js';
import type { Block } from '../markdown/tree.js';
import { lineSay } from './md-say.js';

/** A cell with room to write, three lines high; a blank at the edge of a cell would be dropped where Markdown is read. */
export const blank: Line = [
  ...brk,
  { kind: 'text', text: '\u00a0', emphasis: 'regular', link: null },
  ...brk,
];

/** Who signs, as far as it is stated. */
export interface Signatory {
  readonly name?: Line;
  readonly role?: Line;
  readonly day?: Line;
}

const heads = (): readonly Line[] => [
  lineSay('sign/block-letters'),
  lineSay('sign/role'),
  lineSay('sign/date'),
  lineSay('sign/signature'),
];

/** A line to sign for each party, in one table. */
export const signaturesOf = (parties: readonly string[]): Block =>
  table(
    [lineSay('sign/party'), ...heads()],
    parties.map((party) => [text(party), blank, blank, blank, blank]),
  );

/** One line to sign for a party. */
export function signatureOf(party: string, { name, role, day }: Signatory = {}): readonly Block[] {
  return [
    paragraph(lineSay('sign/for', { name: text(party) })),
    table(heads(), [[name ?? blank, role ?? blank, day ?? blank, blank]]),
  ];
}
