/** Clocks, terms and points of law that stand as literals are found in the catalogue by their words, and are there what they are in the literal. */
import { describe, expect, test } from '@jest/globals';
import { importConflicts } from '../../src/facts/import-conflicts.js';
import { ownerNames } from '../../src/facts/owners.js';
import { incidentClocks, incidentsOf } from '../../src/figures/incidents.js';
import { clocksOf } from '../../src/figures/safety-clocks.js';
import { languages } from '../../src/languages/registry.js';
import { inLanguage } from '../../src/languages/speaking.js';
import { caveats } from '../../src/law/caveats.js';
import { glossary } from '../../src/law/glossary.js';
import { limitations, ownerOfLaw } from '../../src/law/limitations.js';
import { plainText } from '../../src/markdown/tree.js';
import { readFacts } from '../../src/read/read.js';
import { toldLiteral } from '../../src/render/reasons/told.js';
import { samples } from '../samples/samples.js';
import { BUILD_DAY } from '../support/all-papers.js';
import { cases } from '../support/cases.js';

/** English from the catalogue, not from the literals. */
const catalogue = { ...languages.en, tag: 'en-x-told' };
const told = (words: string): string => inLanguage(catalogue, () => plainText(toldLiteral(words)));

describe('The words of a clock', () => {
  const reads = [
    ...cases.map((each) => each.read()),
    ...samples.map(({ files }) => readFacts(files)),
  ];
  const words = new Set(
    reads.flatMap(({ facts }) => [
      ...(['notification', 'framework', 'model-report'] as const)
        .flatMap((paper) => clocksOf(paper, facts))
        .flatMap(({ what, rule }) => [what, rule]),
      ...incidentsOf(facts)
        .flatMap((incident) => incidentClocks(incident, BUILD_DAY))
        .map(({ rule }) => rule),
    ]),
  );

  test('are messages, whatever the facts', () => {
    expect(words.size).toBeGreaterThan(20);
    expect([...words].filter((each) => told(each) !== each)).toEqual([]);
  });
});

describe('A term of the glossary', () => {
  test.each([...glossary])('is a message with its meaning: $term', ({ term, meaning }) => {
    expect([term, meaning].map(told)).toEqual([term, meaning]);
  });
});

describe('What files disagree on', () => {
  test.each(Object.entries(importConflicts))('is a message: %s', (_, { title }) => {
    expect(told(title)).toBe(title);
  });
});

describe('What limits an answer', () => {
  test.each(Object.entries(caveats))('is a message: %s', (_, { text }) => {
    expect(told(text)).toBe(text);
  });
});

describe('A function that answers', () => {
  test.each(Object.entries(ownerNames))('is a message by its name: %s', (owner, name) => {
    expect(languages.en.messages[`dossier/owner/${owner}`]).toBe(name);
  });
});

describe('A point of law', () => {
  test.each(Object.entries(limitations))('is a message: %s', (_, { kind, text, ...named }) => {
    const own =
      kind === 'outside' ? Object.values(named).filter((each) => typeof each === 'string') : [text];
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(told)).toEqual(own);
  });

  test('has somebody who answers for it', () => {
    expect(told(ownerOfLaw)).toBe(ownerOfLaw);
  });
});
