/** The name of the folder in which the pack of a model stands beside others. */
import { modelOf } from '../assess/model-of.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';

/** Made of name and version of the model: Heron-7B 1.0 stands in `heron-7b-1.0`. */
export function packName(facts: ModelFacts): string {
  return packNameOf(modelOf(facts));
}

/** The same, where name and version are known already. */
export function packNameOf({
  name,
  version,
}: {
  readonly name: string | null;
  readonly version: string | null;
}): string {
  return slug([name ?? 'model', version].filter(Boolean).join(' '));
}

/** Lower case letters, digits, dots and hyphens. */
function slug(words: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
    .slice(0, 100);
  return plain === '' ? 'model' : plain;
}
