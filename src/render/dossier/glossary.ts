/** The glossary of the dossier. */
import { glossary } from '../../law/glossary.js';
import { brk, line, strong, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { citedWithAuthority } from '../conclusions/cite.js';

/** Every term with its meaning and the provision behind it. */
export function glossaryTable(): readonly Block[] {
  return [
    table(
      ['Term and provision', 'Meaning'],
      glossary.map(({ term, meaning, provision }) => [
        line(strong(text(term)), brk, text(citedWithAuthority(provision))),
        text(meaning),
      ]),
    ),
  ];
}
