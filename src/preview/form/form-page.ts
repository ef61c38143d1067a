/** The pages of the form: the questions that decide, one at a time, and every field of the facts, one subject a page. */
import type { FactPath } from '../../facts/paths.gen.js';
import type { Finding } from '../../finding/finding.js';
import { type Child, pageLink, tag } from '../../html/markup.js';
import { nextQuestion } from '../../interview/next-question.js';
import { decisive } from '../../interview/order.js';
import { findingsOf } from '../../report/run.js';
import { counted } from '../../text/counted.js';
import { StandingText } from '../../write/standing.js';
import { besideOf, pane, wayToPane } from '../beside.js';
import type { PagePart } from '../page-part.js';
import type { Papers } from '../papers.js';
import type { GoodRun, PreviewState } from '../state.js';
import { messageInForm, notedInForm, severityMark } from '../words.js';
import { absenceForm, fieldForm, type Ground } from './field-form.js';
import { controlOf, entryOf, fieldsWithin, formSubjects, idOf } from './fields.js';
import { helpOf } from './plain-words.js';

/** The page of a route below `form/`, a subject with a paper beside it if the route goes on; null where there is none. */
export function formPage(
  route: string,
  shown: PreviewState,
  papers: Papers | null,
): PagePart | null {
  const { good } = shown;
  if (good === null) return route === '' ? waiting : null;
  if (route === '') return startPage(good, shown);
  const [subject = '', ...rest] = route.split('/');
  if (!formSubjects.includes(subject)) return null;
  const beside = besideOf(`form/${subject}`, rest.join('/'), papers);
  return beside === null
    ? null
    : subjectPage(subject, good, [
        wayToPane(beside),
        pane(beside, papers?.printing(subject) ?? []),
      ]);
}

const waiting: PagePart = {
  title: 'Form',
  language: 'en',
  main: [
    tag('h1', {}, 'Form'),
    tag(
      'p',
      {},
      'The facts can not be read, so nothing can be asked. The page of facts says what to mend.',
    ),
  ],
};

function groundOf(run: GoodRun): Ground {
  const encoder = new TextEncoder();
  const files = run.read.sources
    .filter(({ base }) => base !== true)
    .map(({ file, text }) => ({ file, bytes: encoder.encode(text) }));
  const findings = new Map<string, Finding[]>();
  for (const finding of findingsOf(run)) {
    const [path] = finding.paths;
    if (path !== undefined) findings.set(path, [...(findings.get(path) ?? []), finding]);
  }
  return { standing: new StandingText(files), findings };
}

function startPage(run: GoodRun, { skipped }: PreviewState): PagePart {
  const { assessment, read } = run;
  const question = nextQuestion(assessment, read.facts, skipped);
  const ground = groundOf(run);
  const answered = decisive.filter((path) => ground.standing.source(path) !== null).length;
  const main: Child = [
    tag('h1', {}, 'Form'),
    tag(
      'p',
      {},
      'Answer in your own order. Each answer is written to the file of facts when you save it, and to nothing else. What you do not know, say so: that is an answer too.',
    ),
    tag('noscript', {}, tag('p', {}, 'Saving needs the script of this page.')),
    tag('h2', { id: 'p.question', tabindex: -1 }, 'The question that decides next'),
    question === null
      ? settled(skipped)
      : [
          tag(
            'p',
            {},
            `${counted(answered, 'question')} of this kind answered so far. `,
            question.decides.length === 0
              ? null
              : `This one decides: ${question.decides.join('; ')}.`,
          ),
          fieldForm(question.path, ground),
          actForm('skip', question.path, 'Ask me later'),
        ],
    tag('h2', {}, 'All subjects'),
    tag(
      'ul',
      { class: 'subjects' },
      formSubjects.map((subject) => tag('li', {}, subjectLine(subject, run, ground))),
    ),
    tag('h2', {}, 'The pack'),
    buildForm(run),
  ];
  return { title: 'Form', language: 'en', main };
}

function settled(skipped: ReadonlySet<string>): Child {
  if (skipped.size === 0) {
    return tag('p', {}, 'Nothing is left that decides what applies to the model.');
  }
  return [
    tag('p', {}, `${counted(skipped.size, 'question')} put off until later.`),
    actForm('ask-again', '', 'Ask them now'),
  ];
}

/** A button that changes what is asked, and no file. */
function actForm(act: 'skip' | 'ask-again', path: string, words: string): Child {
  return tag(
    'form',
    { class: 'act', 'data-part': act },
    tag('p', {}, tag('button', { type: 'submit', value: path, id: `b.${act}` }, words)),
    tag('p', { class: 'outcome', tabindex: -1 }),
  );
}

function buildForm(run: GoodRun): Child {
  const errors = findingsOf(run).filter(({ severity }) => severity === 'error').length;
  return tag(
    'form',
    { class: 'act', 'data-part': 'build' },
    tag(
      'p',
      {},
      errors === 0
        ? 'Nothing is left to be settled.'
        : `${counted(errors, 'point is', 'points are')} left to be settled, so only drafts can be written.`,
    ),
    tag(
      'p',
      { class: 'acts' },
      errors === 0
        ? tag('button', { type: 'submit', value: 'pack', id: 'b.build' }, 'Write the pack')
        : tag(
            'button',
            { type: 'submit', value: 'draft', id: 'b.build' },
            'Write the pack as drafts',
          ),
    ),
    tag('p', { class: 'outcome', tabindex: -1 }),
  );
}

function subjectLine(subject: string, run: GoodRun, ground: Ground): Child {
  const open = openOf(subject, run).length;
  const isThere = ground.standing.source(subject) !== null;
  return [
    pageLink(subject, {}, entryOf(subject)?.title ?? subject),
    open > 0 ? `: ${counted(open, 'open point')}` : isThere ? ': no open points' : null,
  ];
}

function openOf(subject: string, run: GoodRun): readonly Finding[] {
  return findingsOf(run).filter(
    ({ severity, paths: [path = ''] }) =>
      severity !== 'note' &&
      (path === subject || (/^[.[]/.test(path.slice(subject.length)) && path.startsWith(subject))),
  );
}

function subjectPage(
  subject: string,
  run: GoodRun,
  [way, beside]: readonly [Child, Child],
): PagePart {
  const ground = groundOf(run);
  const open = openOf(subject, run);
  const title = entryOf(subject)?.title ?? subject;
  const questions: Child = [
    tag(
      'section',
      { 'aria-labelledby': 'p.open' },
      tag('h2', { id: 'p.open' }, 'Open points'),
      open.length === 0
        ? tag('p', {}, 'Nothing of this subject is left to be settled or looked at.')
        : tag(
            'ol',
            { class: 'findings' },
            open.map((finding) =>
              tag(
                'li',
                {},
                severityMark(finding),
                ' ',
                pageLink(
                  `#q.${idOf(fieldOf(finding.paths[0] ?? subject))}`,
                  {},
                  messageInForm(finding),
                ),
              ),
            ),
          ),
    ),
    controlOf(subject) === 'entries' ? fieldForm(subject, ground) : sections(subject, ground, 2),
  ];
  const main: Child = [
    tag('h1', {}, title),
    tag('p', {}, helpOf(subject)),
    way,
    tag('noscript', {}, tag('p', {}, 'Saving needs the script of this page.')),
    tag('div', { class: 'both' }, tag('div', {}, questions), beside),
  ];
  return { title, language: 'en', main };
}

/** The nearest place at or above a path that the page holds by its id. */
function fieldOf(path: string): string {
  const steps = path.split('.');
  let found = path;
  for (let length = steps.length; length > 0; length -= 1) {
    const field = steps.slice(0, length).join('.');
    if (entryOf(field) === undefined) continue;
    if (entryOf(found) === undefined) found = field;
    // Its parts, the bounds of a number and the words of a list stand in its own form.
    if (!['group', 'entries'].includes(controlOf(field))) found = field;
  }
  return found.replace(/\[\d+\]$/, '');
}

/** The fields of a group: those that are asked for or answered stand open, the rest in a fold. */
function sections(path: string, ground: Ground, level: 2 | 3): Child {
  const parts = fieldsWithin(path);
  const fields = parts.filter((part) => controlOf(part) !== 'group');
  const groups = parts.filter((part) => controlOf(part) === 'group');
  const isOpen = (part: string): boolean =>
    ground.standing.source(part) !== null ||
    [...ground.findings].some(
      ([about, found]) =>
        (about === part || (about.startsWith(part) && /^[.[]/.test(about.slice(part.length)))) &&
        found.some(({ severity }) => severity !== 'note'),
    ) ||
    decisive.includes(part as FactPath);
  const shown = fields.filter(isOpen);
  const rest = fields.filter((part) => !isOpen(part));
  return [
    level === 2 ? null : absenceForm(path, ground),
    shown.map((part) => fieldForm(part, ground)),
    rest.length === 0
      ? null
      : tag(
          'details',
          { class: 'more' },
          tag(
            'summary',
            {},
            `${entryOf(path)?.title ?? path}: ${counted(rest.length, 'more question')}`,
          ),
          rest.map((part) => fieldForm(part, ground)),
        ),
    groups.map((part) => [
      tag(`h${level}`, { id: `q.${idOf(part)}`, tabindex: -1 }, entryOf(part)?.title ?? part),
      tag('p', { class: 'help' }, helpOf(part)),
      tag(
        'div',
        { class: 'found' },
        (ground.findings.get(part) ?? []).map((each) => notedInForm(each)),
      ),
      sections(part, ground, 3),
    ]),
  ];
}
