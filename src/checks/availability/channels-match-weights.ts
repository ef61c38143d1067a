/** Public weights have a channel. */
import { computed } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'Public weights have a channel',
  provision: 'mdf(15)',
  at: 'model.distribution_channels',
  expects: computed('channels-match-weights'),
  feedsGate: ['open-source-exception'],
  severity: 'warning',
  message: 'The channels and the statement about public weights disagree',
  help: 'Write in `access` of that entry of `model.distribution_channels` what the channel gives, or `true` or `false` in `licensing.availability.weights.public`, as anyone may download the weights or not',
  examples: {
    bad: 'weights: { public: true }, distribution_channels: [{ access: black_box }]',
    good: 'weights: { public: true }, distribution_channels: [{ access: weights }]',
  },
});
