/** Findings for the positions that cannot count or change nothing. */
import type { PositionKey } from '../facts/condition.js';
import { given } from '../facts/lookup.js';
import type { Finding } from '../finding/finding.js';
import { findingAt } from './finding-at.js';
import type { FindingContext } from './finding-context.js';
import { positionAnswers, raises } from './positions.js';

/** Positions that cannot count: an answer outside the key's, a view that lowers duties where nothing is unsettled, a view in place of a fact. */
export function positionFindings(concluded: FindingContext): readonly Finding[] {
  const stated = given(concluded.setting.read.facts, 'positions');
  if (typeof stated !== 'object' || stated === null) return [];
  return Object.keys(stated).flatMap((key) => positionFinding(key as PositionKey, concluded) ?? []);
}

function positionFinding(key: PositionKey, concluded: FindingContext): Finding | null {
  const { setting, gates, taken } = concluded;
  const answers = positionAnswers[key];
  if (!answers) return null;
  const position = setting.position(key);
  if (!position) return unusable(key, answers, concluded);
  if (taken.has(key) || key === 'legacy-systemic-risk') return null;
  const path = `positions.${key}`;
  if (Object.values(gates).some(({ answer }) => answer === 'open')) {
    return findingAt(path, setting, {
      id: 'position/replaces-fact',
      severity: 'warning',
      message: `The position \`${key}\` does not count while facts are missing`,
      help: 'State the missing facts; a position never replaces one',
      provision: null,
    });
  }
  const help = `Remove \`${path}\` or correct the facts it argues against`;
  return raises(position)
    ? findingAt(path, setting, {
        id: 'position/without-effect',
        severity: 'note',
        message: `The position \`${key}\` changes nothing`,
        help,
        provision: null,
      })
    : findingAt(path, setting, {
        id: 'position/cannot-lower',
        severity: 'error',
        message: `The position \`${key}\` lowers duties where the law is not unsettled on these facts`,
        help,
        provision: null,
      });
}

/** A position with an answer that its key does not know, or without one of its parts. */
function unusable(
  key: PositionKey,
  answers: readonly string[],
  concluded: FindingContext,
): Finding {
  const { setting } = concluded;
  const path = `positions.${key}`;
  const answer = given(setting.read.facts, `${path}.answer`);
  return answer !== undefined && !answers.includes(String(answer))
    ? findingAt(`${path}.answer`, setting, {
        id: 'position/answer',
        severity: 'error',
        message: `The position \`${key}\` answers ${JSON.stringify(answer)}, which is none of ${answers.join(', ')}`,
        help: `Write \`${path}.answer\` as one of ${answers.join(', ')}`,
        provision: null,
      })
    : findingAt(path, setting, {
        id: 'position/incomplete',
        severity: 'error',
        message: `The position \`${key}\` is not complete`,
        help: `Give \`${path}\` an answer, because, by and on`,
        provision: null,
      });
}
