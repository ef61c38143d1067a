/** The free and open-source exception of Art. 53(2): four blocks. One that fails decides, then one that is unknown, then one that is unsettled. */
import {
  admitted,
  all,
  answered,
  any,
  computed,
  fact,
  not,
  unsettled,
  withText,
} from '../facts/condition.js';
import { defineException } from '../facts/define.js';

export default defineException({
  question: 'Does the model meet the free and open-source exception?',
  raises: 'not-met',
  provision: 'art-53(2)',
  met: {
    'no systemic risk': {
      block: 'systemic risk',
      holds: answered('systemic-risk', 'no'),
      fails: 'the model has systemic risk',
      provision: 'art-53(2)',
    },
    'right of access': {
      block: 'licence',
      holds: computed('licence-right-access'),
      provision: 'art-53(2)',
      readBy: 'gl-4.2.1',
    },
    'right of use': {
      block: 'licence',
      holds: computed('licence-right-use'),
      provision: 'art-53(2)',
      readBy: 'gl-4.2.1',
    },
    'right of modification': {
      block: 'licence',
      holds: computed('licence-right-modify'),
      provision: 'art-53(2)',
      readBy: 'gl-4.2.1',
    },
    'right of distribution': {
      block: 'licence',
      holds: computed('licence-right-distribute'),
      provision: 'art-53(2)',
      readBy: 'gl-4.2.1',
    },
    'no disqualifying restriction': {
      block: 'licence',
      holds: computed('no-disqualifying-restriction'),
      provision: 'gl-4.2.1',
    },
    'no unsettled licence term': {
      block: 'licence',
      holds: not(
        unsettled(
          'licence-terms',
          computed('unsettled-licence-term'),
          'the Guidelines allow nothing beyond attribution and the same terms, yet accept specific and proportionate safety terms',
        ),
      ),
      provision: 'gl-4.2.1',
      position: 'licence-terms',
    },
    'no failing term of a base model': {
      block: 'licence',
      holds: computed('base-licence-free'),
      provision: 'art-53(2)',
    },
    'no unsettled term of a base model': {
      block: 'licence',
      holds: not(
        unsettled(
          'licence-terms',
          computed('base-licence-unsettled'),
          'the terms of a base model bind copies of its weights, and what the Guidelines leave open for a licence they leave open there too',
        ),
      ),
      provision: 'gl-4.2.1',
      position: 'licence-terms',
    },
    'no price': {
      block: 'monetisation',
      holds: any(
        fact('licensing.monetisation.price').is(false),
        computed('microenterprise-transactions'),
      ),
      fails: 'a price is asked for the model',
      provision: 'recital-103',
      readBy: 'gl-4.2.2',
      position: 'monetisation',
    },
    'no dual licence': {
      block: 'monetisation',
      holds: any(
        fact('licensing.monetisation.dual_license').is(false),
        computed('microenterprise-transactions'),
        all(
          computed('copyleft-allows-commercial-use'),
          not(
            unsettled(
              'copyleft-dual-licence',
              withText(
                'a paid licence is offered beside a copyleft licence that already allows commercial use',
                fact('licensing.monetisation.dual_license').is(true),
              ),
              'whether a paid licence beside a copyleft licence that already allows commercial use is monetisation is not settled by the Guidelines',
            ),
          ),
        ),
      ),
      fails: 'a paid licence is offered beside the public one',
      provision: 'gl-4.2.2',
      readBy: 'recital-103',
      position: 'monetisation',
    },
    'no mandatory paid support': {
      block: 'monetisation',
      holds: any(
        fact('licensing.monetisation.mandatory_paid_support').is(false),
        computed('microenterprise-transactions'),
      ),
      fails: 'paid support has to be bought with it',
      provision: 'recital-103',
      readBy: 'gl-4.2.2',
      position: 'monetisation',
    },
    'no exclusive paid or advertising-funded hosting': {
      block: 'monetisation',
      holds: any(
        fact('licensing.monetisation.exclusive_paid_or_ad_funded_hosting').is(false),
        computed('microenterprise-transactions'),
      ),
      fails: 'it is hosted by the provider alone, for money or with advertising',
      provision: 'recital-103',
      readBy: 'gl-4.2.2',
      position: 'monetisation',
    },
    'no personal data as the price': {
      block: 'monetisation',
      holds: any(
        fact('licensing.monetisation.personal_data_required').isOneOf(['no', 'security_only']),
        computed('microenterprise-transactions'),
        not(
          any(
            fact('licensing.monetisation.personal_data_required').is('yes'),
            unsettled(
              'monetisation',
              fact('licensing.monetisation.personal_data_required').is(
                'security_compatibility_interoperability',
              ),
              'recital 103 tolerates processing for security, compatibility or interoperability, the Guidelines for security only',
            ),
          ),
        ),
      ),
      fails: 'users pay for it with personal data',
      provision: 'recital-103',
      readBy: 'gl-4.2.2',
      position: 'monetisation',
    },
    'public parameters': {
      block: 'public availability',
      holds: all(
        fact('licensing.availability.weights.public').is(true),
        computed('weights-channels-agree'),
      ),
      fails: 'its parameters are not public',
      provision: 'art-53(2)',
    },
    'weights reachable without another condition': {
      block: 'licence',
      holds: not(
        unsettled(
          'weights-access',
          admitted(fact('licensing.availability.weights.access').is('gated')),
          'the Guidelines ask for access without other restrictions, checks for security apart: whether weights that are given after an approval are accessible in that sense is not settled',
        ),
      ),
      provision: 'gl-4.2.1',
      readBy: 'art-53(2)',
      position: 'weights-access',
    },
    'public architecture': {
      block: 'public availability',
      holds: fact('licensing.availability.architecture.public').is(true),
      fails: 'information on its architecture is not public',
      provision: 'art-53(2)',
    },
    'public usage information': {
      block: 'public availability',
      holds: all(
        fact('licensing.availability.usage_information.public').is(true),
        fact('licensing.availability.usage_information.covers').includesAll([
          'modalities',
          'capabilities',
          'limitations',
          'integration',
        ]),
      ),
      fails: 'information on its use is not public or not complete',
      provision: 'art-53(2)',
      readBy: 'gl-4.2.3',
    },
  },
  says: {
    met: 'Open-source exception met',
    'not-met': 'Open-source exception not met',
    open: 'Whether the open-source exception is met cannot be told yet',
    review: 'Whether the open-source exception is met needs a legal view',
  },
  inReasons: {
    whether: 'whether the open-source exception is met',
    met: 'the open-source exception is met',
    'not-met': 'the open-source exception is not met',
  },
});
