/** Does a channel give the weights that are said to be public? */
import { entriesAt, flagAt } from '../../facts/stated.js';
import type { Computation, Computed } from '../../figures/computation.js';
import type { Tests } from '../../figures/truth.js';
import { fillSentence } from '../../finding/say.js';
import { pathValue } from '../../finding/value.js';

/** Weights that are said to be public reach the public through a channel, where the channels say what they give. */
const weightsChannelsAgree: Computation = (facts) => {
  const path = 'licensing.availability.weights.public';
  const channels = entriesAt(facts, 'model.distribution_channels') ?? [];
  const isSaid = channels.length > 0 && channels.every(({ access }) => typeof access === 'string');
  const isGiven = channels.some(({ access }) => access === 'weights');
  const paths = [path, 'model.distribution_channels'];
  if (flagAt(facts, path) !== true || !isSaid || isGiven)
    return { truth: 'true', text: 'no channel denies that the weights are public', paths: [path] };
  const said = fillSentence('{public} is true, and no entry of {channels} gives the weights', {
    public: pathValue(path),
    channels: pathValue('model.distribution_channels'),
  });
  return {
    truth: 'unknown',
    text: said.text,
    values: said.values,
    paths,
    missing: paths,
  } satisfies Computed;
};

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'weights-channels-agree': weightsChannelsAgree,
} satisfies Tests;
