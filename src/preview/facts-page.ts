/** Prints the facts files line by line, each finding beside the line that it is about, under the verdict. */

import { readersPage } from '../desk/readers-page.js';
import { modelName } from '../figures/model-name.js';
import type { Finding } from '../finding/finding.js';
import { type Child, type Html, pageLink, tag } from '../html/markup.js';
import { blockPrinter } from '../html/print-tree.js';
import { treeOf } from '../markdown/settle.js';
import { verdict } from '../render/conclusions/verdict.js';
import { sentence } from '../render/words.js';
import { allFindingsOf, findingsOf } from '../report/run.js';
import { counted } from '../text/counted.js';
import { type Beside, pane, wayToPane } from './beside.js';
import type { PagePart } from './page-part.js';
import type { Papers } from './papers.js';
import type { PreviewState } from './state.js';
import { notedFinding, severityMark, withCode } from './words.js';

/** The first page of a preview. */
export function factsPage(shown: PreviewState, papers: Papers | null, beside: Beside): PagePart {
  const { now, trouble, good } = shown;
  const run = now ?? good;
  const findings = now === null ? [] : findingsOf(now);
  const told = now === null ? [] : allFindingsOf(now);
  const title = `Facts of ${modelOf(shown)}`;
  const papersBeside = pane(beside, papers?.all() ?? []);
  const main: Child = [
    tag('h1', {}, title),
    wayToPane(beside),
    trouble === null ? null : tag('p', { class: 'bad' }, tag('strong', {}, trouble)),
    tag(
      'div',
      { class: beside.paper === null ? 'desk' : 'desk three' },
      tag(
        'section',
        { class: 'side', 'aria-labelledby': 'p.verdict' },
        tag('h2', { id: 'p.verdict' }, 'Verdict'),
        papers === null ? tag('p', {}, 'Nothing can be concluded yet.') : verdictOf(papers),
        tag('p', {}, tag('strong', {}, countsOf(findings))),
        beside.paper === null ? papersBeside : null,
        tag('h2', { id: 'p.findings' }, 'Findings'),
        findingsList(findings, run === null ? [] : run.read.sources.map(({ file }) => file)),
      ),
      tag(
        'section',
        { class: 'facts', 'aria-labelledby': 'p.facts' },
        tag('h2', { id: 'p.facts' }, 'The file, line by line'),
        (run?.read.sources ?? []).map(({ file, text }, index) =>
          sourceLines(file, text, index, told),
        ),
      ),
      beside.paper === null ? null : papersBeside,
    ),
  ];
  return { title, language: 'en', main };
}

function modelOf({ now, good }: PreviewState): string {
  const { name, version } = (good ?? now)?.assessment?.model ?? { name: null, version: null };
  return modelName(name, version) || 'an unnamed model';
}

function verdictOf(papers: Papers): Child {
  const page = readersPage(papers.contents());
  return blockPrinter()(treeOf(verdict(page)).blocks);
}

function countsOf(findings: readonly Finding[]): string {
  const of = (wanted: Finding['severity']): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return `${of('error')} to settle, ${of('warning')} to look at, ${counted(of('note'), 'note')}.`;
}

/** Errors and warnings, each leading to its line; notes in a fold. */
function findingsList(findings: readonly Finding[], files: readonly string[]): Child {
  const line = (finding: Finding): Html => {
    const { place, message } = finding;
    const at = place === null ? -1 : files.indexOf(place.file);
    const words = [severityMark(finding), ' ', withCode(sentence(message))];
    return tag(
      'li',
      {},
      at < 0 || place === null
        ? [words, tag('p', {}, sentence(finding.help))]
        : [words, ' ', pageLink(`#l.${at}.${place.line}`, {}, `Line ${place.line}`)],
    );
  };
  const grave = findings.filter(({ severity }) => severity !== 'note');
  const notes = findings.filter(({ severity }) => severity === 'note');
  return [
    grave.length === 0
      ? tag('p', {}, 'Nothing is left to be settled or looked at.')
      : tag('ol', { class: 'findings' }, grave.map(line)),
    notes.length === 0
      ? null
      : tag(
          'details',
          {},
          tag('summary', {}, counted(notes.length, 'note')),
          tag('ol', { class: 'findings' }, notes.map(line)),
        ),
  ];
}

/** A file as a list of its lines. */
function sourceLines(
  file: string,
  text: string,
  index: number,
  findings: readonly Finding[],
): Child {
  const here = findings.filter(({ place }) => place?.file === file);
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  return [
    tag('h3', { id: `f.${index}` }, file),
    tag(
      'ol',
      { class: 'lines', 'aria-labelledby': `f.${index}` },
      lines.map((line, at) => {
        const own = here.filter(({ place }) => place?.line === at + 1);
        return tag(
          'li',
          {
            id: `l.${index}.${at + 1}`,
            class: classOf(own),
            tabindex: -1,
          },
          tag('code', {}, line === '' ? ' ' : line),
          own.length === 0 ? null : tag('div', { class: 'beside' }, own.map(notedFinding)),
        );
      }),
    ),
  ];
}

/** A line with findings has room beside it; one that needs work is marked as well. */
function classOf(own: readonly Finding[]): string | undefined {
  if (own.length === 0) return undefined;
  return own.some(({ severity }) => severity !== 'note') ? 'noted told' : 'noted';
}

export const factsStyle = `
.desk{display:grid;gap:0 2rem;grid-template-columns:minmax(0,1fr)}
.findings{padding-left:1.4rem}.findings li{margin:.4rem 0}
.findings a{padding:.2rem 0}
.lines{list-style:none;margin:0;padding:0;max-width:none;counter-reset:line}
.lines>li{counter-increment:line;position:relative;padding-left:3.4rem;min-height:1.5em}
.lines>li::before{content:counter(line);position:absolute;left:0;width:2.6rem;text-align:right;color:var(--muted);font-size:.85em}
.lines>li.told{background:var(--band);border-left:.3rem solid var(--accent);padding-left:3.1rem}
.lines>li:target{outline:3px solid var(--link)}
.lines code{white-space:pre-wrap}
.beside{font-size:.93rem;border-left:.2rem solid var(--line);padding-left:.6rem;margin:.2rem 0 .5rem}
.beside p{margin:.2rem 0}
@media (min-width:60rem){
main:has(.desk),header:has(~main .desk){max-width:100rem}
.desk{grid-template-columns:minmax(18rem,1fr) minmax(0,2.4fr)}
.side{position:sticky;top:0;max-height:100vh;overflow-y:auto;align-self:start}
.lines>.noted{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:0 1rem}
.beside{grid-column:2;margin-top:0}
.desk.three{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.desk.three>.side{position:static;max-height:none;grid-column:1}
.desk.three>.facts{grid-column:1}
.desk.three>.besides{grid-column:2;grid-row:1/span 2;position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto}
.desk.three .noted{display:block}
}
@media (min-width:90rem){
main:has(.three){max-width:none}
.desk.three{grid-template-columns:minmax(0,1fr) minmax(0,2fr) minmax(0,1.6fr)}
.desk.three>.side{position:sticky;top:0;max-height:100vh}
.desk.three>.facts{grid-column:2;grid-row:1}
.desk.three>.besides{grid-column:3;grid-row:1}
}
`.replaceAll('\n', '');
