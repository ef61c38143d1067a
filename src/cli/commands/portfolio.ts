/** `portfolio`: all models on one page, from their facts, from findings that were written, or from their packs. */
import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { assess } from '../../assess/assess.js';
import { toolVersion } from '../../assess/tool-version.gen.js';
import { FileError } from '../../files/file-error.js';
import { readLines } from '../../files/read-lines.js';
import { lawVersion } from '../../law/version.js';
import type { Manifest } from '../../pack/verify/read-manifest.js';
import { portfolioHtml } from '../../portfolio/html.js';
import { portfolioJson } from '../../portfolio/json.js';
import { type KnownAssessment, knownAssessment } from '../../portfolio/known-assessment.js';
import { modelStanding, type Row, rowOf, withDraftPapers } from '../../portfolio/row.js';
import { Points, type Portfolio, portfolioOf, type TrendedRow } from '../../portfolio/summary.js';
import { portfolioText } from '../../portfolio/text.js';
import { History, readEntry, type TrendEntry, trendEntryOf } from '../../portfolio/trend.js';
import { printedLine } from '../../text/printed-json.js';
import { examinePlanned } from '../examine.js';
import { holdsModels } from '../find-models.js';
import { type ExitCode, goOn, type Io, readInput, UsageError } from '../io.js';
import { assessmentDay, type CommonOptions, type FailLevel, wantsColour } from '../options.js';
import { assertNoLinks, placeOf } from '../output-places.js';
import { readPackAt } from '../pack-at.js';
import { planOf } from '../plan.js';
import { readFactsOf } from '../read-facts-of.js';
import { writeReport } from '../write-reports.js';
import { openShards } from './merge.js';

/** What the flags were read as. */
export interface PortfolioOptions {
  readonly format: 'text' | 'json' | 'html';
  readonly output?: string;
  readonly asOf?: string;
  readonly history?: string;
  readonly failOn: FailLevel;
  readonly all?: boolean;
  readonly jobs?: number;
  readonly color: boolean;
}

const longestEntry = 1024 * 1024;

/** Runs the command; 1 where a model is not ready, 2 where one can't be read. */
export async function portfolio(
  paths: readonly string[],
  options: PortfolioOptions,
  io: Io,
): Promise<ExitCode> {
  const { output, history: file } = options;
  await assertNoLinks([output, file], io);
  if (
    output !== undefined &&
    file !== undefined &&
    placeOf(output, io.cwd) === placeOf(file, io.cwd)
  ) {
    throw new UsageError('--output and --history name the same file');
  }
  const points = new Points();
  const rows: Row[] = [];
  const own = { version: toolVersion, law: lawVersion };
  const made = new Map<Row, Rules>();
  const asOf = await gather(
    paths.length > 0 ? paths : ['.'],
    options,
    io,
    ({ row, points: theirs, rules = own }) => {
      rows.push(row);
      made.set(row, rules);
      points.add(theirs);
    },
  );
  const history = file === undefined ? null : await historyIn(file, asOf, io);
  const trended = rows.map(
    (row): TrendedRow => ({ ...row, trend: history?.trendOf(row, made.get(row) ?? own) ?? null }),
  );
  const whole = portfolioOf(trended, points, asOf);
  const printed = print(whole, options, io);
  if (output === undefined || output === '-') io.stdout(printed);
  else await writeReport(output, printed, io);
  if (file !== undefined) {
    await writeReport(
      file,
      withToday(file, rows, asOf, (row) => made.get(row) ?? own, io),
      io,
    );
  }
  if (options.failOn === 'never') return whole.totals.standings.unreadable > 0 ? 2 : 0;
  if (whole.totals.standings.unreadable > 0) return 2;
  return whole.totals.standings.ready < whole.totals.models ? 1 : 0;
}

function print(whole: Portfolio, options: PortfolioOptions, io: Io): string {
  switch (options.format) {
    case 'json':
      return portfolioJson(whole);
    case 'html':
      return portfolioHtml(whole);
    case 'text': {
      const isScreen = options.output === undefined || options.output === '-';
      const colour = isScreen && wantsColour(options, io);
      return portfolioText(whole, { all: options.all === true, colour });
    }
  }
}

/** The program and the law that a row was concluded by: those of a pack are its own. */
type Rules = Pick<TrendEntry, 'version' | 'law'>;
type Take = (one: ReturnType<typeof rowOf> & { readonly rules?: Rules }) => void;

/** Gives every model that the paths lead to, one by one; answers with the day that they were assessed for. */
async function gather(
  paths: readonly string[],
  options: PortfolioOptions,
  io: Io,
  take: Take,
): Promise<string> {
  const lines = paths.filter((path) => path.endsWith('.jsonl'));
  if (lines.length > 0) {
    if (lines.length < paths.length || options.asOf !== undefined) {
      throw new UsageError('findings that were written come alone, and have their own day');
    }
    const { runs, ending, missing } = await openShards(lines, io);
    if (missing.length > 0) throw new UsageError(`part ${missing[0]} is not there`);
    for await (const run of runs) take(rowOf(run));
    return ending.as_of ?? assessmentDay(common(options), io);
  }
  const packs = await packsAt(paths, io);
  if (packs !== null) return ofPacks(packs, options, io, take);
  const plan = await planOf(paths, common(options), io);
  const looked = async (one: ReturnType<typeof rowOf>): Promise<void> => {
    const { row } = one;
    // Papers are rendered only where everything else is there: it takes longer than to assess the facts.
    if (row.verdict !== 'ready') return take(one);
    goOn(io);
    take({ ...one, row: withDraftPapers(row, await draftsAt(row.path, plan.asOf, io)) });
  };
  const examined = async (): Promise<void> => {
    if ((options.jobs ?? 1) > 1 && plan.models.length > 1) {
      const { examineInWorkers } = await import('../jobs/examine-in-workers.js');
      const jobs = Math.min(options.jobs ?? 1, plan.models.length);
      for await (const { run, path } of examineInWorkers(plan, jobs, common(options), io)) {
        await looked(run === null ? modelStanding(path, null, []) : rowOf(run));
      }
      return;
    }
    for await (const { run } of examinePlanned(plan, common(options), io)) await looked(rowOf(run));
  };
  await examined();
  return plan.asOf;
}

/** The papers of a model that a build would leave drafts. */
async function draftsAt(path: string, asOf: string, io: Io): Promise<readonly string[]> {
  const { draftPapers } = await import('../../pack/draft-papers.js');
  const { read } = await readFactsOf(await readInput(path, io));
  return draftPapers(read, assess(read, { asOf }), { all: false, only: [] }).map(({ id }) => id);
}

/** The flags as other commands know them. */
function common({ asOf, color, jobs }: PortfolioOptions): CommonOptions {
  return {
    ...{ outputs: [{ format: 'jsonl', file: null }], failOn: 'never', color, recursive: true },
    ...(asOf !== undefined && { asOf }),
    ...(jobs !== undefined && { jobs }),
  };
}

/** The packs at the paths, or directly in them; null where the first is none, or a folder of facts with what was built from them. */
async function packsAt(paths: readonly string[], io: Io): Promise<string[] | null> {
  const found: string[] = [];
  for (const path of paths) {
    const inner = (await isPackAt(path, io))
      ? [path]
      : (await foldersIn(path, io)).map((name) => join(path, name));
    const packs: string[] = [];
    for (const each of inner) if (await isPackAt(each, io)) packs.push(each);
    const others = inner.filter((each) => !packs.includes(each));
    if (packs.length === 0 || (!packs.includes(path) && (await holdsModels(path, others, io)))) {
      if (found.length > 0)
        throw new UsageError(`${path} holds no pack, as the paths before it do`);
      return null;
    }
    found.push(...packs);
  }
  return found;
}

async function isPackAt(path: string, io: Io): Promise<boolean> {
  const manifest = await lstat(resolve(io.cwd, path, 'manifest.json')).catch(() => null);
  return manifest?.isFile() ?? false;
}

async function foldersIn(path: string, io: Io): Promise<string[]> {
  const entries = await readdir(resolve(io.cwd, path), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}

/** A pack that is not as it was written tells nothing. Each speaks for the day of its own assessment. */
async function ofPacks(
  packs: readonly string[],
  options: PortfolioOptions,
  io: Io,
  take: Take,
): Promise<string> {
  if (options.asOf !== undefined) {
    throw new UsageError(
      'packs have their own day; name the facts to have them assessed for another',
    );
  }
  let latest = '';
  for (const path of packs) {
    const read = await readPackAt(path, io);
    if (read?.pack === undefined) {
      take(modelStanding(path, null, []));
      continue;
    }
    const { manifest, assessment: value } = read.pack;
    const assessment = knownAssessment(value);
    // Where the two parts of a pack differ on what it is of, neither tells.
    if (assessment === null || !isOf(manifest, assessment)) {
      take(modelStanding(path, null, []));
      continue;
    }
    const one = modelStanding(path, assessment, assessment.findings);
    const rules = { version: assessment.tool.version, law: assessment.law.version };
    take({ ...one, row: withDraftPapers(one.row, draftsIn(manifest)), rules });
    if (assessment.as_of > latest) latest = assessment.as_of;
  }
  return latest === '' ? assessmentDay(common(options), io) : latest;
}

/** Whether the manifest speaks of the same model, day, law and program as the assessment. */
function isOf(manifest: Manifest, { tool, law, as_of, model }: KnownAssessment): boolean {
  return isDeepStrictEqual(
    [manifest.tool, manifest.law, manifest.as_of, manifest.model],
    [tool, law, as_of, model],
  );
}

/** The papers of a pack that are drafts: all of a pack that was built as one. */
function draftsIn({ draft, documents }: Manifest): readonly string[] {
  return documents.filter((each) => draft || each.draft === true).map(({ id }) => id);
}

/** What the file says of the days before. */
async function historyIn(file: string, day: string, io: Io): Promise<History> {
  const history = new History(day);
  for await (const entry of entriesIn(file, io)) history.add(entry);
  return history;
}

/** The file as it stood, without lines of the same day, and with those of this run: a run that is repeated changes nothing. */
async function* withToday(
  file: string,
  models: readonly Row[],
  day: string,
  rules: (row: Row) => Rules,
  io: Io,
): AsyncGenerator<string> {
  const own = new Set(models.map(({ slug, path }) => JSON.stringify([slug, path])));
  for await (const entry of entriesIn(file, io)) {
    const isAgain = entry.day === day && own.has(JSON.stringify([entry.slug, entry.path]));
    if (!isAgain) yield printedLine(entry);
  }
  const rows = models
    .filter(({ slug }) => slug !== '')
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const row of rows) yield printedLine(trendEntryOf(row, day, rules(row)));
}

async function* entriesIn(file: string, io: Io): AsyncGenerator<TrendEntry> {
  const path = resolve(io.cwd, file);
  if ((await lstat(path).catch(() => null)) === null) return;
  let line = 0;
  try {
    for await (const text of readLines(path, longestEntry)) {
      line += 1;
      const entry = readEntry(text);
      if (entry === null) {
        throw new UsageError(`${file}, line ${line}, is no line of history; name another file`);
      }
      yield entry;
    }
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UsageError(`${file} ${error.words}; name another file`);
  }
}
