/** Every check across items and forms is found on its bad case and silent on its good one. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { evaluate } from '../../src/assess/evaluate.js';
import { givenPaths } from '../../src/assess/given-paths.js';
import type { EvaluationContext } from '../../src/assess/judge-leaf.js';
import { checks } from '../../src/checks/registry.gen.js';
import type { GateId } from '../../src/facts/condition.js';
import type { CrossCheck } from '../../src/facts/define.js';
import { factPaths } from '../../src/facts/paths.gen.js';
import { provisions } from '../../src/law/provisions.js';
import { withEvidence } from '../../src/read/evidence.js';
import { settingOf } from '../support/facts.js';

interface Case {
  readonly it: string;
  readonly found: boolean;
  /** The check has nothing to ask of these facts: it neither holds nor fails. */
  readonly asksNothing?: boolean;
  readonly facts: unknown;
  /** The text of the file that the facts name. */
  readonly domains?: string;
}

const folder = new URL('../cases/checks/', import.meta.url);
const all: readonly [string, CrossCheck][] = Object.entries(checks);

describe.each(all)('The check %s', (id, check) => {
  const cases: readonly Case[] = parse(readFileSync(new URL(`${id}.yaml`, folder), 'utf8'));

  it.each(cases.map((each) => [each.it, each] as const))('%s', (_, each) => {
    const { facts, found, asksNothing, domains } = each;
    const { truth } = evaluate(check.expects, withDomains(settingOf(facts), domains)).reason;
    const silent = asksNothing ? 'unknown' : 'true';
    expect(truth).toBe(found ? 'false' : silent);
  });

  it('has a case that is found and one that is not', () => {
    expect(new Set(cases.map(({ found }) => found))).toEqual(new Set([false, true]));
  });

  it('is silent about facts that say nothing, unless it asks for one', () => {
    const isAsked = givenPaths(check.expects) !== null;
    const { truth } = evaluate(check.expects, settingOf({})).reason;
    expect(truth === 'false').toBe(isAsked);
  });

  it('cites a provision and a fact that exist', () => {
    expect(Object.keys(provisions)).toContain(check.provision);
    expect(Object.keys(factPaths)).toContain(check.at);
  });

  it('says what was found without a full stop and helps with a path', () => {
    expect(check.message).not.toMatch(/\.$/);
    const paths = [...check.help.matchAll(/`([a-z_.]+\.[a-z_.]+)`/g)].map(([, path]) => path);
    for (const path of paths) expect(Object.keys(factPaths)).toContain(path);
    expect(check.help).toMatch(/`/);
    expect(check.examples?.bad).not.toBe(check.examples?.good);
  });
});

/** The setting with the file of domains that its facts name. */
function withDomains(setting: EvaluationContext, text: string | undefined): EvaluationContext {
  if (text === undefined) return setting;
  const bytes = new TextEncoder().encode(text);
  return { ...setting, read: withEvidence(setting.read, [{ file: 'domains.csv', bytes }]) };
}

describe('The check summary-published', () => {
  it('asks for no address where the model is no general-purpose model, or another is the provider', () => {
    const facts = { role: { placement: { status: 'placed', date: '2026-03-20' } } };
    const truthOf = (gates: Partial<Record<GateId, string>>): string =>
      evaluate(checks['summary-published'].expects, settingOf(facts, gates)).reason.truth;
    expect(truthOf({ gpai: 'no' })).toBe('unknown');
    expect(truthOf({ provider: 'no' })).toBe('unknown');
    expect(truthOf({ gpai: 'yes', provider: 'yes' })).toBe('false');
  });
});

describe('The room of checks', () => {
  it('has cases for every check and no others', () => {
    const cases = readdirSync(folder).map((name) => name.replace(/\.yaml$/, ''));
    expect(cases.sort()).toEqual(all.map(([id]) => id).sort());
  });
});
