/** Reads the theme that `--theme` names, with its logo: what the PDFs look like, or what is wrong with it. */
import { dirname, resolve } from 'node:path';
import type { Finding } from '../finding/finding.js';
import type { PackTheme } from '../pack/pack-theme.js';
import type { Image } from '../pdf/image/image.js';
import { quoted } from '../read/printable.js';
import type { Run } from '../report/run.js';
import { show } from '../report/terminal.js';
import { themeFinding } from '../theme/check-theme.js';
import type { LogoWish, ThemeRead } from '../theme/read-theme.js';
import { readInner } from './inner-file.js';
import { type Io, readSingle, UsageError } from './io.js';

/** The theme, or null where its findings forbid to use it; the run reports them. */
export interface ThemeFile {
  readonly theme: PackTheme | null;
  /** What is to be changed in a theme that can be used, in a line each. */
  readonly notes: readonly string[];
  readonly run: Run;
}

/** Reads a theme file and the picture that it names. */
export async function readThemeFile(path: string, io: Io): Promise<ThemeFile> {
  if (path === '' || path === '-') throw new UsageError('--theme takes the name of a file');
  const input = await readSingle(path, io);
  const [file] = input.files;
  if (file === undefined) throw new UsageError(`${path} can't be read`);
  const { readTheme } = await import('../theme/read-theme.js');
  const read = readTheme(file);
  const folder = dirname(resolve(io.cwd, path));
  const logo = read.logo === null ? null : await readLogo(folder, read.logo);
  const findings = [...read.findings, ...(logo?.findings ?? [])];
  const run = runOf(path, input.prefix, read, findings);
  if (findings.some(({ severity }) => severity === 'error')) return { theme: null, notes: [], run };
  const picture = logo?.picture ?? null;
  const theme: PackTheme = {
    theme: read.theme,
    logo: picture === null || read.logo === null ? null : { ...read.logo, image: picture.image },
    files: [
      { path: file.file, bytes: file.bytes },
      ...(picture === null ? [] : [{ path: picture.path, bytes: picture.bytes }]),
    ],
  };
  const notes = findings.map(({ place, message, help }) => {
    const line = place === null ? '' : `:${place.line}:${place.column}`;
    return `${show(path)}${line}: ${message}. ${help}.`;
  });
  return { theme, notes, run };
}

interface Picture {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly image: Image;
}

async function readLogo(
  folder: string,
  { file, place }: LogoWish,
): Promise<{ picture: Picture | null; findings: readonly Finding[] }> {
  const refused = (problem: string): { picture: null; findings: Finding[] } => ({
    picture: null,
    findings: [
      themeFinding(
        'theme/logo',
        place,
        `The picture ${quoted(file)} ${problem}`,
        'Name a PNG or JPEG file below the folder of the theme in `logo.file`, or remove `logo`',
      ),
    ],
  });
  const { bytes, problem } = await readInner(folder, file);
  if (bytes === undefined) return refused(problem);
  const { readImage } = await import('../pdf/image/read-image.js');
  const read = await readImage(bytes);
  if (read.image === undefined) return refused(read.problem);
  return { picture: { path: file, bytes, image: read.image }, findings: [] };
}

/** A run without facts: its findings are reported as those of an input that can't be used. */
function runOf(path: string, prefix: string, read: ThemeRead, findings: readonly Finding[]): Run {
  return {
    title: 'Theme',
    path,
    prefix,
    read: { readable: false, facts: {}, placeOf: () => null, sources: read.sources, findings },
    assessment: null,
  };
}
