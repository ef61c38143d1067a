/** The one way to print a sentence where the provider has said nothing; the sentences are the messages `open/…` and `quiet/…`. */
import type { MessageKey } from '../languages/say.js';
import type { Line } from '../markdown/build.js';
import { lineSayFilled, mdSayFilled } from './md-say.js';
import type { CoverageRecorder } from './provision-coverage.js';

/** Keys of the sentences of an open point of the provider: what somebody asks for and nobody has said. */
export type OpenKey = KeyIn<'open'>;

/** Keys of the sentences that speak of the statement alone, where nobody asks for more. */
export type QuietKey = KeyIn<'quiet'>;

type KeyIn<File extends string> = MessageKey extends infer Key
  ? Key extends `${File}/${infer Name}`
    ? Name
    : never
  : never;

/** What the names in a sentence stand for, as finished Markdown. */
export type Fill = Readonly<Record<string, string>>;

/** A sentence that speaks of the statement alone. */
export function quiet(key: QuietKey, fill: Fill = {}): string {
  return mdSayFilled(`quiet/${key}`, fill);
}

/** What the names in a sentence stand for, as words or built lines. */
export type LineFill = Readonly<Record<string, string | Line>>;

/** The sentence of an open point as a line. */
export function openLine(places: CoverageRecorder, key: OpenKey, fill: LineFill = {}): Line {
  places.tell('missing');
  return lineSayFilled(`open/${key}`, fill);
}

/** A sentence that speaks of the statement alone, as a line. */
export function quietLine(key: QuietKey, fill: LineFill = {}): Line {
  return lineSayFilled(`quiet/${key}`, fill);
}
