/** Holds what the model card calls its model against what the stated facts support. */
import { claimFinding } from '../assess/openness/openness-findings.js';
import type { OpennessResult } from '../assess/openness/openness-result.js';
import { given } from '../facts/lookup.js';
import type { Finding } from '../finding/finding.js';
import { countValue, nameValue } from '../finding/value.js';
import { claimsOn } from '../openness/computed/claims.js';
import type { ReadResult } from '../read/read-result.js';
import type { ModelCard } from './model-card.js';

/** One finding for each thing that the card claims and that does not hold, at the first sentence that claims it. */
export function cardClaimFindings(
  read: ReadResult,
  card: ModelCard | null,
  openness: OpennessResult,
): readonly Finding[] {
  if (card === null) return [];
  const name = given(read.facts, 'model.name');
  const claims = claimsOn(card.text, typeof name === 'string' ? name : null);
  const first = claims.filter(
    (claim, index) => claims.findIndex((each) => each.claims === claim.claims) === index,
  );
  return first.flatMap(
    (claim) =>
      claimFinding(read, openness, claim, {
        says: 'The model card {card} (line {line})',
        params: { card: nameValue(card.shown), line: countValue(claim.line) },
        path: 'openness',
      }) ?? [],
  );
}
