/** Results of lm-evaluation-harness: one row for each task, metric and filter of the newest whole run. */
import { ownEntry } from '../../text/own-entry.js';
import { asFactLine, asObject, type JsonObject } from '../model-folder.js';
import type { FileConflict, Reading } from '../reading.js';

export interface EvalFile {
  readonly file: string;
  readonly json: JsonObject;
}

/** The results of a harness have these two keys. */
export const isLmEval = (json: JsonObject): boolean =>
  asObject(json.results) !== null && asObject(json.config) !== null;

type Row = { readonly [key: string]: string };

/** Reads runs of one model; `name` is that of the model, or null where any is taken. */
export function lmEvalReading(files: readonly EvalFile[], name: string | null): Partial<Reading> {
  const runs = files
    .filter(({ json }) => isLmEval(json))
    .toSorted((a, b) => (dateOf(b.json) ?? 0) - (dateOf(a.json) ?? 0));
  const conflicts: FileConflict[] = [];
  const skipped: { file: string; why: string }[] = [];
  const tasks = new Map<string, readonly Row[]>();
  let first: string | null = null;
  for (const { file, json } of runs) {
    const other = otherModel(json, name);
    if (other !== null) {
      skipped.push({ file, why: `it is about another model, ${other}` });
      continue;
    }
    const partial = partialOf(json);
    if (partial !== null) {
      conflicts.push({
        id: 'evaluation-partial',
        path: 'evaluation.results',
        claims: [{ ...partial, file }],
      });
      continue;
    }
    for (const [task, rows] of rowsOf(json)) {
      if (tasks.has(task) || rows.length === 0) continue;
      tasks.set(task, rows);
      first ??= file;
    }
  }
  const rows = [...tasks.values()].flat().slice(0, 500);
  if (first === null) return { conflicts, skipped };
  return {
    proposals: [
      { path: 'evaluation.results', value: rows, file: first, at: '/results', as: 'read' },
    ],
    conflicts,
    skipped,
  };
}

/** The time of the run in seconds since 1970. */
function dateOf(json: JsonObject): number | null {
  const { date } = json;
  return typeof date === 'number' && date > 0 && date < 4e9 ? date : null;
}

function otherModel(json: JsonObject, name: string | null): string | null {
  const { model_args: args } = asObject(json.config) ?? {};
  const said =
    typeof args === 'string'
      ? /(?:^|,)pretrained=([^,]+)/.exec(args)?.[1]
      : asObject(args)?.pretrained;
  const text = asFactLine(said);
  if (text === null || name === null || !/^[\w.-]+\/[\w.-]+$/.test(text)) return null;
  return text.split('/')[1]?.toLowerCase() === name.toLowerCase() ? null : text;
}

/** A run on a part of the samples is no result of the benchmark. */
function partialOf(json: JsonObject): { value: number; at: string } | null {
  const limit = asObject(json.config)?.limit;
  if (typeof limit === 'number') return { value: limit, at: '/config/limit' };
  for (const [task, each] of Object.entries(asObject(json['n-samples']) ?? {})) {
    const { original, effective } = asObject(each) ?? {};
    if (typeof original === 'number' && typeof effective === 'number' && effective < original) {
      return { value: effective, at: `/n-samples/${task.slice(0, 60)}/effective` };
    }
  }
  return null;
}

function rowsOf(json: JsonObject): ReadonlyMap<string, readonly Row[]> {
  const results = asObject(json.results) ?? {};
  const inGroups = new Set(
    Object.entries(asObject(json.group_subtasks) ?? {}).flatMap(([, tasks]) =>
      Array.isArray(tasks) ? tasks : [],
    ),
  );
  const found = new Map<string, readonly Row[]>();
  for (const [task, each] of Object.entries(results).slice(0, 2000)) {
    const name = asFactLine(task);
    if (name === null || inGroups.has(task)) continue;
    const beside = besideOf(json, task);
    const rows = Object.entries(asObject(each) ?? {}).flatMap(([key, value]): Row[] => {
      const [metric = '', filter = 'none'] = key.split(',');
      if (
        typeof value !== 'number' ||
        !Number.isFinite(value) ||
        /_stderr$|^alias$/.test(metric) ||
        !key.includes(',')
      )
        return [];
      const called = asFactLine(filter === 'none' ? metric : `${metric} (${filter})`);
      return called === null ? [] : [{ name, metric: called, value: String(value), ...beside }];
    });
    found.set(
      task,
      rows.toSorted((a, b) => ((a.metric ?? '') < (b.metric ?? '') ? -1 : 1)),
    );
  }
  return found;
}

function besideOf(json: JsonObject, task: string): Row {
  const shots = ownEntry(asObject(json['n-shot']) ?? {}, task);
  const version = ownEntry(asObject(json.versions) ?? {}, task);
  const harness = asFactLine(json.lm_eval_version);
  const protocol = [
    ...(typeof shots === 'number' ? [`${shots}-shot`] : []),
    ...(harness === null ? [] : [`lm-eval ${harness}`]),
    ...(typeof version === 'number' || typeof version === 'string'
      ? [`task version ${version}`]
      : []),
  ].join(', ');
  const date = dateOf(json);
  return {
    ...(protocol === '' ? {} : { protocol }),
    ...(date === null ? {} : { date: new Date(date * 1000).toISOString().slice(0, 10) }),
  };
}
