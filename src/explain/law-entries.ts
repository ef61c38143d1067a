/** What is explained of gates, obligations and provisions: the questions of law and their texts. */
import type { DocumentDefinition } from '../documents/define.js';
import { documents } from '../documents/registry.gen.js';
import type { ExceptionGate, Gate, GateClause, Obligation } from '../facts/define.js';
import { type FactPath, factPaths } from '../facts/paths.gen.js';
import { gates } from '../gates/registry.gen.js';
import { type Provision, provisions } from '../law/provisions.js';
import { obligations } from '../obligations/registry.gen.js';
import {
  type EntryPart,
  type ExplainedId,
  entriesOf,
  examplePart,
  labelOf,
  makeEntry,
  part,
  sourcePart,
} from './entry.js';
import { fieldExample } from './field-examples.js';
import { waivingOfFinding, waivingOfKind } from './waiving.js';

/** Every gate, with the findings that it can have. */
export function gateEntries(): ExplainedId[] {
  const own = entriesOf<Gate | ExceptionGate>(gates).flatMap(([id, gate]) => [
    makeEntry('gate', id, gate.question, () => [...gateParts(id, gate), ...waivingOfKind('gate')]),
    ...Object.entries(states).map(([state, { words, help }]) =>
      makeEntry('check', `gate/${id}-${state}`, `${gate.question} (${words})`, () => [
        ...part('What to do', help),
        ...gateParts(id, gate),
        ...waivingOfFinding(`gate/${id}-${state}`),
      ]),
    ),
  ]);
  return [...own, legacyEntry, againstCriterionEntry];
}

const states: Readonly<Record<string, { readonly words: string; readonly help: string }>> = {
  open: {
    words: 'open: facts are missing',
    help: 'State the facts that the finding names; aiact-doc assess shows what each would decide.',
  },
  review: {
    words: 'under review: the law is unsettled',
    help: 'Take a position, with its answer, reasons, name and day; or ask a lawyer first.',
  },
  borderline: {
    words: 'borderline: the estimate may fall on either side',
    help: 'Measure or estimate more exactly, and say in training.compute.uncertainty how sure you are.',
  },
};

function gateParts(id: string, gate: Gate | ExceptionGate): EntryPart[] {
  const answers = Object.entries(gate.says).map(([answer, words]) => `${answer}: ${words}`);
  const how =
    'met' in gate
      ? Object.entries(gate.met).map(([name, block]) => `${name} (${labelOf(block.provision)})`)
      : [...gate.clauses.map(clauseLine), `otherwise ${gate.otherwise.answer}`];
  const [path] = pathsIn('met' in gate ? gate.met : gate.clauses);
  return [
    ...part('Answers', ...answers),
    ...part(
      'met' in gate ? 'All of these must hold' : 'How it is answered, first match wins',
      ...how,
    ),
    ...sourcePart([gate.provision]),
    ...(path === undefined ? [] : examplePart(fieldExample(path))),
    ...part(
      'If it stays open or under review',
      `Open: state the facts that check and assess name. Under review: take a position in positions.${id} with answer, because, by and on; it is printed as your own view.`,
    ),
  ];
}

/** An unsettled clause answers with its reason; the others with their answer. */
function clauseLine({ when, answer, because, provision }: GateClause): string {
  return when.test === 'unsettled'
    ? `under review, if ${because}: ${when.why}`
    : `${answer}, if ${because} (${labelOf(provision)})`;
}

/** The facts that a condition asks for, in its order. */
export function pathsIn(value: unknown): FactPath[] {
  if (typeof value !== 'object' || value === null) return [];
  const { path } = value as { path?: unknown };
  const own = typeof path === 'string' && path in factPaths ? [path as FactPath] : [];
  return [...own, ...Object.values(value).flatMap(pathsIn)];
}

const legacyEntry = makeEntry(
  'check',
  'gate/legacy-systemic-risk',
  'Does the transition for older models cover the systemic-risk duties?',
  () => [
    ...part(
      'What to do',
      'Ask a lawyer, then state your view in positions.legacy-systemic-risk with answer, because, by and on.',
    ),
    ...examplePart({
      wrong: 'legacy-systemic-risk: { answer: covered }',
      right: 'legacy-systemic-risk: { answer: covered, because: …, by: A. Lawyer, on: 2026-11-01 }',
    }),
    ...sourcePart(['art-111(3)']),
    ...waivingOfFinding('gate/legacy-systemic-risk'),
  ],
);

const againstCriterionEntry = makeEntry(
  'check',
  'gate/gpai-against-criterion',
  'Are the reasons for which a model above the indicative criterion is narrow sound?',
  () => [
    ...part(
      'What to do',
      'Have a lawyer read model.generality_rationale: it says what the model can do, and not how it is sold.',
      'Where the reasons do not hold, state model.generality as it is.',
    ),
    ...examplePart({
      wrong: 'generality_rationale: It is sold for weather forecasts only',
      right:
        'generality_rationale: It maps pressure fields to pressure fields and takes no other input',
    }),
    ...sourcePart(['gl-2.1']),
    ...waivingOfFinding('gate/gpai-against-criterion'),
  ],
);

/** Every duty. */
export function obligationEntries(): ExplainedId[] {
  return entriesOf<Obligation>(obligations).map(([id, duty]) =>
    makeEntry('obligation', id, duty.title, () => [
      ...sourcePart([duty.provision]),
      ...part('Readers', ...(duty.readers.length > 0 ? [duty.readers.join(', ')] : [])),
      ...part(
        'Exemption',
        duty.exemptWhen
          ? 'Free and open-source models that meet the exception may be exempt (aiact-doc explain open-source-exception).'
          : 'None.',
      ),
      ...part('Documents', ...serving(duty)),
      ...part(
        'What to do',
        'aiact-doc assess says whether it applies to your model, why, and from when; check says what its documents lack; build writes them.',
      ),
      ...waivingOfKind('obligation'),
    ]),
  );
}

function serving({ provision }: Obligation): string[] {
  return entriesOf<DocumentDefinition>(documents)
    .filter(([, each]) => each.provisions.includes(provision))
    .map(([name]) => name);
}

/** Every text that is cited. */
export function provisionEntries(): ExplainedId[] {
  return entriesOf<Provision>(provisions).map(([id, provision]) =>
    makeEntry('provision', id, `${provision.label}: ${provision.title}`, () => [
      ...sourcePart([id]),
      ...part('How far it binds', binding[provision.authority]),
      ...waivingOfKind('provision'),
    ]),
  );
}

const binding: Readonly<Record<Provision['authority'], string>> = {
  law: 'It is law.',
  template: 'It is the mandatory form that the law calls for.',
  recital: 'It explains the law and binds nobody by itself.',
  guideline:
    'It is how the Commission reads the law; it binds the Commission, and courts may differ.',
  code: 'It is voluntary; whoever signed the chapter is held to it.',
  interpretation: 'It is a reading of the law, and marked as one.',
};
