/** What a model card says that the checklist asks: the link to the summary, and the version of the model. */

export interface ModelCard {
  /** As the user would call it. */
  readonly shown: string;
  readonly text: string;
}

/** Whether a page that was found beside the facts is about this model: it names it. */
export function isCardOf(text: string, model: string | null): boolean {
  return model !== null && folded(text).includes(folded(model));
}

/** Whether the card links to an address; a closing slash and the protocol make no difference, and comments don't count. */
export function linksTo(text: string, url: string): boolean {
  const seen = withoutComments(text);
  const wanted = url.replace(/^https?:\/\//i, '').replace(/(?<!\/)\/+$/, '');
  for (let at = seen.indexOf(wanted); at !== -1; at = seen.indexOf(wanted, at + 1)) {
    const before = seen.slice(Math.max(0, at - 8), at);
    const after = seen.slice(at + wanted.length).replace(/^\/+/, '');
    if (/https?:\/\/$/i.test(before) && /^(?:$|[\s)\]}>"'`|*]|[.,;:!?](?:\s|$))/.test(after))
      return true;
  }
  return false;
}

/** The head of a card between its lines of dashes, or null where it has none. */
export function cardHeadOf(text: string): string | null {
  return /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(text)?.[1] ?? null;
}

/** The version that the head of the card states, or null where it states none. */
export function statedVersion(text: string): string | null {
  const head = cardHeadOf(text) ?? '';
  const [, version = ''] = /^(?:model_)?version:[ \t]*["']?([^"'\r\n#]+)/m.exec(head) ?? [];
  return version.trim() === '' ? null : version.trim();
}

/** Whether the card names a version as a word of its own: 1.0 stands in `v1.0` and not in `1.0.2`. */
export function namesVersion(text: string, version: string): boolean {
  const seen = withoutComments(text);
  for (let at = seen.indexOf(version); at !== -1; at = seen.indexOf(version, at + 1)) {
    const before = seen.slice(Math.max(0, at - 2), at);
    const after = seen.slice(at + version.length, at + version.length + 2);
    const begins = !/[\p{L}\p{N}.]$/u.test(before) || /(?:^|[^\p{L}\p{N}])[vV]$/u.test(before);
    if (begins && !/^(?:[\p{L}\p{N}]|[.]\p{N})/u.test(after)) return true;
  }
  return false;
}

/** A link in a comment is one that nobody sees. */
function withoutComments(text: string): string {
  let rest = text;
  let seen = '';
  for (;;) {
    const start = rest.indexOf('<!--');
    if (start === -1) return seen + rest;
    const end = rest.indexOf('-->', start + 4);
    seen += rest.slice(0, start);
    if (end === -1) return seen;
    rest = rest.slice(end + 3);
  }
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
