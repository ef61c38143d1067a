/** A model that is ready to be released: the complete sample with a card, evidence and room for waivers. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Finding } from '../../src/finding/finding.js';
import { aiactDoc, folderWith, type Outcome, repository } from './command-line.js';

export const card = `---
language: en
version: "2.0"
---
# Alvéola 24B 2.0

What it was trained on: <https://garca-real.example/alveola/training-content>
`;
export const results = '{ "accuracy": 0.81 }\n';
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A waiver or a piece of evidence as YAML flow. */
export const entry = (fields: Readonly<Record<string, unknown>>): string =>
  `  - ${JSON.stringify(fields)}\n`;

export interface ReleaseFolder {
  readonly path: string;
  readonly remove: () => void;
  readonly write: (file: string, text: string) => void;
  readonly edit: (file: string, change: (text: string) => string) => void;
  readonly check: (...args: string[]) => Promise<Outcome>;
  /** The answer as JSON, with the exit code. */
  readonly asked: (...args: string[]) => Promise<Asked>;
}

export interface Asked {
  readonly code: number;
  readonly findings: readonly Finding[];
  readonly ids: readonly string[];
  // biome-ignore lint/suspicious/noExplicitAny: what a test looks at differs from test to test
  readonly json: any;
}

/** The folder with what stands beside the facts. */
export function releaseFolder(): ReleaseFolder {
  const { path, remove } = folderWith();
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  };
  cpSync(join(repository, 'samples/complete-closed'), path, { recursive: true });
  write('README.md', card);
  write('evidence/results.json', results);
  write(
    'aiact/evidence.yaml',
    `evidence:\n${entry({ path: 'evidence/results.json', sha256: sha256(results), kind: 'evaluation_results', supports: ['evaluation.results'] })}`,
  );
  const edit = (file: string, change: (text: string) => string): void => {
    const before = readFileSync(join(path, file), 'utf8');
    const after = change(before);
    if (after === before) throw new Error(`the edit of ${file} changes nothing`);
    write(file, after);
  };
  const check = (...args: string[]): Promise<Outcome> =>
    aiactDoc(['check', '.', ...args], { cwd: path });
  const asked = async (...args: string[]): Promise<Asked> => {
    const { code, stdout, stderr } = await check(...args, '--format', 'json');
    if (stdout === '') throw new Error(stderr);
    const json = JSON.parse(stdout);
    const findings: readonly Finding[] = json.findings;
    return { code, findings, ids: findings.map(({ id }) => id), json };
  };
  return { path, remove, write, edit, check, asked };
}
