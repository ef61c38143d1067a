/** What to do about findings of signatures, with an example of each; the table of pack rules says what to do. */
import { packRules } from '../../pack/verify/pack-rules.js';
import type { Remedy } from './remedy.js';

/** Each by what was there and what belongs there. */
export const remedies: Readonly<Record<string, Remedy>> = {
  'signature/malformed': {
    help: packRules['signature/malformed'].help,
    wrong: 'an envelope that an editor has laid out on several lines',
    right: 'the file as aiact-doc sign wrote it, on one line',
  },
  'signature/not-valid': {
    help: packRules['signature/not-valid'].help,
    wrong: 'a signature over an earlier statement, copied under the new one',
    right: 'aiact-doc sign aiact-pack --key aiact-signing.pem',
  },
  'signature/other-key': {
    help: packRules['signature/other-key'].help,
    wrong: 'signatures/release.dsse.json',
    right: 'signatures/ and the first 16 digits of the id of the key',
  },
  'signature/other-statement': {
    help: packRules['signature/other-statement'].help,
    wrong: 'an attestation of how a program was built, by the same key',
    right: 'a statement of the kind urn:aiact-doc:attestation:documentation:1',
  },
  'signature/statement-differs': {
    help: packRules['signature/statement-differs'].help,
    wrong: 'the signature of the last release beside the papers of this one',
    right: 'aiact-doc build, then aiact-doc sign: a new pack has no signatures',
  },
};
