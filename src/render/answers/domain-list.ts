/** The list of the most relevant domain names: in the answer, in an annex, and in a file of its own, by its length. */
import { type TopDomains, topDomains } from '../../figures/top-domains.js';
import { heading, paragraph, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import type { ReadResult } from '../../read/read-result.js';
import { count } from './said.js';

/** Longer lists leave the answer for an annex and a file. */
const inAnswer = 60;
/** An annex holds no more names: past it only the file goes on. */
const inAnnex = 10_000;
/** Names on one line of the annex. */
const inRow = 10;

const annexTitle = 'Annex: most relevant domain names';

/** The file beside the summary, in its folder. */
export const domainsCsv = 'training-content-summary-domains.csv';

/** The list as part of the answer, or where it stands instead. */
export function domainAnswer({ listed, order }: TopDomains): Block {
  if (listed.length <= inAnswer) {
    return table(
      [order === 'as stated' ? 'No.' : 'Rank', 'Domain name'],
      listed.map((domain, index) => [String(index + 1), text(domain)]),
    );
  }
  const whole = listed.length <= inAnnex;
  const annex = whole
    ? `The names stand in the annex at the end of this summary (“${annexTitle}”)`
    : `The first ${count(inAnnex)} names stand in the annex at the end of this summary (“${annexTitle}”)`;
  const all = whole ? 'and' : 'and all of them';
  return paragraph(
    `${annex} ${all}, for use by machines, in the file ${domainsCsv}, which is published with it.`,
  );
}

/** The annex, or undefined where the answer holds the list. */
export function domainAnnex({ listed, order }: TopDomains): readonly Block[] | undefined {
  if (listed.length <= inAnswer) return undefined;
  const names = listed.slice(0, inAnnex);
  const rows: (readonly string[])[] = [];
  for (let at = 0; at < names.length; at += inRow) {
    const row = names.slice(at, at + inRow);
    rows.push([`${at + 1}–${at + row.length}`, row.join(', ')]);
  }
  const rest =
    names.length < listed.length
      ? [paragraph(`The file ${domainsCsv} goes on to rank ${count(listed.length)}.`)]
      : [];
  return [
    heading(2, annexTitle),
    table([order === 'as stated' ? 'Nos.' : 'Ranks', 'Domain names'], rows),
    ...rest,
  ];
}

/** The text of the file beside the summary, or null where the answer holds the list. */
export function domainsFileText({ facts, evidence }: ReadResult): string | null {
  const top = topDomains(facts, evidence);
  if (top === null || top.listed.length <= inAnswer) return null;
  return `${top.order === 'as stated' ? 'number' : 'rank'},domain\n${top.listed.map((domain, index) => `${index + 1},${quotedField(domain)}\n`).join('')}`;
}

/** What no registrable name holds may stand in a list that has findings; it must not become a formula or a second field. */
function quotedField(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
