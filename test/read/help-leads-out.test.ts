/** Whoever writes what a help says has no mistake left at that place, and none that was not there before. */
import { describe, expect, it } from '@jest/globals';
import { factPaths } from '../../src/facts/paths.gen.js';
import type { Finding } from '../../src/finding/finding.js';
import { applied } from '../../src/read/fixes.js';
import { locate, pathSteps } from '../../src/read/places.js';
import { readFacts } from '../../src/read/read.js';

const file = 'aiact.yaml';
const read = (text: string): ReturnType<typeof readFacts> =>
  readFacts([{ file, bytes: new TextEncoder().encode(text) }]);

/** What people write where something else belongs, as YAML. */
const wrongValues: readonly string[] = [
  ...['N/A', 'n/a', 'none', 'unknown', 'TBD', '-', '?', '""', 'null'],
  ...['yes', 'no', 'true', 'false', '0', '1', '42', '-1', '1.5', '7.3B', '6.15 trillion', '256k'],
  ...['~10 million', '1e50', '"12"', '45 %', '10^24'],
  ...['2025', '2025-03', '20250313', '13 March 2025', '02/03/2026', '2026-02-30', '2025-03-13'],
  ...['text, image', 'A sentence in words, with a comma.', 'Common Crawl', 'example.org'],
  ...['https://localhost/x', 'mailto:a@b.example', 'German', 'UK', 'Apache', 'modified MIT'],
  ...[
    '[]',
    '[1, two]',
    '[{ heron: 1 }]',
    '{}',
    '{ heron: 1 }',
    '{ unknown: x }',
    '{ unkown: why }',
  ],
  ...['{ not_applicable: one thing, and another }', '{ unknown: not counted, total: 1 }'],
  ...['"line one\\nline two"', '|\n  Two lines\n  of text'],
];

/** A file that holds one value at a path, below keys and in lists of one entry. */
function fileWith(path: string, value: string): string {
  const steps = pathSteps(path);
  let text = '';
  let depth = 0;
  let dash = false;
  for (const step of steps) {
    if (typeof step === 'number') {
      dash = true;
      continue;
    }
    text += `\n${' '.repeat(depth)}${dash ? '- ' : ''}${step}:`;
    depth += dash ? 4 : 2;
    dash = false;
  }
  const body = value.replace(/\n/g, `\n${' '.repeat(depth)}`);
  return `schema: 1${text}${dash ? `\n${' '.repeat(depth)}- ` : ' '}${body}\n`;
}

/** Entries move up when one before them goes. */
const key = ({ id, message }: Finding): string => `${id} ${message.replace(/\[\d+\]/g, '[]')}`;
const isMistake = ({ id }: Finding): boolean => /^(?:schema|read)\//.test(id);

interface Outcome {
  readonly path: string;
  readonly value: string;
  readonly help: string;
  readonly text: string;
  readonly left: readonly string[];
}

/** Each file is read once; what is found in it is asked for by several tests. */
const known = new Map<string, readonly Finding[]>();

function mistakesIn(text: string): readonly Finding[] {
  const before = known.get(text);
  if (before) return before;
  const found = read(text).findings.filter(isMistake);
  known.set(text, found);
  return found;
}

/** What goes wrong when each fix of each finding is followed. */
function misled(path: string, value: string): Outcome[] {
  const before = fileWith(path, value);
  const found = mistakesIn(before);
  const names = new Set(found.map(key));
  return found.flatMap((finding) =>
    (finding.fixes ?? []).flatMap((fix) => {
      const after = applied(fix, locate(file, before));
      const left = mistakesIn(after).filter(
        (each) => !names.has(key(each)) || key(each) === key(finding),
      );
      if (left.length === 0) return [];
      const told = left.map((each) => `${each.place?.line}: ${key(each)}`);
      return [{ path, value, help: finding.help, text: after, left: told }];
    }),
  );
}

const paths = Object.keys(factPaths).filter((path) => path !== 'schema');

describe('Following a help', () => {
  it.each(wrongValues)('for %j at any fact leaves no mistake there and makes no other', (value) => {
    const wrong = paths.flatMap((path) => misled(path, value));
    expect({ count: wrong.length, first: wrong.slice(0, 3) }).toEqual({ count: 0, first: [] });
  });
});

describe('A help', () => {
  const all = (): { path: string; value: string; finding: Finding }[] =>
    wrongValues.flatMap((value) =>
      paths.flatMap((path) =>
        mistakesIn(fileWith(path, value)).map((finding) => ({ path, value, finding })),
      ),
    );

  it('proposes what it can write, as it is written', () => {
    const silent = all().filter(({ finding: { help, fixes } }) =>
      (fixes ?? []).some(({ text }) => {
        const written = text
          .trim()
          .replace(/,$/, '')
          .replace(/^\{ (.+) \}$/, '$1');
        const isGone = ['', '{}', '[]'].includes(written);
        return !help.includes(written) && !(isGone && /\bremove\b/i.test(help));
      }),
    );
    expect(silent.slice(0, 3)).toEqual([]);
  });

  it('that proposes nothing says what decides', () => {
    const empty = all().filter(
      ({ finding: { id, fixes, help } }) =>
        id.startsWith('schema/') && !fixes && !/decides|Write it as|^Add `\w+`: write /.test(help),
    );
    expect(empty.slice(0, 3)).toEqual([]);
  });

  it('never only says that something is to be corrected', () => {
    expect(all().length).toBeGreaterThan(10_000);
    expect(all().filter(({ finding: { help } }) => /^Correct\b/.test(help))).toEqual([]);
  });
});

const dunlin = `schema: 1
provider: { legal_name: Dunlin e.V., country: uk, size: { not_applicable: an association, no enterprise } }
model:
  release_date: 20250604
  inputs: text and audio
  dependencies: n/a
  context_window: 128k
role: { placement: { date: "4 June 2025" } }
licensing:
  license: Apahce 2.0
  monetisation: { personal_data_required: false }
training_data:
  latest_acquisition: 03/2025
  public_datasets: { used: N/A }
  crawled:
    domains: Forums, wikis and blogs
  languages: [{ language: de_AT }]
`;

describe('A file with usual mistakes', () => {
  it('is told what to write at each of them', () => {
    expect(read(dunlin).findings.map(({ place, help }) => [place?.line, help])).toEqual([
      [2, 'Write `GB`'],
      [2, 'Quote the reason: `{ not_applicable: "an association, no enterprise" }`'],
      [4, 'Write `2025-06-04`'],
      [5, 'Write a list: `[text, audio]`'],
      [6, 'Write `{ not_applicable: "<why>" }` or `[]`'],
      [
        7,
        'Write `131072` or `128000`: k is read as a power of two or of ten, and only you know which',
      ],
      [8, 'Write `2025-06-04`'],
      [10, 'Did you mean `Apache-2.0`?'],
      [11, 'Write `no`'],
      [13, 'Write `2025-03`'],
      [14, 'Write `{ unknown: "<why>" }`, `true` or `false`; which of them it is decides'],
      [
        16,
        'Write a list: `[{ domain: "<domain>" }]` (with size where known) or `{ unknown: "<why>" }`',
      ],
      [17, 'Write `de-AT`'],
    ]);
  });

  it('has none left once all of it is done', () => {
    let text = dunlin;
    for (let round = 0; round < 20; round += 1) {
      const fix = read(text).findings[0]?.fixes?.[0];
      if (fix === undefined) break;
      text = applied(fix, locate(file, text));
    }
    expect(read(text).findings).toEqual([]);
    expect(text.split('\n')).toHaveLength(dunlin.split('\n').length);
  });
});
