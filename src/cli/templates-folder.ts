/** Reads the built-in templates that the package ships, and those of a user's folder: regular files below it, through no link. */

import { lstat, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ownText, shippedNames } from '../files/own-files.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { quoted } from '../read/printable.js';
import type { TemplateKind } from '../render/templates/overlay.js';
import type { TemplateFile } from '../render/templates/read-overlay.js';
import { templateLimits } from '../render/templates/vocabulary.js';
import { shellWord } from '../text/shell-word.js';
import { readInner } from './inner-file.js';
import { type Io, UsageError } from './io.js';
import { noteReads } from './watch/reads.js';

const kinds: readonly TemplateKind[] = ['documents', 'sections'];
const ending = '.md.hbs';
/** The templates stand two folders up in `src/`, in `dist/` and in the bundle. */
const shipped = new URL('../../templates/', import.meta.url);

/** Every built-in template by its key, such as `documents/copyright-policy`. */
export async function builtInTemplates(): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const kind of kinds) {
    for (const name of shippedNames(new URL(kind, shipped))) {
      if (!name.endsWith(ending)) continue;
      const text = ownText(new URL(`${kind}/${name}`, shipped));
      found.set(`${kind}/${name.slice(0, -ending.length)}`, text.replaceAll('\r\n', '\n'));
    }
  }
  return found;
}

export interface TemplatesFolder {
  readonly files: readonly TemplateFile[];
  /** What in the folder can not be a template. */
  readonly findings: readonly Finding[];
}

/** Reads the templates of a folder; throws where there is no folder of templates. */
export async function readTemplatesFolder(path: string, io: Io): Promise<TemplatesFolder> {
  if (path === '' || path === '-') throw new UsageError('--templates takes the name of a folder');
  const folder = resolve(io.cwd, path);
  const status = await lstat(folder).catch(() => null);
  if (status === null) {
    throw new UsageError(`${path} can't be read: there is no such folder`);
  }
  if (status.isSymbolicLink()) {
    throw new UsageError(`${path} is a symbolic link; name the folder that it points to`);
  }
  if (!status.isDirectory()) throw new UsageError(`${path} is not a folder`);
  await noteReads(folder, ...kinds.map((kind) => resolve(folder, kind)));
  const top = await readdir(folder, { withFileTypes: true });
  const findings: Finding[] = [];
  const names: string[] = [];
  for (const entry of top.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const kind = kinds.find((each) => each === entry.name);
    if (kind !== undefined && entry.isDirectory()) {
      const inner = await readdir(resolve(folder, kind));
      names.push(...inner.sort().map((name) => `${kind}/${name}`));
    } else if (kind !== undefined) {
      findings.push(refused(entry.name, 'is no folder of its own, but a link or a file'));
    } else if (entry.isDirectory() && !entry.name.startsWith('.')) {
      findings.push(
        refused(
          entry.name,
          'is no folder of templates',
          'Put templates into `documents/` or `sections/`',
        ),
      );
    }
  }
  if (names.length === 0 && findings.length === 0) {
    throw new UsageError(
      `${path} holds neither documents/ nor sections/ with templates; aiact-doc templates eject ${shellWord(path)} copies the built-in ones`,
    );
  }
  if (names.length > templateLimits.files) {
    const message = `The folder holds ${names.length} files, more than ${templateLimits.files}`;
    return {
      files: [],
      findings: [found('template/too-many', 'documents', message, 'Remove some')],
    };
  }
  const files: TemplateFile[] = [];
  for (const name of names) {
    const read = await readOne(folder, name);
    if ('id' in read && 'bytes' in read) files.push(read);
    else findings.push(read);
  }
  return { files, findings };
}

async function readOne(folder: string, name: string): Promise<TemplateFile | Finding> {
  const [kind, file = ''] = name.split('/') as [TemplateKind, string];
  if (!file.endsWith(ending) || file === ending) {
    return refused(
      name,
      'is no template',
      `Templates end in ${ending}; move other files elsewhere`,
    );
  }
  const { bytes, problem } = await readInner(folder, name, {
    of: 'the templates',
    most: templateLimits.bytes,
  });
  if (bytes === undefined) return refused(name, problem);
  return { kind, id: file.slice(0, -ending.length), bytes };
}

function refused(file: string, problem: string, help?: string): Finding {
  const message = `${quoted(file, 120)} ${problem}`;
  const what = help ?? 'Keep regular files below the folder of the templates, 256 KiB at most';
  return found('template/file', file, message, what);
}

function found(id: string, file: string, message: string, help: string): Finding {
  const place = { file, line: 1, column: 1, end_line: 1, end_column: 1 };
  return makeFinding({ id, severity: 'error', message, help, paths: [], place });
}
