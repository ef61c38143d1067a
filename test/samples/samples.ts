/** The committed samples: the name and the files of each, as a facts file or as a folder of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../samples/', import.meta.url);

export interface Sample {
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly bytes: Uint8Array }[];
}

/** Every folder of `samples/` that holds facts, in the order of their names. */
export const samples: readonly Sample[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'themes' && entry.name !== 'families')
  .map((entry) => entry.name)
  .sort()
  .map((name) => ({ name, files: filesOf(new URL(`${name}/`, root)) }));

function filesOf(folder: URL): Sample['files'] {
  const names = existsSync(new URL('aiact.yaml', folder))
    ? ['aiact.yaml']
    : readdirSync(new URL('aiact/', folder))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => `aiact/${name}`);
  return names.map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) }));
}
