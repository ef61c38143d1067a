/** Folders of models for tests of many: good ones, poor ones, broken ones and one with a credential, by chance. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from './command-line.js';

const closed = readFileSync(join(repository, 'samples/complete-systemic/aiact.yaml'), 'utf8');
const olmo = readFileSync(join(repository, 'samples/olmo-2-32b/aiact.yaml'), 'utf8');

/** The kinds of models, each as facts for a model of the name given. */
export const kinds: Readonly<Record<string, (name: string) => string>> = {
  complete: (name) => closed.replace(/^ {2}name: .*$/m, `  name: ${name}`),
  real: (name) => olmo.replace(/^ {2}name: .*$/m, `  name: ${name}`),
  poor: (name) => `schema: 1\nmodel:\n  name: ${name}\n  colour: blue\n  release_date: soon\n`,
  broken: (name) => `schema: 1\nmodel: [${name}\n`,
  empty: () => '',
  leaking: (name) =>
    `schema: 1\nmodel:\n  name: ${name}\n  token: ${`hf_${'aB3'.repeat(12)}`}\nprovider:\n  name: "x ##[error] y"\n`,
  waived: (name) =>
    `schema: 1\nmodel:\n  name: ${name}\nwaivers:\n  - check: gate/gpai-open\n    reason: the figure comes with the next run\n    owner: Ada\n    expires: 2027-06-30\n`,
};

/** Writes one model for each kind named, below `models/`; answers with the names of their folders. */
export function writeModels(folder: string, wanted: readonly (keyof typeof kinds)[]): string[] {
  return wanted.map((kind, at) => {
    const name = `m${String(at).padStart(3, '0')}`;
    const file = join(folder, 'models', name, 'aiact.yaml');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, kinds[kind]?.(`Heron-${at}`) ?? '');
    return `models/${name}`;
  });
}
