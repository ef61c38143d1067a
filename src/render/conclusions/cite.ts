/** Provisions as a lawyer cites them, and as how binding they are told. */
import { citation } from '../../languages/citation.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { type Provision, provisions } from '../../law/provisions.js';
import { type Line, line, text } from '../../markdown/build.js';
import { printLine } from '../../markdown/print.js';
import { authorityWords } from '../words.js';

const known: Readonly<Record<string, Provision | undefined>> = provisions;

/** The provision behind an id, if there is one. */
export function provisionOf(id: string): Provision | null {
  return Object.hasOwn(known, id) ? (known[id] ?? null) : null;
}

/** How a lawyer cites a provision, in the language that is spoken; an unknown id is shown as it is. */
export function citeLine(id: string | null): Line {
  return text(id === null ? '—' : citation(id, spokenLanguage().conventions));
}

/** The same as Markdown. */
export function label(id: string | null): string {
  return printLine(citeLine(id));
}

/** How a lawyer cites a provision, as plain words. */
export function cited(id: string | null): string {
  return id === null ? '—' : (provisionOf(id)?.label ?? id);
}

/** The same with how binding it is. */
export function citedWithAuthority(id: string | null): string {
  const authority = id === null ? null : (provisionOf(id)?.authority ?? null);
  return authority === null ? cited(id) : `${cited(id)}, ${authorityWords(authority)}`;
}

/** The citation inside a sentence, without the dot of an abbreviation. */
export function citedArticle(id: string): string {
  return cited(id).replace(/^Art\. /, 'Article ');
}

/** The citation and how binding it is: `Art. 3(63), law`. */
function citeWithAuthorityLine(id: string | null): Line {
  const authority = id === null ? null : (provisionOf(id)?.authority ?? null);
  return authority === null ? citeLine(id) : line(citeLine(id), ', ', authorityWords(authority));
}

/** The same as Markdown. */
export function labelWithAuthority(id: string | null): string {
  return printLine(citeWithAuthorityLine(id));
}
