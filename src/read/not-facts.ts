/** Recognises files that are no facts file at all: a model card, another page, a merge that was not finished. */
import type { Finding } from '../finding/finding.js';
import { type LocatedText, placeAt } from './places.js';
import { problem } from './problem.js';

/** The one finding about a file that there is no use in reading further; null for every other. */
export function notFacts(source: LocatedText): Finding | null {
  return conflict(source) ?? card(source);
}

/** Lines that a merge leaves where two versions differ. */
function conflict(source: LocatedText): Finding | null {
  const marker = /^(?:<{7}|>{7})(?= |$)[^\n]*/m.exec(source.text);
  if (!marker) return null;
  const count = source.text.match(/^<{7}(?= |$)/gm)?.length ?? 1;
  const place = placeAt(source, marker.index, marker.index + marker[0].length);
  const places = count > 1 ? `${count} places` : 'one place';
  const message = `The file holds the marks of a merge conflict, in ${places}`;
  const help =
    'Keep one version of each part and remove the lines that begin with <<<<<<<, ======= and >>>>>>>';
  return problem('read/merge-conflict', place, message, help);
}

/** Front matter between two lines of hyphens, and prose below it. */
function card(source: LocatedText): Finding | null {
  const [front] = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(source.text) ?? [];
  const prose = source.text.slice(front?.length ?? 0);
  const isPage = /\.(?:md|markdown|mdx)$/i.test(source.file);
  // A comment of YAML begins as a heading does, so a file that names its schema is none.
  const isOwn = front !== undefined && !/^schema:/m.test(front);
  const hasProse = isOwn && /^\s*(?:#{1,6} |<[a-z!]|!?\[)/i.test(prose);
  if (!isPage && !hasProse) return null;
  const place = placeAt(source, 0, source.text.split('\n', 1)[0]?.length ?? 0);
  const message =
    front === undefined
      ? 'This is a page of Markdown and no facts file'
      : 'This is a model card, front matter and prose, and no facts file';
  const help =
    'Name the facts file, aiact.yaml, or begin one with `aiact-doc init`; the card itself is looked at by `aiact-doc check --release --model-card README.md`';
  return problem('read/model-card', place, message, help);
}
