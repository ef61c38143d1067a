/** The built-in templates pass every check that those of a user must pass. */
import { describe, expect, it } from '@jest/globals';
import { readOverlay } from '../../../src/render/templates/read-overlay.js';
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
