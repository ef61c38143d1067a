/** The open-source exception condition by condition. */
import type { Reason, Truth } from '../../assess/assessment.js';
import { decisiveLeaves } from '../../assess/decide-gates.js';
import type { ExceptionGate } from '../../facts/define.js';
import { joined } from '../../finding/say.js';
import { gates } from '../../gates/registry.gen.js';
import { mdStatus, mdTable, mdText } from '../markdown.js';
import type { Page } from '../page.js';
import { mdWords } from '../sentence-values.js';
import { authorityWords, capital, sentence } from '../words.js';
import { label } from './cite.js';
import { evidence, factsUnder } from './evidence.js';

const conditionWords: Readonly<Record<Truth, string>> = {
  true: mdStatus('met', 'Holds'),
  false: mdStatus('failed', 'Fails'),
  unknown: mdStatus('open', 'Not known'),
  review: mdStatus('review', 'Unsettled'),
};

/** The conditions of the exception as the gate judged them, each with the block it belongs to. */
function exceptionRows(page: Page): readonly { block: string; reason: Reason }[] {
  const { met } = gates['open-source-exception'] as ExceptionGate;
  const find = (reason: Reason): readonly Reason[] =>
    reason.because.some(({ key }) => key !== null) ? reason.because : reason.because.flatMap(find);
  return find(page.assessment.gates['open-source-exception'].reason).map((reason) => ({
    block: met[reason.key ?? '']?.block ?? 'other',
    reason,
  }));
}

/** Each condition of the four blocks: verdict, evidence, provision and how binding it is. */
export function exceptionTable(page: Page): string {
  const rows = exceptionRows(page);
  for (const { path } of rows.flatMap(({ reason }) => factsUnder(reason))) page.printed.add(path);
  return [...new Set(rows.map(({ block }) => block))]
    .map((block) => {
      const table = mdTable(
        ['Condition', 'Verdict', 'Evidence', 'Provision', 'Authority'],
        rows
          .filter((row) => row.block === block)
          .map(({ reason }) => [
            mdText(capital(reason.text)),
            conditionWords[reason.truth],
            evidence(factsUnder(reason)) || mdWords(joined(decisiveLeaves(reason), '; ')),
            label(reason.provision),
            mdText(capital(authorityWords(reason.authority))),
          ]),
      );
      return `### ${mdText(capital(block))}\n\n${table}`;
    })
    .join('\n\n');
}

/** Each condition that does not hold, and why; the reason names the clause of the licence that stands in the way. */
export function exceptionFailures(page: Page): string {
  const rows = exceptionRows(page).filter(({ reason }) => reason.truth !== 'true');
  if (rows.length === 0) return 'Every condition holds.';
  return rows
    .map(({ reason }) => {
      const why = sentence(mdWords(joined(decisiveLeaves(reason), '; ')));
      return `- **${mdText(capital(reason.text))}** (${truthHead(reason.truth)}): ${why}`;
    })
    .join('\n');
}

function truthHead(truth: Truth): string {
  return { true: 'holds', false: 'fails', unknown: 'not known', review: 'unsettled' }[truth];
}
