/** The integration sheet of the downstream paper: how to call or load the model, its limits, results, licence, contact and end of life. */

import { findLicence } from '../../facts/licence.js';
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import { figureIn } from '../../languages/numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { mdCode, mdLink, mdText } from '../markdown.js';
import { mdSay, sayPlain, shown } from '../md-say.js';
import { factOf, type Page } from '../page.js';
import { inline, type ValueKind } from '../values.js';
import { capital, wordsFor } from '../words.js';
import { labelTable } from './label-table.js';

/** Longer text stays in its own section, and the sheet points there. */
const longest = 420;

/** The sheet with its heading; a row that nothing is stated for is left out. */
export function integrationSheet(page: Page): string {
  const table = labelTable(
    [mdSay('downstream/subject'), mdSay('downstream/answer')],
    [
      [sayPlain('downstream/calling'), access(page)],
      [sayPlain('downstream/inputs'), formats(page, 'model.input_formats')],
      [sayPlain('downstream/outputs'), formats(page, 'model.output_formats')],
      [sayPlain('downstream/context-window'), contextWindow(page)],
      [
        sayPlain('downstream/strengths'),
        short(page, 'model.capabilities', 'downstream/capabilities'),
      ],
      [
        sayPlain('downstream/known-limitations'),
        short(page, 'model.limitations', 'downstream/limitations'),
      ],
      [
        sayPlain('downstream/excluded-uses'),
        short(page, 'model.restricted_uses', 'downstream/acceptable-use-section'),
      ],
      [sayPlain('downstream/evaluation'), results(page)],
      [sayPlain('downstream/licence'), licence(page)],
      [sayPlain('downstream/guide'), value(page, 'model.integration.url', 'link')],
      [sayPlain('downstream/notices'), changes(page)],
      [sayPlain('downstream/contact'), contact(page)],
    ],
  );
  return table === '' ? '' : `## ${mdSay('downstream/sheet')}\n\n${table}`;
}

function value(page: Page, path: string, kind: ValueKind = 'text', unit = ''): string {
  const found = factOf(page, path);
  return found.state === 'given' ? inline(found.value, kind, unit) : '';
}

function entries(
  page: Page,
  path:
    | 'model.access'
    | 'model.distribution_channels'
    | 'model.input_formats'
    | 'model.output_formats'
    | 'evaluation.results',
): readonly Entry[] {
  factOf(page, path);
  return entriesAt(page.read.facts, path) ?? [];
}

const link = (address: unknown): string => {
  const url = asText(address);
  return url === undefined ? '' : mdLink(url);
};

/** The identifiers to call, else where each channel leads. */
function access(page: Page): string {
  const ways = entries(page, 'model.access').map(({ identifier, endpoint, channel }) =>
    [
      mdCode(asText(identifier) ?? ''),
      link(endpoint) === '' ? '' : mdSay('downstream/at', { address: shown(link(endpoint)) }),
      asText(channel) === undefined ? '' : `(${mdText(asText(channel) ?? '')})`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
  if (ways.length > 0) return ways.join('<br>');
  return entries(page, 'model.distribution_channels')
    .filter(({ downstream }) => downstream !== false)
    .map(({ method, url }) =>
      [mdText(asText(method) ?? ''), link(url)]
        .filter((part) => part !== '—' && part !== '')
        .join(': '),
    )
    .filter((way) => way !== '')
    .join('<br>');
}

function formats(page: Page, path: 'model.input_formats' | 'model.output_formats'): string {
  return entries(page, path)
    .map(({ modality, format, maximum_size: size }) => {
      const inner = [asText(format), asText(size)].filter((each) => each !== undefined).join('; ');
      const name = mdText(capital(wordsFor(asText(modality) ?? '')));
      return inner === '' ? name : `${name} (${mdText(inner)})`;
    })
    .join(' · ');
}

const scopes = {
  input: 'downstream/input-alone',
  input_and_output: 'downstream/input-and-output',
} as const;

function contextWindow(page: Page): string {
  const size = value(page, 'model.context_window', 'amount', 'tokens');
  const scope = factOf(page, 'model.context_window_scope');
  const key =
    scope.state === 'given' && (scope.value === 'input' || scope.value === 'input_and_output')
      ? scopes[scope.value]
      : undefined;
  return size === '' || key === undefined ? size : mdSay(key, { size: shown(size) });
}

/** The stated text where it is short enough, else where it stands: stated words are never cut. */
function short(page: Page, path: string, section: LabelKey): string {
  const found = factOf(page, path);
  if (found.state !== 'given') return '';
  const text = String(found.value).trim();
  return text.length <= longest
    ? mdText(text)
    : mdSay('downstream/stated-below', { section: sayPlain(section) });
}

/** The results that the provider does not keep from downstream providers. */
function results(page: Page): string {
  return entries(page, 'evaluation.results')
    .filter(({ downstream }) => downstream !== false)
    .map(({ name, metric, value: result, unit, baseline }) => {
      const own = figureIn(String(result ?? ''), spokenLanguage().conventions);
      const figure = [asText(own), asText(unit)].filter(Boolean).join(' ');
      const beside =
        asText(baseline) === undefined
          ? ''
          : `; ${sayPlain('downstream/baseline', { value: figureIn(asText(baseline) ?? '', spokenLanguage().conventions) })}`;
      const measured = asText(unit) === undefined ? asText(metric) : undefined;
      const what = measured === undefined ? '' : ` (${measured})`;
      return mdText(`${asText(name) ?? ''}: ${figure}${what}${beside}`);
    })
    .join('<br>');
}

function licence(page: Page): string {
  const id = factOf(page, 'licensing.license');
  const named = value(page, 'licensing.license_name');
  const known = id.state === 'given' ? findLicence(String(id.value)) : null;
  const isOther = id.state === 'given' && String(id.value) === 'other';
  const name =
    named !== ''
      ? named
      : known !== null
        ? mdText(known.name)
        : id.state === 'given' && !isOther
          ? inline(id.value)
          : '';
  const text = value(page, 'licensing.license_url', 'link');
  const policy = value(page, 'licensing.acceptable_use_policy.url', 'link');
  return [
    [name, text].filter((part) => part !== '').join(': '),
    policy === '' ? '' : mdSay('downstream/acceptable-use', { address: shown(policy) }),
  ]
    .filter((part) => part !== '')
    .join('<br>');
}

function changes(page: Page): string {
  const at = value(page, 'model.changes.url', 'link');
  const months = value(page, 'model.changes.served_after_successor_months', 'amount', 'months');
  const end = value(page, 'model.changes.end_of_life');
  return [
    at === '' ? '' : mdSay('downstream/announced-at', { address: shown(at) }),
    months === '' ? '' : mdSay('downstream/served', { months: shown(months) }),
    end,
  ]
    .filter((part) => part !== '')
    .join('<br>');
}

/** The support for integrators, else the contact point of the provider. */
function contact(page: Page): string {
  const mail = value(page, 'model.support.email') || value(page, 'provider.contact.email');
  const web =
    value(page, 'model.support.url', 'link') || value(page, 'provider.contact.url', 'link');
  const phone = value(page, 'provider.contact.phone');
  const days = value(page, 'model.support.answer_days', 'amount', 'days');
  return [
    [mail, web, phone].filter((part) => part !== '').join(' · '),
    days === '' ? '' : mdSay('downstream/answered-within', { days: shown(days) }),
  ]
    .filter((part) => part !== '')
    .join('<br>');
}
