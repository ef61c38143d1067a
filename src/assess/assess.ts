/** Facts and a day in, the assessment out: gates, obligations, documents, findings. Pure: no clock, no file, no environment. */
import type { DocumentDefinition } from '../documents/define.js';
import { documents as documentDefinitions } from '../documents/registry.gen.js';
import type { Obligation } from '../facts/define.js';
import { given, lookup } from '../facts/lookup.js';
import type { ModelFacts } from '../facts/model-facts.gen.js';
import { incidentsOf } from '../figures/incidents.js';
import { compareFindings, type Finding } from '../finding/finding.js';
import { fillSentence, joinSentences, type Said } from '../finding/say.js';
import { type ProvisionId, provisions } from '../law/provisions.js';
import { lawVersion } from '../law/version.js';
import { obligations as obligationDefinitions } from '../obligations/registry.gen.js';
import type { ReadResult } from '../read/read-result.js';
import { approvalFindings } from './approval-findings.js';
import type {
  Assessment,
  DocumentResult,
  ObligationResult,
  Outcome,
  Owed,
  Reason,
} from './assessment.js';
import { checkFindings } from './check-findings.js';
import { computations } from './computations.js';
import { dutyDays, owedBeforeException } from './dates.js';
import { type Decided, decideGates } from './decide-gates.js';
import { decisiveLeaves } from './decisive-leaves.js';
import { dropEchoes } from './drop-echoes.js';
import { evaluate } from './evaluate.js';
import type { FindingContext } from './finding-context.js';
import { forGates } from './for-gates.js';
import { withBorderline } from './gate-caveats.js';
import { gateFindings } from './gate-findings.js';
import { importFindings } from './import-findings.js';
import type { EvaluationContext } from './judge-leaf.js';
import { legacyFindings } from './legacy-findings.js';
import { modelOf } from './model-of.js';
import { noticeFindings } from './notice-findings.js';
import { assessOpenness } from './openness/assess-openness.js';
import { opennessFindings } from './openness/openness-findings.js';
import { owedBy } from './owed.js';
import { positionFindings } from './position-findings.js';
import { toolVersion } from './tool-version.gen.js';

export interface AssessOptions {
  /** The day of the assessment, YYYY-MM-DD; it changes clocks only, never a gate or an outcome. */
  readonly asOf: string;
  /** The documents that can be written, where they are not the built-in ones. */
  readonly documents?: Readonly<Record<string, DocumentDefinition>>;
}

/** The answers of law alone, gates and obligations, without documents and findings. */
export function answersOfLaw(
  read: ReadResult,
  options: AssessOptions,
): Decided & { readonly obligations: readonly ObligationResult[] } {
  const decided = decideGates(forGates(read), options.asOf, computations);
  const obligations = Object.entries<Obligation>(obligationDefinitions).map(([id, obligation]) =>
    decideObligation(id, obligation, decided.setting),
  );
  // What is asked of the papers is asked of all that is stated.
  return { ...decided, setting: { ...decided.setting, read }, obligations };
}

/** Everything that follows from what was read. Never throws on facts: what is missing leaves gates open. */
export function assess(read: ReadResult, options: AssessOptions): Assessment {
  const { gates, setting, taken, obligations } = answersOfLaw(read, options);
  const documents = Object.values<DocumentDefinition>(options.documents ?? documentDefinitions).map(
    (document) => decideDocument(document, obligations, read.facts),
  );
  const openness = assessOpenness(read, options.asOf);
  const concluded: FindingContext = { setting, gates, obligations, documents, taken };
  const findings: Finding[] = [
    ...read.findings,
    ...gateFindings(concluded),
    ...positionFindings(concluded),
    ...approvalFindings(concluded),
    ...noticeFindings(concluded),
    ...legacyFindings(concluded),
    ...checkFindings(concluded),
    ...importFindings(read),
    ...opennessFindings(read, openness),
  ];
  return {
    format_version: 1,
    tool: { name: 'aiact-doc', version: toolVersion },
    law: { version: lawVersion },
    as_of: options.asOf,
    model: modelOf(read.facts),
    gates,
    obligations,
    documents,
    openness,
    findings: dropEchoes(findings).toSorted(compareFindings),
  };
}

/** does-not-apply if the condition is false, else exempt if the exemption is true, else undetermined if either is unknown or under review, else applies. */
function decideObligation(
  id: string,
  obligation: Obligation,
  setting: EvaluationContext,
): ObligationResult {
  const applies = evaluate(obligation.appliesWhen, setting);
  const exempt = obligation.exemptWhen ? evaluate(obligation.exemptWhen, setting) : null;
  const outcome: Outcome =
    applies.reason.truth === 'false'
      ? 'does-not-apply'
      : exempt?.reason.truth === 'true'
        ? 'exempt'
        : applies.reason.truth !== 'true' || (exempt !== null && exempt.reason.truth !== 'false')
          ? 'undetermined'
          : 'applies';
  const dates = outcome === 'applies' ? dutyDays(obligation.due, setting) : null;
  const because = [applies.reason, ...(exempt ? [exempt.reason] : [])];
  const said: Readonly<Record<Outcome, () => Pick<Said, 'text' | 'values'>>> = {
    'does-not-apply': () => decisive(applies.reason),
    exempt: () => (exempt ? decisive(exempt.reason) : fillSentence('')),
    undetermined: () =>
      joinSentences(
        because
          .filter(({ truth }) => truth === 'unknown' || truth === 'review')
          .map((each) => decisive(each)),
        '; ',
      ),
    applies: () =>
      joinSentences(
        [joinSentences(because.map(decisive), ', and '), ...(dates ? [dates] : [])],
        '; ',
      ),
  };
  const { text, values } = said[outcome]();
  const provision =
    outcome === 'exempt' ? (obligation.exemptBy ?? 'art-53(2)') : obligation.provision;
  const reason: Reason = {
    text,
    values,
    key: null,
    truth: outcome === 'applies' ? 'true' : outcome === 'undetermined' ? 'unknown' : 'false',
    provision,
    authority: provisions[provision].authority,
    facts: [],
    because,
  };
  // What decides: the condition alone where it fails, the exemption too where it was asked.
  const deciding = [applies, ...(exempt && outcome !== 'does-not-apply' ? [exempt] : [])];
  const borderline = deciding.some((each) => each.borderline);
  const earlier =
    outcome === 'exempt' && obligation.due !== 'placement' ? owedBeforeException(setting) : null;
  const began = dates?.began ?? earlier?.began ?? null;
  const ended = dates?.ended ?? earlier?.ended ?? null;
  return {
    id,
    title: obligation.title,
    provision: obligation.provision,
    authority: provisions[obligation.provision].authority,
    outcome,
    limited_to_modification:
      (obligation.limitedForModifiers ?? false) &&
      isModifierProvider(setting) &&
      outcome !== 'does-not-apply',
    due: dates?.due ?? null,
    enforced_from: dates?.enforced_from ?? null,
    ...{ began, ended, state: stateOn(setting.asOf, began, ended) },
    readers: obligation.readers,
    reason,
    missing: outcome === 'undetermined' ? awaited(obligation, setting) : [],
    borderline,
    caveats: withBorderline(
      [...deciding.flatMap((each) => each.caveats), ...(dates?.caveats ?? [])].filter(
        (each) => each !== 'borderline',
      ),
      borderline,
    ),
  };
}

/** Where a duty stands on a day; its last day is the first on which it no longer holds. */
function stateOn(
  day: string,
  began: string | null,
  ended: string | null,
): ObligationResult['state'] {
  if (began === null) return null;
  if (day < began) return 'not-begun';
  return ended !== null && day >= ended ? 'ended' : 'running';
}

/** A modifier that is not the base model's own provider owes the duties for its modification only (recital 109, Guidelines 3.2). */
function isModifierProvider(setting: EvaluationContext): boolean {
  const { facts } = setting.read;
  return (
    given(facts, 'role.kind') === 'modifier' &&
    given(facts, 'role.base_model.same_provider') === false &&
    given(facts, 'role.base_model.general_purpose') === true &&
    setting.answer('provider') === 'yes'
  );
}

/** The words of the leaves that gave a reason its truth; where it holds, without those that only say which bar is not there. */
function decisive(reason: Reason): Said {
  const stated = reason.truth === 'true' ? withoutBars(reason) : [];
  return joinSentences(stated.length > 0 ? stated : decisiveLeaves(reason), ', ');
}

/** The leaves that hold themselves, each but once: what stands below a denial is left out. */
function withoutBars(reason: Reason): readonly Reason[] {
  if (reason.because.length === 0) return reason.truth === 'true' ? [reason] : [];
  const held = reason.because.filter(({ truth }) => truth === 'true').flatMap(withoutBars);
  return [...new Map(held.map((one) => [one.text, one])).values()];
}

/** The facts that would settle an obligation: each part of its condition names its own. */
function awaited(obligation: Obligation, setting: EvaluationContext): readonly string[] {
  const conditions = [
    obligation.appliesWhen,
    ...(obligation.exemptWhen ? [obligation.exemptWhen] : []),
  ];
  const parts = conditions.flatMap((condition) =>
    condition.test === 'all' ? condition.parts : [condition],
  );
  return [...new Set(parts.flatMap((part) => evaluate(part, setting).missing))];
}

const owedOrder: readonly Owed[] = ['owed', 'undetermined', 'voluntary', 'not-owed'];

/** A report of incidents is owed once there is one: a list that is stated to be empty says that there is none, and silence does not. */
function reportOwed(owed: Owed, facts: ModelFacts): Owed {
  const log = lookup(facts, 'risk.incidents');
  if (incidentsOf(facts).length > 0) return owed;
  if (log.state === 'given') return 'not-owed';
  return owed === 'owed' ? 'undetermined' : owed;
}

function decideDocument(
  document: DocumentDefinition,
  obligations: readonly ObligationResult[],
  facts: ModelFacts,
): DocumentResult {
  const served = obligations.filter(({ provision }) =>
    document.provisions.includes(provision as ProvisionId),
  );
  const outcomes = served.map(({ outcome }) => owedBy(outcome));
  const owed = owedOrder.find((one) => outcomes.includes(one)) ?? 'voluntary';
  return {
    id: document.id,
    title: document.title,
    owed: document.written === 'incident' ? reportOwed(owed, facts) : owed,
    obligations: served.map(({ id }) => id),
    files: ['md', 'pdf', 'html'].map(
      (extension) => `${document.folder}/${document.id}.${extension}`,
    ),
  };
}
