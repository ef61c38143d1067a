/** The glossary of the dossier. */
import { glossary } from '../../law/glossary.js';
import { brk, line, strong } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { citeWithAuthorityLine } from '../conclusions/cite.js';
import { toldLiteral } from '../reasons/told.js';
import { toolTable } from '../tool-table.js';

/** Every term with its meaning and the provision behind it. */
export function glossaryTable(): readonly Block[] {
  return [
    toolTable(
      ['facts/glossary/term', 'facts/glossary/meaning'],
      glossary.map(({ term, meaning, provision }) => [
        line(strong(toldLiteral(term)), brk, citeWithAuthorityLine(provision)),
        toldLiteral(meaning),
      ]),
    ),
  ];
}
