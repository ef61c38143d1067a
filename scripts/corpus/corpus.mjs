// Reads labelled answers: those of the project, or of files that are named.
import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const folder = new URL('../../test/checks/corpus/', import.meta.url);

/** The files of the project's own corpus, in the order of their names. */
export async function corpusFiles() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return names.map((name) => new URL(name, folder));
}

/** The entries of some files; of the project's own where none is named. */
export async function readCorpus(files) {
  const paths = files?.length ? files : await corpusFiles();
  const found = [];
  for (const path of paths) found.push(...parse(await readFile(path, 'utf8')));
  return found;
}
