/** Colours are readable: the formula, the list of pairs, and every pair of the default theme. */
import { describe, expect, it } from '@jest/globals';
import {
  coloursOf,
  contrast,
  decoration,
  leastContrast,
  pairsOf,
  paper,
  readable,
} from '../../../src/pdf/theme/contrast.js';
import { defaultTheme } from '../../../src/pdf/theme.js';
import fc from '../../property.js';

const colours = coloursOf(defaultTheme);
const codeOf = (path: string | null): string => (path === null ? paper : (colours.get(path) ?? ''));

describe('Contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d, in either order', (one, other, ratio) => {
    expect(contrast(one, other)).toBeCloseTo(ratio, 2);
    expect(contrast(other, one)).toBe(contrast(one, other));
  });

  const code = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);

  it('of a colour and what is proposed for it is always enough', () => {
    fc.assert(
      fc.property(code, code, (ink, ground) => {
        const better = readable(ink, [ground]);
        expect(better).not.toBeNull();
        expect(contrast(better ?? ink, ground)).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });

  it('has no proposal where the grounds leave no room', () => {
    expect(readable('#336699', ['#000000', '#777777', '#ffffff'])).toBeNull();
  });
});

describe('The default theme', () => {
  it.each(
    pairsOf(defaultTheme).map(({ ink, ground }) => [
      ink,
      ground ?? 'the page',
      codeOf(ink),
      codeOf(ground),
    ]),
  )('has %s readable on %s (%s on %s)', (_ink, _ground, one, other) => {
    expect(contrast(one, other)).toBeGreaterThanOrEqual(leastContrast);
  });

  it('has every colour in a pair, or a reason why none is asked of it', () => {
    const judged = new Set(pairsOf(defaultTheme).flatMap(({ ink, ground }) => [ink, ground ?? '']));
    const grounds = ['chart.ground'];
    const free = [...colours.keys()].filter(
      (path) => !judged.has(path) && !Object.hasOwn(decoration, path) && !grounds.includes(path),
    );
    expect(free).toEqual([]);
    expect(
      Object.keys(decoration).filter(
        (path) => !colours.has(path) || pairsOf(defaultTheme).some(({ ink }) => ink === path),
      ),
    ).toEqual([]);
  });

  it('judges text on every ground on which text may stand', () => {
    const grounds = new Set(pairsOf(defaultTheme).map(({ ground }) => ground));
    for (const ground of [
      null,
      'colours.draftMark',
      'colours.headGround',
      'colours.codeGround',
      'callouts.tip.ground',
      'statuses.met.ground',
    ]) {
      expect(grounds).toContain(ground);
    }
  });
});
