/** `templates`: lists the templates of the documents, or copies the built-in ones into a folder of the user. */

import { createHash } from 'node:crypto';
import { lstat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { toolVersion } from '../../assess/tool-version.gen.js';
import type { DocumentDefinition } from '../../documents/define.js';
import { documents } from '../../documents/registry.gen.js';
import type { Form, Item } from '../../facts/define.js';
import { makeFolder } from '../../files/make-folder.js';
import { writeWhole } from '../../files/write-file.js';
import { forms } from '../../forms/registry.gen.js';
import { items } from '../../items/registry.gen.js';
import { closest } from '../../read/suggest.js';
import { formFacts } from '../../render/form.js';
import { templateFacts } from '../../render/templates.gen.js';
import { show, wrap } from '../../report/terminal.js';
import { shellWord } from '../../text/shell-word.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { assertNoLinks } from '../output-places.js';
import { builtInTemplates, readTemplatesFolder } from '../templates-folder.js';
import { writingError } from '../write-reports.js';

const definitions: Readonly<Record<string, DocumentDefinition>> = documents;
const rooms: Readonly<Record<string, Item>> = items;
const formRoom: Readonly<Record<string, Form>> = forms;
const factsNamed: Readonly<Record<string, readonly string[]>> = templateFacts;

/** Prints every template with its title and its facts, and how a folder changes it. */
export async function listTemplates(dir: string | undefined, io: Io): Promise<ExitCode> {
  const builtIn = [...(await builtInTemplates()).keys()];
  const { files } = dir === undefined ? { files: [] } : await readTemplatesFolder(dir, io);
  const theirs = files.map(({ kind, id }) => `${kind}/${id}`);
  const own = theirs.filter((key) => !builtIn.includes(key));
  const lines = builtIn.map((key) => entry(key, theirs.includes(key), io.columns));
  const added = own.map((key) => `${show(key)}\n  of your own, no built-in template`);
  io.stdout(`${[...lines, ...added].join('\n')}\n`);
  return 0;
}

function entry(key: string, isReplaced: boolean, columns: number): string {
  const [kind, id = ''] = key.split('/');
  const document = kind === 'documents' ? definitions[id] : undefined;
  const form = document?.form == null ? undefined : formRoom[document.form];
  const facts = [
    ...(factsNamed[key] ?? []),
    ...(form === undefined ? [] : formFacts(form, document?.audience ?? null)),
  ];
  const title = document?.title ?? rooms[id]?.title ?? '';
  const width = Math.min(columns, 110);
  return [
    `${key}${isReplaced ? '  (replaced)' : ''}`,
    `  ${title}${document === undefined ? '' : `, in ${document.folder}/`}`,
    ...(facts.length === 0 ? [] : [wrap(facts.join(', '), width, '    ')]),
  ].join('\n');
}

export interface EjectOptions {
  readonly only?: readonly string[];
  readonly force?: boolean;
}

/** Copies built-in templates; refuses to replace a file without `--force`, and then writes none. */
export async function ejectTemplates(
  dir: string,
  { only = [], force = false }: EjectOptions,
  io: Io,
): Promise<ExitCode> {
  if (dir === '') throw new UsageError('the name of the folder is empty');
  const builtIn = await builtInTemplates();
  const chosen = chosenKeys([...builtIn.keys()], only);
  const folder = resolve(io.cwd, dir);
  const targets = chosen.map((key) => ({ key, path: join(folder, `${key}.md.hbs`) }));
  await assertNoLinks(
    chosen.map((key) => join(dir, `${key}.md.hbs`)),
    io,
  );
  await assertFree(folder, dir, targets, force);
  try {
    for (const { key, path } of targets) {
      await makeFolder(dirname(path));
      await writeWhole(path, copyOf(key, builtIn.get(key) ?? ''), { replace: force, from: io.cwd });
    }
  } catch (error) {
    throw writingError(dir, error);
  }
  io.stdout(
    `Wrote ${targets.length === 1 ? '1 template' : `${targets.length} templates`} to ${show(dir)}.\nNext: change them, remove those that stay as they are, then run aiact-doc check --templates ${show(shellWord(dir))}\n`,
  );
  return 0;
}

/** Ids without their kind name a document and a section alike. */
function chosenKeys(keys: readonly string[], only: readonly string[]): readonly string[] {
  if (only.length === 0) return keys;
  const ids = keys.map((key) => key.slice(key.indexOf('/') + 1));
  const chosen = new Set<string>();
  for (const name of only) {
    const found = keys.filter((key, index) => key === name || ids[index] === name);
    if (found.length === 0) {
      const near = closest(name, [...ids, ...keys]);
      const hint = near === null ? 'aiact-doc templates list names them' : `did you mean ${near}?`;
      throw new UsageError(`there is no template ${show(name)}; ${hint}`);
    }
    for (const key of found) chosen.add(key);
  }
  return keys.filter((key) => chosen.has(key));
}

/** No link is followed, and no file is lost. */
async function assertFree(
  folder: string,
  dir: string,
  targets: readonly { readonly path: string; readonly key: string }[],
  force: boolean,
): Promise<void> {
  for (const path of new Set([folder, ...targets.map((each) => dirname(each.path))])) {
    const status = await lstat(path).catch(() => null);
    if (status !== null && !status.isDirectory()) {
      throw new UsageError(
        `${path === folder ? dir : join(dir, path.slice(folder.length))} is not a folder`,
      );
    }
  }
  const taken: string[] = [];
  for (const { key, path } of targets) {
    const status = await lstat(path).catch(() => null);
    if (status === null) continue;
    const name = join(dir, `${key}.md.hbs`);
    if (!status.isFile()) throw new UsageError(`${name} is not a regular file`);
    if (!force) taken.push(name);
  }
  if (taken.length > 0) {
    const rest = taken.length > 3 ? ` and ${taken.length - 3} more` : '';
    throw new UsageError(
      `nothing was written, since these files are there: ${taken.slice(0, 3).join(', ')}${rest}; --force replaces them`,
    );
  }
}

/** The template below a comment that says where it comes from. */
function copyOf(key: string, text: string): string {
  const sum = createHash('sha256').update(text).digest('hex');
  return `{{!-- aiact-doc ${toolVersion}, ${key}.md.hbs; SHA-256 of the built-in template, without this line: ${sum} --}}\n${text}`;
}
