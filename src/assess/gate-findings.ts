/** Findings for the gates: the open ones, the unsettled ones, and those whose threshold is a close call. */

import { given } from '../facts/lookup.js';
import type { Finding } from '../finding/finding.js';
import { quoted } from '../finding/quote.js';
import { worded } from '../finding/say.js';
import { saidValue } from '../finding/value.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { lawPercent } from '../law/spell.js';
import type { GateResult } from './assessment.js';
import { awaitedGates } from './awaited-gates.js';
import { findingAt } from './finding-at.js';
import type { FindingContext } from './finding-context.js';
import { waitingIn } from './for-gates.js';

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Open gates on which an obligation hangs are errors, unsettled ones warnings, straddled thresholds warnings. */
export function gateFindings(concluded: FindingContext): readonly Finding[] {
  const { setting, gates } = concluded;
  const awaited: ReadonlySet<string> = awaitedGates(concluded);
  const waiting = waitingIn(setting.read);
  const found: Finding[] = [];
  for (const [id, gate] of Object.entries(gates)) {
    const asked = allPaths(gate.reason);
    const path = gate.missing[0] ?? asked[0] ?? 'model';
    const provision = provisionOf(gate);
    if (gate.answer === 'open') {
      // Stated by a family, it can't be stated again where it stands: it is looked at in the model's own file.
      const isWaiting = gate.missing.some((one) => waiting.has(one));
      const named = (which: boolean): string =>
        gate.missing
          .filter((one) => waiting.has(one) === which)
          .map((one) => `\`${one}\``)
          .join(', ');
      const [toState, toAttest] = [named(false), named(true)];
      const steps = [
        toState && `state ${toState}`,
        toAttest && `name ${toAttest} under \`attests\``,
      ];
      const paths = sentence(steps.filter(Boolean).join(', and '));
      found.push({
        ...findingAt(path, setting, {
          id: `gate/${id}-open`,
          severity: awaited.has(id) && id !== 'scope' ? 'error' : 'note',
          message: gate.verdict,
          more: gate.missing,
          help: paths
            ? `${paths}; what is not known never exempts`
            : 'Settle the other open questions first',
          provision,
        }),
        ...(isWaiting && setting.read.family && { place: setting.read.family.place }),
      });
    }
    if (gate.answer === 'review') {
      found.push(
        findingAt(path, setting, {
          id: `gate/${id}-review`,
          severity: 'warning',
          message: gate.summary,
          more: asked,
          help: 'Ask a lawyer, then state your own view under `positions` (answer, because, by, on)',
          provision,
        }),
      );
    }
    if (gate.caveats.some((caveat) => caveat.id === 'against-criterion') && id === 'gpai') {
      found.push(againstCriterion(gate, concluded));
    }
    if (gate.borderline) {
      found.push(
        findingAt(figureOf(gate.reason) ?? path, setting, {
          id: `gate/${id}-borderline`,
          severity: 'warning',
          message: `The ${lawPercent('estimateMargin')} % band around the compute holds the threshold: ${gate.summary}`,
          help: 'Give a better estimate and its uncertainty under `training.compute`; the point value decides',
          provision: 'gl-annex-a.2',
        }),
      );
    }
  }
  return found;
}

/** A narrow model above the indicative criterion: the reasons stand on the provider's word, so they are quoted. */
function againstCriterion(gate: GateResult, { setting }: FindingContext): Finding {
  const path = 'model.generality_rationale';
  const reasons = String(given(setting.read.facts, path) ?? '');
  return findingAt(path, setting, {
    id: 'gate/gpai-against-criterion',
    severity: 'warning',
    ...worded(
      'The model is stated to be narrow although it meets the indicative criterion; the reasons given: {reasons}',
      { reasons: { ...saidValue(reasons), shown: quoted(reasons) } },
    ),
    help: 'Have a lawyer read the reasons: the Guidelines take a model above the criterion out only exceptionally, by what it can do and not by how it is sold',
    more: ['model.generality'],
    provision: provisionOf(gate),
  });
}

/** The fact behind the first figure that a reason names. */
function figureOf(reason: GateResult['reason']): string | null {
  if (reason.because.length === 0) {
    const isFigure = reason.values.some(({ kind }) => kind === 'amount');
    return isFigure ? (reason.facts[0]?.path ?? null) : null;
  }
  for (const part of reason.because) {
    const found = figureOf(part);
    if (found !== null) return found;
  }
  return null;
}

function provisionOf(gate: GateResult): ProvisionId | null {
  const id = gate.reason.provision;
  return id !== null && id in provisions ? (id as ProvisionId) : null;
}

function allPaths(reason: GateResult['reason']): readonly string[] {
  return [...reason.facts.map(({ path }) => path), ...reason.because.flatMap(allPaths)];
}
