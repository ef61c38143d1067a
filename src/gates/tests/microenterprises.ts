/** Are transactions between microenterprises only, which the Guidelines do not call monetisation? */
import { given, lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { Computation } from '../../figures/computation.js';
import { notKnown } from '../../figures/not-known.js';
import type { Tests } from '../../figures/truth.js';

const [onlyPath, sizePath] = [
  'licensing.monetisation.between_microenterprises_only',
  'provider.size',
] as const;

/** Either fact alone can settle it against the provider, both are needed in its favour. */
const microenterpriseTransactions: Computation = (facts) => {
  const only = lookup(facts, onlyPath);
  const size = given(facts, sizePath);
  const paths = [onlyPath, sizePath];
  if (only.state === 'given' && only.value === false)
    return { truth: 'false', text: 'transactions are not limited to microenterprises', paths };
  if (size !== undefined && size !== 'micro')
    return { truth: 'false', text: 'the provider is not a microenterprise', paths };
  if (only.state === 'given' && size === 'micro')
    return { truth: 'true', text: 'transactions are between microenterprises only', paths };
  // The carve-out matters only to a provider who monetises: until then it is not what has to be stated.
  const missing = isMonetised(facts) ? [only.state === 'given' ? sizePath : onlyPath] : [];
  const text = 'whether transactions are between microenterprises only is not known';
  return notKnown(text, missing, paths);
};

/** True where the facts state one of the scenarios that the Guidelines call monetisation (section 4.2.2). */
function isMonetised(facts: ModelFacts): boolean {
  const path = 'licensing.monetisation';
  return (
    ['price', 'dual_license', 'mandatory_paid_support', 'exclusive_paid_or_ad_funded_hosting'].some(
      (name) => given(facts, `${path}.${name}`) === true,
    ) || given(facts, `${path}.personal_data_required`) === 'yes'
  );
}

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'microenterprise-transactions': microenterpriseTransactions,
} satisfies Tests;
