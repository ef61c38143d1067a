/** The computations on which gates and obligations rest: compute against the thresholds, the licence, the provider's country. */
import { eeaOnlyStates, euMemberStates } from '../../law/countries.js';
import type { Decimal } from '../decimal.js';
import type { LicenceTree } from '../licence.js';
import { lookupLicence } from '../licence.js';
import { given, lookup } from '../lookup.js';
import type { ModelFacts } from '../model-facts.gen.js';
import type { Computation, Computed } from './computation.js';
import {
  cumulativeFigure,
  type Figure,
  limitGeneralPurpose,
  limitSystemicRisk,
  modificationFigure,
  parameterUpdateFigure,
  statedFigure,
  straddles,
  type ThirdTest,
  thirdTests,
} from './compute.js';

/** Compares a figure with a limit, strictly and exactly; an upper bound settles the test only downwards. */
function isAbove(figure: Figure | null, limit: Decimal, name: string, missing: string): Computed {
  if (!figure) {
    return {
      truth: 'unknown',
      text: `the ${name} is not known`,
      paths: [missing],
      missing: [missing],
    };
  }
  const above = figure.value.isMoreThan(limit);
  const how =
    figure.kind === 'estimated' ? 'estimated as' : figure.kind === 'at most' ? 'of at most' : 'of';
  const shown = figure.arithmetic ?? `${figure.value.toScientific(2)} FLOP`;
  const limitText = powerOfTen(limit);
  if (figure.kind === 'at most' && above) {
    return {
      truth: 'unknown',
      text: `the ${name} is stated only as at most ${shown}, which does not settle whether it is above ${limitText}`,
      paths: [figure.path],
      missing: [missing],
    };
  }
  return {
    truth: above ? 'true' : 'false',
    text: `the ${name} ${how} ${shown} is ${above ? 'above' : 'not above'} ${limitText} FLOP`,
    paths: [figure.path],
    borderline: figure.kind !== 'at most' && straddles(figure.value, limit),
  };
}

/** `1e23` → `10²³`; other limits in scientific notation. */
function powerOfTen(limit: Decimal): string {
  const text = limit.toScientific(3);
  return text.startsWith('1.00 × ') ? text.slice('1.00 × '.length) : text;
}

const known = (facts: ModelFacts, path: string, value: string): Computed => {
  const found = given(facts, path);
  return {
    truth: found === value ? 'true' : 'false',
    paths: [path],
    text: found === undefined ? `\`${path}\` is not stated` : `\`${path}\` is ${String(found)}`,
  };
};

/** Is the modification within a third of the base model's compute, or of the fallback where that is not known (Guidelines 3.2)? */
function modificationWithinThird(facts: ModelFacts): Computed {
  const path = 'role.modification.compute_flop';
  const known = modificationFigure(facts);
  if (!known) {
    return {
      truth: 'unknown',
      text: 'the compute of the modification is not known',
      paths: [path],
      missing: [path],
    };
  }
  const tests = thirdTests(facts).map(thirdAsComputed);
  const [first] = tests;
  if (first && tests.every(({ truth }) => truth === first.truth)) return first;
  const paths = ['role.base_model.training_compute_flop', 'role.base_model.systemic_risk'];
  return {
    truth: 'unknown',
    text: 'neither the base model’s compute nor whether it has systemic risk is known',
    paths,
    missing: paths,
  };
}

/** One comparison with a third, in words; a fallback says that it is one. */
function thirdAsComputed(test: ThirdTest): Computed {
  const { modification, of, whole, isAbove } = test;
  const path = 'role.modification.compute_flop';
  const isFallback = of !== 'base model';
  const lead = isFallback ? 'the base model’s compute is not known, so the fallback counts: ' : '';
  if (!test.isSettled) {
    return {
      truth: 'unknown',
      text: `${lead}the compute of the modification is stated only as an upper bound above a third`,
      paths: [path],
      missing: [path],
    };
  }
  const what = isFallback
    ? `${powerOfTen(whole)} FLOP`
    : `the ${whole.toScientific(2)} FLOP of the base model`;
  return {
    truth: isAbove ? 'false' : 'true',
    text: `${lead}the modification took ${modification.value.toScientific(2)} FLOP, ${isAbove ? 'more' : 'no more'} than a third of ${what}`,
    paths: [
      modification.path,
      'role.base_model.training_compute_flop',
      ...(isFallback ? ['role.base_model.systemic_risk'] : []),
    ],
    borderline: test.borderline,
  };
}

type Three = 'true' | 'false' | 'unknown';

const rights = ['access', 'use', 'modify', 'distribute'] as const;
type Right = (typeof rights)[number];

/** Restrictions that the Guidelines name as disqualifying (section 4.2.1, L1 to L4), and those whose effect is unsettled. */
const disqualifying: readonly string[] = [
  'non_commercial',
  'research_only',
  'no_redistribution',
  'user_threshold',
  'separate_commercial_license',
];
const unsettledKinds: readonly string[] = [
  'field_of_use',
  'safety_use_restriction',
  'union_excluded',
  'other',
];

interface Terms {
  readonly rights: Readonly<Record<Right, boolean>> | null;
  readonly restrictions: readonly {
    readonly kind: string;
    readonly clause?: string;
    readonly description?: string;
  }[];
  readonly names: readonly string[];
  readonly copyleft: boolean;
}

/** What the facts state about restrictions: absent means none (an admission), an honest absence means not known. */
function statedRestrictions(facts: ModelFacts): Terms['restrictions'] | null {
  const found = lookup(facts, 'licensing.restrictions');
  if (found.state === 'missing') return [];
  return found.state === 'given' && Array.isArray(found.value)
    ? (found.value as Terms['restrictions'])
    : null;
}

/** The ways in which a licence expression may be taken: AND joins terms, OR gives a choice. Null marks a licence that is not in the table. */
function choices(tree: LicenceTree): readonly (Terms | null)[] {
  switch (tree.kind) {
    case 'licence':
      return [
        {
          rights: tree.licence.rights,
          restrictions: tree.licence.restrictions,
          names: [tree.licence.name],
          copyleft: tree.licence.copyleft === true,
        },
      ];
    case 'unknown':
      return [null];
    case 'or':
      return tree.parts.flatMap(choices);
    case 'and':
      return tree.parts.map(choices).reduce<readonly (Terms | null)[]>(
        (left, right) => left.flatMap((a) => right.map((b) => join(a, b))),
        [
          {
            rights: { access: true, use: true, modify: true, distribute: true },
            restrictions: [],
            names: [],
            copyleft: false,
          },
        ],
      );
  }
}

function join(a: Terms | null, b: Terms | null): Terms | null {
  if (!a || !b) return null;
  const both = (right: Right): boolean =>
    (a.rights?.[right] ?? false) && (b.rights?.[right] ?? false);
  return {
    rights: {
      access: both('access'),
      use: both('use'),
      modify: both('modify'),
      distribute: both('distribute'),
    },
    restrictions: [...a.restrictions, ...b.restrictions],
    names: [...a.names, ...b.names],
    copyleft: a.copyleft || b.copyleft,
  };
}

/** The rank of a set of terms, best first: OR takes the best verdict (design, section 9). */
function rank(terms: Terms | null): number {
  if (!terms) return 2;
  const lacks = !terms.rights || rights.some((right) => !terms.rights?.[right]);
  if (lacks || terms.restrictions.some(({ kind }) => disqualifying.includes(kind))) return 3;
  return terms.restrictions.some(({ kind }) => unsettledKinds.includes(kind)) ? 1 : 0;
}

interface Licence {
  /** The best choice of the licence expression; null where the licence is not in the table. */
  readonly terms: Terms | null;
  readonly stated: boolean;
  readonly name: string;
}

function licenceOf(facts: ModelFacts): Licence {
  const expression = given(facts, 'licensing.license');
  if (typeof expression !== 'string') return { terms: null, stated: false, name: 'the licence' };
  const options = [...choices(lookupLicence(expression))].sort((a, b) => rank(a) - rank(b));
  return { terms: options[0] ?? null, stated: true, name: expression };
}

/** One of the four rights: stated false always counts; stated true counts for a licence that is not in the table. */
function right(name: Right): Computation {
  return (facts) => {
    const path = `licensing.rights.${name}`;
    const found = lookup(facts, path);
    const licence = licenceOf(facts);
    const paths = ['licensing.license', path];
    const say = (truth: Three, text: string, missing: readonly string[] = []): Computed => ({
      truth,
      text,
      paths,
      missing,
    });
    if (found.state === 'given' && found.value === false) {
      return say('false', `the facts state that the licence does not grant the right to ${name}`);
    }
    if (found.state !== 'given' && found.state !== 'missing') {
      return say(
        'unknown',
        `whether the licence grants the right to ${name} is stated as not known`,
        [path],
      );
    }
    if (licence.terms) {
      return licence.terms.rights?.[name]
        ? say('true', `${licence.terms.names.join(' and ')} grants the right to ${name}`)
        : say('false', `${licence.terms.names.join(' and ')} does not grant the right to ${name}`);
    }
    if (found.state === 'given')
      return say('true', `the facts state that the licence grants the right to ${name}`);
    return licence.stated
      ? say(
          'unknown',
          `${licence.name} is not a licence known to the tool and the right to ${name} is not stated`,
          [path],
        )
      : say('unknown', 'the licence is not stated', ['licensing.license']);
  };
}

/** All restrictions, of the licence and stated, with the words that name their clause. */
function restrictionsOf(
  facts: ModelFacts,
  kinds: readonly string[],
): { found: string[]; known: boolean } {
  const stated = statedRestrictions(facts);
  const licence = licenceOf(facts);
  const describe =
    (from: string) =>
    (item: Terms['restrictions'][number]): string =>
      `${from}${item.clause ? `, ${item.clause}` : ''}: ${(item.description ?? item.kind.replaceAll('_', ' ')).replace(/\.$/, '')}`;
  return {
    found: [
      ...(licence.terms?.restrictions ?? [])
        .filter(({ kind }) => kinds.includes(kind))
        .map(describe(licence.terms?.names.join(' and ') ?? '')),
      ...(stated ?? [])
        .filter(({ kind }) => kinds.includes(kind))
        .map(describe(given(facts, 'licensing.license_name')?.toString() ?? licence.name)),
    ],
    known: stated !== null && licence.stated,
  };
}

function restrictionComputation(
  kinds: readonly string[],
  whenFound: Three,
  whenNone: Three,
): Computation {
  return (facts) => {
    const { found, known: isKnown } = restrictionsOf(facts, kinds);
    const paths = ['licensing.license', 'licensing.restrictions'];
    if (found.length > 0) return { truth: whenFound, text: found.join('; '), paths };
    if (!isKnown) {
      const missing =
        given(facts, 'licensing.license') === undefined
          ? 'licensing.license'
          : 'licensing.restrictions';
      return {
        truth: 'unknown',
        text: 'the restrictions of the licence are not known',
        paths,
        missing: [missing],
      };
    }
    return { truth: whenNone, text: 'no such restriction is stated or known', paths };
  };
}

/** A licence outside the table, or a term whose effect the Guidelines leave open, or a use policy that is part of the licence. */
const unsettledTerm: Computation = (facts, context) => {
  const restricted = restrictionComputation(unsettledKinds, 'true', 'false')(facts, context);
  if (restricted.truth === 'true') return restricted;
  const policy = lookup(facts, 'licensing.acceptable_use_policy.part_of_licence');
  const paths = [...(restricted.paths ?? []), 'licensing.acceptable_use_policy.part_of_licence'];
  if (policy.state === 'given' && policy.value === true) {
    return { truth: 'true', text: 'an acceptable-use policy is part of the licence', paths };
  }
  const whole = lookup(facts, 'licensing.acceptable_use_policy');
  const isPolicyOpen =
    policy.state === 'unknown' ||
    policy.state === 'withheld' ||
    (policy.state === 'missing' && whole.state === 'given');
  const licence = licenceOf(facts);
  if (licence.stated && !licence.terms) {
    return {
      truth: 'true',
      text: `${licence.name} is not a licence known to the tool: its terms have to be read`,
      paths,
    };
  }
  if (restricted.truth === 'false' && isPolicyOpen) {
    return {
      truth: 'unknown',
      text: 'whether the acceptable-use policy is part of the licence is not known',
      paths,
      missing: ['licensing.acceptable_use_policy.part_of_licence'],
    };
  }
  return { ...restricted, paths };
};

const isIn = (list: readonly string[], code: string): boolean => list.includes(code);

const country = (facts: ModelFacts): string | null => {
  const value = given(facts, 'provider.country');
  return typeof value === 'string' ? value : null;
};

function countryIn(test: (code: string) => boolean, words: string): Computation {
  return (facts) => {
    const code = country(facts);
    const paths = ['provider.country'];
    if (!code)
      return {
        truth: 'unknown',
        text: "the provider's country is not stated",
        paths,
        missing: paths,
      };
    return {
      truth: test(code) ? 'true' : 'false',
      text: `the provider is established in ${code}, ${test(code) ? '' : 'not '}${words}`,
      paths,
    };
  };
}

/** Is the model a modification of one with systemic risk? */
function baseWithSystemicRisk(facts: ModelFacts): Computed {
  const [kindPath, riskPath] = ['role.kind', 'role.base_model.systemic_risk'] as const;
  const kind = given(facts, kindPath);
  const risk = given(facts, riskPath);
  const paths = [kindPath, riskPath];
  if ((kind !== undefined && kind !== 'modifier') || risk === false) {
    return { truth: 'false', text: 'no base model with systemic risk is stated', paths };
  }
  if (kind === 'modifier' && risk === true) {
    return { truth: 'true', text: 'the base model has systemic risk', paths };
  }
  return {
    truth: 'unknown',
    text: 'whether the model modifies one with systemic risk is not known',
    paths,
    missing: [kind === undefined ? kindPath : riskPath],
  };
}

/** Art. 52(1) asks for a notification after the compute presumption or a modification of a systemic-risk model, not after a designation. */
const notificationTrigger: Computation = (facts, context) => {
  const parts = [
    gateComputations['above-systemic-risk-threshold']?.(facts, context),
    gateComputations['planned-above-systemic-risk-threshold']?.(facts, context),
  ].filter((part): part is Computed => part !== undefined);
  const base = baseWithSystemicRisk(facts);
  const paths = [...parts.flatMap((part) => part.paths ?? []), ...(base.paths ?? [])];
  if (base.truth === 'true') return { ...base, paths };
  const decisive =
    parts.find((part) => part.truth === 'true') ??
    [...parts, base].find((part) => part.truth === 'unknown');
  return decisive
    ? { ...decisive, paths }
    : {
        truth: 'false',
        text: 'the condition was met by designation, which the Commission knows',
        paths,
      };
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

/** Every computation that gates and obligations name. */
export const gateComputations: Readonly<Record<string, Computation>> = {
  'stated-broad': (facts) => known(facts, 'model.generality', 'broad'),
  'stated-narrow': (facts) => known(facts, 'model.generality', 'narrow'),
  'stated-not-significant': (facts) => known(facts, 'model.generality', 'not_significant'),
  'generality-unstated': (facts) => ({
    truth: given(facts, 'model.generality') === undefined ? 'true' : 'false',
    text: 'the generality of the model is not stated',
    paths: ['model.generality'],
    missing: ['model.generality'],
  }),
  'no-single-legal-person': (facts) => {
    const form = given(facts, 'provider.legal_form');
    return {
      truth: form === 'consortium' || form === 'none' ? 'true' : 'false',
      text: form === undefined ? 'no consortium is stated' : `the legal form is ${String(form)}`,
      paths: ['provider.legal_form'],
    };
  },
  'above-general-purpose-threshold': (facts) =>
    isAbove(
      parameterUpdateFigure(facts),
      limitGeneralPurpose,
      'training compute',
      'training.compute.parameter_update_flop',
    ),
  'listed-output-modality': (facts) => {
    const outputs = given(facts, 'model.outputs');
    const inputs = given(facts, 'model.inputs');
    const paths = ['model.outputs', 'model.inputs'];
    if (!Array.isArray(outputs)) {
      return {
        truth: 'unknown',
        text: 'the outputs are not stated',
        paths,
        missing: ['model.outputs'],
      };
    }
    if (outputs.includes('text') || outputs.includes('speech')) {
      return { truth: 'true', text: `it generates language (${outputs.join(', ')})`, paths };
    }
    if (!outputs.includes('image') && !outputs.includes('video')) {
      return {
        truth: 'false',
        text: `it generates neither language nor images nor video (${outputs.join(', ')})`,
        paths,
      };
    }
    if (!Array.isArray(inputs)) {
      return {
        truth: 'unknown',
        text: 'the inputs are not stated',
        paths,
        missing: ['model.inputs'],
      };
    }
    return inputs.includes('text')
      ? { truth: 'true', text: `it generates ${outputs.join(', ')} from text`, paths }
      : { truth: 'false', text: `it generates ${outputs.join(', ')}, but not from text`, paths };
  },
  'modification-within-third': modificationWithinThird,
  'above-systemic-risk-threshold': (facts) =>
    isAbove(
      cumulativeFigure(facts),
      limitSystemicRisk,
      'cumulative training compute',
      'training.compute.cumulative_flop',
    ),
  'planned-above-systemic-risk-threshold': (facts) => {
    const path = 'training.compute.planned_cumulative_flop';
    if (given(facts, 'role.placement.status') === 'placed' && given(facts, path) === undefined) {
      return {
        truth: 'false',
        text: 'the model is placed: its actual compute counts',
        paths: ['role.placement.status'],
      };
    }
    return isAbove(
      statedFigure(facts, path),
      limitSystemicRisk,
      'planned cumulative training compute',
      path,
    );
  },
  'notification-trigger': notificationTrigger,
  'licence-right-access': right('access'),
  'licence-right-use': right('use'),
  'licence-right-modify': right('modify'),
  'licence-right-distribute': right('distribute'),
  'no-disqualifying-restriction': restrictionComputation(disqualifying, 'false', 'true'),
  'unsettled-licence-term': unsettledTerm,
  'copyleft-allows-commercial-use': (facts) => {
    const licence = licenceOf(facts);
    const paths = ['licensing.license'];
    if (!licence.stated)
      return { truth: 'unknown', text: 'the licence is not stated', paths, missing: paths };
    const truth = licence.terms
      ? licence.terms.copyleft && rank(licence.terms) < 3
        ? 'true'
        : 'false'
      : 'unknown';
    return {
      truth,
      text: `${licence.name} is ${truth === 'true' ? '' : 'not known as '}a copyleft licence that allows commercial use`,
      paths,
    };
  },
  'microenterprise-transactions': (facts) => {
    const only = lookup(facts, 'licensing.monetisation.between_microenterprises_only');
    const size = given(facts, 'provider.size');
    const paths = ['licensing.monetisation.between_microenterprises_only', 'provider.size'];
    if (only.state === 'given' && only.value === false)
      return { truth: 'false', text: 'transactions are not limited to microenterprises', paths };
    if (size !== undefined && size !== 'micro')
      return { truth: 'false', text: 'the provider is not a microenterprise', paths };
    if (only.state === 'given' && size === 'micro')
      return { truth: 'true', text: 'transactions are between microenterprises only', paths };
    return {
      truth: 'unknown',
      text: 'whether transactions are between microenterprises only is not known',
      paths,
      // The carve-out matters only to a provider who monetises: until then it is not what has to be stated.
      missing: isMonetised(facts)
        ? [
            only.state === 'given'
              ? 'provider.size'
              : 'licensing.monetisation.between_microenterprises_only',
          ]
        : [],
    };
  },
  'provider-outside-union': countryIn((code) => !isIn(euMemberStates, code), 'outside the Union'),
  'provider-in-eea-outside-union': countryIn(
    (code) => isIn(eeaOnlyStates, code),
    'in Norway, Iceland or Liechtenstein',
  ),
};
