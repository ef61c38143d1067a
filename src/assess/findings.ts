/** What the assessment tells the user: open and unsettled gates, positions refused, notices, and the checks of items, forms and across them. */

import { checks } from '../checks/registry.gen.js';
import { any, type Condition, fact, type GateId, type PositionKey } from '../facts/condition.js';
import { Decimal } from '../facts/decimal.js';
import type { Check, CrossCheck, Form, Item } from '../facts/define.js';
import { answersOf, fieldsOf } from '../facts/form-places.js';
import { given, lookup } from '../facts/lookup.js';
import { type Finding, type Severity, severities } from '../finding/finding.js';
import { forms } from '../forms/registry.gen.js';
import { items } from '../items/registry.gen.js';
import { type NoticeId, notices } from '../law/notices.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { thresholds } from '../law/thresholds.js';
import { missingLines } from '../read/missing-lines.js';
import type { DocumentResult, GateResult, ObligationResult, Owed } from './assessment.js';
import { isLegacy } from './dates.js';
import { evaluate, type Setting } from './evaluate.js';
import { positionAnswers, raises } from './positions.js';
import { sayOnce } from './say-once.js';
import { wordFindings } from './word-findings.js';

/** Everything that checks ask besides the facts. */
export interface Concluded {
  readonly setting: Setting;
  readonly gates: Readonly<Record<GateId, GateResult>>;
  readonly obligations: readonly ObligationResult[];
  readonly documents: readonly DocumentResult[];
  /** The positions that decided something. */
  readonly taken: ReadonlySet<PositionKey>;
}

const finding = (
  setting: Setting,
  id: string,
  severity: Severity,
  message: string,
  help: string,
  provision: ProvisionId | null,
  path: string,
): Finding => ({ id, severity, message, help, provision, place: setting.read.placeOf(path) });

/** Open gates on which an obligation hangs are errors, unsettled ones warnings, straddled thresholds warnings. */
export function gateFindings(concluded: Concluded): readonly Finding[] {
  const { setting, gates, obligations } = concluded;
  const isAwaited = obligations.some(({ outcome }) => outcome === 'undetermined');
  const found: Finding[] = [];
  for (const [id, gate] of Object.entries(gates)) {
    const path = gate.missing[0] ?? firstPath(gate) ?? 'model';
    if (gate.answer === 'open') {
      const paths = gate.missing.map((one) => `\`${one}\``).join(', ');
      const hangs = isAwaited && id !== 'scope';
      found.push(
        finding(
          setting,
          `gate/${id}-open`,
          hangs ? 'error' : 'note',
          gate.summary.split(':')[0] ?? gate.summary,
          paths
            ? `State ${paths}; what is not known never exempts`
            : 'Settle the other open questions first',
          provisionOf(gate),
          path,
        ),
      );
    }
    if (gate.answer === 'review') {
      found.push(
        finding(
          setting,
          `gate/${id}-review`,
          'warning',
          gate.summary,
          `Ask a lawyer, then state your own view under \`positions\` (answer, because, by, on)`,
          provisionOf(gate),
          path,
        ),
      );
    }
    if (gate.borderline) {
      found.push(
        finding(
          setting,
          `gate/${id}-borderline`,
          'warning',
          `The 30 % band around the compute holds the threshold: ${gate.summary}`,
          'Give a better estimate and its uncertainty under `training.compute`; the point value decides',
          'gl-annex-a.2',
          figurePath(gate) ?? path,
        ),
      );
    }
  }
  return found;
}

function provisionOf(gate: GateResult): ProvisionId | null {
  const id = gate.reason.provision;
  return id !== null && id in provisions ? (id as ProvisionId) : null;
}

function firstPath(gate: GateResult): string | null {
  return allPaths(gate.reason)[0] ?? null;
}

function figurePath(gate: GateResult): string | null {
  return allPaths(gate.reason).find((path) => path.includes('flop')) ?? null;
}

function allPaths(reason: GateResult['reason']): readonly string[] {
  return [...reason.facts.map(({ path }) => path), ...reason.because.flatMap(allPaths)];
}

/** Positions that cannot count: an answer outside the key's, a view that lowers duties where nothing is unsettled, a view in place of a fact. */
export function positionFindings(concluded: Concluded): readonly Finding[] {
  const { setting, gates, taken } = concluded;
  const stated = given(setting.read.facts, 'positions');
  if (typeof stated !== 'object' || stated === null) return [];
  return Object.keys(stated).flatMap((key) => {
    const path = `positions.${key}`;
    const answers = positionAnswers[key as PositionKey];
    if (!answers) return [];
    const answer = given(setting.read.facts, `${path}.answer`);
    const position = setting.position(key as PositionKey);
    if (!position) {
      return answer !== undefined && !answers.includes(String(answer))
        ? [
            finding(
              setting,
              'position/answer',
              'error',
              `The position \`${key}\` answers ${JSON.stringify(answer)}, which is none of ${answers.join(', ')}`,
              `Write \`${path}.answer\` as one of ${answers.join(', ')}`,
              null,
              `${path}.answer`,
            ),
          ]
        : [
            finding(
              setting,
              'position/incomplete',
              'error',
              `The position \`${key}\` is not complete`,
              `Give \`${path}\` an answer, because, by and on`,
              null,
              path,
            ),
          ];
    }
    if (taken.has(key as PositionKey) || key === 'legacy-systemic-risk') return [];
    const gate = gates[key as GateId];
    if (gate?.answer === 'open' || Object.values(gates).some(({ answer: one }) => one === 'open')) {
      return [
        finding(
          setting,
          'position/replaces-fact',
          'warning',
          `The position \`${key}\` does not count while facts are missing`,
          'State the missing facts; a position never replaces one',
          null,
          path,
        ),
      ];
    }
    return [
      finding(
        setting,
        raises(position) ? 'position/without-effect' : 'position/cannot-lower',
        raises(position) ? 'note' : 'error',
        raises(position)
          ? `The position \`${key}\` changes nothing`
          : `The position \`${key}\` lowers duties where the law is not unsettled on these facts`,
        `Remove \`${path}\` or correct the facts it argues against`,
        null,
        path,
      ),
    ];
  });
}

/** Notes about neighbouring rules. */
export function noticeFindings(concluded: Concluded): readonly Finding[] {
  const { setting, gates, obligations } = concluded;
  const { facts } = setting.read;
  const users = given(facts, 'risk.union_business_users');
  const isGpai = gates.gpai.answer !== 'no';
  const when: Readonly<Record<NoticeId, string | null>> = {
    'art-50': given(facts, 'role.ships_system') === true ? 'role.ships_system' : null,
    'art-75': given(facts, 'role.ships_system') === true && isGpai ? 'role.ships_system' : null,
    're-notify':
      given(facts, 'risk.systemic.rebuttal') === 'accepted' ? 'risk.systemic.rebuttal' : null,
    'business-users':
      users instanceof Decimal && users.compare(Decimal.of(thresholds.businessUsers.value)) >= 0
        ? 'risk.union_business_users'
        : null,
    'value-chain': obligations.some(
      ({ id, outcome }) => id === 'art-25-4-value-chain' && outcome === 'undetermined',
    )
      ? 'role.supplied_into_high_risk_system'
      : null,
    'exempt-provider': obligations.some(({ outcome }) => outcome === 'exempt') ? 'licensing' : null,
    'voluntary-documentation': gates.gpai.answer === 'no' ? 'model' : null,
    'early-notification':
      gates['systemic-risk'].answer === 'yes' && gates.placed.answer === 'no'
        ? 'training.compute.planned_cumulative_flop'
        : null,
    'estimate-first':
      given(facts, 'role.kind') === 'modifier' &&
      given(facts, 'role.base_model.same_provider') === false &&
      lookup(facts, 'role.base_model.training_compute_flop').state !== 'given'
        ? 'role.base_model.training_compute_flop'
        : null,
    'personal-data':
      given(facts, 'licensing.monetisation.personal_data_required') ===
      'security_compatibility_interoperability'
        ? 'licensing.monetisation.personal_data_required'
        : null,
  };
  return Object.entries(when).flatMap(([key, path]) => {
    if (path === null) return [];
    const { message, help, provision } = notices[key as NoticeId];
    return [
      finding(
        setting,
        `notice/${key}`,
        key === 'estimate-first' ? 'warning' : 'note',
        message,
        help,
        provision,
        path,
      ),
    ];
  });
}

/** Ranks what is owed, most first. */
const owedOrder: readonly Owed[] = ['owed', 'undetermined', 'voluntary', 'not-owed'];

/** What decides whether a check is asked. */
type Asking = Pick<Concluded, 'setting' | 'obligations'>;

/** What is owed at a place of the law: as much as the documents whose duty the place serves. */
function owedAt(places: readonly ProvisionId[], concluded: Asking): Owed {
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

interface Expectation {
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
}

/** All checks of items, forms and across them, each with its severity from the absence table of the design, section 5. */
export function checkFindings(concluded: Concluded): readonly Finding[] {
  const judged = expectations(concluded).map((expectation) => ({
    isPromised: expectation.isPromised ?? false,
    asked: givenPaths(expectation.check.expects) ?? [],
    findings: judgeCheck(expectation, concluded.setting),
  }));
  return [...sayOnce(judged), ...wordFindings(concluded.setting.read)];
}

/** The ids of the checks that are asked of what is owed, or may be: one that has no finding holds. */
export function askedChecks(asking: Asking): readonly string[] {
  return expectations(asking)
    .filter(({ owed }) => owed === 'owed' || owed === 'undetermined')
    .filter(
      ({ check }) => !check.when || evaluate(check.when, asking.setting).reason.truth === 'true',
    )
    .map(({ id }) => id);
}

function expectations(concluded: Asking): readonly Expectation[] {
  const { setting } = concluded;
  const legacy = isLegacy(setting.read.facts) === true;
  const found: Expectation[] = [];
  for (const [id, item] of Object.entries<Item>(items)) {
    const owed = narrowed(owedAt(item.askedBy, concluded), item.appliesWhen, setting);
    if (owed === null) continue;
    const [provision] = item.askedBy;
    if (!provision) continue;
    for (const [name, check] of Object.entries(item.checks)) {
      found.push({
        id: `${id}/${name}`,
        check,
        provision,
        owed,
        at: item.facts[0] ?? null,
        isLenient: true,
        isWhereApplicable: item.whereApplicable ?? false,
      });
    }
  }
  for (const [id, form] of Object.entries<Form>(forms)) {
    if (form.appliesWhen && evaluate(form.appliesWhen, setting).reason.truth !== 'true') continue;
    const owed = promised(form, owedAt([form.provision], concluded), setting);
    const isPromised = form.owedWhen !== undefined;
    for (const { field, provision } of fieldsOf(form)) {
      // Where the question that a field hangs on is itself open, that question is the finding.
      if (field.requiredWhen && evaluate(field.requiredWhen, setting).reason.truth !== 'true')
        continue;
      // What is made from another row is asked for there.
      const isDerived = field.precision !== undefined && 'fromRow' in field.precision;
      if (!field.optional && !isDerived) {
        const check: Check = {
          expects: any(...answersOf(field).map((path) => fact(path).isGiven())),
          message: field.message,
          help: field.help,
          ...(form.atMost && { severity: form.atMost }),
        };
        found.push({
          id: `${id}/${field.key}`,
          check,
          provision,
          owed,
          at: field.fact,
          isLenient: legacy || isPromised || (field.localEscape ?? false),
          isWhereApplicable: field.whereApplicable ?? false,
          isPromised,
        });
      }
      for (const [name, check] of Object.entries(field.checks ?? {})) {
        found.push({
          id: `${id}/${field.key}-${name}`,
          check,
          provision,
          owed,
          at: field.fact,
          isLenient: true,
          isWhereApplicable: field.whereApplicable ?? false,
          isPromised,
        });
      }
    }
  }
  for (const [id, check] of Object.entries<CrossCheck>(checks)) {
    found.push({
      id,
      check,
      provision: check.provision,
      owed: check.whateverIsOwed === true ? 'owed' : owedAt([check.provision], concluded),
      at: check.at,
      isLenient: true,
      isWhereApplicable: false,
    });
  }
  return found;
}

/** A form that binds by promise alone is voluntary for everybody else. */
function promised(form: Form, owed: Owed, setting: Setting): Owed {
  if (!form.owedWhen || owed === 'not-owed') return owed;
  return evaluate(form.owedWhen, setting).reason.truth === 'true' ? owed : 'voluntary';
}

/** What is owed where a condition limits it: null where the condition is false, undetermined where it is unknown. */
function narrowed(owed: Owed, when: Condition | undefined, setting: Setting): Owed | null {
  if (!when) return owed;
  const { truth } = evaluate(when, setting).reason;
  if (truth === 'false') return null;
  return truth === 'true' || owed !== 'owed' ? owed : 'undetermined';
}

function judgeCheck(expectation: Expectation, setting: Setting): readonly Finding[] {
  const { check, id, owed, provision } = expectation;
  if (check.when && evaluate(check.when, setting).reason.truth !== 'true') return [];
  const paths = givenPaths(check.expects);
  if (paths) {
    const found = paths.map((path) => ({ path, ...lookup(setting.read.facts, path) }));
    if (found.some(({ state }) => state === 'given')) return [];
    // One honest absence answers for several places where any of them would do.
    const told = found.find(({ state }) => state !== 'missing') ?? found[0];
    if (!told || told.state === 'given') return [];
    const tabled = absenceSeverity(told.state, expectation);
    if (tabled === null) return [];
    const severity = milder(tabled, check.severity ?? 'error');
    const message =
      told.state === 'missing'
        ? check.message
        : `${check.message} (${words[told.state]}: ${told.reason.replace(/\.$/, '')})`;
    const made = finding(setting, id, severity, message, check.help, provision, told.path);
    return [
      told.state === 'missing' && severity !== 'note'
        ? { ...made, lines: missingLines(told.path, setting.read) }
        : made,
    ];
  }
  const judged = evaluate(check.expects, setting);
  if (judged.reason.truth !== 'false') return [];
  const severity = lowered(check.severity ?? 'error', owed);
  const spots = judged.spots?.map(({ path, text }) => ({
    path,
    message: `${check.message}: ${text}`,
  }));
  return (spots ?? [{ path: expectation.at ?? 'model', message: check.message }]).map(
    ({ path, message }) => finding(setting, id, severity, message, check.help, provision, path),
  );
}

/** The paths of which one has to be given; null where the condition asks something else. */
function givenPaths(expects: Condition): readonly string[] | null {
  if (expects.test === 'given') return [expects.path];
  if (expects.test !== 'any') return null;
  const parts = expects.parts.map(givenPaths);
  return parts.some((part) => part === null) ? null : parts.flatMap((part) => part ?? []);
}

const words = {
  unknown: 'not known',
  withheld: 'withheld',
  not_applicable: 'said not to apply',
} as const;

/** The absence table of the design, section 5; null: fine. */
function absenceSeverity(
  state: 'missing' | 'unknown' | 'withheld' | 'not_applicable',
  expectation: Expectation,
): Severity | null {
  const { owed, isLenient, isWhereApplicable } = expectation;
  if (state === 'not_applicable') {
    if (isWhereApplicable || owed === 'voluntary' || owed === 'not-owed') return null;
    return owed === 'owed' ? 'error' : 'warning';
  }
  switch (owed) {
    case 'owed':
      return state === 'missing' || !isLenient ? 'error' : 'warning';
    case 'undetermined':
      return 'warning';
    case 'voluntary':
    case 'not-owed':
      return 'note';
  }
}

/** A check may ask less than the table, never more. */
function milder(a: Severity, b: Severity): Severity {
  return severities.indexOf(a) > severities.indexOf(b) ? a : b;
}

/** A contradiction is told whether or not the document is owed, but blocks only where it is. */
function lowered(severity: Severity, owed: Owed): Severity {
  if (owed === 'owed') return severity;
  if (owed === 'undetermined') return severity === 'error' ? 'warning' : severity;
  return 'note';
}
