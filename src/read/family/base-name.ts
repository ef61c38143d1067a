/** Reads the path behind `extends`: which file is meant, seen from the folder of the facts, and which paths are refused. */

import { upInPack } from '../../facts/source-names.js';

/** At most so many steps lead up, and so many files make one chain, that of the model among them. */
const mostStepsUp = 8;
export const longestChain = 4;

/** The name of the file that a path means, or what is wrong with the path, in words that follow it. */
export type BaseName =
  | { readonly name: string; readonly problem?: never }
  | { readonly name?: never; readonly problem: string };

/** Names that Windows keeps for devices, with any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** `folder` is that of the file which states the path: empty for the facts' own, `..` or `../common` for others. */
export function baseName(folder: string, path: string): BaseName {
  const problem = formProblem(path);
  if (problem !== null) return { problem };
  const steps: string[] = folder === '' ? [] : folder.split('/');
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else steps.push(step);
  }
  if (steps.filter((step) => step === '..').length > mostStepsUp)
    return { problem: `leads more than ${mostStepsUp} folders up` };
  return { name: steps.join('/') };
}

/** The folder in which a file stands, by its name. */
export function folderOfName(name: string): string {
  return name.includes('/') ? name.slice(0, name.lastIndexOf('/')) : '';
}

function formProblem(path: string): string | null {
  if (path.startsWith('/') || path.startsWith('~') || /^[a-z][a-z0-9+.-]*:/i.test(path))
    return 'is not a path relative to the file that states it';
  if (path.includes('\\')) return 'has a backslash; write forward slashes';
  if (/[<>:"|?*]|[\p{Cc}\p{Cf}]/u.test(path)) return 'has a character that no file name may have';
  if (path !== path.normalize('NFC')) return 'has an accented letter written as two characters';
  if (!/\.ya?ml$/.test(path)) return 'is not the name of a YAML file';
  const named = path.split('/');
  while (named[0] === '..') named.shift();
  for (const step of named) {
    if (step === '..') return 'has a step “..” behind the name of a folder; write the shorter path';
    if (step === '.') return 'has a step “.”; leave it out';
    if (step === '') return 'has an empty step';
    if (step.startsWith(upInPack))
      return `has a step that begins with ${upInPack}, which packs use`;
    if (step.startsWith('.')) return 'has a hidden step';
    if (new TextEncoder().encode(step).length > 255) return 'has a step that is too long';
    if (/[. ]$/.test(step) || device.test(step)) return 'has a name that not every system can hold';
  }
  return null;
}
