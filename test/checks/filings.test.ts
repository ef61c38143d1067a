/** What providers really filed, row by row: which answers of published summaries are found, and which pass. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { assess } from '../../src/assess/assess.js';
import { renderPdf } from '../../src/pdf/render-pdf.js';
import { readFacts } from '../../src/read/read.js';
import { renderDocument } from '../../src/render/render-document.js';
import { TODAY } from '../support/facts.js';
import { wordsOfPdf } from '../support/pdf-words.js';

interface Row {
  readonly row: number;
  readonly it: string;
  /** Whole top-level keys over those of the base, each as YAML text. */
  readonly facts: Readonly<Record<string, string>>;
  /** Ids of findings that are there, with their severities. */
  readonly found?: Readonly<Record<string, string>>;
  readonly silent?: readonly string[];
  /** Words of the help and of the message of one of the findings. */
  readonly help?: string;
  readonly says?: string;
  /** Words that the document has, and that it has not. */
  readonly prints?: string;
  readonly hides?: string;
}

/** A placed model that owes the summary. */
const base: Readonly<Record<string, string>> = {
  provider:
    '{ legal_name: Example SA, country: IE, commercial_activity: true, legal_form: company }',
  model: '{ name: Heron, version: "1.0", generality: broad, inputs: [text], outputs: [text] }',
  role: '{ kind: developer, placement: { status: placed, date: 2026-03-20 } }',
  training: '{ compute: { parameter_update_flop: 1e24, cumulative_flop: 1e24 } }',
};

function summaryOf(facts: Row['facts']) {
  const text = Object.entries({ ...base, ...facts }).map(([key, value]) => `${key}: ${value}\n`);
  const bytes = new TextEncoder().encode(`schema: 1\n${text.join('')}`);
  const read = readFacts([{ file: 'aiact.yaml', bytes }]);
  const assessment = assess(read, { asOf: TODAY });
  const { markdown, title } = renderDocument('training-content-summary', {
    read,
    assessment,
    draft: false,
  });
  return { findings: assessment.findings, markdown, title };
}

const rows = parse(
  readFileSync(new URL('../cases/filings.yaml', import.meta.url), 'utf8'),
) as readonly Row[];

describe('A filing', () => {
  it.each(rows.map((row) => [row.row, row.it, row] as const))('row %i: %s', (_, _it, row) => {
    const { findings, markdown } = summaryOf(row.facts);
    for (const [id, severity] of Object.entries(row.found ?? {})) {
      const told = findings.filter((each) => each.id === id).map((each) => each.severity);
      expect([id, told]).toEqual([id, expect.arrayContaining([severity])]);
    }
    expect(findings.filter(({ id }) => row.silent?.includes(id))).toEqual([]);
    const wanted = findings.filter(({ id }) => Object.hasOwn(row.found ?? {}, id));
    expect(wanted.map(({ help }) => help).join('\n')).toContain(row.help ?? '');
    expect(wanted.map(({ message }) => message).join('\n')).toContain(row.says ?? '');
    expect(markdown.replaceAll('\\', '')).toContain(row.prints ?? '');
    if (row.hides !== undefined) expect(markdown).not.toContain(row.hides);
  });

  it('rows 1 to 31 each have a case', () => {
    expect([...new Set(rows.map(({ row }) => row))]).toEqual(
      Array.from({ length: 31 }, (_, index) => index + 1),
    );
  });

  it('row 32: no number of a section stands twice, no heading strays, and the title is no draft', () => {
    const { markdown, title } = summaryOf({});
    const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, text]) => text ?? '');
    const numbers = headings.flatMap((text) => /^\d[\d.]*/.exec(text)?.[0] ?? []);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers).toEqual([...numbers].sort());
    expect(headings.filter((text) => text.endsWith('Data processing aspects'))).toHaveLength(1);
    expect(title).toBe('Heron 1.0: public summary of training content');
  });

  it('row 33: answers stand as words in the text of the PDF, none split and none invisible', async () => {
    const { markdown, title } = summaryOf({
      training_data:
        '{ public_datasets: { used: true, modalities: [text] }, crawled: { used: false } }',
    });
    const about = {
      title,
      subject: title,
      author: 'Example SA',
      language: 'en',
      date: TODAY,
      draft: false,
      header: title,
      footer: '',
      identity: [],
      attachments: [],
    };
    const { printed } = await wordsOfPdf(await renderPdf(markdown, about));
    const text = printed.join(' ');
    expect(text).toContain('Have you used publicly available datasets to train the model? Yes.');
    expect(text).toContain('Were crawlers used by the provider or on behalf of? No.');
    expect(printed.filter((word) => /[\u200b-\u200d\ufeff\u2610-\u2612\u25a1]/.test(word))).toEqual(
      [],
    );
  }, 60_000);
});
