/** `merge`: the lines of findings of all parts become the reports that one run over all models would have written. */
import { createHash } from 'node:crypto';
import { lstat, readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readingError } from '../../files/file-error.js';
import { readLines } from '../../files/read-lines.js';
import { type Ending, endingOf, LineError, runOfLine } from '../../report/findings-lines.js';
import type { Run } from '../../report/run.js';
import { show } from '../../report/terminal.js';
import { counted } from '../../text/counted.js';
import { type ExitCode, gravest, type Io, UsageError } from '../io.js';
import type { CommonOptions, FailLevel } from '../options.js';
import { assertNoLinks, spareOrigins } from '../output-places.js';
import { streamReports } from '../stream-reports.js';

/** A line of one model holds no more; what is longer was written by something else. */
const longestLine = 64 * 1024 * 1024;

interface ShardFile {
  readonly shown: string;
  readonly path: string;
  readonly ending: Ending;
}

/** Runs the command and answers with the gravest code of the parts. */
export async function merge(
  paths: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<ExitCode> {
  await assertNoLinks(
    options.outputs.map(({ file }) => file),
    io,
  );
  const { files, runs, ending: first, missing, positions } = await openShards(paths, io);
  spareOrigins(
    options.outputs.map(({ file }) => file),
    files.map(({ path }) => path),
    io,
  );
  for (const { ending } of files) {
    for (const path of ending.failed) {
      io.stderr(`aiact-doc: ${show(path)} was not examined; check it again\n`);
    }
  }
  if (missing.length > 0) {
    const parts = missing.slice(0, 20).join(', ') + (missing.length > 20 ? ' and more' : '');
    io.stderr(
      `aiact-doc: ${counted(missing.length, 'part')} of ${first.shard.count} not there: ${parts}; nothing is said of their models\n`,
    );
  }
  const code = gravest([
    ...files.map(({ ending }) => ending.code as ExitCode),
    ...(missing.length > 0 ? ([3] as const) : []),
  ]);
  const { shard, failing, narrowed, of, as_of: asOf } = first;
  await streamReports(
    {
      ...{ runs, count: of },
      at: (run) => positions.get(run) ?? 0,
      failOn: levelOf(failing),
      narrowed,
      ended: () => ({
        part: { index: 1, count: 1, workspace: shard.workspace, of, asOf },
        program: first.tool.program_sha256,
        code,
        failed: files.flatMap(({ ending }) => ending.failed).toSorted(),
      }),
    },
    // As in the run itself: who asks for some documents sees every finding of them.
    narrowed ? { ...options, all: true } : options,
    io,
  ).catch(asForged);
  return code;
}

/** What the files of all parts hold, once it is known that they belong together. */
interface Shards {
  readonly files: readonly ShardFile[];
  /** In the order in which one run would have come to them. */
  readonly runs: AsyncIterable<Run>;
  readonly positions: WeakMap<Run, number>;
  /** The last line of the first file; the others agree with it. */
  readonly ending: Ending;
  /** The parts that are not there. */
  readonly missing: readonly number[];
}

/** Opens the files that were named; throws a `UsageError` where they can't be read as one. */
export async function openShards(paths: readonly string[], io: Io): Promise<Shards> {
  const files: ShardFile[] = [];
  for (const shown of await named(paths, io)) {
    const path = resolve(io.cwd, shown);
    files.push({ shown, path, ending: await closed(shown, path) });
  }
  const [first] = files;
  if (first === undefined) throw new UsageError('no file of findings was named');
  const missing = fitting(files, first);
  const positions = new WeakMap<Run, number>();
  return { files, missing, positions, ending: first.ending, runs: inOrder(files, positions) };
}

/** What no reporter can print was never written by this program, whatever its hash says. */
function asForged(error: unknown): never {
  if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
  throw new UsageError(`the lines hold what aiact-doc never writes (${error.message})`);
}

/** The files that were named, and those below folders that were: `*.jsonl` in them or one folder further down. */
async function named(paths: readonly string[], io: Io): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const status = await lstat(resolve(io.cwd, path)).catch(() => null);
    if (!status?.isDirectory()) {
      found.push(path);
      continue;
    }
    const before = found.length;
    for (const entry of await entriesOf(path, io)) {
      const inner = join(path, entry.name);
      if (entry.isDirectory()) {
        const below = await entriesOf(inner, io);
        found.push(...below.filter(isLines).map(({ name }) => join(inner, name)));
      } else if (isLines(entry)) found.push(inner);
    }
    if (found.length === before) throw new UsageError(`${path} holds no file that ends in .jsonl`);
  }
  return [...new Set(found)];
}

async function entriesOf(
  path: string,
  io: Io,
): Promise<{ readonly name: string; isDirectory(): boolean; isFile(): boolean }[]> {
  const entries = await readdir(resolve(io.cwd, path), { withFileTypes: true }).catch(
    (error: unknown) => {
      throw new UsageError(`${path} ${readingError(error).words}`);
    },
  );
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isLines = (entry: { readonly name: string; isFile(): boolean }): boolean =>
  entry.isFile() && entry.name.endsWith('.jsonl');

/** The last line of a file, once all before it are known to be what its writer wrote. */
async function closed(shown: string, path: string): Promise<Ending> {
  const hash = createHash('sha256');
  let before: string | null = null;
  let models = -1;
  try {
    for await (const line of readLines(path, longestLine)) {
      if (before !== null) hash.update(before);
      before = line;
      models += 1;
    }
    const ending = endingOf(before ?? '');
    if (ending.models !== models || ending.sha256 !== hash.digest('hex')) {
      throw new LineError('was changed after it was written');
    }
    return ending;
  } catch (error) {
    throw asUsage(shown, error);
  }
}

function asUsage(shown: string, error: unknown): Error {
  if (error instanceof TypeError) return new UsageError(`${shown} is not what aiact-doc writes`);
  if (error instanceof LineError) return new UsageError(`${shown} ${error.message}`);
  if ((error as Error).name === 'FileError') {
    return new UsageError(`${shown} ${readingError(error).words}`);
  }
  return error as Error;
}

/** What the files don't share they can't be merged by; answers with the parts that are not there. */
function fitting(files: readonly ShardFile[], first: ShardFile): number[] {
  const same: readonly (readonly [string, (ending: Ending) => unknown])[] = [
    ['another version of the program', ({ tool }) => [tool.version, tool.program_sha256]],
    ['another state of the law', ({ law }) => law.version],
    ['another day', (ending) => ending.as_of],
    ['another number of parts', ({ shard }) => shard.count],
    ['other models', ({ shard, of }) => [shard.workspace, of]],
    ['another --fail-on', ({ failing }) => failing],
    ['another choice of findings (--only)', ({ narrowed }) => narrowed],
  ];
  const seen = new Map<number, string>();
  for (const { shown, ending } of files) {
    const other = same.find(
      ([, of]) => JSON.stringify(of(ending)) !== JSON.stringify(of(first.ending)),
    );
    if (other !== undefined) {
      throw new UsageError(`${shown} was made for ${other[0]} than ${first.shown}`);
    }
    const twin = seen.get(ending.shard.index);
    if (twin !== undefined) {
      throw new UsageError(`${shown} and ${twin} are both part ${ending.shard.index}`);
    }
    seen.set(ending.shard.index, shown);
  }
  const { count: parts } = first.ending.shard;
  const missing: number[] = [];
  for (let part = 1; part <= parts; part += 1) if (!seen.has(part)) missing.push(part);
  return missing;
}

/** The runs of all files in the order in which one run would have come to them. */
async function* inOrder(
  files: readonly ShardFile[],
  positions: WeakMap<Run, number>,
): AsyncGenerator<Run> {
  const heads: {
    next: { run: Run; index: number } | null;
    runs: AsyncGenerator<{ run: Run; index: number }>;
  }[] = [];
  try {
    for (const file of files) {
      const runs = runsOf(file);
      heads.push({ runs, next: (await runs.next()).value ?? null });
    }
    for (;;) {
      let least: (typeof heads)[number] | null = null;
      for (const head of heads) {
        if (head.next === null) continue;
        if (least?.next == null || head.next.index < least.next.index) least = head;
      }
      if (least?.next == null) return;
      const { run, index } = least.next;
      positions.set(run, index);
      yield run;
      least.next = (await least.runs.next()).value ?? null;
    }
  } finally {
    for (const { runs } of heads) await runs.return(undefined);
  }
}

async function* runsOf({
  shown,
  path,
  ending,
}: ShardFile): AsyncGenerator<{ run: Run; index: number }> {
  let line = 0;
  try {
    for await (const text of readLines(path, longestLine)) {
      line += 1;
      if (line > ending.models) return;
      yield runOfLine(text);
    }
  } catch (error) {
    throw asUsage(`${shown}, line ${line},`, error);
  }
}

function levelOf(failing: readonly string[]): FailLevel {
  return failing.includes('warning') ? 'warning' : failing.includes('error') ? 'error' : 'never';
}
