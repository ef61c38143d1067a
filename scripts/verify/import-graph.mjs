// Which files import a file, read off the import lines; of the repository's own files alone.
import { posix } from 'node:path';

const lines =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'(\.[^']+)'|\b(?:import|require)\(\s*'(\.[^']+)'\s*\)|(?:^|\n)\s*import\s*'(\.[^']+)'/g;

/** The files that import each file directly, by its path. */
export function importersOf(paths, textOf) {
  const known = new Set(paths);
  const importers = new Map();
  for (const path of paths) {
    for (const [, from, later, bare] of textOf(path).matchAll(lines)) {
      const name = posix.join(posix.dirname(path), from ?? later ?? bare);
      const file = [name, name.replace(/\.js$/, '.ts')].find((one) => known.has(one));
      if (file === undefined) continue;
      if (!importers.has(file)) importers.set(file, new Set());
      importers.get(file).add(path);
    }
  }
  return importers;
}
