/** A run once nobody asks its facts any more: what every report prints of it, and nothing else, so that many can be held. */
import { askedChecks } from '../assess/asked-checks.js';
import { answersOfLaw } from '../assess/assess.js';
import type { Assessment, Reason } from '../assess/assessment.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import type { SourceText } from '../read/read-result.js';
import { withoutCredentials } from '../text/credentials.js';
import type { Run } from './run.js';

/** How many lines around a place a report draws. */
const around = 1;

/**
 * Lets go of the facts, of the tree that they stand in and of the lines that no finding stands at. With `asked`, names the checks that
 * were asked, which JUnit lists and only the facts can tell.
 */
export function withoutFacts(run: Run, { asked = false }: { readonly asked?: boolean } = {}): Run {
  const { read, assessment } = run;
  const names = Object.keys(read.facts).map((key) => [key, null] as const);
  return {
    ...run,
    read: {
      readable: read.readable,
      facts: Object.fromEntries(names) as unknown as ModelFacts,
      placeOf: nowhere,
      sources: thinned(run),
      findings: assessment === null ? read.findings : [],
      ...(read.family && { family: { ...read.family, facts: [] } }),
    },
    ...(asked &&
      assessment !== null && {
        asked: run.asked ?? askedChecks(answersOfLaw(read, { asOf: assessment.as_of })),
      }),
  };
}

const nowhere = (): null => null;

/** The same without the grounds of its conclusions, for reports that tell what was found and not why. */
export function withoutGrounds(run: Run): Run {
  const { assessment } = run;
  return assessment === null ? run : { ...run, assessment: bare(assessment) };
}

function bare(assessment: Assessment): Assessment {
  const gates = Object.entries(assessment.gates).map(
    ([id, gate]) => [id, { ...gate, reason: alone(gate.reason) }] as const,
  );
  return {
    ...assessment,
    gates: Object.fromEntries(gates) as unknown as Assessment['gates'],
    obligations: assessment.obligations.map((duty) => ({ ...duty, reason: alone(duty.reason) })),
  };
}

function alone(reason: Reason): Reason {
  return { ...reason, values: [], facts: [], because: [] };
}

/** Every line that a report may draw, in its place; the others are empty. A credential is covered letter for letter. */
function thinned({ read, assessment, release, moreFindings: beside }: Run): readonly SourceText[] {
  const findings = [
    ...(assessment?.findings ?? read.findings),
    ...(release?.findings ?? []),
    ...(beside ?? []),
  ];
  return read.sources.map(({ file, text }) => {
    const kept = new Set([0]);
    for (const { place } of findings) {
      if (place === null || place.file !== file) continue;
      for (let line = place.line - 1 - around; line < place.line + around; line += 1) {
        kept.add(line);
      }
    }
    const lines = text.split('\n');
    return {
      file,
      text: lines.map((line, at) => (kept.has(at) ? withoutCredentials(line) : '')).join('\n'),
    };
  });
}
