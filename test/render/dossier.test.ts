/** The dossier says in order what a lawyer asks, and its trace table points at the pages on which things stand. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef, PDFString } from 'pdf-lib';
import { assess } from '../../src/assess/assess.js';
import type { Assessment } from '../../src/assess/assessment.js';
import { Decimal } from '../../src/facts/decimal.js';
import { absenceOf } from '../../src/facts/lookup.js';
import { glossary } from '../../src/law/glossary.js';
import { limitations } from '../../src/law/limitations.js';
import { provisions } from '../../src/law/provisions.js';
import { readFacts } from '../../src/read/read.js';
import type { ReadResult } from '../../src/read/read-result.js';
import { renderDocument } from '../../src/render/render-document.js';
import { expectSameWords } from '../pdf/text/same-words.js';
import { type Files, packOf, sampleNames } from '../support/packs.js';

const asOf = '2026-11-21';
const decoder = new TextDecoder();

const order = [
  'Document control',
  'Verdict',
  'Scope and role',
  'Questions of law and their answers',
  'Duties and dates',
  'Where each duty is met',
  'Open points',
  'Positions of the provider',
  'Waived checks',
  'What this tool does not cover, and who owns it',
  'Documents of the pack',
  'Approvals',
  'Glossary',
  'Appendix: the facts as stated',
];

/** Facts of openness bring a section of their own, behind the law and before what the tool leaves to others. */
const withOpenness = order.toSpliced(9, 0, 'Openness beside the law');

const statesOpenness = (files: Files): boolean =>
  'openness' in JSON.parse(decoder.decode(files.get('facts.json')));

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

/** The paragraphs of the verdict before its lists. */
const sentencesOf = (markdown: string): string[] =>
  (part(markdown, 'Verdict').split('\n**', 1)[0] ?? '').trim().split('\n\n');

/** A dossier from YAML alone. */
function dossier(yaml: string): { markdown: string; assessment: Assessment } {
  const read = readFacts([{ file: 'aiact.yaml', bytes: new TextEncoder().encode(yaml) }]);
  const assessment = assess(read, { asOf });
  const { markdown } = renderDocument('compliance-dossier', { read, assessment, draft: false });
  return { markdown, assessment };
}

describe.each(sampleNames)('the dossier of %s', (sample) => {
  let files: Files;
  let markdown: string;
  beforeAll(async () => {
    files = await packOf(sample, { all: true, draft: true });
    markdown = dossierOf(files);
  });

  it('says things in the order in which a lawyer asks', () => {
    const heads = [...markdown.matchAll(/^## (.*)$/gm)].map(([, head]) => head);
    expect(heads).toEqual(statesOpenness(files) ? withOpenness : order);
  });

  it('opens with a verdict of three sentences', () => {
    const sentences = sentencesOf(markdown);
    expect(sentences).toHaveLength(3);
    for (const each of sentences) {
      expect(each).toMatch(/\.$/);
      expect(each).not.toMatch(/[.!?] [A-Z].*\.$/);
    }
    expect(sentences[2]).toMatch(/^For documentation readiness, /);
  });

  it('claims nothing more than readiness', () => {
    expect(markdown.split('\n## Appendix')[0]).not.toMatch(/\b(compliant|certified|conforms)\b/i);
  });

  it('points at the page on which each heading stands', async () => {
    const rows = traceRows(markdown).filter(({ page }) => page !== '—');
    const outlines = await outlinesOf(files);
    for (const { document, section, page } of rows) {
      if (section === 'The whole document') continue;
      expect({ document, section, pages: outlines.get(document)?.get(section) ?? [] }).toEqual({
        document,
        section,
        pages: expect.arrayContaining([Number(page)]),
      });
    }
    expect(rows.length > 0 || !/^Applies/m.test(part(markdown, 'Where each duty is met'))).toBe(
      true,
    );
  });

  it('traces each duty that applies or may apply, and no other', () => {
    const assessment = JSON.parse(decoder.decode(files.get('assessment.json'))) as Assessment;
    const due = assessment.obligations.filter(({ outcome }) =>
      ['applies', 'undetermined'].includes(outcome),
    );
    const traced = [...part(markdown, 'Where each duty is met').matchAll(/^### (.*?): /gm)];
    expect(traced.map(([, label]) => label)).toEqual(
      due.map(({ provision }) => provisions[provision as keyof typeof provisions].label),
    );
  });

  it('holds every fact, each at its path, numbers as they were written', () => {
    const appendix = part(markdown, 'Appendix: the facts as stated');
    const read = readOf(files);
    for (const { path, value } of leavesOf(read.facts, '')) {
      const [key = ''] = path.split(/[.[]/);
      expect(appendix).toContain(`### ${key.replaceAll('_', '\\_')}`);
      if (value instanceof Decimal) expect(appendix).toContain(value.text);
    }
  });
});

describe('the trace table', () => {
  it('names a page for every place of a whole pack', async () => {
    const files = await packOf('complete-closed', { all: true });
    const rows = traceRows(dossierOf(files));
    expect(rows.length).toBeGreaterThan(35);
    expect(rows.filter(({ page }) => page === '—')).toEqual([]);
    expect(rows.filter(({ status }) => status.includes('Missing'))).toEqual([]);
  });

  it('puts each place under its own duty', async () => {
    const trace = part(dossierOf(await packOf('complete-systemic', { all: true })), order[5] ?? '');
    const [, rest = ''] = trace.split('### Art. 55(1)(a)');
    const [evaluation = ''] = rest.split('\n### ');
    expect(evaluation).toContain('measure 7.3');
    expect(evaluation).not.toContain('measure 7.2');
  });

  it('says what is not in the pack', async () => {
    const files = await packOf('complete-closed', { only: ['copyright-policy'] });
    const trace = part(dossierOf(files), 'Where each duty is met');
    expect(trace).toContain('**Technical documentation:** not in this pack.');
    expect(trace).toContain('| Section | Page | Status |');
  });

  it('tells an absence with its reason from a fact that is missing', async () => {
    const trace = part(
      dossierOf(await packOf('llama-3.1-405b', { all: true, draft: true })),
      order[5] ?? '',
    );
    expect(trace).toMatch(/\*\*○ Absent (with reason|in part)\*\*/);
    expect(trace).toMatch(/\*\*✗ Missing( in part)?\*\*/);
    expect(trace).toContain('**✓ Stated**');
  });

  it('is the same words in the Markdown and in the PDF', async () => {
    const files = await packOf('olmo-2-32b', { all: true });
    const pdf = files.get('authorities/compliance-dossier.pdf') ?? new Uint8Array();
    await expectSameWords(dossierOf(files), pdf);
  });

  it('does not change from one build to the next', async () => {
    const [once, twice] = [await packOf('smollm3-3b'), await packOf('smollm3-3b')];
    expect(Object.fromEntries(once)).toEqual(Object.fromEntries(twice));
  });
});

describe('the verdict', () => {
  const verdictOf = (yaml: string): string[] => sentencesOf(dossier(yaml).markdown);

  it('says what is not known of a model about which nothing is stated', () => {
    const [what, duties, left] = verdictOf('schema: 1\n');
    expect(what).toMatch(/^The model is not known yet to be a general-purpose AI model or not/);
    expect(duties).toMatch(
      /^Whether \d+ duties of a provider of general-purpose AI models apply is not known yet\.$/,
    );
    expect(left).toMatch(/questions of law are open: /);
  });

  it('names duties, their articles and the next due day', async () => {
    const [, duties] = sentencesOf(dossierOf(await packOf('olmo-2-32b', { all: true })));
    expect(duties).toBe(
      '3 duties apply: copyright policy (Article 53(1)(c)), public summary of training content (Article 53(1)(d)) and cooperation (Article 53(3)), due on 2 August 2027; the exception spares 3 more; the next due day is 2 August 2027.',
    );
  });

  it('says of a model that is none of the Act that no duty applies', async () => {
    const markdown = dossierOf(await packOf('whisper'));
    const [what, duties] = sentencesOf(markdown);
    expect(what).toContain('is not a general-purpose AI model (Article 3(63))');
    expect(duties).toBe(
      'No duty of a provider of general-purpose AI models applies on the facts stated.',
    );
    expect(part(markdown, 'Where each duty is met')).toContain('there is nothing to trace');
  });

  it('says that a model has systemic risk', async () => {
    const [what] = sentencesOf(dossierOf(await packOf('llama-3.1-405b', { draft: true })));
    expect(what).toContain('with systemic risk (Article 51(2))');
  });
});

describe('the open points', () => {
  const absences = ['capabilities', 'limitations', 'design_specifications', 'tasks'];
  const { markdown } = dossier(
    `schema: 1\nmodel:\n${absences.map((key) => `  ${key}: { unknown: Never written down }\n`).join('')}`,
  );

  it('stand behind an overview where they are many', () => {
    expect(part(markdown, 'Open points')).toMatch(
      /^\n\d+ points, by subject; .*\n\n\| Subject \| To settle \| Needs a look \| For information \|/,
    );
  });

  it('tell an absence that many share once', () => {
    const points = part(markdown, 'Open points');
    expect(points.match(/Never written down/g)).toHaveLength(1);
    expect(points).toMatch(/\*\*Not known: Never written down\.\*\* That is said of \d+ points:/);
  });

  it('stand with the worst first', () => {
    const heads = [...part(markdown, 'Open points').matchAll(/^### (.*) \(/gm)].map(
      ([, head]) => head,
    );
    const worst = ['Must be settled before release', 'Needs a look', 'For information'];
    expect(heads).toEqual(worst.filter((head) => heads.includes(head)));
  });
});

describe('the facts in the appendix', () => {
  it('are spared letters that the fonts lack', () => {
    const { markdown } = dossier('schema: 1\nprovider: { original_name: 北極星 }\n');
    expect(markdown).not.toContain('北');
    expect(markdown).toMatch(/`provider.original_name` \| Stands in the attached facts/);
  });

  it('flatten what is no regular list, and tell wide lists entry by entry', async () => {
    const appendix = part(dossierOf(await packOf('complete-closed')), order.at(-1) ?? '');
    expect(appendix).toContain('`training_data.public_datasets.large[]`: 40 entries');
    expect(appendix).toMatch(/^\| 39 \| \*\*name:\*\* .*; \*\*version:\*\* /m);
    expect(appendix).toMatch(/^\| `training.process.methods` \| /m);
  });
});

describe('what surrounds the verdict', () => {
  const { markdown } = dossier('schema: 1\n');

  it('names an owner for everything that lies outside', () => {
    for (const each of Object.values(limitations)) {
      if (each.kind === 'outside') expect(each.owner.length).toBeGreaterThan(5);
    }
    expect(part(markdown, order[9] ?? '')).toContain('The provider’s data protection officer');
  });

  it('has three lines to sign', () => {
    const block = part(markdown, 'Approvals').split('**To be signed**')[1] ?? '';
    expect(block.match(/^\|/gm)).toHaveLength(5);
    expect(block).toContain('Signature');
  });

  it('explains its terms in the order of the alphabet, each with a provision', () => {
    const terms = glossary.map(({ term }) => term);
    expect(terms).toEqual([...terms].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    for (const term of terms) expect(part(markdown, 'Glossary')).toContain(`**${term}**`);
  });
});

interface TraceRow {
  readonly document: string;
  readonly section: string;
  readonly page: string;
  readonly status: string;
}

/** The rows of the trace table, each with the document under whose name it stands. */
function traceRows(markdown: string): TraceRow[] {
  let document = '';
  return part(markdown, 'Where each duty is met')
    .split('\n')
    .flatMap((line) => {
      document = /^\*\*(.*)\*\*$/.exec(line)?.[1] ?? document;
      const cells = line.split(' | ');
      if (cells.length !== 5 || line.startsWith('| Provision') || line.startsWith('| ---'))
        return [];
      const [, , section = '', page = '', status = ''] = cells;
      return [{ document, section: section.replace(/\\(?=\W)/g, ''), page, status }];
    });
}

/** The outline of each PDF of a pack by the title of the document: heading → pages. */
async function outlinesOf(files: Files): Promise<Map<string, Map<string, number[]>>> {
  const found = new Map<string, Map<string, number[]>>();
  for (const [path, bytes] of files) {
    if (!path.endsWith('.pdf')) continue;
    const markdown = decoder.decode(files.get(path.replace(/pdf$/, 'md')));
    const title = (/^# (?:DRAFT: )?(.*)$/m.exec(markdown)?.[1] ?? '').replace(/\\(?=\W)/g, '');
    found.set(title, await outlineOf(bytes));
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
