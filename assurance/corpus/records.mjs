// What stands beside facts: configurations, baselines, histories, findings to be merged, keys of approvals, and the objects of git.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import {
  canary,
  documented,
  each,
  facts,
  link,
  pipe,
  sample,
  secret,
  unusable,
  unusableOrFailed,
} from './kit.mjs';

const deep = (open, close, count) => `${open.repeat(count)}1${close.repeat(count)}`;
const own = { 'aiact.yaml': facts() };

const configs = {
  'an alias of itself': 'paths: &a [*a]\n',
  'a depth of 10,000': '['.repeat(10_000),
  'a prototype': '__proto__: { fail_on: never }\n',
  'paths that lead out': 'paths: [../outside]\n',
  'paths of the root': 'paths: [/]\n',
  'a report outside': 'reports: [{ format: json, output: ../outside/x.json }]\n',
  'a report over the facts': 'reports: [{ format: json, output: aiact.yaml }]\n',
  'a report into git': 'reports: [{ format: json, output: .git/config }]\n',
  'a severity that is lowered': 'severity: { training-compute/methodology-given: never }\n',
  'no failure ever': 'fail_on: never\n',
  'keys that steer': '"\\e[2J::error::x": 1\n',
  'keys without end': Array.from({ length: 4000 }, (_, at) => `key${at}: 1\n`).join(''),
  'templates from outside': 'templates: ../outside\n',
  'a baseline from outside': 'baseline: ../outside/secret.txt\n',
  'a baseline that is a device': 'baseline: /dev/zero\n',
  'a pipe': pipe,
  'a device': link('/dev/zero'),
  'a link to outside': link('../outside/secret.txt'),
  'UTF-16': Buffer.from('\ufefffail_on: warning\n', 'utf16le'),
  'a directive': '%YAML 1.1\n---\nfail_on: warning\n',
};
const packages = {
  'lists 100,000 deep': deep('[', ']', 100_000),
  'a key twice': '{"aiact-doc":{"fail_on":"warning"},"aiact-doc":{"fail_on":"error"}}',
  'a prototype': '{"__proto__":{"aiact-doc":{"paths":["/"]}}}',
  'no JSON': '{"aiact-doc":',
  '12 mebibytes': `{"a":"${'x'.repeat(12_582_912)}"}`,
};
const baselines = {
  nothing: '',
  null: 'null',
  'lists 100,000 deep': deep('[', ']', 100_000),
  'a key twice': '{"inputs":[],"inputs":[]}',
  'a prototype': '{"__proto__":{"inputs":[]}}',
  '200,000 findings': JSON.stringify({
    schema: 1,
    inputs: [
      { path: '.', findings: Array(200_000).fill({ id: 'x', severity: 'error', count: 1 }) },
    ],
  }),
  'words that steer': '{"inputs":[{"path":"\\u001b[2J::error::x","findings":[]}]}',
  '12 mebibytes': `{"a":"${'x'.repeat(12_582_912)}"}`,
  'a pipe': pipe,
  'a device': link('/dev/zero'),
  'a link to outside': link('../outside/secret.txt'),
};
const merged = {
  nothing: '',
  'a line of lists 100,000 deep': `${deep('[', ']', 100_000)}\n`,
  'a line cut off': '{"format_version":1}\n{',
  'a version of another time': '{"format_version":99,"kind":"head"}\n',
  'a prototype': '{"__proto__":{"format_version":1}}\n',
  'a line of 30 MB': `{"a":"${'x'.repeat(30_000_000)}"}\n`,
  '300,000 lines': '{"a":1}\n'.repeat(300_000),
  '300,000 blank lines': '\n'.repeat(300_000),
  'words that steer': '{"format_version":1,"path":"\\u001b[2J::error::x"}\n',
  'no UTF-8': Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]),
  zeros: Buffer.alloc(1_000_000),
  'another report': '{"version":"2.1.0","runs":[]}\n',
  'a pipe': pipe,
  'a device': link('/dev/zero'),
};
const histories = {
  'a line of lists 100,000 deep': `${deep('[', ']', 100_000)}\n`,
  'a prototype': '{"__proto__":{}}\n',
  'words that steer': '{"day":"\\u001b[2J","model":"::error::x"}\n',
  'a line of 30 MB': `{"a":"${'x'.repeat(30_000_000)}"}\n`,
  'no JSON': 'hello\n',
  'a pipe': pipe,
  'a device': link('/dev/zero'),
  'a link to outside': link('../outside/secret.txt'),
};

/** What git may be told by the repository that it stands in must not run, and what it holds must not lead out. */
const git =
  (...args) =>
  (dir) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: dir,
      stdio: 'ignore',
      env: { ...process.env, GIT_CONFIG_NOSYSTEM: '1', HOME: dir },
    });
const repository = (dir) => {
  git('init', '-q', '-b', 'main')(dir);
  git('add', 'aiact.yaml')(dir);
  git('commit', '-q', '-m', 'x', '--no-gpg-sign')(dir);
};
const program = (dir) => {
  const path = join(dir, 'run.sh');
  writeFileSync(path, `#!/bin/sh\ntouch "${join(dir, canary)}"\ncat\n`);
  chmodSync(path, 0o755);
  return path;
};
const set = (key, value) => (dir) => {
  repository(dir);
  git('config', key, typeof value === 'function' ? value(program(dir)) : value)(dir);
};
const objects = (dir) =>
  readdirSync(join(dir, '.git/objects'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[0-9a-f]{2}\/[0-9a-f]{38}$/.test(name))
    .map((name) => join(dir, '.git/objects', name));
const overwritten = (bytes) => (dir) => {
  repository(dir);
  const content = typeof bytes === 'function' ? bytes() : bytes;
  for (const path of objects(dir)) {
    rmSync(path, { force: true });
    writeFileSync(path, content);
  }
};
/** A commit whose tree holds an entry of a kind and name of our own. */
const entry = (mode, name, content) => (dir) => {
  repository(dir);
  const out = (args, input) =>
    execFileSync(
      'git',
      [
        '-c',
        'core.protectNTFS=false',
        '-c',
        'user.name=a',
        '-c',
        'user.email=a@b.example',
        ...args,
      ],
      { cwd: dir, input, encoding: 'utf8', env: { ...process.env, HOME: dir } },
    ).trim();
  const blob = out(['hash-object', '-w', '--stdin'], content);
  // A module is a commit of another repository, which need not be there.
  const [kind, id] = mode === '160000' ? ['commit', '1'.repeat(40)] : ['blob', blob];
  const tree = out(['mktree', '--missing'], `${mode} ${kind} ${id}\t${name}\n`);
  const commit = out(['commit-tree', tree, '-m', 'x']);
  out(['update-ref', 'refs/heads/main', commit]);
};
const repositories = {
  'a watcher of the file system': set('core.fsmonitor', (path) => path),
  'a pager': set('core.pager', (path) => path),
  'a filter of texts': (dir) => {
    repository(dir);
    git('config', 'filter.x.smudge', program(dir))(dir);
    git('config', 'filter.x.process', program(dir))(dir);
    writeFileSync(join(dir, '.gitattributes'), '* filter=x\n');
  },
  'a reader of differences': (dir) => {
    repository(dir);
    git('config', 'diff.x.textconv', program(dir))(dir);
    git('config', 'diff.external', program(dir))(dir);
    writeFileSync(join(dir, '.gitattributes'), '* diff=x\n');
  },
  'an other command for ssh': set('core.sshCommand', (path) => path),
  'a helper of words of access': set('credential.helper', (path) => `!${path}`),
  'another name for rev-parse': set('alias.rev-parse', (path) => `!${path}`),
  'a program for signatures': set('gpg.program', (path) => path),
  hooks: (dir) => {
    repository(dir);
    mkdirSync(join(dir, '.git/hooks'), { recursive: true });
    for (const name of [
      'post-checkout',
      'reference-transaction',
      'post-index-change',
      'fsmonitor-watchman',
    ]) {
      writeFileSync(join(dir, '.git/hooks', name), `#!/bin/sh\ntouch "${join(dir, canary)}"\n`);
      chmodSync(join(dir, '.git/hooks', name), 0o755);
    }
  },
  'objects that a program fetches': (dir) => {
    repository(dir);
    const path = program(dir);
    for (const [key, value] of [
      ['extensions.partialClone', 'origin'],
      ['remote.origin.promisor', 'true'],
      ['remote.origin.url', `ext::${path}`],
      ['protocol.ext.allow', 'always'],
      ['core.repositoryFormatVersion', '1'],
    ])
      git('config', key, value)(dir);
    const [blob] = objects(dir);
    rmSync(blob, { force: true });
  },
  'a configuration that includes a device': set('include.path', '/dev/zero'),
  'a configuration that includes outside': set('include.path', '../../outside/secret.txt'),
  'a configuration that is broken': (dir) => {
    repository(dir);
    writeFileSync(join(dir, '.git/config'), '[core\n\u001b[2J::error::x\n');
  },
  'a work tree elsewhere': set('core.worktree', '../../outside'),
  'a folder of git elsewhere': (dir) => writeFileSync(join(dir, '.git'), 'gitdir: ../outside\n'),
  'a folder of git without end': (dir) => symlinkSync('/dev/zero', join(dir, '.git')),
  'objects from elsewhere': (dir) => {
    repository(dir);
    writeFileSync(join(dir, '.git/objects/info/alternates'), '../../../outside\n/dev\n');
  },
  'a reference in a circle': (dir) => {
    repository(dir);
    writeFileSync(join(dir, '.git/refs/heads/main'), 'ref: refs/heads/main\n');
  },
  'a reference to outside': (dir) => {
    repository(dir);
    rmSync(join(dir, '.git/refs/heads/main'));
    symlinkSync('../../../../outside/secret.txt', join(dir, '.git/refs/heads/main'));
  },
  'empty objects': overwritten(Buffer.alloc(0)),
  'objects of random bytes': overwritten(Buffer.from('not an object at all')),
  'objects that are bombs': overwritten(() =>
    deflateSync(Buffer.concat([Buffer.from('blob 200000000\0'), Buffer.alloc(200_000_000)]), {
      level: 9,
    }),
  ),
  'objects that claim 10^18 bytes': overwritten(
    deflateSync(Buffer.from('commit 999999999999999999\0tree x')),
  ),
  'no repository': () => {},
  'facts that are a link': entry('120000', 'aiact.yaml', '../outside/secret.txt'),
  'facts that are a module': entry('160000', 'aiact.yaml', 'x'),
  'facts that are a program': entry('100755', 'aiact.yaml', facts()),
  'facts of 20 MB': entry('100644', 'aiact.yaml', `# ${'x'.repeat(20_000_000)}`),
  'facts that are no text': entry('100644', 'aiact.yaml', Buffer.from([0xff, 0xfe, 0, 1])),
  'facts that are hostile': entry('100644', 'aiact.yaml', '[? '.repeat(300)),
  'facts with evidence outside': entry(
    '100644',
    'aiact.yaml',
    facts(`evidence: [{ path: ../outside/secret.txt, sha256: "${'0'.repeat(64)}" }]\n`),
  ),
  'facts of a family outside': entry(
    '100644',
    'aiact.yaml',
    `extends: ../../outside/secret.txt\n${facts()}`,
  ),
  'a name that steers': entry('100644', '\u001b[2J.yaml', facts()),
};
const revisions = [
  '--upload-pack=touch canary-was-here',
  '-x',
  '--help',
  'HEAD^{/x*x*x*x*x}',
  'HEAD:../../outside/secret.txt',
  'HEAD:/etc/passwd',
  'HEAD~999999999',
  `HEAD${'~1'.repeat(200)}`,
  'HEAD@{upstream}',
  ':/x',
  ':0:aiact.yaml',
  'HEAD..HEAD',
  '@{-1}',
  'x'.repeat(5000),
  '\u001b[2J',
  '$(touch canary-was-here)',
  'HEAD:aiact.yaml\n',
  'refs/../../config',
  'HEAD^{tree}:',
  'ext::touch canary-was-here',
];

export default {
  about: 'configurations, records and git',
  recipes: [
    ...each(
      { argv: ['check'], hides: secret },
      Object.fromEntries(
        Object.entries(configs).map(([name, text]) => [
          `a configuration: ${name}`,
          { files: { ...own, '.git/config': '', 'aiact-doc.config.yaml': text }, ends: unusable },
        ]),
      ),
    ),
    ...each(
      { argv: ['check'], ends: documented },
      Object.fromEntries(
        Object.entries(packages).map(([name, text]) => [
          `a package.json: ${name}`,
          { files: { ...own, 'package.json': text } },
        ]),
      ),
    ),
    ...each(
      { argv: ['check', '--baseline', 'known.json'], ends: unusable, hides: secret },
      Object.fromEntries(
        Object.entries(baselines).map(([name, text]) => [
          `a baseline: ${name}`,
          { files: { 'aiact.yaml': sample, 'known.json': text } },
        ]),
      ),
    ),
    ...each(
      { argv: ['merge', 'part.jsonl', '--format', 'json'], ends: unusable },
      Object.fromEntries(
        Object.entries(merged).map(([name, text]) => [
          `findings to merge: ${name}`,
          { files: { 'part.jsonl': text } },
        ]),
      ),
    ),
    ...each(
      { argv: ['portfolio', 'part.jsonl'], ends: documented },
      Object.fromEntries(
        Object.entries(merged)
          .filter((_, at) => at % 2 === 0)
          .map(([name, text]) => [
            `findings on the page of all models: ${name}`,
            { files: { 'part.jsonl': text } },
          ]),
      ),
    ),
    ...each(
      { argv: ['portfolio', '.', '--history', 'history.jsonl'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(histories).map(([name, text]) => [
          `a history: ${name}`,
          { files: { ...own, 'history.jsonl': text } },
        ]),
      ),
    ),
    ...each(
      { argv: ['diff', 'HEAD', '.'], ends: documented, hides: secret },
      Object.fromEntries(
        Object.entries(repositories).map(([name, harm]) => [
          `a repository with ${name}`,
          { files: own, harm },
        ]),
      ),
    ),
    ...each(
      {
        argv: [
          'build',
          '--draft',
          '--only',
          'copyright-policy',
          '--since',
          'HEAD',
          '--out',
          'pack',
        ],
        ends: documented,
        hides: secret,
      },
      Object.fromEntries(
        Object.entries(repositories)
          .filter((_, at) => at % 3 === 0)
          .map(([name, harm]) => [
            `a repository with ${name}, for build`,
            { files: { 'aiact.yaml': sample }, harm },
          ]),
      ),
    ),
    ...each(
      { ends: documented, hides: secret },
      Object.fromEntries(
        revisions.map((revision) => [
          `the revision ${revision.slice(0, 40)}`,
          { files: own, harm: repository, argv: ['diff', revision, '.'] },
        ]),
      ),
    ),
    ...each(
      { ends: unusableOrFailed },
      {
        'a part beyond the whole': { files: own, argv: ['check', '--shard', '9/2'] },
        'a day of another calendar': { files: own, argv: ['check', '--as-of', '1448-06-10x'] },
        'a number of processes beyond sense': {
          files: own,
          argv: ['check', '--recursive', '.', '--jobs', '999999999999'],
        },
        'an answer of a prototype': {
          files: {},
          argv: ['init', '--yes', '--answer', '__proto__.x=1'],
        },
        'an answer that ends a text': {
          files: {},
          argv: ['init', '--yes', '--answer', 'model.colour="\nrole: {kind: host}'],
        },
        'a repository that leads up': {
          files: own,
          argv: ['import', 'hub', '.', '--repo', '../../x'],
        },
        'a format of a prototype': { files: own, argv: ['check', '--format', '__proto__'] },
        'a document of a prototype': {
          files: own,
          argv: ['build', '--draft', '--only', 'constructor'],
        },
        'a field of a prototype': { files: own, argv: ['explain', '__proto__'] },
        'a kind of a prototype': { files: own, argv: ['import', 'constructor', 'aiact.yaml'] },
        'a shell of a prototype': { files: own, argv: ['completion', 'toString'] },
        'a fact to confirm of a prototype': {
          files: own,
          argv: ['import', '--accept', '__proto__', '--by', 'x'],
        },
      },
    ),
  ],
};
