/** The numbers of the Model Documentation Form, each printed as exactly as its reader may see it and made from one fact. */

import { answered } from '../../facts/condition.js';
import { Decimal, superscript } from '../../facts/decimal.js';
import { lookup } from '../../facts/lookup.js';
import type { FactPath } from '../../facts/paths.gen.js';
import { asNumber, entriesAt, numberAt, textAt } from '../../facts/stated.js';
import {
  type ComputeFigure,
  cumulativeFigure,
  parameterUpdateFigure,
} from '../../figures/compute.js';
import {
  orderOfMagnitude,
  sizeRange,
  timeRange,
  visibleFigures,
} from '../../figures/form-numbers.js';
import {
  capitalLine,
  type Line,
  paragraph,
  sentenceLine,
  table,
  text,
} from '../../markdown/build.js';
import { amount, count } from '../amounts.js';
import { day, month } from '../dates.js';
import { lineSay, sayPlain } from '../md-say.js';
import { wordsFor } from '../words.js';
import { type AnswerContext, type SpecialAnswer, says } from './answer.js';
import { absentWithin, valueOr } from './said.js';

type Show = (value: Decimal) => string;

/** With the figures that were stated: `920`, `0.040`, `1.0 × 10²`, `24.13 billion (2.413 × 10¹⁰)`. */
const exact: Show = (value) => {
  if (!Decimal.of('1e6').isMoreThan(value)) return count(value);
  return /[eE]/.test(value.text) ? value.toScientific(visibleFigures(value) || 1) : inFull(value);
};

/** A number of days of which each digit is stated is written out, as in other papers; any other as exactly as it is stated. */
const daysOf: Show = (value) =>
  visibleFigures(value) === (orderOfMagnitude(value) ?? 0) + 1 ? amount(value) : exact(value);

/** Zeros at the end of the decimals are figures like others. */
function inFull(value: Decimal): string {
  const shown = amount(value);
  const [whole = '', decimals = ''] = shown.split('.');
  const stated = /\.(\d+)$/.exec(value.text)?.[1] ?? '';
  return stated.length > decimals.length && !shown.includes('×')
    ? `${whole}.${decimals.padEnd(stated.length, '0')}`
    : shown;
}

/** `9.2e12` → `9 × 10¹²`: all that national authorities see. */
const oneFigure: Show = (value) => value.toScientific(1);

/** `2.4e25` → `10²⁵`. */
const magnitude: Show = (value) => {
  const power = orderOfMagnitude(value);
  return power === null ? '0' : `10${superscript(power)}`;
};

const size: SpecialAnswer = {
  facts: ['model.parameters.active'],
  print: ({ facts }) => {
    const total = numberAt(facts, 'model.parameters.total');
    if (total === undefined) return null;
    const active = numberAt(facts, 'model.parameters.active');
    const count = exact(total);
    return says(
      active !== undefined && active.compare(total) !== 0
        ? lineSay('documentation-form/parameters-active', { count, active: exact(active) })
        : lineSay('documentation-form/parameters', { count }),
    );
  },
};

const sizeInRange: SpecialAnswer = {
  facts: [],
  parts: () => [],
  print: ({ facts }) => {
    const total = numberAt(facts, 'model.parameters.total');
    return total === undefined
      ? null
      : says(lineSay('documentation-form/parameters', { count: sizeRange(total) }));
  },
};

const purposes = [
  ['documentation-form/training', 'data.data_points.training'],
  ['documentation-form/testing', 'data.data_points.testing'],
  ['documentation-form/validation', 'data.data_points.validation'],
] as const;

/** Rows 31 and 32: the three numbers and the unit that they count. */
const dataPoints = (show: Show, parts?: SpecialAnswer['parts']): SpecialAnswer => ({
  facts: ['data.data_points.unit', ...(parts ? [] : purposes.slice(1).map(([, path]) => path))],
  ...(parts ? { parts } : {}),
  print: (context) => {
    const { facts } = context;
    if (purposes.every(([, path]) => numberAt(facts, path) === undefined)) return null;
    const rows = purposes.map(([purpose, path]) => {
      const value = numberAt(facts, path);
      const found = lookup(facts, path);
      const words = (): Line =>
        valueOr(context, found.state === 'given' ? undefined : absence(found));
      return [lineSay(purpose), value === undefined ? words() : text(show(value))];
    });
    const unit = textAt(facts, 'data.data_points.unit');
    const defined =
      unit === undefined
        ? absentWithin(context, 'data.data_points.unit', sayPlain('documentation-form/unit'))
        : sentenceLine(lineSay('documentation-form/unit-is', { unit }));
    return {
      blocks: [
        table([lineSay('documentation-form/use'), lineSay('documentation-form/points')], rows),
        paragraph(defined),
      ],
    };
  },
});

/** A lookup back as the absence that was written. */
function absence(found: Exclude<ReturnType<typeof lookup>, { state: 'given' }>): unknown {
  return found.state === 'missing' ? undefined : { [found.state]: found.reason };
}

const started = 'training.duration.started';
const ended = 'training.duration.ended';

/** `Period measured: … to …`, or what is missing of it. */
function period(context: AnswerContext, show: (date: string) => string): Line {
  const { facts } = context;
  const [from, to] = [textAt(facts, started), textAt(facts, ended)];
  if (from !== undefined && to !== undefined)
    return sentenceLine(
      lineSay('documentation-form/period-is', { from: show(from), to: show(to) }),
    );
  return absentWithin(
    context,
    from === undefined ? started : ended,
    sayPlain('documentation-form/period'),
  );
}

const trainingTime: SpecialAnswer = {
  facts: [started, ended, 'training.duration.hardware_days'],
  print: (context) => {
    const { facts } = context;
    const days = numberAt(facts, 'training.duration.wall_clock_days');
    const hardware = entriesAt(facts, 'training.duration.hardware_days') ?? [];
    if (days === undefined && hardware.length === 0) return null;
    const wall =
      days === undefined
        ? absentWithin(
            context,
            'training.duration.wall_clock_days',
            sayPlain('documentation-form/wall-clock'),
          )
        : lineSay('documentation-form/wall-clock-are', { days: exact(days) });
    const byHardware = table(
      [lineSay('documentation-form/hardware'), lineSay('documentation-form/hardware-time')],
      hardware.map(({ hardware: kind, days: each }) => {
        const number = asNumber(each);
        return [
          valueOr(context, kind),
          number
            ? lineSay('documentation-form/hardware-days-are', { days: daysOf(number) })
            : valueOr(context, each),
        ];
      }),
    );
    const units =
      hardware.length === 0
        ? paragraph(
            absentWithin(
              context,
              'training.duration.hardware_days',
              sayPlain('documentation-form/hardware-days'),
            ),
          )
        : byHardware;
    return { blocks: [paragraph(period(context, day)), paragraph(wall), units] };
  },
};

const trainingTimeInRange: SpecialAnswer = {
  facts: [],
  parts: () => [],
  print: (context) => {
    const days = numberAt(context.facts, 'training.duration.wall_clock_days');
    if (days === undefined) return null;
    const range = sentenceLine(lineSay('documentation-form/duration', { range: timeRange(days) }));
    return { blocks: [paragraph(period(context, month)), paragraph(range)] };
  },
};

/** Rows 39 and 40: the parameter updates, and the cumulative figure where it is stated or the model has systemic risk. */
const compute = (show: Show, parts?: SpecialAnswer['parts']): SpecialAnswer => ({
  facts: parts ? [] : ['training.compute.cumulative_flop', 'training.compute.estimate'],
  ...(parts ? { parts } : {}),
  print: (context) => {
    const { facts } = context;
    const updates = parameterUpdateFigure(facts);
    const all = cumulativeFigure(facts);
    const cumulative = all?.path.startsWith('training.compute.cumulative_flop')
      ? [lineSay('documentation-form/cumulative', { figure: figure(all, show) })]
      : [];
    const own = updates
      ? [lineSay('documentation-form/updates', { figure: figure(updates, show) })]
      : [];
    const lines = [...own, ...cumulative];
    if (lines.length === 0) return null;
    return { blocks: (hasRisk(context) ? lines.reverse() : lines).map((each) => paragraph(each)) };
  },
});

const hasRisk = ({ holds }: AnswerContext): boolean =>
  holds(answered('systemic-risk', 'yes')) === 'true';

function figure({ value, kind, least }: ComputeFigure, show: Show): string {
  const flop = show(value);
  switch (kind) {
    case 'estimated':
      return sayPlain('documentation-form/flop/estimated', {
        flop: show === magnitude ? show(value) : value.toScientific(2),
      });
    case 'at most':
      // 9 × 10²⁴ is more than 10²⁴: rounded down, a bound is one of the order alone.
      return sayPlain(
        show === magnitude
          ? 'documentation-form/flop/order-at-most'
          : 'documentation-form/flop/at-most',
        { flop },
      );
    case 'at least':
      return sayPlain(
        show === magnitude
          ? 'documentation-form/flop/order-at-least'
          : 'documentation-form/flop/at-least',
        { flop },
      );
    case 'between':
      return sayPlain('documentation-form/flop/between', { least: show(least ?? value), flop });
    default:
      return sayPlain('documentation-form/flop/stated', { flop });
  }
}

/** Compute is told in powers of ten, with the figures that were stated. */
const flopOf: Show = (value) => value.toScientific(Math.max(1, visibleFigures(value)));

const energy: SpecialAnswer = {
  facts: ['training.energy.basis'],
  print: ({ facts }) => {
    const mwh = numberAt(facts, 'training.energy.mwh');
    const basis = textAt(facts, 'training.energy.basis');
    if (mwh !== undefined)
      return says(
        sentenceLine(
          basis === undefined
            ? lineSay('documentation-form/energy', { mwh: exact(mwh) })
            : lineSay('documentation-form/energy-basis', {
                mwh: exact(mwh),
                basis: wordsFor(basis),
              }),
        ),
      );
    const found = lookup(facts, 'training.energy.mwh');
    if (found.state !== 'not_applicable') return null;
    return {
      ...says(
        lineSay('documentation-form/not-applicable', {
          reason: capitalLine(sentenceLine(text(found.reason))),
        }),
      ),
      isNotApplicable: true,
    };
  },
};

const inference: SpecialAnswer = {
  facts: [],
  print: ({ facts }) => {
    const value = numberAt(facts, 'training.inference_compute.flop');
    return value === undefined
      ? null
      : says(lineSay('documentation-form/inference', { flop: flopOf(value) }));
  },
};

const nothing = (): readonly FactPath[] => [];

/** The printers of these answers by name. */
export const documentationAmountAnswers: Readonly<Record<string, SpecialAnswer>> = {
  'mdf-size': size,
  'mdf-size-range': sizeInRange,
  'mdf-data-points': dataPoints(exact),
  'mdf-data-points-rounded': dataPoints(oneFigure, nothing),
  'mdf-training-time': trainingTime,
  'mdf-training-time-range': trainingTimeInRange,
  'mdf-compute': compute(flopOf),
  'mdf-compute-magnitude': compute(magnitude, nothing),
  'mdf-energy': energy,
  'mdf-inference': inference,
};
