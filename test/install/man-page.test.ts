/** The manual page says what the help says, and nothing in it steers the formatter. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
// @ts-expect-error A script without types.
import { commandsIn, manPage, roff } from '../../scripts/man-page.mjs';
import { root, textOf } from '../house/sources.js';
import fc from '../property.js';
import { aiactDoc } from '../support/command-line.js';

const helpOf = async (name: string): Promise<string> =>
  (await aiactDoc(name === '' ? ['--help'] : ['help', name])).stdout;
const pageOf = (): Promise<string> =>
  (manPage as (version: string, of: typeof helpOf) => Promise<string>)('0.1.0', helpOf);

describe('The manual page', () => {
  it('is shipped where the package names it', () => {
    const { man, version } = JSON.parse(textOf('package.json')) as { man: string; version: string };
    expect(existsSync(join(root, man))).toBe(true);
    expect(readFileSync(join(root, man), 'utf8')).toContain(`aiact\\-doc ${version}`);
  });

  it('has every command with its flags', async () => {
    const page = await pageOf();
    const names = (commandsIn as (help: string) => string[])(await helpOf(''));
    expect(names).toEqual(expect.arrayContaining(['init', 'check', 'build', 'export', 'explain']));
    for (const name of names) {
      expect(page).toContain(`.SS ${name}\n`);
      for (const [flag] of (await helpOf(name)).matchAll(/--[a-z-]+/g))
        expect(page).toContain(flag.replaceAll('-', '\\-'));
    }
    for (const title of ['NAME', 'SYNOPSIS', 'DESCRIPTION', 'COMMANDS', 'EXIT STATUS'])
      expect(page).toContain(`.SH ${title}\n`);
  });

  it('lets no text begin a command of the formatter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const lines = (roff as (text: string) => string)(`.B x\n'y\n${text}`).split('\n');
        expect(lines.filter((line) => /^[.']/.test(line))).toEqual([]);
      }),
    );
  });
});

it('The entry for SchemaStore keeps the form of its catalogue, and names the schema that editors read', () => {
  const load = createRequire(import.meta.url);
  const schema = JSON.parse(
    readFileSync(load.resolve('schemastore/schemas/json/schema-catalog.json'), 'utf8'),
  ) as {
    properties: { schemas: { items: object } };
  };
  const entry = JSON.parse(textOf('docs/schemastore.json')) as { url: string };
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    schema.properties.schemas.items,
  );
  expect([validate(entry), validate.errors]).toEqual([true, null]);
  expect(existsSync(join(root, 'schemas', entry.url.split('/').at(-1) ?? ''))).toBe(true);
});
