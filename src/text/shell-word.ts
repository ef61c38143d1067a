/** One word of a command line that somebody is to copy: a path with blanks or marks that a shell obeys stands in quotes. */

/** Letters of every script, digits, and the marks that no shell reads. */
const plain = /^[\p{L}\p{M}\p{N}_@%+:,./-]+$/u;

export function shellWord(path: string): string {
  const named = path.startsWith('-') && path !== '-' ? `./${path}` : path;
  return plain.test(named) ? named : `'${named.replaceAll("'", "'\\''")}'`;
}
