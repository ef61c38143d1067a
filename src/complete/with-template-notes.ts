/** A run with a note for each template of the user that is used. */
import { textsAt } from '../facts/stated.js';
import { compareFindings, type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue } from '../finding/value.js';
import { documentWith, type TemplateOverlay } from '../render/templates/overlay.js';
import type { Run } from '../report/run.js';

/** So that a reviewer sees them; no verdict hangs on it. */
export function withTemplateNotes(run: Run, overlay: TemplateOverlay): Run {
  if (run.assessment === null) return run;
  const asked = textsAt(run.read.facts, 'documentation.paper_languages') ?? [];
  const speaksMore = asked.some((tag) => tag !== 'en');
  const notes = overlay.used.map(({ key, id, kind, sha256, isOwn }): Finding => {
    const file = `${key}.md.hbs`;
    const folder = kind === 'documents' ? documentWith(id, overlay)?.folder : undefined;
    const params = {
      file: nameValue(file),
      folder: nameValue(folder ?? ''),
      sha256: nameValue(sha256),
    };
    return makeFinding({
      id: isOwn ? 'template/own-document' : 'template/changed',
      severity: 'note',
      ...(isOwn
        ? worded(
            'The template {file} adds a document to the folder {folder} (SHA-256 {sha256})',
            params,
          )
        : worded(
            'The template {file} is used in place of the built-in one (SHA-256 {sha256})',
            params,
          )),
      help: isOwn
        ? 'Review what it says, and to whom'
        : `Review what it changes: aiact-doc templates eject copies the built-in one beside it${speaksMore ? '; the words that it writes itself stay as they are in every language of the papers' : ''}`,
      paths: [],
    });
  });
  const findings = [...run.assessment.findings, ...notes].sort(compareFindings);
  return { ...run, assessment: { ...run.assessment, findings } };
}
