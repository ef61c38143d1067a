/** The page of a portfolio for programs. */
import { toolVersion } from '../assess/tool-version.gen.js';
import { lawVersion } from '../law/version.js';
import { withoutCredentials } from '../text/credentials.js';
import { printedJson } from '../text/printed-json.js';
import type { Portfolio } from './summary.js';

/** Prints `{ format_version, tool, law, as_of, totals, common, models }`. */
export function portfolioJson({ as_of, totals, common, models }: Portfolio): string {
  return printedJson(
    {
      format_version: 1,
      tool: { name: 'aiact-doc', version: toolVersion },
      law: { version: lawVersion },
      ...{ as_of, totals, common, models },
    },
    (_key, value) => (typeof value === 'string' ? withoutCredentials(value) : value),
  );
}
