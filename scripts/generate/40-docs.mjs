// Writes the reference pages in `docs/reference/` from the literals and the schema, so that no page can say anything else.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';
import { answersPage } from '../corpus/answers-page.mjs';
import { corpusFiles, readCorpus } from '../corpus/corpus.mjs';
import { readFormats } from '../report/formats.mjs';
import { statementRows } from '../schema/statement-rows.mjs';
import { themeRows } from '../theme/derive.mjs';

const root = new URL('../../', import.meta.url);
/** The heads of the columns that say what makes a rule. */
const sources = ['Made by', 'Authority', 'Read', 'Explained by'];

const target = new URL('docs/reference/', root);
const rooms = [
  'law',
  'text',
  'finding',
  'markdown',
  'facts',
  'figures',
  'gates',
  'obligations',
  'items',
  'forms',
  'checks',
  'pack',
  'openness',
];

await mkdir(new URL('node_modules/.cache/', root), { recursive: true });
const scratch = await mkdtemp(new URL('node_modules/.cache/reference-', root).pathname);
try {
  await transpile();
  const pages = await writePages();
  await mkdir(target, { recursive: true });
  for (const [name, lines] of Object.entries(pages)) {
    const file = new URL(name, target);
    const text = `${lines.join('\n').trimEnd()}\n`;
    if (text !== (await readFile(file, 'utf8').catch(() => null))) await writeFile(file, text);
  }
} finally {
  await rm(scratch, { recursive: true, force: true });
}

/** Strips the types of the lower floors into a scratch folder, where Node can import them before anything is built. */
async function transpile() {
  await writeFile(`${scratch}/package.json`, '{"type":"module"}');
  for (const room of rooms) {
    const folder = new URL(`src/${room}/`, root);
    const files = await readdir(folder, { recursive: true }).catch(() => []);
    for (const file of files.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))) {
      const { code } = await transform(await readFile(new URL(file, folder), 'utf8'), {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        swcrc: false,
      });
      const out = `${scratch}/${room}/${file.replace(/\.ts$/, '.js')}`;
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, code);
    }
  }
}

function load(path) {
  return import(pathToFileURL(`${scratch}/${path}`).href);
}

/** Every literal of a room by its id, in the order of ids. */
async function loadRoom(room) {
  return (await load(`${room}/registry.gen.js`))[room];
}

async function writePages() {
  const configSchema = JSON.parse(
    await readFile(new URL('schemas/config.schema.json', root), 'utf8'),
  );
  const { provisions } = await load('law/provisions.js');
  const { licences, unspecificLicenceIds } = await load('law/licences.js');
  const { fractionThresholds, thresholds } = await load('law/thresholds.js');
  const { lawDates } = await load('law/dates.js');
  const { dueRules } = await load('law/due-rules.js');
  const { limitations } = await load('law/limitations.js');
  const { notices } = await load('law/notices.js');
  const { lawSourcesUntil, lawVersion } = await load('law/version.js');
  const { factPaths } = await load('facts/paths.gen.js');
  const { packRules } = await load('pack/verify/pack-rules.js');
  const signedRows = await statementRows();
  const formats = await readFormats();
  const { fieldsOf, placeOfField } = await load('facts/form-places.js');
  const { components } = await load('openness/parts/components.js');
  const { opennessWords } = await load('openness/parts/words.js');
  const { approvalsSource, licenceApprovals } = await load('law/licences/approvals.js');
  const [gates, obligations, items, forms, checks, openness] = await Promise.all(
    ['gates', 'obligations', 'items', 'forms', 'checks', 'openness'].map(loadRoom),
  );

  const label = (id) => provisions[id]?.label ?? id;
  const cite = (id) => `[${label(id)}](provisions.md#${anchor(id)})`;

  const pages = {
    'provisions.md': provisionsPage(),
    'licences.md': licencesPage(),
    'thresholds-and-dates.md': thresholdsPage(),
    'limitations.md': limitationsPage(),
    'fields.md': fieldsPage(),
    'checks.md': checksPage(),
    'theme.md': themePage(),
    'configuration.md': configurationPage(),
    'packs.md': packsPage(),
    'report-formats.md': formatsPage(),
    'openness.md': opennessPage(),
    'answers.md': await answers(),
  };
  if (Object.keys(gates).length > 0) pages['gates.md'] = gatesPage();
  if (Object.keys(obligations).length > 0) pages['obligations.md'] = obligationsPage();
  if (Object.keys(items).length > 0) pages['items.md'] = itemsPage();
  if (Object.keys(forms).length > 0) pages['forms.md'] = formsPage();
  pages['README.md'] = indexPage(Object.keys(pages));
  return pages;

  async function answers() {
    const lint = {
      ...(await load('checks/wording/prose-lint.js')),
      ...(await load('checks/wording/lint/rules.js')),
      ...(await load('checks/wording/lint/lexicon/registry.gen.js')),
      fields: await load('checks/wording/lint/fields.js'),
    };
    const sets = [];
    for (const file of await corpusFiles()) {
      const name = file.pathname.split('/').at(-1);
      sets.push({ title: `\`${name}\``, entries: await readCorpus([file]) });
    }
    return answersPage(lint, sets);
  }

  function formatsPage() {
    return page(
      'Report formats',
      'Every format that `--format` takes. How they are asked for, and what their words mean: [reports.md](../reports.md).',
      table(
        ['Format', 'For', 'What it holds'],
        formats.map(({ name, audience, holds }) => [`\`${name}\``, audience, holds]),
      ),
    );
  }

  function themePage() {
    return page(
      'Theme',
      'Every key of a theme file (`aiact-doc build --theme FILE`), with its bounds and what it is without a theme. `headings[]` is a list, from the first level on; `{}` leaves a level as it is. What the file is for: [theme.md](../theme.md).',
      table(['Key', 'Meaning', 'Allowed', 'Default'], themeRows()),
    );
  }

  function configurationPage() {
    const rows = [];
    const add = (path, node) => {
      const inner = node.items?.properties ?? node.properties;
      rows.push([`\`${path}\``, node.title, node.description, allowedIn(node), exampleOf(node)]);
      for (const [name, child] of Object.entries(inner ?? {})) add(`${path}[].${name}`, child);
    };
    for (const [name, node] of Object.entries(configSchema.properties)) add(name, node);
    return page(
      'Configuration',
      'Every key of `aiact-doc.config.yaml` and of `aiact-doc` in `package.json`. What a configuration is for: [configuration.md](../configuration.md).',
      table(
        ['Key', 'Meaning', 'More', 'Allowed', 'Example'],
        rows.map((row) => row.map(text)),
      ),
    );
  }

  function packsPage() {
    return page(
      'Packs and signatures',
      'What `aiact-doc verify` tells of a pack, rule by rule, and every field of the statement that `aiact-doc sign` signs. How both are used: [signing.md](../signing.md).',
      [
        '## Rules',
        '',
        'A broken rule ends in 3; one that is marked unsafe means that nothing further of the file was read, and ends in 2.',
        '',
        ...table(
          ['Id', 'Rule', 'Why', 'What to do'],
          Object.entries(packRules).map(([id, it]) => [
            `\`${id}\`${it.isUnsafe ? ' (unsafe)' : ''}`,
            ...[it.title, it.why, it.help].map(text),
          ]),
        ),
        '',
        '## The statement',
        '',
        'An in-toto statement in the DSSE envelope `signatures/<key>.dsse.json`; its schema is `schemas/attestation.schema.json`.',
        '',
        ...table(
          ['Field', 'Meaning', 'Form'],
          signedRows.map((row) => row.map(text)),
        ),
      ],
    );
  }

  function allowedIn(node) {
    const values = node.enum ?? node.additionalProperties?.enum;
    if (values) return values.map((value) => `\`${value}\``).join(', ');
    const words = { array: 'a list', object: 'a mapping', integer: 'a whole number' };
    return words[node.type] ?? (node.format === 'date' ? 'a day' : 'text');
  }

  function exampleOf({ examples: [example] = [] }) {
    return example === undefined ? '' : `\`${JSON.stringify(example)}\``;
  }

  function opennessPage() {
    const { 'osaid-1-0': osaid, 'open-weights': weights, 'mof-1-0': mof, ...rest } = openness;
    return page(
      'Openness',
      'Schemes of openness beside the law, criterion by criterion. No gate and no duty hangs on them. What they are for: [openness.md](../openness.md).',
      [
        ...[osaid, weights, mof, ...Object.values(rest)].flatMap(schemeLines),
        heading('Words'),
        '',
        ...Object.values(opennessWords).map((word) => `- ${text(word)}`),
        '',
        heading('Parts of a release'),
        '',
        ...table(
          [
            'Key',
            'Label',
            'Kind',
            'Class',
            'Required',
            'May be replaced by',
            'Asset that answers for it',
          ],
          Object.entries(components).map(([key, it]) => [
            field(`openness.components.${key}`),
            text(it.label),
            it.kind,
            it.class,
            it.required ? 'yes' : 'no',
            it.replacedBy ? `\`${it.replacedBy}\`` : '',
            it.asset ? `\`${it.asset}\`` : '',
          ]),
        ),
        '',
        heading('Licences on lists'),
        '',
        `By the [${text(approvalsSource.name)}](${approvalsSource.link}), state \`${approvalsSource.version}\`, and the list of the framework's own tool. A known licence that is not here stands on none.`,
        '',
        ...table(
          [
            'Licence',
            'Approved by the Open Source Initiative',
            'Free by the Free Software Foundation',
            'Open data or content',
          ],
          Object.entries(licenceApprovals).map(([id, it]) => [
            `\`${id}\``,
            ...['osi', 'fsf', 'open_data'].map((list) =>
              it[list] === null ? 'not all of its texts' : it[list] ? 'yes' : '',
            ),
          ]),
        ),
      ],
    );
  }

  function schemeLines(it) {
    const version = [it.version, it.date && `of ${it.date}`].filter(Boolean).join(' ');
    return [
      heading(`${it.name}${it.version ? ` ${it.version}` : ''}`, it.id),
      '',
      text(it.question),
      '',
      `- Id: \`${it.id}\`; steward: ${text(it.steward)}; confidence: ${it.confidence}`,
      ...(version ? [`- Version: ${text(version)}`] : []),
      `- Source: <${it.link}>`,
      `- Answers: ${Object.entries(it.says)
        .map(([answer, words]) => `\`${answer}\` ${text(words)}`)
        .join(', ')}`,
      ...it.notes.map((note) => `- ${text(note)}`),
      '',
      ...table(
        ['Id', 'Part', 'Question', 'Facts', 'Source'],
        Object.entries(it.criteria).map(([key, one]) => [
          `\`${it.prefix}/${key}\``,
          text(one.part),
          text(one.question),
          one.facts.map(field).join(', '),
          `${text(one.source)} (${one.confidence})`,
        ]),
      ),
      '',
    ];
  }

  function indexPage(names) {
    return page(
      'Reference',
      `What the program knows, written out by \`npm run generate\` from its own tables. State of the law: \`${lawVersion}\`; sources were read up to ${lawSourcesUntil}.`,
      names.map((name) => `- [${titleOf(pages[name])}](${name})`),
    );
  }

  function provisionsPage() {
    return page(
      'Provisions',
      'Every place in the law, the guidelines and the official forms that findings, gates and documents cite, in our own words. Authority: only `law` and `template` bind. Confidence: how far our words were checked against the text.',
      Object.entries(provisions).flatMap(([id, it]) => [
        heading(`${it.label}: ${it.title}`, id),
        '',
        text(it.says),
        '',
        `- Id: \`${id}\``,
        `- Authority: ${it.authority}; confidence: ${it.confidence}`,
        ...(it.readers ? [`- Readers: ${it.readers.join(', ')}`] : []),
        ...(it.under ? [`- Serves: ${cite(it.under)}`] : []),
        ...(it.paragraphs ? [`- Paragraphs: ${it.paragraphs} (secondary)`] : []),
        ...(it.note ? [`- Note: ${text(it.note)}`] : []),
        `- Source: <${it.link}>`,
        '',
      ]),
    );
  }

  function licencesPage() {
    const rights = ['access', 'use', 'modify', 'distribute'];
    return page(
      'Licences',
      'The licences that `licensing.license` may name by id, in any case and in SPDX expressions. Rights and restrictions are our reading of the texts; state `licensing.rights` and `licensing.restrictions` yourself where yours differs. Read: how far a text was checked; what is `unverified` decides nothing, so rights and restrictions of such a licence have to be stated.',
      [
        ...table(
          ['Id', 'Name', 'Rights', 'Restrictions', 'Read', 'Also known as'],
          Object.values(licences).map((it) => [
            `\`${it.id}\``,
            `[${text(it.name)}](${it.link})`,
            rights.every((right) => it.rights[right])
              ? 'all four'
              : rights.filter((right) => it.rights[right]).join(', ') || 'none',
            it.restrictions
              .map(
                (one) =>
                  `\`${one.kind}\`${one.aim ? `, aim \`${one.aim}\`` : ''}${one.clause ? ` (${text(one.clause)})` : ''}: ${text(one.description)}`,
              )
              .join('<br>') || 'none',
            it.confidence,
            it.aliases.map((alias) => `\`${alias}\``).join(', '),
          ]),
        ),
        '',
        `These ids name no single licence, so rights and restrictions have to be stated: ${unspecificLicenceIds.map((id) => `\`${id}\``).join(', ')}.`,
      ],
    );
  }

  function thresholdsPage() {
    const words = { 'more-than': 'more than', 'at-least': 'at least', 'at-most': 'at most' };
    return page('Thresholds and dates', 'Thresholds are compared exactly; "more than" is strict.', [
      heading('Thresholds'),
      '',
      ...table(
        ['Name', 'Value', 'Decides', 'Provision'],
        [
          ...Object.entries(thresholds).map(([id, it]) => [
            `\`${id}\``,
            `${words[it.comparison]} ${it.value} ${it.unit}`,
            text(it.says),
            cite(it.provision),
          ]),
          ...Object.entries(fractionThresholds).map(([id, it]) => [
            `\`${id}\``,
            `${words[it.comparison]} ${it.numerator}/${it.denominator} of ${it.base}${it.base.includes(' ') ? '' : ` ${it.unit}`}`,
            text(it.says),
            cite(it.provision),
          ]),
        ],
      ),
      '',
      heading('Dates'),
      '',
      ...table(
        ['Date', 'What happens', 'Provision'],
        Object.values(lawDates).map((it) => [it.date, text(it.says), cite(it.provision)]),
      ),
    ]);
  }

  function limitationsPage() {
    const kinds = {
      unsettled: 'The law is open',
      unchecked: 'We have not seen the text',
      outside: 'Outside the program',
    };
    return page(
      'Limitations and notices',
      'What nobody can tell yet, and what the program says in passing.',
      [
        heading('Limitations'),
        '',
        ...Object.entries(limitations).map(([id, it]) =>
          `- \`${id}\` (${kinds[it.kind]}): ${text(it.text)}${it.owner ? ` Owner: ${text(it.owner)}.` : ''} ${it.provisions.map(cite).join(', ')}`.trim(),
        ),
        '',
        heading('Notices'),
        '',
        ...Object.entries(notices).map(
          ([id, it]) =>
            `- \`notice/${id}\`: ${text(it.message)}. ${text(it.help)}. ${cite(it.provision)}`,
        ),
      ],
    );
  }

  /** What makes a rule: the text, how binding it is, how far it was read, and what explains it. */
  function sourced(id, readBy) {
    const { authority, confidence } = provisions[id];
    return [cite(id), authority, confidence, readBy ? cite(readBy) : ''];
  }

  function gatesPage() {
    return page(
      'Gates',
      'The questions of law that the facts answer. An answer is definite if every resolution of the unknown facts gives it.',
      Object.entries(gates).flatMap(([id, gate]) => [
        heading(gate.question, id),
        '',
        `Id: \`${id}\`. Source: ${cite(gate.provision)}. Answer that adds duties: \`${gate.raises}\`.`,
        '',
        ...(gate.met
          ? [
              'All of these must hold; `holds` is asked in three values, so that what is not known leaves the answer open.',
              '',
              ...table(
                ['Block', 'Condition', 'Asked', ...sources],
                Object.entries(gate.met).map(([name, block]) => [
                  text(block.block),
                  text(name),
                  describe(block.holds),
                  ...sourced(block.provision, block.readBy),
                ]),
              ),
            ]
          : [
              'The first row that holds decides; a row that is not known leaves the answers of the rows below possible.',
              '',
              ...table(
                ['Row', 'If', 'Answer', 'Why', ...sources],
                [
                  ...gate.clauses.map((one, index) => [
                    `${index + 1}`,
                    describe(one.when),
                    `\`${one.answer}\``,
                    text(
                      (one.because ?? '{figures}').replace(
                        '{figures}',
                        '(the figures that decided)',
                      ),
                    ),
                    ...sourced(one.provision, one.readBy),
                  ]),
                  [
                    'else',
                    '',
                    `\`${gate.otherwise.answer}\``,
                    text(gate.otherwise.because),
                    ...sourced(gate.otherwise.provision, gate.otherwise.readBy),
                  ],
                ],
              ),
            ]),
        '',
        ...table(
          ['Answer', 'Verdict'],
          Object.entries(gate.says).map(([answer, verdict]) => [`\`${answer}\``, text(verdict)]),
        ),
        '',
      ]),
    );
  }

  function obligationsPage() {
    return page(
      'Obligations',
      'The duties that follow from the gates. Unknown never exempts.',
      Object.entries(obligations).flatMap(([id, it]) => [
        heading(it.title, id),
        '',
        `- Id: \`${id}\``,
        `- Source: ${cite(it.provision)}`,
        ...(it.limitedForModifiers ? ['- A modifier owes it for the modification only'] : []),
        `- Readers: ${it.readers.join(', ')}`,
        '',
        ...table(
          ['Outcome', 'If', ...sources],
          [
            ['`does-not-apply`', `not (${describe(it.appliesWhen)})`, ...sourced(it.provision)],
            ...(it.exemptWhen
              ? [['`exempt`', describe(it.exemptWhen), ...sourced(it.exemptBy ?? 'art-53(2)')]]
              : []),
            ['`undetermined`', 'one of these is not known or needs a legal view', '', '', '', ''],
            ['`applies`', 'otherwise', ...sourced(it.provision)],
          ],
        ),
        '',
        `Owed from ${text(dueRules[it.due].says)}. ${dueRules[it.due].provisions.map(cite).join(', ')} (${dueRules[it.due].confidence}).`,
        '',
      ]),
    );
  }

  function itemsPage() {
    return page(
      'Items',
      'What the law wants written down, with the facts that each section prints.',
      Object.entries(items).flatMap(([id, it]) => [
        heading(it.title, id),
        '',
        `- Id: \`${id}\``,
        `- Asked by: ${it.askedBy.map(cite).join(', ')}`,
        ...(it.appliesWhen ? [`- Owed if ${describe(it.appliesWhen)}`] : []),
        ...(it.whereApplicable ? ['- Only where applicable'] : []),
        `- Facts: ${it.facts.map(field).join(', ')}`,
        '',
      ]),
    );
  }

  function formsPage() {
    return page(
      'Forms',
      'The official forms, field by field in their own order.',
      Object.entries(forms).flatMap(([id, form]) => [
        heading(form.title, id),
        '',
        `Id: \`${id}\`. Source: ${cite(form.provision)}. Issue: ${text(form.issue)}.`,
        '',
        ...form.sections.flatMap((section) => [
          heading(
            `${section.number} ${section.title}`.trim(),
            `${id}-${section.number || section.title.toLowerCase().replace(/[^a-z]+/g, '-')}`,
            3,
          ),
          '',
          ...(section.fields.some((one) => one.row !== undefined)
            ? readersTable(form, section)
            : table(
                ['Field', 'Label', 'Fact', 'Wanted'],
                section.fields.map((one) => [
                  `\`${one.key}\``,
                  text(one.label),
                  field(one.fact),
                  wanted(one),
                ]),
              )),
          '',
        ]),
      ]),
    );
  }

  /** Rows of a form that shows different things to different readers. */
  function readersTable(form, section) {
    return table(
      ['Row', 'Field', 'Label', 'Fact', 'Readers', 'Number', 'Words', 'Wanted', 'Source'],
      section.fields.map((one) => [
        String(one.row ?? ''),
        `\`${one.key}\``,
        text(one.label),
        field(one.fact),
        (one.readers ?? ['all']).join(', '),
        !one.precision
          ? ''
          : 'figures' in one.precision
            ? `at least ${one.precision.figures} significant figure${one.precision.figures === 1 ? '' : 's'}`
            : `${one.precision.as}, from row ${one.precision.fromRow}`,
        one.words === undefined ? '' : `about ${one.words}`,
        wanted(one),
        cite(placeOfField(form, section, one)),
      ]),
    );
  }

  function wanted(one) {
    if (one.optional) return 'optional';
    const when = one.requiredWhen ? `if ${describe(one.requiredWhen)}` : 'always';
    return one.whereApplicable ? `${when}; "N/A" with its reason` : when;
  }

  function checksPage() {
    const rows = [];
    const add = (id, check, provision) =>
      rows.push([
        `\`${id}\``,
        check.severity ?? 'error',
        text(check.message),
        text(check.help),
        provision,
      ]);
    for (const [id, item] of Object.entries(items)) {
      for (const [name, check] of Object.entries(item.checks)) {
        add(`${id}/${name}`, check, item.askedBy.map(cite).join(', '));
      }
    }
    for (const [id, form] of Object.entries(forms)) {
      for (const { field: one, provision } of fieldsOf(form)) {
        add(`${id}/${one.key}`, one, cite(provision));
        for (const [name, check] of Object.entries(one.checks ?? {})) {
          add(`${id}/${one.key}-${name}`, check, cite(provision));
        }
      }
    }
    for (const [id, check] of Object.entries(checks)) add(id, check, cite(check.provision));
    return page(
      'Checks',
      'What `check` expects of the facts. A fact that is missing is an error where the document is owed, a warning where that is undetermined, and a note elsewhere.',
      table(['Id', 'Severity', 'Message', 'Help', 'Provision'], rows),
    );
  }

  function fieldsPage() {
    return page(
      'Fields',
      'Every key of `aiact.yaml`. Where absence is allowed, `{ unknown: … }`, `{ not_applicable: … }` or `{ withheld: … }` with a reason may stand in place of a value.',
      Object.entries(factPaths).flatMap(([path, it]) => [
        heading(`\`${path}\``, path),
        '',
        `**${text(it.title)}** (${it.kind}${it.absence ? ', absence allowed' : ''}). ${text(it.description)}${it.provision ? ` ${cite(it.provision)}` : ''}`,
        '',
        ...Object.entries(it.values ?? {}).map(
          ([value, meaning]) => `- \`${value}\`: ${text(meaning)}`,
        ),
        ...(it.values ? [''] : []),
      ]),
    );
  }
}

/** A condition as part of an English sentence. */
function describe(condition) {
  if (condition.text) return text(condition.text);
  const where = () => field(condition.path);
  const list = (values) => values.map((value) => `\`${value}\``).join(', ');
  switch (condition.test) {
    case 'given':
      return `${where()} is stated`;
    case 'is':
      return `${where()} is \`${condition.value}\``;
    case 'is-one-of':
      return `${where()} is one of ${list(condition.values)}`;
    case 'includes-any':
      return `${where()} holds one of ${list(condition.values)}`;
    case 'includes-all':
      return `${where()} holds all of ${list(condition.values)}`;
    case 'more-than':
      return `${where()} is more than ${condition.limit}`;
    case 'before':
      return `${where()} is before ${condition.date}`;
    case 'on-or-after':
      return `${where()} is on or after ${condition.date}`;
    case 'answered':
      return `gate [${condition.gate}](gates.md#${anchor(condition.gate)}) answers \`${condition.answer}\``;
    case 'computed':
      return `\`${condition.name}\` holds`;
    case 'all':
      return condition.parts.map(nested).join(' and ');
    case 'any':
      return condition.parts.map(nested).join(' or ');
    case 'not':
      return `not ${nested(condition.part)}`;
    case 'admitted':
      return `${describe(condition.part)} (absent means no)`;
    case 'unsettled':
      return `${describe(condition.part)} (unsettled: position \`${condition.key}\`)`;
    default:
      throw new Error(`the reference pages cannot describe the test ${condition.test}`);
  }
}

function nested(condition) {
  const compound = !condition.text && ['all', 'any'].includes(condition.test);
  return compound && condition.parts.length > 1 ? `(${describe(condition)})` : describe(condition);
}

function field(path) {
  return `[\`${path}\`](fields.md#${anchor(path)})`;
}

function page(title, intro, lines) {
  return [
    `# ${title}`,
    '',
    '<!-- Written by `npm run generate`; do not edit. -->',
    '',
    intro,
    '',
    ...lines,
  ];
}

function titleOf(lines) {
  return lines[0].slice('# '.length);
}

/** A heading; with an id also a stable anchor, because the anchors of rendered headings follow the words. */
function heading(words, id, level = 2) {
  const mark = `${'#'.repeat(level)} ${text(words)}`;
  return id ? `<a id="${anchor(id)}"></a>\n\n${mark}` : mark;
}

function anchor(id) {
  return id
    .replace(/\[\]/g, '-item')
    .replace(/[^A-Za-z0-9_.-]+/g, '-')
    .replace(/-+$/, '');
}

function table(head, rows) {
  const row = (cells) =>
    `| ${cells.map((cell) => String(cell).replace(/\|/g, '\\|')).join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)];
}

/** Plain text in Markdown: nothing of it becomes a tag or a link, and it stays on one line. */
function text(words) {
  return String(words).replace(/\s+/g, ' ').replace(/</g, '&lt;');
}
