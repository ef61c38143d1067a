/** Finds below one folder what a pack was made with and does not carry: its theme, its templates, its file of domains. */
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PackTheme } from '../../pack/pack-theme.js';
import { sha256Of } from '../../pack/verify/check-pack-pdf.js';
import { type EvidenceFile, largestEvidence } from '../../read/evidence.js';
import type { TemplateKind, TemplateOverlay } from '../../render/templates/overlay.js';
import type { TemplateFile } from '../../render/templates/read-overlay.js';
import type { FindInputs, NeededInput } from '../../seal/rebuild.js';
import { type Io, readLimited, UsageError } from '../io.js';

/** So much is looked through; a repository of models is smaller. */
const mostEntries = 50_000;
const deepest = 16;

/** The finder for `--inputs`; without a folder it finds nothing, and says what would be needed. */
export function inputsIn(folder: string | undefined, io: Io): FindInputs {
  if (folder === '') throw new UsageError('--inputs is empty');
  return async (needed) => {
    if (folder !== undefined) await assertFolder(resolve(io.cwd, folder), folder);
    if (needed.length === 0) return { evidence: [] };
    const names = needed.map(({ what, path }) => `${what} ${path}`).join(', ');
    if (folder === undefined) {
      return { missing: `it was made with what it does not carry (${names})` };
    }
    const paths = await filesBelow(resolve(io.cwd, folder), folder);
    const found = new Map<NeededInput, Found>();
    for (const each of needed) {
      const file = await matching(each, paths, folder, io);
      if (file === null) {
        return { missing: `below ${folder} there is no ${each.what} ${each.path} as it was then` };
      }
      found.set(each, file);
    }
    const of = (what: NeededInput['what']): [NeededInput, Found][] =>
      [...found].filter(([each]) => each.what === what);
    const theme = await themeOf(of('theme'), io);
    const templates = await templatesOf(of('template'));
    if (theme === null || templates === null) {
      return { missing: `below ${folder} the theme or the templates can not be used as they are` };
    }
    return {
      ...{ theme, templates },
      evidence: of('domains file').map(([{ path }, { bytes }]): EvidenceFile => {
        return { file: path, bytes };
      }),
    };
  };
}

interface Found {
  /** From where the command was called. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of that name whose bytes are those of the manifest. */
async function matching(
  { path, sha256, size }: NeededInput,
  paths: readonly string[],
  folder: string,
  io: Io,
): Promise<Found | null> {
  for (const each of paths) {
    if (each !== path && !each.endsWith(`/${path}`)) continue;
    const shown = join(folder, each);
    const bytes = await readLimited(resolve(io.cwd, shown), shown, largestEvidence).catch(
      (error: unknown) => {
        if (error instanceof UsageError) return null;
        throw error;
      },
    );
    if (bytes?.length === size && sha256Of(bytes) === sha256) return { path: shown, bytes };
  }
  return null;
}

/** The theme with its logo, both as they were; undefined where none was used, null where it can't be read any more. */
async function themeOf(
  files: readonly [NeededInput, Found][],
  io: Io,
): Promise<PackTheme | undefined | null> {
  const [first] = files;
  if (first === undefined) return undefined;
  const { theme } = await (await import('../theme-file.js')).readThemeFile(first[1].path, io);
  const wanted = files.map(([{ sha256 }]) => sha256).join('\n');
  const isSame = theme?.files.map(({ bytes }) => sha256Of(bytes)).join('\n') === wanted;
  return isSame ? theme : null;
}

/** The overlay of exactly these templates. */
async function templatesOf(
  files: readonly [NeededInput, Found][],
): Promise<TemplateOverlay | undefined | null> {
  if (files.length === 0) return undefined;
  const { readOverlay } = await import('../../render/templates/read-overlay.js');
  const { builtInTemplates } = await import('../templates-folder.js');
  const templates = files.map(([{ path }, { bytes }]): TemplateFile => {
    const [kind, name = ''] = path.split('/') as [TemplateKind, string];
    return { kind, id: name.replace(/\.md\.hbs$/, ''), bytes };
  });
  return readOverlay(templates, await builtInTemplates()).overlay;
}

/** A folder that is not there is a mistake, whether or not a pack needs it. */
async function assertFolder(absolute: string, shown: string): Promise<void> {
  if ((await stat(absolute).catch(() => null))?.isDirectory()) return;
  throw new UsageError(`${shown} can't be read; name a folder by --inputs`);
}

/** Every regular file below a folder, with forward slashes; nothing hidden, nothing installed, and no way through a link. */
async function filesBelow(absolute: string, shown: string): Promise<readonly string[]> {
  const files: string[] = [];
  let seen = 0;
  const visit = async (prefix: string, depth: number): Promise<void> => {
    const entries = await readdir(join(absolute, prefix), { withFileTypes: true }).catch(() => {
      if (prefix === '') throw new UsageError(`${shown} can't be read; name a folder by --inputs`);
      return [];
    });
    for (const entry of entries.sort((left, right) => (left.name < right.name ? -1 : 1))) {
      seen += 1;
      if (seen > mostEntries) {
        throw new UsageError(`${shown} holds more than ${mostEntries} files; name one further in`);
      }
      const path = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules';
      if (entry.isFile()) files.push(path);
      else if (entry.isDirectory() && !isHidden && depth < deepest) await visit(path, depth + 1);
    }
  };
  await visit('', 0);
  return files;
}
