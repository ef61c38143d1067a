/** Gets the private key that signs: from a file or from a variable of CI, opened by a passphrase from a file or a terminal. */
import { show } from '../../report/terminal.js';
import {
  isEncrypted,
  keyCommands,
  largestKey,
  readSigningKey,
  type SigningKey,
} from '../../seal/keys.js';
import { type Io, UsageError } from '../io.js';
import { readPrivate } from './private-file.js';

export interface SigningKeyOptions {
  readonly key?: string;
  readonly keyPassphraseFile?: string;
}

/** The variable with the PEM itself; it is gone from the environment once it was asked for. */
const keyVariable = 'AIACT_SIGNING_KEY';

const largestPassphrase = 1024;

/** The key, or null where none was named; what is wrong with one is a usage error that repeats nothing of it. */
export async function signingKeyOf(options: SigningKeyOptions, io: Io): Promise<SigningKey | null> {
  const inVariable = takenFrom(io);
  const { key: file, keyPassphraseFile } = options;
  if (file === '') throw new UsageError('--key is empty');
  if (file !== undefined && inVariable !== null) {
    throw new UsageError(`--key and ${keyVariable} are both set; keep one of them`);
  }
  if (file === undefined && inVariable === null) return null;
  const shown = file ?? keyVariable;
  const text = inVariable ?? (await readPrivate(file ?? '', 'a private key', largestKey, io));
  if (text.length > largestKey) throw new UsageError(`${shown} is larger than ${largestKey} bytes`);
  const passphrase = isEncrypted(text) ? await passphraseFor(shown, keyPassphraseFile, io) : null;
  const { key, problem } = readSigningKey(text, passphrase);
  if (key === undefined) throw new UsageError(`${shown} ${problem}`);
  return key;
}

function takenFrom(io: Io): string | null {
  const value = io.env[keyVariable];
  delete (io.env as Record<string, string | undefined>)[keyVariable];
  return value === undefined || value === '' ? null : value;
}

async function passphraseFor(
  shown: string,
  file: string | undefined,
  io: Io,
): Promise<string | null> {
  if (file === '') throw new UsageError('--key-passphrase-file is empty');
  if (file !== undefined) {
    const text = await readPrivate(file, 'a passphrase', largestPassphrase, io);
    return text.replace(/\r?\n$/, '');
  }
  if (io.askSecret === undefined || io.env.CI) return null;
  return io.askSecret(`Passphrase of ${show(shown)}: `);
}

/** What is said where no key was named: how one is made, line by line. */
export const noKeyWords = [
  `aiact-doc: name a private key by --key, or put one into ${keyVariable}. This program makes none; these lines do:`,
  ...keyCommands.map((line) => `  ${line}`),
  'The last line prints the id of the key. Publish it and the .pub.pem where people can compare them.',
].join('\n');
