// Runs the published cases against a tool: `npm run cases -- [--from FILE] [--only ID,…] [--findings] TOOL [WORD…]`.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { compare } from './cases/compare.mjs';

const usage = `Usage: npm run cases -- [--from FILE] [--only ID,…] [--findings] TOOL [WORD…]

Calls TOOL [WORD…] assess FACTS --format json --as-of DAY for every published case and compares the answers.
  --from FILE    the cases, as JSON or YAML (default: docs/cases/cases.json)
  --only ID,…    these cases alone
  --findings     also the ids of findings, which are those of aiact-doc; calls \`check\` in place of \`assess\`
`;
/** No answer takes longer than this, in milliseconds. */
const patience = 60_000;

const asked = options(process.argv.slice(2));
if (asked === null) leave(usage);
const cases = await readCases(asked.from, asked.only);
const folder = await mkdtemp(join(tmpdir(), 'cases-'));
try {
  const results = await inTurns(cases, (one) => run(one));
  report(results);
  process.exitCode = results.some(({ wrong }) => wrong.length > 0) ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function leave(text) {
  process.stderr.write(text);
  process.exit(2);
}

/** What the words of the command line ask for; null where they ask for nothing. */
function options(words) {
  const found = {
    from: new URL('../docs/cases/cases.json', import.meta.url),
    only: null,
    withFindings: false,
  };
  const rest = [...words];
  while (rest[0]?.startsWith('--')) {
    const word = rest.shift();
    if (word === '--findings') found.withFindings = true;
    else if (word === '--from' && rest.length > 0) found.from = rest.shift();
    else if (word === '--only' && rest.length > 0) found.only = rest.shift().split(',');
    else return null;
  }
  const [tool, ...before] = rest;
  return tool === undefined ? null : { ...found, tool, before };
}

/** The cases of a file, with the text of each number kept; a list of cases is read like a corpus. */
async function readCases(from, only) {
  const text = await readFile(from, 'utf8').catch(() => null);
  if (text === null) leave(`There is no file ${from}.\n`);
  const { contents, errors } = parseDocument(text, { merge: false });
  const list = isMap(contents) ? contents.get('cases') : contents;
  if (errors.length > 0 || !isSeq(list)) leave(`${from} holds no list of cases.\n`);
  const found = list.items.map((item) => ({
    id: String(item.get('id')),
    title: String(item.get('title')),
    asOf: String(item.get('as_of')),
    reasoning: String(item.get('reasoning')),
    provision: String(item.getIn(['provision', 'label'])),
    expect: item.get('expect').toJSON(),
    facts: flow(item.get('facts', true)),
  }));
  const missing = (only ?? []).filter((id) => found.every((one) => one.id !== id));
  if (missing.length > 0) leave(`No case is called ${missing.join(', ')}.\n`);
  return only === null ? found : found.filter(({ id }) => only.includes(id));
}

/** A value as JSON, which is YAML too, with numbers as they were written. */
function flow(node) {
  if (isMap(node)) {
    return `{${node.items.map(({ key, value }) => `${JSON.stringify(String(key.value))}: ${flow(value)}`).join(', ')}}`;
  }
  if (isSeq(node)) return `[${node.items.map(flow).join(', ')}]`;
  if (!isScalar(node)) return 'null';
  return typeof node.value === 'string'
    ? JSON.stringify(node.value)
    : (node.source ?? JSON.stringify(node.value));
}

/** The results of all, in their order, a few at a time. */
async function inTurns(list, work) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < list.length) {
      const index = next;
      next += 1;
      results[index] = await work(list[index]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}

async function run(one) {
  const file = join(folder, `${one.id}.yaml`);
  await writeFile(file, `${one.facts}\n`);
  const command = asked.withFindings ? 'check' : 'assess';
  const words = [...asked.before, command, file, '--format', 'json', '--as-of', one.asOf];
  const { output, failure } = await call(asked.tool, words);
  const assessment = failure === null ? parsed(output) : null;
  if (assessment === null) {
    const got = failure ?? 'no assessment as JSON';
    return { ...one, compared: 1, wrong: [{ place: 'answer', wanted: 'an assessment', got }] };
  }
  return { ...one, ...compare(one.expect, assessment, asked.withFindings) };
}

/** What the tool prints. Its exit code says nothing here: findings may end in any. */
function call(tool, words) {
  return new Promise((resolve) => {
    const child = spawn(tool, words, { stdio: ['ignore', 'pipe', 'pipe'], timeout: patience });
    const parts = [];
    const said = [];
    child.stdout.on('data', (part) => parts.push(part));
    child.stderr.on('data', (part) => said.push(part));
    child.on('error', (error) => {
      if (error.code === 'ENOENT') leave(`There is no command ${tool}.\n`);
      resolve({ output: '', failure: error.message });
    });
    child.on('close', (_, signal) => {
      const failure = signal === null ? null : `ended by ${signal}`;
      resolve({ output: Buffer.concat(parts).toString('utf8'), failure });
    });
  });
}

function parsed(output) {
  try {
    const value = JSON.parse(output);
    return typeof value === 'object' && value !== null && 'gates' in value ? value : null;
  } catch {
    return null;
  }
}

function report(results) {
  const wrong = results.filter((one) => one.wrong.length > 0);
  const lines = wrong.flatMap(({ id, title, provision, reasoning, wrong: rows }) => [
    `${id}: ${title}`,
    ...rows.map(
      ({ place, wanted, got }) =>
        `  ${place}: expected ${wanted ?? 'no day'}, answered ${got ?? 'no day'}`,
    ),
    `  because: ${reasoning} (${provision})`,
    '',
  ]);
  const compared = results.reduce((sum, one) => sum + one.compared, 0);
  const differing = results.reduce((sum, one) => sum + one.wrong.length, 0);
  lines.push(
    `${results.length - wrong.length} of ${results.length} cases agree; ${compared - differing} of ${compared} answers.`,
  );
  process.stdout.write(`${lines.join('\n')}\n`);
}
