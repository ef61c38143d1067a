/** The pale word across every page of a draft. */
import { widthOf } from './measure-text.js';
import type { Mark } from './page.js';
import type { LayoutContext } from './setting.js';
import { plainStyle } from './text-style.js';

const size = 150;
const angle = 52;

/** The mark of a draft, centred on the page. */
export function draftMark(setting: LayoutContext): Mark {
  const { page, words, colours } = setting.theme;
  const text = words.draft;
  const half = widthOf(text, plainStyle('bold', size, colours.draftMark), setting) / 2;
  const radians = (angle * Math.PI) / 180;
  return {
    text,
    x: page.width / 2 - half * Math.cos(radians) + size * 0.32 * Math.sin(radians),
    y: page.height / 2 + half * Math.sin(radians) + size * 0.32 * Math.cos(radians),
    size,
    angle,
    font: 'bold',
    color: colours.draftMark,
  };
}
