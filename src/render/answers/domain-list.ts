/** The list of the most relevant domain names: in the answer, in an annex, and in a file of its own, by its length. */
import { type TopDomains, topDomains } from '../../figures/top-domains.js';
import { heading, paragraph, table, text } from '../../markdown/build.js';
import type { Block } from '../../markdown/tree.js';
import type { ReadResult } from '../../read/read-result.js';
import { lineSay, sayPlain } from '../md-say.js';

/** Longer lists leave the answer for an annex and a file. */
const inAnswer = 60;
/** An annex holds no more names: past it only the file goes on. */
const inAnnex = 10_000;
/** Names in one row of the annex: few enough to find one by its rank, many enough that rules and spaces take little of the page. */
const inRow = 25;

/** The file beside the summary, in its folder. */
export const domainsCsv = 'training-content-summary-domains.csv';

/** The list as part of the answer, or where it stands instead. */
export function domainAnswer({ listed, order }: TopDomains): Block {
  if (listed.length <= inAnswer) {
    return table(
      [
        lineSay(order === 'as stated' ? 'summary/head/number' : 'summary/head/rank'),
        lineSay('summary/head/domain'),
      ],
      listed.map((domain, index) => [String(index + 1), text(domain)]),
    );
  }
  const whole = listed.length <= inAnnex;
  const params = { annex: sayPlain('summary/annex'), file: domainsCsv };
  return paragraph(
    whole
      ? lineSay('summary/in-annex', params)
      : lineSay('summary/first-in-annex', { ...params, names: inAnnex }),
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
      ? [paragraph(lineSay('summary/file-goes-on', { file: domainsCsv, names: listed.length }))]
      : [];
  return [
    heading(2, lineSay('summary/annex')),
    table(
      [
        lineSay(order === 'as stated' ? 'summary/head/numbers' : 'summary/head/ranks'),
        lineSay('summary/head/domains'),
      ],
      rows,
    ),
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
