/** The faults that are seeded into the sample repository, one at a time, and where the gate has to find each. */
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawVersion } from '../../src/law/version.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

/** The day of every release, unless the flags name another. */
export const releaseDay = '2026-11-21';
const older = lawVersion.replace(/@.*/, '@2026-03-27');

export interface Fault {
  readonly name: string;
  /** Changes a copy of the repository. */
  readonly seed: (folder: string) => unknown;
  /** The finding that has to be told. */
  readonly id: string;
  readonly file?: string;
  /** Words of the line that the finding points at, `^` where they begin it; none where it points at a file as a whole. */
  readonly line: string | null;
  readonly severity?: 'error' | 'warning';
  /** 1 unless told. */
  readonly code?: number;
  /** There is no pack yet to be compared. */
  readonly isWithoutPack?: true;
  /** More words of the command line. */
  readonly flags?: readonly string[];
}

const facts = 'aiact.yaml';

/** Puts words in the place of others that stand in the file once. */
const replace =
  (file: string, from: string, to: string) =>
  (folder: string): void => {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold "${from}" once`);
    writeFileSync(
      path,
      text.replace(from, () => to),
    );
  };
const say = (from: string, to: string) => replace(facts, from, to);
const add = (lines: string) => (folder: string) => {
  const path = join(folder, facts);
  writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${lines}\n`);
};
const both =
  (...seeds: readonly ((folder: string) => void)[]) =>
  (folder: string): void => {
    for (const seed of seeds) seed(folder);
  };

const waiver = (check: string, expires: string): string =>
  `\nwaivers:\n  - check: ${check}\n    reason: The figure of the meter is still being read\n    owner: Karen Lindegaard\n    expires: ${expires}`;
const evasive = say(
  'Lists of hotlines and authorities exclude sites, and two classifiers look for terrorist content; matches were\n      deleted and reported.',
  'We comply with all applicable laws.',
);

/** Builds the pack with the command line as it is shipped, but for the day of the law that it knows. */
function buildUnderOlderLaw(folder: string): void {
  const root = folderWith();
  try {
    cpSync(join(repository, 'dist/bin'), join(root.path, 'dist/bin'), { recursive: true });
    for (const name of ['node_modules', 'package.json', 'schemas', 'templates']) {
      symlinkSync(join(repository, name), join(root.path, name));
    }
    const bin = join(root.path, 'dist/bin');
    for (const name of readdirSync(bin).filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(join(bin, name), 'utf8');
      const changed = text.replaceAll(/2024\/1689\+2026\/1744@\$\{[^}]+\}/g, older);
      if (changed !== text) writeFileSync(join(bin, name), changed);
    }
    execFileSync('node', [join(bin, 'aiact-doc.js'), 'build', '--as-of', releaseDay], {
      cwd: folder,
      stdio: 'pipe',
    });
  } finally {
    root.remove();
  }
}

/** Put together here, so that no file of this repository looks like a leak. */
const secret = `hf_${'aB3dE5gH7jK9mN2pQ4sT6vW8xY1zAbCdEf'}`;

export const faults: readonly Fault[] = [
  {
    name: 'a typing error in a key',
    seed: say('summary_last_update:', 'summary_last_updat:'),
    ...{ id: 'schema/unknown-key', line: 'summary_last_updat:' },
  },
  {
    name: 'a size band that is missing',
    seed: say('      band: 1bn_to_10tn\n', ''),
    ...{
      id: 'training-content-summary/training-data-size-complete',
      line: 'types_of_content: Newspapers',
    },
  },
  {
    name: 'dates in the wrong order',
    seed: say('collected_to: 2026-01\n', 'collected_to: 2014-01\n'),
    ...{ id: 'public-dataset-periods-in-order', line: 'collected_to: 2014-01' },
  },
  {
    name: 'a pack that is older than the facts',
    seed: say('Eleven smaller', 'Twelve smaller'),
    ...{ id: 'drift/changed', line: 'Twelve smaller' },
  },
  {
    name: 'a pack that somebody changed by hand',
    seed: replace(
      'aiact-pack/public/training-content-summary.md',
      'Eleven smaller',
      'Twelve smaller',
    ),
    ...{ id: 'drift/unreadable', line: null, code: 2 },
  },
  {
    name: 'a pack that rests on another law',
    seed: (folder) => {
      rmSync(join(folder, 'aiact-pack'), { recursive: true });
      buildUnderOlderLaw(folder);
    },
    ...{ id: 'drift/law', line: null, severity: 'warning', flags: ['--fail-on', 'warning'] },
  },
  {
    name: 'evidence that has changed',
    seed: replace('evidence/energy.csv', '1.21', '1.12'),
    ...{ id: 'evidence/changed', line: 'sha256: 2e31' },
  },
  {
    name: 'evidence that is not there',
    seed: (folder) => rmSync(join(folder, 'evidence/evaluation-results.json')),
    ...{ id: 'evidence/missing', line: 'evidence/evaluation-results.json' },
  },
  {
    name: 'evidence from outside the repository',
    seed: say('path: evidence/energy.csv', 'path: ../energy.csv'),
    ...{ id: 'evidence/unsafe', line: '../energy.csv' },
  },
  {
    name: 'a waiver that has ended',
    seed: both(evasive, add(waiver('no-empty-assurance', '2026-11-20'))),
    ...{ id: 'waiver/expired', line: 'expires: 2026-11-20' },
  },
  {
    name: 'a waiver for a question of law',
    seed: add(waiver('gate/open-source-exception', '2027-01-31')),
    ...{ id: 'waiver/not-waivable', line: 'check: gate/open-source-exception' },
  },
  {
    name: 'the scaffold of init, untouched',
    seed: (folder) => {
      for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
      return aiactDoc(['init', '--yes'], { cwd: folder });
    },
    ...{ id: 'schema/empty-value', line: 'commercial_activity:', isWithoutPack: true },
  },
  {
    name: 'an answer that evades the question',
    seed: evasive,
    ...{ id: 'no-empty-assurance', line: 'illegal_content:' },
    ...{ severity: 'warning', flags: ['--fail-on', 'warning'] },
  },
  {
    name: 'a placeholder',
    seed: say('Personal identifiers were masked before training.', 'TBD'),
    ...{ id: 'no-placeholder-text', line: 'other: TBD' },
  },
  {
    name: 'words of a draft of the form',
    seed: say(
      'Personal identifiers were masked before training.',
      'Removal of unwanted content by two classifiers.',
    ),
    ...{ id: 'no-draft-form-words', line: 'Removal of unwanted content' },
  },
  {
    name: 'a token in a link',
    seed: say('https://commons.example/source', `https://data.riverbank.example/${secret}`),
    ...{ id: 'no-credentials', line: `/${secret}` },
  },
  {
    name: 'no approval',
    seed: (folder) => {
      const path = join(folder, facts);
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, text.replace(/ {2}approvals:\n(?: {4}- .*\n)+/, ''));
    },
    ...{ id: 'release/not-approved', line: '^documentation:' },
  },
  {
    name: 'a summary that the model card does not link to',
    seed: replace('README.md', '(https://riverbank.example/heron/training-content)', '(#summary)'),
    ...{ id: 'release/not-linked', line: 'training-content-summary: {' },
  },
  {
    name: 'a model card of another version',
    seed: replace('README.md', 'version: "1.0"', 'version: "1.1"'),
    ...{ id: 'release/card-version', line: 'version: "1.0" # as in the model card' },
  },
  {
    name: 'a key that stands twice',
    seed: say('  family: Heron\n', '  family: Heron\n  family: Egret\n'),
    ...{ id: 'read/duplicate-key', line: 'family: Egret', code: 2 },
  },
  {
    name: 'a tab in place of spaces',
    seed: say('  family: Heron', '\tfamily: Heron'),
    ...{ id: 'read/syntax', line: '\tfamily: Heron', code: 2 },
  },
  {
    name: 'a restriction that ends the open-source exception',
    seed: say(
      '  license_url: https://www.apache.org/licenses/LICENSE-2.0\n',
      '  license_url: https://www.apache.org/licenses/LICENSE-2.0\n  restrictions:\n    - { kind: non_commercial, clause: § 4, description: No commercial use. }\n',
    ),
    ...{ id: 'capabilities-and-limitations/capabilities-given', line: '^model:' },
  },
  {
    name: 'no contact for right-holders',
    seed: say(
      '  contact:\n    email: rights@riverbank.example\n    url: https://riverbank.example/copyright/contact\n',
      '',
    ),
    ...{ id: 'copyright-contact/contact-given', line: '^copyright:' },
  },
  {
    name: 'a summary that was due and is published nowhere',
    seed: say(
      '    training-content-summary: { url: "https://riverbank.example/heron/training-content" }\n',
      '',
    ),
    ...{ id: 'release/not-published', line: 'published:' },
  },
  {
    name: 'documentation that nobody looked at for too long',
    seed: () => {},
    ...{ id: 'stale/documentation', line: 'last_updated: 2026-11-12', severity: 'warning' },
    flags: ['--fail-on', 'warning', '--as-of', '2027-05-20'],
  },
];
