/** The path of a place as it can be opened from where the program was called: a family file stands above the model. */

/** `prefix` ends with a slash or is empty; `file` is relative to the folder of the facts. */
export function placePath(prefix: string, file: string): string {
  if (!file.startsWith('../')) return prefix + file;
  const isRooted = prefix.startsWith('/');
  const steps = prefix.split('/').filter(Boolean);
  const rest = file.split('/');
  while (rest[0] === '..' && steps.length > 0 && steps.at(-1) !== '..') {
    steps.pop();
    rest.shift();
  }
  return `${isRooted ? '/' : ''}${[...steps, ...rest].join('/')}`;
}
