/** `evidence`: prints entries for the facts' list of evidence, each with the SHA-256 of its file. */
import { lstat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { show } from '../../report/terminal.js';
import { hashInner } from '../hash-file.js';
import { type ExitCode, type Io, UsageError } from '../io.js';

/** Prints YAML to paste; a file that could not be read as evidence is an error, and nothing is printed. */
export async function printEvidence(
  files: readonly string[],
  { facts = '.' }: { readonly facts?: string },
  io: Io,
): Promise<ExitCode> {
  const folder = await folderOf(facts, io);
  const lines = ['evidence:'];
  for (const file of files) {
    const path = relative(folder, resolve(io.cwd, file)).split(sep).join('/');
    const found = await hashInner(folder, path);
    if (found.problem !== undefined) throw new UsageError(`${file} ${found.words}`);
    lines.push(
      `  - path: ${JSON.stringify(path)}`,
      `    sha256: "${found.sha256}"`,
      '    # kind: evaluation_results, policy, licence, contract, data_record, training_log or other',
      '    # supports: [the fields that it backs]',
    );
  }
  io.stdout(`${lines.map((line) => show(line, 5000)).join('\n')}\n`);
  return 0;
}

/** The folder of the facts, by its own name or by that of the file in it. */
async function folderOf(facts: string, io: Io): Promise<string> {
  const absolute = resolve(io.cwd, facts);
  const status = await lstat(absolute).catch(() => null);
  if (status === null)
    throw new UsageError(`${facts} can't be read: there is no such file or folder`);
  return status.isDirectory() ? absolute : resolve(absolute, '..');
}
