/** Findings for approvals that name a paper which does not exist: it would stay unapproved, and nobody would know why. */
import { asText, entriesAt } from '../facts/stated.js';
import type { Finding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { saidValue } from '../finding/value.js';
import { closest } from '../read/suggest.js';
import { findingAt } from './finding-at.js';
import type { FindingContext } from './finding-context.js';

/** One finding for each id that names no paper. */
export function approvalFindings({ setting, documents }: FindingContext): readonly Finding[] {
  const ids = documents.map(({ id }) => id);
  const approvals = entriesAt(setting.read.facts, 'documentation.approvals') ?? [];
  return approvals.flatMap((approval, index) => {
    const named: readonly unknown[] = Array.isArray(approval.documents) ? approval.documents : [];
    return named.flatMap((each, at) => {
      const id = asText(each);
      if (id === undefined || ids.includes(id)) return [];
      const path = `documentation.approvals[${index}].documents[${at}]`;
      const meant = closest(id, ids);
      return [
        findingAt(path, setting, {
          id: 'approvals/unknown-paper',
          severity: 'warning',
          ...worded('An approval names a paper that does not exist: “{id}”', { id: saidValue(id) }),
          help:
            meant === null
              ? `Write one of these in \`${path}\`: ${ids.join(', ')}`
              : `Write \`${meant}\` in \`${path}\``,
          provision: null,
        }),
      ];
    });
  });
}
