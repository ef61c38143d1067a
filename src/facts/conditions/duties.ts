/** Conditions that several duties share. */
import {
  admitted,
  all,
  answered,
  any,
  type Condition,
  computed,
  fact,
  not,
  unsettled,
} from '../condition.js';

const status = fact('role.placement.status');

/** The duties of Art. 55(1): systemic risk, from the placing on; before it the law pulls in two directions. */
export const systemicRiskDuty: Condition = all(
  answered('gpai', 'yes'),
  answered('provider', 'yes'),
  answered('systemic-risk', 'yes'),
  any(
    answered('placed', 'yes'),
    all(
      status.is('planned'),
      not(
        unsettled(
          'before-placement',
          status.is('planned'),
          'the Guidelines and recitals 114 and 115 follow a model from its large training run on, while Art. 2(8) and 3(3) leave out what is not placed on the market yet',
        ),
      ),
    ),
  ),
);

/** The notification of Art. 52(1): owed by the relevant provider, placed or not; not where nobody is one, and open where that is. */
export const notificationDuty: Condition = all(
  answered('gpai', 'yes'),
  answered('provider', 'yes'),
  not(admitted(fact('risk.systemic.rebuttal').is('accepted'))),
  not(all(answered('placed', 'no'), status.is('never'))),
  computed('notification-trigger'),
  any(answered('placed', 'yes'), answered('placed', 'no')),
  not(
    unsettled(
      'commercial-activity',
      all(status.is('planned'), fact('provider.commercial_activity').is(false)),
      'whether a release outside any commercial activity makes a provider is unsettled (Art. 3(3) and (10))',
    ),
  ),
);

/** Weights that are public under a licence that grants all four rights, against no price. */
const freelyPublic: Condition = all(
  fact('licensing.availability.weights.public').is(true),
  computed('licence-right-access'),
  computed('licence-right-use'),
  computed('licence-right-modify'),
  computed('licence-right-distribute'),
  computed('no-disqualifying-restriction'),
  fact('licensing.monetisation.price').is(false),
  not(admitted(fact('licensing.monetisation.dual_license').is(true))),
);

/** The agreement of Art. 25(4), which binds every supplier into a high-risk system, outside Chapter V. */
export const valueChainDuty: Condition = all(
  answered('scope', 'in'),
  fact('role.supplied_into_high_risk_system').is(true),
  any(
    answered('gpai', 'yes'),
    not(freelyPublic),
    all(
      freelyPublic,
      answered('gpai', 'no'),
      not(
        unsettled(
          'value-chain',
          answered('gpai', 'no'),
          'the exception for free components names tools, services, processes and components, which the article lists apart from AI models, and yet excepts general-purpose models from it',
        ),
      ),
    ),
  ),
);
