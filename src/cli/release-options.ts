/** The flags of the release gate: the checklist, the baseline, and the days that they look at. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { usualDays } from '../complete/wish.js';
import { UsageError } from './io.js';
import { isoDay } from './options.js';

/** Adds the flags. */
export function withReleaseFlags(command: Command): Command {
  return command
    .option('--release', 'add the checklist before a release; unsettled law is an error')
    .addOption(
      new Option(
        '--release-date <date>',
        'the day of the release, YYYY-MM-DD (default: the day of the assessment)',
      ).argParser(isoDay),
    )
    .addOption(
      new Option('--within <days>', 'how many days ahead to look for what falls due')
        .default(undefined, String(usualDays))
        .argParser(wholeDays),
    )
    .option('--model-card <file>', 'the model card (default: README.md beside the facts)')
    .option('--baseline <file>', 'fail only on findings that the file does not know')
    .option('--write-baseline <file>', 'write the findings of today as a baseline');
}

/** A flag of the checklist does nothing without it, so whoever gives one has forgotten the other. */
export function assertReleaseFlags(command: Command): void {
  if (command.getOptionValue('release') === true) return;
  const lone = command.options.find((each) => {
    const name = each.attributeName();
    return ofTheChecklist.includes(name) && command.getOptionValueSource(name) === 'cli';
  });
  if (lone === undefined) return;
  throw new UsageError(`${lone.long} belongs to the checklist before a release; add --release`);
}

const ofTheChecklist = ['releaseDate', 'within', 'modelCard'];

function wholeDays(value: string): number {
  if (!/^\d{1,4}$/.test(value) || Number(value) > 3650) {
    throw new InvalidArgumentError('Write a whole number of days, at most 3650.');
  }
  return Number(value);
}
