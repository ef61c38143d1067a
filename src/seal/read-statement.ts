/** Holds a statement whose signature is valid against the pack: its kind, its subject, and each field of its predicate. */
import { fault, type PackFault } from '../pack/verify/pack-rules.js';
import { canonicalLine, hasExactly, readCanonicalLine } from './canonical-line.js';
import {
  manifestPredicate,
  type PackContent,
  predicateKind,
  statementKind,
  statementOf,
  subjectName,
} from './statement.js';

/** What is wrong with the statement in `file`. Where `content` has no assessment, only what the manifest gives is held against it. */
export function statementFaults(
  file: string,
  payload: Uint8Array,
  content: PackContent,
): readonly PackFault[] {
  const other = (message: string): readonly PackFault[] => [
    fault('signature/other-statement', file, message),
  ];
  const value = readCanonicalLine(payload);
  if (value === undefined) {
    return other('The statement is not JSON in the one form in which it is written');
  }
  if (!hasExactly(value, ['_type', 'predicate', 'predicateType', 'subject'])) {
    return other('The statement has other keys than a statement of in-toto');
  }
  if (value._type !== statementKind) return other('Its _type is not that of an in-toto statement');
  if (value.predicateType !== predicateKind) {
    return other(`Its predicateType is not ${predicateKind}`);
  }
  const { sha256, problem } = subjectIn(value.subject);
  if (sha256 === undefined) return other(problem);
  if (sha256 !== content.fingerprint) {
    const message = `It was made for another manifest, with SHA-256 ${sha256}`;
    return [fault('signature/statement-differs', file, message)];
  }
  return predicateFaults(file, value.predicate, content);
}

type Subject =
  | { readonly sha256: string; readonly problem?: never }
  | { readonly sha256?: never; readonly problem: string };

/** The digest of the one subject. */
function subjectIn(subject: unknown): Subject {
  if (!Array.isArray(subject) || subject.length !== 1) {
    return { problem: 'The statement has not one subject' };
  }
  const [only] = subject as readonly unknown[];
  if (!hasExactly(only, ['digest', 'name']) || only.name !== subjectName) {
    return { problem: `The subject is not ${subjectName}` };
  }
  if (!hasExactly(only.digest, ['sha256'])) {
    return { problem: 'The subject has not one digest, a SHA-256' };
  }
  const { sha256 } = only.digest;
  return typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
    ? { sha256 }
    : { problem: 'The digest of the subject is no SHA-256 in lower case' };
}

function predicateFaults(
  file: string,
  predicate: unknown,
  content: PackContent,
): readonly PackFault[] {
  const differs = (message: string): PackFault =>
    fault('signature/statement-differs', file, message);
  if (typeof predicate !== 'object' || predicate === null || Array.isArray(predicate)) {
    return [differs('Its predicate is no object')];
  }
  const said = predicate as Readonly<Record<string, unknown>>;
  const isWhole = content.assessment !== undefined && content.facts !== undefined;
  const derived: Readonly<Record<string, unknown>> = {
    ...(isWhole ? statementOf(content).predicate : manifestPredicate(content.manifest)),
  };
  const whole = Object.keys(statementOf(content).predicate);
  const keys = isWhole ? whole : Object.keys(derived);
  const differing = keys.filter(
    (key) => !Object.hasOwn(said, key) || canonicalLine(said[key]) !== canonicalLine(derived[key]),
  );
  const unknown = Object.keys(said).filter((key) => !whole.includes(key));
  return [
    ...differing.map((key) => differs(`Its “${key}” is not what the pack gives`)),
    ...unknown
      .slice(0, 8)
      .map((key) => differs(`It says “${key}”, which no statement of this kind says`)),
  ];
}
