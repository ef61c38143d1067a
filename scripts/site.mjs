/**
 * Builds the static site into `site/` (or the folder named): landing page, the packs of all samples, reference, cases and schemas.
 * The day is that of SOURCE_DATE_EPOCH, else today; from one day and one commit the same bytes come out. `npm run site` builds the program first.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [target = 'site', ...wanted] = process.argv.slice(2);
const site = join(root, target);
const load = (path) => import(new URL(`../dist/${path}`, import.meta.url));
const { link, tag } = await load('html/markup.js');
const { htmlPage } = await load('html/page.js');
const { printTree } = await load('html/print-tree.js');
const { parseMarkdown } = await load('markdown/parse-markdown.js');
const { partsStyle, table } = await load('desk/parts.js');

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });

function write(path, text) {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

/** The samples, each a pack as `build` writes it: final where nothing stands against that, else a draft. */
function buildPacks() {
  const names = readdirSync(join(root, 'samples'))
    .filter((name) =>
      ['aiact.yaml', 'aiact'].some((each) => existsSync(join(root, 'samples', name, each))),
    )
    .filter((name) => wanted.length === 0 || wanted.includes(name))
    .sort();
  return names.map((name) => {
    const out = join(target, 'samples', name);
    const args = [
      'dist/bin/aiact-doc.js',
      'build',
      `samples/${name}`,
      '--all',
      '--no-config',
      '--quiet',
      '--out',
      out,
    ];
    const build = (more) =>
      spawnSync(process.execPath, [...args, ...more], {
        cwd: root,
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      });
    const first = build([]);
    const made = first.status === 1 ? build(['--draft']) : first;
    if (made.status !== 0) throw new Error(`the pack of ${name} was not built: ${made.stderr}`);
    return { name, manifest: JSON.parse(readFileSync(join(root, out, 'manifest.json'), 'utf8')) };
  });
}

/** No page of the site lies there: the printer lets only whole addresses pass, and this one is taken off again. */
const here = 'https://relative.invalid/';

/** A page of the documentation; links to pages that are not published become their words. */
function page(file, published) {
  const folder = posix.dirname(file);
  const text = readFileSync(join(root, file), 'utf8').replace(
    /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\((?!https?:|mailto:|#)([^)\s#]*)(#[^)\s]*)?\)/g,
    (_, picture, words, path, at = '') => {
      const meant = posix.normalize(posix.join(folder, path));
      const to = published.get(meant);
      return to === undefined || picture !== ''
        ? words
        : `[${words}](${here}${posix.relative(posix.dirname(published.get(file)), to)}${at})`;
    },
  );
  const tree = parseMarkdown(text);
  const title = /^# (.+)$/m.exec(text)?.[1] ?? file;
  const html = htmlPage({
    language: 'en',
    title: `${title.replace(/[`*\\]/g, '')} – aiact-doc`,
    isInternal: false,
    main: [printTree(tree)],
  });
  write(published.get(file), html.replaceAll(`href="${here}`, 'href="'));
  return title.replace(/[`*\\]/g, '');
}

function filesBelow(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((each) => posix.join(folder, each.replaceAll('\\', '/')))
    .filter((each) => each.endsWith(ending))
    .sort();
}

const packs = buildPacks();
const published = new Map(
  filesBelow('docs', '.md').map((file) => [
    file,
    file.replace(/README\.md$/, 'index.md').replace(/\.md$/, '.html'),
  ]),
);
for (const file of [
  ...filesBelow('schemas', '.json'),
  ...filesBelow('docs/cases', '.yaml'),
  ...filesBelow('docs/cases', '.json'),
]) {
  published.set(file, file);
  mkdirSync(dirname(join(site, file)), { recursive: true });
  cpSync(join(root, file), join(site, file));
}
const titles = new Map(
  [...published.keys()]
    .filter((file) => file.endsWith('.md'))
    .map((file) => [file, page(file, published)]),
);

const { version, description } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const list = (entries) =>
  tag(
    'ul',
    {},
    entries.map((each) => tag('li', {}, each)),
  );
const pages = (folder) =>
  list(
    [...titles]
      .filter(([file]) => posix.dirname(file) === folder)
      .map(([file, title]) => link(published.get(file), {}, title)),
  );
write(
  'index.html',
  htmlPage({
    ...{ language: 'en', title: `aiact-doc ${version}`, isInternal: false, style: partsStyle },
    main: [
      tag('h1', {}, 'aiact-doc'),
      tag('p', {}, description),
      tag(
        'p',
        {},
        'It describes documentation readiness under Regulation (EU) 2024/1689 and is no legal advice.',
      ),
      tag('h2', { id: 'packs' }, 'Packs to look at'),
      tag(
        'p',
        {},
        'Each is what one command writes: a page to begin on, papers as HTML, PDF and Markdown, and their hashes. What is said of real models was read from public sources by a third party, and is no statement of their providers.',
      ),
      table(
        'Packs',
        ['Model', 'Begin here', 'For the public', 'As of', 'State'],
        packs.map(({ name, manifest }) => [
          [manifest.model.name, manifest.model.version].filter(Boolean).join(' ') || name,
          link(`samples/${name}/index.html`, {}, `Index of ${name}`),
          manifest.files.some(({ path }) => path === 'public/index.html')
            ? link(`samples/${name}/public/index.html`, {}, `Public page of ${name}`)
            : 'None',
          manifest.as_of,
          manifest.draft ? 'Draft' : 'Final, papers with open points as drafts',
        ]),
      ),
      tag('h2', { id: 'guides' }, 'Guides'),
      pages('docs'),
      tag('h2', { id: 'reference' }, 'Reference'),
      pages('docs/reference'),
      tag('h2', { id: 'cases' }, 'Cases'),
      tag(
        'p',
        {},
        'Facts with the answers that follow from them, as data for whoever checks another program.',
      ),
      list([
        link('docs/cases/index.html', {}, 'About the cases'),
        ...[...published.keys()]
          .filter((file) => file.startsWith('docs/cases/') && !file.endsWith('.md'))
          .map((file) => link(file, {}, posix.basename(file))),
      ]),
      tag('h2', { id: 'schemas' }, 'Schemas'),
      tag('p', {}, 'Their paths stay.'),
      list(
        [...published.keys()]
          .filter((file) => file.startsWith('schemas/'))
          .map((file) => link(file, {}, posix.basename(file))),
      ),
    ],
  }),
);
write('.nojekyll', '');
console.log(
  `Wrote ${relative(root, site)}/index.html with ${packs.length} packs and ${titles.size} pages.`,
);
