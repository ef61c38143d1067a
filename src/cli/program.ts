/** The command line as a whole: its commands, and what becomes of an error. Each command's code is loaded only when it is called. */
import { Command } from 'commander';
import { toolVersion } from '../assess/tool-version.gen.js';
import { show } from '../report/terminal.js';
import type { ExplainOptions } from './commands/explain.js';
import { addCompletion } from './completion-command.js';
import { findConfig } from './config/find-config.js';
import { addDiff } from './diff-command.js';
import { codeOf } from './exit.js';
import { arrangeHelp } from './help/arrange.js';
import { nearestLine } from './help/nearest.js';
import type { ExitCode, Io } from './io.js';
import {
  type CommonOptions,
  formatOption,
  withAgeAndDrift,
  withFailOn,
  withOnly,
  withRecursive,
  withReportFlags,
  withTemplates,
} from './options.js';
import { assertReleaseFlags, withReleaseFlags } from './release-options.js';
import { addSign, addVerify } from './seal/seal-commands.js';

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
    return codeOf(error, io);
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
    .version(toolVersion, '--version', 'print the version')
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
    assertReleaseFlags(command);
    return configure(command, io);
  });

  program
    .command('init')
    .argument('[dir]', 'where to write aiact.yaml', '.')
    .summary('start an aiact.yaml')
    .description(
      'Writes a commented aiact.yaml with the fields that apply to the developer of a model.',
    )
    .option('--yes', 'ask nothing')
    .option('--force', 'replace an existing aiact.yaml')
    .action(async (dir: string, options: { yes?: boolean; force?: boolean }) => {
      answer(await (await import('./commands/init.js')).init(dir, options, io));
    });

  const check = program
    .command('check')
    .argument('[paths...]', 'facts files or folders, or - for standard input')
    .summary('what is missing or wrong, worst first; writes nothing')
    .description('Assesses the facts and reports every finding, worst first. Writes nothing.')
    .option('--all', 'show notes too, and every finding in full');
  withOnly(check, 'only findings of these documents, separated by commas');
  withTemplates(withRecursive(withAgeAndDrift(withReleaseFlags(check))));
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
    .summary('check, then write the documents as Markdown and PDF')
    .description('Checks the facts, then writes the pack. Refuses on errors unless --draft.')
    .option('--out <dir>', 'where to write the pack', 'aiact-pack')
    .option('--draft', 'write in spite of errors, and mark every page DRAFT')
    .option('--all', 'write voluntary documents that have content, too')
    .option(
      '--theme <file>',
      'how the PDFs look: colours, sizes, spacing and a logo, as YAML or JSON',
    );
  withOnly(build, 'write only these documents, separated by commas');
  withTemplates(withRecursive(build));
  withReportFlags(withFailOn(build)).action(async (paths: string[], options: CommonOptions) => {
    answer(
      await orWatch(paths, options, async () =>
        (await import('./commands/build.js')).build(paths, options, io),
      ),
    );
  });

  addVerify(program, io, answer);
  addSign(program, io, answer);

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
      answer(await (await import('./commands/evidence.js')).evidence(files, options, io));
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
