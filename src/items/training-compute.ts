/** The compute and the time that training took. */
import { any, fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Compute used for training, training time and other details',
  askedBy: ['annex-xi(1)(2)(d)'],
  facts: [
    'training.compute.parameter_update_flop',
    'training.compute.cumulative_flop',
    'training.compute.estimate',
    'training.compute.methodology',
    'training.compute.uncertainty',
    'training.duration.started',
    'training.duration.ended',
    'training.duration.wall_clock_days',
    'training.duration.hardware_days',
    'training.other_details',
  ],
  checks: {
    'amount-given': {
      expects: any(
        fact('training.compute.parameter_update_flop').isGiven(),
        fact('training.compute.estimate').isGiven(),
      ),
      message: 'The compute used for training is not stated',
      help: 'Write the number of floating-point operations in `training.compute.parameter_update_flop`, or the inputs of an estimate in `training.compute.estimate`',
      examples: {
        bad: 'parameter_update_flop: "10^24"',
        good: 'parameter_update_flop: 1.2e24',
      },
    },
    'time-given': {
      expects: any(
        fact('training.duration.wall_clock_days').isGiven(),
        fact('training.duration.hardware_days').isGiven(),
      ),
      message: 'The training time is not stated',
      help: 'Write the days from start to end in `training.duration.wall_clock_days`, or the hardware time in `training.duration.hardware_days`',
    },
    'methodology-given': {
      expects: fact('training.compute.methodology').isGiven(),
      message: 'How the compute figure was reached is not stated',
      help: 'Describe the counting or the estimate in `training.compute.methodology`',
      severity: 'warning',
    },
  },
});
