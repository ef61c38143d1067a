/** The integration sheet of the downstream paper: how to call or load the model, its limits, results, licence, contact and end of life. */

import { findLicence } from '../../facts/licence.js';
import { asText, type Entry, entriesAt } from '../../facts/stated.js';
import { figureIn } from '../../languages/numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
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
import { lineSay, sayPlain } from '../md-say.js';
import { factOf, type RenderContext } from '../page.js';
import { valueLine } from '../value-lines.js';
import type { ValueKind } from '../values.js';
import { capital, wordsFor } from '../words.js';
import { isMetricInUnit } from './evaluation-results.js';
import { labelTable } from './label-table.js';

/** Longer text stays in its own section, and the sheet points there. */
const longest = 420;

/** The sheet with its heading; a row that nothing is stated for is left out. */
export function integrationSheet(page: RenderContext): readonly Block[] {
  const table = labelTable(
    [sayPlain('downstream/subject'), sayPlain('downstream/answer')],
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
  return table.length === 0 ? [] : [heading(2, lineSay('downstream/sheet')), ...table];
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
        link(endpoint).length === 0 ? [] : lineSay('downstream/at', { address: link(endpoint) }),
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

const scopes = {
  input: 'downstream/input-alone',
  input_and_output: 'downstream/input-and-output',
} as const;

function contextWindow(page: RenderContext): Line {
  const size = value(page, 'model.context_window', 'amount', 'tokens');
  const scope = factOf(page, 'model.context_window_scope');
  const key =
    scope.state === 'given' && (scope.value === 'input' || scope.value === 'input_and_output')
      ? scopes[scope.value]
      : undefined;
  return size.length === 0 || key === undefined ? size : lineSay(key, { size });
}

/** The stated text where it is short enough, else where it stands: stated words are never cut. */
function short(page: RenderContext, path: string, section: LabelKey): Line {
  const found = factOf(page, path);
  if (found.state !== 'given') return [];
  const words = String(found.value).trim();
  return words.length <= longest
    ? text(words)
    : lineSay('downstream/stated-below', { section: sayPlain(section) });
}

/** The results that the provider does not keep from downstream providers. */
function results(page: RenderContext): Line {
  const { conventions } = spokenLanguage();
  return between(
    entries(page, 'evaluation.results')
      .filter(({ downstream }) => downstream !== false)
      .map(({ name, metric, value: result, unit, baseline }) => {
        const own = figureIn(String(result ?? ''), conventions);
        const figure = [asText(own), asText(unit)].filter(Boolean).join(' ');
        const other = asText(baseline);
        const beside =
          other === undefined
            ? ''
            : `; ${sayPlain('downstream/baseline', { value: figureIn(other, conventions) })}`;
        const measured = isMetricInUnit({ metric, unit }) ? undefined : asText(metric);
        const what = measured === undefined ? '' : ` (${measured})`;
        return text(`${asText(name) ?? ''}: ${figure}${what}${beside}`);
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
    [
      some([name, words], ': '),
      policy.length === 0 ? [] : lineSay('downstream/acceptable-use', { address: policy }),
    ],
    brk,
  );
}

function changes(page: RenderContext): Line {
  const at = value(page, 'model.changes.url', 'link');
  const months = value(page, 'model.changes.served_after_successor_months', 'amount', 'months');
  const end = value(page, 'model.changes.end_of_life');
  return some(
    [
      at.length === 0 ? [] : lineSay('downstream/announced-at', { address: at }),
      months.length === 0 ? [] : lineSay('downstream/served', { months }),
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
    [
      some([mail, web, phone], ' · '),
      days.length === 0 ? [] : lineSay('downstream/answered-within', { days }),
    ],
    brk,
  );
}
