/** Reads the JSON of assessments back. */
import type { ReportReader } from '../reader.js';

interface Findings {
  readonly findings: readonly {
    readonly id: string;
    readonly severity: string;
    readonly place: { readonly file: string; readonly line: number } | null;
  }[];
}
/** The assessment; or a list of inputs, where one could not be read. */
type Json = Findings | { readonly runs: readonly Findings[] };

export const reader: ReportReader = {
  told: (report) => {
    const told = JSON.parse(report) as Json;
    return ('runs' in told ? told.runs.flatMap(({ findings }) => findings) : told.findings)
      .filter(({ severity }) => severity !== 'note')
      .map(({ id, place }) => ({ id, file: place?.file ?? null, line: place?.line ?? null }));
  },
  isExact: true,
  parses: null,
};
