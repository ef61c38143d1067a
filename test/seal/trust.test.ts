/** Whether a pack is signed as asked, and how a list of signers is read. */
import { describe, expect, it } from '@jest/globals';
import { readSigners } from '../../src/seal/read-signers.js';
import { type AllowedSigner, trustIn, type Wanted } from '../../src/seal/trust.js';
import { integrityOnly } from '../../src/seal/verify-sealed.js';
import { pairOf } from '../support/keys.js';
import { bytesOf } from '../support/packs.js';

const [one, two, three] = [pairOf('ed25519'), pairOf('p256'), pairOf('ed25519')].map(
  ({ publicKey }) => publicKey,
) as [AllowedSigner['key'], AllowedSigner['key'], AllowedSigner['key']];
const day = '2026-11-21';
const signer = (name: string, key: AllowedSigner['key'], more: Partial<AllowedSigner> = {}) => ({
  ...{ name, key, from: null, until: null },
  ...more,
});
const state = (by: readonly { readonly id: string }[], wanted: Partial<Wanted>): string =>
  trustIn(new Set(by.map(({ id }) => id)), { ...integrityOnly, ...wanted }, day).state;

describe('Trust', () => {
  it('is integrity only where nobody was named, unless a signature is required', () => {
    expect(state([], {})).toBe('integrity-only');
    expect(state([one], {})).toBe('integrity-only');
    expect(state([], { requireSignature: true })).toBe('not-as-asked');
    expect(state([one], { requireSignature: true })).toBe('not-as-asked');
  });

  it('asks every key that was named by itself', () => {
    expect(state([one, two], { keys: [one, two] })).toBe('signed');
    expect(state([one], { keys: [one, two] })).toBe('not-as-asked');
    expect(state([one, three], { keys: [one], requireSignature: true })).toBe('signed');
  });

  it('asks of a list as many signers as it requires, each name once', () => {
    const signers = [signer('A', one), signer('A', two), signer('B', three)];
    expect(state([one], { signers })).toBe('signed');
    expect(state([one, two], { signers, require: 2 })).toBe('not-as-asked');
    expect(state([two, three], { signers, require: 2 })).toBe('signed');
    expect(state([], { signers })).toBe('not-as-asked');
  });

  it('asks both where both were named', () => {
    const signers = [signer('A', one)];
    expect(state([one], { keys: [two], signers })).toBe('not-as-asked');
    expect(state([one, two], { keys: [two], signers })).toBe('signed');
  });

  it.each([
    ['2026-11-21', '2026-11-21', 'signed'],
    ['2026-11-22', null, 'not-as-asked'],
    [null, '2026-11-20', 'not-as-asked'],
    [null, null, 'signed'],
  ])('compares the time of a key, %s to %s, with the day of the pack', (from, until, expected) => {
    expect(state([one], { signers: [signer('A', one, { from, until })] })).toBe(expected);
  });

  it('says which key is lacking, and whose time does not cover the pack', () => {
    const late = signer('Release', one, { until: '2026-10-01' });
    const { lacks } = trustIn(
      new Set([one.id]),
      { ...integrityOnly, keys: [two], signers: [late] },
      day,
    );
    expect(lacks).toEqual([
      `the key ${two.id} has not signed it`,
      '0 of the 1 signers that are required have signed it',
      'the key of “Release” speaks for packs until 2026-10-01, and this one is of 2026-11-21',
    ]);
  });
});

describe('A list of signers', () => {
  const read = (text: string) => readSigners('signers.yaml', bytesOf(text));

  it('names signers, keys, times and how many are required', () => {
    const list = read(
      'signers:\n  - { name: release, key: keys/2026.pub.pem, from: 2026-01-01, until: 2027-06-30 }\n  - name: head of legal\n    key: keys/legal.pub.pem\nrequire: 2\n',
    );
    expect(list).toMatchObject({
      require: 2,
      signers: [
        { name: 'release', key: 'keys/2026.pub.pem', from: '2026-01-01', until: '2027-06-30' },
        { name: 'head of legal', key: 'keys/legal.pub.pem', from: null, until: null },
      ],
    });
    expect(read('signers: [{ name: a, key: b }]')).toMatchObject({ require: 1 });
  });

  it.each([
    ['', 'file is empty', 1],
    ['signers: [', 'brackets|flow|closed|end', 1],
    ['signers: []', 'no list `signers`', 1],
    ['signer: [{ name: a, key: b }]', 'no key `signer`', 1],
    ['signers: [a]', 'A signer is written as', 1],
    ['signers: [{ key: b }]', 'no `name`', 1],
    ['signers: [{ name: a }]', 'has no `key`', 1],
    ['signers: [{ name: a, key: b, form: 2026-01-01 }]', 'no key `form`', 1],
    ['signers: [{ name: a, key: b, from: 2026-02-30 }]', 'written as YYYY-MM-DD', 1],
    ['signers: [{ name: a, key: b, from: yesterday }]', 'written as YYYY-MM-DD', 1],
    [
      'signers: [{ name: a, key: b, from: 2026-02-01, until: 2026-01-01 }]',
      'ends before it begins',
      1,
    ],
    ['signers: [{ name: a, key: b }]\nrequire: 0', 'number from 1 to 1', 2],
    ['signers: [{ name: a, key: b }]\nrequire: 2', 'number from 1 to 1', 2],
    ['signers: [{ name: a, key: b }, { name: a, key: c }]\nrequire: 2', 'number from 1 to 1', 2],
    ['signers: [{ name: a, key: b }]\nrequire: 1.5', 'number from 1 to 1', 2],
    ['signers: [{ name: a, key: b }]\nrequire: all', 'number from 1 to 1', 2],
    ['signers: [{ name: a, key: b }, { name: a, key: b }]', 'stands twice', 1],
    ['signers: &x [{ name: a, key: b }]', '.', 1],
  ])('is refused at its place: %j', (text, problem, line) => {
    const list = read(text);
    expect(list.problem).toMatch(new RegExp(problem));
    if ('place' in list && line !== null) expect(list.place?.line).toBe(line);
  });
});
