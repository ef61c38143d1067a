/** What a template of the user may not do: each attempt is a finding at its place, in less than a second. */
import { describe, expect, it } from '@jest/globals';
import { readOverlay } from '../../../src/render/templates/read-overlay.js';
import { stepsOf } from '../../support/growth.js';
import { original, originals } from './originals.js';

interface Told {
  readonly ids: readonly string[];
  readonly first: string;
  readonly words: string;
}

/** The findings on one template, with the place of the first. */
function findingsOn(key: string, text: string): Told {
  const { overlay, findings } = readOverlay([original(key, text)], originals);
  expect(overlay).toBeNull();
  const [worst] = findings;
  return {
    ids: [...new Set(findings.map(({ id }) => id))],
    first: `${worst?.place?.line}:${worst?.place?.column}`,
    words: findings.map(({ message, help }) => `${message}. ${help}`).join('\n'),
  };
}

const licence = originals.get('sections/licence') ?? '';
const policy = originals.get('documents/copyright-policy') ?? '';
const dossier = originals.get('documents/compliance-dossier') ?? '';
const own = (body: string, front = 'title: Mine\nfolder: public'): string =>
  `---\n${front}\n---\n${body}`;

describe('A section with', () => {
  it.each<[string, string, string]>([
    ['a constructor', '{{constructor}}', 'template/forbidden-path'],
    ['a way to a constructor', '{{this.constructor.name}}', 'template/forbidden-path'],
    ['a constructor among the arguments', '{{value constructor.x}}', 'template/forbidden-path'],
    ['a constructor in brackets', '{{value this.[constructor]}}', 'template/forbidden-path'],
    ['a prototype', '{{__proto__.x}}', 'template/forbidden-path'],
    ['a getter', '{{#if __lookupGetter__}}x{{/if}}', 'template/arguments'],
    ['a lookup', '{{lookup this "constructor"}}', 'template/unknown-helper'],
    ['a log', '{{log "x"}}', 'template/unknown-helper'],
    ['the escaper itself', '{{md "x"}}', 'template/unknown-helper'],
    ['a plain value', '{{title}}', 'template/unknown-helper'],
    ['the context', '{{this}}', 'template/unknown-helper'],
    ['a data variable', '{{@root}}', 'template/unknown-helper'],
    ['a literal', '{{"x"}}', 'template/unknown-helper'],
    ['a raw value', '{{{value "model.name"}}}', 'template/raw-value'],
    ['a raw value by an ampersand', '{{&value "model.name"}}', 'template/raw-value'],
    ['a raw value behind a tilde', '{{~{value "model.name"}~}}', 'template/raw-value'],
    ['a raw block', '{{{{raw}}}}x{{{{/raw}}}}', 'template/raw-value'],
    ['a partial', '{{> head}}', 'template/partial'],
    ['a dynamic partial', '{{> (value "model.name")}}', 'template/partial'],
    ['a partial block', '{{#> head}}x{{/head}}', 'template/partial'],
    ['an inline partial', '{{#*inline "approvals"}}Signed.{{/inline}}', 'template/decorator'],
    ['a decorator', '{{* inline}}', 'template/decorator'],
    ['an escaped tag', '\\{{value "model.name"}}', 'template/escape'],
    ['a loop over a fact', '{{#each model.name}}x{{/each}}', 'template/unknown-block'],
    ['a loop over a call', '{{#each (list "data.types" "x")}}x{{/each}}', 'template/unknown-block'],
    ['another context', '{{#with provider}}{{legal_name}}{{/with}}', 'template/unknown-block'],
    ['a block of a fact', '{{#model.name}}x{{/model.name}}', 'template/unknown-block'],
    [
      'parameters of a block',
      '{{#if (known "model.name") as |x|}}x{{/if}}',
      'template/not-allowed',
    ],
    ['a computed path', '{{value (value "model.name")}}', 'template/arguments'],
    ['a script', '<script>alert(1)</script>', 'template/html'],
    ['a tag around a value', '<{{value "model.name"}}>', 'template/html'],
    ['an HTML comment', '<!-- hidden -->', 'template/html'],
    ['an image', '![x](https://example.com/beacon.png)', 'template/markup'],
    ['a link to a script', '[x](javascript:alert(1))', 'template/link'],
    ['a link in angle brackets', '[x](<javascript:alert(1)>)', 'template/link'],
    ['a link made of a value', '[x]({{value "model.name"}})', 'template/link'],
    [
      'a link half made of a value',
      '[x](https://example.com/{{value "model.name"}})',
      'template/link',
    ],
    ['a link defined elsewhere', '[x]: javascript:alert(1)', 'template/link'],
    ['a fence', '```\n', 'template/markup'],
    ['a fence around a comment', '``{{! x }}`\n', 'template/markup'],
    ['a fence around a test', '`{{#if (known "model.name")}}`{{/if}}`\n', 'template/markup'],
    ['a callout of another name', '> [!DANGER]\n> x\n', 'template/markup'],
    ['an image around a comment', '!{{! x }}[x](https://example.com/x.png)', 'template/markup'],
    ['a link around a comment', '[x]{{! x }}(javascript:alert(1))', 'template/link'],
    [
      'a heading behind a test',
      '{{#if (known "model.name")}}# Approved{{/if}}',
      'template/heading',
    ],
    [
      'a lower heading behind a test',
      '{{#if (known "model.name")}}## A{{/if}}',
      'template/heading',
    ],
    ['a line of signs around a comment', 'Approved\n={{! x }}=', 'template/heading'],
    ['an indented block', '    code', 'template/markup'],
    ['a heading', '## Approved', 'template/heading'],
    ['an underlined heading', 'Approved\n===', 'template/heading'],
    ['a direction override', 'a\u202eb', 'template/character'],
    ['a control character', 'a\u001b[31m', 'template/character'],
    ['a hole of our own', 'a\u0001b', 'template/character'],
    ['a letter without a glyph', '北', 'template/letter'],
    ['a fact that does not exist', '{{value "model.nam"}}', 'template/unknown-fact'],
    ['a fact of JavaScript', '{{value "constructor"}}', 'template/unknown-fact'],
    ['a place of JavaScript', '{{cite "constructor"}}', 'template/unknown-name'],
    ['a chart that does not exist', '{{chart "toString"}}', 'template/unknown-name'],
    ['words of the program', '{{say "filing/before"}}', 'template/unknown-name'],
    ['sections within', '{{sections "annex-xii(1)"}}', 'template/arguments'],
    ['an unknown argument', '{{value "model.name" tojson=true}}', 'template/arguments'],
    [
      'longer text without the words before it',
      '{{prose "model.description"}}',
      'template/arguments',
    ],
    ['a test that is printed', '{{known "model.name"}}', 'template/arguments'],
    ['a column on its own', '{{column "x" "y"}}', 'template/arguments'],
    ['an open tag', '{{value "model.name"', 'template/syntax'],
    ['an open quotation', '{{value "model.name}}', 'template/syntax'],
    ['an open comment', '{{!-- x', 'template/syntax'],
    ['an open block', '{{#if (known "model.name")}}x', 'template/syntax'],
    ['a block closed as another', '{{#if (known "model.name")}}x{{/unless}}', 'template/syntax'],
  ])('%s', (_, attempt, id) => {
    const { ids, first } = findingsOn('sections/licence', `${attempt}\n\n${licence}`);
    expect(ids).toContain(id);
    expect(first).toMatch(/^\d+:\d+$/);
  });

  it('a mistake names its line and column', () => {
    const { first } = findingsOn('sections/licence', `${licence}\n\nAnd {{log "x"}}`);
    expect(first).toBe(`${licence.split('\n').length + 2}:5`);
  });
});

describe('A template that is too much', () => {
  it.each<[string, string, string]>([
    ['has too many tags', '{{cite "art-53(2)"}}'.repeat(5_001), 'template/too-large'],
    ['has a tag that is too long', `{{cite "${'x'.repeat(5_000)}"}}`, 'template/too-large'],
    ['calls too deeply', `{{value ${'('.repeat(5_000)}`, 'template/syntax'],
    ['nests calls', `{{value ${'(value '.repeat(9)}"x"${')'.repeat(9)}}}`, 'template/too-deep'],
    [
      'nests blocks',
      '{{#if (known "model.name")}}'.repeat(2_000) + '{{/if}}'.repeat(2_000),
      'template/too-deep',
    ],
    [
      'chains blocks',
      `{{#if (known "model.name")}}${'{{else if (known "model.name")}}'.repeat(2_000)}{{/if}}`,
      'template/too-deep',
    ],
    ['opens braces', '{{'.repeat(100_000), 'template/syntax'],
    ['is larger than 256 KiB', 'x'.repeat(262_145), 'template/too-large'],
  ])('is refused with a few steps for each letter: it %s', async (_, text, id) => {
    const usual = await stepsOf(() => readOverlay([], originals));
    const steps = await stepsOf(() => {
      expect(findingsOn('sections/licence', text).ids).toContain(id);
    });
    expect(steps).toBeLessThan(usual + 8 * text.length);
  });
});

describe('What is mandatory', () => {
  it('can not be dropped from a document: the finding names section and provision', () => {
    const { ids, words } = findingsOn(
      'documents/copyright-policy',
      policy.replace('{{sections "code-copyright(1.3)" depth=0}}', ''),
    );
    expect(ids).toEqual(['template/missing-section']);
    expect(words).toMatch(/The section “.+” \(.*1\.3.*\) is missing/);
    expect(words).toContain('{{sections "code-copyright(1.3)" depth=0}}');
  });

  it.each(['training-content-summary', 'model-documentation-form'])(
    'can not be dropped from a form: %s',
    (id) => {
      const key = `documents/${id}`;
      const text = (originals.get(key) ?? '').replace(/\{\{form .*\}\}/, 'Nothing.');
      expect(findingsOn(key, text).ids).toEqual(['template/missing-section']);
    },
  );

  it.each([
    'dossierAnswer',
    'dossierDuties',
    'nextSteps',
    'verdict',
    'whyAnswer',
    'whatChanged',
    'approvals',
    'writtenDocuments',
    'questions',
    'obligations',
    'gates',
    'trace',
    'dossierClocks',
    'notCovered',
  ])('can not be dropped from the dossier: %s', (helper) => {
    const { ids, words } = findingsOn(
      'documents/compliance-dossier',
      dossier.replace(`{{${helper}}}`, 'Signed and approved.'),
    );
    expect(ids).toEqual(['template/missing-section']);
    expect(words).toContain(`{{${helper}}}`);
  });

  it('can not be hidden in a comment', () => {
    const text = dossier.replace('{{questions}}', '{{!-- {{questions}} --}}');
    expect(findingsOn('documents/compliance-dossier', text).ids).toEqual([
      'template/missing-section',
    ]);
  });

  it.each<[string, string]>([
    ['a test of a fact', '{{#if (known "model.family")}}$&{{/if}}'],
    ['the other side of a test', '{{#unless (known "model.family")}}x{{else}}$&{{/unless}}'],
    ['a question of law', '{{#if (gate "gpai" "no")}}$&{{/if}}'],
  ])('can not be hidden behind %s', (_, around) => {
    const text = policy.replace(/\{\{sections "code-copyright\(1\.3\)" depth=0\}\}/, around);
    const { ids, words } = findingsOn('documents/copyright-policy', text);
    expect(ids).toContain('template/missing-section');
    expect(words).toContain('Print it outside of any block');
  });

  it('can not be dropped from a section: each fact is printed', () => {
    const { ids, words } = findingsOn(
      'sections/licence',
      licence.replace(/^.*"licensing\.license".*$/m, ''),
    );
    expect(ids).toEqual(['template/missing-fact']);
    expect(words).toContain('`licensing.license`');
  });

  it.each<[string, string]>([
    ['printed only where it is stated', '{{#if (known "licensing.license")}}$&{{/if}}'],
    ['made optional', '{{line "licensing.license" "Licence" optional=true}}'],
  ])('can not have its open points hidden: a fact that is %s', (_, around) => {
    const text = licence.replace(/\{\{line "licensing\.license" .*\}\}/, around);
    expect(text).not.toBe(licence);
    expect(findingsOn('sections/licence', text).ids).toEqual(['template/missing-fact']);
  });

  it('can be moved, reworded and taken apart', () => {
    const text = policy
      .replace('{{sections "code-copyright(1.3)" depth=0}}', '')
      .replace(
        '## {{say "policy/scope"}}',
        '{{sections "code-copyright(1.3)" depth=0}}\n\n## First. Scope',
      );
    expect(text).toContain('First. Scope');
    const { overlay, findings } = readOverlay(
      [original('documents/copyright-policy', text)],
      originals,
    );
    expect(findings).toEqual([]);
    expect(overlay).not.toBeNull();
  });
});

describe('The front matter of a built-in document', () => {
  it.each<[string, string, string]>([
    ['another folder', 'folder: public', 'folder: authorities'],
    ['other readers', 'readers: [public]', 'readers: [internal]'],
    ['another duty', "provisions: ['art-53(1)(c)']", "provisions: ['art-53(1)(d)']"],
    ['no duty', "provisions: ['art-53(1)(c)']\n", ''],
    ['another occasion', 'folder: public', 'folder: public\nwritten: on-request'],
    ['code', 'folder: public', 'folder: !!js/function "x"'],
    ['an anchor', 'folder: public', 'folder: &a public'],
    ['a prototype', 'folder: public', 'folder: public\n__proto__: x'],
    ['no title', 'title: Copyright policy', 'title: ""'],
  ])('can not name %s', (_, before, after) => {
    const text = policy.replace(before, after);
    expect(text).not.toBe(policy);
    expect(findingsOn('documents/copyright-policy', text).ids.length).toBeGreaterThan(0);
  });

  it('can give another title, and can be left out', () => {
    for (const text of [
      policy.replace('title: Copyright policy', 'title: Politique'),
      policy.replace(/^---\n[\s\S]*?\n---\n/, ''),
    ]) {
      expect(
        readOverlay([original('documents/copyright-policy', text)], originals).findings,
      ).toEqual([]);
    }
  });
});

describe('What only an authority may see', () => {
  it.each<[string, string]>([
    ['a fact', '{{value "energy.consumption"}}'],
    ['a fact that is only tested', '{{#if (known "training.compute.cumulative_flop")}}x{{/if}}'],
    ['a section of Annex XI', '{{sections "annex-xi(1)(2)" depth=2}}'],
    ['the raw facts', '{{rawFacts}}'],
    ['the open points', '{{openPoints}}'],
    ['the form of the AI Office', '{{form "model-documentation-form"}}'],
    ['a chart', '{{chart "training-compute"}}'],
  ])('is not printed in public: %s', (_, attempt) => {
    const { ids } = findingsOn('documents/mine', own(`## A\n\n${attempt}`));
    expect(ids.every((id) => ['template/audience', 'template/unknown-fact'].includes(id))).toBe(
      true,
    );
    expect(ids.length).toBeGreaterThan(0);
  });

  it('is not printed by a section that the public reads', () => {
    const { ids, words } = findingsOn(
      'sections/rights-reservations',
      `${originals.get('sections/rights-reservations')}\n\n{{value "training.compute.cumulative_flop"}}`,
    );
    expect(ids).toEqual(['template/audience']);
    expect(words).toContain('would be shown to the public');
  });

  it('is printed for the authorities', () => {
    const text = own(
      '{{value "training.compute.cumulative_flop"}}',
      'title: Mine\nfolder: authorities',
    );
    expect(readOverlay([original('documents/mine', text)], originals).findings).toEqual([]);
  });
});

describe('A document of one’s own', () => {
  it.each<[string, string, string]>([
    ['the name of a computed file', 'documents/facts', own('x')],
    ['the name of an attachment', 'documents/facts-public', own('x')],
    ['the name of a companion', 'documents/training-content-summary-domains', own('x')],
    ['the name of a device', 'documents/con', own('x')],
    ['capitals', 'documents/Mine', own('x')],
    ['dots', 'documents/..', own('x')],
    ['no folder', 'documents/mine', own('x', 'title: Mine')],
    ['a strange folder', 'documents/mine', own('x', 'title: Mine\nfolder: ../..')],
    [
      'readers of another folder',
      'documents/mine',
      own('x', 'title: Mine\nfolder: public\nreaders: [internal]'),
    ],
    [
      'a duty',
      'documents/mine',
      own('x', "title: Mine\nfolder: public\nprovisions: ['art-53(1)(c)']"),
    ],
    [
      'an occasion of its own',
      'documents/mine',
      own('x', 'title: Mine\nfolder: public\nwritten: never'),
    ],
    ['a heading of the first level', 'documents/mine', own('# Certificate')],
    ['a heading that skips a level', 'documents/mine', own('#### A')],
    [
      'sections that skip a level',
      'documents/mine',
      own('{{sections "code-copyright(1.1)" depth=4}}'),
    ],
  ])('can not have %s', (_, key, text) => {
    expect(findingsOn(key, text).ids.length).toBeGreaterThan(0);
  });
});
