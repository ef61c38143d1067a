/** The one-third test of a modification: whether it asks anything here, its arithmetic, and the fallback where the original compute is not known. */

import type { Decimal } from '../../facts/decimal.js';
import { superscript } from '../../facts/decimal.js';
import { given } from '../../facts/lookup.js';
import {
  isOwnModification,
  modificationFigure,
  type ThirdTest,
  thirdTests,
} from '../../figures/compute.js';
import { withDecimalMark } from '../../languages/numbers.js';
import type { LabelKey } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { lawCompute, lawPercent } from '../../law/spell.js';
import { fractionThresholds } from '../../law/thresholds.js';
import {
  callout,
  capitalLine,
  heading,
  type Line,
  line,
  paragraph,
  status,
  strong,
  table,
  text,
} from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import { lineSay, sayPlain } from '../md-say.js';
import { openLine } from '../open-points.js';
import { absenceLine, factOf, type RenderContext } from '../page.js';
import { gateSummary } from '../reasons/gate-summary.js';
import { bounded, distance, exact, flop, missing } from './amounts.js';

const third = (): Line => lineSay('law/modification');
const thirdName = (): Line => lineSay('law/modification-name');
const threeTimes = (): Line => lineSay('law/modification-times');

/** The test with its heading; nothing where the stated role is another. */
export function modifierTest(page: RenderContext): readonly Block[] {
  const test = testBlocks(page);
  return test.length === 0 ? [] : [heading(2, lineSay('compute/test')), ...test];
}

function testBlocks(page: RenderContext): readonly Block[] {
  const { facts } = page.read;
  for (const path of [
    'role.kind',
    'role.base_model.same_provider',
    'role.base_model.general_purpose',
  ]) {
    factOf(page, path);
  }
  const kind = given(facts, 'role.kind');
  if (kind === undefined) return [paragraph(missing(page, 'role.kind', 'compute/role'))];
  if (kind !== 'modifier') return [];
  if (isOwnModification(facts))
    return [paragraph(lineSay('compute/own-model', { third: third() }))];
  if (given(facts, 'role.base_model.general_purpose') === false)
    return [paragraph(lineSay('compute/base-not-general'))];
  const claim = factOf(page, 'role.modification.significant_change');
  return [
    paragraph(lineSay('compute/test-is', { third: third(), times: threeTimes() })),
    ...arithmetic(page),
    ...(claim.state === 'given' && claim.value === true
      ? [paragraph(lineSay('compute/change-claimed', { third: thirdName() }))]
      : []),
    ...(page.assessment.gates.provider.summary === ''
      ? []
      : [paragraph(gateSummary(page, 'provider'))]),
  ];
}

function arithmetic(page: RenderContext): readonly Block[] {
  const { facts } = page.read;
  const base = factOf(page, 'role.base_model.training_compute_flop');
  const modification = modificationFigure(facts);
  factOf(page, 'role.modification.compute_flop');
  if (!modification)
    return [paragraph(missing(page, 'role.modification.compute_flop', 'compute/modification'))];
  const tests = thirdTests(facts);
  return [
    ...(base.state === 'given'
      ? []
      : [
          paragraph(baseCompute(page), ' ', fallback()),
          paragraph(missing(page, 'role.base_model.training_compute_flop', 'compute/base')),
        ]),
    table(
      [
        lineSay('compute/compared-to'),
        lineSay('compute/times-modification', { times: capitalLine(threeTimes()) }),
        lineSay('compute/whole'),
        lineSay('compute/more-than-third', { third: third() }),
      ],
      tests.map((test) => testRow(test)),
    ),
    ...(tests.length > 1 && tests[0]?.isAbove !== tests[1]?.isAbove
      ? [paragraph(missing(page, 'role.base_model.systemic_risk', 'compute/base-risk'))]
      : []),
    ...(tests.some(({ borderline }) => borderline) ? [borderlineNote()] : []),
  ];
}

const fallback = (): Line =>
  lineSay('compute/fallback', {
    risky: lineSay('law/fallback-systemic-risk'),
    high: lawCompute('systemicRiskFlop'),
    other: lineSay('law/fallback'),
    low: lawCompute('generalPurposeFlop'),
  });

const borderlineNote = (): Block =>
  callout(
    'note',
    paragraph(
      strong(lineSay('compute/borderline')),
      ' ',
      lineSay('compute/borderline-test', {
        margin: lawPercent('estimateMargin'),
        third: thirdName(),
      }),
    ),
  );

/** That the compute of the base model is not stated, or why it is not. */
function baseCompute(page: RenderContext): Line {
  const found = factOf(page, 'role.base_model.training_compute_flop');
  return found.state === 'given' || found.state === 'missing'
    ? openLine(page.places, 'compute/base-compute')
    : lineSay('compute/base-absent', { absence: absenceLine(found.state, found.reason) });
}

const wholes: Readonly<Record<ThirdTest['of'], LabelKey>> = {
  'base model': 'compute/of-base',
  'threshold of general purpose': 'compute/fallback-general',
  'threshold of systemic risk': 'compute/fallback-systemic',
};

function testRow({ of, modification, whole, tripled, isAbove }: ThirdTest): readonly Line[] {
  return [
    lineSay(wholes[of]),
    lineSay('compute/tripled', {
      factor: fractionThresholds.modification.denominator,
      modification: bounded(modification, text(modification.value.text)),
      product: bounded(tripled, exact(tripled.value)),
    }),
    lineSay('compute/whole-and-third', {
      whole: bounded(whole, flop(exact(whole.value))),
      third: third(),
      amount: flop(line(thirdOf(whole.value))),
    }),
    isAbove === 'unknown'
      ? status('open', sayPlain('compute/not-settled'))
      : line(
          lineSay(isAbove === 'true' ? 'frame/yes' : 'frame/no'),
          ': ',
          distance(tripled.value, whole.value),
        ),
  ];
}

/** A third has no exact decimal in general: three figures of it, for the eye. */
function thirdOf(whole: Decimal): string {
  const power = whole.exponent + whole.mantissa.toString().length - 1;
  const lead =
    Number(`${whole.mantissa}`.slice(0, 15)) / 10 ** (Math.min(15, `${whole.mantissa}`.length) - 1);
  const share = lead / Number(fractionThresholds.modification.denominator);
  const [mantissa, exponent] = share >= 1 ? [share, power] : [share * 10, power - 1];
  return withDecimalMark(
    `${mantissa.toFixed(2)} × 10${superscript(exponent)}`,
    spokenLanguage().conventions,
  );
}
