/** Words from files as a hint may hold them: on one line, short, and a list with its first few entries. */
const longest = 200;

/** The text on one line, cut where it is long; null where nothing is left of it. */
export function shortText(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const line = String(value)
    .slice(0, 10_000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
  if (line === '') return null;
  return line.length <= longest ? line : `${[...line].slice(0, longest - 1).join('')}…`;
}

/** The texts of a list or of a single value, each on one line. */
export function shortTexts(value: unknown, most = 20): readonly string[] {
  const list = Array.isArray(value) ? value.slice(0, most) : [value];
  return list.flatMap((each) => shortText(each) ?? []);
}

/** A day written `2025-07-08`, at the head of a text; null where there is none. */
export function dayIn(value: unknown): string | null {
  const day = typeof value === 'string' ? /^\d{4}-\d\d-\d\d(?![\d])/.exec(value.trim())?.[0] : null;
  return day === undefined || day === null || Number.isNaN(Date.parse(day)) ? null : day;
}
