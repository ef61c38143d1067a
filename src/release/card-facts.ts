/** Holds the head of the model card against the facts: licence, base model and gating say there what decides the exception here. */
import { type LicenceTree, lookupLicence } from '../facts/licence.js';
import { given } from '../facts/lookup.js';
import { comparableName } from '../figures/names.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue, type Params, pathValue, saidValue } from '../finding/value.js';
import type { ReadResult } from '../read/read-result.js';
import { boundedDocument } from '../text/bounded-yaml.js';
import { cardHeadOf, type ModelCard } from './model-card.js';

type Head = Readonly<Record<string, unknown>>;

/** What the card says otherwise than the facts; nothing where it has no head that can be read. */
export function cardFindings(read: ReadResult, card: ModelCard | null): readonly Finding[] {
  const head = card === null ? null : readHead(card.text);
  if (card === null || head === null) return [];
  return [
    ...licenceFindings(read, card, head),
    ...baseFindings(read, card, head),
    ...gatingFindings(read, card, head),
  ];
}

/** No head of a card is longer. */
const mostCharacters = 65_536;

/** The head of a card as a mapping; null where there is none, or it is no plain YAML. */
function readHead(text: string): Head | null {
  const head = cardHeadOf(text);
  if (head === null || head.length > mostCharacters) return null;
  const document = boundedDocument(head);
  if (document === null || document.errors.length > 0) return null;
  try {
    const value: unknown = document.toJS({ maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Head)
      : null;
  } catch {
    return null;
  }
}

const textIn = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function licenceFindings(read: ReadResult, card: ModelCard, head: Head): Finding[] {
  const path = 'licensing.license';
  const there = named(textIn(head.license), textIn(head.license_name));
  const here = named(
    textIn(given(read.facts, path)),
    textIn(given(read.facts, 'licensing.license_name')),
  );
  if (there === null || here === null || isSame(here, there)) return [];
  return [
    finding(read, path, 'card-licence', 'error', {
      says: 'The model card {card} is under {there}, and {path} is {here}',
      params: {
        ...{ card: nameValue(card.shown), there: saidValue(there), here: saidValue(here) },
        path: pathValue(path),
      },
      help: `Bring the card or \`${path}\` up to date: readers take the licence from the card, and the exception of Art. 53(2) hangs on it`,
    }),
  ];
}

/** The licence that is meant: the name behind the word "other". */
function named(license: string | null, name: string | null): string | null {
  return license !== null && license.toLowerCase() === 'other' ? name : license;
}

function isSame(here: string, there: string): boolean {
  const [one, other] = [idsOf(lookupLicence(here)), idsOf(lookupLicence(there))];
  if (one === null || other === null) return comparableName(here) === comparableName(there);
  return one === other;
}

/** The ids of an expression in one order; null where one is not known. */
function idsOf(tree: LicenceTree): string | null {
  if (tree.kind === 'licence') return tree.licence.id;
  if (tree.kind === 'unknown') return null;
  const parts = tree.parts.map(idsOf);
  return parts.includes(null) ? null : `(${parts.toSorted().join(` ${tree.kind} `)})`;
}

function baseFindings(read: ReadResult, card: ModelCard, head: Head): Finding[] {
  const list = Array.isArray(head.base_model) ? head.base_model : [head.base_model];
  const bases = list.flatMap((each) => textIn(each) ?? []);
  const known = knownBases(read);
  const strange = bases.filter((base) => !known.some((each) => isBase(base, each)));
  if (strange.length === 0) return [];
  const path = 'role.base_model.name';
  return [
    finding(read, path, 'card-base-model', 'warning', {
      says: 'The model card {card} names {bases} as what the model was made from, and the facts do not',
      params: {
        card: nameValue(card.shown),
        bases: { kind: 'list', value: strange, shown: strange.join(' and ') },
      },
      help: 'State the base model in `role.base_model` and your role in `role.kind`, or correct the card',
    }),
  ];
}

/** Every name and address under which the facts speak of a base model. */
function knownBases({ facts }: ReadResult): readonly string[] {
  const base = given(facts, 'role.base_model');
  const dependencies = given(facts, 'model.dependencies');
  const entries = [base, ...(Array.isArray(dependencies) ? dependencies : [])];
  return entries.flatMap((entry) => {
    const { name, url } = (typeof entry === 'object' && entry !== null ? entry : {}) as Head;
    return [textIn(name) ?? [], textIn(url) ?? []].flat();
  });
}

/** `meta-llama/Llama-3.1-8B` is Llama 3.1 8B, and the page that ends so. */
function isBase(card: string, known: string): boolean {
  const [repository, fact] = [
    comparableName(card.split('/').at(-1) ?? card),
    comparableName(known),
  ];
  return repository !== '' && fact !== '' && (fact.endsWith(repository) || repository === fact);
}

const gate = [
  'extra_gated_prompt',
  'extra_gated_fields',
  'extra_gated_heading',
  'extra_gated_button_content',
];

function gatingFindings(read: ReadResult, card: ModelCard, head: Head): Finding[] {
  const found: Finding[] = [];
  const path = 'licensing.availability.weights.access';
  const isGated =
    gate.some((key) => head[key] !== undefined) ||
    (head.gated !== undefined && head.gated !== false && head.gated !== 'false');
  const access = given(read.facts, path);
  const isPublic = given(read.facts, 'licensing.availability.weights.public') === true;
  if (isGated && (access === 'open' || (access === undefined && isPublic))) {
    found.push(
      finding(read, path, 'card-gating', 'warning', {
        says: 'The model card {card} asks for something before it gives the weights, and the facts do not say so',
        params: { card: nameValue(card.shown) },
        help: `Write \`gated_for_security\` or \`gated\` in \`${path}\`, whichever it is`,
      }),
    );
  }
  const union = 'role.placement.union_excluded';
  if (head.extra_gated_eu_disallowed === true && given(read.facts, union) !== true) {
    found.push(
      finding(read, union, 'card-gating', 'warning', {
        says: 'The model card {card} keeps the Union out, and {path} is not true',
        params: { card: nameValue(card.shown), path: pathValue(union) },
        help: `Write \`true\` in \`${union}\`, or take \`extra_gated_eu_disallowed\` out of the card`,
      }),
    );
  }
  return found;
}

function finding(
  read: ReadResult,
  path: string,
  name: string,
  severity: Finding['severity'],
  { says, params, help }: { says: string; params: Params; help: string },
): Finding {
  return makeFinding({
    ...{ id: `release/${name}`, severity, ...worded(says, params), help },
    ...{ paths: [path], provision: 'art-53(2)', place: read.placeOf(path) },
  });
}
