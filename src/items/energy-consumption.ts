/** The energy that the model is known or estimated to have consumed. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'Known or estimated energy consumption',
  askedBy: ['annex-xi(1)(2)(e)'],
  facts: ['training.energy.mwh', 'training.energy.basis', 'training.energy.methodology'],
  checks: {
    'amount-given': {
      expects: fact('training.energy.mwh').isGiven(),
      message: 'The energy consumption of the model is neither stated nor estimated',
      help: 'Write megawatt-hours in `training.energy.mwh`; where it was not measured, an estimate from the compute used is enough',
      examples: { bad: 'mwh: "about 1 GWh"', good: 'mwh: 1050' },
    },
    'basis-given': {
      when: fact('training.energy.mwh').isGiven(),
      expects: fact('training.energy.basis').isGiven(),
      message: 'It is not stated whether the energy figure was measured or estimated',
      help: 'Write `measured` or `estimated` in `training.energy.basis`',
    },
    'methodology-given': {
      when: fact('training.energy.basis').is('estimated'),
      expects: fact('training.energy.methodology').isGiven(),
      message: 'How the energy figure was estimated is not stated',
      help: 'Describe it in `training.energy.methodology`',
    },
  },
});
