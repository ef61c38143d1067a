/** Which state of the law the program knows. */
import { lawDates } from './dates.js';

/** The Act, its last amendment, and the day of the consolidated text. */
export const lawVersion = `2024/1689+2026/1744@${lawDates.amendment.date}`;

/** A version of the law as a reader knows it: `AI Act as amended by Regulation (EU) 2026/1744, state of 2026-07-27`; what has another form stays. */
export function lawInWords(version: string, day: (iso: string) => string): string {
  const parts = lawParts(version);
  return parts === null
    ? version
    : `AI Act as amended by Regulation (EU) ${parts.amendment}, state of ${day(parts.state)}`;
}

/** The last amendment in a version of the law, and the day of the consolidated text; null where it has another form. */
export function lawParts(version: string): { amendment: string; state: string } | null {
  const [, amendment, state] = /^2024\/1689\+(\d{4}\/\d+)@(\d{4}-\d{2}-\d{2})$/.exec(version) ?? [];
  return amendment === undefined || state === undefined ? null : { amendment, state };
}

/** The month up to which sources on the state of the law were read. */
export const lawSourcesUntil = '2026-10';
