/** A path in a command line that somebody copies is read by a shell as that path, whatever its name is. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { shellWord } from '../../src/text/shell-word.js';
import fc from '../property.js';

/** What a shell makes of words, one a line; a blank name and line breaks are not asked for. */
function readByShell(words: readonly string[]): readonly string[] {
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${words.join(' ')}`], {
    encoding: 'utf8',
  });
  return stdout.split('\n').slice(0, -1);
}

describe('A word of a command line', () => {
  it('stands as it is where no shell reads anything in it', () => {
    for (const path of ['.', '-', 'models/heron-7b_1.0', 'größe', '../a', 'C:/x', '模型']) {
      expect(shellWord(path)).toBe(path);
    }
  });

  it('stands in quotes where a shell would read it otherwise', () => {
    expect(shellWord('my model')).toBe("'my model'");
    expect(shellWord("it's")).toBe("'it'\\''s'");
    expect(shellWord('-rf')).toBe('./-rf');
  });

  it('is read as the path that it was made of', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
      .filter((text) => !/[\0\n\r]/.test(text) && text !== '-');
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 40 }), (paths) => {
        expect(
          readByShell(paths.map(shellWord)).map((each) => each.replace(/^\.\/-/, '-')),
        ).toEqual(paths.map((each) => each.replace(/^\.\/-/, '-')));
      }),
      { numRuns: 40 },
    );
  });
});
