/** The flags of `approve`. */
import { type Command, Option } from 'commander';
import type { ApproveOptions } from './commands/approve.js';
import type { ExitCode, Io } from './io.js';
import { choiceOption, isoDay } from './options.js';

/** Adds the command. */
export function addApprove(program: Command, io: Io, answer: (code: ExitCode) => void): void {
  program
    .command('approve')
    .argument('<pack>', 'a pack that build wrote, as the person saw it')
    .summary('record who approved or rejected a paper, bound to its words')
    .description(
      'Records in the facts that somebody approved one paper of a pack, bound to the digest of its words. Refuses drafts, and papers that the facts do not give any more. With --sheet it writes a page to be signed on paper, and records nothing.',
    )
    .requiredOption('--document <id>', 'the paper; the files of the pack are named by it')
    .option('--by <name>', 'who decided')
    .option('--role <role>', 'what entitles that person to decide')
    .addOption(
      choiceOption('--decision <decision>', 'what was decided', ['approved', 'rejected']).default(
        'approved',
      ),
    )
    .addOption(
      new Option('--on <date>', 'the day of the decision (default: today)').argParser(isoDay),
    )
    .option(
      '--note <text>',
      'what that person said beside it, on one line; printed for authorities',
    )
    .option('--facts <path>', 'the facts file or folder to change', '.')
    .option('--templates <dir>', 'the templates that the pack was built with')
    .option('--sheet <file>', 'write a sign-off sheet as PDF in place of recording')
    .option('--dry-run', 'show what would change and write nothing')
    .action(async (pack: string, options: ApproveOptions) => {
      answer(await (await import('./commands/approve.js')).approve(pack, options, io));
    });
}
