/** What opens a door is found by its shape and never repeated; what only speaks of it passes. */
import { describe, expect, it } from '@jest/globals';
import { noCredentials } from '../../src/checks/wording/credentials.js';
import { credentialIn, credentials, withoutCredentials } from '../../src/text/credentials.js';
import { factsOf } from '../support/facts.js';

/** Put together here, so that no file of this repository looks like a leak. */
const chance = (length: number): string =>
  'aB3dE5gH7jK9mN2pQ4sT6vW8xY1zA'.repeat(10).slice(0, length);
const samples: Readonly<Record<string, string>> = {
  'a private key': `-----BEGIN OPENSSH ${'PRIVATE'} KEY-----`,
  'a key of AWS': `AKIA${'IOSFODNN7EXAMPLE'}`,
  'a token of GitHub': `ghp_${chance(36)}`,
  'a token of GitLab': `glpat-${chance(20)}`,
  'a token of Hugging Face': `hf_${chance(34)}`,
  'a key of OpenAI, Anthropic or the like': `sk-proj-${chance(48)}`,
  'a key of Google': `AIza${chance(35)}`,
  'a token of Slack': `xoxb-1234567890-${chance(24)}`,
  'a token of npm': `npm_${chance(36)}`,
  'a token of PyPI': `pypi-AgE${chance(60)}`,
  'a key of Stripe': `sk_live_${chance(24)}`,
  'a token that a server signed': `eyJ${chance(20)}.eyJ${chance(30)}.${chance(43)}`,
  'a link with a password': 'https://maria:correct-horse@example.org/weights',
  'a link that was signed for whoever holds it': `https://bucket.example/w?X-Amz-Signature=${'0a'.repeat(32)}`,
};

describe('A credential', () => {
  it.each(credentials.map(({ name }) => name))('is found: %s', (name) => {
    const sample = samples[name] as string;
    expect(credentialIn(sample)).toBe(name);
    expect(credentialIn(`Weights at (${sample}), read-only.`)).toBe(name);
  });

  it.each(Object.entries(samples))('is covered letter for letter: %s', (_, sample) => {
    const covered = withoutCredentials(`url: ${sample} # end`);
    expect(covered).toHaveLength(`url: ${sample} # end`.length);
    expect(covered).toContain('***');
    expect(credentialIn(covered)).toBeNull();
  });

  it('is told at its place in the facts, and its letters are not', () => {
    const secret = samples['a token of Hugging Face'] as string;
    const facts = factsOf({ model: { tasks: ['Translation', `Set HF_TOKEN=${secret}`] } });
    const { truth, spots } = noCredentials(facts, {} as never);
    expect(truth).toBe('false');
    expect(spots).toEqual([
      {
        path: 'model.tasks[1]',
        text: '`model.tasks[1]` holds what looks like a token of Hugging Face',
      },
    ]);
  });

  it('is found in the reason of an absence and in a waiver', () => {
    const secret = samples['a key of AWS'];
    for (const facts of [
      { training: { energy: { unknown: `Ask with ${secret}` } } },
      { waivers: [{ reason: `Read with ${secret}` }] },
    ]) {
      expect(noCredentials(factsOf(facts), {} as never).truth).toBe('false');
    }
  });
});

describe('No credential is seen', () => {
  it.each([
    'Keys such as AKIA, ghp_… and hf_xxx were removed from the source code',
    'The library sk-learn-contrib-extra-long-name-of-a-package-that-goes-on',
    'hf_model_with_a_long_name_in_lower_case',
    'https://example.org:8443/a/b@c',
    'https://user@example.org/',
    'mailto:someone@example.org',
    '0d94a3f6be217c58f1e06b3ad2975c48e13f60b7a9852dc4476e0f2b8ac91d35',
    'Public keys begin with -----BEGIN PUBLIC KEY-----',
    'Phrases like "-----BEGIN PRIVATE" were masked',
    'The eyJ of a token shows that it holds JSON',
    'AKIAs and ASIAN languages',
    'Ratio 3:4, see https://example.org/a:b and write to a@example.org',
    '日本語://例:x@',
  ])('in %s', (text) => {
    expect(credentialIn(text)).toBeNull();
    expect(withoutCredentials(text)).toBe(text);
  });

  it('in a text of a million letters, at once', () => {
    const long = `https://${'a'.repeat(500_000)}:${'sk-a-eyJ-'.repeat(100_000)}`;
    expect(credentialIn(long)).toBeNull();
  });
});
