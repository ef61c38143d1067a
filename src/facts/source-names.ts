/** The names of facts files in a pack: there no name leads out of a folder, so a step up has a name of its own. */

export const upInPack = '_up';

/** The name of a facts file as a pack calls it. */
export function nameInPack(file: string): string {
  return file.replace(/^(?:\.\.\/)+/, (steps) => steps.replaceAll('..', upInPack));
}

/** The name of the file that a pack calls so. */
export function nameFromPack(name: string): string {
  return name.replace(new RegExp(`^(?:${upInPack}/)+`), (steps) =>
    steps.replaceAll(upInPack, '..'),
  );
}

/** The name by which papers carry it. */
export function attachedName(file: string): string {
  return nameInPack(file).replaceAll('/', '-');
}
