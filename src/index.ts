/** The public library: read facts, assess them, render documents, report, and make packs. Pure but for `writePack`, `assertReplaceable` and `openPackFolder`. */
export { assess } from './assess/assess.js';
export type {
  Assessment,
  DocumentResult,
  FactUsed,
  GateResult,
  ObligationResult,
  Outcome,
  Owed,
  PositionTaken,
  Reason,
  Truth,
} from './assess/assessment.js';
export type { Completed, Drift, Subject } from './complete/complete-run.js';
export { completeRun } from './complete/complete-run.js';
export type { FilesNeeded, Given, GivenBaseline, GivenCard, GivenPack } from './complete/given.js';
export { filesNeeded } from './complete/given.js';
export { givenPack } from './complete/given-pack.js';
export type { ReportLook } from './complete/report-completed.js';
export { reportCompleted } from './complete/report-completed.js';
export type { FailLevel, Verdict } from './complete/verdict.js';
export { failLevels, gravestVerdict, verdictCodes, verdicts } from './complete/verdict.js';
export type { ReleaseWish, Wish } from './complete/wish.js';
export { WishError } from './complete/wish.js';
export type {
  EntryKind as Kind,
  EntryPart as Part,
  ExplainedId as Entry,
} from './explain/entry.js';
export { explainable } from './explain/explainable.js';
export { explanations } from './explain/explanations.js';
export { Decimal } from './facts/decimal.js';
export type { ModelFacts } from './facts/model-facts.gen.js';
export type { Finding, Place, Severity } from './finding/finding.js';
export { compareFindings } from './finding/finding.js';
export type { Authority, Provision, ProvisionId, Reader } from './law/provisions.js';
export { provisions } from './law/provisions.js';
export { lawVersion } from './law/version.js';
export { PackError } from './pack/pack-error.js';
export type { PackEntry, PackFolder } from './pack/pack-folder.js';
export { openPackFolder } from './pack/pack-folder.js';
export type { PackOptions } from './pack/pack-options.js';
export { renderPack } from './pack/render-pack.js';
export type { PackFault, PackRuleId } from './pack/verify/pack-rules.js';
export { packRules } from './pack/verify/pack-rules.js';
export type { Verification } from './pack/verify-pack.js';
export { isPack, verifyPack } from './pack/verify-pack.js';
export { assertReplaceable, writePack } from './pack/write-pack.js';
export type { EvidenceFile } from './read/evidence.js';
export { baseNamed } from './read/family/base-named.js';
export type { Attestation, Family, InheritedFact } from './read/family/inherited.js';
export { readFacts } from './read/read.js';
export type { ReadResult, SourceText } from './read/read-result.js';
export type { Baseline, BaselineEntry, BaselineInput } from './release/baseline.js';
export { baselineInput, baselineText, readBaseline } from './release/baseline.js';
export type { HashedFile } from './release/evidence.js';
export type {
  BaselineResult,
  ChecklistRow,
  DateAhead,
  ReleaseResult,
  WaivedFinding,
  Waiver,
} from './release/result.js';
export type { RenderedDocument } from './render/render-document.js';
export { renderDocument } from './render/render-document.js';
export type { Reporter } from './report/format.js';
export { type Format, formats } from './report/formats.gen.js';
export { reporters } from './report/reporters.gen.js';
export type { Explanation, ReportOptions, Run } from './report/run.js';
export type { KeyRead, PublicKey } from './seal/keys.js';
export { readPublicKey } from './seal/keys.js';
export type { PackContent, Statement } from './seal/statement.js';
export { predicateKind, statementOf } from './seal/statement.js';
export type { AllowedSigner, Trust, Wanted } from './seal/trust.js';
export type { Sealed, SealedQuestion } from './seal/verify-sealed.js';
export { integrityOnly, sealedCode, verifySealed } from './seal/verify-sealed.js';
