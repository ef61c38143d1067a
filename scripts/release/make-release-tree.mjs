// Turns the tarball of a package into the tree of a release commit: its files, what actions and hooks read, and no script that npm would run.
//
//   node scripts/release/make-release-tree.mjs aiact-doc-1.0.0.tgz FOLDER
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What a release holds beside the files of the package. */
export const beside = [
  'action.yml',
  '.pre-commit-hooks.yaml',
  '.npmrc',
  'Dockerfile',
  '.dockerignore',
];

/** `package.json` without scripts and without packages of development: npm prepares a git dependency only where it finds a script to run. */
export function releasedPackage({ scripts: _, devDependencies: __, ...own }) {
  return own;
}

/** The lock file without packages of development, so that users get the versions that were tested. */
export function releasedLock({ packages, ...lock }) {
  const kept = Object.entries(packages).filter(([, each]) => !each.dev);
  return {
    ...lock,
    packages: Object.fromEntries(
      kept.map(([path, each]) => {
        if (path !== '') return [path, each];
        const { devDependencies: _, ...own } = each;
        return [path, own];
      }),
    ),
  };
}

function write(folder, name, value) {
  writeFileSync(join(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}

/** Writes the tree into a folder that is not there yet. */
export function makeReleaseTree(tarball, folder) {
  if (existsSync(folder)) throw new Error(`${folder} is there already; name a new folder`);
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components=1']);
  const read = (name) => JSON.parse(readFileSync(name, 'utf8'));
  const own = read(join(folder, 'package.json'));
  const lock = read(join(root, 'package-lock.json'));
  if (own.version !== lock.version)
    throw new Error('the tarball and the lock file are of two versions');
  if (!existsSync(join(folder, 'dist/bin/aiact-doc.js')))
    throw new Error('the tarball holds no built program; run "npm run build" before "npm pack"');
  write(folder, 'package.json', releasedPackage(own));
  write(folder, 'npm-shrinkwrap.json', releasedLock(lock));
  for (const name of beside) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [tarball, folder] = process.argv.slice(2);
  if (folder === undefined) {
    console.error('usage: make-release-tree.mjs TARBALL FOLDER');
    process.exit(2);
  }
  makeReleaseTree(tarball, folder);
}
