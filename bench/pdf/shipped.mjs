// Finds our renderer as it is shipped: in the bundle of the command line, else as plain modules.
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The address of the module that exports `createPdfRenderer`. */
export function shippedRenderer() {
  const bin = `${dist}/bin`;
  const found = existsSync(bin)
    ? readdirSync(bin).find((name) => /^render-[A-Z0-9]+\.js$/.test(name))
    : undefined;
  return found === undefined ? `${dist}/pdf/render-pdf.js` : `${bin}/${found}`;
}
