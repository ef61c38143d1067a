/** What limits the answer of a gate: its caveats, and a figure so close to its threshold that an error would change it. */
import { type CaveatId, caveats as caveatTexts } from '../law/caveats.js';
import { provisions } from '../law/provisions.js';
import type { Caveat } from './assessment.js';

/** Caveats as they are published. */
function caveatsOf(ids: readonly CaveatId[]): readonly Caveat[] {
  return [...new Set(ids)].map((id) => {
    const { text, provision } = caveatTexts[id];
    return { id, text, provision, authority: provisions[provision].authority };
  });
}

/** A close figure is told as a caveat, too. */
export function withBorderline(ids: readonly CaveatId[], borderline: boolean): readonly Caveat[] {
  return caveatsOf(borderline ? ['borderline', ...ids] : ids);
}
