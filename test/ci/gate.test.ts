/** The scripts of the action and of the GitLab job run here as there, and no value of an input becomes anything but a value. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { textOf } from '../house/sources.js';
import { type Outcome, repository } from '../support/command-line.js';
import { pairOf } from '../support/keys.js';
import { bundle, Runner } from '../support/shell.js';

interface Step {
  readonly name: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
const action: {
  inputs: Readonly<Record<string, { default: string }>>;
  runs: { steps: readonly Step[] };
} = parse(textOf('action.yml'));
const job: { before_script: string[]; script: string[]; variables: Record<string, string> } = parse(
  textOf('ci/gitlab.yml'),
)['aiact-doc'];
const step = (name: string): Step =>
  action.runs.steps.find((each) => each.name === name) ?? { name };

const sample = `${repository}/samples/complete-closed`;
let runner = new Runner();
beforeEach(() => {
  runner = new Runner();
});
afterEach(() => runner.remove());

/** Runs a step as the runner would: with its variables filled in from the inputs. */
function runStep(name: string, inputs: Readonly<Record<string, string>> = {}): Outcome {
  const given = Object.entries(step(name).env ?? {}).map(([variable, expression]) => {
    const [, input = ''] = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(expression) ?? [];
    return [variable, inputs[input] ?? action.inputs[input]?.default ?? ''];
  });
  runner.bash('mkdir -p ../temp; : >../outputs.txt; : >../summary.md');
  return runner.bash(step(name).run ?? 'exit 99', {
    ...Object.fromEntries(given),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: repository,
    GITHUB_OUTPUT: `${runner.root}/outputs.txt`,
    GITHUB_STEP_SUMMARY: `${runner.root}/summary.md`,
    RUNNER_TEMP: `${runner.root}/temp`,
  });
}

const outputs = (): Record<string, string> =>
  Object.fromEntries(
    runner
      .read('outputs.txt')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );

describe('The action', () => {
  it('installs what is locked, without scripts of packages, and builds in its own folder', () => {
    runner.program('npm', 'pwd >>"$CALLS"');
    expect(runStep('Install aiact-doc').code).toBe(0);
    expect(runner.calls.split('\n')).toEqual([
      'npm <ci> <--ignore-scripts> <--no-audit> <--no-fund>',
      repository,
      'npm <run> <build> <--silent>',
      repository,
      '',
    ]);
  });

  it('at a release tag builds nothing and installs what runs alone, and elsewhere says what it does', () => {
    runner.program('npm');
    runner.bash(
      'mkdir -p ../tag/dist/bin ../source; touch ../tag/dist/bin/aiact-doc.js ../tag/npm-shrinkwrap.json',
    );
    const script = step('Install aiact-doc').run ?? 'exit 99';
    const atTag = runner.bash(script, { GITHUB_ACTION_PATH: `${runner.root}/tag` });
    expect([atTag.code, atTag.stdout]).toEqual([0, '']);
    expect(runner.calls).toBe(
      'npm <ci> <--omit=dev> <--ignore-scripts> <--no-audit> <--no-fund>\n',
    );
    const elsewhere = runner.bash(script, { GITHUB_ACTION_PATH: `${runner.root}/source` });
    expect([elsewhere.code, elsewhere.stdout]).toEqual([
      0,
      expect.stringContaining('is a commit of the sources'),
    ]);
  });

  it('without a built program says that this is a commit of the sources', () => {
    const gate = `bash '${repository}/ci/gate.sh'`;
    const missing = runner.bash(gate, { AIACT_DOC_BIN: 'dist/bin/aiact-doc.js' });
    expect([missing.code, missing.stderr]).toEqual([
      2,
      expect.stringContaining('this is a commit of the sources; use a release tag'),
    ]);
  });

  it('looks at every model below a folder where it is asked to', () => {
    runner.bash(
      `mkdir -p models/a models/b && cp -r ${sample}/. models/a && cp ${repository}/samples/complete-systemic/aiact.yaml models/b`,
    );
    const inputs = { path: 'models', release: 'false', build: 'false', 'as-of': '2026-11-21' };
    expect(runStep('Check and build', inputs).code).toBe(2);
    const { code, stdout } = runStep('Check and build', { ...inputs, recursive: 'true' });
    expect(code).toBe(0);
    expect(stdout).toContain('Kuikka 400B');
  });

  it('passes a complete sample, names its reports and builds its pack', () => {
    const { code, stderr } = runStep('Check and build', {
      path: sample,
      release: 'false',
      'fail-on': 'warning',
      'as-of': '2026-11-21',
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(outputs()).toEqual({
      'exit-code': '0',
      sarif: `${runner.root}/temp/aiact-doc/reports/findings.sarif`,
      junit: `${runner.root}/temp/aiact-doc/reports/junit.xml`,
      comment: `${runner.root}/temp/aiact-doc/reports/comment.md`,
      pack: `${runner.root}/temp/aiact-doc/pack`,
    });
    for (const report of ['findings.sarif', 'junit.xml', 'gitlab.json', 'comment.md']) {
      expect(runner.has(`temp/aiact-doc/reports/${report}`)).toBe(true);
    }
    expect(JSON.parse(runner.read('temp/aiact-doc/reports/gitlab.json'))).toEqual([]);
    expect(runner.has('temp/aiact-doc/pack/public/training-content-summary.pdf')).toBe(true);
    expect(runner.read('summary.md')).toContain('Alvéola');
  });

  it('runs the whole gate over a repository with its card, evidence and committed pack', () => {
    const words = `build --as-of 2026-11-21 --quiet`;
    runner.bash(`cp -r ${repository}/test/fixtures/release-repo/. . && node ${bundle} ${words}`);
    const whole = {
      'as-of': '2026-11-21',
      pack: 'aiact-pack',
      'stale-after': '6m',
      'release-date': '2026-11-25',
      within: '30',
      'model-card': 'README.md',
      'fail-on': 'warning',
    };
    expect(runStep('Check and build', whole).code).toBe(0);
    expect(runner.read('summary.md')).toContain('Heron 7B');
    runner.bash("echo '2026-08-15,1.2' >>evidence/energy.csv");
    const { code, stdout } = runStep('Check and build', whole);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=aiact\.yaml,line=\d+,.*title=evidence\/changed::/m);
  });

  it('signs each pack by a key that no other program gets, and asks for the signature', () => {
    const { privatePem, publicPem } = pairOf('p256');
    writeFileSync(join(runner.work, 'signer.pub.pem'), publicPem);
    writeFileSync(join(runner.work, 'other.pub.pem'), pairOf('p256').publicPem);
    const options = {
      ...{
        release: 'false',
        'as-of': '2026-11-21',
        path: `${sample}\n${repository}/samples/whisper`,
      },
      'signing-key': privatePem,
    };
    const { code, stdout, stderr } = runStep('Check and build', {
      ...options,
      'public-key': 'signer.pub.pem',
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).not.toContain('PRIVATE');
    const packs = runner.bash('find ../temp/aiact-doc/pack -name "*.dsse.json"').stdout;
    expect(packs.trim().split('\n')).toHaveLength(2);
    // Another run of a workflow begins with an empty folder.
    runner.bash('rm -r ../temp/aiact-doc/pack');
    const one = { ...options, path: `${repository}/samples/whisper` };
    const other = runStep('Check and build', { ...one, 'public-key': 'other.pub.pem' });
    expect(other.code).toBe(1);
    const broken = runStep('Check and build', { ...one, 'signing-key': 'words' });
    expect([broken.code, broken.stderr]).toEqual([
      2,
      expect.stringContaining('AIACT_SIGNING_KEY is no private key in PEM'),
    ]);
  }, 240_000);
  it('overwrites nothing that a link in the repository points to, and names no such report', () => {
    runner.bash(`cp -r ${sample}/. . && mkdir .git aiact-reports && echo mine >.git/config`);
    runner.bash('ln -s ../.git/config aiact-reports/junit.xml');
    const gate = `AIACT_DOC_BIN='${bundle}' AIACT_RELEASE=false GITHUB_OUTPUT=../outputs.txt bash '${repository}/ci/gate.sh'`;
    runner.bash(': >../outputs.txt');
    const { code, stderr } = runner.bash(gate);
    expect(code).toBe(2);
    expect(stderr).toContain('junit.xml is a symbolic link');
    expect(runner.read('work/.git/config')).toBe('mine\n');
    expect(outputs()).toEqual({ 'exit-code': '2' });
  });

  it('says what to do where a build refuses what the baseline lets pass', () => {
    runner.bash(`cp -r ${sample}/. . && rm aiact/copyright.yaml`);
    runner.bash(`node ${bundle} check --as-of 2026-11-21 --write-baseline known.json`);
    const inputs = { release: 'false', 'as-of': '2026-11-21', baseline: 'known.json' };
    const { code, stderr } = runStep('Check and build', inputs);
    expect(code).toBe(1);
    expect(stderr).toContain('build knows no baseline');
    expect(runStep('Check and build', { ...inputs, build: 'false', within: '5' }).code).toBe(0);
  });

  it('fails on findings with annotations, builds nothing, and names the reports all the same', () => {
    runner.bash("printf 'schema: 1\\nmodel:\\n  name: Heron-7B\\n' >aiact.yaml");
    const { code, stdout } = runStep('Check and build', { release: 'false' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=aiact\.yaml,line=\d+/m);
    const { pack, sarif, 'exit-code': exitCode } = outputs();
    expect([pack, exitCode]).toEqual([undefined, '1']);
    expect(JSON.parse(runner.read((sarif ?? '').slice(runner.root.length + 1))).version).toBe(
      '2.1.0',
    );
    expect(runner.has('temp/aiact-doc/pack')).toBe(false);
  });

  it('checks several models that stand one a line', () => {
    const { code, stdout } = runStep('Check and build', {
      path: `${sample}\n${repository}/samples/complete-systemic\n`,
      release: 'false',
      build: 'false',
      'as-of': '2026-11-21',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Alvéola');
    expect(stdout).toContain('Kuikka 400B');
  });

  it.each(['recursive', 'release', 'build', 'upload-sarif', 'upload-pack'])(
    'refuses %s where it is neither true nor false, so that a typing error turns nothing off',
    (input) => {
      const { code, stderr } = runStep('Check and build', { path: sample, [input]: 'ture' });
      expect(code).toBe(2);
      expect(stderr).toContain('must be true or false');
    },
  );
});

describe('A hostile value', () => {
  const hostile = [
    '$(touch pwned)',
    '`touch pwned`',
    '; touch pwned',
    '" && touch pwned "',
    "' ; touch pwned ; '",
    '| tee pwned',
    '--out=pwned',
    '--output=pwned',
    '*',
    '$' + '{IFS}',
    'x\nexit-code=0\npack=/etc',
    'x\n::error::pwned',
    '##[error]pwned',
    '\u001b[31mred',
    '-',
    '..',
  ];
  const inputs = Object.keys(action.inputs).filter((name) =>
    Object.values(step('Check and build').env ?? {}).includes(`\${{ inputs.${name} }}`),
  );

  it.each(hostile.map((value) => [JSON.stringify(value), value]))(
    '%s is refused as every input',
    (_, value) => {
      const given = { path: sample, release: 'false', build: 'false' };
      for (const input of ['path', 'as-of', 'fail-on', 'release']) {
        expect(inputs).toContain(input);
        const { code, stdout, stderr } = runStep('Check and build', { ...given, [input]: value });
        expect([input, code]).toEqual([input, 2]);
        const said = stdout + stderr;
        expect(said).not.toMatch(/^::(?!group|endgroup|error file=|warning file=)|##\[/m);
        expect(said).not.toContain('\u001b');
        expect(runner.bash('ls -A').stdout).toBe('');
        expect(Object.keys(outputs()).filter((name) => name === 'pack')).toEqual([]);
        expect(runner.read('outputs.txt')).not.toContain('exit-code=0');
      }
    },
  );

  it('reaches the program as one word, whatever the input', () => {
    runner.program('node', 'exit 0');
    for (const input of inputs.filter(
      (each) => !/^(?:recursive|release|build|upload-.*|.*-key)$/.test(each),
    )) {
      const value = `$(touch pwned) 'a' "b" \\ * ; x`;
      runStep('Check and build', { build: 'false', [input]: value });
      const [line = ''] = runner.calls.trim().split('\n').slice(-1);
      const flag = input === 'path' ? '-- ' : `--${input}=`;
      expect(line.replace('<-->', '--')).toContain(
        input === 'path' ? `${flag}<${value}>` : `<${flag}${value}>`,
      );
      expect(runner.has('work/pwned')).toBe(false);
    }
  });

  it('is one word as a public key, and no word at all as a private one', () => {
    runner.program('node', 'printf "%s\\n" "$' + '{AIACT_SIGNING_KEY-none}" >>"$CALLS"');
    const value = `$(touch pwned) 'a' "b" \\ * ; x`;
    runStep('Check and build', { path: sample, 'public-key': value, 'signing-key': value });
    expect(runner.has('work/pwned')).toBe(false);
    const lines = runner.calls.trim().split('\n');
    const [check, ofCheck, build, ofBuild, sign, ofSign, verify, ofVerify] = lines;
    expect([ofCheck, ofBuild, ofSign, ofVerify]).toEqual(['none', 'none', value, 'none']);
    expect([check, build, sign].filter((line) => line?.includes('pwned'))).toEqual([]);
    expect(verify).toContain(`<--require-signature> <--key=${value}>`);
  });
});

describe('The job of GitLab', () => {
  it('installs nothing where nobody said what', () => {
    runner.program('npm');
    const { code, stderr } = runner.bash(job.before_script.join('\n'));
    expect(code).toBe(2);
    expect(stderr).toContain('AIACT_DOC_PACKAGE');
    expect(runner.calls).toBe('');
  });

  it('installs what is named, as one word and without scripts', () => {
    runner.program('npm');
    runner.program('aiact-doc');
    const named = '--registry=x $(touch pwned)';
    expect(runner.bash(job.before_script.join('\n'), { AIACT_DOC_PACKAGE: named }).code).toBe(0);
    expect(runner.calls).toBe(
      `npm <install> <--global> <--ignore-scripts> <--no-audit> <--no-fund> <--> <${named}>\naiact-doc <--version>\n`,
    );
    expect(runner.has('work/pwned')).toBe(false);
  });

  it('holds a tarball to its hash before it installs it', () => {
    runner.program(
      'npm',
      'if [ "$1" = pack ]; then printf one >/tmp/aiact-doc-of-a-test.tgz; echo aiact-doc-of-a-test.tgz; fi',
    );
    runner.program('aiact-doc');
    const given = { AIACT_DOC_PACKAGE: 'aiact-doc@0.1.0' };
    const hash = createHash('sha256').update('one').digest('hex');
    const script = job.before_script.join('\n');
    expect(runner.bash(script, { ...given, AIACT_DOC_SHA256: hash }).code).toBe(0);
    expect(runner.calls).toContain('<--> </tmp/aiact-doc-of-a-test.tgz>');
    const before = runner.calls;
    const wrong = runner.bash(script, { ...given, AIACT_DOC_SHA256: hash.replace(/^./, 'x') });
    expect([wrong.code, wrong.stderr]).toEqual([
      2,
      expect.stringContaining('nothing was installed'),
    ]);
    expect(runner.calls.slice(before.length)).not.toContain('<install>');
  });

  it('ends with words where npm installed no program', () => {
    runner.program('npm');
    runner.program('aiact-doc', 'exit 127');
    const { code, stderr } = runner.bash(job.before_script.join('\n'), { AIACT_DOC_PACKAGE: 'x' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('name a release tag or a tarball')]);
  });

  it('runs the gate of the installed package and leaves its reports where the artefacts are sought', () => {
    runner.program('npm', 'echo "$MODULES"');
    runner.program('aiact-doc', `exec node ${bundle} "$@"`);
    runner.bash(`mkdir -p ../modules && ln -s ${repository} ../modules/aiact-doc`);
    const { code, stdout } = runner.bash(job.script.join('\n'), {
      ...job.variables,
      GITLAB_CI: 'true',
      MODULES: `${runner.root}/modules`,
      AIACT_PATH: sample,
      AIACT_RELEASE: 'false',
      AIACT_AS_OF: '2026-11-21',
    });
    expect(code).toBe(0);
    expect(stdout).toContain('Alvéola');
    for (const file of ['aiact-reports/junit.xml', 'aiact-reports/gitlab.json']) {
      expect(textOf('ci/gitlab.yml')).toContain(`: ${file}\n`);
      expect(runner.has(`work/${file}`)).toBe(true);
    }
    expect(runner.has('work/aiact-pack/manifest.json')).toBe(true);
  });
});
