/** The shapes of keys, tokens and passwords that open something: they belong in no document and in no repository. */

/** One kind of credential. `lead` stands in every text that holds one, so that a text without any lead is passed at once. */
export interface CredentialRow {
  /** What a reader is told that it looks like; the credential itself is never repeated. */
  readonly name: string;
  readonly lead: RegExp;
  readonly shape: RegExp;
}

/** Letters, figures and both cases, as chance makes them; a name written by a person seldom has all three. */
const MIXED = '(?=[\\w-]*[a-z])(?=[\\w-]*[A-Z])(?=[\\w-]*\\d)';

export const credentials: readonly CredentialRow[] = [
  {
    name: 'a private key',
    lead: /-----BEGIN /,
    shape: /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/,
  },
  { name: 'a key of AWS', lead: /A[KS]IA/, shape: /\bA[KS]IA[A-Z2-7]{16}\b/ },
  {
    name: 'a token of GitHub',
    lead: /gh[pousr]_|github_pat_/,
    shape: /\b(?:gh[pousr]_[A-Za-z0-9]{36,251}|github_pat_[A-Za-z0-9_]{36,251})\b/,
  },
  { name: 'a token of GitLab', lead: /glpat-/, shape: /\bglpat-[\w-]{20,}/ },
  {
    name: 'a token of Hugging Face',
    lead: /hf_|api_org_/,
    shape: /\b(?:hf|api_org)_[A-Za-z0-9]{32,}\b/,
  },
  {
    name: 'a key of OpenAI, Anthropic or the like',
    lead: /sk-/,
    shape: new RegExp(`(?<![\\w-])sk-${MIXED}[\\w-]{32,}`),
  },
  { name: 'a key of Google', lead: /AIza/, shape: /\bAIza[\w-]{35}(?![\w-])/ },
  { name: 'a token of Slack', lead: /xox[abeprs]-/, shape: /\bxox[abeprs]-\d[\w-]{20,}/ },
  { name: 'a token of npm', lead: /npm_/, shape: /\bnpm_[A-Za-z0-9]{36}\b/ },
  { name: 'a token of PyPI', lead: /pypi-/, shape: /\bpypi-AgE[\w-]{50,}/ },
  { name: 'a key of Stripe', lead: /[rs]k_live_/, shape: /\b[rs]k_live_[A-Za-z0-9]{20,}\b/ },
  {
    name: 'a token that a server signed',
    lead: /eyJ/,
    shape: /(?<![\w-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,4000}\.[\w-]{20,}/,
  },
  {
    name: 'a link with a password',
    lead: /:\/\//,
    shape: /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@?#]{1,64}:[^\s/:@?#]{3,128}@[\w[]/i,
  },
  {
    name: 'a link that was signed for whoever holds it',
    lead: /X-(?:Amz|Goog)-Signature=/i,
    shape: /X-(?:Amz|Goog)-Signature=[0-9a-f]{40,}/i,
  },
];

/** Any lead: most texts are passed by this one look. */
const anyLead = new RegExp(credentials.map(({ lead }) => `(?:${lead.source})`).join('|'), 'i');

/** What the text holds, by name; null where nothing in it looks like a credential. */
export function credentialIn(text: string): string | null {
  if (!anyLead.test(text)) return null;
  return credentials.find(({ shape }) => shape.test(text))?.name ?? null;
}

/** The text with every credential covered, letter for letter, so that columns stay where they are. */
export function withoutCredentials(text: string): string {
  if (!anyLead.test(text)) return text;
  return credentials.reduce((covered, { shape }) => {
    const every = new RegExp(shape.source, `${shape.flags}g`);
    return covered.replace(every, (found) => '*'.repeat(found.length));
  }, text);
}
