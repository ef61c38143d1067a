/** A flag whose value was forgotten takes the next flag for it; it is told so, before anything is done with the wrong one. */
import type { Command } from 'commander';
import { UsageError } from './io.js';

/** Refuses a value that is itself a flag of the command. */
export function assertNoSwallowedFlag(command: Command): void {
  for (const option of command.options) {
    const name = option.attributeName();
    if (!option.required || command.getOptionValueSource(name) !== 'cli') continue;
    const given: unknown = command.getOptionValue(name);
    const taken = [given].flat().find((value) => isFlagOf(command, value));
    if (taken !== undefined) {
      throw new UsageError(
        `${option.long} wants a value, and ${taken} is a flag: write ${option.flags}`,
      );
    }
  }
}

const isFlagOf = (command: Command, value: unknown): boolean =>
  typeof value === 'string' &&
  value.startsWith('--') &&
  command.options.some(({ long }) => long === value.split('=', 1)[0]);
