/** Lists what items, forms and checks expect of the facts, each with how far it is owed. */
import { checks } from '../checks/registry.gen.js';
import { any, fact, type GateId } from '../facts/condition.js';
import type { Check, CheckSeverity, CrossCheck, Form, FormField, Item } from '../facts/define.js';
import { answerFactsOf, fieldsOf } from '../facts/form-places.js';
import { forms } from '../forms/registry.gen.js';
import { items } from '../items/registry.gen.js';
import type { ProvisionId } from '../law/provisions.js';
import type { Owed } from './assessment.js';
import { truthOf } from './evaluate.js';
import type { Asking } from './finding-context.js';
import { narrowed, owedAt, promised } from './owed.js';
import { isLegacy } from './placing-dates.js';

/** One thing that is expected of the facts. */
export interface Expectation {
  readonly id: string;
  readonly check: Check;
  readonly provision: ProvisionId;
  readonly owed: Owed;
  /** Path that the finding points at. */
  readonly at: string | null;
  /** Whether an `unknown` or `withheld` is tolerated with a warning where owed. */
  readonly isLenient: boolean;
  readonly isWhereApplicable: boolean;
  /** Of a form that only a promise makes owed: what a duty says of the same fact need not be said twice. */
  readonly isPromised?: boolean;
  /** What breaks it stands in place of an answer. */
  readonly standsForUnknown?: boolean;
  /** The questions of law whose facts it compares. */
  readonly gates?: readonly GateId[];
}

/** Everything that is expected, in the order of the rooms: items, forms, checks across them. */
export function expectations(asking: Asking): readonly Expectation[] {
  return [...ofItems(asking), ...ofForms(asking), ...ofChecks(asking)];
}

function ofItems(asking: Asking): readonly Expectation[] {
  return Object.entries<Item>(items).flatMap(([id, item]) => {
    const owed = narrowed(owedAt(item.askedBy, asking), item.appliesWhen, asking.setting);
    const [provision] = item.askedBy;
    if (owed === null || !provision) return [];
    return Object.entries(item.checks).map(([name, check]) => ({
      id: `${id}/${name}`,
      check,
      provision,
      owed,
      at: item.facts[0] ?? null,
      isLenient: true,
      isWhereApplicable: item.whereApplicable ?? false,
    }));
  });
}

function ofForms(asking: Asking): readonly Expectation[] {
  const { setting } = asking;
  const legacy = isLegacy(setting.read.facts) === true;
  return Object.entries<Form>(forms).flatMap(([id, form]) => {
    if (form.appliesWhen && truthOf(form.appliesWhen, setting) !== 'true') return [];
    const duty = owedAt([form.provision], asking);
    const isSigned = promised(form, duty, setting) === duty;
    // What the code alone asks is told of those who did not sign as well, and never as gravely.
    const owed = isSigned || form.unsigned ? duty : promised(form, duty, setting);
    const isPromised = form.owedWhen !== undefined;
    return fieldsOf(form).flatMap(({ field, provision }) => {
      // Where the question that a field hangs on is itself open, that question is the finding.
      if (field.requiredWhen && truthOf(field.requiredWhen, setting) !== 'true') return [];
      // Where another field answers or asks, nothing is missing here.
      if (field.askedWhen && truthOf(field.askedWhen, setting) !== 'true') return [];
      const common = {
        provision,
        owed,
        at: field.fact,
        isWhereApplicable: field.whereApplicable ?? false,
        isPromised,
      };
      const found: Expectation[] = Object.entries(field.checks ?? {}).map(([name, check]) => ({
        ...common,
        id: `${id}/${field.key}-${name}`,
        check,
        isLenient: true,
      }));
      // What is made from another row is asked for there.
      const isDerived = field.precision !== undefined && 'fromRow' in field.precision;
      if (!field.optional && !isDerived) {
        found.unshift({
          ...common,
          id: `${id}/${field.key}`,
          check: fieldIsGiven(
            field,
            isSigned ? form.atMost : (form.unsigned?.atMost ?? form.atMost),
          ),
          isLenient: legacy || isPromised || (field.localEscape ?? false),
        });
      }
      return found;
    });
  });
}

const wanted = new WeakMap<FormField, Map<CheckSeverity | undefined, Check>>();

/** A row of a form wants one of its answers. */
function fieldIsGiven(field: FormField, atMost: CheckSeverity | undefined): Check {
  let own = wanted.get(field);
  if (own === undefined) {
    own = new Map();
    wanted.set(field, own);
  }
  let check = own.get(atMost);
  if (check === undefined) {
    check = {
      expects: any(...answerFactsOf(field).map((path) => fact(path).isGiven())),
      message: field.message,
      help: field.help,
      ...(atMost && { severity: atMost }),
    };
    own.set(atMost, check);
  }
  return check;
}

function ofChecks(asking: Asking): readonly Expectation[] {
  return Object.entries<CrossCheck>(checks).map(([id, check]) => ({
    id,
    check,
    provision: check.provision,
    owed:
      check.whateverIsOwed === true || check.feedsGate !== undefined
        ? 'owed'
        : owedAt([check.provision], asking),
    gates: check.feedsGate ?? [],
    at: check.at,
    isLenient: true,
    isWhereApplicable: check.whereApplicable ?? false,
    standsForUnknown: check.standsForUnknown ?? false,
  }));
}
