// Checks and precompiles every template, and writes the registry of documents from their front matter.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import Handlebars from 'handlebars';
import { parse as parseYaml } from 'yaml';

const root = new URL('../../', import.meta.url);
const folders = ['public', 'downstream', 'authorities'];
const occasions = [
  'always',
  'open-source',
  'obligation',
  'signatory',
  'systemic-risk',
  'incident',
  'on-request',
];
const chapters = ['transparency', 'copyright', 'safety_and_security'];
const audiences = ['ai-office', 'national-authorities', 'downstream-providers'];

/** Helpers whose first argument is the path of a fact: what they name is what the template prints. */
const factHelpers = ['value', 'prose', 'line', 'list', 'table', 'known', 'stated'];
/** Every other helper that a template may call; `src/render/helpers.ts` holds them. */
const otherHelpers = [
  'approvals',
  'clocks',
  'codeStanding',
  'incidents',
  'notifiedCompute',
  'unsettled',
  'whyGate',
  'glossary',
  'notCovered',
  'rawFacts',
  'scopeAndRole',
  'trace',
  'chart',
  'cite',
  'column',
  'exceptionFailures',
  'exceptionTable',
  'form',
  'gate',
  'gates',
  'obligations',
  'openPoints',
  'positions',
  'remainingDuties',
  'sections',
  'verdict',
  'waivers',
  'writtenDocuments',
];
const blockHelpers = ['if', 'unless', 'each', 'with'];
const expressionHelpers = new Set([...factHelpers, ...otherHelpers]);
const forbiddenSegments = new Set([
  '__proto__',
  'constructor',
  'prototype',
  '__defineGetter__',
  '__lookupGetter__',
]);
const limits = { bytes: 256_000, tags: 5_000, nodes: 20_000, depth: 24, parents: 6 };

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
    const read = readTemplate(body, where);
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
    chapter: front.chapter ?? null,
    audience: front.audience ?? null,
    places,
    pointsIntoOthers: helpers.has('trace'),
  };
}

/** Parses a template, refuses what is not on the allow-list, wraps every printed value in `md`, and compiles. */
function readTemplate(source, where) {
  if (Buffer.byteLength(source) > limits.bytes || source.split('{{').length > limits.tags) {
    throw new Error(`${where}: the template is too large`);
  }
  const seen = { facts: new Set(), places: new Set(), helpers: new Set(), nodes: 0 };
  const tree = Handlebars.parse(source);
  checkProgram(tree, 0);
  const code = Handlebars.precompile(tree, {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries(
      ['md', ...expressionHelpers, ...blockHelpers].map((name) => [name, true]),
    ),
    preventIndent: true,
    explicitPartialContext: true,
  });
  return { code, facts: [...seen.facts].sort(), places: [...seen.places], helpers: seen.helpers };

  function refuse(node, why) {
    throw new Error(`${where}:${node.loc.start.line}: ${why}`);
  }

  function checkProgram(program, depth) {
    if (!program) return;
    if (depth > limits.depth) refuse(program, 'blocks are nested too deeply');
    program.body = program.body.map((node) => checkStatement(node, depth));
  }

  function checkStatement(node, depth) {
    seen.nodes += 1;
    if (seen.nodes > limits.nodes) refuse(node, 'the template is too large');
    switch (node.type) {
      case 'ContentStatement':
      case 'CommentStatement':
        return node;
      case 'MustacheStatement':
        return wrapped(node);
      case 'BlockStatement':
        if (!blockHelpers.includes(node.path.original)) {
          refuse(node, `unknown block ${node.path.original}`);
        }
        checkArguments(node);
        checkProgram(node.program, depth + 1);
        checkProgram(node.inverse, depth + 1);
        return node;
      default:
        return refuse(node, `${node.type} is not allowed in a template`);
    }
  }

  /** `{{x}}` becomes `{{md x}}` and `{{h a}}` becomes `{{md (h a)}}`: no author can forget to escape. */
  function wrapped(node) {
    if (!node.escaped) refuse(node, 'a raw value ({{{x}}} or {{&x}}) is not allowed');
    const isCall = checkCall(node);
    const inner = isCall
      ? {
          type: 'SubExpression',
          path: node.path,
          params: node.params,
          hash: node.hash,
          loc: node.loc,
        }
      : node.path;
    const path = {
      type: 'PathExpression',
      data: false,
      depth: 0,
      parts: ['md'],
      original: 'md',
      loc: node.loc,
    };
    return { ...node, path, params: [inner], hash: undefined };
  }

  /** True for a helper call, false for a plain value. */
  function checkCall(node) {
    if (node.path.type !== 'PathExpression') refuse(node, 'a literal needs no braces');
    const name = node.path.original;
    const isCall = expressionHelpers.has(name);
    if (!isCall && (node.params.length > 0 || node.hash)) refuse(node, `unknown helper ${name}`);
    if (!isCall) checkExpression(node.path);
    checkArguments(node);
    if (!isCall) return false;
    seen.helpers.add(name);
    const [first] = node.params;
    if (factHelpers.includes(name)) {
      if (first?.type !== 'StringLiteral') refuse(node, `${name} needs the path of a fact`);
      seen.facts.add(first.value);
    }
    if (name === 'sections') {
      if (first?.type !== 'StringLiteral') refuse(node, 'sections needs a place in the law');
      seen.places.add(first.value);
    }
    if (name === 'chart' && first?.type !== 'StringLiteral') {
      refuse(node, 'chart needs the name of a chart');
    }
    return true;
  }

  function checkArguments(node) {
    for (const param of node.params) checkExpression(param);
    for (const pair of node.hash?.pairs ?? []) checkExpression(pair.value);
  }

  function checkExpression(node) {
    seen.nodes += 1;
    switch (node.type) {
      case 'StringLiteral':
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return;
      case 'SubExpression':
        if (!checkCall(node)) refuse(node, `unknown helper ${node.path.original}`);
        return;
      case 'PathExpression':
        if (node.depth > limits.parents) refuse(node, 'too many ../');
        for (const part of node.parts) {
          if (forbiddenSegments.has(part)) refuse(node, `${part} is not allowed in a path`);
        }
        return;
      default:
        refuse(node, `${node.type} is not allowed in a template`);
    }
  }
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
