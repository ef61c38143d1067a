// The surroundings of a test that end with the first failure: whoever breaks code on purpose wants to know no more.
import { TestEnvironment } from 'jest-environment-node';

const failures = ['test_fn_failure', 'hook_failure', 'error'];

export default class FirstFailure extends TestEnvironment {
  handleTestEvent({ name }) {
    if (failures.includes(name)) process.exit(1);
  }
}
