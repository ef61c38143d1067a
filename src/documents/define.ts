/** What the front matter of a document template says; `documents/registry.gen.ts` is generated from `templates/documents/*.md.hbs`. */
import type { FormReader } from '../facts/define.js';
import type { ProvisionId, Reader } from '../law/provisions.js';

/** The chapters of the code of practice that a provider may sign. */
export type Chapter = 'transparency' | 'copyright' | 'safety_and_security';

/** What a document waits for; `pack/which-documents.ts` says what each means. All but the first are written with `--all` or `--only` too. */
export type WrittenWhen =
  /** In every pack. */
  | 'always'
  /** All four rights are granted or the weights are public. */
  | 'open-source'
  /** The facts say something of openness beside the law. */
  | 'openness'
  /** An obligation that it serves applies, or may apply. */
  | 'obligation'
  /** The provider signed the chapter of the code that the front matter names. */
  | 'signatory'
  /** The model has systemic risk, or may have it. */
  | 'systemic-risk'
  /** A serious incident is on record, and the duty to report it applies, or may apply. */
  | 'incident'
  /** Compute decides, or may decide, something: systemic risk, a borderline figure, or the test of a modification. */
  | 'compute'
  /** The provider says that it publishes the policy or a summary of it. */
  | 'summary-published'
  /** A paper of the pack goes to an authority on the provider's own motion. */
  | 'filing'
  /** Only when asked for. */
  | 'on-request';

export interface DocumentDefinition {
  readonly id: string;
  readonly title: string;
  readonly folder: 'public' | 'downstream' | 'authorities';
  readonly readers: readonly Reader[];
  /** The provisions whose obligation the document serves; empty for a document that no provision asks for. */
  readonly provisions: readonly ProvisionId[];
  /** Id of the form in `forms/` that it prints, if any. */
  readonly form: string | null;
  readonly written: WrittenWhen;
  /** Who speaks: the provider to its reader, or the program to the provider's own people. */
  readonly voice: 'provider' | 'tool';
  /** What the title names: the model, or the provider whose paper holds for all its models. */
  readonly subject: 'model' | 'provider';
  /** The chapter of the code of practice whose signatories write it (`written: signatory`). */
  readonly chapter: Chapter | null;
  /** The reader whose fields of the form it prints; null where the form has one print for all. */
  readonly audience: FormReader | null;
  /** Every provision place named by a `{{sections "…"}}` helper in the template body. */
  readonly places: readonly ProvisionId[];
  /** It prints the trace table with the pages of other documents (`{{trace}}`). */
  readonly pointsIntoOthers: boolean;
}
