/** Holds that no private key is written into a pack: what stands in one is handed on. */
import type { SourceText } from '../read/read-result.js';
import { PackError } from './pack-error.js';

/** The heads of all forms of PEM: PKCS#8, encrypted, of one algorithm, of OpenSSH. */
const head = /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/;

/**
 * Throws where a text of the pack, or a source that its PDFs carry, holds a private key in PEM. What stands in the facts is a finding of
 * `no-credentials` already; a comment of the file, a template of the user and a file beside the papers are not.
 */
export function assertNoPrivateKey(
  files: ReadonlyMap<string, Uint8Array>,
  sources: readonly SourceText[],
): void {
  const texts = [...files].filter(([path]) => !path.endsWith('.pdf'));
  const found =
    sources.find(({ text }) => head.test(text))?.file ??
    texts.find(([, bytes]) => head.test(Buffer.from(bytes).toString('latin1')))?.[0];
  if (found === undefined) return;
  throw new PackError(
    'unsafe',
    `${found} holds a private key, which would be handed on with the pack; remove it, and withdraw the key`,
  );
}
