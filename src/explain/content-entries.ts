/** What is explained of items, forms, checks, documents and fields: what the documents hold. */
import { checks } from '../checks/registry.gen.js';
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type { Check, CrossCheck, Form, FormField, Item } from '../facts/define.js';
import { familyRowOf } from '../facts/families.js';
import { fieldsOf } from '../facts/form-places.js';
import { type FactPath, type FactPathEntry, factPaths } from '../facts/paths.gen.js';
import { forms } from '../forms/registry.gen.js';
import { items } from '../items/registry.gen.js';
import { missingLines } from '../read/missing-lines.js';
import {
  type EntryPart,
  type ExplainedId,
  entriesOf,
  examplePart,
  makeEntry,
  part,
  sourcePart,
} from './entry.js';
import { fieldExample } from './field-examples.js';
import { pathsIn } from './law-entries.js';
import { waivingOfFinding, waivingOfKind } from './waiving.js';

/** Every item with its checks. */
export function itemEntries(): ExplainedId[] {
  return entriesOf<Item>(items).flatMap(([id, item]) => [
    makeEntry('item', id, item.title, () => [
      ...part('Fields', ...item.facts),
      ...part('Checks', ...Object.keys(item.checks).map((name) => `${id}/${name}`)),
      ...sourcePart(item.askedBy),
      ...part('What to do', 'State the fields; each is explained under its own name.'),
      ...waivingOfKind('item'),
    ]),
    ...Object.entries(item.checks).map(([name, check]) =>
      checkEntry(`${id}/${name}`, check, item.askedBy, item.facts[0]),
    ),
  ]);
}

/** Every form with its fields and their checks. */
export function formEntries(): ExplainedId[] {
  return entriesOf<Form>(forms).flatMap(([id, form]) => {
    const fields = form.sections.flatMap((section) => section.fields);
    return [
      makeEntry('form', id, form.title, () => [
        ...part('Issue', form.issue),
        ...part(
          'Sections',
          ...form.sections.map((section) => `${section.number} ${section.title}`),
        ),
        ...part('Fields', ...fields.map((field) => `${id}/${field.key}`)),
        ...sourcePart([form.provision]),
        ...part('What to do', 'Answer each field in the facts; build prints them in this order.'),
        ...waivingOfKind('form'),
      ]),
      ...fieldsOf(form).flatMap(({ field, provision }) => formFieldEntries(id, field, [provision])),
    ];
  });
}

/** A field of a form has a check of its own, and further ones named `<field>-<check>`. */
function formFieldEntries(id: string, field: FormField, sources: readonly string[]): ExplainedId[] {
  const name = `${id}/${field.key}`;
  const own = makeEntry('check', name, field.label, () => [
    ...part('What is found', field.message),
    ...part('What to do', field.help),
    ...howToWrite(field.fact),
    ...examplePart(fieldExample(field.fact)),
    ...sourcePart(sources),
    ...waivingOfFinding(name),
  ]);
  const more = Object.entries(field.checks ?? {}).map(([check, each]) =>
    checkEntry(`${name}-${check}`, each, sources, field.fact),
  );
  if (field.words === undefined) return [own, ...more];
  const tooLong = `The answer to “${field.label}” is much longer than the form recommends`;
  const length = makeEntry('check', `${name}-words`, tooLong, () => [
    ...part('What is found', `More than half as much again as ${field.words} words`),
    ...part('What to do', 'Shorten the answer, or keep it: the number is a recommendation'),
    ...examplePart({
      wrong: `an answer of ${Math.ceil((field.words ?? 0) * 1.5) + 1} words`,
      right: `an answer of about ${field.words} words`,
    }),
    ...sourcePart(sources),
    ...waivingOfFinding(`${name}-words`),
  ]);
  return [own, ...more, length];
}

/** Every check that spans several items and forms. */
export function crossCheckEntries(): ExplainedId[] {
  return entriesOf<CrossCheck>(checks).map(([id, check]) =>
    makeEntry('check', id, check.title, () => [
      ...part('What is found', check.message),
      ...checkParts(check, check.at),
      ...part('Field', check.at),
      ...sourcePart([check.provision]),
      ...waivingOfFinding(id),
    ]),
  );
}

function checkEntry(
  id: string,
  check: Check,
  asked: readonly string[],
  field: FactPath | undefined,
): ExplainedId {
  return makeEntry('check', id, check.message, () => [
    ...checkParts(check, field),
    ...sourcePart(asked),
    ...waivingOfFinding(id),
  ]);
}

/** The example of the check itself, else that of the first field that it asks for. */
function checkParts(check: Check, field: FactPath | undefined): EntryPart[] {
  const { examples, replaces, help, expects } = check;
  const path = pathsIn(expects)[0] ?? field;
  const derived = path === undefined ? [] : examplePart(fieldExample(path));
  return [
    ...part('What to do', help),
    ...part(
      'Outdated, and now',
      ...(replaces ?? []).flatMap(({ old, now }) => [`    ${old}`, `      → ${now}`]),
    ),
    ...(examples ? examplePart({ wrong: examples.bad, right: examples.good }) : derived),
  ];
}

/** Every document. */
export function documentEntries(): ExplainedId[] {
  return entriesOf<DocumentDefinition>(documents).map(([id, document]) =>
    makeEntry('document', id, document.title, () => [
      ...part('Where', `${document.folder}/${id}.md, .pdf and .html`),
      ...part('Readers', document.readers.join(', ')),
      ...(document.provisions.length > 0
        ? sourcePart(document.provisions)
        : part('Source', 'This program: no duty asks for this document by itself.')),
      ...part(
        'What to do',
        `aiact-doc check --only ${id} says what it lacks; aiact-doc build --only ${id} writes it.`,
      ),
      ...waivingOfKind('document'),
    ]),
  );
}

/** Every fact. */
export function fieldEntries(): ExplainedId[] {
  return entriesOf<FactPathEntry>(factPaths).map(([path, field]) =>
    makeEntry('field', path, field.title, () => fieldParts(path as FactPath, field)),
  );
}

function fieldParts(path: FactPath, field: FactPathEntry): EntryPart[] {
  const values = Object.entries(field.values ?? {}).map(([value, words]) => `${value}: ${words}`);
  const absence = field.absence
    ? [
        'If there is no value, say why: { unknown: reason }, { not_applicable: reason } or { withheld: reason }.',
      ]
    : [];
  return [
    ...part('Meaning', field.description),
    ...part('Values', ...values),
    ...howToWrite(path),
    ...examplePart(fieldExample(path)),
    ...part('Without a value', ...absence),
    ...part('In a family file', familyWords(path)),
    ...(field.provision === null
      ? part('Source', 'This program: no provision asks for it, and conclusions or pages need it.')
      : sourcePart([field.provision])),
    ...waivingOfKind('field'),
  ];
}

/** What becomes of the field where other files extend the one that states it. */
function familyWords(path: FactPath): string {
  const row = familyRowOf(path);
  if (row === null) return 'It names the file that the next one continues.';
  const said = {
    shared: 'Counts as if each model stated it',
    attested:
      'Counts in papers, and for no gate before it is named under attests in the file of the model',
    'one model': 'An error, and has no effect',
  } as const;
  return `${said[row.is]}. ${row.because}.`;
}

function howToWrite(path: FactPath): EntryPart[] {
  const lines = missingLines(path.replaceAll('[]', '[0]')).split('\n');
  return part('How to write it', ...lines.map((line) => `    ${line}`));
}
