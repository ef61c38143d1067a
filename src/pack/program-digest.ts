/** Names the build that runs: the SHA-256 over the sources that it was built from, or null where sources run unbuilt. */
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
let known: string | null | undefined;

/**
 * The digest that `npm run build` wrote beside this program. Two builds of one version may write other bytes, and a pack can
 * be held only against what the same build gives.
 */
export function programDigest(): string | null {
  if (known === undefined) known = digestIn('../program.json');
  return known;
}

function digestIn(file: string): string | null {
  try {
    const { sources_sha256: digest } = load(file) as { readonly sources_sha256?: unknown };
    return typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) ? digest : null;
  } catch {
    return null;
  }
}
