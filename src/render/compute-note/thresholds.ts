/** The figures of training compute against the two thresholds of the law, and what the gates make of them. */

import type { GateId } from '../../facts/condition.js';
import type { Decimal } from '../../facts/decimal.js';
import {
  type ComputeFigure,
  cumulativeFigure,
  isBound,
  isGreater,
  limitGeneralPurpose,
  limitSystemicRisk,
  parameterUpdateFigure,
  statedFigure,
  straddles,
} from '../../figures/compute.js';
import type { LabelKey } from '../../languages/say.js';
import { lawPercent, powerInWords } from '../../law/spell.js';
import { bullets, type Line, line, status, table } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { absenceLine, factOf, openFactLine, type RenderContext } from '../page.js';
import { flopLine } from '../reasons/flop.js';
import { gateSummary } from '../reasons/gate-summary.js';
import { asRead, band, distance, rounded } from './amounts.js';

interface Row {
  readonly name: LabelKey;
  readonly path: string;
  readonly figure: ComputeFigure | null;
  readonly limit: Decimal;
}

/** Each figure beside its threshold: above or not and how far, and whether the band holds the threshold. */
export function thresholdTable(page: RenderContext): readonly Block[] {
  const { facts } = page.read;
  const planned = 'training.compute.planned_cumulative_flop';
  const rows: readonly Row[] = [
    {
      name: 'compute/updates',
      path: 'training.compute.parameter_update_flop',
      figure: parameterUpdateFigure(facts),
      limit: limitGeneralPurpose,
    },
    {
      name: 'compute/cumulative',
      path: 'training.compute.cumulative_flop',
      figure: cumulativeFigure(facts),
      limit: limitSystemicRisk,
    },
    ...(factOf(page, planned).state === 'missing'
      ? []
      : [
          {
            name: 'compute/planned' as const,
            path: planned,
            figure: statedFigure(facts, planned),
            limit: limitSystemicRisk,
          },
        ]),
  ];
  return [
    table(
      [
        lineSay('compute/figure'),
        lineSay('compute/amount'),
        lineSay('compute/threshold'),
        lineSay('compute/against-threshold'),
        lineSay('compute/band-head', { margin: lawPercent('estimateMargin') }),
      ],
      rows.map((row) => thresholdRow(page, row)),
    ),
    ...gateSentences(page),
  ];
}

function thresholdRow(page: RenderContext, { name, path, figure, limit }: Row): readonly Line[] {
  const found = factOf(page, path);
  const threshold = lineSay('compute/more-than-limit', { limit: powerInWords(limit.text) });
  if (!figure) {
    return [
      lineSay(name),
      found.state === 'missing'
        ? openFactLine(page, path)
        : found.state === 'given'
          ? openLine(page.places, 'compute/in-part')
          : absenceLine(found.state, found.reason),
      threshold,
      status('open', sayPlain('compute/not-known')),
      line('—'),
    ];
  }
  page.printed.add(figure.path);
  const { value, arithmetic } = figure;
  const isAbove = isGreater(figure, limit);
  const worked = arithmetic === undefined ? rounded(value) : flopLine(arithmetic);
  return [
    lineSay(name),
    figure.path === path || isBound(figure) ? asRead(figure) : worked,
    threshold,
    isAbove === 'unknown'
      ? status('open', sayPlain('compute/not-settled'))
      : lineSay(isAbove === 'true' ? 'compute/above' : 'compute/not-above', {
          distance: distance(value, limit),
        }),
    isBound(figure)
      ? lineSay('compute/no-band')
      : lineSay(straddles(value, limit) ? 'compute/band-holds' : 'compute/band-apart', {
          band: band(value),
        }),
  ];
}

/** What the gates make of it, with the mark of a borderline figure. */
function gateSentences(page: RenderContext): readonly Block[] {
  const gates: readonly GateId[] = ['gpai', 'systemic-risk'];
  return bullets(
    gates.map((id) => {
      const said = gateSummary(page, id);
      return page.assessment.gates[id].borderline
        ? line(said, ' ', lineSay('compute/borderline-figure'))
        : said;
    }),
  );
}
