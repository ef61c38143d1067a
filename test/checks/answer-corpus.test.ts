/** The lint on the project's corpus: how much it finds and leaves alone, and that its tables hold no sentence of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { bareAbsences, emptyReasons } from '../../src/checks/wording/lint/absences.js';
import { assurances } from '../../src/checks/wording/lint/assurances.js';
import {
  assistantWords,
  formInstructions,
  formLabels,
  formWords,
} from '../../src/checks/wording/lint/form-words.js';
import { lexica } from '../../src/checks/wording/lint/lexicon/registry.gen.js';
import { placeholders } from '../../src/checks/wording/lint/placeholders.js';
import { pointers } from '../../src/checks/wording/lint/pointers.js';
import { lintRules } from '../../src/checks/wording/lint/rules.js';
import { secrets } from '../../src/checks/wording/lint/secrets.js';
import { vagueSources } from '../../src/checks/wording/lint/vague-sources.js';
import { proseHits } from '../../src/checks/wording/prose-lint.js';
import { completeSample, findingsByPath, withValues } from '../support/complete.js';
import { factsOf } from '../support/facts.js';

interface Entry {
  readonly text: string;
  readonly field: string;
  readonly language: string;
  readonly label: string;
  readonly why: string;
}

const folder = new URL('./corpus/', import.meta.url);
const corpus: readonly Entry[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .flatMap((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
const bad = corpus.filter(({ label }) => label !== 'good');
const good = corpus.filter(({ label }) => label === 'good');
const read = completeSample('complete-closed');

describe('The corpus', () => {
  it('has at least 170 answers in six languages, each with its reason', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(170);
    expect([...new Set(corpus.map(({ language }) => language))].sort()).toEqual([
      'de',
      'en',
      'es',
      'fr',
      'it',
      'pl',
    ]);
    expect(corpus.filter(({ why }) => !why)).toEqual([]);
  });

  it('has each label of the rules', () => {
    const labels = new Set<string>(Object.values(lintRules).map(({ label }) => label));
    expect(new Set(bad.map(({ label }) => label))).toEqual(labels);
  });

  it('holds no text twice', () => {
    const texts = corpus.map(({ text, field }) => `${field}: ${text}`);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('The lint', () => {
  const around = factsOf({ provider: { legal_name: 'Heron Labs' }, model: { name: 'Heron' } });
  const misses = (entries: readonly Entry[]): readonly string[] =>
    entries.flatMap(({ text, field, label }) =>
      proseHits(withValues(around, [[field, text]])).some(({ path }) => path === field)
        ? []
        : `${label}: ${text}`,
    );

  it('finds at least 95 % of what answers nothing, in each language', () => {
    for (const { language } of lexica) {
      const own = bad.filter((each) => each.language === language);
      const missed = misses(own);
      expect([language, missed.length <= 0.05 * own.length, missed]).toEqual([
        language,
        true,
        missed,
      ]);
    }
  });

  it('leaves good answers alone, with all other checks: at most 2 % are touched', () => {
    const base = findingsByPath(read, read.facts);
    const touched: string[] = [];
    for (let rest = good; rest.length > 0; ) {
      // One answer for each field at a time.
      const now = rest.filter(
        ({ field }, index) => rest.findIndex((each) => each.field === field) === index,
      );
      rest = rest.filter((each) => !now.includes(each));
      const found = findingsByPath(
        read,
        withValues(
          read.facts,
          now.map(({ field, text }) => [field, text]),
        ),
      );
      for (const { field, text } of now) {
        const before = new Set((base.get(field) ?? []).map(({ id }) => id));
        if (found.get(field)?.some(({ id }) => !before.has(id))) touched.push(text);
      }
    }
    expect([touched.length <= 0.02 * good.length, touched]).toEqual([true, touched]);
  });
});

describe('The tables', () => {
  const tables = {
    bareAbsences,
    emptyReasons,
    assurances,
    assistantWords,
    formInstructions,
    formLabels,
    formWords,
    placeholders,
    pointers,
    secrets,
    vagueSources,
  };
  const plain = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const texts = corpus.map(({ text }) => plain(text));

  it('hold no sentence of the corpus: a row of four words or more stands in none of its texts, nor a text in a row', () => {
    const shared = Object.values(tables).flatMap(({ rows }) =>
      rows.flatMap(({ phrases }) =>
        phrases
          .map(plain)
          .filter(
            (row) =>
              row.split(' ').length >= 4 &&
              texts.some(
                (text) => text.includes(row) || (text.split(' ').length >= 4 && row.includes(text)),
              ),
          ),
      ),
    );
    expect(shared).toEqual([]);
  });

  it('hold no text of the corpus among the words of the lexica', () => {
    const words = new Set(
      lexica.flatMap((lexicon) =>
        Object.values(lexicon).flatMap((head) =>
          String(head)
            .split(/\s+/)
            .map((word) => plain(word)),
        ),
      ),
    );
    expect(texts.filter((text) => text.split(' ').length >= 3 && words.has(text))).toEqual([]);
  });
});
