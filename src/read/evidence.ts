/** Reads the files that facts name, once somebody with a file system has fetched their bytes. */
import { given } from '../facts/lookup.js';
import { compareFindings, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue, textValue } from '../finding/value.js';
import { readDomainTable } from './domains-file/domain-table.js';
import { quoted } from './printable.js';
import type { ReadResult } from './read-result.js';

export { mostBytes as largestEvidence } from './domains-file/text.js';

/** A file that the facts name, as the caller found it: its bytes, or why there are none, in words that follow its name. */
export type EvidenceFile =
  | { readonly file: string; readonly bytes: Uint8Array; readonly problem?: never }
  | { readonly file: string; readonly problem: string; readonly bytes?: never };

const domainsFile = 'training_data.crawled.domains_file';

/** The files that the facts name, relative to the facts' folder, with forward slashes. */
export function evidenceNamed({ readable, facts }: ReadResult): readonly string[] {
  const file = readable ? given(facts, domainsFile) : undefined;
  return typeof file === 'string' ? [file] : [];
}

/** What was read, with what the named files say beside it. Pure. */
export function withEvidence(read: ReadResult, files: readonly EvidenceFile[]): ReadResult {
  const [name] = evidenceNamed(read);
  if (name === undefined) return read;
  const found = files.find(({ file }) => file === name) ?? {
    file: name,
    problem: 'was not given to the reader',
  };
  if (found.bytes === undefined) {
    const missing = makeFinding({
      id: 'domains-file/unreadable',
      severity: 'error',
      ...worded('The file of domains {file} {problem}', {
        file: { ...nameValue(name), shown: quoted(name) },
        problem: textValue(found.problem),
      }),
      help: `Put a CSV file with the columns domain and size below the folder of the facts, and write its path in \`${domainsFile}\``,
      paths: [domainsFile],
      provision: 'template(2.3)',
      place: read.placeOf(domainsFile),
    });
    return {
      ...read,
      evidence: { domains: null, files: [] },
      findings: [...read.findings, missing].sort(compareFindings),
    };
  }
  const { domains, findings } = readDomainTable(name, found.bytes);
  return {
    ...read,
    evidence: { domains, files: [{ file: name, bytes: found.bytes }] },
    findings: [...read.findings, ...findings].sort(compareFindings),
  };
}
