/** The answers of the Model Documentation Form that name things: the model, its channels, licence, assets and kinds of content. */
import {
  asText,
  type Entry,
  entriesAt,
  entryAt,
  flagAt,
  stated,
  textAt,
  textsAt,
} from '../../facts/computed/stated.js';
import { computed } from '../../facts/condition.js';
import { Decimal } from '../../facts/decimal.js';
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { amount } from '../amounts.js';
import { day } from '../dates.js';
import { mdCell, mdLink, mdProse, mdTable, mdText } from '../markdown.js';
import { absenceSentence } from '../page.js';
import { capital, enumeration, sentence, wordsFor } from '../words.js';
import type { AnswerContext, SpecialAnswer } from './answer.js';
import { linked, said } from './said.js';

/** The tick boxes of rows 9, 11 and 28. */
export const modalityTicks: Readonly<Record<string, string>> = {
  text: 'Text',
  image: 'Images',
  audio: 'Audio',
  speech: 'Audio (speech)',
  video: 'Video',
  other: 'Other',
};

const tick = (modality: string): string => modalityTicks[modality] ?? modality;

const modelName: SpecialAnswer = {
  facts: ['model.version', 'model.family', 'model.versions_covered'],
  print: ({ facts }) => {
    const name = textAt(facts, 'model.name');
    if (name === undefined) return null;
    const version = textAt(facts, 'model.version');
    const family = textAt(facts, 'model.family');
    const covered = textsAt(facts, 'model.versions_covered') ?? [];
    const lines = [
      `- Identifier of the model: ${mdText(version === undefined ? name : `${name} (version ${version})`)}`,
      `- Identifier of the collection: ${family === undefined ? absentOr(facts, 'model.family', 'not stated') : mdText(family)}`,
      `- Publicly available versions covered: ${covered.length === 0 ? absentOr(facts, 'model.versions_covered', 'none stated beside this one') : enumeration(covered.map(mdText))}`,
    ];
    return { markdown: lines.join('\n') };
  },
};

/** The honest absence at a path, or the words for silence. */
function absentOr(facts: ModelFacts, path: FactPath, silence: string): string {
  const found = lookup(facts, path);
  return found.state === 'given' || found.state === 'missing'
    ? silence
    : absenceSentence(found.state, found.reason);
}

const dependencies: SpecialAnswer = {
  facts: ['role.base_model.name', 'role.base_model.version', 'role.base_model.placed_on'],
  parts: () => ['model.dependencies[].name', 'model.dependencies[].version'],
  print: ({ facts }) => {
    const base = textAt(facts, 'role.base_model.name');
    const isModifier = textAt(facts, 'role.kind') === 'modifier';
    const listed = entriesAt(facts, 'model.dependencies') ?? [];
    const isListed = listed.some(({ name }) => name === base);
    const entries: readonly Entry[] =
      isModifier && base !== undefined && !isListed
        ? [{ name: base, version: stated(facts, 'role.base_model.version') }, ...listed]
        : listed;
    if (entries.length === 0) return null;
    const placed = textAt(facts, 'role.base_model.placed_on');
    const lines = entries.map(({ name, version }) => {
      const number = asText(version);
      const which = number === undefined ? 'version not stated' : `version ${mdText(number)}`;
      const since =
        name === base && placed !== undefined ? `, on the Union market since ${day(placed)}` : '';
      return `- ${said(name)}, ${which}${since}`;
    });
    return { markdown: lines.join('\n') };
  },
};

/** Rows 9 and 11; "other" is specified by its formats. */
const modalities = (list: FactPath, formats: FactPath): SpecialAnswer => ({
  facts: [],
  print: ({ facts }) => {
    const found = textsAt(facts, list) ?? [];
    if (found.length === 0) return null;
    const other = (entriesAt(facts, formats) ?? [])
      .filter(({ modality }) => modality === 'other')
      .flatMap(({ format }) => asText(format) ?? []);
    const words = found.map((each) =>
      each === 'other' && other.length > 0 ? `Other (${other.join('; ')})` : tick(each),
    );
    return { markdown: sentence(mdText(enumeration(words))) };
  },
});

/** Rows 10 and 12: one line for each modality that is ticked. */
const maximumSizes = (list: FactPath, formats: FactPath, withContext: boolean): SpecialAnswer => ({
  facts: withContext ? ['model.context_window'] : [],
  parts: () => [`${formats}[].modality` as FactPath, `${formats}[].maximum_size` as FactPath],
  print: ({ facts }) => {
    const entries = entriesAt(facts, formats) ?? [];
    const context = withContext ? stated(facts, 'model.context_window') : undefined;
    if (entries.length === 0 && context === undefined) return null;
    const ticked = textsAt(facts, list) ?? entries.map(({ modality }) => String(modality));
    const rows = [...new Set(ticked)].map((modality) => {
      const sizes = entries.filter((each) => each.modality === modality);
      const words = sizes.map(({ maximum_size: size }) => said(size, 'Not stated'));
      return [mdCell(tick(modality)), words.length === 0 ? 'Not stated' : words.join('; ')];
    });
    const window =
      context instanceof Decimal ? `\n\nContext window: ${amount(context)} tokens.` : '';
    return { markdown: `${mdTable(['Modality', 'Maximum size'], rows)}${window}` };
  },
});

interface Column {
  readonly key: string;
  readonly label: string;
  readonly as?: 'link' | 'words';
}

/** A list of objects as a table of some of its columns, for the entries that count. */
const table = (
  list: FactPath,
  columns: readonly Column[],
  counts: (entry: Entry) => boolean = () => true,
): SpecialAnswer => ({
  facts: [],
  parts: () => columns.map(({ key }) => `${list}[].${key}` as FactPath),
  print: ({ facts }) => {
    const entries = (entriesAt(facts, list) ?? []).filter(counts);
    if (entries.length === 0) return null;
    return {
      markdown: mdTable(
        columns.map(({ label }) => mdCell(label)),
        entries.map((entry) => columns.map((column) => cell(entry[column.key], column))),
      ),
    };
  },
});

function cell(value: unknown, { as }: Column): string {
  if (as === 'link') return linked(value, 'Not stated');
  if (as === 'words' && typeof value === 'string') return mdCell(capital(wordsFor(value)));
  return said(value);
}

/** A list of which only some entries are for the reader: nothing of it is attached as data. */
const unattached = (answer: SpecialAnswer): SpecialAnswer => ({ ...answer, parts: () => [] });

const channels = 'model.distribution_channels';

const licenceLink: SpecialAnswer = {
  facts: [],
  print: ({ facts }) => {
    const url = textAt(facts, 'licensing.license_url');
    if (url !== undefined) return { markdown: `${mdLink(url)}` };
    return isUnlicensed(facts) ? { markdown: 'No licence exists.' } : null;
  },
};

const isUnlicensed = (facts: ModelFacts): boolean =>
  textAt(facts, 'licensing.license')?.trim().toLowerCase() === 'none';

const rights = ['access', 'use', 'modify', 'distribute'] as const;

/** Row 18, from the rights and restrictions by which the open-source exception is judged too. */
const licenceCategory: SpecialAnswer = {
  facts: ['licensing.license_name'],
  print: (context) => {
    const { facts } = context;
    if (isUnlicensed(facts)) return { markdown: `No licence. Access is given by: ${ways(facts)}.` };
    const category = categoryOf(context);
    const name = textAt(facts, 'licensing.license_name') ?? textAt(facts, 'licensing.license');
    if (category === null || name === undefined) return null;
    return { markdown: `${category}: ${sentence(mdText(name))}` };
  },
};

function ways(facts: ModelFacts): string {
  const methods = (entriesAt(facts, channels) ?? [])
    .filter(({ downstream }) => downstream !== false)
    .flatMap(({ method }) => asText(method) ?? []);
  return methods.length === 0 ? 'not stated' : mdText(enumeration(methods));
}

/** The words of the form; null while a right or a restriction is not known. */
export function categoryOf({ holds }: Pick<AnswerContext, 'holds'>): string | null {
  const granted = rights.map((right) => holds(computed(`licence-right-${right}`)));
  if (granted[2] === 'false' && granted[3] === 'false') return 'Proprietary licence';
  if (granted.some((truth) => truth !== 'true' && truth !== 'false')) return null;
  const isOpen = holds(computed('no-disqualifying-restriction'));
  const isUnsettled = holds(computed('unsettled-licence-term'));
  if (granted.includes('false') || isOpen === 'false' || isUnsettled === 'true')
    return 'Less permissive licence with use restrictions';
  return isOpen === 'true' && isUnsettled === 'false' ? 'Free and open-source licence' : null;
}

const usePolicy: SpecialAnswer = {
  facts: [],
  parts: (fact) => [`${fact}.url` as FactPath, `${fact}.text` as FactPath],
  print: ({ facts }) => {
    const policy = entryAt(facts, 'licensing.acceptable_use_policy');
    const found = lookup(facts, 'licensing.acceptable_use_policy');
    if (found.state === 'not_applicable')
      return { markdown: `No acceptable use policy exists. ${sentence(mdText(found.reason))}` };
    const url = asText(policy?.url);
    const text = asText(policy?.text);
    if (url === undefined && text === undefined) return null;
    const link = url === undefined ? '' : `Address: ${mdLink(url)}`;
    return {
      markdown: [link, text === undefined ? '' : mdProse(text)].filter(Boolean).join('\n\n'),
    };
  },
};

/** The options of row 29 and the answers of the public summary that tick them. */
const provenanceOptions: readonly {
  readonly words: string;
  readonly ticks: readonly FactPath[];
}[] = [
  { words: 'Web crawling', ticks: ['training_data.crawled.used'] },
  {
    words: 'Private non-publicly available datasets obtained from third parties',
    ticks: ['training_data.licensed.agreements', 'training_data.other_private.obtained'],
  },
  {
    words: 'User data',
    ticks: ['training_data.user.model_interaction', 'training_data.user.other_services'],
  },
  { words: 'Publicly available datasets', ticks: ['training_data.public_datasets.used'] },
  {
    words: 'Synthetic data that is not publicly accessible (created by or for the provider)',
    ticks: ['training_data.synthetic.created'],
  },
  { words: 'Data collected through other means', ticks: ['training_data.other_sources.used'] },
];

const provenance: SpecialAnswer = {
  facts: provenanceOptions.flatMap(({ ticks }) => ticks),
  print: ({ facts }) => {
    const description = textAt(facts, 'data.provenance_description');
    const answers = provenanceOptions.map(({ words, ticks }) => {
      const flags = ticks.map((path) => flagAt(facts, path));
      return {
        words,
        flag: flags.includes(true) || (flags.includes(undefined) ? undefined : false),
      };
    });
    if (description === undefined && answers.every(({ flag }) => flag === undefined)) return null;
    const lines = answers.map(
      ({ words, flag }) =>
        `- ${words}: ${flag === undefined ? 'not stated' : flag ? '**yes**' : 'no'}`,
    );
    return {
      markdown: [lines.join('\n'), description === undefined ? '' : mdProse(description)]
        .filter(Boolean)
        .join('\n\n'),
    };
  },
};

/** The printers of these answers by name. */
export const documentationIdentityAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'mdf-name': modelName,
  'mdf-dependencies': dependencies,
  'mdf-authenticity': table('model.authenticity', [
    { key: 'artefact', label: 'Artefact' },
    { key: 'sha256', label: 'SHA-256' },
    { key: 'url', label: 'Address', as: 'link' },
  ]),
  'mdf-inputs': modalities('model.inputs', 'model.input_formats'),
  'mdf-outputs': modalities('model.outputs', 'model.output_formats'),
  'mdf-input-sizes': maximumSizes('model.inputs', 'model.input_formats', true),
  'mdf-output-sizes': maximumSizes('model.outputs', 'model.output_formats', false),
  'mdf-channels-union': unattached(
    table(
      channels,
      [
        { key: 'method', label: 'Method' },
        { key: 'access', label: 'Level of access', as: 'words' },
        { key: 'url', label: 'Address', as: 'link' },
      ],
      ({ union }) => union !== false,
    ),
  ),
  'mdf-channels-downstream': unattached(
    table(channels, [{ key: 'method', label: 'Method' }], ({ downstream }) => downstream === true),
  ),
  'mdf-licence-link': licenceLink,
  'mdf-licence-category': licenceCategory,
  'mdf-assets': table('model.additional_assets', [
    { key: 'name', label: 'Asset' },
    { key: 'kind', label: 'Kind', as: 'words' },
    { key: 'access', label: 'Access' },
    { key: 'license', label: 'Licence' },
    { key: 'url', label: 'Address', as: 'link' },
  ]),
  'mdf-use-policy': usePolicy,
  'mdf-software': table('model.integration.software', [
    { key: 'name', label: 'Software' },
    { key: 'version', label: 'Version' },
  ]),
  'mdf-provenance': provenance,
};
