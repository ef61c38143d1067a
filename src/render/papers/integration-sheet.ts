/** The integration sheet of the downstream paper: how to call or load the model, its limits, results, licence, contact and end of life. */

import { findLicence } from '../../facts/licence.js';
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import {
  between,
  brk,
  code,
  heading,
  type Line,
  line,
  link as linkTo,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import type { ValueKind } from '../values.js';
import { capital, wordsFor } from '../words.js';
import { labelTable } from './label-table.js';

/** Longer text stays in its own section, and the sheet points there. */
const longest = 420;

/** The sheet with its heading; a row that nothing is stated for is left out. */
export function integrationSheet(page: RenderContext): readonly Block[] {
  const table = labelTable(
    ['Subject', 'Answer'],
    [
      ['Calling or loading', access(page)],
      ['Inputs', formats(page, 'model.input_formats')],
      ['Outputs', formats(page, 'model.output_formats')],
      ['Context window', contextWindow(page)],
      ['Strengths', short(page, 'model.capabilities', 'Capabilities')],
      ['Known limitations', short(page, 'model.limitations', 'Limitations')],
      ['Excluded uses', short(page, 'model.restricted_uses', 'Acceptable use')],
      ['Evaluation', results(page)],
      ['Licence', licence(page)],
      ['Integration guide', value(page, 'model.integration.url', 'link')],
      ['Notices of change', changes(page)],
      ['Contact', contact(page)],
    ],
  );
  return table.length === 0 ? [] : [heading(2, 'Integration sheet'), ...table];
}

/** The lines that say something, with words between them. */
const some = (lines: readonly Line[], words: string | Line): Line =>
  between(
    lines.filter((each) => each.length > 0),
    words,
  );

function value(page: RenderContext, path: string, kind: ValueKind = 'text', unit = ''): Line {
  const found = factOf(page, path);
  return found.state === 'given' ? valueLine(found.value, kind, unit) : [];
}

function entries(
  page: RenderContext,
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

const link = (address: unknown): Line => {
  const url = asText(address);
  return url === undefined ? [] : linkTo(url);
};

/** The identifiers to call, else where each channel leads. */
function access(page: RenderContext): Line {
  const ways = entries(page, 'model.access').map(({ identifier, endpoint, channel }) =>
    some(
      [
        code(asText(identifier) ?? ''),
        link(endpoint).length === 0 ? [] : line('at ', link(endpoint)),
        asText(channel) === undefined ? [] : line('(', text(asText(channel) ?? ''), ')'),
      ],
      ' ',
    ),
  );
  if (ways.length > 0) return between(ways, brk);
  return some(
    entries(page, 'model.distribution_channels')
      .filter(({ downstream }) => downstream !== false)
      .map(({ method, url }) => {
        const name = asText(method)?.trim() ?? '';
        return some([name === '' || name === '—' ? [] : text(name), link(url)], ': ');
      }),
    brk,
  );
}

function formats(page: RenderContext, path: 'model.input_formats' | 'model.output_formats'): Line {
  return between(
    entries(page, path).map(({ modality, format, maximum_size: size }) => {
      const inner = [asText(format), asText(size)].filter((each) => each !== undefined).join('; ');
      const name = text(capital(wordsFor(asText(modality) ?? '')));
      return inner === '' ? name : line(name, ' (', text(inner), ')');
    }),
    ' · ',
  );
}

const scopes: Readonly<Record<string, string>> = {
  input: 'the input alone',
  input_and_output: 'input and output together',
};

function contextWindow(page: RenderContext): Line {
  const size = value(page, 'model.context_window', 'amount', 'tokens');
  const scope = factOf(page, 'model.context_window_scope');
  const words = scope.state === 'given' ? scopes[String(scope.value)] : undefined;
  return size.length === 0 || words === undefined ? size : line(size, `, ${words}`);
}

/** The stated text where it is short enough, else where it stands: stated words are never cut. */
function short(page: RenderContext, path: string, section: string): Line {
  const found = factOf(page, path);
  if (found.state !== 'given') return [];
  const words = String(found.value).trim();
  return words.length <= longest ? text(words) : line(`Stated below under “${section}”`);
}

/** The results that the provider does not keep from downstream providers. */
function results(page: RenderContext): Line {
  return between(
    entries(page, 'evaluation.results')
      .filter(({ downstream }) => downstream !== false)
      .map(({ name, metric, value: result, unit, baseline }) => {
        const shown = [asText(String(result ?? '')), asText(unit)].filter(Boolean).join(' ');
        const beside = asText(baseline) === undefined ? '' : `; baseline ${asText(baseline)}`;
        const measured = asText(unit) === undefined ? asText(metric) : undefined;
        const what = measured === undefined ? '' : ` (${measured})`;
        return text(`${asText(name) ?? ''}: ${shown}${what}${beside}`);
      }),
    brk,
  );
}

function licence(page: RenderContext): Line {
  const id = factOf(page, 'licensing.license');
  const named = value(page, 'licensing.license_name');
  const known = id.state === 'given' ? findLicence(String(id.value)) : null;
  const isOther = id.state === 'given' && String(id.value) === 'other';
  const name =
    named.length > 0
      ? named
      : known !== null
        ? text(known.name)
        : id.state === 'given' && !isOther
          ? valueLine(id.value)
          : [];
  const words = value(page, 'licensing.license_url', 'link');
  const policy = value(page, 'licensing.acceptable_use_policy.url', 'link');
  return some(
    [some([name, words], ': '), policy.length === 0 ? [] : line('Acceptable use: ', policy)],
    brk,
  );
}

function changes(page: RenderContext): Line {
  const at = value(page, 'model.changes.url', 'link');
  const months = value(page, 'model.changes.served_after_successor_months', 'amount', 'months');
  const end = value(page, 'model.changes.end_of_life');
  return some(
    [
      at.length === 0 ? [] : line('Announced at ', at),
      months.length === 0 ? [] : line('A version is served for ', months, ' after its successor'),
      end,
    ],
    brk,
  );
}

/** The support for integrators, else the contact point of the provider. */
function contact(page: RenderContext): Line {
  const either = (own: Line, other: () => Line): Line => (own.length > 0 ? own : other());
  const mail = either(value(page, 'model.support.email'), () =>
    value(page, 'provider.contact.email'),
  );
  const web = either(value(page, 'model.support.url', 'link'), () =>
    value(page, 'provider.contact.url', 'link'),
  );
  const phone = value(page, 'provider.contact.phone');
  const days = value(page, 'model.support.answer_days', 'amount', 'days');
  return some(
    [some([mail, web, phone], ' · '), days.length === 0 ? [] : line('Answered within ', days)],
    brk,
  );
}
