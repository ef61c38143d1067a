/** The shape of a provision, and the helper that gives all provisions of one text their common source. */

/** How binding a text is; only `law` and `template` bind by themselves. */
export type Authority = 'law' | 'recital' | 'guideline' | 'template' | 'code' | 'interpretation';

/** Who may see what a provision asks for. */
export type Reader =
  | 'public'
  | 'downstream-providers'
  | 'ai-office'
  | 'national-authorities'
  | 'high-risk-provider'
  | 'internal';

/** How far our paraphrase was checked against the text. */
export type Confidence = 'verified' | 'secondary' | 'memory' | 'interpretation';

/** The provisions that carry a duty of their own; annex points, forms and measures serve one of them. */
export type DutyProvision =
  | 'art-25(4)'
  | 'art-52(1)'
  | 'art-53(1)(a)'
  | 'art-53(1)(b)'
  | 'art-53(1)(c)'
  | 'art-53(1)(d)'
  | 'art-53(3)'
  | 'art-54(1)'
  | 'art-55(1)(a)'
  | 'art-55(1)(b)'
  | 'art-55(1)(c)'
  | 'art-55(1)(d)';

export interface Provision {
  /** How a lawyer cites it: `Art. 53(1)(a)`. */
  readonly label: string;
  readonly title: string;
  /** Our own paraphrase in plain English; never a quotation. */
  readonly says: string;
  readonly authority: Authority;
  readonly readers?: readonly Reader[];
  /** The duty that this place serves. */
  readonly under?: DutyProvision;
  /** Paragraph numbers of the Guidelines, C(2025) 7719: secondary to the section number. */
  readonly paragraphs?: string;
  readonly link: string;
  readonly confidence: Confidence;
  readonly note?: string;
}

/** What all provisions of one text have in common. */
export type Source = Pick<Provision, 'authority' | 'link' | 'confidence'>;

/** A provision as written in the tables: whatever its source does not say. */
export type ProvisionRow = Omit<Provision, keyof Source> & Partial<Source>;

/** Completes the rows of one text with their source; a row may differ from its source. */
export function fromSource<Id extends string>(
  source: Source & Partial<Provision>,
  rows: Readonly<Record<Id, ProvisionRow>>,
): Readonly<Record<Id, Provision>> {
  const complete = Object.entries<ProvisionRow>(rows).map(([id, row]) => [
    id,
    { ...source, ...row },
  ]);
  return Object.fromEntries(complete) as Record<Id, Provision>;
}

/** Where the texts are published. */
export const links = {
  act: 'http://data.europa.eu/eli/reg/2024/1689/oj',
  omnibus: 'http://data.europa.eu/eli/reg/2026/1744/oj',
  guidelines: 'https://ec.europa.eu/newsroom/dae/redirection/document/118340',
  template: 'https://ec.europa.eu/newsroom/dae/redirection/document/118480',
  code: 'https://digital-strategy.ec.europa.eu/en/policies/contents-code-gpai',
  safetyChapter: 'https://ec.europa.eu/newsroom/dae/redirection/document/118119',
} as const;
