/** The titles of facts for readers who never see the file, in the language that is spoken. */
import { hasMessage } from '../../languages/say.js';
import { spokenLanguage } from '../../languages/speaking.js';
import { type Line, text } from '../../markdown/build.js';
import { lineSayFilled } from '../md-say.js';
import { titleOf } from '../sentence-values.js';

/** The title between quotation marks; one that is no message yet is that of the schema, marked as English. */
export function factTitleLine(path: string): Line {
  const key = `fact-title/${path.replace(/\[\d+\]/g, '[]')}`;
  const title = hasMessage(spokenLanguage(), key)
    ? lineSayFilled(key, {})
    : text(titleOf(path), 'en');
  return lineSayFilled('gate/named', { title });
}
