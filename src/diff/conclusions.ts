/** What of an assessment two sides are compared by, read with care: that of a pack is a file that nobody vouches for. */
import type { Assessment, GateResult, ObligationResult } from '../assess/assessment.js';
import { type Finding, makeFinding, severities } from '../finding/finding.js';
import { isMapping } from './values.js';

export interface GateConclusion extends Pick<GateResult, 'answer' | 'summary'> {
  readonly provision: string | null;
}

export interface DutyConclusion
  extends Pick<
    ObligationResult,
    'id' | 'title' | 'provision' | 'outcome' | 'due' | 'enforced_from'
  > {
  /** The day from which the duty holds; missing in an assessment that did not tell it. */
  readonly began?: string | null;
  readonly ended?: string | null;
}

export interface DocumentConclusion {
  readonly id: string;
  readonly title: string;
  readonly owed: string;
  readonly obligations: readonly string[];
  readonly files: readonly string[];
}

export interface ComparedConclusions {
  readonly tool: string;
  readonly law: string;
  readonly asOf: string;
  readonly model: { readonly name: string | null; readonly version: string | null };
  readonly gates: Readonly<Record<string, GateConclusion>>;
  readonly obligations: readonly DutyConclusion[];
  readonly documents: readonly DocumentConclusion[];
  readonly findings: readonly Finding[];
  /** An assessment of version 0.1.0 says in words alone what a finding is about. */
  readonly isWordsOnly?: boolean;
}

/** The conclusions in an assessment that this program made. */
export function conclusionsOf(assessment: Assessment): ComparedConclusions {
  const { tool, law, as_of: asOf, model, gates, obligations, documents, findings } = assessment;
  return {
    ...{ tool: tool.version, law: law.version, asOf, model, obligations, documents, findings },
    gates: Object.fromEntries(
      Object.entries(gates).map(([id, { answer, summary, reason }]) => [
        id,
        { answer, summary, provision: reason.provision },
      ]),
    ),
  };
}

/** The conclusions in an `assessment.json`; null where it has another form. */
export function readConclusions(value: unknown): ComparedConclusions | null {
  try {
    const top = mapping(value);
    const model = mapping(top.model);
    const gates = Object.entries(mapping(top.gates)).map(([id, each]) => {
      const { answer, summary, reason } = mapping(each);
      const { provision } = mapping(reason);
      return [id, { answer: text(answer), summary: text(summary), provision: maybe(provision) }];
    });
    return {
      tool: text(mapping(top.tool).version),
      law: text(mapping(top.law).version),
      asOf: text(top.as_of),
      model: { name: maybe(model.name), version: maybe(model.version) },
      gates: Object.fromEntries(gates) as ComparedConclusions['gates'],
      obligations: list(top.obligations).map((each) => dutyIn(mapping(each))),
      documents: list(top.documents).map((each) => documentIn(mapping(each))),
      findings: list(top.findings).map((each) => findingIn(mapping(each))),
      isWordsOnly: list(top.findings).some((each) => mapping(each).paths === undefined),
    };
  } catch (error) {
    if (error instanceof OtherForm) return null;
    throw error;
  }
}

class OtherForm extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function dutyIn(each: Fields): DutyConclusion {
  const { id, title, provision, outcome, due, enforced_from, began, ended } = each;
  return {
    ...{ id: text(id), title: text(title), provision: text(provision) },
    outcome: oneOf(['applies', 'exempt', 'does-not-apply', 'undetermined'], outcome),
    due: maybe(due),
    enforced_from: maybe(enforced_from),
    ...(began === undefined ? {} : { began: maybe(began) }),
    ...(ended === undefined ? {} : { ended: maybe(ended) }),
  };
}

function documentIn({ id, title, owed, obligations, files }: Fields): DocumentConclusion {
  return {
    ...{ id: text(id), title: text(title), owed: text(owed) },
    obligations: list(obligations).map(text),
    files: list(files).map(text),
  };
}

/** Places are left out: they lead into files that are not here. */
function findingIn({ id, severity, message, help, provision, paths }: Fields): Finding {
  return makeFinding({
    ...{ id: text(id), severity: oneOf(severities, severity) },
    ...{ message: text(message), help: text(help), provision: maybe(provision) },
    paths: paths === undefined ? [] : list(paths).map(text),
  });
}

function mapping(value: unknown): Fields {
  if (!isMapping(value)) throw new OtherForm();
  return value;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new OtherForm();
  return value;
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new OtherForm();
  return value;
}

function maybe(value: unknown): string | null {
  return value === null || value === undefined ? null : text(value);
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new OtherForm();
  return found;
}
