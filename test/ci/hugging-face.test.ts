/** The recipe for Hugging Face uploads the public documents and nothing else, and only what passed the gate. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Outcome, repository } from '../support/command-line.js';
import { bundle, Runner } from '../support/shell.js';

const sample = `${repository}/samples/complete-closed`;
/** What the made-up client is asked to upload, as it finds it: the folder is gone afterwards. */
const listing = '(cd "$3" && find . -type f | LC_ALL=C sort) >>"$CALLS"';
let runner = new Runner();
beforeEach(() => {
  runner = new Runner();
});
afterEach(() => runner.remove());

const release = (words: string[], env: Readonly<Record<string, string>> = {}): Outcome =>
  runner.bash(
    `bash ${repository}/ci/hugging-face.sh "$@"`,
    { AIACT_DOC_BIN: bundle, AIACT_RELEASE: 'false', AIACT_AS_OF: '2026-11-21', ...env },
    words,
  );

describe('The recipe', () => {
  it('uploads the folder for the public alone, as one commit', () => {
    runner.program('hf', listing);
    const { code, stderr } = release(['garca-real/alveola', sample]);
    expect([code, stderr]).toEqual([0, '']);
    const [call = '', ...files] = runner.calls.trim().split('\n');
    expect(call).toMatch(
      /^hf <upload> <garca-real\/alveola> <[^<>]+\/pack\/public> <ai-act> <--repo-type=model> <--commit-message=Publish the AI Act documents>$/,
    );
    expect(files).toContain('./training-content-summary.pdf');
    expect(files).toContain('./copyright-policy.pdf');
    expect(files.filter((file) => !/^\.\/[a-z-]+\.(?:md|pdf|csv|html)$/.test(file))).toEqual([]);
  });

  it('shows in a dry run what it would upload, and calls nobody', () => {
    runner.program('hf');
    const { code, stdout } = release(['--dry-run', 'garca-real/alveola', sample]);
    expect(code).toBe(0);
    expect(stdout).toContain('  training-content-summary.pdf\n');
    expect(stdout).toContain('Dry run: nothing was uploaded.');
    expect(stdout).not.toContain('technical-documentation');
    expect(runner.calls).toBe('');
  });

  it('uploads nothing where the check fails, and ends as the check ends', () => {
    runner.program('hf');
    runner.bash("printf 'schema: 1\\nmodel:\\n  name: Heron-7B\\n' >aiact.yaml");
    expect(release(['a/b']).code).toBe(1);
    expect(release(['a/b', 'absent']).code).toBe(2);
    expect(runner.calls).toBe('');
  });

  it('asks for a pull request where that is wanted, and says when the upload failed', () => {
    runner.program('hf', 'exit 1');
    const { code, stderr } = release(['--create-pr', 'a/b', sample]);
    expect(code).toBe(3);
    expect(stderr).toContain('the upload failed');
    expect(runner.calls).toContain('<--create-pr>');
  });

  it.each([
    [[]],
    [['no-owner']],
    [['a/b/c']],
    [['../x']],
    [['a/$(touch pwned)']],
    [['a/b; touch pwned']],
    [['a/b\nc/d']],
    [['--token=secret', 'a/b']],
    [['a/b', '.', 'more']],
    [['a/b', 'one\ntwo']],
  ])('refuses %j before anything runs', (words) => {
    runner.program('hf');
    runner.program('node');
    const { code, stderr } = release(words);
    expect(code).toBe(2);
    expect(stderr).not.toContain('secret');
    expect(runner.calls).toBe('');
    expect(runner.has('work/pwned')).toBe(false);
  });

  it('leaves nothing behind', () => {
    runner.program('hf');
    runner.bash('mkdir -p ../stage');
    release(['a/b', sample], { TMPDIR: `${runner.root}/stage` });
    expect(runner.bash('ls -A ../stage . | grep -v :').stdout.trim()).toBe('');
  });
});
