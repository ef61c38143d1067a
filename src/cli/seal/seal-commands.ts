/** The flags of `verify` and `sign`. */
import { type Command, Option } from 'commander';
import type { VerifyOptions } from '../commands/verify.js';
import type { ExitCode, Io } from '../io.js';
import { choiceOption, formatOption, isoDay } from '../options.js';
import type { SignOptions } from './way-of-signing.js';

type Answer = (code: ExitCode) => void;

/** Adds `verify`. */
export function addVerify(program: Command, io: Io, answer: Answer): void {
  const command = program
    .command('verify')
    .argument('<pack>', 'a pack that build wrote, or the folder of several')
    .summary('whether a pack is whole, unchanged and signed by a key that you name')
    .description(
      'Checks a pack: its signatures by the keys that you name, every file against the manifest and SHA256SUMS, nothing beside them, each PDF and what it carries, and that its facts give the same bytes again.',
    )
    .addOption(
      new Option(
        '--key <file>',
        'a public key that has to have signed; once or several times',
      ).argParser((value: string, before?: string[]) => [...(before ?? []), value]),
    )
    .option('--allowed-signers <file>', 'a list of signers with their keys and times')
    .option('--require-signature', 'exit 1 where no key is named')
    .addOption(
      choiceOption('--part <folder>', 'only this folder of the pack is there', [
        'public',
        'downstream',
        'authorities',
      ]),
    );
  withRebuild(command)
    .addOption(
      new Option('--as-of <date>', 'also tell what time has overtaken by this day').argParser(
        isoDay,
      ),
    )
    .addOption(formatOption(['text', 'json']))
    .option('--output <file>', 'write the report to a file')
    .option('--quiet', 'faults only')
    .option('--no-color', 'plain text (so do NO_COLOR and a pipe)')
    .action(async (path: string, options: VerifyOptions) => {
      answer(await (await import('../commands/verify.js')).verify(path, options, io));
    });
}

/** Adds `sign`. */
export function addSign(program: Command, io: Io, answer: Answer): void {
  const command = program
    .command('sign')
    .argument('<pack>', 'a pack that build wrote')
    .summary('sign a pack with a key of your own')
    .description(
      'Verifies a pack, then signs a statement of what it holds and puts the signature into signatures/. Changes no other file.',
    )
    .option('--key <file>', 'the private key in PEM (or AIACT_SIGNING_KEY with its text)')
    .option('--key-passphrase-file <file>', 'the passphrase of an encrypted key (default: ask)')
    .option('--oms', 'write an OpenSSF Model Signing bundle in place of the envelope')
    .option('--print-predicate', 'print what the statement says, and sign nothing')
    .option('--print-pae <file>', 'write the bytes that a key elsewhere has to sign')
    .option('--attach <file>', 'store a signature over these bytes, made elsewhere')
    .option('--public-key <file>', 'the public key of --attach');
  withRebuild(command)
    .option('--quiet', 'say nothing but what is wrong')
    .option('--no-color', 'plain text (so do NO_COLOR and a pipe)')
    .action(async (path: string, options: SignOptions) => {
      answer(await (await import('../commands/sign.js')).sign(path, options, io));
    });
}

/** Adds `--no-rebuild` and `--inputs`. */
function withRebuild(command: Command): Command {
  return command
    .option('--no-rebuild', 'do not make the pack again from its facts to compare')
    .option('--inputs <dir>', 'where its theme, templates and file of domains are');
}
