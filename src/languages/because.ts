/** What a denial rests on: no message that denies can be said without a fact that was given, or a conclusion that was reached. */
import type { Lookup } from '../facts/lookup.js';

declare const isGround: unique symbol;

/** Only the functions here make one. */
export interface Because {
  readonly [isGround]: true;
}

const ground = Object.freeze({}) as Because;

/** The ground that a stated fact gives; null where nothing is stated. */
export function becauseGiven(found: Lookup): Because | null {
  return found.state === 'given' ? ground : null;
}

/** The ground that a fact gives which is stated not to apply: there is no such thing; null where anything else is said. */
export function becauseStated(found: Lookup): Because | null {
  return found.state === 'not_applicable' ? ground : null;
}

/** The ground that a conclusion gives, where it is the one that the denial needs. */
export function becauseConcluded(
  truth: 'true' | 'false' | 'unknown' | 'review',
  needed: 'true' | 'false',
): Because | null {
  return truth === needed ? ground : null;
}
