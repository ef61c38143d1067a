/** A diff for programs: schema `schemas/diff.schema.json`. */

import type { DutyConclusion, GateConclusion } from '../diff/conclusions.js';
import type { Diff, SideName } from '../diff/diff.js';
import type { Finding } from '../finding/finding.js';
import { withoutCredentials } from '../text/credentials.js';
import { printedJson } from '../text/printed-json.js';

/** The diff as JSON; everything is there, at full length, but keys and passwords. */
export function diffJson({
  from,
  to,
  same,
  facts,
  conclusions,
  documents,
  regressions,
}: Diff): string {
  const value = {
    format_version: 1,
    same,
    from: side(from),
    to: side(to),
    facts: facts.map((change) => ({
      path: change.path,
      change: change.kind,
      from: change.from ?? null,
      to: change.to ?? null,
      from_place: change.fromPlace,
      to_place: change.toPlace,
    })),
    gates: conclusions.gates.map(({ id, from: old, to: now }) => ({
      ...{ id, from: answer(old), to: answer(now) },
    })),
    obligations: conclusions.obligations.map(({ id, title, provision, from: old, to: now }) => ({
      ...{ id, title, provision, from: duty(old), to: duty(now) },
    })),
    findings: {
      new: conclusions.findings.new.map(finding),
      gone: conclusions.findings.gone.map(finding),
    },
    documents,
    regressions,
  };
  return printedJson(value, covered);
}

function covered(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? withoutCredentials(value) : value;
}

function side({ name, kind, unread, tool, law, asOf, model }: SideName) {
  return {
    ...{ name, kind, tool: { version: tool }, law: { version: law } },
    ...{ as_of: asOf, model, unread },
  };
}

function answer(gate: GateConclusion | null) {
  return gate === null ? null : { answer: gate.answer, summary: gate.summary };
}

function duty(each: DutyConclusion | null) {
  if (each === null) return null;
  const { outcome, due, enforced_from, began, ended } = each;
  return { outcome, due, enforced_from, began: began ?? null, ended: ended ?? null };
}

function finding(found: Finding) {
  const { id, severity, message, help, paths, absence, params, provision, place } = found;
  return { id, severity, message, help, paths, absence, params, provision, place };
}
