/** Writes the files of a new room, so that `npm run new -- item energy-mix` leaves only the law and the words to fill in. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = new URL('..', import.meta.url);
const usage = `Usage: npm run new -- [--no-generate] KIND NAME [PROVISION]
  KIND       item, gate, obligation, form, check or document
  NAME       in kebab-case; it becomes the id and the name of the files. That of a check begins with its topic:
             compute/energy-per-token; the topics are the folders of src/checks
  PROVISION  the place in the law that asks for it, as in docs/reference/provisions.md
  --no-generate  writes the files alone, where several rooms are made before \`npm run generate\` registers them`;

/** Per kind: a provision to start from, the files, and what stays to be done by hand. */
const kinds = {
  item: {
    provision: 'annex-xi(1)(1)(a)',
    files: (id, provision) => ({
      [`src/items/${id}.ts`]: item(id, provision),
      [`templates/sections/${id}.md.hbs`]: `{{prose "model.description" (say "item/${id}")}}\n`,
      [`test/cases/items/${id}.yaml`]: roomCases(
        `findings: [${id}/given]`,
        `absent: [${id}/given]`,
        'model: { description: TODO }',
      ),
    }),
    next: 'The title stands before the answer, too, until the section has words of its own (docs/languages.md). Name in `facts` what the section prints; a fact that does not exist yet is one leaf in schemas/source/ (schemas/README.md).',
  },
  gate: {
    provision: 'art-3(63)',
    files: (id, provision) => ({
      [`src/gates/${id}.ts`]: gate(provision),
      [`test/cases/gates/${id}.yaml`]: roomCases(
        `gates: { ${id}: open }`,
        `gates: { ${id}: 'yes' }`,
        'model: { generality: broad }',
      ),
    }),
    next: 'A gate is asked once its id stands in src/facts/gate-order.ts; its answers stand in schemas/source/positions.yaml and schemas/assessment.schema.json, its words in src/render/conclusions/verdict.ts.',
  },
  obligation: {
    provision: 'art-53(1)(a)',
    files: (id, provision) => ({
      [`src/obligations/${id}.ts`]: obligation(provision),
      [`test/cases/obligations/${id}.yaml`]: roomCases(
        `obligations: { ${id}: undetermined }`,
        `obligations: { ${id}: does-not-apply }`,
        'role: { kind: host }',
      ),
    }),
    next: 'An obligation is named by the number of its provision first, as in art-53-3-cooperation.',
  },
  form: {
    provision: 'template(header)',
    files: (id, provision) => ({
      [`src/forms/${id}.ts`]: form(provision),
      [`templates/documents/${id}.md.hbs`]: document(`{{form "${id}"}}`, `form: ${id}\n`),
      [`test/cases/forms/${id}.yaml`]: roomCases(
        'findings: []',
        'absent: []',
        'model: { name: TODO }',
      ),
    }),
    next: 'Copy labels and order from the official paper; in the front matter of the document name the folder, the readers, and the duty that asks for it or when it is `written`.',
  },
  check: {
    provision: 'annex-xi(1)(1)(a)',
    files: (id, provision, topic) => ({
      [`src/checks/${topic}/${id}.ts`]: check(provision),
      [`test/cases/checks/${id}.yaml`]: checkCases(),
    }),
    next: 'An expectation that compares facts is a test in a file of the same folder, in the table at its end, and named in the literal with `computed(…)`.',
  },
  document: {
    provision: 'art-53(1)(b)',
    files: (id, provision) => ({
      [`templates/documents/${id}.md.hbs`]: document(
        '## About this document\n\nTODO: who reads it and which provision it follows.',
        `provisions: ['${provision}']\n`,
      ),
    }),
    next: 'Print items with {{sections "PLACE"}} and a form with {{form "ID"}}; words of your own are messages (docs/languages.md).',
  },
};

function item(id, provision) {
  return `/** TODO: one sentence that says what ${id} is. */
import { fact } from '../facts/condition.js';
import { defineItem } from '../facts/define.js';

export default defineItem({
  title: 'TODO',
  askedBy: ['${provision}'],
  facts: ['model.description'],
  checks: {
    given: {
      expects: fact('model.description').isGiven(),
      message: 'TODO: what was found, without a full stop',
      help: 'TODO: what to write in \`model.description\`',
    },
  },
});
`;
}

function gate(provision) {
  return `/** TODO: one sentence that says which question of law this is. */
import { fact } from '../facts/condition.js';
import { defineGate } from '../facts/define.js';

export default defineGate({
  question: 'TODO?',
  raises: 'yes',
  provision: '${provision}',
  clauses: [
    {
      when: fact('model.generality').is('broad'),
      answer: 'yes',
      provision: '${provision}',
      because: 'TODO: why this answer follows',
    },
  ],
  otherwise: { answer: 'no', provision: '${provision}', because: 'TODO: why not' },
  says: { yes: 'TODO', no: 'TODO', open: 'TODO', review: 'TODO' },
  inReasons: { whether: 'whether TODO', yes: 'TODO', no: 'TODO' },
});
`;
}

function obligation(provision) {
  return `/** TODO: one sentence that names the duty and its provision. */
import { all, answered } from '../facts/condition.js';
import { defineObligation } from '../facts/define.js';

export default defineObligation({
  title: 'TODO',
  provision: '${provision}',
  appliesWhen: all(answered('gpai', 'yes'), answered('provider', 'yes'), answered('placed', 'yes')),
  exemptWhen: answered('open-source-exception', 'met'),
  due: 'placement',
  readers: ['ai-office'],
});
`;
}

function form(provision) {
  return `/** TODO: one sentence that names the official form. */
import { defineForm } from '../facts/define-form.js';

export default defineForm({
  title: 'TODO',
  provision: '${provision}',
  issue: 'TODO: reference and day of the issue',
  sections: [
    {
      number: '1',
      title: 'TODO',
      fields: [
        {
          key: 'model-name',
          label: 'TODO',
          fact: 'model.name',
          answer: { kind: 'text' },
          message: 'TODO: what was found, without a full stop',
          help: 'TODO: what to write in \`model.name\`',
        },
      ],
    },
  ],
});
`;
}

function check(provision) {
  return `/** TODO: one sentence that says what is expected. */
import { fact } from '../../facts/condition.js';
import { defineCheck } from '../../facts/define.js';

export default defineCheck({
  title: 'TODO',
  provision: '${provision}',
  at: 'model.generality',
  expects: fact('model.generality').is('broad'),
  message: 'TODO: what was found, without a full stop',
  help: 'TODO: what to write in \`model.generality\`',
  examples: { bad: 'generality: narrow', good: 'generality: broad' },
});
`;
}

function document(body, more) {
  return `---
title: TODO
folder: authorities
readers: [ai-office]
${more}---
${body}
`;
}

function roomCases(first, second, facts) {
  return `- it: 'TODO: the case where something is missing'
  facts: { schema: 1 }
  expect: { ${first} }
- it: 'TODO: the case where all is said'
  facts: { ${facts} }
  expect: { ${second} }
`;
}

function checkCases() {
  return `- it: 'is found where TODO'
  found: true
  facts: { model: { generality: narrow } }
- it: 'is silent where TODO'
  found: false
  facts: { model: { generality: broad } }
`;
}

/** The ids that a provision may have, read off the tables of the law. */
function provisionIds() {
  const folder = new URL('src/law/provisions/', root);
  return new Set(
    readdirSync(folder).flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^\s*'([^']+)': \{/gm)].map(
        ([, id]) => id,
      ),
    ),
  );
}

/** The topics of checks: the folders of their room. */
function topics() {
  return readdirSync(new URL('src/checks/', root), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

const isAlone = process.argv[2] === '--no-generate';
const [kindName, name, asked, ...rest] = process.argv.slice(isAlone ? 3 : 2);
const kind = Object.hasOwn(kinds, kindName ?? '') ? kinds[kindName] : null;
if (kind === null || name === undefined || rest.length > 0) refuse(usage);
const [id, topic, ...above] = name.split('/').reverse();
if (above.length > 0 || (kindName === 'check' ? !topics().includes(topic) : topic !== undefined)) {
  refuse(
    kindName === 'check'
      ? `${name} is not a topic, a slash and an id; the topics are ${topics().join(', ')}`
      : `${name} holds a slash: only checks have a topic`,
  );
}
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  refuse(`${id} is not in kebab-case: small letters, digits and single hyphens, a letter first`);
}
if (asked !== undefined && !provisionIds().has(asked)) {
  refuse(`${asked} is no provision of src/law/provisions/`);
}
const files = kind.files(id, asked ?? kind.provision, topic);
const sameId =
  kindName === 'check' ? topics().map((folder) => `src/checks/${folder}/${id}.ts`) : [];
const taken = [...new Set([...Object.keys(files), ...sameId])].filter((path) =>
  existsSync(new URL(path, root)),
);
if (taken.length > 0) refuse(`already there, nothing was written: ${taken.join(', ')}`);

for (const [path, text] of Object.entries(files)) {
  const target = new URL(path, root);
  mkdirSync(dirname(fileURLToPath(target)), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  process.stdout.write(`wrote ${path}\n`);
}
if (!isAlone) {
  const cwd = fileURLToPath(root);
  const { status } = spawnSync(process.execPath, ['scripts/generate.mjs'], {
    cwd,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
process.stdout.write(`Replace every TODO; the tests refuse them. ${kind.next}\n`);
