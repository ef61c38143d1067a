/** Reads whose signatures a verifier asks for: the public keys of `--key`, and the list of `--allowed-signers` with its keys. */
import { basename, dirname, resolve } from 'node:path';
import { largestKey, type PublicKey, readPublicKey } from '../../seal/keys.js';
import { readSigners } from '../../seal/read-signers.js';
import type { AllowedSigner, Wanted } from '../../seal/trust.js';
import { readInner } from '../inner-file.js';
import { type Io, readLimited, UsageError } from '../io.js';

export interface TrustOptions {
  readonly key?: readonly string[];
  readonly allowedSigners?: string;
  readonly requireSignature?: boolean;
}

/** What the flags ask for; a key that can't be read is a usage error, and so is a list with a mistake. */
export async function wantedOf(options: TrustOptions, io: Io): Promise<Wanted> {
  const keys: PublicKey[] = [];
  for (const file of options.key ?? []) {
    if (file === '') throw new UsageError('--key is empty');
    const key = publicKeyIn(file, await readLimited(resolve(io.cwd, file), file, largestKey));
    if (keys.some(({ id }) => id === key.id)) {
      throw new UsageError(`${file} holds a key that is named already`);
    }
    keys.push(key);
  }
  const { allowedSigners } = options;
  if (allowedSigners === '') throw new UsageError('--allowed-signers is empty');
  const list = allowedSigners === undefined ? null : await signersIn(allowedSigners, io);
  return {
    keys,
    signers: list?.signers ?? [],
    require: list?.require ?? 1,
    requireSignature: options.requireSignature === true,
  };
}

/** The public key in a file's bytes. */
export function publicKeyIn(shown: string, bytes: Uint8Array): PublicKey {
  const { key, problem } = readPublicKey(new TextDecoder().decode(bytes));
  if (key === undefined) throw new UsageError(`${shown} ${problem}`);
  return key;
}

/** The largest list of signers. */
const largestList = 256 * 1024;

async function signersIn(
  path: string,
  io: Io,
): Promise<{ readonly signers: readonly AllowedSigner[]; readonly require: number }> {
  const absolute = resolve(io.cwd, path);
  const bytes = await readLimited(absolute, path, largestList);
  const list = readSigners(basename(path), bytes);
  if (list.problem !== undefined) throw wrong(path, list.place, list.problem);
  const signers: AllowedSigner[] = [];
  for (const { key: file, place, ...line } of list.signers) {
    const found = await readInner(dirname(absolute), file, {
      of: 'the list of signers',
      most: largestKey,
    });
    if (found.bytes === undefined) {
      throw wrong(path, place, `The key ${file} of “${line.name}” ${found.problem}`);
    }
    const { key, problem } = readPublicKey(new TextDecoder().decode(found.bytes));
    if (key === undefined) {
      throw wrong(path, place, `The key ${file} of “${line.name}” ${problem}`);
    }
    const twin = signers.find((each) => each.key.id === key.id && each.name !== line.name);
    if (twin !== undefined) {
      throw wrong(path, place, `“${line.name}” and “${twin.name}” have the same key`);
    }
    signers.push({ ...line, key });
  }
  return { signers, require: list.require };
}

function wrong(
  path: string,
  place: { readonly line: number; readonly column: number } | null,
  problem: string,
): UsageError {
  const at = place === null ? path : `${path}:${place.line}:${place.column}`;
  return new UsageError(`${at} ${problem}`);
}
