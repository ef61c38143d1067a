/** The answers of sections 2.1, 2.2 and 2.5 of the public summary: datasets of others and models that generate data. */
import {
  asText,
  type Entry,
  entriesAt,
  flagAt,
  textAt,
  textsAt,
} from '../../facts/computed/stated.js';
import { absenceOf } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { mdCell, mdLink, mdTable, mdText } from '../markdown.js';
import { capital, enumeration, sentence } from '../words.js';
import { formMonth, type SpecialAnswer } from './answer.js';
import { linked, modalityNames, said } from './said.js';

/** The fact that names what `other` stands for in a list of modalities. */
const besideModalities = (fact: FactPath): FactPath =>
  fact.replace(/modalities$/, 'other_modality') as FactPath;

/** Lists of modalities by the fact that holds them, with the name of the other modality beside them. */
const modalitiesOf: SpecialAnswer = {
  facts: [],
  parts: (fact) => [fact, besideModalities(fact)],
  print: ({ facts }, [field]) => {
    if (!field) return null;
    const named = textsAt(facts, field.fact) ?? [];
    if (named.length === 0) return null;
    const beside = besideModalities(field.fact);
    const words = named.map((name) =>
      name === 'other'
        ? `other (${textAt(facts, beside) ?? 'not specified'})`
        : (modalityNames[name] ?? name).toLowerCase(),
    );
    return { markdown: sentence(capital(mdText(enumeration(words)))) };
  },
};

const largeDatasets: SpecialAnswer = {
  facts: [],
  parts: () => [
    'training_data.public_datasets.large[].name',
    'training_data.public_datasets.large[].version',
    'training_data.public_datasets.large[].modality',
    'training_data.public_datasets.large[].url',
    'training_data.public_datasets.large[].description',
    'training_data.public_datasets.large[].collected_from',
    'training_data.public_datasets.large[].collected_to',
    'training_data.public_datasets.large[].selection',
  ],
  print: ({ facts }) => {
    const listed = entriesAt(facts, 'training_data.public_datasets.large');
    if (listed === undefined) return null;
    if (listed.length === 0) {
      return flagAt(facts, 'training_data.public_datasets.used') === true
        ? { markdown: 'No publicly available dataset is large within the meaning of the form.' }
        : null;
    }
    return {
      markdown: mdTable(
        ['Dataset', 'Modality', 'Link, or description and period of collection', 'Part used'],
        listed.map((entry) => [
          [
            said(entry.name),
            asText(entry.version) ? `version ${mdCell(asText(entry.version) ?? '')}` : '',
          ]
            .filter((part) => part !== '')
            .join(', '),
          said(modalityNames[asText(entry.modality) ?? ''] ?? entry.modality),
          datasetOrigin(entry),
          said(entry.selection, 'Whole dataset, as far as stated'),
        ]),
      ),
    };
  },
};

/** The link of a dataset; besides or in its place the description and the period of collection. */
function datasetOrigin({ url, description, collected_from, collected_to }: Entry): string {
  const parts: string[] = [];
  if (asText(url)) parts.push(mdLink(asText(url) ?? ''));
  if (asText(description)) parts.push(sentence(mdCell(asText(description) ?? '')));
  const [from, to] = [collected_from, collected_to].map((value) => boundary(value));
  if (!asText(url) || collected_from !== undefined || collected_to !== undefined) {
    parts.push(`Collected from ${from} to ${to}.`);
  }
  return parts.join(' ');
}

/** A month of the period, or the words "not known" of the form, with the reason where one is given. */
function boundary(value: unknown): string {
  if (typeof value === 'string') return mdCell(formMonth(value));
  const absence = absenceOf(value);
  if (!absence) return 'not known';
  const said = absence.kind === 'unknown' ? 'not known' : absence.kind.replace('_', ' ');
  const reason = absence.reason.replace(/\.$/, '');
  return reason === said ? said : `${said} (${mdCell(reason)})`;
}

/** Names with a link each. */
const named = (path: FactPath): SpecialAnswer => ({
  facts: [],
  print: ({ facts }) => {
    const entries = entriesAt(facts, path) ?? [];
    if (entries.length === 0) return null;
    return {
      markdown: mdTable(
        ['Name', 'Link'],
        entries.map(({ name, url }) => [said(name), linked(url, 'No link stated')]),
      ),
    };
  },
});

const generatingModels: SpecialAnswer = {
  facts: [],
  print: ({ facts }) => {
    const entries = entriesAt(facts, 'training_data.synthetic.market_models') ?? [];
    if (entries.length === 0) return null;
    return {
      markdown: mdTable(
        ['Model', 'Link', 'Summary of its training content'],
        entries.map(({ name, url, summary_url }) => [
          said(name),
          linked(url, 'No link stated'),
          linked(summary_url, 'No link stated'),
        ]),
      ),
    };
  },
};

/** The printers of these answers by name. */
export const sourceAnswers: Readonly<Record<string, SpecialAnswer>> = {
  modalities: modalitiesOf,
  'large-datasets': largeDatasets,
  'known-private-datasets': named('training_data.other_private.publicly_known'),
  'generating-models': generatingModels,
};
