/** An editor explains and completes single values in the words of the field. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { starterFacts } from '../../src/cli/starter-facts.js';
import { publishedSchema } from '../../src/read/schema-tools.js';
import { schemasAt } from '../../src/read/schema-walk.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';
import { LanguageServer } from '../support/language-server.js';

const folder = folderWith();
let server: LanguageServer;
const modeline = (): string =>
  `# yaml-language-server: $schema=file://${folder.path}/aiact.schema.json`;

beforeAll(async () => {
  const made = folderWith({ 'aiact.schema.json': (await aiactDoc(['schema'])).stdout });
  Object.assign(folder, made);
  server = await LanguageServer.start();
});
afterAll(() => {
  server.stop();
  folder.remove();
});

/** The lines that state a value at a path, and where its key and value stand. */
function linesFor(
  path: string,
  value: string,
): {
  text: string;
  key: { line: number; character: number };
  value: { line: number; character: number };
} {
  const lines = [modeline()];
  let indent = '';
  const steps = path.split('.');
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const isList = step.endsWith('[]');
    const name = step.replace('[]', '');
    if (isLast) {
      lines.push(`${indent}${name}: ${value}`);
    } else {
      lines.push(`${indent}${name}:`);
      indent += '  ';
      // The first key of an entry stands behind its dash.
      if (isList) indent += '- ';
    }
    if (indent.endsWith('- ') && lines.length > 1 && !isList) indent = indent.replace('- ', '  ');
  }
  const line = lines.length - 1;
  const last = lines[line] ?? '';
  return {
    text: `${lines.join('\n')}\n`,
    key: { line, character: last.search(/\w/) + 1 },
    value: { line, character: last.length },
  };
}

/** What the schema says of a field, as an editor escapes it. */
function wordsOf(path: string): string {
  const found = schemasAt(
    publishedSchema(),
    path.split('.').flatMap((step) => (step.endsWith('[]') ? [step.slice(0, -2), 0] : [step])),
  );
  return (
    found.flatMap(({ description }) => (typeof description === 'string' ? [description] : []))[0] ??
    ''
  );
}
const plain = (text: string): string => text.replace(/\\(.)/g, '$1').replace(/\s+/g, ' ');

const leaves: readonly (readonly [string, string, readonly string[]])[] = [
  ['role.kind', 'developer', ['developer', 'modifier', 'integrator', 'host']],
  ['role.placement.status', 'placed', ['placed', 'planned', 'internal_only', 'never']],
  ['role.placement.date', '2026-01-01', []],
  ['role.placement.union_excluded', 'false', ['true', 'false']],
  ['model.name', 'Heron', []],
  ['model.context_window', '4096', []],
  ['model.generality', 'broad', ['broad', 'narrow', 'not_significant']],
  ['model.release_date', '2026-01-01', []],
  ['model.architecture', 'Dense decoder', []],
  ['provider.legal_form', 'company', ['natural_person', 'company', 'public_body', 'non_profit']],
  ['provider.country', 'FR', []],
  ['provider.commercial_activity', 'true', ['true', 'false']],
  ['licensing.license', 'MIT', []],
  ['licensing.monetisation.price', 'false', ['true', 'false']],
  ['licensing.availability.weights.public', 'true', ['true', 'false']],
  ['licensing.availability.weights.access', 'open', ['open']],
  ['training.compute.parameter_update_flop', '1e24', []],
  ['training.energy.mwh', '12', []],
  ['training.energy.basis', 'measured', ['measured', 'estimated']],
  ['training_data.public_datasets.used', 'true', ['true', 'false']],
  ['copyright.summary_published', 'true', ['true', 'false']],
  ['risk.systemic.designated', 'false', ['true', 'false']],
  ['documentation.stated_by', 'provider', ['provider', 'third_party']],
];

describe('Twenty and more leaves', () => {
  it.each(leaves)('%s is explained in its own words', async (path, value) => {
    const { text, key } = linesFor(path, value);
    const { uri, told } = await server.open(text);
    expect(told.filter((each) => !/Missing property/.test(each))).toEqual([]);
    const shown = plain(await server.hover(uri, key));
    const words = wordsOf(path);
    expect(words.length).toBeGreaterThan(20);
    expect(shown).toContain(plain(words));
    expect(shown).not.toContain('Used only to choose');
    expect(shown).not.toContain('Says that a fact cannot be given');
  });

  it.each(leaves)(
    '%s is completed with its choices and the honest absences',
    async (path, _, choices) => {
      const { text, value } = linesFor(path, '');
      const { uri } = await server.open(text);
      const offers = await server.complete(uri, value);
      const labels = offers.map(({ label }) => label);
      expect(labels).toEqual(expect.arrayContaining([...choices]));
      if (!['model.name', 'documentation.stated_by'].includes(path)) {
        expect(labels).toEqual(
          expect.arrayContaining([
            '{ unknown: reason }',
            '{ not_applicable: reason }',
            '{ withheld: reason }',
          ]),
        );
      }
      for (const choice of choices.filter((each) => each !== 'true' && each !== 'false')) {
        expect([
          choice,
          (offers.find(({ label }) => label === choice)?.says ?? '').length > 10,
        ]).toEqual([choice, true]);
      }
    },
  );
});

describe('The schema for editors', () => {
  it('is named by the first line of a new facts file, and finds nothing wrong with it but what is empty', () => {
    expect(starterFacts().split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./aiact.schema.json',
    );
  });

  it('finds nothing wrong with good samples, and finds a wrong word', async () => {
    for (const name of ['complete-systemic', 'olmo-2-32b']) {
      const sample = readFileSync(join(repository, `samples/${name}/aiact.yaml`), 'utf8').replace(
        /^# yaml-language-server.*\n/,
        '',
      );
      const { told } = await server.open(`${modeline()}\n${sample}`);
      expect([name, told]).toEqual([name, []]);
    }
    const { told } = await server.open(`${modeline()}\nschema: 1\nrole:\n  kind: inventor\n`);
    expect(told.join(' ')).toContain('developer');
  });
});
