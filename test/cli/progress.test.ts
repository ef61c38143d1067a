/** Progress is for people: on a terminal, in one line, which is gone at the end. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Io } from '../../src/cli/io.js';
import { progressOf } from '../../src/cli/progress.js';
import { aiactDoc, folderWith } from '../support/command-line.js';

jest.setTimeout(120_000);

function steps(over: Partial<Io>, quiet = false): string {
  let printed = '';
  const io = {
    ...{ env: {}, columns: 100, stderrIsTerminal: true },
    stderr: (text: string) => {
      printed += text;
    },
    ...over,
  } as unknown as Io;
  const progress = progressOf({ quiet }, io);
  progress.step('Writing the documents', 3, 12);
  progress.clear();
  progress.clear();
  return printed;
}

describe('Progress', () => {
  it('is one line in place, cleared once at the end', () => {
    expect(steps({})).toBe('\r\u001b[KWriting the documents … 3 of 12\r\u001b[K');
  });

  it('is no wider than the terminal', () => {
    expect(steps({ columns: 10 })).toBe('\r\u001b[KWriting t\r\u001b[K');
  });

  it('is silent in a pipe, in CI, on a dumb terminal and with --quiet', () => {
    expect(steps({ stderrIsTerminal: false })).toBe('');
    expect(steps({ env: { CI: 'true' } })).toBe('');
    expect(steps({ env: { TERM: 'dumb' } })).toBe('');
    expect(steps({}, true)).toBe('');
  });

  it('counts the documents of a build on a terminal, and leaves no trace in a pipe', async () => {
    const folder = folderWith();
    const argv = [
      'build',
      'samples/complete-systemic',
      '--only',
      'copyright-policy-summary',
      '--out',
    ];
    const seen = await aiactDoc([...argv, `${folder.path}/one`], { terminal: true });
    const piped = await aiactDoc([...argv, `${folder.path}/two`]);
    folder.remove();
    expect(seen.stderr).toMatch(/Writing the documents … 1 of \d/);
    expect(seen.stderr.lastIndexOf('\u001b[K')).toBeLessThan(seen.stderr.indexOf('Wrote '));
    expect(piped.stderr).not.toContain('…');
    expect(piped.stderr).not.toContain('\u001b');
  });
});
