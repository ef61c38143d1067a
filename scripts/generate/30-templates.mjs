// Checks and precompiles every template, and writes the registry of documents from their front matter.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { parse as parseYaml } from 'yaml';

const root = new URL('../../', import.meta.url);
const folders = ['public', 'downstream', 'authorities'];
const occasions = [
  'always',
  'open-source',
  'openness',
  'obligation',
  'signatory',
  'systemic-risk',
  'incident',
  'compute',
  'summary-published',
  'filing',
  'on-request',
];
const chapters = ['transparency', 'copyright', 'safety_and_security'];
const audiences = ['ai-office', 'national-authorities', 'downstream-providers'];

// The messages of the English catalogue, as 25-catalogues.mjs has just written them.
const catalogue = await readFile(new URL('src/languages/en/catalogue.gen.ts', root), 'utf8');
const toolTopics = [
  ...(await readFile(new URL('src/languages/voices.gen.ts', root), 'utf8')).matchAll(
    /'([a-z-]+)'/g,
  ),
].map(([, topic]) => topic);
const isLabel = (key) => !key.endsWith('/denies') && catalogue.includes(`  '${key}': "`);

// Which helpers a template may call stands in src/render/templates/vocabulary.ts.
const { checkTemplate, signatures } = await loadChecker();

const templates = [];
const documents = [];
for (const kind of ['documents', 'sections']) {
  const folder = new URL(`templates/${kind}/`, root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md.hbs')).sort();
  for (const name of names) {
    const id = name.slice(0, -'.md.hbs'.length);
    const where = `templates/${kind}/${name}`;
    const source = (await readFile(new URL(name, folder), 'utf8')).replace(/\r\n/g, '\n');
    const { front, body } =
      kind === 'documents' ? split(source, where) : { front: null, body: source };
    const linesBefore = source.slice(0, source.length - body.length).split('\n').length - 1;
    const read = readTemplate(body, where, linesBefore);
    for (const key of front?.voice === 'tool' ? [] : read.messages)
      if (toolTopics.includes(key.split('/', 1)[0]))
        throw new Error(`${where}: the message ${key} is the program's, and the provider speaks`);
    templates.push({ id: `${kind}/${id}`, ...read });
    if (front) documents.push(definition(id, front, read, where));
  }
}
await writeFile(new URL('src/render/templates.gen.ts', root), precompiled());
await writeFile(new URL('src/documents/registry.gen.ts', root), registry());

/** Parts the YAML between the two `---` lines from the body. */
function split(source, where) {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source);
  if (!match) throw new Error(`${where}: a document template opens with a front matter`);
  return { front: parseYaml(match[1]), body: match[2] };
}

function definition(id, front, { places, helpers }, where) {
  const known = [
    'title',
    'folder',
    'readers',
    'provisions',
    'form',
    'written',
    'voice',
    'subject',
    'chapter',
    'audience',
  ];
  for (const key of Object.keys(front)) {
    if (!known.includes(key)) throw new Error(`${where}: unknown key ${key} in the front matter`);
  }
  if (typeof front.title !== 'string') throw new Error(`${where}: a document needs a title`);
  if (!folders.includes(front.folder)) throw new Error(`${where}: folder is one of ${folders}`);
  const written = front.written ?? 'obligation';
  if (!occasions.includes(written)) throw new Error(`${where}: written is one of ${occasions}`);
  if ((written === 'signatory') !== chapters.includes(front.chapter)) {
    throw new Error(`${where}: chapter is one of ${chapters}, and goes with written: signatory`);
  }
  if (front.audience !== undefined && !(front.form && audiences.includes(front.audience))) {
    throw new Error(`${where}: audience is one of ${audiences}, and goes with a form`);
  }
  return {
    id,
    title: front.title,
    folder: front.folder,
    readers: front.readers ?? [],
    provisions: front.provisions ?? [],
    form: front.form ?? null,
    written,
    voice: oneOf(front.voice ?? 'provider', ['provider', 'tool'], where),
    subject: oneOf(front.subject ?? 'model', ['model', 'provider'], where),
    chapter: front.chapter ?? null,
    audience: front.audience ?? null,
    places,
    pointsIntoOthers: helpers.has('trace'),
  };
}

function oneOf(word, allowed, where) {
  if (!allowed.includes(word)) throw new Error(`${where}: ${word} is not one of ${allowed}`);
  return word;
}

/** The checker that `--templates` uses, too: its types are stripped, since nothing is built yet. */
async function loadChecker() {
  const cache = new URL('node_modules/.cache/', root);
  await mkdir(cache, { recursive: true });
  const scratch = await mkdtemp(new URL('templates-', cache).pathname);
  try {
    await writeFile(`${scratch}/package.json`, '{"type":"module"}');
    for (const name of [
      'vocabulary',
      'calls',
      'scan-tags',
      'walk-template',
      'check-template',
      'signatures',
    ]) {
      const source = await readFile(new URL(`src/render/templates/${name}.ts`, root), 'utf8');
      const { code } = await transform(source, {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        swcrc: false,
      });
      await writeFile(`${scratch}/${name}.js`, code);
    }
    const [checker, table] = await Promise.all(
      ['check-template', 'signatures'].map(
        (name) => import(pathToFileURL(`${scratch}/${name}.js`).href),
      ),
    );
    return { ...checker, ...table };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** What a template says; a built-in one has no problem. */
function readTemplate(source, where, linesBefore) {
  const { problems, code, facts, places, calls } = checkTemplate(source, linesBefore);
  const silent = calls.find(({ name, args }) => name === 'say' && !isLabel(args[0]));
  if (silent)
    throw new Error(
      `${where}:${silent.line}: no message without parameters is called ${silent.args[0]}`,
    );
  const short = calls.find(
    ({ name, args }) => Object.hasOwn(signatures, name) && args.length !== signatures[name].texts,
  );
  if (short)
    throw new Error(
      `${where}:${short.line}: ${short.name} takes ${signatures[short.name].texts} texts, as in {{${signatures[short.name].example}}}`,
    );
  const [problem] = problems;
  if (problem) throw new Error(`${where}:${problem.line}: ${problem.message}`);
  const messages = calls.flatMap(({ name, args }) => (name === 'say' ? [args[0]] : []));
  return { code, facts, places, messages, helpers: new Set(calls.map(({ name }) => name)) };
}

function precompiled() {
  return [
    '// @ts-nocheck',
    '/** Every template, checked and precompiled; generated from `templates/` by `npm run generate`. */',
    'export const templates = {',
    ...templates.map(({ id, code }) => `  '${id}': ${code},`),
    '};',
    '',
    '/** The facts that each template names. */',
    'export const templateFacts = {',
    ...templates.map(({ id, facts }) => `  '${id}': ${JSON.stringify(facts)},`),
    '};',
    '',
  ].join('\n');
}

function registry() {
  return [
    '/** Every document by its id; generated from the front matter of `templates/documents/` by `npm run generate`. */',
    "import type { DocumentDefinition } from './define.js';",
    '',
    `export type DocumentId =\n${documents.map(({ id }) => `  | '${id}'`).join('\n')};`,
    '',
    'export const documents: Readonly<Record<DocumentId, DocumentDefinition>> = {',
    ...documents.map((each) => `  '${each.id}': ${JSON.stringify(each)},`),
    '};',
    '',
  ].join('\n');
}
