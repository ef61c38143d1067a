/** The dossier says in order what a lawyer asks, and its trace table points at the pages on which things stand. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { documents } from '../../src/documents/registry.gen.js';
import { Decimal } from '../../src/facts/decimal.js';
import { absenceOf } from '../../src/facts/lookup.js';
import { glossary } from '../../src/law/glossary.js';
import { limitations } from '../../src/law/limitations.js';
import { provisions } from '../../src/law/provisions.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { renderDocument } from '../../src/render/render-document.js';
import { expectSameWords } from '../pdf/text/same-words.js';
import { samples } from '../samples/samples.js';
import { allPapers } from '../support/all-papers.js';
import { type Files, laidOutIn, packOf, sampleNames } from '../support/packs.js';
import { withoutFacts } from '../support/taken-away.js';

const asOf = '2026-11-21';
const decoder = new TextDecoder();

/** The headings of a dossier; those without a number of their own stand only where there is something to say. */
const order = [
  'Next steps',
  'Next days in the calendar',
  'Why this answer',
  'Since the last version',
  'Sign-off',
  'Questions',
  'Duties and dates',
  'Questions of law and their reasons',
  'Where each duty is met',
  'Dates and clocks',
  'Positions of the provider',
  'Waived checks',
  'Means other than a code of practice',
  'Openness beside the law',
  'Behind the facts',
  'What is not covered',
  'Document record',
];

function readOf(files: Files): ReadResult {
  const text = JSON.stringify(JSON.parse(decoder.decode(files.get('facts.json'))));
  return readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(text) }]);
}

const dossierOf = (files: Files): string =>
  decoder.decode(files.get('authorities/compliance-dossier.md'));

/** The text under a heading of the second level. */
function part(markdown: string, heading: string): string {
  const [, rest = ''] = markdown.split(`\n## ${heading}\n`);
  return rest.split('\n## ', 1)[0] ?? '';
}

/** The answer in the callout that opens a dossier. */
const answerOf = (markdown: string): string =>
  /^> \*\*((?:One|No|Two|Three|Four|Five|Six|Seven|Eight|Nine|\d|Whether|[A-Z]).*)\*\*$/m.exec(
    markdown,
  )?.[1] ?? '';

/** The sentence that says what the model is in law. */
const verdictIn = (markdown: string): string =>
  part(markdown, 'Why this answer').trim().split('\n\n')[0] ?? '';

/** The paper with every fact. */
const factsIn = (read: ReadResult): string =>
  renderDocument('facts', { read, assessment: assess(read, { asOf }), draft: false }).markdown;

const readYaml = (yaml: string): ReadResult =>
  readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);

/** A dossier beside all other papers. */
function dossierWith(read: ReadResult): { markdown: string; assessment: Assessment } {
  const { papers, assessment } = allPapers(read, { draft: false });
  const paper = papers.get('compliance-dossier');
  return { markdown: paper?.markdown ?? '', assessment };
}

/** A dossier from YAML alone. */
const dossier = (yaml: string): { markdown: string; assessment: Assessment } =>
  dossierWith(readYaml(yaml));

describe.each(sampleNames)('the dossier of %s', (sample) => {
  let files: Files;
  let markdown: string;
  beforeAll(async () => {
    files = await packOf(sample, { all: true, draft: true });
    markdown = dossierOf(files);
  });

  it('says things in the order in which a lawyer asks', () => {
    const heads = [...markdown.matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(order.filter((head) => heads.includes(head)));
    for (const head of ['Why this answer', 'Sign-off', 'Questions', 'What is not covered'])
      expect(heads).toContain(head);
  });

  it('opens with the answer, before any heading', () => {
    const [front = ''] = markdown.split('\n## ');
    expect(front).toContain(answerOf(markdown));
    expect(answerOf(markdown)).toMatch(/\b(?:applies|apply)\b/);
    expect(answerOf(markdown)).toMatch(/\b(?:open|not settled)\.$/);
  });

  it('never calls a provider late who did not state the facts', () => {
    if (markdown.includes('Unofficial. Compiled by a third party'))
      expect(markdown).not.toMatch(/overdue/i);
  });

  it('claims nothing more than readiness', () => {
    expect(markdown).not.toMatch(/\b(compliant|certified|conforms)\b/i);
  });

  it('points at the page on which each heading stands', async () => {
    const places = tracedPlaces(markdown);
    const outlines = await outlinesOf(files);
    for (const { document, section, page } of places) {
      expect({ document, section, pages: outlines.get(document)?.get(section) ?? [] }).toEqual({
        document,
        section,
        pages: expect.arrayContaining([page]),
      });
    }
    expect(places.length > 0 || part(markdown, 'Where each duty is met').includes('no')).toBe(true);
  });

  it('traces each duty that applies or may apply, and no other', () => {
    const assessment = JSON.parse(decoder.decode(files.get('assessment.json'))) as Assessment;
    const due = assessment.obligations.filter(({ outcome }) =>
      ['applies', 'undetermined'].includes(outcome),
    );
    const chapter = part(markdown, 'Where each duty is met');
    const [, conduct = ''] = chapter.split('**No paper, met by what the provider does:**');
    const traced = [
      ...[...chapter.matchAll(/^\*\*((?:Art\. )[^ ]+), /gm)].map(([, label]) => label),
      ...(conduct.match(/Art\. \d+\(\d+\)(?:\([a-z]\))?/g) ?? []),
    ];
    expect(new Set(traced)).toEqual(
      new Set(due.map(({ provision }) => provisions[provision as keyof typeof provisions].label)),
    );
  });

  it('has at most ten pages where it is built by default, and names no path of a fact in a question', async () => {
    const built = await packOf(sample, { draft: true });
    const pdf = await PDFDocument.load(
      built.get('authorities/compliance-dossier.pdf') ?? new Uint8Array(),
      { updateMetadata: false },
    );
    expect(pdf.getPageCount()).toBeLessThanOrEqual(longest[sample] ?? 10);
    const asked = ['Next steps', 'Questions'].map((each) => part(markdown, each)).join('\n');
    expect(asked).not.toMatch(/`[a-z_]+\.[a-z_.[\]\d]+`/);
  });

  it('prints no row and no question twice', () => {
    let above = '';
    const rows = markdown.split('\n').flatMap((line, index, all) => {
      if (line.startsWith('**')) above = line;
      const isRow = /^\| (?!---)/.test(line) && !/^\| ---/.test(all[index + 1] ?? '');
      return isRow && !/^\|(?: <br>\u00a0<br> \|)+$/.test(line) ? [`${above} ${line}`] : [];
    });
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
    const asked = [...markdown.matchAll(/^(?:- |\d\. )(.*?\?)/gm)].map(([, words]) => words);
    expect(asked.filter((words, index) => asked.indexOf(words) !== index)).toEqual([]);
  });

  it('leaves the facts to a paper of their own, which holds each at its path', () => {
    expect(markdown).not.toContain('## The facts');
    const read = readOf(files);
    const all = part(factsIn(read), 'The facts');
    for (const { path, value } of leavesOf(read.facts, '')) {
      const [key = ''] = path.split(/[.[]/);
      expect(all).toContain(`### \`${key}\``);
      if (value instanceof Decimal) expect(all).toContain(value.text);
    }
  });
});

describe('the trace table', () => {
  it('names a page for every place of a whole pack', async () => {
    const files = await packOf('complete-closed', { all: true });
    const chapter = part(dossierOf(files), 'Where each duty is met');
    expect(tracedPlaces(dossierOf(files)).length).toBeGreaterThan(35);
    expect(chapter).not.toMatch(/✗|not in this pack|\| — \|/);
  });

  it('puts each place under its own duty', async () => {
    const trace = part(
      dossierOf(await packOf('complete-systemic', { all: true })),
      'Where each duty is met',
    );
    const [, rest = ''] = trace.split('**Art. 55(1)(a), Safety and Security Model Report**');
    const [evaluation = ''] = rest.split('\n**Art. ');
    expect(evaluation).toMatch(/\| 7\.3, 7\.4 \||7\.3/);
    expect(evaluation).not.toContain('7.2');
  });

  it('says what is not in the pack', async () => {
    const files = await packOf('complete-closed', { only: ['copyright-policy'] });
    const trace = part(dossierOf(files), 'Where each duty is met');
    expect(trace).toContain('**Art. 53(1)(a), Technical documentation**: not in this pack.');
    expect(trace).toMatch(
      /^\*\*Art\. 53\(1\)\(c\), Copyright policy\*\* .*Scope and responsibility, page 1 · /m,
    );
  });

  it('tells an absence with its reason from a fact that is missing', async () => {
    const trace = part(
      dossierOf(await packOf('llama-3.1-405b', { all: true, draft: true })),
      'Where each duty is met',
    );
    expect(trace).toMatch(/\*\*✗ In part: \d+ of \d+ missing\*\*/);
    expect(trace).toMatch(/\*\*✗ Missing\*\*/);
    expect(trace).toContain('**✓ Stated**');
  });

  it('is the same words in the Markdown and in the PDF', async () => {
    const files = await packOf('olmo-2-32b', { all: true });
    const pdf = files.get('authorities/compliance-dossier.pdf') ?? new Uint8Array();
    await expectSameWords(laidOutIn(files, 'authorities/compliance-dossier'), pdf);
  });

  it('does not change from one build to the next', async () => {
    const [once, twice] = [await packOf('smollm3-3b'), await packOf('smollm3-3b')];
    expect(Object.fromEntries(once)).toEqual(Object.fromEntries(twice));
  });
});

describe('the answer', () => {
  it('says what is not known of a model about which nothing is stated', () => {
    const { markdown } = dossier('schema: 1\n');
    expect(verdictIn(markdown)).toMatch(
      /^The model is not known yet to be a general-purpose AI model or not/,
    );
    expect(answerOf(markdown)).toMatch(/^No duty of a provider .* is known to apply\./);
    expect(answerOf(markdown)).toMatch(/Whether .* further duties apply is not known yet\./);
  });

  it('counts the duties, and says when the next falls due', async () => {
    const markdown = dossierOf(await packOf('olmo-2-32b'));
    expect(answerOf(markdown)).toMatch(
      /^Three duties apply, the next day is 2 August 2027\. No finding stops these papers\. \d+ questions are open\.$/,
    );
    expect(markdown).toContain('| 2 August 2027, in 254 days |');
    expect(markdown).toContain(
      'Three duties do not apply because the exception is met: Art. 53(1)(a), Art. 53(1)(b) and Art. 54(1).',
    );
  });

  it('says of a model that is none of the Act that no duty applies', async () => {
    const markdown = dossierOf(await packOf('whisper'));
    expect(verdictIn(markdown)).toContain('is not a general-purpose AI model (Article 3(63))');
    expect(answerOf(markdown)).toMatch(/^No duty of a provider/);
    expect(part(markdown, 'Where each duty is met')).toContain('there is nothing to trace');
  });

  it('says that a model has systemic risk', async () => {
    const markdown = dossierOf(await packOf('llama-3.1-405b', { draft: true }));
    expect(verdictIn(markdown)).toContain('with systemic risk (Article 51(2))');
  });

  it('says plainly that a paper is overdue where the provider states the facts', () => {
    const closed = readFacts(samples.find(({ name }) => name === 'complete-closed')?.files ?? []);
    const { markdown } = dossierWith(withoutFacts(closed, ['copyright.responsible']));
    expect(answerOf(markdown)).toMatch(/^One paper is overdue\./);
    expect(markdown).toContain('**Overdue since 2 March 2026 (271 days)**');
    expect(markdown).toContain('they do not show that a duty was breached');
    expect(dossierWith(closed).markdown).not.toMatch(/overdue/i);
  });
});

describe('the questions', () => {
  const { markdown } = dossier(
    'schema: 1\nprovider: { legal_name: X SA, country: FR }\ndocumentation: { owners: { data: Data desk } }\n',
  );

  it('are asked of somebody, and name nobody’s file', () => {
    const questions = part(markdown, 'Questions');
    expect(questions).toMatch(/^- [A-Z].*\?/m);
    expect(questions).toMatch(/^\*\*Data desk:\*\* /m);
    expect(questions).not.toMatch(/\bWrite\b|```/);
  });

  it('put what decides a duty before what is merely open', () => {
    const heads = [...part(markdown, 'Questions').matchAll(/^### (.*) \(/gm)].map(
      ([, head]) => head,
    );
    const worst = ['Stops the release', 'Decides what is owed', 'Open'];
    expect(heads).toEqual(worst.filter((head) => heads.includes(head)));
    expect(heads).toContain('Decides what is owed');
  });
});

describe('the open points', () => {
  const absences = ['capabilities', 'limitations', 'design_specifications', 'tasks'];
  const markdown = factsIn(
    readYaml(
      `schema: 1\nmodel:\n${absences.map((key) => `  ${key}: { unknown: Never written down }\n`).join('')}`,
    ),
  );

  it('stand behind an overview where they are many', () => {
    expect(part(markdown, 'Points of check')).toMatch(
      /^\n\d+ points, by subject; .*\n\n\| Subject \| To settle \| Needs a look \| For information \|/,
    );
  });

  it('tell an absence that many share once', () => {
    const points = part(markdown, 'Points of check');
    expect(points.match(/Never written down/g)).toHaveLength(1);
    expect(points).toMatch(/\*\*Not known: Never written down\.\*\* That is said of \d+ points:/);
  });

  it('stand with the worst first', () => {
    const heads = [...part(markdown, 'Points of check').matchAll(/^### (.*) \(/gm)].map(
      ([, head]) => head,
    );
    const worst = ['Must be settled before release', 'Needs a look', 'For information'];
    expect(heads).toEqual(worst.filter((head) => heads.includes(head)));
  });
});

describe('the facts in the appendix', () => {
  it('are spared letters that the fonts lack', () => {
    const markdown = factsIn(readYaml('schema: 1\nprovider: { original_name: 北極星 }\n'));
    expect(markdown).not.toContain('北');
    expect(markdown).toMatch(/`provider.original_name` \| Stands in the attached facts/);
  });

  it('flatten what is no regular list, and tell wide lists entry by entry', async () => {
    const read = readOf(await packOf('complete-closed'));
    const appendix = part(factsIn(read), 'The facts');
    expect(appendix).toContain('`training_data.public_datasets.large[]`: 40 entries');
    expect(appendix).toMatch(/^\| 39 \| .*`name`: .*`version`: /m);
    expect(appendix).toMatch(/^\| `training.process.methods` \| /m);
  });
});

describe('what surrounds the verdict', () => {
  const { markdown } = dossier('schema: 1\n');

  it('names an owner for everything that lies outside', () => {
    for (const each of Object.values(limitations)) {
      if (each.kind === 'outside') expect(each.owner.length).toBeGreaterThan(5);
    }
    expect(part(markdown, 'What is not covered')).toContain('data protection officer');
  });

  it('has three lines to sign', () => {
    const block = part(markdown, 'Sign-off').split('**To be signed**')[1] ?? '';
    expect(block.match(/^\|(?: <br>\u00a0<br> \|)+$/gm)).toHaveLength(3);
    expect(block).toContain('Signature');
  });

  it('explains its terms in the order of the alphabet, each with a provision', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    for (const term of terms)
      expect(part(factsIn(readYaml('schema: 1\n')), 'Glossary')).toContain(`**${term}**`);
  });
});

/** More pages than ten where a model with systemic risk leaves most of what it owes open, and is built as a draft alone. */
const longest: Readonly<Record<string, number>> = { 'llama-3.1-405b': 14 };

interface TracedPlace {
  readonly document: string;
  readonly section: string;
  readonly page: number;
}

/** The headings that the trace table names with a page, each with the paper under whose name it stands. */
function tracedPlaces(markdown: string): readonly TracedPlace[] {
  let document = '';
  return part(markdown, 'Where each duty is met')
    .split('\n')
    .flatMap((line) => {
      document = /^\*\*Art\. [^ ]+, (.*?)\*\*/.exec(line)?.[1] ?? document;
      const [, sentence = ''] = line.split(/\*\*(?: \(.*?\))?(?:, authority: [^:]*)?: /);
      const cell = line.startsWith('| ')
        ? (line.split(' | ')[1] ?? '')
        : (sentence.split('; ')[1] ?? '');
      return cell.split(' · ').flatMap((each) => {
        const [, section, page] = /^(.*), page (\d+)$/.exec(each) ?? [];
        return section === undefined || page === undefined || section === 'The whole document'
          ? []
          : [{ document, section: section.replace(/\\(?=\W)/g, ''), page: Number(page) }];
      });
    });
}

const titleOf = (id: string): string =>
  (documents as Readonly<Record<string, { title: string }>>)[id]?.title ?? id;

/** The outline of each PDF of a pack by the title of the document: heading → pages. */
async function outlinesOf(files: Files): Promise<Map<string, Map<string, number[]>>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.pdf')) continue;
    const markdown = decoder.decode(files.get(path.replace(/pdf$/, 'md')));
    const id = /^document: "(.*)"$/m.exec(markdown)?.[1] ?? '';
    found.set(titleOf(id), await outlineOf(bytes));
  }
  return found;
}

async function outlineOf(bytes: Uint8Array): Promise<Map<string, number[]>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = pdf.getPages().map(({ ref }) => ref.toString());
  const found = new Map<string, number[]>();
  const read = (item: PDFDict | undefined): void => {
    for (
      let each = item;
      each !== undefined;
      each = each.lookupMaybe(PDFName.of('Next'), PDFDict)
    ) {
      const title = each.lookup(PDFName.of('Title'));
      if (title instanceof PDFHexString || title instanceof PDFString) {
        const words = title.decodeText();
        found.set(words, [...(found.get(words) ?? []), pageOf(each)]);
      }
      read(each.lookupMaybe(PDFName.of('First'), PDFDict));
    }
  };
  const pageOf = (item: PDFDict): number => {
    const action = item.lookupMaybe(PDFName.of('A'), PDFDict);
    const target = action?.lookup(PDFName.of('D')) ?? item.lookup(PDFName.of('Dest'));
    const place = target instanceof PDFArray ? target : named(pdf, target);
    const page = place?.get(0);
    return page instanceof PDFRef ? pages.indexOf(page.toString()) + 1 : 0;
  };
  read(
    pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookupMaybe(PDFName.of('First'), PDFDict),
  );
  return found;
}

/** A named destination. */
function named(pdf: PDFDocument, name: unknown): PDFArray | null {
  if (!(name instanceof PDFString || name instanceof PDFHexString)) return null;
  const tree = pdf.catalog
    .lookup(PDFName.of('Names'), PDFDict)
    .lookup(PDFName.of('Dests'), PDFDict)
    .lookup(PDFName.of('Names'), PDFArray);
  for (let index = 0; index < tree.size(); index += 2) {
    const key = tree.lookup(index);
    if (!(key instanceof PDFString || key instanceof PDFHexString)) continue;
    if (key.decodeText() !== name.decodeText()) continue;
    const value = tree.lookup(index + 1);
    if (value instanceof PDFArray) return value;
    if (value instanceof PDFDict) return value.lookup(PDFName.of('D'), PDFArray);
  }
  return null;
}

/** Every value of the facts with its path. */
function leavesOf(value: unknown, path: string): { path: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null || value instanceof Decimal)
    return [{ path, value }];
  if (absenceOf(value) !== null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(
      inner,
      Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
    ),
  );
}

describe('A dossier says once, and in words,', () => {
  const dossierOfSample = (name: string, from = '', to = ''): string => {
    const files = samples.find((each) => each.name === name)?.files ?? [];
    const changed = files.map(({ file, bytes }) => ({
      file,
      bytes: new TextEncoder().encode(decoder.decode(bytes).replace(from, to)),
    }));
    return dossierWith(readFacts(changed)).markdown;
  };
  const systemic = dossierOfSample('complete-systemic');

  it('which papers an approval names, by their titles', () => {
    const signed = part(systemic, 'Sign-off');
    expect(signed).toContain('| 10 November 2026 | Compute and energy note |');
    expect(signed).not.toContain('`compute-estimate`');
  });

  it('that a point of law is not settled, and where a clock of an incident is laid down', () => {
    expect(verdictIn(systemic).match(/not settled/g)).toHaveLength(1);
    const reports = systemic.split('\n').filter((each) => each.includes('counted from: '));
    expect(reports).toHaveLength(4);
    for (const each of reports) expect(each.match(/measure 9\.\d/g)).toHaveLength(1);
  });

  it('what is unsettled for models of before the duties, of these alone', () => {
    const point = 'Whether the transition for models placed before';
    expect(part(systemic, 'What is not covered')).not.toContain(point);
    const earlier = dossierOfSample('llama-3.1-405b');
    expect(part(earlier, 'What is not covered')).toContain(point);
  });

  it('the place of a paper: no column of its trace holds one label in every row', () => {
    const trace = part(dossierOfSample('apertus-70b'), 'Where each duty is met');
    expect(trace).toContain('| Section and page | Status |');
    for (const rows of trace.split('\n\n').filter((each) => each.startsWith('| Place |'))) {
      const labels = rows
        .split('\n')
        .slice(2)
        .map((each) => each.split(' | ')[0]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });

  it('when the AI Office got an update of the model report, as the changelog has it', () => {
    const clockIn = (markdown: string): string | undefined =>
      markdown
        .split('\n')
        .find((each) => each.startsWith('| Give the AI Office the last update |'));
    expect(clockIn(systemic)).toContain('**✓ In time**<br>30 October 2026');
    const late = dossierOfSample('complete-systemic', '2026-10-30', '2026-11-03');
    expect(clockIn(late)).toContain('**✗ Later**<br>3 November 2026');
    const silent = dossierOfSample('complete-systemic', '        provided_on: 2026-10-30\n');
    expect(clockIn(silent)).toContain('No day recorded, and the period is over');
  });

  it('in which forms all papers come, also where one has a file besides', () => {
    const files = part(dossierOfSample('complete-closed'), 'Sign-off');
    expect(files.match(/\bhtml\b/g) ?? []).toHaveLength(files.includes('html') ? 1 : 0);
  });
});
