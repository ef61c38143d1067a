// Builds dist: the library with tsc, the generated CommonJS files that tsc does not emit, and the bundle of the command line.
import { execFileSync } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { helpFrom, manPage } from './man-page.mjs';
import { writeProgramDigest } from './program-digest.mjs';
import { writeBill } from './sbom.mjs';

const root = new URL('..', import.meta.url);
await rm(new URL('dist', root), { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'], {
  cwd: root,
  stdio: 'inherit',
});
for (const entry of await readdir(new URL('src', root), { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.cjs')) continue;
  const from = `${entry.parentPath}/${entry.name}`;
  const relative = from.slice(new URL('src/', root).pathname.length);
  await cp(from, new URL(`dist/${relative}`, root));
}
await bundle(fileURLToPath(new URL('dist/bin', root)));
await writeProgramDigest(fileURLToPath(new URL('dist', root)));
await writeBill(new URL('dist/sbom.cdx.json', root));
const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
const help = await helpFrom(new URL('dist/cli/program.js', root).href);
await writeFile(new URL('dist/aiact-doc.1', root), await manPage(version, help));
