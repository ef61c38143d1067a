/** The built-in templates pass every check that those of a user must pass. */
import { describe, expect, it } from '@jest/globals';
import { readOverlay } from '../../../src/render/templates/read-overlay.js';
import { sourceFiles, textOf, withoutComments } from '../../house/sources.js';
import { original, originals } from './originals.js';

describe('A built-in template laid over itself', () => {
  it.each([...originals.keys()])('is accepted: %s', (key) => {
    const { overlay, findings } = readOverlay([original(key)], originals);
    expect(findings).toEqual([]);
    expect(overlay?.used.map((each) => each.key)).toEqual([key]);
  });

  it('is accepted with all others', () => {
    const { overlay, findings } = readOverlay(
      [...originals.keys()].map((key) => original(key)),
      originals,
    );
    expect(findings).toEqual([]);
    expect(overlay?.used).toHaveLength(originals.size);
  });
});

describe('The compiler of templates', () => {
  const users = (pattern: RegExp): string[] =>
    sourceFiles({ generated: 'with' }).filter((path) =>
      pattern.test(withoutComments(textOf(path))),
    );

  it('is loaded by the checker alone, and the checker only when templates are given', () => {
    const folder = 'src/render/templates';
    expect(users(/^import Handlebars from 'handlebars'/m)).toEqual([`${folder}/check-template.ts`]);
    const checkers = users(
      /^import (?!type )[^;]*\/(?:check-template|originals|read-overlay)\.js'/m,
    );
    expect(checkers.filter((path) => !path.startsWith(folder))).toEqual([]);
    expect(users(/^import (?!type )[^;]*\/read-overlay\.js'/m)).toEqual([]);
  });
});
