/** Reading a theme: what it changes, and every mistake with its place and what to do. */
import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/finding/finding.js';
import { fixedKeys, themeKeyAt } from '../../../src/pdf/theme/keys.js';
import { defaultTheme } from '../../../src/pdf/theme.js';
import { readTheme } from '../../../src/theme/read-theme.js';
import { themeSchema } from '../../../src/theme/theme-schema.gen.js';
import { textOf } from '../../house/sources.js';
import fc from '../../property.js';

const read = (text: string): ReturnType<typeof readTheme> =>
  readTheme({ file: 'theme.yaml', bytes: new TextEncoder().encode(text) });

const findingsIn = (text: string): readonly Finding[] => read(text).findings;

/** The default theme without what is fixed, as a file would hold it. */
function settable(value: unknown, path = ''): unknown {
  const steps = path.split('.');
  const isFixed = fixedKeys.some((pattern) => {
    const parts = pattern.split('.');
    return (
      parts.length === steps.length && parts.every((part, at) => part === '*' || part === steps[at])
    );
  });
  if (isFixed) return undefined;
  if (Array.isArray(value)) return value.map((item) => settable(item, `${path}[]`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key,
      settable(child, path ? `${path}.${key}` : key),
    ]),
  );
}

describe('A theme file', () => {
  it('changes what it names and leaves the rest alone', () => {
    const { theme, findings, logo } = read(
      'colours: { accent: "#0b5d3b" }\nheadings: [{}, { size: 16, leading: 21 }]\nlist: { bullets: [•, •, •] }\n',
    );
    expect(findings).toEqual([]);
    expect(logo).toBeNull();
    expect(theme).toEqual({
      ...defaultTheme,
      colours: { ...defaultTheme.colours, accent: '#0b5d3b' },
      headings: defaultTheme.headings.map((look, index) =>
        index === 1 ? { ...look, size: 16, leading: 21 } : look,
      ),
      list: { ...defaultTheme.list, bullets: ['•', '•', '•'] },
    });
  });

  it('may be JSON', () => {
    const { theme, findings } = read(
      '{\n\t"body": {\n\t\t"size": 11,\n\t\t"leading": 15\n\t}\n}\n',
    );
    expect(findings).toEqual([]);
    expect(theme.body).toEqual({ size: 11, leading: 15 });
  });

  it('may state everything that can be set, as it is by default', () => {
    const { theme, findings } = read(JSON.stringify(settable(defaultTheme)));
    expect(findings).toEqual([]);
    expect(theme).toEqual(defaultTheme);
  });

  it('names the picture of the cover and where it does so', () => {
    const { logo, theme } = read('logo:\n  file: logo.png\n  alternative: Example SA\n');
    expect(logo).toMatchObject({ file: 'logo.png', alternative: 'Example SA', height: 28 });
    expect(logo?.place).toMatchObject({ line: 2, column: 9 });
    expect(theme).toEqual(defaultTheme);
  });
});

describe('The schema of a theme', () => {
  it('is published as it is used', () => {
    expect(JSON.parse(textOf('schemas/theme.schema.json'))).toEqual(themeSchema);
  });

  /** Every leaf of the default theme by its path. */
  const leaves = (value: unknown, path: string): string[] => {
    if (themeKeyAt(path) !== null || typeof value !== 'object' || value === null) return [path];
    return Array.isArray(value)
      ? leaves(value[0], `${path}[]`)
      : Object.entries(value).flatMap(([key, child]) =>
          leaves(child, path ? `${path}.${key}` : key),
        );
  };

  it.each(leaves(defaultTheme, ''))('describes %s, or it is fixed', (path) => {
    const value = settable({ at: 1 }, path);
    const isFixed = value === undefined || path.startsWith('words.');
    expect(isFixed ? null : themeKeyAt(path)).toEqual(
      isFixed ? null : expect.objectContaining({ says: expect.any(String) }),
    );
  });
});

/** A file, the line and the id of what is found, and what the message and the help say. */
const mistakes: readonly (readonly [string, string, number, string, RegExp, RegExp])[] = [
  ['nothing', '', 1, 'read/empty', /theme is empty/, /at least one key/],
  ['a list', '- 1\n', 1, 'read/not-a-mapping', /a list/, /at least one key/],
  ['broken YAML', 'body:\n  size: [\n', 3, 'read/syntax', /Not valid YAML/, /./],
  ['an anchor', 'body: &a\n  size: 10\n', 1, 'read/anchor', /anchor/, /./],
  ['a key twice', 'codeScale: 1\ncodeScale: 1\n', 2, 'read/duplicate-key', /twice/, /Keep one/],
  [
    'a mistyped section',
    'page:\n  left: 60\ncolors:\n  ink: "#000000"\n',
    3,
    'schema/unknown-key',
    /“colors”/,
    /Did you mean `colours`/,
  ],
  [
    'a mistyped key',
    'body:\n  sise: 10\n',
    2,
    'schema/unknown-key',
    /“sise” in `body`/,
    /Did you mean `size`/,
  ],
  [
    'a font file',
    'fonts:\n  body: evil.ttf\n',
    1,
    'schema/unknown-key',
    /“fonts”/,
    /the keys here are `brand`, `logo`/,
  ],
  [
    'a typeface that is not shipped',
    'headings:\n  - font: Comic Sans\n',
    2,
    'schema/bad-value',
    /“Comic Sans”/,
    /`boldItalic`/,
  ],
  [
    'words',
    'words:\n  draft: final\n',
    1,
    'schema/unknown-key',
    /“words”/,
    /words of a document are not part/,
  ],
  [
    'the word of a callout',
    'callouts:\n  note:\n    word: Hm\n',
    3,
    'schema/unknown-key',
    /“word”/,
    /words of a document/,
  ],
  [
    'a colour without quotes',
    'colours:\n  ink: #000000\n',
    2,
    'schema/empty-value',
    /`colours.ink` has no value/,
    /quotes, since # begins a comment/,
  ],
  [
    'a colour by name',
    'colours:\n  ink: black\n',
    2,
    'schema/bad-format',
    /“black”, not a colour as #rrggbb/,
    /colour as #rrggbb/,
  ],
  [
    'a colour of three digits',
    'colours:\n  ink: "#000"\n',
    2,
    'schema/bad-format',
    /“#000”/,
    /#rrggbb/,
  ],
  [
    'a size with a unit',
    'body:\n  size: 10pt\n',
    2,
    'schema/wrong-type',
    /“10pt”/,
    /without a unit/,
  ],
  [
    'a size that is too large',
    'cover:\n  title: { size: 73, leading: 90 }\n',
    2,
    'schema/out-of-range',
    /73/,
    /at most 72/,
  ],
  [
    'a size that is too small',
    'body:\n  size: 4.9\n',
    2,
    'schema/out-of-range',
    /4\.9/,
    /at least 5/,
  ],
  [
    'a number that is none',
    'page:\n  top: .inf\n',
    2,
    'read/number',
    /not finite/,
    /^Write a finite number$/,
  ],
  [
    'lines that overlap',
    'body:\n  size: 16\n',
    2,
    'theme/tight-lines',
    /14.4 pt apart and 16 pt high/,
    /`body.leading` of at least 16, better 20.8/,
  ],
  [
    'margins without a page between them',
    'page:\n  right: 60\n  left: 200\n  width: 500\n',
    4,
    'theme/no-room',
    /240 pt of width/,
    /`page.left` or `page.right`/,
  ],
  [
    'a page that is too low',
    'page:\n  height: 500\n',
    2,
    'theme/no-room',
    /366 pt of height/,
    /`page.top` or `page.bottom`/,
  ],
  [
    'a seventh level',
    `headings: [${'{}, '.repeat(6)}{}]\n`,
    1,
    'schema/too-long',
    /more than 6/,
    /Remove/,
  ],
  ['a tick as a bullet', 'list:\n  bullets: [✓, •, •]\n', 2, 'schema/bad-value', /“✓”/, /`"•"`/],
  [
    'a logo without words',
    'logo:\n  file: a.png\n',
    2,
    'schema/missing-key',
    /`alternative` is missing/,
    /`alternative: "<alternative>"`/,
  ],
  [
    'pale text',
    'colours:\n  muted: "#999999"\n',
    2,
    'theme/contrast',
    /`colours.muted` \(#999999\) on the white page has a contrast of 2.84 to 1/,
    /`colours.muted`, for example to "#6d6d6d"/,
  ],
  [
    'a dark ground',
    'callouts:\n  note:\n    ground: "#777777"\n',
    3,
    'theme/contrast',
    /`callouts.note.ink` \(#0b4a6f\) on `callouts.note.ground` \(#777777\)/,
    /Change `callouts.note.ground`/,
  ],
  [
    'a pale status',
    'statuses:\n  met:\n    ink: "#aaaaaa"\n',
    3,
    'theme/contrast',
    /`statuses.met.ink`/,
    /./,
  ],
  [
    'a pale chart',
    `chart:\n  palette:${'\n    - "#eeeeee"'.repeat(6)}\n`,
    3,
    'theme/contrast',
    /`chart.palette\[0\]`/,
    /./,
  ],
];

describe('A theme file is refused', () => {
  it.each(mistakes)('for %s', (_, text, line, id, message, help) => {
    const findings = findingsIn(text);
    expect(findings).toContainEqual(
      expect.objectContaining({
        id,
        severity: 'error',
        message: expect.stringMatching(message),
        help: expect.stringMatching(help),
        place: expect.objectContaining({ file: 'theme.yaml', line }),
      }),
    );
  });

  it('for each mistake once, and all of them at a time', () => {
    const findings = findingsIn('body:\n  sise: 10\ncolours:\n  ink: red\npage:\n  left: 10\n');
    expect(findings.map(({ id }) => id)).toEqual([
      'schema/unknown-key',
      'schema/bad-format',
      'schema/out-of-range',
    ]);
  });

  it('in words that speak of themes and not of facts', () => {
    for (const [, text] of mistakes) {
      for (const { message, help } of findingsIn(text)) {
        expect(`${message} ${help}`).not.toMatch(/\bfacts?\b|unknown:|schema: 1|aiact-doc init/);
      }
    }
  });

  it('never by an exception, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { theme } = readTheme({ file: 'theme.yaml', bytes });
        expect(theme.words).toEqual(defaultTheme.words);
      }),
      { numRuns: 300 },
    );
  });
});
