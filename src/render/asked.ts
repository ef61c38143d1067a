/** How a paper asks for a fact that is missing: by its question, else by its title. */
import { hasMessage } from '../languages/say.js';
import { spokenLanguage } from '../languages/speaking.js';
import { type Line, text } from '../markdown/build.js';
import { lineSay, lineSayFilled } from './md-say.js';
import { titleOf } from './sentence-values.js';

/** The question as a sentence of its own; a reader of the paper knows no path. */
export function askedLine(path: string): Line {
  const plain = path.replace(/\[\d+\]/g, '[]');
  const key = [`asked/${plain}`, `asked-further/${plain}`].find((each) =>
    hasMessage(spokenLanguage(), each),
  );
  return key === undefined
    ? lineSay('quiet/not-stated', { title: text(titleOf(path), 'en') })
    : lineSayFilled(key, {});
}
