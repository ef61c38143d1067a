/** Builds a finding at the line of a fact, or of its nearest parent where the fact is missing. */
import { type Finding, type FindingInput, makeFinding } from '../finding/finding.js';
import type { ProvisionId } from '../law/provisions.js';
import type { EvaluationContext } from './judge-leaf.js';

/** What a finding says, wherever it points. */
interface Said extends Omit<FindingInput, 'paths' | 'place' | 'provision'> {
  readonly provision: ProvisionId | null;
  /** The facts that it is about besides the one that it points at. */
  readonly more?: readonly string[];
}

/** The finding at the place of a fact. */
export function findingAt(path: string, setting: EvaluationContext, said: Said): Finding {
  const { more = [], ...rest } = said;
  const paths = [...new Set([path, ...more])];
  return makeFinding({ ...rest, paths, place: setting.read.placeOf(path) });
}
