/** No byte of an envelope or of a bundle can be changed unseen, whichever kind of key signed; which of its bits flips goes round. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { omsBundleText } from '../../src/seal/bundle.js';
import { judgeSignatures } from '../../src/seal/judge-signatures.js';
import { type PairKind, pairOf } from '../support/keys.js';
import { bytesOf, type Files, folderOf, packOf } from '../support/packs.js';
import { contentOf, envelopePath, signed } from '../support/sealed.js';

let built: Files;

beforeAll(async () => {
  built = await packOf('smollm3-3b', { only: ['copyright-policy'] });
}, 60_000);

/** Judges one file of signatures/ in the place of another. */
async function isTaken(
  path: string,
  bytes: Uint8Array,
  key: Parameters<typeof judgeSignatures>[2][number],
): Promise<boolean> {
  const files: Files = new Map([[path, bytes]]);
  const { signedBy, faults } = await judgeSignatures(folderOf(files), contentOf(built), [key]);
  return faults.length === 0 || signedBy.size > 0;
}

describe('A flipped bit', () => {
  it.each<PairKind>(['ed25519', 'p256'])(
    'of an envelope by %s is found, in every byte',
    async (kind) => {
      const { signing, publicKey } = pairOf(kind);
      const path = envelopePath(publicKey);
      const envelope = signed(built, signing).get(path) ?? new Uint8Array();
      expect(await isTaken(path, envelope, publicKey)).toBe(true);
      const missed: number[] = [];
      for (let byte = 0; byte < envelope.length; byte += 1) {
        const harmed = Uint8Array.from(envelope);
        harmed[byte] = (harmed[byte] ?? 0) ^ (1 << (byte % 8));
        if (await isTaken(path, harmed, publicKey)) missed.push(byte);
      }
      expect(missed).toEqual([]);
    },
    900_000,
  );

  it('of an OMS bundle is found, in every byte', async () => {
    const { signing, publicKey } = pairOf('p256');
    const { manifest, fingerprint, sums } = contentOf(built);
    const path = envelopePath(publicKey).replace('dsse', 'sigstore');
    const hashes = { manifest: fingerprint, sums: sums ?? '' };
    const bundle = bytesOf(omsBundleText('pack', manifest, hashes, signing));
    expect(await isTaken(path, bundle, publicKey)).toBe(true);
    const missed: number[] = [];
    for (let byte = 0; byte < bundle.length; byte += 1) {
      const harmed = Uint8Array.from(bundle);
      harmed[byte] = (harmed[byte] ?? 0) ^ (1 << (byte % 8));
      if (await isTaken(path, harmed, publicKey)) missed.push(byte);
    }
    expect(missed).toEqual([]);
  }, 900_000);

  it('is found in a file that is cut short, doubled, or has a word more', async () => {
    const { signing, publicKey } = pairOf('ed25519');
    const path = envelopePath(publicKey);
    const envelope = signed(built, signing).get(path) ?? new Uint8Array();
    const text = new TextDecoder().decode(envelope);
    for (const harmed of [
      text.slice(0, -1),
      `${text}\n`,
      ` ${text}`,
      `\ufeff${text}`,
      text + text,
      text.replace('{"payload"', '{"payload":"AAAA","payload"'),
      text.replace('"signatures":[', '"more":1,"signatures":['),
      text.replace('[{"keyid"', '[{"cert":"x","keyid"'),
      text.replace('\n', '\r\n'),
    ]) {
      expect(harmed).not.toBe(text);
      expect([harmed.slice(0, 40), await isTaken(path, bytesOf(harmed), publicKey)]).toEqual([
        harmed.slice(0, 40),
        false,
      ]);
    }
  });
});
