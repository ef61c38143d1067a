/** Reports from the command line: files beside each other, the summary of a job, and the same bytes from the same run. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { formats } from '../../src/report/formats.gen.js';
import { aiactDoc, folderWith, type Outcome } from '../support/command-line.js';

const facts = 'schema: 1\nmodel:\n  nmae: Heron-7B\n';
let folder: ReturnType<typeof folderWith>;

beforeEach(() => {
  folder = folderWith({ 'models/heron/aiact.yaml': facts });
});
afterEach(() => folder.remove());

const run = (argv: readonly string[], env: Record<string, string> = {}): Promise<Outcome> =>
  aiactDoc(argv, { cwd: folder.path, env });
const textOf = (name: string): string => readFileSync(join(folder.path, name), 'utf8');

describe('Reports', () => {
  it('are all written by one run, and each holds what it would hold alone', async () => {
    const flags = formats.flatMap((format) => ['--format', format, '--output', `out.${format}`]);
    expect(await run(['check', 'models/heron', ...flags])).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    for (const format of formats) {
      const { stdout } = await run(['check', 'models/heron', '--format', format]);
      expect([format, textOf(`out.${format}`)]).toEqual([format, stdout]);
    }
  });

  it('name files from where the program was called, also where the path is absolute', async () => {
    const path = join(folder.path, 'models/heron');
    const { stdout } = await run(['check', path, '--format', 'gitlab']);
    expect(JSON.parse(stdout)[0].location.path).toBe('models/heron/aiact.yaml');
  });

  it('explain each rule as explain does', async () => {
    const { stdout } = await run(['check', 'models/heron', '--format', 'sarif']);
    const { rules } = JSON.parse(stdout).runs[0].tool.driver;
    const rule = rules.find(({ id }: { id: string }) => id === 'schema/unknown-key');
    expect(rule.shortDescription.text).toBe('No field has this name');
    expect(rules.every(({ help }: { help: { text: string } }) => help.text.includes('\n\n'))).toBe(
      true,
    );
  });

  it('keep a fingerprint when lines move', async () => {
    const fingerprints = async (): Promise<string[]> =>
      JSON.parse((await run(['check', 'models/heron', '--format', 'gitlab'])).stdout).map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const before = await fingerprints();
    writeFileSync(join(folder.path, 'models/heron/aiact.yaml'), `# moved\n\n\n${facts}`);
    expect(await fingerprints()).toEqual(before);
  });

  it('fail a case on a warning only where a warning fails the run', async () => {
    const failures = async (level: string): Promise<number> => {
      const argv = ['check', 'models/heron', '--format', 'junit', '--fail-on', level];
      return Number(/failures="(\d+)"/.exec((await run(argv)).stdout)?.[1]);
    };
    const errors = await failures('error');
    expect(await failures('never')).toBe(errors);
    expect(await failures('warning')).toBeGreaterThan(errors);
  });

  it('say of no check that it holds where --only left findings out', async () => {
    const argv = ['check', 'models/heron', '--format', 'junit', '--only', 'copyright-policy'];
    const { stdout } = await run(argv);
    expect(stdout).not.toMatch(/classname="aiact-doc\.[a-z-]+"\/>/);
  });
});

describe('The summary of a job', () => {
  const summary = (file: string) => ({ GITHUB_STEP_SUMMARY: join(folder.path, file) });

  it('is added to what stands in the file that the runner names', async () => {
    writeFileSync(join(folder.path, 'summary.md'), 'Before\n');
    const { code } = await run(
      ['check', 'models/heron', '--format', 'github'],
      summary('summary.md'),
    );
    expect(code).toBe(1);
    expect(textOf('summary.md')).toMatch(/^Before\n<!-- aiact-doc report -->\n## Documentation/);
  });

  it('is written for no other format', async () => {
    await run(['check', 'models/heron', '--format', 'sarif'], summary('summary.md'));
    expect(() => textOf('summary.md')).toThrow();
  });

  it('that can not be written is told', async () => {
    const { code, stderr } = await run(
      ['check', 'models/heron', '--format', 'github'],
      summary('models'),
    );
    expect([code, stderr]).toEqual([
      3,
      "aiact-doc: GITHUB_STEP_SUMMARY can't be written: illegal operation on a directory (EISDIR)\n",
    ]);
  });
});
