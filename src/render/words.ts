/** What a reader sees for a value that the facts file writes as a key. */

const words: Readonly<Record<string, string>> = {
  // modalities
  text: 'text',
  image: 'image',
  audio: 'audio',
  speech: 'speech',
  video: 'video',
  other: 'other',
  // channels and assets
  weights: 'model weights',
  black_box: 'use without the weights',
  training_data: 'training data',
  training_code: 'training code',
  processing_code: 'data processing code',
  inference_code: 'inference code',
  evaluation_code: 'evaluation code',
  // licence terms
  non_commercial: 'non-commercial use only',
  research_only: 'research use only',
  no_redistribution: 'no redistribution',
  user_threshold: 'limit on the number of users',
  separate_commercial_license: 'separate licence for commercial use',
  field_of_use: 'limit on the field of use',
  safety_use_restriction: 'safety-oriented limit on use',
  attribution: 'attribution',
  share_alike: 'distribution under the same terms',
  union_excluded: 'use in the Union excluded',
  // approvals
  approved: 'approved',
  rejected: 'rejected',
  pending: 'pending',
  // incidents
  critical_infrastructure: 'serious and irreversible disruption of critical infrastructure',
  cybersecurity_breach: 'serious breach of cybersecurity',
  death: 'death of a person',
  health: 'serious harm to health',
  fundamental_rights: 'infringement of fundamental rights',
  property_or_environment: 'serious harm to property or the environment',
  open: 'open',
  resolved: 'resolved',
  // tasks of a mandate
  verify: 'verifying documentation and compliance',
  keep_copy: 'keeping a copy',
  inform: 'informing the AI Office',
  cooperate: 'cooperating with authorities',
  be_addressed: 'being addressed by authorities',
  // energy
  measured: 'measured',
  estimated: 'estimated',
  // personal data
  no: 'no',
  yes: 'yes',
  security_only: 'for the security of the model only',
  security_compatibility_interoperability: 'for security, compatibility or interoperability',
};

const authorityNames: Readonly<Record<string, string>> = {
  law: 'law',
  recital: 'recital',
  guideline: 'Commission guidelines',
  template: 'mandatory template',
  code: 'code of practice (voluntary)',
  interpretation: 'interpretation',
};

/** The words for a key; an unknown key is shown with spaces for its underscores. */
export function wordsFor(key: string): string {
  return words[key] ?? key.replaceAll('_', ' ');
}

/** How binding a provision is, in words. */
export function authorityWords(authority: string | null): string {
  return authority === null ? '—' : (authorityNames[authority] ?? authority);
}

/** The first letter as a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Ends a clause as a sentence. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?:…][)"'”’]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** `a`, `a and b`, `a, b and c`. */
export function enumeration(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
