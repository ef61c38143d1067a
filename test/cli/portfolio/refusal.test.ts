import { describe, expect, test } from '@jest/globals';
import { exitCodeFor } from '../../../src/cli/exit.js';
import { UsageError, WriteError } from '../../../src/cli/io.js';
import { errorOf, refusalOf } from '../../../src/cli/jobs/refusal.js';
import { PackError } from '../../../src/pack/pack-error.js';

/** What the program says of an error, and how it ends. */
function told(error: unknown): { code: number; words: string } {
  const said: string[] = [];
  const code = exitCodeFor(error, { stderr: (text) => void said.push(text), env: {} });
  return { code, words: said.join('') };
}

function ofTheSystem(code: string, syscall: string, path?: string): Error {
  return Object.assign(new Error(`${code}: no matter, ${syscall}`), {
    code,
    syscall,
    path,
    errno: -1,
  });
}

describe('an error of a worker ends the work as it would in one process', () => {
  test.each([
    ['too many open files', ofTheSystem('EMFILE', 'open', '/models/a/aiact.yaml'), 3],
    ['a full disk', ofTheSystem('ENOSPC', 'write'), 3],
    ['no right to read', ofTheSystem('EACCES', 'scandir', '/models/b'), 3],
    ['a wrong flag', new UsageError('there is no such folder'), 2],
    ['a failed write', new WriteError('report.json was not written'), 3],
    ['an unsafe pack', new PackError('unsafe', 'packs is a link'), 2],
    ['a busy pack', new PackError('failed', 'packs is busy'), 3],
    ['a fault of the program', new TypeError('x is not a function'), 70],
    ['something that is no error', 'a mere text', 70],
  ])('%s', (_, error, code) => {
    const here = told(error);
    const there = told(errorOf(structuredClone(refusalOf(error))));
    expect(here.code).toBe(code);
    expect(there).toEqual(here);
  });

  test('keeps where it came from, for whoever looks for the fault', () => {
    const error = new RangeError('out of range');
    expect(errorOf(refusalOf(error)).stack).toBe(error.stack);
  });
});
