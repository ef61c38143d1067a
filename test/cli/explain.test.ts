/** What explain says: every id in full, lists of ids, the nearest name, and pages that are calm at any width. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { explanationPage, kindsPage, listPage } from '../../src/cli/explain/pages.js';
import { type Entry, explainable, kinds } from '../../src/explain/explainable.js';
import { packRules } from '../../src/pack/verify/pack-rules.js';
import { alwaysCounts } from '../../src/release/set-aside.js';
import { painter } from '../../src/report/terminal.js';
import { aiactDoc, repository } from '../support/command-line.js';

let entries: readonly Entry[] = [];
beforeAll(async () => {
  entries = await explainable();
});

const labelsOf = ({ parts }: Entry): string[] => parts.map(({ label }) => label);
const lacking = (labels: readonly string[], own: readonly Entry[]): string[] =>
  own.flatMap((entry) => {
    const there = labelsOf(entry);
    const missing = labels.filter((label) => !there.includes(label));
    return missing.length > 0 ? [`${entry.kind} ${entry.id} lacks ${missing.join(', ')}`] : [];
  });

describe('An explanation', () => {
  it.each(['gate', 'check', 'item', 'obligation', 'document', 'provision'])(
    'lists the ids of the kind %s, whether it is named as one or as many',
    async (kind) => {
      const one = await aiactDoc(['explain', kind]);
      expect(one).toEqual(await aiactDoc(['explain', `${kind}s`]));
      expect(one.code).toBe(0);
    },
  );

  it('of anything that can be found has its source, what to do, an example and how it is waived', () => {
    const found = entries.filter(({ kind }) => kind === 'check');
    expect(found.length).toBeGreaterThan(500);
    expect(lacking(['Source', 'What to do', 'Example', 'Waiver'], found)).toEqual([]);
  });

  it.each(kinds)(
    'of every %s says where it comes from and what is to be said of waivers',
    (kind) => {
      const own = entries.filter((each) => each.kind === kind);
      expect(own.length).toBeGreaterThan(2);
      expect(lacking(['Source', 'Waiver'], own)).toEqual([]);
    },
  );

  it('has no empty part, and no part twice', () => {
    for (const entry of entries) {
      const labels = labelsOf(entry);
      expect([entry.id, new Set(labels).size]).toEqual([entry.id, labels.length]);
      for (const { lines } of entry.parts) {
        expect([entry.id, lines.length > 0 && lines.every((line) => line.trim() !== '')]).toEqual([
          entry.id,
          true,
        ]);
      }
    }
  });

  it('names the authority of each source', () => {
    const mute = entries.filter(({ parts }) => {
      const lines = parts.find(({ label }) => label === 'Source')?.lines ?? [];
      return !lines.some((line) =>
        /\((law|recital|guideline|template|code|interpretation|scheme)\)|^This program|ISO|stricter than|a reader/.test(
          line,
        ),
      );
    });
    expect(mute.map(({ id }) => id)).toEqual([]);
  });

  it('says how to waive exactly what can be waived', () => {
    for (const { kind, id, parts } of entries) {
      if (kind !== 'check') continue;
      const words = parts.find(({ label }) => label === 'Waiver')?.lines.join('\n') ?? '';
      const isNever =
        alwaysCounts(id) !== null || Object.hasOwn(packRules, id) || id.startsWith('pdf/');
      expect([id, words.startsWith('None: ')]).toEqual([id, isNever]);
      if (!isNever) expect(words).toContain(`- check: ${id}`);
    }
  });
});

describe('What can be reported', () => {
  /** Ids as they are written in the sources, and those that are put together there. */
  const written = (): string[] => {
    const files = [
      'read',
      'assess',
      'release',
      'cli',
      'render',
      'pack',
      'facts',
      'diff',
      'seal',
    ].flatMap((room) =>
      readdirSync(join(repository, 'src', room), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.includes('.gen.'))
        .map((name) => readFileSync(join(repository, 'src', room, name), 'utf8')),
    );
    const rooms =
      'read|schema|theme|template|config|domains-file|position|waiver|baseline|evidence|stale|drift|release|notice|obligation';
    return files
      .join('\n')
      .match(new RegExp(`(?<=['"\`])(?:${rooms})/[a-z][a-z-]+(?=['"\`])`, 'g')) as string[];
  };

  it('can be explained, wherever the sources name it', () => {
    const known = new Set(entries.map(({ id }) => id));
    const notIds = ['schema/aiact.schema.json'];
    const unknown = new Set(written().filter((id) => !known.has(id) && !notIds.includes(id)));
    expect([...unknown]).toEqual([]);
  });

  it('can be explained, on every sample with the strictest flags', async () => {
    const known = new Set(entries.map(({ id }) => id));
    const samples = readdirSync(join(repository, 'samples'))
      .filter((name) => name !== 'themes' && name !== 'families')
      .map((name) => `samples/${name}`);
    const { stdout } = await aiactDoc([
      ...['check', ...samples, '--release', '--stale-after', '1d', '--format', 'json'],
    ]);
    const found: string[] = JSON.parse(stdout).runs.flatMap(
      (each: { findings: { id: string }[] }) => each.findings.map(({ id }) => id),
    );
    expect(new Set(found).size).toBeGreaterThan(20);
    expect([...new Set(found)].filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('explain', () => {
  it('lists the kinds with their numbers where nothing is asked', async () => {
    const { code, stdout } = await aiactDoc(['explain']);
    expect(code).toBe(0);
    for (const kind of kinds) {
      const amount = entries.filter((each) => each.kind === kind).length;
      expect(stdout).toMatch(new RegExp(`^  ${kind}s +${amount}  `, 'm'));
    }
  });

  it.each(kinds)('lists every %s by its plural', async (kind) => {
    const { stdout } = await aiactDoc(['explain', `${kind}s`]);
    const ids = stdout.match(/(?<=^ {2})\S+/gm);
    expect(ids).toEqual(entries.filter((each) => each.kind === kind).map(({ id }) => id));
  });

  it('lists everything, and what begins with a name', async () => {
    const every = (await aiactDoc(['explain', '--all'])).stdout.match(/(?<=^ {2})\S+/gm);
    expect(every).toHaveLength(entries.length);
    const some = (await aiactDoc(['explain', 'read/'])).stdout.match(/(?<=^ {2})\S+/gm) ?? [];
    expect(some).toContain('read/syntax');
    expect(some.filter((id) => !id.startsWith('read/'))).toEqual([]);
  });

  it('answers as JSON', async () => {
    const json = async (...argv: string[]): Promise<Record<string, unknown>> =>
      JSON.parse((await aiactDoc(['explain', ...argv, '--format', 'json'])).stdout);
    expect(await json('read/syntax')).toMatchObject({
      ...{ format_version: 1, kind: 'check', id: 'read/syntax' },
      parts: expect.arrayContaining([expect.objectContaining({ label: 'Waiver' })]),
    });
    expect(await json()).toMatchObject({
      kinds: [{ kind: 'gate', count: 6 }, {}, {}, {}, {}, {}, {}, {}, {}],
    });
    expect(await json('gates')).toMatchObject({
      entries: expect.arrayContaining([expect.objectContaining({ id: 'gpai' })]),
    });
  });

  it.each([
    ['checks/answers-differ', 'check answers-differ'],
    ['check:checks/answers-differ', 'check answers-differ'],
    ['checks/training-compute/amount-given', 'check training-compute/amount-given'],
    ['rule/pack/file-changed', 'check pack/file-changed'],
    ['gates/gpai', 'gate gpai'],
    ['fields/model.name', 'field model.name'],
  ])('finds %s, as the reference and other tools write it', async (asked, words) => {
    const { code, stdout } = await aiactDoc(['explain', asked]);
    expect(code).toBe(0);
    expect(stdout.split('\n')[0]).toContain(words);
  });

  it.each(['alias', 'anchor', 'directive', 'tag'])(
    'knows read/%s, whose id is put together from a token',
    (token) => {
      expect(entries.map(({ id }) => id)).toContain(`read/${token}`);
    },
  );

  it.each([
    ['gpia', 'gpai'],
    ['GPAI', 'gpai'],
    ['Gate:GPAI', 'gate:gpai'],
    ['training-compute/amount-givn', 'training-compute/amount-given'],
    ['gaet:gpai', 'gate:gpai'],
    ['Model.Context-Window', 'model.context_window'],
    ['licensing.licence', 'licensing.license'],
    ['ART-53(2)', 'art-53(2)'],
    ['Art. 53(2)', 'art-53(2)'],
  ])('asked for %s, explains %s and says so', async (asked, name) => {
    const { code, stdout, stderr } = await aiactDoc(['explain', asked]);
    expect([code, stderr]).toEqual([0, `aiact-doc: nothing is called ${asked}; this is ${name}\n`]);
    expect(stdout).toBe((await aiactDoc(['explain', name])).stdout);
  });

  it('takes every id in capitals, with its hyphens as underscores and the other way round', async () => {
    for (const { kind, id } of entries.filter((_, index) => index % 40 === 0)) {
      const asked = `${kind}:${id}`
        .toUpperCase()
        .replace(/[-_]/g, (sign) => (sign === '-' ? '_' : '-'));
      const { code, stdout } = await aiactDoc(['explain', asked, '--format', 'json']);
      expect([asked, code, JSON.parse(stdout || '{}')]).toEqual([
        asked,
        0,
        expect.objectContaining({ kind, id }),
      ]);
    }
  });

  it.each([
    ['amount-given', 'or training-compute/amount-given?'],
    ['read', 'aiact-doc explain read/ lists what begins so'],
    ['zzzzzzzzzzzz', 'aiact-doc explain lists their kinds'],
  ])('asked for %s, says %s', async (asked, words) => {
    const outcome = await aiactDoc(['explain', asked]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(words);
  });
});

describe('A page', () => {
  it.each([80, 110])(
    'stays within %i columns, but for addresses and words that are longer',
    (width) => {
      const look = { paint: painter(false), width };
      const counts = kinds.map((kind) => ({ kind, count: 10 }));
      const pages = [
        ...entries.map((entry) => explanationPage(entry, look)),
        listPage(entries, look),
        kindsPage(counts, look),
      ];
      const wide = pages
        .flatMap((page) => page.split('\n'))
        .filter((line) => line.length > width && /\S\s+\S/.test(line.trim()));
      expect(wide.filter((line) => !/^ {2}\S+$|^\S+ \S+$/.test(line))).toEqual([]);
    },
  );

  it('keeps YAML lines so that they can be copied', () => {
    const entry = entries.find(({ id }) => id === 'training_data.crawled.domains[].domain');
    const page = explanationPage(entry as Entry, { paint: painter(false), width: 80 });
    expect(page).toContain('    training_data:\n      crawled:\n        domains:\n');
  });
});
