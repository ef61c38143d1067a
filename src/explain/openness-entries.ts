/** What is explained of openness beside the law: the schemes, their criteria and the findings. */
import type { Criterion, Scheme } from '../openness/define.js';
import { opennessWords } from '../openness/parts/words.js';
import { openness } from '../openness/registry.gen.js';
import { missingLines } from '../read/missing-lines.js';
import {
  type EntryPart,
  type ExplainedId,
  entriesOf,
  examplePart,
  makeEntry,
  part,
} from './entry.js';
import { fieldExample } from './field-examples.js';
import { waivingOfFinding, waivingOfKind } from './waiving.js';

/** Every scheme and every criterion. */
export function opennessEntries(): ExplainedId[] {
  return entriesOf<Scheme>(openness).flatMap(([, scheme]) => [
    makeEntry('scheme', scheme.id, scheme.name, () => schemeParts(scheme)),
    ...entriesOf<Criterion>(scheme.criteria).map(([key, criterion]) =>
      makeEntry('scheme', `${scheme.prefix}/${key}`, criterion.question, () =>
        criterionParts(scheme, criterion),
      ),
    ),
  ]);
}

function schemeParts(scheme: Scheme): EntryPart[] {
  const { prefix, question, says, criteria, notes } = scheme;
  return [
    ...part('What it asks', question),
    ...part('Answers of a criterion', ...Object.entries(says).map((each) => each.join(': '))),
    ...part('Criteria', ...Object.keys(criteria).map((key) => `${prefix}/${key}`)),
    ...part('How it is read here', ...notes),
    ...sourceOf(scheme, scheme.steward),
    ...part('What to do', 'State the facts under openness; aiact-doc build writes the statement.'),
    ...waivingOfKind('scheme'),
  ];
}

function criterionParts(scheme: Scheme, criterion: Criterion): EntryPart[] {
  const [path] = criterion.facts;
  const lines = path === undefined ? [] : missingLines(path).split('\n');
  return [
    ...part('Scheme', `${scheme.name}${scheme.version === null ? '' : ` ${scheme.version}`}`),
    ...part('Fields', ...criterion.facts),
    ...part('How to write it', ...lines.map((line) => `    ${line}`)),
    ...(path === undefined ? [] : examplePart(fieldExample(path))),
    ...sourceOf(scheme, criterion.source, criterion.confidence),
    ...waivingOfKind('scheme'),
  ];
}

function sourceOf(scheme: Scheme, where: string, confidence = scheme.confidence): EntryPart[] {
  const version = [scheme.version, scheme.date && `of ${scheme.date}`].filter(Boolean).join(' ');
  return part(
    'Source',
    `${scheme.name}${version === '' ? '' : ` ${version}`} (scheme): ${where}. Confidence: ${confidence}.`,
    scheme.link,
  );
}

const beside =
  'This program, beside the law (docs/openness.md): a scheme of openness binds nobody, and no gate and no duty hangs on it.';

interface Meaning {
  readonly title: string;
  readonly why: string;
  readonly help: string;
  readonly wrong: string;
  readonly right: string;
}

const meanings: Readonly<Record<string, Meaning>> = {
  'openness/claim-exceeds': {
    title: 'The provider calls the model more open than the stated facts support',
    why: 'Public discussion holds models to these words. A claim that fails on facts that everybody can see costs trust.',
    help: 'Use the word that the finding names, or state in openness and licensing what the facts leave out',
    wrong:
      '# Heron-7B, a fully open source model (its weights under a licence with a threshold of users)',
    right: `# Heron-7B (${opennessWords.restricted})`,
  },
  'openness/claim-unsettled': {
    title: 'Whether a claim of openness holds is not settled',
    why: 'Facts are missing, or a person has to judge; until then nobody can say that the word fits.',
    help: 'State what the finding names, or judge it in openness.data_information.sufficient',
    wrong: 'openness: { data_information: { describes: [provenance] } }',
    right: 'sufficient: { answer: true, because: …, by: A. Heron, on: 2026-11-01 }',
  },
  'openness/answers-differ': {
    title: 'An answer under openness contradicts another fact',
    why: 'The statement follows the answer under openness; a reader of the other papers would see something else.',
    help: 'Correct one of the two',
    wrong:
      'parameters_final: { released: false }, while licensing.availability.weights.public is true',
    right: 'parameters_final left out: it follows licensing.availability.weights',
  },
  'openness/licence-of-another-kind': {
    title: 'A part is under an open licence that was written for something else',
    why: 'A licence for code says little about data, and one for content little about code. It counts as open all the same.',
    help: 'Choose a licence for that kind of part with the next release, or leave it as it is',
    wrong: 'datasets: { released: true, license: MIT }',
    right: 'datasets: { released: true, license: CDLA-Permissive-2.0 }',
  },
};

/** Every finding on openness. */
export function opennessFindingEntries(): ExplainedId[] {
  return entriesOf<Meaning>(meanings).map(([id, { title, why, help, wrong, right }]) =>
    makeEntry('check', id, title, () => [
      ...part('Why', why),
      ...part('Source', beside),
      ...part('What to do', help),
      ...examplePart({ wrong, right }),
      ...waivingOfFinding(id),
    ]),
  );
}
