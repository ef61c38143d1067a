/** The figures of training compute against the two thresholds of the law, and the one-third test of a modification. */

import type { GateId } from '../../facts/condition.js';
import type { Decimal } from '../../facts/decimal.js';
import { superscript } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import {
  type ComputeFigure,
  cumulativeFigure,
  isBound,
  isGreater,
  isOwnModification,
  limitGeneralPurpose,
  limitSystemicRisk,
  modificationFigure,
  parameterUpdateFigure,
  statedFigure,
  straddles,
  type ThirdTest,
  thirdTests,
} from '../../figures/compute.js';
import {
  atStart,
  lawCompute,
  lawFraction,
  lawFractionName,
  lawPercent,
  lawTimes,
  powerInWords,
} from '../../law/spell.js';
import { fractionThresholds } from '../../law/thresholds.js';
import { summaryLine } from '../conclusions/evidence.js';
import { mdCallout, mdStatus, mdTable, mdText } from '../markdown.js';
import { openPoint } from '../open-points.js';
import { absenceSentence, factOf, type RenderContext } from '../page.js';
import { asRead, band, boundWords, distance, exact, missing, rounded } from './amounts.js';

interface Row {
  readonly name: string;
  readonly path: string;
  readonly figure: ComputeFigure | null;
  readonly limit: Decimal;
}

const limitWords = (limit: Decimal): string => `${powerInWords(limit.text)} FLOP`;

/** Each figure beside its threshold: above or not, how far, and whether the band holds the threshold. */
export function thresholdTable(page: RenderContext): string {
  const { facts } = page.read;
  const planned = 'training.compute.planned_cumulative_flop';
  const rows: readonly Row[] = [
    {
      name: 'Compute of parameter updates',
      path: 'training.compute.parameter_update_flop',
      figure: parameterUpdateFigure(facts),
      limit: limitGeneralPurpose,
    },
    {
      name: 'Cumulative compute',
      path: 'training.compute.cumulative_flop',
      figure: cumulativeFigure(facts),
      limit: limitSystemicRisk,
    },
    ...(factOf(page, planned).state === 'missing'
      ? []
      : [
          {
            name: 'Planned cumulative compute',
            path: planned,
            figure: statedFigure(facts, planned),
            limit: limitSystemicRisk,
          },
        ]),
  ];
  return [
    mdTable(
      [
        'Figure',
        'Amount',
        'Threshold',
        'Above it',
        'Distance',
        `Band of ${lawPercent('estimateMargin')} %`,
      ],
      rows.map((row) => thresholdRow(page, row)),
    ),
    gateSentences(page),
  ].join('\n\n');
}

function thresholdRow(page: RenderContext, { name, path, figure, limit }: Row): readonly string[] {
  const found = factOf(page, path);
  const threshold = `more than ${limitWords(limit)}`;
  if (!figure) {
    return [
      name,
      found.state === 'missing'
        ? missing(page, path, 'fact')
        : found.state === 'given'
          ? openPoint(page.places, 'compute/in-part')
          : absenceSentence(found.state, found.reason),
      threshold,
      mdStatus('open', 'Not known'),
      '—',
      '—',
    ];
  }
  page.printed.add(figure.path);
  const { value } = figure;
  const isAbove = isGreater(figure, limit);
  return [
    name,
    figure.path === path || isBound(figure)
      ? asRead(figure)
      : mdText(figure.arithmetic ?? rounded(value)),
    threshold,
    isAbove === 'unknown'
      ? mdStatus('open', 'Not settled')
      : isAbove === 'true'
        ? 'Above'
        : 'Not above',
    mdText(distance(value, limit)),
    isBound(figure)
      ? 'A bound has none'
      : mdText(
          `${band(value)}: ${straddles(value, limit) ? 'holds the threshold' : 'does not hold it'}`,
        ),
  ];
}

/** What the gates make of it, with the mark of a borderline figure. */
function gateSentences(page: RenderContext): string {
  const gates: readonly GateId[] = ['gpai', 'systemic-risk'];
  return gates
    .map((id) => {
      const { borderline } = page.assessment.gates[id];
      return [
        `- ${summaryLine(page, id)}`,
        ...(borderline
          ? [
              'The band holds a threshold, so that a better estimate could change the answer; the point value decides.',
            ]
          : []),
      ].join(' ');
    })
    .join('\n');
}

/** Whether the modifier test asks anything here, its arithmetic, and the fallback where the original compute is not known. */
/** The test with its heading; nothing where the stated role is another. */
export function modifierTest(page: RenderContext): string {
  const test = testWords(page);
  return test === '' ? '' : `## Test of a modification\n\n${test}`;
}

function testWords(page: RenderContext): string {
  const { facts } = page.read;
  for (const path of [
    'role.kind',
    'role.base_model.same_provider',
    'role.base_model.general_purpose',
  ]) {
    factOf(page, path);
  }
  const kind = given(facts, 'role.kind');
  if (kind === undefined) return missing(page, 'role.kind', 'compute/role');
  if (kind !== 'modifier') return '';
  if (isOwnModification(facts)) {
    return `The base model is of the same provider. Base and modification are one model with one life cycle, and their compute counts together: there is no test of ${lawFraction('modification')} against oneself.`;
  }
  if (given(facts, 'role.base_model.general_purpose') === false) {
    return 'The base model is not a general-purpose AI model. The test does not ask anything; who trains such a model into a general-purpose one counts as its developer.';
  }
  const claim = factOf(page, 'role.modification.significant_change');
  return [
    `A modifier becomes the provider of the modified model by a significant change in its generality, capabilities or systemic risk. Compute of more than ${lawFraction('modification')} of the original training compute indicates one. The comparison is strict, and is made with ${lawTimes('modification')} the modification so that nothing is rounded.`,
    arithmetic(page),
    ...(claim.state === 'given' && claim.value === true
      ? [
          `The facts claim a significant change whatever the compute. The change is the test, the ${lawFractionName('modification')} only an indication.`,
        ]
      : []),
    ...(page.assessment.gates.provider.summary === '' ? [] : [summaryLine(page, 'provider')]),
  ].join('\n\n');
}

function arithmetic(page: RenderContext): string {
  const { facts } = page.read;
  const base = factOf(page, 'role.base_model.training_compute_flop');
  const modification = modificationFigure(facts);
  factOf(page, 'role.modification.compute_flop');
  if (!modification) {
    return missing(page, 'role.modification.compute_flop', 'compute/modification');
  }
  const tests = thirdTests(facts);
  const isFallback = base.state !== 'given';
  return [
    ...(isFallback
      ? [
          `${baseCompute(page)} It is to be estimated first; only where that is impossible do the thresholds stand in for it: ${lawFraction('modificationFallbackSystemicRisk')} of ${lawCompute('systemicRiskFlop')} for a base model with systemic risk, ${lawFraction('modificationFallback')} of ${lawCompute('generalPurposeFlop')} for any other.`,
          missing(page, 'role.base_model.training_compute_flop', 'compute/base'),
        ]
      : []),
    mdTable(
      [
        'Compared with',
        `${atStart(lawTimes('modification'))} the modification`,
        'Whole',
        `More than ${lawFraction('modification')}`,
        'Distance',
      ],
      tests.map((test) => testRow(test)),
    ),
    ...(tests.length > 1 && tests[0]?.isAbove !== tests[1]?.isAbove
      ? [missing(page, 'role.base_model.systemic_risk', 'compute/base-risk')]
      : []),
    ...(tests.some(({ borderline }) => borderline)
      ? [
          mdCallout(
            'NOTE',
            `**Borderline.** The band of ${lawPercent('estimateMargin')} % around the modification holds the ${lawFractionName('modification')}, so that a better estimate could change the answer; the point value decides.`,
          ),
        ]
      : []),
  ].join('\n\n');
}

/** That the compute of the base model is not stated, or why it is not. */
function baseCompute(page: RenderContext): string {
  const found = factOf(page, 'role.base_model.training_compute_flop');
  return found.state === 'given' || found.state === 'missing'
    ? openPoint(page.places, 'compute/base-compute')
    : `Compute of the base model: ${absenceSentence(found.state, found.reason)}`;
}

function testRow({ of, modification, whole, tripled, isAbove }: ThirdTest): readonly string[] {
  return [
    of === 'base model' ? 'Compute of the base model' : `Fallback: ${of}`,
    mdText(
      `3 × ${boundWords(modification)}${modification.value.text} = ${boundWords(tripled)}${exact(tripled.value)} FLOP`,
    ),
    `${boundWords(whole)}${mdText(`${exact(whole.value)} FLOP`)} (${lawFraction('modification')}: about ${mdText(rounded3(whole.value))})`,
    isAbove === 'unknown' ? mdStatus('open', 'Not settled') : isAbove === 'true' ? 'Yes' : 'No',
    mdText(distance(tripled.value, whole.value)),
  ];
}

/** A third has no exact decimal in general: three figures of it, for the eye. */
function rounded3(whole: Decimal): string {
  const power = whole.exponent + whole.mantissa.toString().length - 1;
  const lead =
    Number(`${whole.mantissa}`.slice(0, 15)) / 10 ** (Math.min(15, `${whole.mantissa}`.length) - 1);
  const third = lead / Number(fractionThresholds.modification.denominator);
  const [mantissa, exponent] = third >= 1 ? [third, power] : [third * 10, power - 1];
  return `${mantissa.toFixed(2)} × 10${superscript(exponent)} FLOP`;
}
