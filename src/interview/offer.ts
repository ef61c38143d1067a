/** What a question may offer: claims of files about the fact, and a figure that follows from what is stated already. */
import { Decimal } from '../facts/decimal.js';
import { given, lookup } from '../facts/lookup.js';
import type { FactPath } from '../facts/paths.gen.js';
import { conflictsOf, originsOf, sourcesOf, stateOfFact } from '../facts/provenance.js';
import { decisive } from './order.js';

export interface Offer {
  /** Lines that are shown beside the question. */
  readonly offered: readonly string[];
  /** What stands in the field when it is asked, to be taken or changed; null where the person must decide alone. */
  readonly suggested: string | null;
}

type Facts = Readonly<Record<string, unknown>>;

/** Claims are shown side by side, and none of them is preferred. */
export function offerFor(path: FactPath, facts: unknown): Offer {
  const files = new Map(sourcesOf(facts as Facts).map(({ id, file }) => [id, file]));
  const claims = conflictsOf(facts as Facts)
    .filter((conflict) => conflict.path === path && conflict.settled === null)
    .flatMap((conflict) => conflict.claims)
    .map(({ source, at, value }) => {
      const place = [source === null ? null : (files.get(source) ?? source), at];
      return `${place.filter((each) => each !== null).join(' ')} says ${value ?? 'nothing'}`.trim();
    });
  const figure = figureFor(path, facts);
  return {
    offered: [...new Set(claims), ...(figure === null ? [] : [figure.how])],
    suggested: figure?.value ?? null,
  };
}

/** Figures that are those of another fact, if nothing more is to be counted. */
const sameAs: Readonly<
  Partial<Record<FactPath, { readonly path: FactPath; readonly how: string }>>
> = {
  'training.compute.cumulative_flop': {
    path: 'training.compute.parameter_update_flop',
    how: 'The same as the compute of training, if nothing else counts',
  },
  'training.compute.planned_cumulative_flop': {
    path: 'training.compute.cumulative_flop',
    how: 'The same as so far, if training is complete',
  },
};

function figureFor(
  path: FactPath,
  facts: unknown,
): { readonly value: string; readonly how: string } | null {
  const same = sameAs[path];
  if (same !== undefined) {
    const figure = given(facts, same.path);
    return figure instanceof Decimal ? { value: figure.text, how: same.how } : null;
  }
  if (path !== 'training.compute.parameter_update_flop') return null;
  const parameters = given(facts, 'training.compute.estimate.parameters');
  const tokens = given(facts, 'training.compute.estimate.tokens');
  if (!(parameters instanceof Decimal) || !(tokens instanceof Decimal)) return null;
  // Source: the method of the architecture in the annex of the Guidelines.
  const value = Decimal.of('6').times(parameters).times(tokens).toNumber();
  const shown = value.toPrecision(3).replace('e+', 'e');
  return { value: shown, how: `6 × ${parameters.text} parameters × ${tokens.text} tokens` };
}

/** Facts that decide, that stand as files say, and that nobody confirmed. */
export function waitingFacts(
  facts: unknown,
): readonly { readonly path: string; readonly line: string }[] {
  const files = new Map(sourcesOf(facts as Facts).map(({ id, file }) => [id, file]));
  return originsOf(facts as Facts)
    .filter(
      (origin) => origin.state === 'proposed' && stateOfFact(origin, facts as Facts) === 'holds',
    )
    .filter(({ path }) => (decisive as readonly string[]).includes(path))
    .map(({ path, source }) => {
      const found = lookup(facts, path);
      const value = found.state === 'given' ? found.value : '';
      const shown =
        value instanceof Decimal
          ? value.text
          : Array.isArray(value)
            ? value.join(', ')
            : String(value);
      return { path, line: `${path}: ${shown.slice(0, 100)} (${files.get(source) ?? source})` };
    });
}
