/** Which document a finding is about. */
import type { DocumentDefinition } from '../documents/define.js';
import type { Finding } from '../finding/finding.js';

/** As much of the table of provisions as is asked: the duty that a place serves. */
export type Duties = Readonly<Record<string, { readonly under?: string }>>;

/** By the form that the document prints, by a place that it prints, or by the duty that both serve. */
export function concerns(
  { id, provision }: Pick<Finding, 'id' | 'provision'>,
  document: DocumentDefinition,
  law: Duties,
): boolean {
  if (document.form !== null && id.startsWith(`${document.form}/`)) return true;
  if (provision === null) return false;
  const duty = law[provision]?.under;
  return (
    document.places.some((place) => provision.startsWith(place)) ||
    (document.form !== null && document.provisions.some((each) => each === duty))
  );
}
