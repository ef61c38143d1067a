/** Makes every page of a preview: which page a route names, and the frame with the ways to the others around it. */
import { indexParts } from '../desk/index-page.js';
import { partsStyle } from '../desk/parts.js';
import { type Child, type Html, innerOf, pageLink, tag } from '../html/markup.js';
import { htmlPage, policyFor } from '../html/page.js';
import { style } from '../html/style.js';
import { sentence } from '../render/words.js';
import { findingsOf } from '../report/run.js';
import { besideOf, besideStyle } from './beside.js';
import { factsPage, factsStyle } from './facts-page.js';
import { approvalForm } from './form/approval.js';
import { formPage } from './form/form-page.js';
import { formStyle } from './form/form-style.js';
import { liveScript } from './live-script.js';
import type { PagePart } from './page-part.js';
import type { Papers } from './papers.js';
import { isStale, type Manner, type PreviewState } from './state.js';

/** What the page of a route shows; null where there is no such page. */
export function previewPartOf(
  route: string,
  shown: PreviewState,
  papers: Papers | null,
  manner: Manner,
): PagePart | null {
  if (route === '' || route.startsWith('facts/')) {
    const beside = besideOf('facts', route.slice('facts/'.length), papers);
    return beside === null ? null : factsPage(shown, papers, beside);
  }
  if (manner.edits && (route === 'form/' || route.startsWith('form/'))) {
    return formPage(route.slice('form/'.length), shown, papers);
  }
  if (papers === null) return route === 'index.html' ? nothingYet : null;
  if (route === 'index.html') {
    const { title, main } = indexParts(papers.contents());
    return { title, language: 'en', main };
  }
  const paper = papers.page(route);
  if (paper === null || !manner.edits) return paper;
  const decision = approvalForm(papers.approvable(papers.paperAt(route) ?? ''));
  return { ...paper, main: [paper.main, decision] };
}

const nothingYet: PagePart = {
  title: 'No pages yet',
  language: 'en',
  main: [
    tag('h1', {}, 'No pages yet'),
    tag('p', {}, 'The facts can not be read. The page of facts and findings says what to mend.'),
  ],
};

/** The text of a page, and the content policy that it names. */
export function previewPage(
  route: string,
  part: PagePart,
  shown: PreviewState,
  papers: Papers | null,
  manner: Manner,
): { readonly text: string; readonly policy: string } {
  const text = htmlPage({
    ...{ language: part.language, title: part.title, isInternal: true, style: pageStyle },
    main: part.main,
    live: {
      ...{ script: liveScript, part: route, revision: shown.revision },
      header: [
        tag('div', { id: 'p.banner', lang: 'en' }, banner(shown)),
        tag('p', { id: 'p.said', role: 'status', lang: 'en' }),
        ways(route, part, papers, manner),
      ],
    },
  });
  return { text, policy: policyFor(style + pageStyle, liveScript) };
}

/** What an open page lays over itself when the facts have changed. */
export function freshPart(part: PagePart, shown: PreviewState): string {
  return JSON.stringify({
    ...{ revision: shown.revision, title: part.title },
    ...{ banner: innerOf(banner(shown)), main: innerOf(part.main) },
  });
}

/** What is to be known before anything else: that the pages are older than the file. */
export function banner(shown: PreviewState): Child {
  if (!isStale(shown) && shown.now !== null) return null;
  const [first] = shown.now === null ? [] : findingsOf(shown.now);
  const why =
    shown.trouble ??
    (first === undefined
      ? 'The facts can not be read.'
      : sentence(
          `${first.place === null ? '' : `${first.place.file}, line ${first.place.line}: `}${first.message}`,
        ));
  return tag(
    'p',
    { class: 'note caution', role: 'alert' },
    tag('strong', {}, 'The facts on disk can not be used. '),
    why,
    shown.good === null ? null : ' What you see is the last state that could be used.',
  );
}

/** The ways to all other pages. */
function ways(route: string, part: PagePart, papers: Papers | null, { edits }: Manner): Html {
  const up = '../'.repeat(route.split('/').length - 1);
  const way = (to: string, words: string): Html =>
    tag(
      'li',
      {},
      pageLink(
        `${up}${to}` === '' ? './' : `${up}${to}`,
        { 'aria-current': to === route ? 'page' : undefined },
        words,
      ),
    );
  const held = (papers?.chosen ?? []).flatMap(({ title, files }) =>
    files.filter((file) => file.endsWith('.html')).map((file) => way(file, title)),
  );
  const stem = /^(?:facts|form)\//.test(route) ? null : /^(.*\/)([^/]+)\.html$/.exec(route);
  return tag(
    'nav',
    { 'aria-label': 'Preview', class: 'ways', lang: 'en' },
    tag(
      'ul',
      {},
      way('', 'Facts and findings'),
      edits ? way('form/', 'Form') : null,
      way('index.html', 'Overview'),
    ),
    held.length === 0
      ? null
      : tag('details', {}, tag('summary', {}, `Papers (${held.length})`), tag('ul', {}, held)),
    stem === null || part.language === ''
      ? null
      : tag(
          'p',
          {},
          'This paper as ',
          pageLink(`${stem[2]}.pdf`, {}, 'PDF'),
          ' or ',
          pageLink(`${stem[2]}.md`, {}, 'Markdown'),
        ),
  );
}

const frameStyle = `
header{border-bottom:1px solid var(--line);padding-top:.5rem}
#p\\.said:empty{display:none}
#p\\.said{background:var(--band);padding:.3rem .6rem;margin:.3rem 0;border-left:.3rem solid var(--good)}
.ways ul{list-style:none;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;margin:.3rem 0;padding:0;max-width:none}
.ways [aria-current]{font-weight:700;text-decoration:none;color:var(--ink)}
.ways p{margin:.3rem 0}
@media print{header{display:none}}
`.replaceAll('\n', '');

const pageStyle = `${partsStyle}${factsStyle}${formStyle}${besideStyle}${frameStyle}`;
