/** Reads every text of the facts, links and names too, for what opens a door. */
import type { Computation } from '../../figures/computation.js';
import { textsOf } from '../../figures/texts.js';
import { told } from '../../figures/truth.js';
import { credentialIn } from '../../text/credentials.js';

/** No text holds a key, token or password; what was found is named by its kind and never repeated. */
export const noCredentials: Computation = (facts) =>
  told(
    textsOf(facts).flatMap(({ path, text }) => {
      const found = credentialIn(text);
      return found === null ? [] : [{ path, text: `\`${path}\` holds what looks like ${found}` }];
    }),
  );
