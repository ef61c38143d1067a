/** Decides whether a pack is signed as the user asked: by every key that was named, and by enough signers of a list. */
import type { PublicKey } from './keys.js';

/** One line of a list of signers, which lies in the hands of whoever verifies. */
export interface AllowedSigner {
  readonly name: string;
  readonly key: PublicKey;
  /** First and last day for which the key speaks, compared with the day of the pack; null where there is no such bound. */
  readonly from: string | null;
  readonly until: string | null;
}

/** Whose signatures are asked for. */
export interface Wanted {
  /** Each of these has to have signed. */
  readonly keys: readonly PublicKey[];
  readonly signers: readonly AllowedSigner[];
  /** How many of the signers, by name, have to have signed. */
  readonly require: number;
  /** A pack that nobody was named for is not as asked. */
  readonly requireSignature: boolean;
}

/** `integrity-only`: nobody was named, and nobody had to be. */
export interface Trust {
  readonly state: 'integrity-only' | 'signed' | 'not-as-asked';
  /** Names of the signers whose signature counts, each once. */
  readonly signers: readonly string[];
  /** Why it is not as asked, in clauses. */
  readonly lacks: readonly string[];
}

/** Every key that signatures are to be judged by, each once. */
export function keysNamed({ keys, signers }: Wanted): readonly PublicKey[] {
  const all = [...keys, ...signers.map(({ key }) => key)];
  return [...new Map(all.map((key) => [key.id, key])).values()];
}

/** `asOf` is the day of the pack: a key that was good then stays good for it. */
export function trustIn(signedBy: ReadonlySet<string>, wanted: Wanted, asOf: string): Trust {
  const { keys, signers, require, requireSignature } = wanted;
  if (keys.length === 0 && signers.length === 0) {
    return requireSignature
      ? {
          state: 'not-as-asked',
          signers: [],
          lacks: ['a signature is required, and no key was named'],
        }
      : { state: 'integrity-only', signers: [], lacks: [] };
  }
  const lacks = keys
    .filter(({ id }) => !signedBy.has(id))
    .map(({ id }) => `the key ${id} has not signed it`);
  const signed = signers.filter(({ key }) => signedBy.has(key.id));
  const inTime = signed.filter((each) => speaksFor(each, asOf));
  const names = [...new Set(inTime.map(({ name }) => name))];
  if (signers.length > 0 && names.length < require) {
    const late = signed.filter((each) => !speaksFor(each, asOf) && !names.includes(each.name));
    lacks.push(
      `${names.length} of the ${require} signers that are required have signed it`,
      ...late.map(({ name, from, until }) => {
        const time = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ');
        return `the key of “${name}” speaks for packs ${time}, and this one is of ${asOf}`;
      }),
    );
  }
  return { state: lacks.length === 0 ? 'signed' : 'not-as-asked', signers: names, lacks };
}

function speaksFor({ from, until }: AllowedSigner, asOf: string): boolean {
  return (from === null || from <= asOf) && (until === null || asOf <= until);
}
