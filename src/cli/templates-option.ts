/** What `--templates` does to a command: the overlay, or a report of what is wrong with it; and a note for each template that is used. */
import { compareFindings, type Finding, makeFinding } from '../finding/finding.js';
import { worded } from '../finding/say.js';
import { nameValue } from '../finding/value.js';
import { documentWith, type TemplateOverlay } from '../render/templates/overlay.js';
import type { Run } from '../report/run.js';
import { show } from '../report/terminal.js';
import type { Io } from './io.js';
import type { CommonOptions } from './options.js';
import { checkOutputs } from './output-places.js';
import { builtInTemplates, readTemplatesFolder } from './templates-folder.js';
import { writeReports } from './write-reports.js';

/** The overlay asked for, or undefined where none is; one with errors is reported, and the command ends. */
export async function templatesOf(
  options: CommonOptions,
  io: Io,
): Promise<TemplateOverlay | undefined | 'refused'> {
  const { templates: path } = options;
  if (path === undefined) return undefined;
  checkOutputs(options, io);
  const { files, findings } = await readTemplatesFolder(path, io);
  // The compiler of templates is large, and only they need it.
  const { readOverlay } = await import('../render/templates/read-overlay.js');
  const read = readOverlay(files, await builtInTemplates());
  const all = [...findings, ...read.findings];
  if (read.overlay !== null && findings.length === 0) return read.overlay;
  const prefix = `${path.replaceAll('\\', '/').replace(/\/+$/, '').replace(/^\.\//, '')}/`;
  const run: Run = {
    title: 'Templates',
    path,
    prefix: prefix === './' ? '' : prefix,
    read: {
      ...{ readable: false, facts: {}, placeOf: () => null },
      sources: read.sources,
      findings: all.sort(compareFindings),
    },
    assessment: null,
  };
  await writeReports([run], 'findings', options, io);
  io.stderr(`aiact-doc: nothing was written: repair ${show(path)}, or leave --templates away\n`);
  return 'refused';
}

/** The run with a note for each template of the user, so that a reviewer sees it; no verdict hangs on it. */
export function withNotes(run: Run, overlay: TemplateOverlay | undefined): Run {
  if (overlay === undefined || run.assessment === null) return run;
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
        : 'Review what it changes: aiact-doc templates eject copies the built-in one beside it',
      paths: [],
    });
  });
  const findings = [...run.assessment.findings, ...notes].sort(compareFindings);
  return { ...run, assessment: { ...run.assessment, findings } };
}
