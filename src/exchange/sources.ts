/** The files that values were taken from, each under a short key, with the hash of what was read. */
import { createHash } from 'node:crypto';
import type { ProvenanceSource } from '../facts/provenance.js';
import { type ModelFolder, readLimits } from './model-folder.js';

/** Keys for files that every repository has. */
const keys: Readonly<Record<string, string>> = {
  'README.md': 'card',
  'config.json': 'config',
  'model.safetensors.index.json': 'index',
  'model_index.json': 'pipeline',
  'adapter_config.json': 'adapter',
  'mergekit_config.yml': 'merge',
  'tokenizer_config.json': 'tokenizer',
  'emissions.csv': 'energy',
  '.git/config': 'git',
  'CITATION.cff': 'citation',
  MLmodel: 'mlflow',
};

export interface SourceContext {
  readonly hashes: ReadonlyMap<string, { readonly header?: string; readonly content?: string }>;
  readonly from: string | null;
  readonly commit: string | null;
  /** Sources that the facts name already: their keys stay. */
  readonly known: readonly ProvenanceSource[];
}

/** One source for each file that exists in the folder, in the order of the files given. */
export async function sourcesFor(
  folder: ModelFolder,
  files: readonly string[],
  context: SourceContext,
): Promise<readonly ProvenanceSource[]> {
  const found: ProvenanceSource[] = [];
  const taken = new Set(context.known.map(({ id }) => id));
  for (const file of new Set(files)) {
    const size = folder.files.find((each) => each.file === file)?.size;
    if (size === undefined) continue;
    const hashes = context.hashes.get(file);
    const isSmall = hashes === undefined && size <= readLimits.json;
    const sha256 = isSmall ? await hashOf(folder, file, size) : (hashes?.content ?? null);
    const id = context.known.find((each) => each.file === file)?.id ?? free(keyOf(file), taken);
    taken.add(id);
    found.push({
      id,
      file,
      sha256,
      header_sha256: hashes?.header ?? null,
      from: context.from,
      commit: context.commit,
    });
  }
  return found;
}

async function hashOf(folder: ModelFolder, file: string, size: number): Promise<string> {
  return createHash('sha256')
    .update(await folder.read(file, 0, size))
    .digest('hex');
}

function keyOf(file: string): string {
  if (keys[file] !== undefined) return keys[file];
  if (/\.(?:safetensors|gguf|bin|onnx|pt)$/.test(file)) return 'weights';
  if (/^(?:licen[cs]e|copying)/i.test(file)) return 'licence';
  if (/(?:^|\/)results[^/]*\.json$/.test(file)) return 'evaluation';
  const slug = file
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'file' : slug;
}

function free(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let number = 2; ; number += 1) {
    if (!taken.has(`${key}-${number}`)) return `${key}-${number}`;
  }
}
