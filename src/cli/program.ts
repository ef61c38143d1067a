/** The command line as a whole: its commands, and what becomes of an error. Each command's code is loaded only when it is called. */

import { Command, Option } from 'commander';
import { toolVersion } from '../assess/tool-version.gen.js';
import { show } from '../report/terminal.js';
import { addApprove } from './approve-command.js';
import type { ExplainOptions } from './commands/explain.js';
import type { ImportOptions } from './commands/import.js';
import { addCompletion } from './completion-command.js';
import { findConfig } from './config/find-config.js';
import { addDiff } from './diff-command.js';
import { exitCodeFor } from './exit.js';
import { addExportDocx } from './export/docx-command.js';
import { addExport } from './export-command.js';
import { arrangeHelp } from './help/arrange.js';
import { nearestLine } from './help/nearest.js';
import type { ExitCode, Io } from './io.js';
import { addMerge } from './merge-command.js';
import type { InitOptions } from './new-facts-file.js';
import {
  type CommonOptions,
  formatOption,
  withAgeAndDriftOptions,
  withFailOn,
  withImportOutput,
  withOnly,
  withParts,
  withRecursive,
  withReportFlags,
  withTemplates,
} from './options.js';
import { addPortfolio } from './portfolio-command.js';
import { addPreview } from './preview-command.js';
import { assertReleaseFlags, withReleaseFlags } from './release-options.js';
import { addSign, addVerify } from './seal/seal-commands.js';
import { assertNoSwallowedFlag } from './swallowed-flags.js';

const epilogue = `
Exit codes: 0 fine, 1 findings, 2 usage or unusable input, 3 writing or verifying failed, 70 our fault.
Documentation readiness, not legal advice.`;

/** Runs one command line and answers with its exit code; never throws, and leaves the process alone. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = createProgram(
    io,
    (answer) => {
      code = answer;
    },
    (other) => run(argv, other),
    argv,
  );
  try {
    await program.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return exitCodeFor(error, io);
  }
}

/** Lays a configuration below the flags of a command that takes one. */
async function configure(command: Command, io: Io): Promise<void> {
  if (!command.options.some(({ long }) => long === '--config')) return;
  const { config: named } = command.opts<CommonOptions>();
  const file = named === false ? null : await findConfig(named, io);
  if (file === null) return;
  await (await import('./config/apply-config.js')).applyConfig(file, command, io);
}

/** What is wrong with the command line; it quotes words of the user, which may hold anything. */
function refusal(text: string): string {
  const lines = text
    .replace(/^error: /, 'aiact-doc: ')
    .trimEnd()
    .split('\n');
  return `${lines.map((line) => show(line)).join('\n')}\n`;
}

function createProgram(
  io: Io,
  answer: (code: ExitCode) => void,
  again: (io: Io) => Promise<ExitCode>,
  argv: readonly string[],
): Command {
  const orWatch = async (
    paths: readonly string[],
    options: CommonOptions,
    once: () => Promise<ExitCode>,
  ): Promise<ExitCode> =>
    options.watch && !io.isRepeated
      ? (await import('./watch/watch.js')).watch(paths, options, io, again)
      : once();
  const program = new Command('aiact-doc')
    .description(
      'Documents for general-purpose AI models under the EU AI Act, from one YAML file of facts.',
    )
    .version(toolVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout(text),
      writeErr: (text) => io.stderr(text),
      outputError: (text, write) => write(refusal(text + nearestLine(text, program, argv))),
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });

  program.hook('preAction', (_program, command) => {
    assertNoSwallowedFlag(command);
    assertReleaseFlags(command);
    return configure(command, io);
  });

  const initCommand = program
    .command('init')
    .argument(
      '[dir]',
      'where to write aiact.yaml; this folder unless --from or --out names another',
    )
    .summary('start an aiact.yaml')
    .description(
      'Writes a commented aiact.yaml with the fields of your role: those of a developer, unless --answer role.kind=host (or integrator, modifier) says otherwise. On a terminal it asks for the facts that decide what you owe, and stops when they do. --from proposes what the files of a model say.',
    )
    .option('--yes', 'ask nothing')
    .option('--from <dir>', 'propose facts from the files of a model, such as a clone from a hub')
    .option('--hash', 'with --from, read whole weight files for their SHA-256')
    .option('--repo <owner/name>', 'the repository of the model, where the folder does not say')
    .option(
      '--online',
      'with --repo, read the repository on the hub; the one time that a network is used',
    )
    .option('--out <file>', 'the facts file to write')
    .option(
      '--extends <file>',
      'begin a file of a model that extends this family file; asks nothing',
    )
    .option(
      '--answer <path=value>',
      'state a fact, as often as needed, e.g. role.kind=developer',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--force', 'replace an existing aiact.yaml');
  withImportOutput(initCommand).action(async (dir: string | undefined, options: InitOptions) => {
    answer(await (await import('./commands/init.js')).init(dir, options, io));
  });

  const importing = program
    .command('import')
    .argument(
      '[kind]',
      'what kind of file or folder is read: hub, lm-eval, eval-results, codecarbon, dataset-card, croissant, mlmodel, cyclonedx, citation, training-config, domains',
    )
    .argument('[path]', 'the file, or for hub the folder of a model')
    .summary('propose facts from files that you have, or confirm what was proposed')
    .description(
      'Adds what the files say to an aiact.yaml as proposals with their source; what is stated there stays, and so does every other byte. --accept confirms proposals.',
    )
    .option('--into <file>', 'the facts file or folder to change', '.')
    .option('--dry-run', 'show what would change and write nothing')
    .addOption(
      new Option(
        '--accept <paths>',
        'confirm the proposals at these paths, separated by commas, or all',
      ).argParser((text: string) =>
        text
          .split(',')
          .map((each) => each.trim())
          .filter((each) => each !== ''),
      ),
    )
    .option('--by <name>', 'with --accept, who looked at the values')
    .option('--bom-ref <ref>', 'the model in a bill of materials that holds several')
    .option('--repo <owner/name>', 'the repository of the model, where the folder does not say');
  withImportOutput(importing).action(
    async (kind: string | undefined, path: string | undefined, options: ImportOptions) => {
      answer(await (await import('./commands/import.js')).importCommand(kind, path, options, io));
    },
  );

  addExport(program, io, answer);

  const check = program
    .command('check')
    .argument('[paths...]', 'facts files or folders, or - for standard input')
    .summary('what is missing or wrong, worst first; writes nothing')
    .description('Assesses the facts and reports every finding, worst first. Writes nothing.')
    .option('--all', 'show notes too, and every finding in full')
    .option('--against <dir>', 'tell what the files of the model say otherwise than the facts');
  withOnly(check, 'only findings of these documents, separated by commas');
  withTemplates(withParts(withRecursive(withAgeAndDriftOptions(withReleaseFlags(check)))));
  withReportFlags(withFailOn(check)).action(async (paths: string[], options: CommonOptions) => {
    answer(
      await orWatch(paths, options, async () =>
        (await import('./commands/check.js')).check(paths, options, io),
      ),
    );
  });

  const assess = program
    .command('assess')
    .argument('[path]', 'a facts file or folder, or - for standard input')
    .summary('what applies to the model, and why')
    .description('Says what applies to the model and why. Needs no complete documentation.')
    .option('--all', 'show notes too');
  withReportFlags(assess).action(async (path: string | undefined, options: CommonOptions) => {
    answer(await (await import('./commands/assess.js')).assessCommand(path, options, io));
  });

  const build = program
    .command('build')
    .argument('[paths...]', 'facts files or folders, or - for standard input')
    .summary('check, then write the documents as PDF, HTML and Markdown')
    .description('Checks the facts, then writes the pack. Refuses on errors unless --draft.')
    .option('--out <dir>', 'where to write the pack', 'aiact-pack')
    .option('--draft', 'write in spite of errors, and mark every page DRAFT')
    .option('--all', 'write voluntary documents that have content, too')
    .option('--fresh', 'build a pack anew, also where nothing changed since')
    .option(
      '--break-lock',
      'take the lock of the pack from another build, such as one whose machine is gone',
    )
    .option(
      '--theme <file>',
      'how the PDFs look: colours, sizes, spacing and a logo, as YAML or JSON',
    )
    .option('--since <pack|rev>', 'also tell what changed since an earlier pack or revision of git')
    .option('--since-any', 'with --since, even if that is about another model');
  withOnly(build, 'write only these documents, separated by commas');
  withTemplates(withRecursive(build));
  withReportFlags(withFailOn(build)).action(async (paths: string[], options: CommonOptions) => {
    answer(
      await orWatch(paths, options, async () =>
        (await import('./commands/build.js')).build(paths, options, io),
      ),
    );
  });

  addMerge(program, io, answer);
  addPortfolio(program, io, answer);
  addPreview(program, io, answer);
  addVerify(program, io, answer);
  addSign(program, io, answer);
  addApprove(program, io, answer);
  addExportDocx(program, io, answer);

  const templates = program
    .command('templates')
    .summary('the templates of the documents: list them, or copy them to change them')
    .description('Lists the templates of the documents, or copies them into a folder of your own.')
    .helpCommand(false);
  templates
    .command('list')
    .argument('[dir]', 'a folder of templates, to see which it replaces')
    .summary('ids, titles and facts, and what a folder replaces')
    .description('Lists every template with its title and the facts that it prints.')
    .action(async (dir: string | undefined) => {
      answer(await (await import('./commands/templates.js')).listTemplates(dir, io));
    });
  const eject = templates
    .command('eject')
    .argument('[dir]', 'where to copy the templates', 'templates')
    .summary('copy the built-in templates into a folder')
    .description(
      'Copies the built-in templates into a folder, to be changed and used by --templates.',
    )
    .option('--force', 'replace files that are there');
  withOnly(eject, 'only these documents and sections, separated by commas').action(
    async (dir: string, options: { only?: string[]; force?: boolean }) => {
      answer(await (await import('./commands/templates.js')).ejectTemplates(dir, options, io));
    },
  );

  addDiff(program, io, answer);

  program
    .command('evidence')
    .argument('<files...>', 'files that back the facts')
    .summary('entries for the evidence in aiact.yaml, with hashes')
    .description('Prints entries for the list of evidence, each with the SHA-256 of its file.')
    .option('--facts <dir>', 'the folder of the facts, below which the files stand', '.')
    .action(async (files: string[], options: { facts?: string }) => {
      answer(await (await import('./commands/evidence.js')).printEvidence(files, options, io));
    });

  program
    .command('explain')
    .argument('[id]', 'an id from a report, a field, a provision; or a kind, such as checks')
    .summary('what a finding, gate, obligation or field means')
    .description(
      'Explains an id: its meaning, its source, what to do and how it is waived. Without one, lists the kinds of ids.',
    )
    .option('--all', 'list every id')
    .addOption(formatOption(['text', 'json']))
    .option('--no-color', 'plain text')
    .action(async (id: string | undefined, options: ExplainOptions) => {
      answer(await (await import('./commands/explain.js')).explain(id, options, io));
    });

  program
    .command('schema')
    .summary('print the JSON Schema of aiact.yaml')
    .description('Prints the JSON Schema of aiact.yaml, for editors.')
    .action(async () => {
      answer(await (await import('./commands/schema.js')).schema(io));
    });

  addCompletion(program, io, answer);
  arrangeHelp(program, io.columns);
  return program.addHelpText('after', epilogue);
}
