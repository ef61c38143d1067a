/** Which differences are steps back: those on which `diff --fail-on regression` fails. */
import { isAbsence } from '../facts/lookup.js';
import { messageOf } from '../finding/words.js';
import { type Provision, provisions } from '../law/provisions.js';
import type { ComparedConclusions } from './conclusions.js';
import type { ConclusionChanges } from './diff-conclusions.js';
import type { FactChange } from './diff-facts.js';

export interface Regression {
  readonly kind: 'duty-uncovered' | 'exception-lost' | 'new-error' | 'answer-removed';
  /** The obligation, gate, finding or fact. */
  readonly id: string;
  /** A clause for people, without a full stop. */
  readonly message: string;
}

/** What only ever adds duties, or lapses by itself: that it is gone is no loss of an answer. */
const admissions = /^(?:positions|waivers|licensing\.(?:restrictions|rights))(?:$|[.[])/;

/** The steps back from the first side to the second, the gravest kind first. */
export function regressionsOf(
  facts: readonly FactChange[],
  { gates, obligations, findings }: ConclusionChanges,
  to: ComparedConclusions,
): readonly Regression[] {
  const errors = findings.new.filter(({ severity }) => severity === 'error');
  return [
    ...gates
      .filter(({ id, from }) => id === 'open-source-exception' && from?.answer === 'met')
      .map(
        ({ id, to: now }): Regression => ({
          kind: 'exception-lost',
          id,
          message: `The free and open-source exception was met and is ${now?.answer ?? 'not told'} now`,
        }),
      ),
    ...obligations
      .filter(({ from, to: now }) => now?.outcome === 'applies' && from?.outcome !== 'applies')
      .filter(({ id }) => !isCovered(id, to))
      .map(
        ({ id, title, from }): Regression => ({
          kind: 'duty-uncovered',
          id,
          message: `${title}: applies now (before: ${from?.outcome ?? 'not told'}), and no document that is complete covers it`,
        }),
      ),
    ...errors.map(
      (finding): Regression => ({
        kind: 'new-error',
        id: finding.id,
        message: `New error: ${messageOf(finding)}`,
      }),
    ),
    ...facts
      .filter((change) => !admissions.test(change.toPath ?? change.fromPath ?? ''))
      .filter(
        ({ kind, from, to: now }) => kind === 'removed' || (!isAbsence(from) && isAbsence(now)),
      )
      .filter(({ kind }) => kind !== 'added')
      .map(
        ({ path }): Regression => ({
          kind: 'answer-removed',
          id: path,
          message: `An answer was removed: ${path}`,
        }),
      ),
  ];
}

/** A document serves the duty and is there, and no error stands against what the duty asks. */
function isCovered(
  duty: string,
  { documents, obligations, findings }: ComparedConclusions,
): boolean {
  const provision = obligations.find(({ id }) => id === duty)?.provision;
  const serves = documents.some(
    (each) => each.obligations.includes(duty) && each.owed === 'owed' && each.files.length > 0,
  );
  const isLacking = findings.some(
    (each) => each.severity === 'error' && asksFor(each.provision) === provision,
  );
  return serves && !isLacking;
}

/** The duty below which a place of the law stands, or the place itself. */
function asksFor(place: string | null): string | null {
  const law: Readonly<Record<string, Provision>> = provisions;
  return place === null ? null : (law[place]?.under ?? place);
}
