/** A place in the law as a lawyer cites it in the language that is spoken. */
import { provisions } from '../law/provisions.js';
import type { Conventions } from './conventions.js';

const known: Readonly<Record<string, { readonly label: string } | undefined>> = provisions;

/** The citation of a provision by its id; an unknown id is shown as it is. */
export function citation(id: string, { citations }: Conventions): string {
  const label = known[id]?.label ?? id;
  if (citations === null) return label;
  const cited = citations.reduce((text, [pattern, words]) => text.replace(pattern, words), id);
  // A place that no row knows keeps the words of the law's own table.
  if (cited === id) return label;
  // The number of an annex stands right after its first word.
  return cited.replace(/(?<=^\S+ )[ivxl]+(?= |$)/, (roman) => roman.toUpperCase());
}
