/** What does not count for the verdict, as text: findings that are waived, with who answers for them, and those of a baseline. */

import { messageOf } from '../finding/words.js';
import { counted } from '../text/counted.js';
import { placePath } from './place-path.js';
import type { Run } from './run.js';
import { longDate, type Paint, show, wrap } from './terminal.js';

/** The block of waived findings, or nothing. */
export function waivedBlocks(
  { waived = [], prefix }: Run,
  { width }: { readonly width: number },
  paint: Paint,
): string[] {
  if (waived.length === 0) return [];
  const lines = waived.flatMap(({ finding, waiver }) => {
    const { place } = finding;
    const where = place
      ? `${show(placePath(prefix, place.file))}:${place.line}:${place.column} `
      : '';
    const until = `until ${longDate(waiver.expires)}, ${waiver.owner}: ${waiver.reason.trim()}`;
    return [
      `${paint('gray', `waived[${show(finding.id)}]`)} ${where}${show(messageOf(finding))}`,
      paint('gray', wrap(show(until.replace(/\s+/g, ' ')), width, '  ')),
    ];
  });
  return [[paint('underline', 'Waived, and not counted'), ...lines].join('\n')];
}

/** `2 waived, 3 known to the baseline`: what stands behind the counts. */
export function asideCounts({ waived = [], baseline }: Run): string[] {
  const known = baseline?.known.length ?? 0;
  return [
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(known > 0 ? [`${counted(known, 'finding')} known to the baseline`] : []),
  ];
}
