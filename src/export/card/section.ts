/** What a model card says of the Act: who provides the model, and where its public documents stand. */
import { given } from '../../facts/lookup.js';
import { mdText } from '../../markdown/escape.js';
import { day } from '../../render/dates.js';
import type { ExportSubject } from '../subject.js';

/** A document in a pack that stands beside the card. */
export interface CardDocument {
  readonly id: string;
  readonly title: string;
  /** From the folder of the card, with forward slashes. */
  readonly path: string;
}

export interface Section {
  /** With the markers around it, lines ended by LF, without a last line break. */
  readonly text: string;
  /** Whether it links to the public summary of training content. */
  readonly hasSummary: boolean;
}

export const beginMark = '<!-- aiact-doc:begin';
export const endMark = '<!-- aiact-doc:end -->';

const summaryId = 'training-content-summary';

/** The section with its markers; documents that were published are linked there, others in the pack. */
export function sectionOf(subject: ExportSubject, packed: readonly CardDocument[]): Section {
  const { stated, provider, name, version, publications } = subject;
  const rows = [
    ...publications.map(({ id, title, url }) => ({ id, title, link: webLink(url) })),
    ...packed
      .filter(({ id }) => !publications.some((each) => each.id === id))
      .map(({ id, title, path }) => ({ id, title, link: `[PDF](${pathLink(path)})` })),
  ].toSorted((one, other) => rank(one.id) - rank(other.id) || (one.id < other.id ? -1 : 1));
  const country = stated.text('provider.country');
  const contact = provider?.url ?? provider?.email ?? null;
  const head = [
    `Model: ${mdText(version === null ? name : `${name}, version ${version}`)}.`,
    ...(provider === null
      ? []
      : [`Provider: ${mdText(provider.name)}${country === null ? '' : ` (${mdText(country)})`}.`]),
    ...(subject.released === null ? [] : [`Released ${day(subject.released)}.`]),
  ].join(' ');
  const blocks = [
    '## European Union: Regulation (EU) 2024/1689',
    ...(subject.isThirdParty
      ? ['Written by a third party from public sources; no statement of the provider.']
      : []),
    head,
    ...(rows.length === 0
      ? []
      : [
          [
            '| Document | Where |',
            '|---|---|',
            ...rows.map(
              ({ id, title, link }) => `| ${mdText(title)}${issueOf(id, subject)} | ${link} |`,
            ),
          ].join('\n'),
        ]),
    ...(contact === null
      ? []
      : [`Contact: ${contact === provider?.url ? webLink(contact) : mdText(contact)}`]),
  ];
  const named = [name, ...(version === null ? [] : [version])].map(inMark).join(' ');
  return {
    text: `${beginMark} 1 ${named} -->\n${blocks.join('\n\n')}\n${endMark}`,
    hasSummary: rows.some(({ id }) => id === summaryId),
  };
}

const rank = (id: string): number => (id === summaryId ? 0 : 1);

/** Which issue of the summary it is. */
function issueOf(id: string, { stated }: ExportSubject): string {
  if (id !== summaryId) return '';
  const version = stated.text('training_data.summary_version');
  const date = given(stated.facts, 'training_data.summary_last_update');
  const of = typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date) ? ` of ${day(date)}` : '';
  return version === null ? '' : `, version ${mdText(version)}${of}`;
}

/** An address as a link to itself; what could end the link or the cell stands in angle brackets or escaped. */
function webLink(url: string): string {
  const target = /[()]/.test(url) ? `<${url}>` : url;
  return `[${mdText(new URL(url).hostname)}](${target})`;
}

function pathLink(path: string): string {
  return path
    .split('/')
    .map((step) => (step === '..' ? step : escaped(step)))
    .join('/');
}

const escaped = (step: string): string =>
  encodeURIComponent(step).replace(
    /[()*'!~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A name inside a comment: nothing in it can end the comment or look like another word of the marker. */
export function inMark(name: string): string {
  return encodeURIComponent(name).replace(
    /[-!'()*~](?=[-!'()*~>]|$)|^-/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
