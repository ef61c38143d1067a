/** The command group `export`, made by whichever of its commands is added first. */
import type { Command } from 'commander';

/** The group. */
export function exportGroup(program: Command): Command {
  const known = program.commands.find((each) => each.name() === 'export');
  if (known !== undefined) return known;
  return program
    .command('export')
    .summary('other forms of what is documented, outside the pack')
    .description('Writes other forms of what is documented. None of them is part of a pack.')
    .helpCommand(false);
}
