/** What the tests of the house read: the source files, their import lines and the folder of the repository. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file, by its path in the repository. */
export function textOf(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** Every file below a folder, as sorted paths in the repository. */
export function filesBelow(folder: string): string[] {
  return readdirSync(root + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`.replace(/\/{2,}/g, '/'))
    .sort();
}

/** The TypeScript files of `src/`, with or without the generated ones. */
export function sourceFiles({ generated }: { generated: 'with' | 'without' }): string[] {
  return filesBelow('src').filter(
    (path) => /\.ts$/.test(path) && (generated === 'with' || !path.endsWith('.gen.ts')),
  );
}

/** Every file that git tracks or would track. */
export function repositoryFiles(): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((path) => path !== '' && existsSync(root + path));
}

/** The value of an attribute of git, by path. */
export function attributesOf(attribute: string, paths: readonly string[]): Record<string, string> {
  const fields = execFileSync('git', ['check-attr', '-z', '--stdin', attribute], {
    cwd: root,
    encoding: 'utf8',
    input: paths.join('\0'),
  }).split('\0');
  return Object.fromEntries(
    paths.map((_, index) => [fields[index * 3] ?? '', fields[index * 3 + 2] ?? '']),
  );
}

/** What a file imports, exports from or loads later: the names as they are written. */
export function importsOf(path: string): string[] {
  const text = withoutComments(textOf(path));
  return [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g),
  ].map(([, name]) => name ?? '');
}

/** The file of the repository that a relative import names. */
export function resolveImport(from: string, name: string): string {
  return posix.join(posix.dirname(from), name).replace(/\.js$/, '.ts');
}

/** The text with comments blanked out; strings stay. */
export function withoutComments(text: string): string {
  return text.replace(
    /\/\*[\s\S]*?\*\/|(^|[\s;,({])\/\/[^\n]*/g,
    (match, before: string | undefined) =>
      match.startsWith('/*') ? match.replace(/[^\n]/g, ' ') : (before ?? ''),
  );
}
