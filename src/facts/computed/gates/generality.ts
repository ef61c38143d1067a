/** What do the facts say of the generality of the model? */
import { say } from '../../../finding/say.js';
import { pathValue, wordValue } from '../../../finding/value.js';
import { given } from '../../lookup.js';
import type { Computation } from '../computation.js';

const path = 'model.generality';

/** Is the generality stated as this? */
export function isStatedAs(value: string): Computation {
  return (facts) => {
    const found = given(facts, path);
    return {
      truth: found === value ? 'true' : 'false',
      paths: [path],
      ...(found === undefined
        ? say('{path} is not stated', { path: pathValue(path) })
        : say('{path} is {stated}', {
            path: pathValue(path),
            stated: wordValue(String(found)),
          })),
    };
  };
}

/** Is nothing stated about it? */
export const generalityUnstated: Computation = (facts) => ({
  truth: given(facts, path) === undefined ? 'true' : 'false',
  text: 'the generality of the model is not stated',
  paths: [path],
  missing: [path],
});
