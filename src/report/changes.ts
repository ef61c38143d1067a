/** What `changes.json` of a pack holds: differences to an earlier side, written, and read with care. */
import type { Cause, Causes } from '../diff/causes.js';
import type { DutyConclusion, GateConclusion } from '../diff/conclusions.js';
import type { Diff, SideName } from '../diff/diff.js';
import type { DocumentChange } from '../diff/diff-documents.js';
import type { PlacedChange } from '../diff/diff-facts.js';
import type { Regression } from '../diff/regressions.js';
import { type Finding, makeFinding, severities } from '../finding/finding.js';
import { printedJson } from '../text/printed-json.js';
import { diffJson } from './diff-json.js';

/** A paper that both have, by the digests of its content. */
export interface PaperContent {
  readonly id: string;
  readonly title: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A fact that changed, as far as it is told. */
export type ToldFact = Pick<PlacedChange, 'kind' | 'path' | 'from' | 'to'>;

/** The differences, why conclusions changed, and which papers stayed as they were. */
export interface Changes extends Omit<Diff, 'facts'> {
  readonly facts: readonly ToldFact[];
  /** Null where the causes can't be told apart, since the earlier facts are not to be had as they were written. */
  readonly causes: Causes | null;
  readonly papers: readonly PaperContent[];
}

/** The text of `changes.json`; `diff` in it is what `aiact-doc diff --format json` writes. */
export function changesJson(
  diff: Diff,
  { causes, papers }: Pick<Changes, 'causes' | 'papers'>,
): string {
  return printedJson({ format_version: 1, diff: JSON.parse(diffJson(diff)), causes, papers });
}

/** The differences in such a text, or null where it has another form: nobody vouches for it. */
export function readChanges(text: string): Changes | null {
  try {
    const top = fields(JSON.parse(text));
    if (top.format_version !== 1) throw new OtherForm();
    const diff = fields(top.diff);
    const found = fields(diff.findings);
    return {
      ...{ from: side(diff.from), to: side(diff.to), same: flag(diff.same) },
      facts: list(diff.facts).map(factIn),
      conclusions: {
        gates: list(diff.gates).map((each) => {
          const { id, from, to } = fields(each);
          return { id: words(id), from: gate(from), to: gate(to) };
        }),
        obligations: list(diff.obligations).map((each) => {
          const { id, title, provision, from, to } = fields(each);
          const named = { id: words(id), title: words(title), provision: words(provision) };
          return { ...named, from: duty(from, named), to: duty(to, named) };
        }),
        findings: { new: list(found.new).map(finding), gone: list(found.gone).map(finding) },
      },
      documents: list(diff.documents).map(paper),
      regressions: list(diff.regressions).map(regression),
      causes: top.causes === null ? null : causesIn(fields(top.causes)),
      papers: list(top.papers).map((each) => {
        const { id, title, from, to } = fields(each);
        return { id: words(id), title: words(title), from: maybe(from), to: maybe(to) };
      }),
    };
  } catch (error) {
    if (error instanceof OtherForm || error instanceof SyntaxError) return null;
    throw error;
  }
}

class OtherForm extends Error {}

type Fields = Readonly<Record<string, unknown>>;

function side(value: unknown): SideName {
  const { name, kind, tool, law, as_of: asOf, model, unread } = fields(value);
  const { name: called, version } = fields(model);
  return {
    ...{ name: words(name), kind: oneOf(['facts', 'pack', 'revision'], kind), asOf: words(asOf) },
    ...{ tool: words(fields(tool).version), law: words(fields(law).version) },
    ...{ model: { name: maybe(called), version: maybe(version) }, unread: whole(unread) },
  };
}

function factIn(value: unknown): ToldFact {
  const { path, change, from, to } = fields(value);
  const kind = oneOf(['added', 'removed', 'changed', 'reordered'], change);
  if (kind === 'reordered') {
    return { kind, path: words(path), from: list(from).map(words), to: list(to).map(words) };
  }
  return {
    ...{ kind, path: words(path) },
    from: kind === 'added' ? undefined : from,
    to: kind === 'removed' ? undefined : to,
  };
}

function gate(value: unknown): GateConclusion | null {
  if (value === null) return null;
  const { answer, summary } = fields(value);
  return {
    answer: words(answer) as GateConclusion['answer'],
    summary: words(summary),
    provision: null,
  };
}

function duty(
  value: unknown,
  named: Pick<DutyConclusion, 'id' | 'title' | 'provision'>,
): DutyConclusion | null {
  if (value === null) return null;
  const { outcome, due, enforced_from: enforced, began, ended } = fields(value);
  return {
    ...named,
    outcome: oneOf(['applies', 'exempt', 'does-not-apply', 'undetermined'], outcome),
    ...{ due: maybe(due), enforced_from: maybe(enforced), began: maybe(began) },
    ended: maybe(ended),
  };
}

/** Places are left out: they lead into files that are not here. */
function finding(value: unknown): Finding {
  const { id, severity, message, help, paths, absence, provision } = fields(value);
  const reason = absence === null || absence === undefined ? null : fields(absence);
  return makeFinding({
    ...{ id: words(id), severity: oneOf(severities, severity), message: words(message) },
    ...{ help: words(help), paths: list(paths).map(words), provision: maybe(provision) },
    absence:
      reason === null
        ? null
        : {
            kind: oneOf(['unknown', 'not_applicable', 'withheld'], reason.kind),
            reason: words(reason.reason),
          },
  });
}

function paper(value: unknown): DocumentChange {
  const { id, title, change, owed, lines, sections, facts } = fields(value);
  const [stands, amounts] = [fields(owed), fields(lines)];
  return {
    ...{ id: words(id), title: words(title) },
    change: oneOf(['added', 'removed', 'changed'], change),
    owed: { from: maybe(stands.from), to: maybe(stands.to) },
    lines: { added: whole(amounts.added), removed: whole(amounts.removed) },
    ...{ sections: list(sections).map(words), facts: list(facts).map(words) },
  };
}

function regression(value: unknown): Regression {
  const { kind, id, message } = fields(value);
  const kinds = ['duty-uncovered', 'exception-lost', 'new-error', 'answer-removed'] as const;
  return { kind: oneOf(kinds, kind), id: words(id), message: words(message) };
}

const causes: readonly Cause[] = ['law', 'program', 'day', 'facts'];

function causesIn({ gates, obligations }: Fields): Causes {
  const of = (value: unknown): Causes['gates'] =>
    Object.fromEntries(
      Object.entries(fields(value)).map(([id, each]) => [
        id,
        list(each).map((one) => oneOf(causes, one)),
      ]),
    );
  return { gates: of(gates), obligations: of(obligations) };
}

function fields(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new OtherForm();
  return value as Fields;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new OtherForm();
  return value;
}

function words(value: unknown): string {
  if (typeof value !== 'string') throw new OtherForm();
  return value;
}

function maybe(value: unknown): string | null {
  return value === null || value === undefined ? null : words(value);
}

function flag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw new OtherForm();
  return value;
}

function whole(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw new OtherForm();
  return value as number;
}

function oneOf<T extends string>(known: readonly T[], value: unknown): T {
  const found = known.find((each) => each === value);
  if (found === undefined) throw new OtherForm();
  return found;
}
