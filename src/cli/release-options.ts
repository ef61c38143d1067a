/** The flags of the release gate: the checklist, the baseline, and the days that they look at. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { isoDay } from './options.js';

/** How far ahead is looked where nobody says. */
export const usualDays = 90;

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

function wholeDays(value: string): number {
  if (!/^\d{1,4}$/.test(value) || Number(value) > 3650) {
    throw new InvalidArgumentError('Write a whole number of days, at most 3650.');
  }
  return Number(value);
}
