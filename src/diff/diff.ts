/** All differences between two sides: facts, conclusions, documents, program and law, and which of them are steps back. */
import type { Place } from '../finding/finding.js';
import type { ComparedConclusions } from './conclusions.js';
import { type ConclusionChanges, diffConclusions } from './diff-conclusions.js';
import { type DocumentChange, type DocumentText, diffDocuments } from './diff-documents.js';
import { diffFacts, type PlacedChange } from './diff-facts.js';
import { type Regression, regressionsOf } from './regressions.js';

/** One of two things to compare. */
export interface Side {
  /** As the user named it. */
  readonly name: string;
  readonly kind: 'facts' | 'pack' | 'revision';
  readonly facts: unknown;
  readonly placeOf: (path: string) => Place | null;
  readonly conclusions: ComparedConclusions;
  readonly documents: readonly DocumentText[];
  /** How many values the reader left out because they break the schema; nothing is said of them. */
  readonly unread: number;
  /** How its documents print the day of the assessment. */
  readonly day: string;
}

/** A side as a report names it. */
export type SideName = Pick<Side, 'name' | 'kind' | 'unread'> &
  Pick<ComparedConclusions, 'tool' | 'law' | 'asOf' | 'model'>;

export interface Diff {
  readonly from: SideName;
  readonly to: SideName;
  /** Nothing differs but the names of the sides and the day. */
  readonly same: boolean;
  readonly facts: readonly PlacedChange[];
  readonly conclusions: ConclusionChanges;
  readonly documents: readonly DocumentChange[];
  readonly regressions: readonly Regression[];
}

/** Compares two sides. */
export function diffSides(from: Side, to: Side): Diff {
  const facts = diffFacts(from.facts, to.facts).map((change) => ({
    ...change,
    fromPlace: change.fromPath === null ? null : from.placeOf(change.fromPath),
    toPlace: change.toPath === null ? null : to.placeOf(change.toPath),
  }));
  const conclusions = diffConclusions(from.conclusions, to.conclusions);
  const documents = diffDocuments(from.documents, to.documents, facts, {
    from: from.day,
    to: to.day,
  });
  const names = [nameOf(from), nameOf(to)] as const;
  const { gates, obligations, findings } = conclusions;
  const amounts = [facts, gates, obligations, findings.new, findings.gone, documents];
  return {
    from: names[0],
    to: names[1],
    same:
      amounts.every(({ length }) => length === 0) &&
      names[0].tool === names[1].tool &&
      names[0].law === names[1].law,
    ...{ facts, conclusions, documents },
    regressions: regressionsOf(facts, conclusions, to.conclusions),
  };
}

function nameOf({ name, kind, unread, conclusions }: Side): SideName {
  const { tool, law, asOf, model } = conclusions;
  return { name, kind, unread, tool, law, asOf, model };
}
