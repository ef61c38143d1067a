/** Base models whose terms travel with their weights: by the owner and name under which their providers publish them. */

export interface BaseLicence {
  /** The owners whose repositories are the provider's own; compared without case. */
  readonly owners: readonly string[];
  /** What the name of such a model, or of one made from it, holds. */
  readonly named: RegExp;
  /** Id of the licence, as `law/licences` knows it. */
  readonly licence: string;
}

/** The first row that fits; a row of another name or owner is a question to ask, never an answer. Source: the model cards of the providers. */
const baseLicences: readonly BaseLicence[] = [
  { owners: ['meta-llama'], named: /\bllama[-_ ]?4\b/i, licence: 'llama4' },
  { owners: ['meta-llama'], named: /\bllama[-_ ]?3[._]3\b/i, licence: 'llama3.3' },
  { owners: ['meta-llama'], named: /\bllama[-_ ]?3[._]2\b/i, licence: 'llama3.2' },
  { owners: ['meta-llama'], named: /\bllama[-_ ]?3[._]1\b/i, licence: 'llama3.1' },
  { owners: ['meta-llama'], named: /\bllama[-_ ]?3(?![._]?\d)/i, licence: 'llama3' },
  { owners: ['meta-llama'], named: /\b(?:code)?llama[-_ ]?2(?![._]?\d)/i, licence: 'llama2' },
  { owners: ['meta-llama', 'codellama'], named: /\bcodellama\b/i, licence: 'llama2' },
  {
    owners: ['google'],
    named: /\b(?:code|pali|recurrent|shield)?gemma[-_ ]?(?:2|3n?|\d+b)?\b/i,
    licence: 'gemma',
  },
  {
    owners: ['mistralai'],
    named: /\b(?:mistral-large|ministral-8b|pixtral-large)\b/i,
    licence: 'mistral-research',
  },
  { owners: ['mistralai'], named: /\b(?:codestral-22b)\b/i, licence: 'mistral-non-production' },
  { owners: ['tiiuae'], named: /\bfalcon-180b\b/i, licence: 'falcon-180b-license' },
  {
    owners: ['cohereforai', 'coherelabs'],
    named: /\b(?:c4ai-)?(?:command-(?:r|a)|aya)\b/i,
    licence: 'CC-BY-NC-4.0',
  },
  {
    owners: ['black-forest-labs'],
    named: /\bflux\.?1-dev\b/i,
    licence: 'flux-1-dev-non-commercial',
  },
  { owners: ['stabilityai'], named: /\bstable-diffusion-3\b/i, licence: 'stabilityai-community' },
  {
    owners: ['tencent', 'tencent-hunyuan'],
    named: /\bhunyuan\b/i,
    licence: 'tencent-hunyuan-community',
  },
  { owners: ['databricks'], named: /\bdbrx\b/i, licence: 'databricks-open-model-license' },
  { owners: ['qwen'], named: /\bqwen2\.5-(?:3b|vl-3b)\b/i, licence: 'qwen-research' },
  { owners: ['qwen'], named: /\bqwen2(?:\.5)?-72b\b/i, licence: 'qwen' },
  { owners: ['bigscience'], named: /\bbloom\b/i, licence: 'bigscience-bloom-rail-1.0' },
];

/** What the id of a base model says of its licence: the row, and whether the repository is the provider's own. */
export function baseLicenceOf(
  id: string,
): { readonly licence: string; readonly isOwn: boolean } | null {
  const [owner = '', name = ''] = id.includes('/') ? id.split('/') : ['', id];
  const row = baseLicences.find(({ named }) => named.test(name));
  if (row === undefined) return null;
  return { licence: row.licence, isOwn: row.owners.includes(owner.toLowerCase()) };
}
