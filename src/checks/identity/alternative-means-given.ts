/** Who follows no chapter of the code says by which other adequate means compliance is shown. */
import { all, answered, any, fact, not } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

const copyright = fact('provider.code_of_practice.copyright');
const transparency = fact('provider.code_of_practice.transparency');
const safety = fact('provider.code_of_practice.safety_and_security');

export default defineCheck({
  title: 'Alternative means are stated for chapters that are not signed',
  provision: 'art-53(4)',
  at: 'provider.code_of_practice.alternative_means',
  when: all(
    answered('gpai', 'yes'),
    answered('provider', 'yes'),
    answered('placed', 'yes'),
    any(
      not(all(copyright.isGiven(), copyright.is(true))),
      all(
        answered('open-source-exception', 'not-met'),
        not(all(transparency.isGiven(), transparency.is(true))),
      ),
      all(answered('systemic-risk', 'yes'), not(all(safety.isGiven(), safety.is(true)))),
    ),
  ),
  expects: fact('provider.code_of_practice.alternative_means').isGiven(),
  severity: 'warning',
  whateverIsOwed: true,
  message:
    'A chapter of the code that covers a duty is not stated as signed, and no other adequate means of compliance is stated',
  help: 'Say in `provider.code_of_practice.alternative_means` by which means compliance is shown, such as a gap analysis against the code, and when they were reported to the AI Office',
  examples: {
    bad: 'code_of_practice: { copyright: false }',
    good: 'code_of_practice: { copyright: false, alternative_means: A gap analysis against the copyright chapter, reported on 3 May 2026. }',
  },
});
