/** Results of evaluations in the files that a hub keeps beside a model, `.eval_results/*.yaml`. */
import { boundedDocument } from '../../text/bounded-yaml.js';
import { asFactLine, asObject } from '../model-folder.js';
import type { Reading } from '../reading.js';

/** One file may hold a result or a list of them. */
export function evalResultsReading(file: string, text: string): Partial<Reading> {
  let data: unknown;
  const document = boundedDocument(text);
  const invalid = { skipped: [{ file, why: 'it is not valid YAML' }] };
  if (document === null || document.errors.length > 0) return invalid;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    return invalid;
  }
  const rows = (Array.isArray(data) ? data : [data]).slice(0, 500).flatMap((each) => {
    const { dataset, value, date, source, notes, metric } = asObject(each) ?? {};
    const name = asFactLine(asObject(dataset)?.task_id) ?? asFactLine(asObject(dataset)?.id);
    const shown = typeof value === 'number' && Number.isFinite(value) ? String(value) : null;
    if (name === null || shown === null) return [];
    const day = asFactLine(date)?.slice(0, 10) ?? '';
    const url = asFactLine(asObject(source)?.url, 2000);
    const protocol = asFactLine(notes, 2000);
    const called = asFactLine(metric);
    return [
      {
        name,
        ...(called === null ? {} : { metric: called }),
        value: shown,
        ...(protocol === null ? {} : { protocol }),
        ...(/^\d{4}-\d\d-\d\d$/.test(day) ? { date: day } : {}),
        ...(url !== null && /^https?:\/\//.test(url) ? { url } : {}),
      },
    ];
  });
  if (rows.length === 0) return { skipped: [{ file, why: 'it holds no result with a number' }] };
  return { proposals: [{ path: 'evaluation.results', value: rows, file, at: '/', as: 'read' }] };
}
