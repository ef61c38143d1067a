// Keeps what a run measured in `assurance/results/`, from which `docs/assurance.md` is made.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const folder = new URL('./results/', import.meta.url);

/** What the run stood on: without it a figure says nothing. */
function surroundings() {
  const git = (...args) => {
    try {
      return execFileSync('git', args, {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
    } catch {
      return 'unknown';
    }
  };
  return {
    day: new Date().toISOString().slice(0, 10),
    commit: git('rev-parse', '--short=10', 'HEAD'),
    changed_since: git('status', '--porcelain', '--', 'src', 'templates', 'schemas') !== '',
    node: process.version,
    system: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
  };
}

/** Writes the results of one kind of run; what a partial run did not measure stays as it was. */
export function record(name, measured) {
  mkdirSync(folder, { recursive: true });
  const results = Object.fromEntries(
    Object.entries(measured).map(([id, figures]) => [id, { ...figures, ...surroundings() }]),
  );
  const text = JSON.stringify({ ...recorded(name), ...results }, null, 2);
  writeFileSync(new URL(`${name}.json`, folder), `${text}\n`);
}

/** The last results of a kind of run; empty where there were none. */
export function recorded(name) {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}
