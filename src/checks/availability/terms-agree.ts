/** Whether channels, weights, the exclusion of the Union and restricted uses fit the terms under which the model is given. */
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import { asText, entriesAt, flagAt, textAt } from '../../facts/stated.js';
import type { Computation } from '../../figures/computation.js';
import { failedAt, type Tests, unknown } from '../../figures/truth.js';
import { quoted } from '../../finding/quote.js';
import { fillSentence } from '../../finding/say.js';
import { pathValue } from '../../finding/value.js';

const CHANNELS = 'model.distribution_channels';

const OPEN_CHANNEL =
  /\b(?:open|public) (?:weights?|repositor(?:y|ies)|hubs?)\b|\bhugging ?face\b|\bmodel hub\b|\bgithub\b/i;

/** Weights are public exactly where a public channel gives them. */
export const channelsMatchWeights: Computation = (facts) => {
  const isPublic = flagAt(facts, 'licensing.availability.weights.public');
  const channels = entriesAt(facts, CHANNELS);
  if (isPublic === undefined || !channels || channels.length === 0) return unknown;
  const given = channels.flatMap((channel, index) =>
    channel.access === 'weights' ? [{ channel, index }] : [],
  );
  if (isPublic) {
    const isSaid = channels.every(({ access }) => typeof access === 'string');
    // Public parameters are a condition of the exception: a channel that denies them decides something.
    return {
      severity: 'error',
      ...failedAt(
        isSaid && given.length === 0
          ? [
              {
                path: CHANNELS,
                ...fillSentence('{public} is true, and no entry of {channels} gives the weights', {
                  public: pathValue('licensing.availability.weights.public'),
                  channels: pathValue(CHANNELS),
                }),
              },
            ]
          : [],
      ),
    };
  }
  return failedAt(
    given.flatMap(({ channel, index }) => {
      const method = asText(channel.method) ?? '';
      return OPEN_CHANNEL.test(method)
        ? [
            {
              path: `${CHANNELS}[${index}]`,
              text: `\`${CHANNELS}[${index}]\` gives the weights (${quoted(method)}), and \`licensing.availability.weights.public\` is false`,
            },
          ]
        : [];
    }),
  );
};

/** A model that excludes the Union has no channel there. */
export const unionExclusionFitsChannels: Computation = (facts) => {
  const channels = entriesAt(facts, CHANNELS);
  const says = exclusion(facts);
  if (!channels || says === undefined) return unknown;
  return failedAt(
    channels.flatMap(({ union }, index) =>
      union === true
        ? [
            {
              path: `${CHANNELS}[${index}].union`,
              text: `\`${CHANNELS}[${index}].union\` is true, and ${says}`,
            },
          ]
        : [],
    ),
  );
};

function exclusion(facts: ModelFacts): string | undefined {
  if (flagAt(facts, 'role.placement.union_excluded') === true)
    return '`role.placement.union_excluded` is true';
  const clause = (entriesAt(facts, 'licensing.restrictions') ?? []).findIndex(
    ({ kind }) => kind === 'union_excluded',
  );
  return clause < 0 ? undefined : `\`licensing.restrictions[${clause}]\` excludes the Union`;
}

const USE_CLAUSES: readonly unknown[] = [
  'field_of_use',
  'safety_use_restriction',
  'non_commercial',
  'research_only',
];

/** Uses are restricted exactly where a policy or a clause of the licence restricts them. */
export const restrictedUsesMatchPolicy: Computation = (facts) => {
  const uses = lookup(facts, 'model.restricted_uses').state;
  const policy = lookup(facts, 'licensing.acceptable_use_policy').state;
  const clauses = entriesAt(facts, 'licensing.restrictions') ?? [];
  const clause = clauses.findIndex(({ kind }) => USE_CLAUSES.includes(kind));
  const path = 'model.restricted_uses';
  if (uses === 'not_applicable' && (policy === 'given' || clause >= 0)) {
    const other =
      policy === 'given' ? 'licensing.acceptable_use_policy' : `licensing.restrictions[${clause}]`;
    return failedAt([
      { path, text: `\`${path}\` is said not to apply, and \`${other}\` restricts uses` },
    ]);
  }
  if (
    uses === 'given' &&
    policy === 'not_applicable' &&
    clauses.length === 0 &&
    textAt(facts, 'licensing.license') !== 'other'
  ) {
    return failedAt([
      {
        path,
        text: `\`${path}\` names restricted uses, and neither \`licensing.acceptable_use_policy\` nor \`licensing.restrictions\` holds any`,
      },
    ]);
  }
  return uses === 'missing' ? unknown : failedAt([]);
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'channels-match-weights': channelsMatchWeights,
  'restricted-uses-match-policy': restrictedUsesMatchPolicy,
  'union-exclusion-fits-channels': unionExclusionFitsChannels,
} satisfies Tests;
