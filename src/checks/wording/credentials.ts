/** Finds keys, tokens and passwords in every text of the facts, also in links and names. */
import type { Computation } from '../../figures/computation.js';
import { textsOf } from '../../figures/texts.js';
import { failedAt, type Tests } from '../../figures/truth.js';
import { credentialIn } from '../../text/credentials.js';

/** No text holds a key, token or password; what was found is named by its kind and never repeated. */
export const noCredentials: Computation = (facts) =>
  failedAt(
    textsOf(facts).flatMap(({ path, text }) => {
      const found = credentialIn(text);
      return found === null ? [] : [{ path, text: `\`${path}\` holds what looks like ${found}` }];
    }),
  );

/** The tests of this file, by the names that conditions use. */
export const tests = {
  'no-credentials': noCredentials,
} satisfies Tests;
