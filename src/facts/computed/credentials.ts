/** Reads every text of the facts, links and names too, for what opens a door. */
import { credentialIn } from '../lint/credentials.js';
import type { Computation } from './computation.js';
import { textsOf } from './texts.js';
import { told } from './truth.js';

/** No text holds a key, token or password; what was found is named by its kind and never repeated. */
export const noCredentials: Computation = (facts) =>
  told(
    textsOf(facts).flatMap(({ path, text }) => {
      const found = credentialIn(text);
      return found === null ? [] : [{ path, text: `\`${path}\` holds what looks like ${found}` }];
    }),
  );
