/** Everything that `explain` can explain, gathered from the registries: one entry per id. */
import { checks } from '../checks/registry.gen.js';
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type {
  Check,
  Clause,
  CrossCheck,
  ExceptionGate,
  Form,
  FormField,
  Gate,
  Item,
  Obligation,
} from '../facts/define.js';
import { fieldsOf } from '../facts/form-places.js';
import { type FactPath, type FactPathEntry, factPaths } from '../facts/paths.gen.js';
import { forms } from '../forms/registry.gen.js';
import { gates } from '../gates/registry.gen.js';
import { items } from '../items/registry.gen.js';
import { type Notice, notices } from '../law/notices.js';
import { type Provision, provisions } from '../law/provisions.js';
import { obligations } from '../obligations/registry.gen.js';
import { type PackRule, packRules } from '../pack/verify/pack-rules.js';
import { missingLines } from '../read/missing-lines.js';
import { type PdfRule, pdfRules } from '../render/pdf/check/pdf-rules.js';
import { findingMeanings } from './finding-meanings.js';

export const kinds = [
  'gate',
  'obligation',
  'item',
  'form',
  'check',
  'document',
  'field',
  'provision',
] as const;

export interface Entry {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  readonly title: string;
  /** Lines that begin with a space are printed as they are. */
  readonly parts: readonly { readonly label: string; readonly lines: readonly string[] }[];
}

/** All entries, in the order of `kinds`. */
export async function explainable(): Promise<readonly Entry[]> {
  return [
    ...entriesOf<Gate | ExceptionGate>(gates).flatMap(([id, gate]) => gateEntries(id, gate)),
    legacyEntry,
    ...entriesOf<Obligation>(obligations).map(([id, duty]) => obligationEntry(id, duty)),
    ...entriesOf<Item>(items).flatMap(([id, item]) => itemEntries(id, item)),
    ...entriesOf<Form>(forms).flatMap(([id, form]) => formEntries(id, form)),
    ...entriesOf<CrossCheck>(checks).map(([id, check]) => crossCheckEntry(id, check)),
    ...Object.entries(findingMeanings).map(([id, { title, why }]) => ({
      kind: 'check' as const,
      id,
      title,
      parts: part('Why', why),
    })),
    ...entriesOf<Notice>(notices).map(([id, notice]) => ({
      kind: 'check' as const,
      id: `notice/${id}`,
      title: notice.message,
      parts: [...part('What to do', notice.help), ...sourcePart([notice.provision])],
    })),
    ...entriesOf<PackRule>(packRules).map(([id, { title, why, help }]) => ({
      kind: 'check' as const,
      id,
      title,
      parts: [...part('Why', why), ...part('What to do', help)],
    })),
    ...entriesOf<PdfRule>(pdfRules).map(([id, { demands, source }]) => ({
      kind: 'check' as const,
      id: `pdf/${id}`,
      title: demands,
      parts: part('Source', source),
    })),
    ...entriesOf<DocumentDefinition>(documents).map(([id, each]) => documentEntry(id, each)),
    ...entriesOf<FactPathEntry>(factPaths).map(([path, entry]) => fieldEntry(path, entry)),
    ...entriesOf<Provision>(provisions).map(([id, provision]) => ({
      kind: 'provision' as const,
      id,
      title: `${provision.label}: ${provision.title}`,
      parts: sourcePart([id]),
    })),
  ];
}

function entriesOf<Value>(registry: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(registry);
}

type Part = Entry['parts'][number];

const part = (label: string, ...lines: readonly string[]): Part[] =>
  lines.length > 0 ? [{ label, lines }] : [];

function gateEntries(id: string, gate: Gate | ExceptionGate): Entry[] {
  const answers = Object.entries(gate.says).map(([answer, words]) => `${answer}: ${words}`);
  const how =
    'met' in gate
      ? Object.entries(gate.met).map(([name, block]) => `${name} (${labelOf(block.provision)})`)
      : [...gate.clauses.map(clauseLine), `otherwise ${gate.otherwise.answer}`];
  const parts = [
    ...part('Answers', ...answers),
    ...part(
      'met' in gate ? 'All of these must hold' : 'How it is answered, first match wins',
      ...how,
    ),
    ...sourcePart([gate.provision]),
    ...part(
      'If it stays open or under review',
      `Open: state the facts that check and assess name. Under review: take a position in positions.${id} with answer, because, by and on; it is printed as your own view.`,
    ),
  ];
  const findings = ['open', 'review', 'borderline'].map((state) => ({
    kind: 'check' as const,
    id: `gate/${id}-${state}`,
    title: `${gate.question} (${states[state]})`,
    parts,
  }));
  return [{ kind: 'gate', id, title: gate.question, parts }, ...findings];
}

const states: Readonly<Record<string, string>> = {
  open: 'open: facts are missing',
  review: 'under review: the law is unsettled',
  borderline: 'borderline: the estimate may fall on either side',
};

/** An unsettled clause answers with its reason; the others with their answer. */
function clauseLine({ when, answer, because, provision }: Clause): string {
  return when.test === 'unsettled'
    ? `under review, if ${because}: ${when.why}`
    : `${answer}, if ${because} (${labelOf(provision)})`;
}

const legacyEntry: Entry = {
  kind: 'check',
  id: 'gate/legacy-systemic-risk',
  title: 'Does the transition for older models cover the systemic-risk duties?',
  parts: [
    ...part(
      'What to do',
      'Ask a lawyer, then state your view in positions.legacy-systemic-risk with answer, because, by and on.',
    ),
    ...sourcePart(['art-111(3)']),
  ],
};

function obligationEntry(id: string, duty: Obligation): Entry {
  const served = entriesOf<DocumentDefinition>(documents)
    .filter(([, each]) => each.provisions.includes(duty.provision))
    .map(([name]) => name);
  return {
    kind: 'obligation',
    id,
    title: duty.title,
    parts: [
      ...sourcePart([duty.provision]),
      ...part('Readers', ...(duty.readers.length > 0 ? [duty.readers.join(', ')] : [])),
      ...part(
        'Exemption',
        duty.exemptWhen
          ? 'Free and open-source models that meet the exception may be exempt (aiact-doc explain open-source-exception).'
          : 'None.',
      ),
      ...part('Documents', ...served),
      ...part('For your model', 'aiact-doc assess says whether it applies, why, and from when.'),
    ],
  };
}

function itemEntries(id: string, item: Item): Entry[] {
  const own: Entry = {
    kind: 'item',
    id,
    title: item.title,
    parts: [
      ...part('Fields', ...item.facts),
      ...part('Checks', ...Object.keys(item.checks).map((name) => `${id}/${name}`)),
      ...sourcePart(item.askedBy),
    ],
  };
  const more = Object.entries(item.checks).map(([name, check]) =>
    checkEntry(`${id}/${name}`, check, item.askedBy),
  );
  return [own, ...more];
}

function formEntries(id: string, form: Form): Entry[] {
  const fields = form.sections.flatMap((section) => section.fields);
  const own: Entry = {
    kind: 'form',
    id,
    title: form.title,
    parts: [
      ...part('Issue', form.issue),
      ...part('Sections', ...form.sections.map((section) => `${section.number} ${section.title}`)),
      ...part('Fields', ...fields.map((field) => `${id}/${field.key}`)),
      ...sourcePart([form.provision]),
    ],
  };
  const asked = fieldsOf(form).flatMap(({ field, provision }) =>
    formFieldEntries(id, field, [provision]),
  );
  return [own, ...asked];
}

/** A field of a form has a check of its own, and further ones named `<field>-<check>`. */
function formFieldEntries(id: string, field: FormField, sources: readonly string[]): Entry[] {
  const own: Entry = {
    kind: 'check',
    id: `${id}/${field.key}`,
    title: field.label,
    parts: [
      ...part('What is found', field.message),
      ...part('What to do', field.help),
      ...howToWrite(field.fact),
      ...sourcePart(sources),
    ],
  };
  const more = Object.entries(field.checks ?? {}).map(([name, check]) =>
    checkEntry(`${id}/${field.key}-${name}`, check, sources),
  );
  const length =
    field.words === undefined
      ? []
      : [
          {
            kind: 'check' as const,
            id: `${id}/${field.key}-words`,
            title: `The answer to “${field.label}” is much longer than the form recommends`,
            parts: [
              ...part('What is found', `More than half as much again as ${field.words} words`),
              ...part(
                'What to do',
                'Shorten the answer, or keep it: the number is a recommendation',
              ),
              ...sourcePart(sources),
            ],
          },
        ];
  return [own, ...more, ...length];
}

function checkEntry(id: string, check: Check, asked: readonly string[]): Entry {
  return {
    kind: 'check',
    id,
    title: check.message,
    parts: [...checkParts(check), ...sourcePart(asked)],
  };
}

function crossCheckEntry(id: string, check: CrossCheck): Entry {
  return {
    kind: 'check',
    id,
    title: check.title,
    parts: [
      ...part('What is found', check.message),
      ...checkParts(check),
      ...part('Field', check.at),
      ...sourcePart([check.provision]),
    ],
  };
}

function checkParts(check: Check): Part[] {
  return [
    ...part('What to do', check.help),
    ...part(
      'Outdated, and now',
      ...(check.replaces ?? []).flatMap(({ old, now }) => [`    ${old}`, `      → ${now}`]),
    ),
    ...(check.examples
      ? part('Example', `    wrong: ${check.examples.bad}`, `    right: ${check.examples.good}`)
      : []),
  ];
}

function documentEntry(id: string, document: DocumentDefinition): Entry {
  return {
    kind: 'document',
    id,
    title: document.title,
    parts: [
      ...part('Where', `${document.folder}/${id}.md and .pdf`),
      ...part('Readers', document.readers.join(', ')),
      ...sourcePart(document.provisions),
    ],
  };
}

function fieldEntry(path: string, entry: FactPathEntry): Entry {
  const values = Object.entries(entry.values ?? {}).map(([value, words]) => `${value}: ${words}`);
  const absence = entry.absence
    ? [
        'If there is no value, say why: { unknown: reason }, { not_applicable: reason } or { withheld: reason }.',
      ]
    : [];
  return {
    kind: 'field',
    id: path,
    title: entry.title,
    parts: [
      ...part('Meaning', entry.description),
      ...part('Values', ...values),
      ...howToWrite(path as FactPath),
      ...part('Without a value', ...absence),
      ...sourcePart(entry.provision === null ? [] : [entry.provision]),
    ],
  };
}

function howToWrite(path: FactPath): Part[] {
  const lines = missingLines(path.replaceAll('[]', '[0]')).split('\n');
  return part('How to write it', ...lines.map((line) => `    ${line}`));
}

function sourcePart(ids: readonly string[]): Part[] {
  const lines = ids.flatMap((id) => {
    const found = provisionOf(id);
    if (!found) return [];
    const note = found.note ? [found.note] : [];
    return [`${found.label} (${found.authority}): ${found.says}`, ...note, found.link];
  });
  return part('Source', ...lines);
}

function provisionOf(id: string): Provision | undefined {
  return (provisions as Readonly<Record<string, Provision>>)[id];
}

function labelOf(id: string): string {
  return provisionOf(id)?.label ?? id;
}
