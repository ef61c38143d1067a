// Ways to files: in facts, on the command line and in folders; none leads out, waits, or does not end.
import {
  documented,
  each,
  facts,
  folder,
  link,
  pipe,
  refused,
  sample,
  secret,
  unusable,
  unusableOrFailed,
} from './kit.mjs';

const zeros = '0'.repeat(64);
const evidence = (path, beside = {}) => ({
  files: {
    'aiact.yaml': facts(`evidence: [{ path: ${JSON.stringify(path)}, sha256: "${zeros}" }]\n`),
    ...beside,
  },
});
const ways = {
  'one step up': '../outside/secret.txt',
  'a sibling whose name begins alike': '../in-evil/x.txt',
  'steps in the middle': 'a/../../outside/secret.txt',
  'steps in the other way': '..\\outside\\secret.txt',
  'steps in percent signs': '%2e%2e/outside/secret.txt',
  'an absolute path': '/etc/passwd',
  'an address of a file': 'file:///etc/passwd',
  'an address of the web': 'https://evil.example/x',
  'a home': '~/secret.txt',
  'the environment': '/proc/self/environ',
  'a drive': 'C:/Windows/x',
  'a share': '//server/share/x',
  'a device of Windows': 'CON',
  'a device with an ending': 'aux.txt',
  'a stream of Windows': 'x.txt:hidden',
  'a dot at the end': 'x.txt.',
  'a blank at the end': 'x.txt ',
  'the folder of git': '.git/config',
  'the folder itself': '.',
  nothing: '',
  'an empty step': 'a//b',
  'a name of 300 signs': 'x'.repeat(300),
  'a path of 10,000 signs': 'a/'.repeat(5000),
  'a turned name': 'gnp\u202etxt.exe',
  'a name that is a flag': '-rf',
  'a name in another form': 'e\u0301.txt',
};
const strange = {
  'a link to a file outside': { 'e.txt': link('../outside/secret.txt') },
  'a link in a circle': { 'e.txt': link('e.txt') },
  'a link to a device': { 'e.txt': link('/dev/zero') },
  'a link to the environment': { 'e.txt': link('/proc/self/environ') },
  'a pipe': { 'e.txt': pipe },
  'a folder': { 'e.txt': folder },
};
const linked = { d: link('../outside') };

const listed = (path, beside) => ({
  files: {
    'aiact.yaml': facts(
      `training_data: { crawled: { used: true, domains_file: ${JSON.stringify(path)}, domains_file_covers: all } }\n`,
    ),
    ...beside,
  },
});
const csv = {
  'an open quote of 3 MB': `domain,size\n"${'a,b\n'.repeat(750_000)}`,
  'quotes without commas, 3 MB': `domain,size\n${'a"b\n'.repeat(750_000)}`,
  'one line of 3 MB': `domain,size\n${'a'.repeat(3_000_000)}`,
  'commas alone, 3 MB': `domain,size\n${','.repeat(3_000_000)}`,
  '300,000 names': `domain,size\n${Array.from({ length: 300_000 }, (_, at) => `site${at}.com,${at}\n`).join('')}`,
  'one name 300,000 times': `domain,size\n${'a.com,1\n'.repeat(300_000)}`,
  'names of 60,000 labels': `domain,size\n${'a.'.repeat(60_000)}com,1\n`,
  'sizes that are no numbers': 'domain,size\na.com,NaN\nb.com,1e999\nc.com,-1\nd.com,0x10\n',
  'sizes of a million digits': `domain,size\na.com,${'9'.repeat(1_000_000)}\n`,
  'names that steer': 'domain,size\n\u001b[2J.com,1\n::error::x,2\n##vso[x],3\n',
  'names in disguise':
    'domain,size\nаpple.com,1\nxn--80ak6aa92e.com,2\nexample。com,3\nEXAMPLE.com,4\n',
  formulas: 'domain,size\n=cmd|x,1\n@x.com,2\n+a.com,3\n',
  'no head': 'a.com,1\nb.com,2\n',
  'a head twice': 'domain,domain,size\na.com,b.com,1\n',
  'a prototype': '__proto__,domain,size,constructor\nx,a.com,1,y\n',
  'UTF-16': Buffer.from('\ufeffdomain,size\na.com,1\n', 'utf16le'),
  'zeros, 5 MB': Buffer.alloc(5_000_000),
  nothing: '',
  'carriage returns alone': 'domain,size\ra.com,1\rb.com,2\r',
  'a million blank lines': `domain,size\n${'\n'.repeat(1_000_000)}`,
};

const draft = ['build', '--draft', '--only', 'copyright-policy', '--out'];
const own = { 'aiact.yaml': sample };
const outputs = {
  'the root': '/',
  'this folder': '.',
  'the folder above': '..',
  'the folder of git': '.git/pack',
  'a link to outside': 'l',
  'a folder below a link': 'l/pack',
  'a file that is there': 'file.txt',
  'a pipe': 'p',
  'a folder of something else': 'full',
  'the facts themselves': 'aiact.yaml',
  'a name of 300 signs': 'x'.repeat(300),
  'a device': '/dev/null/x',
};
const beside = {
  l: link('../outside'),
  'file.txt': 'kept',
  p: pipe,
  'full/x.txt': 'kept',
  '.git/config': '[core]\n',
};
const reports = [
  'l/report.md',
  'l',
  '.git/config',
  'p',
  'aiact.yaml',
  '/dev/full',
  'full',
  '../outside/secret.txt/x',
];
const inputs = {
  'a pipe as facts': [{ 'aiact.yaml': pipe }, ['check']],
  'facts without end': [{ 'aiact.yaml': link('/dev/zero') }, ['check']],
  'facts through a link': [{ 'aiact.yaml': link('../outside/secret.txt') }, ['check']],
  'a folder as facts': [{ 'aiact.yaml/x.yaml': 'a: 1' }, ['check']],
  'facts in pieces through a link': [{ aiact: link('../outside') }, ['check']],
  'a piece that is a pipe': [{ 'aiact/a.yaml': pipe }, ['check']],
  'a piece that is a link': [
    { 'aiact/a.yaml': link('../../outside/secret.txt'), 'aiact/b.yaml': 'schema: 1\n' },
    ['check'],
  ],
  'facts in both forms': [{ 'aiact.yaml': facts(), 'aiact/a.yaml': facts() }, ['check']],
  '1,500 pieces': [
    Object.fromEntries(
      Array.from({ length: 1500 }, (_, at) => [`aiact/p${at}.yaml`, 'schema: 1\n']),
    ),
    ['check'],
  ],
  'pieces with the same section': [{ 'aiact/a.yaml': facts(), 'aiact/b.yaml': facts() }, ['check']],
  'a device on the command line': [{}, ['check', '/dev/zero']],
  'the environment on the command line': [{}, ['check', '/proc/self/environ']],
  'a path with a sign of a terminal': [{}, ['check', '\u001b[2J::error::x']],
  'a path of 100,000 signs': [{}, ['check', 'x/'.repeat(50_000)]],
  'a family that is itself': [{ 'aiact.yaml': `extends: aiact.yaml\n${facts()}` }, ['check']],
  'a family in a circle': [
    {
      'aiact.yaml': `extends: ../b/f.yaml\n${facts()}`,
      'b/f.yaml': 'schema: 1\nextends: ../in/aiact.yaml\n',
    },
    ['check'],
  ],
  'a family outside': [{ 'aiact.yaml': `extends: ../outside/secret.txt\n${facts()}` }, ['check']],
  'a family without end': [
    { 'm/aiact.yaml': `extends: ../z.yaml\n${facts()}`, 'z.yaml': link('/dev/zero') },
    ['check', 'm'],
  ],
  'a family that is a pipe': [
    { 'm/aiact.yaml': `extends: ../z.yaml\n${facts()}`, 'z.yaml': pipe },
    ['check', 'm'],
  ],
  'a model card that is a pipe': [{ ...own, 'README.md': pipe }, ['check', '--release', '--all']],
  'a model card through a link': [
    { ...own, 'README.md': link('../outside/secret.txt') },
    ['check', '--release'],
  ],
  'evidence by its path through a link': [
    { ...own, 'e.txt': link('../outside/secret.txt') },
    ['evidence', 'e.txt'],
  ],
  'evidence by its path, a pipe': [{ ...own, 'e.txt': pipe }, ['evidence', 'e.txt']],
  'evidence outside': [own, ['evidence', '../outside/secret.txt']],
};
const found = {
  'models in a circle of links': { 'a/b': link('..'), 'a/aiact.yaml': facts() },
  'folders 200 deep': { [`${'d/'.repeat(200)}aiact.yaml`]: facts() },
  'models with names that steer': {
    'm\u001b[2J/aiact.yaml': facts(),
    '::error::x/aiact.yaml': facts(),
  },
  'models that are pipes': { 'a/aiact.yaml': pipe, 'b/aiact.yaml': facts() },
  'models with one name': { 'a/aiact.yaml': facts(), 'b/aiact.yaml': facts() },
  'models whose names lead up': {
    'a/aiact.yaml': facts('', '../../x'),
    'b/aiact.yaml': facts('', '..'),
  },
  'models whose names differ in case': {
    'a/aiact.yaml': facts('', 'HERON'),
    'b/aiact.yaml': facts('', 'heron'),
  },
};

export default {
  about: 'paths',
  recipes: [
    ...each(
      { argv: ['check'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(ways).map(([name, path]) => [`evidence: ${name}`, evidence(path)]),
      ),
    ),
    ...each(
      { argv: ['check'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(strange).map(([name, files]) => [
          `evidence: ${name}`,
          evidence('e.txt', files),
        ]),
      ),
    ),
    {
      name: 'evidence: below a linked folder',
      ...evidence('d/secret.txt', linked),
      argv: ['check'],
      ends: refused,
      hides: secret,
    },
    ...each(
      { argv: ['check'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(ways)
          .filter((_, at) => at % 2 === 0)
          .map(([name, path]) => [`domains: ${name}`, listed(path)]),
      ),
    ),
    ...each(
      { argv: ['check'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(strange).map(([name, files]) => [
          `domains: ${name}`,
          listed('e.txt', files),
        ]),
      ),
    ),
    ...each(
      { argv: ['check'], ends: documented },
      Object.fromEntries(
        Object.entries(csv).map(([name, text]) => [
          `domains: ${name}`,
          listed('list.csv', { 'list.csv': text }),
        ]),
      ),
    ),
    ...each(
      { ends: unusableOrFailed },
      Object.fromEntries(
        Object.entries(outputs).map(([name, path]) => [
          `a pack into ${name}`,
          { files: { ...own, ...beside }, argv: [...draft, path] },
        ]),
      ),
    ),
    ...each(
      { ends: unusableOrFailed },
      Object.fromEntries(
        reports.map((path) => [
          `a report into ${path}`,
          {
            files: { 'aiact.yaml': facts(), ...beside },
            argv: ['check', '--format', 'markdown', '--output', path],
          },
        ]),
      ),
    ),
    ...each(
      { ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(inputs).map(([name, [files, argv]]) => [name, { files, argv }]),
      ),
    ),
    ...each(
      { ends: documented },
      Object.fromEntries(
        Object.entries(found).map(([name, files]) => [
          `${name}, checked`,
          { files, argv: ['check', '--recursive', '.', '--format', 'jsonl'] },
        ]),
      ),
    ),
    ...each(
      { ends: documented },
      Object.fromEntries(
        Object.entries(found).map(([name, files]) => [
          `${name}, built`,
          {
            files,
            argv: [
              'build',
              '--recursive',
              '.',
              '--draft',
              '--only',
              'copyright-policy',
              '--out',
              'packs',
            ],
          },
        ]),
      ),
    ),
    ...each(
      { ends: unusable, files: {} },
      {
        'standard input of 11 MB': { argv: ['check', '-'], stdin: 'a: '.repeat(3_700_000) },
        'standard input of zeros': { argv: ['check', '-'], stdin: '\0'.repeat(5000) },
        'standard input of brackets': { argv: ['assess', '-'], stdin: '['.repeat(100_000) },
      },
    ),
  ],
};
