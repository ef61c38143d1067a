/** Derives the statement that is signed: every field follows from manifest, assessment and facts of the pack, none from the signer. */
import type { Manifest } from '../pack/verify/read-manifest.js';
import { type ApprovalSigned, approvalsHold, statedApprovals } from './approval-states.js';
import { type FindingCounts, findingCountsOf } from './count-findings.js';
import { asTextOrNull, itemsOf, recordOf } from './untyped.js';

export const statementKind = 'https://in-toto.io/Statement/v1';
export const predicateKind = 'urn:aiact-doc:attestation:documentation:1';
export const subjectName = 'manifest.json';

interface NamedDigest {
  readonly name: string;
  readonly digest: { readonly sha256: string };
}

/** What of a predicate the manifest alone gives. */
export interface ManifestPredicate {
  readonly tool: {
    readonly name: string;
    readonly version: string;
    readonly program_sha256?: string;
  };
  readonly law: { readonly version: string };
  readonly as_of: string;
  readonly model: { readonly name: string | null; readonly version: string | null };
  readonly draft: boolean;
  readonly drafts: readonly string[];
  readonly inputs: readonly NamedDigest[];
  readonly evidence: readonly NamedDigest[];
  readonly overrides: readonly string[];
}

/** The predicate of the statement; its schema is `schemas/attestation.schema.json`. */
export interface Predicate extends ManifestPredicate {
  readonly gates: Readonly<Record<string, string>>;
  readonly obligations: Readonly<Record<string, string>>;
  readonly findings: FindingCounts;
  readonly positions: readonly string[];
  readonly approvals: readonly ApprovalSigned[];
  readonly approvals_hold: boolean | null;
}

export interface Statement {
  readonly _type: typeof statementKind;
  readonly subject: readonly [NamedDigest];
  readonly predicateType: typeof predicateKind;
  readonly predicate: Predicate;
}

/** What a statement is derived from; assessment and facts are JSON that nobody vouches for. */
export interface PackContent {
  readonly manifest: Manifest;
  /** The SHA-256 of the bytes of `manifest.json`. */
  readonly fingerprint: string;
  readonly assessment: unknown;
  readonly facts: unknown;
}

/** The statement about a pack. Its rules never change for a predicate of this kind: kept packs are held against them. */
export function statementOf(content: PackContent): Statement {
  return {
    _type: statementKind,
    subject: [{ name: subjectName, digest: { sha256: content.fingerprint } }],
    predicateType: predicateKind,
    predicate: predicateOf(content),
  };
}

/** What follows from the manifest alone. */
export function manifestPredicate(manifest: Manifest): ManifestPredicate {
  const { tool, law, as_of, model, draft, program_sha256: program } = manifest;
  const digests = (files: Manifest['sources'] = []): NamedDigest[] =>
    files.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } }));
  return {
    tool: {
      ...{ name: tool.name, version: tool.version },
      ...(program !== undefined && { program_sha256: program }),
    },
    law: { version: law.version },
    as_of,
    model: { name: model.name, version: model.version },
    draft,
    drafts: manifest.documents.filter(({ draft: own }) => own === true).map(({ id }) => id),
    inputs: digests(manifest.sources),
    evidence: digests(manifest.evidence),
    overrides: (manifest.templates ?? []).map(({ kind, id }) => `${kind}s/${id}`),
  };
}

function predicateOf({ manifest, assessment, facts }: PackContent): Predicate {
  const { gates, obligations, findings } = recordOf(assessment);
  const approvals = statedApprovals(facts, manifest);
  return {
    ...manifestPredicate(manifest),
    gates: Object.fromEntries(
      Object.entries(recordOf(gates)).map(([id, gate]) => [
        id,
        asTextOrNull(recordOf(gate).answer) ?? '',
      ]),
    ),
    obligations: Object.fromEntries(
      itemsOf(obligations).map((each) => {
        const { id, outcome } = recordOf(each);
        return [asTextOrNull(id) ?? '', asTextOrNull(outcome) ?? ''];
      }),
    ),
    findings: findingCountsOf(findings, recordOf(facts).waivers, manifest.as_of),
    positions: Object.keys(recordOf(recordOf(facts).positions)).sort(),
    approvals,
    approvals_hold: approvalsHold(approvals, manifest),
  };
}
