/** Writes a new facts file and says what comes next. */

import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '../files/make-folder.js';
import { writeWhole } from '../files/write-file.js';
import { show } from '../report/terminal.js';
import { shellWord } from '../text/shell-word.js';
import type { ImportOutput } from './import-output.js';
import { type Io, UsageError } from './io.js';
import { assertNoLinks } from './output-places.js';
import { writingError } from './write-reports.js';

export interface InitOptions extends ImportOutput {
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly from?: string;
  /** Whole weight files are read for their hashes. */
  readonly hash?: boolean;
  readonly online?: boolean;
  /** The file is there, and the questions go on where they were left. */
  readonly isResumed?: boolean;
  readonly out?: string;
  /** The family file that the new one extends. */
  readonly extends?: string;
  readonly repo?: string;
  readonly answer?: readonly string[];
}

/** The line that confirms what was proposed, which waits for somebody who has looked at it. */
export function confirmStep(checked: string): string {
  const into = checked === '.' ? '' : ` --into ${show(shellWord(checked))}`;
  return `look at each proposed value, then aiact-doc import --accept all${into}   confirms them (or name their paths)`;
}

/** What stands at the end of every `init`. */
export function stepsAfterInit(shown: string, proposals = 0): string {
  const dir = dirname(shown);
  const checked = checkedBy(shown);
  const steps = [
    ...(proposals > 0 ? [confirmStep(checked)] : []),
    `aiact-doc schema > ${show(shellWord(join(dir, 'aiact.schema.json')))}   lets your editor complete and explain the fields`,
    `fill in what you know, then aiact-doc check ${show(shellWord(checked))}`,
  ];
  return `Wrote ${show(shown)}\nNext: ${steps.join('\n      ')}\n`;
}

/** What `check` is to be told for the file that was written. */
const checkedBy = (shown: string): string =>
  basename(shown) === 'aiact.yaml' ? dirname(shown) : shown;

/** Writes a new facts file; one that stands there stays unless `--force`. */
export async function writeFacts(
  shown: string,
  text: string,
  options: Pick<InitOptions, 'force' | 'from'>,
  io: Io,
): Promise<void> {
  const target = resolve(io.cwd, shown);
  await assertNoLinks([shown], io);
  try {
    await makeFolder(dirname(target));
    await writeWhole(target, text, { replace: options.force === true, from: io.cwd });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(`${shown} exists; ${existsHelp(shown, options)}`);
    throw writingError(shown, error);
  }
}

/** What to do with a file that is there. */
export function existsHelp(shown: string, { from }: Pick<InitOptions, 'from'>): string {
  if (from === undefined)
    return `aiact-doc check ${show(shellWord(checkedBy(shown)))} says what it lacks, --force replaces it`;
  return `aiact-doc import hub ${show(shellWord(from))} --into ${show(shellWord(shown))} adds to it, --force replaces it`;
}
