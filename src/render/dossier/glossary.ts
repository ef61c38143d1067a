/** The glossary of the dossier. */
import { glossary } from '../../law/glossary.js';
import { labelWithAuthority } from '../conclusions/cite.js';
import { mdTable, mdText } from '../markdown.js';

/** Every term with its meaning and the provision behind it. */
export function glossaryTable(): string {
  return mdTable(
    ['Term and provision', 'Meaning'],
    glossary.map(({ term, meaning, provision }) => [
      `**${mdText(term)}**<br>${labelWithAuthority(provision)}`,
      mdText(meaning),
    ]),
  );
}
