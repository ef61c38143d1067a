/** Which findings are told of a run: those of the documents asked for, or those that decide what applies. */
import type { DocumentDefinition } from '../documents/define.js';
import type { Finding } from '../finding/finding.js';
import { closest } from '../read/suggest.js';
import { concerns, type Duties } from '../release/concerns.js';
import type { Run } from '../report/run.js';
import { WishError } from './wish.js';

type Documents = Readonly<Record<string, DocumentDefinition>>;

async function provisionTable(): Promise<Duties> {
  return (await import('../law/provisions.js')).provisions;
}

async function registry(): Promise<Documents> {
  return (await import('../documents/registry.gen.js')).documents;
}

/** The ids as they are, once each is known to name a document. */
export async function knownDocuments(
  ids: readonly string[],
  own: Documents = {},
): Promise<readonly string[]> {
  if (ids.length === 0) return ids;
  const names = Object.keys({ ...(await registry()), ...own });
  for (const id of ids) {
    if (names.includes(id)) continue;
    const near = closest(id, names);
    const hint = near === null ? `choose from ${names.join(', ')}` : `did you mean ${near}?`;
    throw new WishError(`there is no document ${id}; ${hint}`);
  }
  return ids;
}

/** Keeps what concerns the documents asked for, and what concerns the facts as a whole. */
export async function narrow(run: Run, only: readonly string[], own: Documents = {}): Promise<Run> {
  if (only.length === 0) return run;
  const [documents, law] = [{ ...(await registry()), ...own }, await provisionTable()];
  const ids = await knownDocuments(only, own);
  const chosen = ids.flatMap((id) => documents[id] ?? []);
  return withFindings(
    run,
    (finding) => chosen.some((each) => concerns(finding, each, law)) || isGeneral(finding, run),
  );
}

/** The findings of reading and of the gates alone: what is missing from the documents is no matter of `assess`. */
export function withoutDocumentation(run: Run): Run {
  return withFindings(run, (finding) => isGeneral(finding, run));
}

function withFindings(run: Run, keep: (finding: Finding) => boolean): Run {
  if (!run.assessment) return run;
  const findings = run.assessment.findings.filter(keep);
  const waived = run.waived?.filter(({ finding }) => keep(finding));
  return {
    ...{ ...run, assessment: { ...run.assessment, findings } },
    ...(waived && { waived }),
  };
}

const general: readonly string[] = [
  ...['read', 'schema', 'gate', 'position', 'notice', 'obligation'],
  ...['evidence', 'release', 'stale', 'drift', 'waiver', 'baseline'],
];

/** Reading findings, gates, positions and notices. */
function isGeneral(finding: Finding, run: Run): boolean {
  const [room = ''] = finding.id.split('/');
  return room in (run.assessment?.gates ?? {}) || general.includes(room);
}
