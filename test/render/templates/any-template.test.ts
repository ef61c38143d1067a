/** Whatever a template says, it is printed or refused with its place; nothing is thrown. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { assess } from '../../../src/assess/assess.js';
import { factPaths } from '../../../src/facts/paths.gen.js';
import { gates } from '../../../src/gates/registry.gen.js';
import { provisions } from '../../../src/law/provisions.js';
import { createPdfRenderer } from '../../../src/pdf/render-pdf.js';
import { selfCheck } from '../../../src/pdf-validate/self-check.js';
import { readFacts } from '../../../src/read/read.js';
import { charts } from '../../../src/render/charts/charts.js';
import { recordHeadings } from '../../../src/render/content-digest.js';
import { renderDocument } from '../../../src/render/render-document.js';
import { documentsWith } from '../../../src/render/templates/overlay.js';
import { readOverlay } from '../../../src/render/templates/read-overlay.js';
import { valueKinds } from '../../../src/render/values.js';
import fc from '../../property.js';
import { original, originals } from './originals.js';

const samples = ['smollm3-3b/', 'complete-closed/aiact/'].map((name) => {
  const folder = new URL(`../../../samples/${name}`, import.meta.url);
  const names = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return readFacts(names.map((file) => ({ file, bytes: readFileSync(new URL(file, folder)) })));
});

const paths = Object.keys(factPaths).filter((path) => !path.includes('[]'));
const isList = (path: string): boolean => Object.hasOwn(factPaths, `${path}[]`);
const columnsOf = (path: string): string[] =>
  Object.keys(factPaths).flatMap((each) =>
    each.startsWith(`${path}[].`) && /^[\w-]+$/.test(each.slice(path.length + 3))
      ? [each.slice(path.length + 3)]
      : [],
  );
const tables = paths.filter((path) => columnsOf(path).length > 0);
const places = Object.keys(provisions).filter((id) => /^(?:annex|art-53|code)/.test(id));

const words = fc.stringMatching(/^[A-Za-z0-9 .,;:()'*_-]{1,40}$/).map((text) => `x${text}`);
const label = fc.stringMatching(/^[A-Za-z][A-Za-z0-9 |*_<#-]{0,20}$/);
const named = fc.record(
  { as: fc.constantFrom(...valueKinds), optional: fc.boolean() },
  { requiredKeys: [] },
);
const spelled = (values: { as?: string; optional?: boolean }, keys: readonly string[]): string =>
  Object.entries(values)
    .filter(([key]) => keys.includes(key))
    .map(([key, value]) => ` ${key}=${JSON.stringify(value)}`)
    .join('');

/** A piece of a template that no rule forbids by itself. */
const leaf = fc.oneof(
  words,
  fc.tuple(fc.integer({ min: 2, max: 4 }), words).map(([n, text]) => `${'#'.repeat(n)} ${text}`),
  words.map((text) => `- ${text}`),
  words.map((text) => `> ${text}`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
  fc
    .tuple(fc.constantFrom(...paths), named)
    .map(([path, n]) => `{{value "${path}"${spelled(n, ['as'])}}}`),
  fc
    .tuple(fc.constantFrom(...paths), label, named)
    .map(([path, l, n]) => `{{line "${path}" "${l}"${spelled(n, ['as', 'optional'])}}}`),
  fc.tuple(fc.constantFrom(...paths), label).map(([path, l]) => `{{prose "${path}" "${l}"}}`),
  fc
    .tuple(fc.constantFrom(...paths.filter(isList)), label, named)
    .map(([path, l, n]) => `{{list "${path}" "${l}"${spelled(n, ['as', 'optional'])}}}`),
  fc.tuple(fc.constantFrom(...tables), label, fc.nat(), named).map(([path, l, at, n]) => {
    const keys = columnsOf(path);
    const key = keys[at % keys.length];
    return `{{table "${path}" "${l}" (column "${key}" "${l}"${spelled(n, ['as'])})}}`;
  }),
  fc.constantFrom(...places).map((id) => `{{cite "${id}"}}`),
  fc.constantFrom(...Object.keys(charts)).map((name) => `{{chart "${name}"}}`),
  fc
    .tuple(fc.constantFrom(...places), fc.integer({ min: 0, max: 4 }))
    .map(([id, depth]) => `{{sections "${id}" depth=${depth}}}`),
);
const test = fc.oneof(
  fc.constantFrom(...paths).map((path) => `known "${path}"`),
  fc.constantFrom(...paths).map((path) => `stated "${path}"`),
  fc.constantFrom(...Object.keys(gates)).map((id) => `gate "${id}" "open"`),
);
const block = fc
  .tuple(
    fc.constantFrom('if', 'unless'),
    test,
    fc.array(leaf, { maxLength: 3 }),
    fc.array(leaf, { maxLength: 2 }),
  )
  .map(
    ([name, t, yes, no]) =>
      `{{#${name} (${t})}}\n${yes.join('\n\n')}\n{{else}}\n${no.join('\n\n')}\n{{/${name}}}`,
  );
const body = fc
  .array(fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 1, arbitrary: block }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join('\n\n'));

/** The document printed on every sample, or null where the template is refused. */
function printed(text: string): readonly string[] | null {
  const file = original('documents/any', `---\ntitle: Any\nfolder: authorities\n---\n${text}\n`);
  const { overlay, findings } = readOverlay([file], originals);
  if (overlay === null) {
    expect(findings.length).toBeGreaterThan(0);
    return null;
  }
  return samples.map((read) => {
    const assessment = assess(read, { asOf: '2026-11-21', documents: documentsWith(overlay) });
    return renderDocument('any', { read, assessment, draft: true, templates: overlay }).markdown;
  });
}

describe('A template of allowed pieces', () => {
  it('is printed or refused, and never throws', () => {
    let accepted = 0;
    fc.assert(
      fc.property(body, (text) => {
        const all = printed(text);
        if (all === null) return;
        accepted += 1;
        for (const markdown of all) {
          expect(markdown).toContain('legal advice');
          expect(markdown).toContain(`## ${recordHeadings[0]}`);
          expect(markdown).toContain('`documents/any`');
        }
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(20);
  }, 120_000);

  it('gives a sound PDF', async () => {
    const pdf = await createPdfRenderer(undefined);
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        for (const markdown of printed(text) ?? []) {
          const { bytes, pages } = await pdf.print(markdown, {
            ...{ title: 'Any', subject: 'Any', author: 'Any', language: 'en' },
            ...{ date: '2026-11-21', draft: true, header: 'Any', footer: '' },
            ...{ identity: [], attachments: [] },
          });
          expect(selfCheck(bytes, { pages })).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  }, 240_000);
});

describe('Any text', () => {
  it('as a template never throws', () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            '{{',
            '}}',
            '{',
            '#if',
            '/if',
            'else',
            '(known "model.name")',
            '!--',
            '--',
            '>',
            '"',
            '\\',
            '*',
            '~',
            '^',
            'x',
            ' ',
            '\n',
            '---\n',
            'title: x\n',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(junk, fc.constantFrom('documents/any', 'sections/licence'), (text, key) => {
        const { overlay, findings } = readOverlay([original(key, text)], originals);
        expect(overlay === null).toBe(findings.some(({ severity }) => severity === 'error'));
        for (const { place } of findings) expect(place?.line).toBeGreaterThan(0);
      }),
      { numRuns: 1_500 },
    );
  }, 120_000);
});
