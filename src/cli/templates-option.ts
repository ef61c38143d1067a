/** What `--templates` does to a command: the overlay, or a report of what is wrong with it. */
import { compareFindings } from '../finding/finding.js';
import type { TemplateOverlay } from '../render/templates/overlay.js';
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
  const prefix = `${path
    .replaceAll('\\', '/')
    .replace(/(?<!\/)\/+$/, '')
    .replace(/^\.\//, '')}/`;
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
