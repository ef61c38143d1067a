/** The answers of the Model Documentation Form that name things: the model, its channels, assets and kinds of content. */

import { Decimal } from '../../facts/decimal.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asText, type Entry, entriesAt, stated, textAt, textsAt } from '../../facts/stated.js';
import type { LabelKey } from '../../languages/say.js';
import {
  between,
  bullets,
  type Line,
  line,
  paragraph,
  sentenceLine,
  table as tableOf,
  text,
} from '../../markdown/build.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { listedLines, wordsFor } from '../words.js';
import { type AnswerContext, type SpecialAnswer, says } from './answer.js';
import { absentWithin, linked, linkedIfAny, saidIfAny, valueOr } from './said.js';

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
  print: (context) => {
    const { facts } = context;
    const name = textAt(facts, 'model.name');
    const version = textAt(facts, 'model.version');
    const family = textAt(facts, 'model.family');
    const covered = textsAt(facts, 'model.versions_covered') ?? [];
    if ([name, version, family].every((each) => each === undefined) && covered.length === 0)
      return null;
    const identifier =
      name === undefined
        ? absentWithin(context, 'model.name', sayPlain('documentation-form/identifier'))
        : lineSay('documentation-form/identifier-is', {
            name:
              version === undefined ? name : sayPlain('summary/name-version', { name, version }),
          });
    const lines = [
      identifier,
      ...(version === undefined
        ? [absentWithin(context, 'model.version', sayPlain('documentation-form/version'))]
        : name === undefined
          ? [lineSay('documentation-form/version-is', { version })]
          : []),
      family === undefined
        ? absentWithin(context, 'model.family', sayPlain('documentation-form/collection'))
        : lineSay('documentation-form/collection-is', { name: family }),
      covered.length === 0
        ? absentWithin(context, 'model.versions_covered', sayPlain('documentation-form/covered'))
        : lineSay('documentation-form/covered-are', {
            versions: covered.map((each) => text(each)),
          }),
    ];
    return { blocks: bullets(lines) };
  },
};

const dependencies: SpecialAnswer = {
  facts: ['role.base_model.name', 'role.base_model.version', 'role.base_model.placed_on'],
  parts: () => ['model.dependencies[].name', 'model.dependencies[].version'],
  print: (context) => {
    const { facts, places } = context;
    const base = textAt(facts, 'role.base_model.name');
    const isModifier = textAt(facts, 'role.kind') === 'modifier';
    const stands = entriesAt(facts, 'model.dependencies') ?? [];
    const isListed = stands.some(({ name }) => name === base);
    const entries: readonly Entry[] =
      isModifier && base !== undefined && !isListed
        ? [{ name: base, version: stated(facts, 'role.base_model.version') }, ...stands]
        : stands;
    if (entries.length === 0) return null;
    const placed = textAt(facts, 'role.base_model.placed_on');
    const lines = entries.map(({ name, version, license }) => {
      const number = asText(version);
      const which =
        number !== undefined
          ? lineSay('documentation-form/dependency-version', { version: number })
          : version === undefined
            ? openLine(places, 'mdf/version')
            : lineSay('documentation-form/dependency-without-version', {
                absence: valueOr(context, version),
              });
      const said = { name: valueOr(context, name), version: which };
      const since = name === base ? placed : undefined;
      const licence = asText(license);
      if (since !== undefined && licence !== undefined)
        return lineSay('documentation-form/dependency-since-under', {
          ...{ ...said, licence },
          day: since,
        });
      if (since !== undefined)
        return lineSay('documentation-form/dependency-since', { ...said, day: since });
      return licence === undefined
        ? lineSay('documentation-form/dependency', said)
        : lineSay('documentation-form/dependency-under', { ...said, licence });
    });
    return { blocks: bullets(lines) };
  },
};

/** Rows 9 and 11; "other" is specified by its formats. */
const modalities = (list: FactPath, formats: FactPath): SpecialAnswer => ({
  facts: [],
  print: (context) => {
    const { facts } = context;
    const found = textsAt(facts, list) ?? [];
    if (found.length === 0) return null;
    const other = (entriesAt(facts, formats) ?? [])
      .filter(({ modality }) => modality === 'other')
      .flatMap(({ format }) => asText(format) ?? []);
    return says(sentenceLine(listedLines(specified(context, found, other))));
  },
});

/** Row 28; "other" is specified by the names that the public summary gives. */
const dataTypes: SpecialAnswer = {
  facts: ['training_data.modalities.other[].name'],
  print: (context) => {
    const { facts } = context;
    const found = textsAt(facts, 'data.types') ?? [];
    if (found.length === 0) return null;
    const other = (entriesAt(facts, 'training_data.modalities.other') ?? []).flatMap(
      ({ name }) => asText(name) ?? [],
    );
    return says(sentenceLine(listedLines(specified(context, found, other))));
  },
};

/** The ticks, with what stands behind "other" in parentheses. */
const specified = (
  { places }: AnswerContext,
  ticked: readonly string[],
  other: readonly string[],
): readonly Line[] =>
  ticked.map((each) => {
    if (each !== 'other') return text(tick(each));
    const which = other.length > 0 ? text(other.join('; ')) : null;
    return line(tick('other'), ' (', which ?? openLine(places, 'summary/other-modality'), ')');
  });

/** Rows 10 and 12: one line for each modality that is ticked. */
const maximumSizes = (list: FactPath, formats: FactPath, withContext: boolean): SpecialAnswer => ({
  facts: withContext ? ['model.context_window'] : [],
  parts: () => [`${formats}[].modality` as FactPath, `${formats}[].maximum_size` as FactPath],
  print: (context) => {
    const { facts } = context;
    const entries = entriesAt(facts, formats) ?? [];
    const size = withContext ? stated(facts, 'model.context_window') : undefined;
    if (entries.length === 0 && size === undefined) return null;
    const ticked =
      textsAt(facts, list) ?? entries.flatMap(({ modality }) => asText(modality) ?? []);
    const rows = [...new Set(ticked)].map((modality) => {
      const sizes = entries.filter((each) => each.modality === modality);
      const words = sizes.map(({ maximum_size }) => valueOr(context, maximum_size));
      return [
        text(tick(modality)),
        words.length === 0 ? valueOr(context, undefined) : between(words, '; '),
      ];
    });
    for (const { maximum_size } of entries.filter(({ modality }) => asText(modality) === undefined))
      rows.push([valueOr(context, undefined), valueOr(context, maximum_size)]);
    const window =
      size instanceof Decimal
        ? [paragraph(lineSay('documentation-form/context-window', { tokens: size }))]
        : [];
    return {
      blocks: [
        tableOf(
          [lineSay('documentation-form/modality'), lineSay('documentation-form/maximum-size')],
          rows,
        ),
        ...window,
      ],
    };
  },
});

interface Column {
  readonly key: string;
  readonly label: LabelKey;
  readonly as?: 'link' | 'words';
  /** The form does not ask for it of every entry. */
  readonly optional?: true;
}

/** A list of objects as a table of some of its columns, for the entries that count. */
const table = (
  list: FactPath,
  columns: readonly Column[],
  counts: (entry: Entry) => boolean = () => true,
  /** What is not known of whether an entry counts; it stands in the first column. */
  doubt: (context: AnswerContext, entry: Entry) => Line = () => [],
): SpecialAnswer => ({
  facts: [],
  parts: () => columns.map(({ key }) => `${list}[].${key}` as FactPath),
  print: (context) => {
    const entries = (entriesAt(context.facts, list) ?? []).filter(counts);
    if (entries.length === 0) return null;
    return {
      blocks: [
        tableOf(
          columns.map(({ label }) => lineSay(label)),
          entries.map((entry) =>
            columns.map((column, index) => {
              const shown = cell(context, entry[column.key], column);
              const open = index === 0 ? doubt(context, entry) : [];
              return open.length === 0 ? shown : line(shown, ' (', open, ')');
            }),
          ),
        ),
      ],
    };
  },
});

function cell(context: AnswerContext, value: unknown, { as, optional }: Column): Line {
  if (as === 'link')
    return optional ? linkedIfAny(context, value) : linked(context, value, 'mdf/source');
  if (as === 'words' && typeof value === 'string') return text(wordsFor(value));
  return optional ? saidIfAny(context, value) : valueOr(context, value, 'mdf/source');
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
    { key: 'artefact', label: 'documentation-form/artefact' },
    { key: 'sha256', label: 'documentation-form/sha256', optional: true },
    { key: 'url', label: 'documentation-form/address', as: 'link', optional: true },
  ]),
  'mdf-inputs': modalities('model.inputs', 'model.input_formats'),
  'mdf-outputs': modalities('model.outputs', 'model.output_formats'),
  'mdf-input-sizes': maximumSizes('model.inputs', 'model.input_formats', true),
  'mdf-output-sizes': maximumSizes('model.outputs', 'model.output_formats', false),
  'mdf-channels-union': unattached(
    table(
      channels,
      [
        { key: 'method', label: 'documentation-form/method' },
        { key: 'access', label: 'documentation-form/access-level', as: 'words' },
        { key: 'url', label: 'documentation-form/address', as: 'link' },
      ],
      ({ union }) => union !== false,
      ({ places }, { union }) => (union === true ? [] : openLine(places, 'mdf/in-the-union')),
    ),
  ),
  'mdf-channels-downstream': unattached(
    table(
      channels,
      [{ key: 'method', label: 'documentation-form/method' }],
      ({ downstream }) => downstream !== false,
      ({ places }, { downstream }) =>
        downstream === true ? [] : openLine(places, 'mdf/to-downstream'),
    ),
  ),
  'mdf-assets': table('model.additional_assets', [
    { key: 'name', label: 'documentation-form/asset' },
    { key: 'kind', label: 'documentation-form/kind', as: 'words' },
    { key: 'access', label: 'documentation-form/access' },
    { key: 'license', label: 'documentation-form/licence' },
    { key: 'url', label: 'documentation-form/address', as: 'link', optional: true },
  ]),
  'mdf-software': table('model.integration.software', [
    { key: 'name', label: 'documentation-form/software' },
    { key: 'version', label: 'documentation-form/software-version' },
  ]),
};
