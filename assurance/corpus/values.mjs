// Values that would be something else where they are printed: commands, markup, links, formulas, templates; in all formats of reports.
import { documented, sampleWith } from './kit.mjs';

const values = {
  'a command of GitHub': '::error::owned',
  'a command of GitHub in its first form': '##[group]owned',
  'a command of Azure': '##vso[task.setvariable variable=PATH]/evil',
  'a command of TeamCity': "##teamcity[setParameter name='x' value='y']",
  'a command in escapes of GitHub': '%0A::set-output name=x::y',
  'a heading and a sign-off': '# Approved\\n\\nSigned: The Office',
  'a row of a table': '| a | b |\\n| --- | --- |\\n| c | d |',
  'a link to a script': '[click](javascript:alert(1))',
  'a picture from elsewhere': '![x](https://tracker.example/p.png)',
  'a script': '<script>alert(1)</script>',
  'the end of a script and of a comment': '</script>--><img src=x onerror=alert(1)>',
  'a style': '</style><style>*{display:none}</style>',
  entities: '&lt;b&gt;&#x3c;i&#x3e;&NewLine;',
  'code of Handlebars': '{{constructor.constructor "return process"}}',
  'raw code of Handlebars': '{{{this}}}{{&this}}{{> head}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must not be one
  'code of a template string': '${process.env.PATH}`id`$(id)',
  'a formula': '=HYPERLINK("http://evil.example","x")',
  'a formula with DDE': "@SUM(1+1)*cmd|' /C calc'!A0",
  'the end of CDATA': ']]><x xmlns="y"/><!--',
  'a link of SARIF': '[x](1) [y](https://evil.example)',
  'quotes and backslashes': `\\"'\\\\''\\"\\\\`,
  backticks: '```\\n``` `a` ~~~',
  'a way upwards': '../../../../etc/cron.d/x',
  'a name of a device': 'CON',
  'a name with slashes': 'a/b\\\\c:d',
  'two dots': '..',
  'a name that begins as a flag': '--out=/tmp/x',
  'a long word': 'x'.repeat(190),
  'emoji in families': '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(9),
  'signs that no typeface has': '𒀀𓀀🀀ꙮ',
  'signs from right to left': 'שלום مرحبا',
  'numbers as names': '1e400',
  'a mail address': 'evil@example.com',
  autolinks: 'www.evil.example http://evil.example xmpp:a@b.c',
  'a footnote and a definition': '[^1]: x\\n[a]: javascript:x',
  mathematics: '$\\\\href{javascript:x}{y}$',
  'an attack on a shell': "'; touch canary-was-here; '",
  'an attack on a pager': '!touch canary-was-here',
};

/** Each value in the name of the model, by a format in turn; then in what papers print, as a pack. */
const formats = ['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown', 'jsonl'];
const inName = Object.entries(values).flatMap(([name, value], at) =>
  [0, 3].map((step) => ({
    name: `${name}, as ${formats[(at + step) % formats.length]}`,
    files: { 'aiact.yaml': sampleWith('name', `"${value}"`) },
    argv: ['check', '--all', '--format', formats[(at + step) % formats.length]],
    ends: documented,
  })),
);
const places = ['license', 'legal_name', 'family', 'description', 'architecture'];
const inPapers = Object.entries(values).map(([name, value], at) => ({
  name: `${name}, in papers, as ${places[at % places.length]}`,
  files: {
    'aiact.yaml': sampleWith(places[at % places.length], `"${value}"`).replace(
      // A block text that was begun above ends with its own lines.
      /^( *(?:description|architecture): ".*")\n(?: {4}.*\n)+/m,
      '$1\n',
    ),
  },
  argv: [
    'build',
    '--draft',
    '--only',
    'copyright-policy,model-documentation-form',
    '--out',
    'pack',
  ],
  ends: documented,
}));
const others = Object.entries(values)
  .filter((_, at) => at % 4 === 0)
  .flatMap(([name, value]) => [
    {
      name: `${name}, in an export`,
      files: { 'aiact.yaml': sampleWith('name', `"${value}"`) },
      argv: ['export', 'model-card', '.', '--out', 'card.md'],
      ends: documented,
    },
    {
      name: `${name}, on the page of all models`,
      files: { 'm/aiact.yaml': sampleWith('name', `"${value}"`) },
      argv: ['portfolio', 'm', '--format', 'html', '--output', 'page.html'],
      ends: documented,
    },
  ]);

export default {
  about: 'values in reports and papers',
  recipes: [...inName, ...inPapers, ...others],
};
