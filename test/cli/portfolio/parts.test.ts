/** Many models give the same reports however the work is parted: over processes, over machines, and back together. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formats } from '../../../src/report/formats.gen.js';
import fc from '../../property.js';
import { aiactDoc, folderWith, type Outcome } from '../../support/command-line.js';
import { kinds, writeModels } from '../../support/portfolio.js';
import { runProgram } from '../../support/program.js';
import { staffIn } from '../../support/workers.js';

const day = ['--as-of', '2026-11-28'];
let folder = folderWith();
const run = (argv: readonly string[], more: object = {}): Promise<Outcome> =>
  aiactDoc(argv, { cwd: folder.path, ...more });
const textOf = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

/** Checks one part, and keeps its lines in a file; nothing waits for the disk. */
async function part(name: string, argv: readonly string[]): Promise<Outcome> {
  const outcome = await run(['check', ...argv, '--format', 'jsonl']);
  writeFileSync(join(folder.path, name), outcome.stdout);
  return outcome;
}

/** The findings of all parts. */
async function shards(count: number, flags: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let index = 1; index <= count; index += 1) {
    const argv = ['--recursive', 'models', ...flags, '--shard', `${index}/${count}`];
    outcomes.push(await part(`part-${index}.jsonl`, argv));
  }
  return outcomes;
}
const files = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `part-${index + 1}.jsonl`).reverse();

beforeAll(() => {
  folder = folderWith();
  writeModels(folder.path, [...Object.keys(kinds), 'poor']);
});
afterAll(() => folder.remove());

describe('Any parting of the work', () => {
  it('gives byte for byte the reports of one run, in every format, with its exit code', async () => {
    const flagSets = fc.constantFrom(
      [],
      ['--fail-on', 'never'],
      ['--fail-on', 'warning'],
      ['--only', 'copyright-policy'],
      ['--release'],
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(1, 2, 3, 7),
        fc.integer({ min: 1, max: 5 }),
        flagSets,
        fc.constantFrom(...formats),
        async (count, jobs, more, format) => {
          const flags = [...day, ...more];
          const parts = await shards(count, flags);
          const told = ['--format', format];
          const argv = ['check', '--recursive', 'models', ...flags, ...told];
          const whole = await run(argv);
          const { start } = staffIn(folder.path);
          expect(await run([...argv, '--jobs', String(jobs)], { startWorker: start })).toEqual(
            whole,
          );
          const merged = await run(['merge', ...files(count), ...told]);
          expect([merged.code, merged.stdout]).toEqual([whole.code, whole.stdout]);
          expect(Math.max(...parts.map(({ code }) => code))).toBe(whole.code);
          expect(whole.stdout.length).toBeGreaterThan(1000);
        },
      ),
      { numRuns: 5 },
    );
  }, 120_000);

  it('moves no model to another part when one is added', async () => {
    const modelsOf = async (): Promise<Record<string, number>> => {
      await shards(3, day);
      return Object.fromEntries(
        [1, 2, 3].flatMap((part) =>
          textOf(`part-${part}.jsonl`)
            .trimEnd()
            .split('\n')
            .slice(0, -1)
            .map((line) => [JSON.parse(line).path as string, part]),
        ),
      );
    };
    const before = await modelsOf();
    writeModels(folder.path, [...Object.keys(kinds), 'poor', 'poor']);
    expect(await modelsOf()).toMatchObject(before);
  });

  it('has something to say of a part without models, and ends it in 0', async () => {
    const parts = await shards(17, day);
    const empty = parts.findIndex(({ stderr }) => stderr.includes('no model falls to part'));
    expect(empty).toBeGreaterThanOrEqual(0);
    expect(parts[empty]?.code).toBe(0);
    expect(JSON.parse(textOf(`part-${empty + 1}.jsonl`)).end).toMatchObject({
      models: 0,
      shard: { index: empty + 1, count: 17 },
    });
  });

  it('covers a credential in lines that travel', async () => {
    const { stdout } = await run(['check', '--recursive', 'models', ...day, '--format', 'jsonl']);
    expect(stdout).toContain('model.token');
    expect(stdout).not.toContain('hf_aB3');
  });
});

describe('merge refuses', () => {
  beforeAll(async () => {
    await shards(2, day);
  });

  const refused = async (argv: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(['merge', ...argv]);
    expect([code, stdout]).toEqual([2, '']);
    return stderr;
  };

  it('a part that is named twice', async () => {
    writeFileSync(join(folder.path, 'copy.jsonl'), textOf('part-1.jsonl'));
    expect(await refused(['part-1.jsonl', 'copy.jsonl'])).toContain('are both part 1');
  });

  it('a part of another day, of other models, of another number of parts', async () => {
    const other = (...argv: string[]): Promise<Outcome> => part('other.jsonl', argv);
    await other('--recursive', 'models', '--as-of', '2026-11-29', '--shard', '2/2');
    expect(await refused(['part-1.jsonl', 'other.jsonl'])).toContain('another day');
    await other('models/m000', ...day, '--shard', '2/2');
    expect(await refused(['part-1.jsonl', 'other.jsonl'])).toContain('other models');
    await other('--recursive', 'models', ...day, '--shard', '2/3');
    expect(await refused(['part-1.jsonl', 'other.jsonl'])).toContain('another number of parts');
    await other('--recursive', 'models', ...day, '--shard', '2/2', '--fail-on', 'never');
    expect(await refused(['part-1.jsonl', 'other.jsonl'])).toContain('another --fail-on');
  });

  it('what was cut off or changed, wherever', async () => {
    const text = textOf('part-1.jsonl');
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: text.length - 2 }),
        fc.constantFrom('cut', 'flip', 'drop'),
        async (at, how) => {
          const rest = text.slice(at + 1);
          const changed = {
            cut: text.slice(0, at),
            flip: `${text.slice(0, at)}${text[at] === 'a' ? 'b' : 'a'}${rest}`,
            drop: text.slice(0, at) + rest,
          }[how];
          writeFileSync(join(folder.path, 'bad.jsonl'), changed);
          const { code } = await run(['merge', 'bad.jsonl', 'part-2.jsonl', '--format', 'json']);
          // A letter of the last line may change the count of a part or its code, which no hash holds, and never crash.
          const isInLast = at > text.trimEnd().lastIndexOf('\n');
          expect(isInLast ? [0, 1, 2, 3] : [2]).toContain(code);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('lines that were forged with a hash of their own, without a crash', async () => {
    const { createHash } = await import('node:crypto');
    const lines = textOf('part-1.jsonl').trimEnd().split('\n');
    const end = JSON.parse(lines.pop() ?? '');
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: lines.length - 1 }),
        fc.constantFrom(
          'path',
          'assessment',
          'sources',
          'keys',
          'findings',
          'waived',
          'prefix',
          'index',
        ),
        fc.oneof(fc.jsonValue(), fc.constant([{ finding: 9999, waiver: {} }])),
        async (at, key, value) => {
          const forged = lines.map((line, index) =>
            index === at ? JSON.stringify({ ...JSON.parse(line), [key]: value }) : line,
          );
          const body = forged.map((line) => `${line}\n`).join('');
          end.end.sha256 = createHash('sha256').update(body).digest('hex');
          writeFileSync(join(folder.path, 'bad.jsonl'), `${body}${JSON.stringify(end)}\n`);
          for (const format of ['text', 'sarif', 'junit', 'markdown']) {
            const { code } = await run(['merge', 'bad.jsonl', 'part-2.jsonl', '--format', format]);
            expect([0, 1, 2]).toContain(code);
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('a missing part is told, and never passes', async () => {
    const { code, stderr } = await run(['merge', 'part-1.jsonl']);
    expect(stderr).toContain('1 part of 2 not there: 2; nothing is said of their models');
    expect([2, 3]).toContain(code);
  });
});

describe('--jobs', () => {
  it('tells of a model whose process was killed, and examines the others', async () => {
    const { start, alive } = staffIn(folder.path, { deadly: ['models/m001'] });
    const { code, stdout, stderr } = await run(
      [
        ...['check', '--recursive', 'models', ...day, '--fail-on', 'never', '--jobs', '2'],
        ...['--format', 'jsonl'],
      ],
      { startWorker: start },
    );
    expect(stderr).toBe(
      'aiact-doc: models/m001 was not examined: its process ended (SIGKILL); check it again\n',
    );
    // A broken model weighs more than one that was lost.
    expect(code).toBe(2);
    const lines = stdout.trimEnd().split('\n');
    const end = JSON.parse(lines.pop() ?? '').end;
    expect(end.failed).toEqual(['models/m001']);
    expect(lines).toHaveLength(end.of - 1);
    expect(alive()).toBe(0);
  });

  it('starts the program itself, and gives what one process gives', () => {
    const argv = ['check', 'models/m000', 'models/m002', ...day];
    const { status, stdout, stderr } = runProgram([...argv, '--jobs', '2'], folder.path);
    const one = runProgram(argv, folder.path);
    expect([status, stdout, stderr]).toEqual([one.status, one.stdout, one.stderr]);
    expect(stdout).toContain('2 inputs');
  }, 30_000);

  it('ends in 3 where only a process was lost', async () => {
    const { start } = staffIn(folder.path, { deadly: ['models/m000'] });
    const { code } = await run(
      ['check', 'models/m000', 'models/m001', ...day, '--fail-on', 'never', '--jobs', '2'],
      { startWorker: start },
    );
    expect(code).toBe(3);
  });

  it('gives up where no process can be started', async () => {
    const { start, started } = staffIn(folder.path, { stillborn: true });
    const { code, stderr } = await run(
      ['check', 'models/m000', 'models/m001', ...day, '--jobs', '2'],
      { startWorker: start },
    );
    expect(code).toBe(3);
    expect(stderr).toContain('no process could be started for --jobs');
    expect(started()).toBeLessThan(10);
  });

  it('ends at the same model and in the same words as one process where an input can not be used', async () => {
    const argv = ['check', 'models/m000', 'models/nothing', 'models/m002', ...day];
    const { start, alive } = staffIn(folder.path);
    expect(await run([...argv, '--jobs', '3'], { startWorker: start })).toEqual(await run(argv));
    expect(alive()).toBe(0);
  });

  it.each(['0', '65', 'many', '-1', '1.5'])('takes no %s', async (jobs) => {
    expect((await run(['check', '--jobs', jobs])).code).toBe(2);
  });

  it.each(['0/2', '3/2', '1', '1/0', 'a/b', '1/99999'])('and --shard no %s', async (shard) => {
    expect((await run(['check', '--shard', shard])).code).toBe(2);
  });
});
