/** The last two parts of the Model Documentation Form: computational resources and energy. */
import { any, computed, fact } from '../../facts/condition.js';
import type { FormSection } from '../../facts/define.js';
import { lawPercent } from '../../law/spell.js';
import { aiOffice, authorities, nationalAuthorities } from './model-documentation-form-readers.js';

export const documentationResources: readonly FormSection[] = [
  {
    number: '',
    isUnnumbered: true,
    title: 'Computational resources (training)',
    fields: [
      {
        key: 'training-time-range',
        row: 37,
        label: 'Training time (NCAs)',
        fact: 'training.duration.wall_clock_days',
        answer: { kind: 'special', name: 'mdf-training-time-range' },
        readers: nationalAuthorities,
        precision: { fromRow: 38, as: 'range' },
        message: 'The range of the training time cannot be told',
        help: 'Write the days in `training.duration.wall_clock_days`; the range follows from them',
      },
      {
        key: 'training-time',
        row: 38,
        label: 'Training time (AIO)',
        fact: 'training.duration.wall_clock_days',
        answer: { kind: 'special', name: 'mdf-training-time' },
        readers: aiOffice,
        precision: { figures: 1 },
        message: 'The form does not give the wall-clock days of training',
        help: 'Write them in `training.duration.wall_clock_days`',
        checks: {
          figures: {
            expects: computed('training-time-positive'),
            message: 'The training took no time, by the days stated',
            help: 'Write at least one significant figure in `training.duration.wall_clock_days` and for each kind in `training.duration.hardware_days`',
            examples: { bad: 'wall_clock_days: 0', good: 'wall_clock_days: 41' },
          },
          hardware: {
            expects: fact('training.duration.hardware_days').isGiven(),
            message: 'The form does not give the hardware days of training',
            help: 'Write units times days for each kind of accelerator in `training.duration.hardware_days`',
          },
          started: {
            expects: fact('training.duration.started').isGiven(),
            severity: 'warning',
            message: 'The period in which the training time was measured has no beginning',
            help: 'Write the first day in `training.duration.started`',
          },
          ended: {
            expects: fact('training.duration.ended').isGiven(),
            severity: 'warning',
            message: 'The period in which the training time was measured has no end',
            help: 'Write the last day in `training.duration.ended`',
          },
        },
      },
      {
        key: 'compute-magnitude',
        row: 39,
        label: 'Amount of computation (NCAs)',
        fact: 'training.compute.parameter_update_flop',
        answer: { kind: 'special', name: 'mdf-compute-magnitude' },
        readers: nationalAuthorities,
        precision: { fromRow: 40, as: 'order of magnitude' },
        message: 'The order of magnitude of the compute cannot be told',
        help: 'Write the amount in `training.compute.parameter_update_flop`; the order of magnitude follows from it',
      },
      {
        key: 'compute',
        row: 40,
        label: 'Amount of computation (AIO)',
        fact: 'training.compute.parameter_update_flop',
        answer: { kind: 'special', name: 'mdf-compute' },
        readers: aiOffice,
        // Without a stated amount the inputs of an estimate give it: the check `given` asks for either.
        optional: true,
        isAskedByCheck: true,
        precision: { figures: 2 },
        message: 'The form does not give the amount of computation',
        help: 'Write the floating-point operations in `training.compute.parameter_update_flop`',
        checks: {
          given: {
            expects: any(
              fact('training.compute.parameter_update_flop').isGiven(),
              fact('training.compute.estimate').isGiven(),
            ),
            message: 'The form does not give the amount of computation',
            help: 'Write the floating-point operations in `training.compute.parameter_update_flop`, or the inputs of an estimate in `training.compute.estimate`',
          },
          amount: {
            expects: computed('compute-is-amount'),
            message: 'The compute is stated as an upper bound alone, which is no amount',
            help: `Write a figure or an estimate, which may be off by ${lawPercent('estimateMargin')} per cent, in \`training.compute.parameter_update_flop\``,
            examples: {
              bad: 'parameter_update_flop: { at_most: 2e22 }',
              good: 'parameter_update_flop: 1.4e22',
            },
          },
          figures: {
            expects: computed('compute-figures'),
            message: 'An amount of computation has too few significant figures',
            help: 'Write two or more in `training.compute.parameter_update_flop` and `training.compute.cumulative_flop`, for instance 1.0e24',
            examples: { bad: 'parameter_update_flop: 1e24', good: 'parameter_update_flop: 1.2e24' },
          },
        },
      },
      {
        key: 'compute-methodology',
        row: 41,
        label: 'Measurement methodology',
        fact: 'training.compute.methodology',
        answer: {
          kind: 'parts',
          parts: [
            { fact: 'training.compute.methodology', label: 'Methodology', needed: true },
            { fact: 'training.compute.uncertainty', label: 'Uncertainty' },
          ],
        },
        readers: authorities,
        message: 'The form does not say how the computation was measured',
        help: 'Write it in `training.compute.methodology`, as long as no delegated act lays a method down',
      },
    ],
  },
  {
    number: '',
    isUnnumbered: true,
    title: 'Energy (training and inference)',
    fields: [
      {
        key: 'energy',
        row: 42,
        label: 'Amount of energy used for training',
        fact: 'training.energy.mwh',
        answer: { kind: 'special', name: 'mdf-energy' },
        readers: authorities,
        precision: { figures: 2 },
        whereApplicable: true,
        message: 'The form does not give the energy used for training',
        help: 'Write megawatt-hours in `training.energy.mwh`; `not_applicable` only where a provider of compute or hardware keeps critical information back',
        checks: {
          figures: {
            expects: computed('energy-figures'),
            message: 'The energy has too few significant figures',
            help: 'Write two or more in `training.energy.mwh`, for instance 1.0e2',
            examples: { bad: 'mwh: 1e2', good: 'mwh: 1.0e2' },
          },
          'missing-named': {
            expects: computed('missing-energy-named'),
            message: 'The form gives no energy and does not say which information is missing',
            help: 'Name the missing information in `training.energy.methodology`',
          },
        },
      },
      {
        key: 'energy-methodology',
        row: 43,
        label: 'Measurement methodology',
        fact: 'training.energy.methodology',
        answer: {
          kind: 'parts',
          parts: [
            { fact: 'training.energy.methodology', label: 'Methodology', needed: true },
            { fact: 'training.energy.boundary', label: 'What the figure includes' },
          ],
        },
        readers: authorities,
        words: 100,
        message: 'The form does not say how the energy was measured or estimated',
        help: 'Write it in `training.energy.methodology`; where no estimate is possible, which information is missing',
      },
      {
        key: 'inference',
        row: 44,
        label: 'Benchmarked amount of computation used for inference',
        fact: 'training.inference_compute.flop',
        answer: { kind: 'special', name: 'mdf-inference' },
        readers: authorities,
        precision: { figures: 2 },
        message: 'The form does not give the computation of inference',
        help: 'Write the floating-point operations of a benchmark task in `training.inference_compute.flop`',
        checks: {
          figures: {
            expects: computed('inference-figures'),
            message: 'The computation of inference has too few significant figures',
            help: 'Write two or more in `training.inference_compute.flop`, for instance 5.1e17',
            examples: { bad: 'flop: 5e17', good: 'flop: 5.1e17' },
          },
        },
      },
      {
        key: 'inference-methodology',
        row: 45,
        label: 'Measurement methodology (inference)',
        fact: 'training.inference_compute.task',
        answer: {
          kind: 'parts',
          parts: [
            { fact: 'training.inference_compute.task', label: 'Task', needed: true },
            { fact: 'training.inference_compute.hardware', label: 'Hardware', needed: true },
            { fact: 'training.inference_compute.methodology', label: 'Methodology' },
          ],
        },
        readers: authorities,
        message: 'The form does not say how the computation of inference was measured',
        help: 'Write the task in `training.inference_compute.task` and the hardware in `training.inference_compute.hardware`',
        checks: {
          task: {
            expects: fact('training.inference_compute.task').isGiven(),
            message: 'The benchmark of inference names no task',
            help: 'Write it in `training.inference_compute.task`, for instance "Generating 100,000 tokens"',
          },
          hardware: {
            expects: fact('training.inference_compute.hardware').isGiven(),
            message: 'The benchmark of inference names no hardware',
            help: 'Write it in `training.inference_compute.hardware`, for instance "64 NVIDIA A100"',
          },
        },
      },
    ],
  },
];
