/** Which files signatures/ may hold, by their names: envelopes, bundles and time stamps, and no more of them than are ever needed. */

export const signaturesFolder = 'signatures';

/** More signers than this have no use, and each costs a reader time. */
export const mostSignatures = 16;

/** The largest file in signatures/: a bundle lists every file of a pack. */
export const largestSignature = 4 * 1024 * 1024;

/** `envelope`: a signature of ours, named after its key; `bundle`: of Sigstore or OMS; `stamp`: of a time-stamping authority. */
export type SignatureKind = 'envelope' | 'bundle' | 'stamp';

const kinds: readonly (readonly [SignatureKind, RegExp])[] = [
  ['envelope', /^[0-9a-f]{16}\.dsse\.json$/],
  ['bundle', /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.sigstore\.json$/],
  ['stamp', /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\.tsr$/],
];

/** What a path within a pack is as a signature; null where it is none. */
export function signatureKind(path: string): SignatureKind | null {
  const [folder, name, ...deeper] = path.split('/');
  if (folder !== signaturesFolder || name === undefined || deeper.length > 0) return null;
  return kinds.find(([, form]) => form.test(name))?.[0] ?? null;
}
