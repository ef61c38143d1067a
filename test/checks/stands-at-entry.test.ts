/** A finding about one of several entries stands at that entry, whichever of them it is. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { computations } from '../../src/assess/check-tests.js';
import { evaluate } from '../../src/assess/evaluate.js';
import { checks } from '../../src/checks/registry.gen.js';
import type { CrossCheck } from '../../src/facts/define.js';
import { lookup } from '../../src/facts/lookup.js';
import type { ComputationName } from '../../src/facts/names.gen.js';
import { settingOf } from '../support/facts.js';

/** Facts with a list of three good entries, one of which is then spoiled. */
interface Broken {
  readonly computation: ComputationName;
  readonly list: string;
  readonly good: unknown;
  readonly bad: unknown;
  readonly beside?: Readonly<Record<string, unknown>>;
}

const datasets = 'training_data.public_datasets.large';
const day = { 'documentation.last_updated': '2026-05-01' };
const latest = { 'training_data.latest_acquisition': '2026-01' };
const overall = { 'training_data.modalities': { text: { size: 1 } } };
const perVersion = {
  'role.placement.versions': ['Heron A', 'Heron B', 'Heron C'].map((name) => ({
    name,
    date: '2026-03-01',
  })),
};

const broken: readonly Broken[] = [
  {
    computation: 'own-crawl-is-own',
    list: 'training_data.crawled.crawler_names',
    good: 'HeronBot',
    bad: 'CCBot',
  },
  {
    computation: 'own-crawl-is-own',
    list: 'training_data.crawled.domains',
    good: { domain: 'heron.example' },
    bad: { domain: 'commoncrawl.org' },
  },
  {
    computation: 'crawler-names-are-names',
    list: 'training_data.crawled.crawler_names',
    good: 'HeronBot',
    bad: 'https://heron.example/bot',
  },
  {
    computation: 'crawlers-match-summary',
    list: 'training_data.crawled.crawler_names',
    good: 'HeronBot',
    bad: 'EgretBot',
    beside: { 'copyright.crawlers': [{ name: 'HeronBot' }] },
  },
  {
    computation: 'crawlers-match-summary',
    list: 'copyright.crawlers',
    good: { name: 'HeronBot' },
    bad: { name: 'EgretBot' },
    beside: { 'training_data.crawled.crawler_names': ['HeronBot'] },
  },
  {
    computation: 'crawlers-addressable',
    list: 'copyright.crawlers',
    good: { name: 'HeronBot', user_agent: 'HeronBot', information_url: 'https://heron.example' },
    bad: { name: 'EgretBot', user_agent: 'EgretBot' },
  },
  {
    computation: 'protocols-have-version',
    list: 'copyright.opt_out_protocols',
    good: { name: 'TDMRep', version: '1.0' },
    bad: { name: 'TDMRep' },
  },
  {
    computation: 'dependencies-linked',
    list: 'model.dependencies',
    good: { name: 'Egret', summary_url: 'https://egret.example' },
    bad: { name: 'Stork' },
  },
  {
    computation: 'links-match-names',
    list: 'training_data.synthetic.market_models',
    good: { name: 'Egret-7B', url: 'https://huggingface.co/egret/Egret-7B' },
    bad: { name: 'Stork-7B', url: 'https://huggingface.co/stork/Crane-Embedding' },
  },
  {
    computation: 'generator-is-another-model',
    list: 'training_data.synthetic.market_models',
    good: { name: 'Egret' },
    bad: { name: 'Heron' },
    beside: { 'model.name': 'Heron' },
  },
  {
    computation: 'large-datasets-identified',
    list: datasets,
    good: { name: 'Reeds', url: 'https://reeds.example' },
    bad: { name: 'Mud' },
  },
  {
    computation: 'public-dataset-periods-in-order',
    list: datasets,
    good: { name: 'Reeds', collected_from: '2024-01', collected_to: '2025-01' },
    bad: { name: 'Mud', collected_from: '2025-01', collected_to: '2024-01' },
  },
  {
    computation: 'public-datasets-within-acquisition',
    list: datasets,
    good: { name: 'Reeds', collected_to: '2025-01' },
    bad: { name: 'Mud', collected_to: '2026-02' },
    beside: latest,
  },
  {
    computation: 'model-names-closed',
    list: 'model.versions_covered',
    good: 'Heron 1',
    bad: 'Heron 1 and others',
  },
  {
    computation: 'placement-date-per-version',
    list: 'model.versions_covered',
    good: 'Heron A',
    bad: 'Heron Z',
    beside: perVersion,
  },
  {
    computation: 'approvals-not-in-future',
    list: 'documentation.approvals',
    good: { name: 'A', decision: 'approved', on: '2020-01-01' },
    bad: { name: 'B', decision: 'approved', on: '2099-01-01' },
  },
  {
    computation: 'approvals-cover-last-update',
    list: 'documentation.approvals',
    good: { name: 'A', decision: 'approved', on: '2026-05-02' },
    bad: { name: 'B', decision: 'approved', on: '2026-04-01' },
    beside: day,
  },
  {
    computation: 'previous-versions-earlier',
    list: 'documentation.previous_versions',
    good: { version: '0.1', date: '2026-01-01' },
    bad: { version: '0.2', date: '2026-06-01' },
    beside: day,
  },
  {
    computation: 'data-types-match-summary',
    list: 'data.types',
    good: 'text',
    bad: 'video',
    beside: overall,
  },
  {
    computation: 'language-shares-fit',
    list: 'training_data.languages',
    good: { language: 'fr', share: 1 },
    bad: { language: 'de', share: 101 },
  },
  {
    computation: 'training-time-positive',
    list: 'training.duration.hardware_days',
    good: { hardware: 'H100', days: 2 },
    bad: { hardware: 'H200', days: 0 },
  },
  {
    computation: 'domains-ranked',
    list: 'training_data.crawled.domains',
    good: { domain: 'reeds.example', size: 2 },
    bad: { domain: 'mud.example' },
  },
];

/** Nested facts from paths. */
function nested(flat: Readonly<Record<string, unknown>>): unknown {
  const facts: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(flat)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    let at = facts;
    for (const key of keys) {
      at[key] ??= {};
      at = at[key] as Record<string, unknown>;
    }
    at[last] = value;
  }
  return facts;
}

const spotsOf = (
  name: ComputationName,
  flat: Readonly<Record<string, unknown>>,
): readonly string[] =>
  (evaluate({ test: 'computed', name }, settingOf(nested(flat))).spots ?? []).map(
    ({ path }) => path,
  );

describe.each(broken)('The computation $computation over $list', (each) => {
  const { computation, list, good, bad, beside = {} } = each;

  it('finds nothing in three good entries', () => {
    expect(spotsOf(computation, { ...beside, [list]: [good, good, good] })).toEqual([]);
  });

  it.each([0, 1, 2])('stands at entry %i where that one is broken', (index) => {
    const entries = [good, good, good].map((entry, at) => (at === index ? bad : entry));
    const spots = spotsOf(computation, { ...beside, [list]: entries });
    const within = `${list}[${index}]`;
    expect(spots.length).toBeGreaterThan(0);
    expect(spots.filter((path) => path !== within && !path.startsWith(`${within}.`))).toEqual([]);
  });
});

/** The sections of the summary that name modalities, each with the answer that opens it. */
const sources: readonly (readonly [string, string])[] = [
  ['training_data.public_datasets', 'used'],
  ['training_data.licensed', 'agreements'],
  ['training_data.other_private', 'obtained'],
  ['training_data.crawled', 'used'],
  ['training_data.user', 'other_services'],
  ['training_data.synthetic', 'created'],
];

describe.each(sources)('A source at %s', (at, asked) => {
  const opened = Object.fromEntries(
    sources.map(([path, key]) => [path, { [key]: true, modalities: ['text'] }]),
  );
  const withOwn = (modalities: readonly string[]): Readonly<Record<string, unknown>> => ({
    ...overall,
    ...opened,
    [at]: { [asked]: true, modalities },
  });

  it('is told of a modality that the overall data lacks', () => {
    const spots = spotsOf('source-modalities-within-overall', withOwn(['text', 'video']));
    expect(spots).toEqual([`${at}.modalities[1]`]);
  });

  it('is told of the modality "other" without its name', () => {
    const spots = spotsOf('other-modality-specified', withOwn(['text', 'other']));
    expect(spots).toEqual([`${at}.modalities[1]`]);
  });

  it('is told of an empty list', () => {
    expect(spotsOf('source-modalities-listed', withOwn([]))).toEqual([`${at}.modalities`]);
  });
});

describe('A modality of the overall data', () => {
  it.each(['image', 'audio', 'video'])('is told where no source names it: %s', (modality) => {
    const answered = Object.fromEntries(
      sources.map(([path]) => [`${path}.modalities`, ['text']] as const),
    );
    const facts = {
      ...answered,
      'training_data.modalities': { text: { size: 1 }, [modality]: { size: 1 } },
      'training_data.public_datasets.used': true,
      'training_data.licensed.agreements': false,
      'training_data.other_private.obtained': false,
      'training_data.crawled.used': false,
      'training_data.user.model_interaction': false,
      'training_data.user.other_services': false,
      'training_data.synthetic.created': false,
      'training_data.other_sources.used': false,
    };
    expect(spotsOf('overall-modalities-have-source', facts)).toEqual([
      `training_data.modalities.${modality}`,
    ]);
  });
});

/** Why a check that reads a list speaks of the whole of it. */
const ofTheWhole: Readonly<Record<string, string>> = {
  'base-model-among-dependencies': 'the model is among none of them',
  'components-within-cumulative': 'the sum of all parts is too high',
  'components-within-updates': 'the sum of all parts is too high',
  'domain-total-covers-list': 'their number is too high',
  'domain-total-stated': 'the number of all is not stated beside them',
  'energy-plausible': 'the energy is that of all devices',
  'top-domains-sufficient': 'they are too few',
};

interface Case {
  readonly it: string;
  readonly found: boolean;
  readonly facts: unknown;
  readonly domains?: string;
}

const all: readonly [string, CrossCheck][] = Object.entries(checks);

describe.each(all)('The check %s', (id, check) => {
  const text = readFileSync(new URL(`../cases/checks/${id}.yaml`, import.meta.url), 'utf8');
  const found = (parse(text) as readonly Case[]).filter((each) => each.found && !each.domains);

  it('names the entry where it reads a list, or says why it speaks of the whole', () => {
    const silent = found.filter(({ facts }) => {
      const setting = settingOf(facts);
      const { reason, spots } = evaluate(check.expects, setting);
      const lists = reason.facts.filter(({ path }) => {
        const { state, ...rest } = lookup(setting.read.facts, path);
        const value = 'value' in rest ? rest.value : undefined;
        return state === 'given' && Array.isArray(value) && value.length > 0;
      });
      return lists.length > 0 && !(spots && spots.length > 0);
    });
    const isWhole = id in ofTheWhole;
    expect(silent.map((each) => each.it).length > 0).toBe(isWhole);
  });
});

it('Every computation that is asked for exists', () => {
  const names = broken.map(({ computation }) => computation);
  expect(names.filter((name) => !(name in computations))).toEqual([]);
});
