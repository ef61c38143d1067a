/** The answers of the Model Documentation Form that name things: the model, its channels, assets and kinds of content. */
import {
  asText,
  type Entry,
  entriesAt,
  stated,
  textAt,
  textsAt,
} from '../../facts/computed/stated.js';
import { Decimal } from '../../facts/decimal.js';
import { lookup } from '../../facts/lookup.js';
import type { ModelFacts } from '../../facts/model-facts.gen.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { amount } from '../amounts.js';
import { day } from '../dates.js';
import { mdCell, mdTable, mdText } from '../markdown.js';
import { absenceSentence } from '../page.js';
import { capital, enumeration, sentence, wordsFor } from '../words.js';
import type { SpecialAnswer } from './answer.js';
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
    return { markdown: sentence(mdText(enumeration(specified(found, other)))) };
  },
});

/** Row 28; "other" is specified by the names that the public summary gives. */
const dataTypes: SpecialAnswer = {
  facts: ['training_data.modalities.other[].name'],
  print: ({ facts }) => {
    const found = textsAt(facts, 'data.types') ?? [];
    if (found.length === 0) return null;
    const other = (entriesAt(facts, 'training_data.modalities.other') ?? []).flatMap(
      ({ name }) => asText(name) ?? [],
    );
    return { markdown: sentence(mdText(enumeration(specified(found, other)))) };
  },
};

/** The ticks, with what stands behind "other" in parentheses. */
const specified = (ticked: readonly string[], other: readonly string[]): readonly string[] =>
  ticked.map((each) =>
    each === 'other' && other.length > 0 ? `Other (${other.join('; ')})` : tick(each),
  );

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

/** The printers of these answers by name. */
export const documentationIdentityAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'mdf-data-types': dataTypes,
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
  'mdf-assets': table('model.additional_assets', [
    { key: 'name', label: 'Asset' },
    { key: 'kind', label: 'Kind', as: 'words' },
    { key: 'access', label: 'Access' },
    { key: 'license', label: 'Licence' },
    { key: 'url', label: 'Address', as: 'link' },
  ]),
  'mdf-software': table('model.integration.software', [
    { key: 'name', label: 'Software' },
    { key: 'version', label: 'Version' },
  ]),
};
