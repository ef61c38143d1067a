/** Whether a paper is one that its provider can sign, and what stands against it: open points, and owed questions answered "not known". */
import { isPromised } from './approval.js';
import type { RenderContext } from './page.js';

/** What stands against a paper that is otherwise built as final. */
export interface Readiness {
  /** Points about which nobody has said anything yet. */
  readonly open: number;
  /** Owed questions answered "not known" or "withheld" where neither law nor form allows it. */
  readonly unexcused: number;
  /** Whether it is known that the paper is owed. */
  readonly isUndetermined: boolean;
}

/** The readiness of a paper whose whole text is there. */
export function readinessOf(page: RenderContext): Readiness {
  const owed = page.result?.owed ?? 'not-owed';
  const isAsked = owed === 'owed' || owed === 'undetermined' || isPromised(page);
  return {
    open: page.places.count('missing'),
    unexcused: isAsked ? page.places.unexcused : 0,
    isUndetermined: owed === 'undetermined',
  };
}

/** A paper of the provider keeps its mark while anything stands against it; the program's own papers are never signed. */
export function keepsDraft({ document }: RenderContext, ready: Readiness): boolean {
  if (document.voice === 'tool') return false;
  return ready.open > 0 || ready.unexcused > 0 || ready.isUndetermined;
}

/** What stands against a paper, in words. */
export function readinessWords({ open, unexcused, isUndetermined }: Readiness): string {
  const parts = [
    ...(isUndetermined ? ['whether it is owed is not settled'] : []),
    ...(open === 0 ? [] : [open === 1 ? 'one point is open' : `${open} points are open`]),
    ...(unexcused === 0
      ? []
      : [
          `${unexcused === 1 ? 'one question is' : `${unexcused} questions are`} answered “not known” or “not disclosed”, which neither law nor form allows there`,
        ]),
  ];
  return parts.length < 2
    ? (parts[0] ?? '')
    : `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}
