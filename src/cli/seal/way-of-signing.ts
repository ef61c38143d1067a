/** What the flags of `sign` ask for: which statement is signed or printed, and by what. */
import { resolve } from 'node:path';
import { largestKey, type PublicKey, type SigningKey } from '../../seal/keys.js';
import { type Io, readLimited, UsageError } from '../io.js';
import { publicKeyIn } from './named-keys.js';
import { type SigningKeyOptions, signingKeyOf } from './signing-key.js';

export interface SignOptions extends SigningKeyOptions {
  readonly oms?: boolean;
  readonly printPredicate?: boolean;
  readonly printPae?: string;
  readonly attach?: string;
  readonly publicKey?: string;
  readonly rebuild: boolean;
  readonly inputs?: string;
  readonly quiet?: boolean;
  readonly color: boolean;
}

/** What is to be done with the statement. */
export type Way =
  | { readonly kind: 'sign'; readonly key: SigningKey }
  | { readonly kind: 'oms'; readonly key: SigningKey }
  | { readonly kind: 'predicate' }
  | { readonly kind: 'pae'; readonly file: string }
  | {
      readonly kind: 'attach';
      readonly sig: Uint8Array;
      readonly shown: string;
      readonly key: PublicKey;
    };

/** What the flags ask for; null where a key is wanted and none was named. */
export async function wayOfSigning(options: SignOptions, io: Io): Promise<Way | null> {
  const { oms, printPredicate, printPae, attach, publicKey } = options;
  const ways = [
    printPredicate && '--print-predicate',
    printPae !== undefined && '--print-pae',
    attach !== undefined && '--attach',
  ].filter((each) => typeof each === 'string');
  if (ways.length > 1) throw new UsageError(`${ways.join(' and ')} do not go together`);
  const [way] = ways;
  if (way !== undefined && (options.key !== undefined || oms)) {
    throw new UsageError(`${way} takes neither --key nor --oms`);
  }
  if ((attach === undefined) !== (publicKey === undefined)) {
    throw new UsageError('--attach and --public-key belong together');
  }
  if (printPredicate) return { kind: 'predicate' };
  if (printPae !== undefined) {
    if (printPae === '' || printPae === '-') throw new UsageError('--print-pae takes a file');
    return { kind: 'pae', file: printPae };
  }
  if (attach !== undefined && publicKey !== undefined) {
    const sig = await readLimited(resolve(io.cwd, attach), attach, largestKey);
    const bytes = await readLimited(resolve(io.cwd, publicKey), publicKey, largestKey);
    return { kind: 'attach', sig, shown: attach, key: publicKeyIn(publicKey, bytes) };
  }
  const key = await signingKeyOf(options, io);
  if (key === null) return null;
  if (oms && key.publicKey.kind !== 'ECDSA P-256') {
    throw new UsageError('--oms takes an ECDSA P-256 key: OpenSSF Model Signing knows no Ed25519');
  }
  return { kind: oms ? 'oms' : 'sign', key };
}
