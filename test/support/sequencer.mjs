/** Runs the test files that take longest first, so that no worker is left alone with one at the end. */
import Sequencer from '@jest/test-sequencer';

/** The longest first, as they were measured on two cores; the others follow as usual. */
const longest = [
  ...[
    'assess/never-exempts',
    'render/silence/complete-closed',
    'browser/pages',
    'read/help-leads-out',
  ],
  ...['ci/gate', 'read/hostile', 'render/silence/complete-systemic', 'house/generated'],
  ...['house/what-a-change-touches', 'outside/checkers', 'pdf/text/samples', 'cli/contract'],
  ...['assess/echoes', 'render/dossier', 'render/templates/attacks', 'cli/help'],
  ...['render/silence/samples', 'read/read', 'assess/assessment', 'render/templates/any-template'],
  ...['house/rooms', 'pdf/text/outside', 'checks/words-in-place', 'cli/release'],
  ...['release/seeded-faults', 'ci/hugging-face', 'assess/cases', 'render/silence/pdf'],
].map((name) => `/test/${name}.test.ts`);

const place = ({ path }) => {
  const at = longest.findIndex((end) => path.endsWith(end));
  return at < 0 ? longest.length : at;
};

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
