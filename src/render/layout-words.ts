/** The fixed words of PDF and HTML in one language: what a reader hears or sees around the text. */
import type { Language } from '../languages/language.js';
import type { MessageKey } from '../languages/say.js';
import { partsAsText, partsOf } from '../languages/say.js';

type LayoutKey = Extract<MessageKey, `layout/${string}` | 'frame/draft' | 'frame/value'>;

/** Everything that the printers say of their own; each takes of it what it needs. */
export function layoutWords(language: Language) {
  const word = (key: LayoutKey, params: Readonly<Record<string, string>> = {}): string =>
    partsAsText(partsOf(language, key, params));
  const note = (number: string): string => word('layout/note-number', { number });
  return {
    contents: word('layout/contents'),
    notes: word('layout/notes'),
    draft: word('frame/draft'),
    page: word('layout/page'),
    of: word('layout/of'),
    callouts: {
      note: word('layout/note'),
      tip: word('layout/tip'),
      important: word('layout/important'),
      warning: word('layout/warning'),
      caution: word('layout/caution'),
    },
    address: (where: string): string => word('layout/address', { where }),
    mail: (to: string): string => word('layout/mail', { to }),
    note,
    back: (number: string): string => word('layout/back', { number }),
    place: (title: string, page: number): string =>
      word('layout/place', { title, page: String(page) }),
    toTheText: word('layout/to-the-text'),
    row: word('layout/row'),
    table: word('layout/table'),
    what: word('layout/what'),
    value: word('frame/value'),
    mention: (number: string): string => word('layout/mention', { number }),
  };
}
