/** Two facts that cannot both be true: the one that would lift a duty lifts none that the other alone would give, and an error names both. */
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../src/assess/assess.js';
import { Decimal } from '../../src/facts/decimal.js';
import { readOf } from '../support/facts.js';

type Plain = { readonly [key: string]: unknown };

/** An open model whose exception is met: any duty that comes back is the work of the facts laid over it. */
const open: Plain = {
  provider: {
    legal_name: 'Dunlin SA',
    legal_form: 'company',
    country: 'NO',
    size: 'large',
    commercial_activity: true,
  },
  documentation: { version: '1.0', last_updated: '2026-11-01' },
  model: {
    name: 'Dunlin-7B',
    version: '1.0',
    inputs: ['text'],
    outputs: ['text'],
    generality: 'broad',
    release_date: '2026-03-01',
  },
  role: {
    kind: 'developer',
    placement: { status: 'placed', date: '2026-03-01', sole_purpose_research: false },
  },
  licensing: {
    license: 'Apache-2.0',
    monetisation: {
      ...{ price: false, dual_license: false, mandatory_paid_support: false },
      ...{ exclusive_paid_or_ad_funded_hosting: false, personal_data_required: 'no' },
    },
    availability: {
      ...{ weights: { public: true, access: 'open' }, architecture: { public: true } },
      usage_information: {
        public: true,
        covers: ['modalities', 'capabilities', 'limitations', 'integration'],
      },
    },
  },
  training: { compute: { parameter_update_flop: '6e23', cumulative_flop: '6e23' } },
  risk: { systemic: { designated: false } },
};

const modifier: Plain = {
  role: {
    kind: 'modifier',
    base_model: {
      ...{ name: 'Crane-14B', same_provider: false, general_purpose: true, systemic_risk: false },
      ...{ training_compute_flop: '9e23', license: 'Apache-2.0' },
    },
    modification: { compute_flop: '6e23', significant_change: false },
  },
  training: { compute: { parameter_update_flop: '6e23', cumulative_flop: '1.5e24' } },
};

/** Facts laid over facts; null takes one away; texts of figures become decimals. */
function over(below: Plain, above: Plain): Plain {
  const laid: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (value === null) delete laid[key];
    else laid[key] = isGroup ? over((laid[key] ?? {}) as Plain, value as Plain) : value;
  }
  return laid;
}

function decimals(value: unknown): unknown {
  if (typeof value === 'string') return /^\d+(\.\d+)?e\d+$/.test(value) ? Decimal.of(value) : value;
  if (Array.isArray(value)) return value.map(decimals);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, decimals(each)]));
}

const assessed = (...layers: readonly Plain[]) =>
  assess(readOf(decimals(layers.reduce(over, open))), { asOf: '2026-11-28' });

interface Pair {
  readonly says: string;
  readonly base?: Plain;
  /** The fact that adds duties, and the one that would lift them. */
  readonly raises: Plain;
  readonly lowers: Plain;
  readonly gate: string;
  readonly check: string;
}

const pairs: readonly Pair[] = [
  {
    says: 'updates above the threshold, cumulative compute below',
    raises: { training: { compute: { parameter_update_flop: '3e25', cumulative_flop: null } } },
    lowers: { training: { compute: { cumulative_flop: '1e24' } } },
    ...{ gate: 'systemic-risk', check: 'cumulative-covers-updates' },
  },
  {
    says: 'updates above the threshold, an upper bound of the whole below',
    raises: { training: { compute: { parameter_update_flop: '3e25', cumulative_flop: null } } },
    lowers: { training: { compute: { cumulative_flop: { at_most: '1e24' } } } },
    ...{ gate: 'systemic-risk', check: 'cumulative-covers-updates' },
  },
  {
    says: 'parts above the threshold, cumulative compute below',
    raises: {
      training: {
        compute: {
          components: [{ kind: 'pre_training', flop: '2e25' }],
          cumulative_flop: '2e25',
          parameter_update_flop: null,
        },
      },
    },
    lowers: { training: { compute: { cumulative_flop: '1e24' } } },
    ...{ gate: 'systemic-risk', check: 'components-within-cumulative' },
  },
  {
    says: 'inputs of an estimate above the threshold, a stated figure below',
    raises: {
      training: {
        compute: {
          ...{ parameter_update_flop: null, cumulative_flop: null },
          estimate: { method: 'architecture', parameters: '4e11', tokens: '1.5e13' },
        },
      },
    },
    lowers: { training: { compute: { parameter_update_flop: '9e24', cumulative_flop: '9e24' } } },
    ...{ gate: 'systemic-risk', check: 'compute-matches-estimate' },
  },
  {
    says: 'a base model above the threshold, cumulative compute without it',
    base: modifier,
    raises: {
      role: {
        base_model: { training_compute_flop: '1.2e25' },
        modification: { compute_flop: '5e24' },
      },
      training: { compute: { parameter_update_flop: '5e24', cumulative_flop: '1.7e25' } },
    },
    lowers: { training: { compute: { cumulative_flop: '5e24' } } },
    ...{ gate: 'systemic-risk', check: 'cumulative-covers-base' },
  },
  {
    says: 'a day of designation, and no designation',
    raises: { risk: { systemic: { designated: true, designated_on: '2026-05-04' } } },
    lowers: { risk: { systemic: { designated: false } } },
    ...{ gate: 'systemic-risk', check: 'designation-fits-day' },
  },
  {
    says: 'a ground of designation, and no designation',
    raises: { risk: { systemic: { designated: true, designation_ground: 'art_52_4' } } },
    lowers: { risk: { systemic: { designated: false } } },
    ...{ gate: 'systemic-risk', check: 'designation-fits-day' },
  },
  {
    says: 'a designation for want of a notification, and no designation',
    raises: { risk: { systemic: { designated: true, designation_ground: 'art_52_1' } } },
    lowers: { risk: { systemic: { designated: false } } },
    ...{ gate: 'systemic-risk', check: 'designation-fits-day' },
  },
  {
    says: 'a day on which the condition was met, and compute below the threshold',
    raises: {
      risk: { systemic: { threshold_met_on: '2026-05-04' } },
      training: { compute: { parameter_update_flop: null, cumulative_flop: '3e25' } },
    },
    lowers: { training: { compute: { cumulative_flop: '6e23' } } },
    ...{ gate: 'systemic-risk', check: 'condition-not-denied' },
  },
  {
    says: 'an amount above the threshold notified as spent, and compute below it',
    raises: {
      risk: {
        systemic: {
          notifications: [{ on: '2026-05-04', compute_flop: '3e25', figure: 'spent' }],
        },
      },
      training: { compute: { parameter_update_flop: null, cumulative_flop: '3e25' } },
    },
    lowers: { training: { compute: { cumulative_flop: '6e23' } } },
    ...{ gate: 'systemic-risk', check: 'condition-not-denied' },
  },
  {
    says: 'rejected arguments, and compute below the threshold',
    raises: {
      risk: { systemic: { rebuttal: 'rejected' } },
      training: { compute: { parameter_update_flop: null, cumulative_flop: '3e25' } },
    },
    lowers: { training: { compute: { cumulative_flop: '6e23' } } },
    ...{ gate: 'systemic-risk', check: 'condition-not-denied' },
  },
  {
    says: 'a day on which the condition was met, and a narrow model far below the threshold',
    raises: {
      risk: { systemic: { threshold_met_on: '2026-05-04' } },
      training: { compute: { parameter_update_flop: null, cumulative_flop: '3e25' } },
    },
    lowers: {
      model: { generality: 'narrow', generality_rationale: 'It transcribes speech.' },
      training: { compute: { cumulative_flop: '6e22' } },
    },
    ...{ gate: 'systemic-risk', check: 'condition-not-denied' },
  },
  {
    says: 'a designation, and a narrow model',
    raises: { risk: { systemic: { designated: true, designated_on: '2026-05-04' } } },
    lowers: { model: { generality: 'narrow', generality_rationale: 'It transcribes speech.' } },
    ...{ gate: 'gpai', check: 'designation-fits-generality' },
  },
  {
    says: 'a channel into the Union, and a model that is never placed',
    raises: {
      model: {
        distribution_channels: [{ method: 'Open repository', access: 'weights', union: true }],
      },
    },
    lowers: {
      role: { placement: { status: 'never', date: null, supplied_for_union_systems: false } },
    },
    ...{ gate: 'placed', check: 'placement-fits-status' },
  },
  {
    says: 'a day of placing, and internal use only',
    raises: { role: { placement: { date: '2026-03-01' } } },
    lowers: {
      role: {
        placement: {
          status: 'internal_only',
          internal_use: { essential_to_third_parties: false, affects_rights: false },
        },
      },
    },
    ...{ gate: 'placed', check: 'placement-fits-status' },
  },
  {
    says: 'a channel of a model released long ago, and a placing that is only planned',
    raises: {
      model: {
        distribution_channels: [{ method: 'Open repository', access: 'weights', union: true }],
      },
    },
    lowers: { role: { placement: { status: 'planned', date: null } } },
    ...{ gate: 'placed', check: 'placement-fits-status' },
  },
  {
    says: 'two figures of one modification on both sides of the third',
    base: modifier,
    raises: { training: { compute: { parameter_update_flop: '6e23' } } },
    lowers: { role: { modification: { compute_flop: '1e23' } } },
    ...{ gate: 'provider', check: 'modification-compute-equal' },
  },
  {
    says: 'a day on which the modification of a model with systemic risk passed the third, and compute within it',
    base: modifier,
    raises: {
      role: { base_model: { systemic_risk: true } },
      risk: { systemic: { threshold_met_on: '2026-05-04' } },
    },
    lowers: {
      role: { modification: { compute_flop: '1e23' } },
      training: { compute: { parameter_update_flop: '1e23' } },
    },
    ...{ gate: 'provider', check: 'condition-not-denied' },
  },
  {
    says: 'a modification that is stated, and the role of a host',
    base: modifier,
    raises: {},
    lowers: { role: { kind: 'host' } },
    ...{ gate: 'provider', check: 'role-fits-facts' },
  },
  {
    says: 'a significant change that is claimed, and the role of an integrator',
    base: modifier,
    raises: { role: { modification: { significant_change: true } } },
    lowers: {
      role: {
        kind: 'integrator',
        base_model: { union_excluded: false },
        modification: { compute_flop: null },
      },
    },
    ...{ gate: 'provider', check: 'role-fits-facts' },
  },
  {
    says: 'channels that give no weights, and public weights',
    raises: {
      licensing: { availability: { weights: { public: false } } },
      model: { distribution_channels: [{ method: 'Interface', access: 'black_box', union: true }] },
    },
    lowers: { licensing: { availability: { weights: { public: true } } } },
    ...{ gate: 'open-source-exception', check: 'channels-match-weights' },
  },
];

const definiteNo = ['exempt', 'does-not-apply'];

describe.each(pairs)('$says', ({ base = {}, raises, lowers, gate, check }) => {
  const alone = assessed(base, raises);
  const both = assessed(base, raises, lowers);

  it('lifts no duty that the one fact alone gives', () => {
    const owed = alone.obligations
      .filter(({ outcome }) => outcome === 'applies')
      .map(({ id }) => id);
    expect(owed.length).toBeGreaterThan(0);
    const lifted = both.obligations.filter(
      ({ id, outcome }) => owed.includes(id) && definiteNo.includes(outcome),
    );
    expect(lifted.map(({ id, outcome }) => `${id}: ${outcome}`)).toEqual([]);
  });

  it('is an error whatever is owed, which names the question that it decides', () => {
    const found = both.findings.filter(({ id }) => id === check);
    expect(found.map(({ severity, gates }) => [severity, gates?.includes(gate)])).toContainEqual([
      'error',
      true,
    ]);
  });

  it('is told once: no open question repeats it', () => {
    const told = both.findings.filter(({ id }) => id === `gate/${gate}-open`);
    expect(told.map(({ paths }) => paths)).toEqual([]);
  });
});

describe('Figures that differ without effect', () => {
  it('keep the answer, and are an error all the same', () => {
    const { gates, findings } = assessed({
      training: { compute: { parameter_update_flop: '6e23', cumulative_flop: '5e23' } },
    });
    expect([gates['systemic-risk'].answer, gates['open-source-exception'].answer]).toEqual([
      'no',
      'met',
    ]);
    expect(findings.find(({ id }) => id === 'cumulative-covers-updates')?.severity).toBe('error');
  });

  it('do not lower what a stated figure raises: an estimate below it is a warning', () => {
    const { gates, findings } = assessed({
      training: {
        compute: {
          ...{ parameter_update_flop: '3e25', cumulative_flop: '3e25' },
          estimate: { method: 'architecture', parameters: '7e9', tokens: '2e12' },
        },
      },
    });
    expect(gates['systemic-risk'].answer).toBe('yes');
    expect(findings.find(({ id }) => id === 'compute-matches-estimate')?.severity).toBe('warning');
  });

  it('leave a bound that lies below a part of what it bounds without effect', () => {
    const { gates } = assessed({ training: { compute: { cumulative_flop: { at_most: '1e21' } } } });
    expect([gates['systemic-risk'].answer, gates['open-source-exception'].answer]).toEqual([
      'open',
      'open',
    ]);
  });
});
