/** The dates and clocks of the papers on systemic risk and of incidents, where there can be any. */
import { printMarkdown } from '../../markdown/print.js';
import { incidentClockTables } from '../incidents.js';
import type { RenderContext } from '../page.js';
import { clockTable, codeStanding } from '../systemic-risk-documents.js';

/** One table for each paper, with its heading; empty where the model is known to have no systemic risk. */
export function dossierClocks(page: RenderContext): string {
  if (page.assessment.gates['systemic-risk'].answer === 'no') return '';
  return [
    '## Dates and clocks',
    printMarkdown(codeStanding(page)),
    '### Notification',
    printMarkdown(clockTable(page, 'notification')),
    '### Safety and Security Framework',
    printMarkdown(clockTable(page, 'framework')),
    '### Safety and Security Model Report',
    printMarkdown(clockTable(page, 'model-report')),
    printMarkdown(incidentClockTables(page)),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
