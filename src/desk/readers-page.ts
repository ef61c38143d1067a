/** The page that the words of the dossier are asked for with, where no document is being rendered. */
import { documents } from '../documents/registry.gen.js';
import type { RenderContext } from '../render/page.js';
import { CoverageRecorder } from '../render/provision-coverage.js';
import type { PackContents } from './pack-contents.js';

/** What it records goes nowhere: the dossier has recorded it already. */
export function readersPage({ read, assessment, draft }: PackContents): RenderContext {
  const document = documents['compliance-dossier'];
  return {
    ...{ read, assessment, draft, document, obligations: [] },
    result: assessment.documents.find(({ id }) => id === document.id) ?? null,
    printed: new Set(),
    absencesPrinted: new Set(),
    places: new CoverageRecorder(),
    signOff: { printed: false },
    changed: new Set(),
    render: refused,
    form: refused,
  };
}

function refused(): never {
  throw new Error('an index prints no template');
}
