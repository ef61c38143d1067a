/** Bundles the command line into few files that start fast, and writes the notices of the packages that went in. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire, isBuiltin } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { startText } from './bundle/start.mjs';
import { stubs, stubText } from './bundle/stubs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const exactly = (names) => new RegExp(`^(?:${names.map(literally).join('|')})$`);

/** Packages that come in several forms: the form that has plain modules, so that what nobody calls is left out. */
const forms = {
  yaml: 'node_modules/yaml/browser/dist/index.js',
  fflate: 'node_modules/fflate/esm/browser.js',
};

/** Parts of packages that the program never reaches throw when they are called, and weigh nothing. */
const withoutUnused = {
  name: 'without-unused',
  setup(bundler) {
    bundler.onResolve({ filter: exactly(Object.keys(stubs)) }, ({ path, importer }) => {
      const { from } = stubs[path];
      if (!importer.includes(`/node_modules/${from}/`)) return undefined;
      return { path, namespace: 'stub' };
    });
    bundler.onLoad({ filter: /./, namespace: 'stub' }, ({ path }) => ({
      contents: stubText(path),
    }));
    bundler.onResolve({ filter: exactly(Object.keys(forms)) }, ({ path }) => ({
      path: join(root, forms[path]),
    }));
  },
};

/** Built-in modules that a CommonJS package requires: there is no `require` in a module. */
const builtInModules = {
  name: 'built-in-modules',
  setup(bundler) {
    bundler.onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'built-in' } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: 'built-in' }, ({ path }) => ({
      contents: `module.exports = process.getBuiltinModule('${path}');`,
    }));
  },
};

/** Built-in modules that cost a start some milliseconds and are called in few runs: each is loaded when one of its functions is called. */
const lateModules = ['node:crypto'];

/** The functions of a late module under their names; a class or a constant of it would not do, and fails the build by its missing name. */
const lateBuiltInModules = {
  name: 'late-built-in-modules',
  setup(bundler) {
    bundler.onResolve({ filter: exactly(lateModules) }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'late' } : undefined,
    );
    bundler.onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const module = process.getBuiltinModule(path);
      const functions = Object.keys(module).filter(
        (name) => /^[a-z]/.test(name) && typeof module[name] === 'function',
      );
      const lines = functions.map(
        (name) => `export const ${name} = (...given) => loaded().${name}(...given);`,
      );
      return {
        contents: `let module;\nconst loaded = () => (module ??= process.getBuiltinModule('${path}'));\n${lines.join('\n')}`,
      };
    });
  },
};

/** Generated files that most runs do without: each stays a file of its own beside the bundle, which is read when it is asked for. */
const apart = ['src/read/validate.gen.cjs', 'src/law/languages/names.gen.cjs'];
const isApart = (importer, path) =>
  apart.includes(relative(root, join(dirname(importer), path)).replaceAll('\\', '/'));

/** A generated CommonJS file without the constants that nobody reads. */
function withoutUnread(text) {
  const count = (name) => text.split(new RegExp(`\\b${name}\\b`)).length - 1;
  return text.replace(/^const (schema\d+) = .*;$/gm, (line, name) => (count(name) > 1 ? line : ''));
}

/** The text of a file that stays apart, with the packages that it requires in it. */
async function apartText(path) {
  const { outputFiles } = await build({
    stdin: {
      contents: withoutUnread(await readFile(join(root, path), 'utf8')),
      resolveDir: dirname(join(root, path)),
    },
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20.19',
    preserveSymlinks: true,
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Generated CommonJS files become modules, still run on first use, without the constants that nobody reads. */
const generatedModules = {
  name: 'generated-modules',
  setup(bundler) {
    bundler.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      if (!text.includes('.gen.cjs')) return undefined;
      const contents = text.replace(/\b\w+\('(\.\/[\w-]+\.gen\.cjs)'\)/g, (call, name) =>
        isApart(path, name) ? call : `require('${name}').default`,
      );
      if (contents === text && !apart.some((each) => text.includes(basename(each))))
        throw new Error(`${path} loads its generated file in a new way`);
      return { contents, loader: 'ts' };
    });
    bundler.onLoad({ filter: /\.gen\.cjs$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const imports = [];
      const body = withoutUnread(text)
        .replace(/^'use strict';$/m, '')
        .replace(/\brequire\(("[^"]+")\)/g, (_, name) => {
          imports.push(`import * as required${imports.length} from ${name};`);
          return `required${imports.length - 1}`;
        })
        .replace(/^module\.exports = (\w+);$/m, 'export default $1;');
      if (/\brequire\(|\bmodule\./.test(body)) throw new Error(`${path} has a new shape`);
      return { contents: `${imports.join('\n')}\n${body}`, loader: 'js' };
    });
  },
};

/** Large tables of data that every run reads: JSON in a string is read some five times as fast as the same table as code. */
const tables = { 'src/facts/paths.gen.ts': 'factPaths' };

/** A table that was built before, as a module that parses it; the names of its types are gone by now. */
const parsedTables = {
  name: 'parsed-tables',
  setup(bundler) {
    const paths = Object.keys(tables).map((path) => join(root, path));
    bundler.onLoad({ filter: exactly(paths) }, async ({ path }) => {
      const file = relative(root, path).replaceAll('\\', '/');
      const name = tables[file];
      const built = await import(
        pathToFileURL(join(root, file.replace('src/', 'dist/').replace(/ts$/, 'js'))).href
      );
      const json = JSON.stringify(built[name]);
      if (Object.keys(built).join() !== name || !isDeepStrictEqual(JSON.parse(json), built[name]))
        throw new Error(`${file} is more than the data of ${name}`);
      return {
        contents: `export const ${name} = JSON.parse(${JSON.stringify(json)});`,
        loader: 'js',
      };
    });
  },
};

/** What is always loaded together travels together: each file costs a start something, however small it is. */
const together = {
  render: [
    'src/render/companions.ts',
    'src/render/render-document.ts',
    'src/render/dates.ts',
    'src/pdf/render-pdf.ts',
    'src/markdown/parse-markdown.ts',
    'src/pdf/font/load-typefaces.ts',
    'src/pdf/layout/lay-out.ts',
    'src/pdf/write/adapter.ts',
    'src/pack/assert-sound.ts',
  ],
};

/** An import on demand of one file of a group becomes one of the group. */
const groups = {
  name: 'groups',
  setup(bundler) {
    bundler.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = join(resolveDir, path).replace(/\.js$/, '.ts');
      const name = Object.keys(together).find((group) =>
        together[group].some((each) => join(root, each) === file),
      );
      return name === undefined ? undefined : { path: name, namespace: 'group' };
    });
    bundler.onLoad({ filter: /./, namespace: 'group' }, ({ path }) => ({
      contents: together[path].map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: root,
    }));
  },
};

/** Writes the bundle into `target`, a folder two below the root of the package, as `src/cli` is: paths to package files are the same. */
export async function bundle(target) {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/cli/main.ts',
      'deflate-thread': 'src/pdf/write/deflate-thread.ts',
    },
    outdir: 'dist/bin',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    preserveSymlinks: true,
    minifyIdentifiers: true,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: 'warning',
    plugins: [
      withoutUnused,
      lateBuiltInModules,
      builtInModules,
      generatedModules,
      parsedTables,
      groups,
    ],
  });
  await mkdir(join(target, 'data'), { recursive: true });
  for (const { path, contents } of outputFiles) {
    const name = basename(path);
    await writeFile(join(target, name), contents);
  }
  for (const path of apart) await writeFile(join(target, basename(path)), await apartText(path));
  const { engines } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  await writeFile(join(target, 'aiact-doc.js'), startText(engines), { mode: 0o755 });
  // pdfkit reads its colour profile from beside its code.
  const pdfkit = dirname(createRequire(import.meta.url).resolve('pdfkit'));
  const profile = 'data/sRGB_IEC61966_2_1.icc';
  await cp(join(pdfkit, profile), join(target, profile));
  await writeFile(join(target, 'THIRD-PARTY-NOTICES.txt'), await notices(metafile));
  return metafile;
}

/** Packages whose archive brings no licence text, with what their licence asks to be said. */
const spoken = {
  'spdx-license-ids': 'CC0-1.0: dedicated to the public domain by its authors.',
  'spdx-exceptions':
    'CC-BY-3.0 (https://creativecommons.org/licenses/by/3.0/): the list of exceptions of the SPDX License List, The Linux Foundation.',
};

/** Name, version and licence text of each package in the bundle, in the order of the names. */
async function notices(metafile) {
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => {
      const [name] = path.match(/(?<=^node_modules\/)(?:@[^/]+\/)?[^/]+/) ?? [];
      return name && bytesInOutput > 0 ? [name] : [];
    }),
  );
  const parts = [
    'The command line of aiact-doc is one bundle with the packages below, unmodified except that unused parts are left out.\n',
  ];
  for (const name of [...new Set(used)].sort()) {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
    const files = (await readdir(folder)).filter((file) =>
      /^(?:licen[cs]e|copying|notice)/i.test(file),
    );
    const texts = await Promise.all(
      files.sort().map((file) => readFile(join(folder, file), 'utf8')),
    );
    if (texts.length === 0) texts.push(spoken[name] ?? '');
    const text = texts.map((each) => each.replaceAll('\r\n', '\n').trim()).join('\n\n');
    if (text === '') throw new Error(`${name} has no licence text: look at it and say so here`);
    parts.push(`${'-'.repeat(78)}\n${name} ${version} (${license})\n\n${text}\n`);
  }
  return parts.join('\n');
}
