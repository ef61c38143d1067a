/** How much of a place of the law is owed, from the outcomes of the obligations that ask for it. */
import type { Condition } from '../facts/condition.js';
import type { Form } from '../facts/define.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import type { ObligationResult, Owed } from './assessment.js';
import { truthOf } from './evaluate.js';
import type { Asking } from './finding-context.js';
import type { EvaluationContext } from './judge-leaf.js';

/** Ranks what is owed, most first. */
const owedOrder: readonly Owed[] = ['owed', 'undetermined', 'voluntary', 'not-owed'];

/** What is owed at a place of the law: as much as the documents whose duty the place serves. */
export function owedAt(places: readonly ProvisionId[], concluded: Asking): Owed {
  const duties = places.map((place) => provisions[place].under ?? place);
  const owed = concluded.obligations
    .filter(({ provision }) => duties.includes(provision as ProvisionId))
    .map(({ outcome }) => owedBy(outcome));
  return owedOrder.find((one) => owed.includes(one)) ?? 'voluntary';
}

/** What an outcome means for a document that serves the duty. */
export function owedBy(outcome: ObligationResult['outcome']): Owed {
  switch (outcome) {
    case 'applies':
      return 'owed';
    case 'undetermined':
      return 'undetermined';
    case 'exempt':
      return 'voluntary';
    case 'does-not-apply':
      return 'not-owed';
  }
}

/** A form that binds by promise alone is voluntary for everybody else. */
export function promised(form: Form, owed: Owed, setting: EvaluationContext): Owed {
  if (!form.owedWhen || owed === 'not-owed') return owed;
  return truthOf(form.owedWhen, setting) === 'true' ? owed : 'voluntary';
}

/** What is owed where a condition limits it: null where the condition is false, undetermined where it is unknown. */
export function narrowed(
  owed: Owed,
  when: Condition | undefined,
  setting: EvaluationContext,
): Owed | null {
  if (!when) return owed;
  const truth = truthOf(when, setting);
  if (truth === 'false') return null;
  return truth === 'true' || owed !== 'owed' ? owed : 'undetermined';
}
