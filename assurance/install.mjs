// Installs the other Markdown parsers into assurance/node_modules, once.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Returns why nothing could be installed, or null. */
export function install() {
  if (existsSync(`${folder}node_modules/micromark/package.json`)) return null;
  const { status, stderr, error } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund'],
    { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status === 0) return null;
  return `npm ci in assurance failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`;
}
