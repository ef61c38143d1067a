/** Runs the test files that take longest first, so that no worker is left alone with one at the end. */
import Sequencer from '@jest/test-sequencer';
import { secondsOf } from '../../scripts/verify/seconds.mjs';

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => secondsOf(other.path) - secondsOf(one.path));
  }
}
