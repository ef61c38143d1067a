/** The columns of the checklist: each looks at one obligation and says what is met, what is missing, and why. */
import { factPaths } from '../facts/paths.gen.js';
import { type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { listValue, nameValue } from '../finding/value.js';
import { judgeApproved } from './approved.js';
import { concerns, type Duties } from './concerns.js';
import { judgeCurrent } from './current.js';
import { isMissing } from './drift.js';
import { evidenceEntries } from './evidence.js';
import { judgePublished } from './published.js';
import type { Duty, Judge, JudgedCell, ReleaseQuestion } from './question.js';
import type { ChecklistColumn } from './result.js';

export const judges: Readonly<Record<ChecklistColumn, Judge>> = {
  present: judgePresent,
  complete: judgeComplete,
  current: judgeCurrent,
  published: judgePublished,
  approved: judgeApproved,
  evidence: judgeEvidence,
};

function judgePresent(
  { documents, obligation }: Duty,
  { pack, findings }: ReleaseQuestion,
): JudgedCell {
  if (documents.length === 0) return { state: 'not-asked', reason: 'no document of its own' };
  if (pack === null) return { state: 'met', reason: 'a build writes it' };
  const lacking = documents
    .map(({ id, files }) => ({ id, files: files.filter((file) => !pack.files.has(file)) }))
    .filter(({ files }) => files.length > 0);
  if (lacking.length === 0) return { state: 'met', reason: `in ${pack.shown}` };
  const names = lacking.flatMap(({ files }) => files).join(', ');
  return {
    ...{ state: 'missing', reason: `${names} not in ${pack.shown}` },
    findings: lacking.map(
      // What the comparison with the pack has told already is told once.
      ({ id, files }) =>
        findings.find((each) => isMissing(each, id)) ??
        makeFinding({
          ...{ id: 'release/document-missing', severity: 'error', paths: [] },
          ...worded('The pack {pack} lacks {files}, which is owed', {
            pack: nameValue(pack.shown),
            files: { ...listValue(files), shown: files.join(' and ') },
            document: nameValue(id),
          }),
          help: 'Build the pack anew with aiact-doc build, and commit it',
          provision: obligation.provision,
        }),
    ),
  };
}

function judgeComplete(duty: Duty, { findings, law }: ReleaseQuestion): JudgedCell {
  const { definitions, obligation } = duty;
  const about = findings.filter(
    (finding) =>
      !isOfTheGate(finding) &&
      (finding.provision === obligation.provision ||
        law[finding.provision ?? '']?.under === obligation.provision ||
        definitions.some((each) => concerns(finding, each, law))),
  );
  const errors = about.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const amount = errors.length === 1 ? '1 error' : `${errors.length} errors`;
    return { state: 'missing', reason: amount, findings: errors };
  }
  const warnings = about.filter(({ severity }) => severity === 'warning').length;
  if (warnings === 0) return { state: 'met', reason: 'no errors' };
  return {
    state: 'met',
    reason: warnings === 1 ? 'no errors, 1 warning' : `no errors, ${warnings} warnings`,
  };
}

/** What the release gate itself found stands in the other columns. */
function isOfTheGate({ id }: Finding): boolean {
  return /^(?:release|evidence|stale|drift|waiver)\//.test(id);
}

function judgeEvidence(duty: Duty, { read, findings, law }: ReleaseQuestion): JudgedCell {
  const entries = evidenceEntries(read).filter(({ supports }) =>
    supports.some((path) => backs(path, duty, law)),
  );
  if (entries.length === 0) return { state: 'not-asked', reason: 'no file backs it' };
  const wrong = findings.filter(
    ({ id, paths, severity }) =>
      id.startsWith('evidence/') &&
      severity === 'error' &&
      entries.some(({ at }) => paths.some((path) => path.startsWith(`${at}.`))),
  );
  const amount = entries.length === 1 ? '1 file' : `${entries.length} files`;
  if (wrong.length === 0) return { state: 'met', reason: `${amount} as named` };
  const ids = [...new Set(wrong.map(({ id }) => id.slice('evidence/'.length)))].join(', ');
  return { state: 'missing', reason: `${wrong.length} of ${amount} ${ids}`, findings: wrong };
}

/** A file backs an obligation if a field that it supports is asked for by a place of its documents. */
function backs(path: string, { definitions, obligation }: Duty, law: Duties): boolean {
  const field = path.replace(/\[\d+\]/g, '[]');
  const entry = Object.hasOwn(factPaths, field)
    ? factPaths[field as keyof typeof factPaths]
    : undefined;
  if (entry === undefined || entry.provision === null) return false;
  const asked = { id: '', provision: entry.provision };
  return (
    entry.provision.startsWith(obligation.provision) ||
    law[entry.provision]?.under === obligation.provision ||
    definitions.some((each) => concerns(asked, each, law))
  );
}
