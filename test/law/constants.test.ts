/** Thresholds, dates, countries, limitations and notices are well-formed and say what the law says. */
import { describe, expect, it } from '@jest/globals';
import { Decimal } from '../../src/facts/decimal.js';
import { eeaOnlyStates, euMemberStates } from '../../src/law/countries.js';
import { lawDates } from '../../src/law/dates.js';
import { limitations } from '../../src/law/limitations.js';
import { disclaimer, notices } from '../../src/law/notices.js';
import { provisions } from '../../src/law/provisions.js';
import { fractionThresholds, thresholds } from '../../src/law/thresholds.js';
import { lawInWords, lawVersion } from '../../src/law/version.js';

describe('thresholds', () => {
  it.each(Object.entries(thresholds))('%s is an exact decimal with a provision', (_, threshold) => {
    expect(Decimal.of(threshold.value).text).toBe(threshold.value);
    expect(provisions).toHaveProperty([threshold.provision]);
  });

  it('are strict for general purpose and systemic risk', () => {
    expect(thresholds.generalPurposeFlop.value).toBe('1e23');
    expect(thresholds.generalPurposeFlop.comparison).toBe('more-than');
    expect(thresholds.systemicRiskFlop.value).toBe('1e25');
    expect(thresholds.systemicRiskFlop.comparison).toBe('more-than');
  });

  it('take a third of the same two numbers where the original compute is unknown', () => {
    expect(fractionThresholds.modificationFallback.base).toBe(thresholds.generalPurposeFlop.value);
    expect(fractionThresholds.modificationFallbackSystemicRisk.base).toBe(
      thresholds.systemicRiskFlop.value,
    );
    for (const { numerator, denominator } of Object.values(fractionThresholds)) {
      expect(`${numerator}/${denominator}`).toBe('1/3');
    }
  });
});

describe('dates', () => {
  it.each(Object.entries(lawDates))('%s is a day of the calendar with a provision', (_, entry) => {
    expect(new Date(`${entry.date}T00:00:00Z`).toISOString()).toBe(`${entry.date}T00:00:00.000Z`);
    expect(provisions).toHaveProperty([entry.provision]);
  });

  it('stand in the order of the calendar', () => {
    const days = Object.values(lawDates).map(({ date }) => date);
    expect(days).toEqual([...days].sort());
  });
});

describe('countries', () => {
  it('are 27 in the Union and three more in the Economic Area, none twice', () => {
    expect(euMemberStates).toHaveLength(27);
    expect(eeaOnlyStates).toEqual(['IS', 'LI', 'NO']);
    const all = [...euMemberStates, ...eeaOnlyStates];
    expect(new Set(all).size).toBe(30);
    for (const code of all) expect(code).toMatch(/^[A-Z]{2}$/);
    expect(all).not.toContain('GB');
    expect(all).not.toContain('CH');
  });
});

describe('limitations and notices', () => {
  it('cite provisions that exist', () => {
    for (const { provisions: cited } of Object.values(limitations)) {
      for (const id of cited) expect(provisions).toHaveProperty([id]);
    }
    for (const { provision } of Object.values(notices)) {
      expect(provisions).toHaveProperty([provision]);
    }
  });

  it('word notices like findings: without a full stop', () => {
    for (const { message, help } of Object.values(notices)) {
      expect(message).not.toMatch(/\.$/);
      expect(help).not.toMatch(/\.$/);
    }
  });

  it('never promise compliance', () => {
    expect(disclaimer).toContain('documentation readiness');
    expect(disclaimer).toContain('not legal advice');
    const words = JSON.stringify([notices, limitations]);
    expect(words).not.toMatch(/\b(compliant|certified)\b/);
  });

  it('name the state of the law by act, amendment and day', () => {
    expect(lawVersion).toBe('2024/1689+2026/1744@2026-07-27');
    expect(lawInWords(lawVersion, (iso) => iso)).toBe(
      'AI Act as amended by Regulation (EU) 2026/1744, state of 2026-07-27',
    );
    expect(lawInWords('another', (iso) => iso)).toBe('another');
  });
});
