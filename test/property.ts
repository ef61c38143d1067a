/** fast-check with one seed for every run of the tests, so that what fails fails again; `FUZZ_SEED=random` asks for cases not seen before. */
import fc from 'fast-check';

const { FUZZ_SEED = '20260802' } = process.env;

if (FUZZ_SEED !== 'random')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(FUZZ_SEED) });

export { default } from 'fast-check';
