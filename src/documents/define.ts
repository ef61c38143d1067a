/** What the front matter of a document template says; `documents/registry.gen.ts` is generated from `templates/documents/*.md.hbs`. */
import type { ProvisionId, Reader } from '../law/provisions.js';

export interface DocumentDefinition {
  readonly id: string;
  readonly title: string;
  readonly folder: 'public' | 'downstream' | 'authorities';
  readonly readers: readonly Reader[];
  /** The provisions whose obligation the document serves; empty for a document that no provision asks for. */
  readonly provisions: readonly ProvisionId[];
  /** Id of the form in `forms/` that it prints, if any. */
  readonly form: string | null;
  /** always: dossier; open-source: whenever all four rights are granted or weights are public; obligation: by its obligations. */
  readonly written: 'always' | 'open-source' | 'obligation';
  /** Every provision place named by a `{{sections "…"}}` helper in the template body. */
  readonly places: readonly ProvisionId[];
}
