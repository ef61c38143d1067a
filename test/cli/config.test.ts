/** The configuration: where it is found, what it may say, how the command line stands above it, and what it can never do. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { configSchema } from '../../src/cli/config/config-schema.gen.js';
import { readConfig } from '../../src/cli/config/read-config.js';
import { failLevels } from '../../src/cli/options.js';
import { formats } from '../../src/report/formats.gen.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

const sample = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8');
const own = 'aiact-doc.config.yaml';
let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'aiact.yaml': sample });
});
afterEach(() => folder.remove());

const write = (name: string, text: string): void => {
  mkdirSync(join(folder.path, name, '..'), { recursive: true });
  writeFileSync(join(folder.path, name), text);
};
const run = (...argv: string[]): ReturnType<typeof aiactDoc> =>
  aiactDoc(argv, { cwd: folder.path });
const inPackage = (config: unknown): void =>
  write('package.json', `${JSON.stringify({ name: 'heron', 'aiact-doc': config }, null, '\t')}\n`);

describe('A configuration', () => {
  it('is taken from the working folder, and the run says in one line what it took', async () => {
    expect((await run('check')).code).toBe(0);
    write(own, 'fail_on: warning\nonly: [copyright-policy]\n');
    const outcome = await run('check');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toBe(
      'Configuration aiact-doc.config.yaml: fail_on warning, only copyright-policy\n',
    );
    expect((await run('check', '--quiet')).stderr).toBe('');
  });

  it('may stand in package.json, with tabs and all that npm writes there', async () => {
    inPackage({ fail_on: 'warning' });
    const outcome = await run('check');
    expect(outcome).toMatchObject({ code: 1 });
    expect(outcome.stderr).toBe('Configuration package.json: fail_on warning\n');
  });

  it('is not sought in folders above or below', async () => {
    write(own, 'fail_on: warning\n');
    write('inner/aiact.yaml', sample);
    write(`inner/below/${own}`, 'fail_on: warning\n');
    const outcome = await aiactDoc(['check'], { cwd: join(folder.path, 'inner') });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
  });

  it('in two places is an error that names both', async () => {
    write(own, 'fail_on: warning\n');
    inPackage({ fail_on: 'error' });
    const outcome = await run('check');
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('both aiact-doc.config.yaml and package.json');
    expect((await run('check', '--config', own)).code).toBe(1);
    expect((await run('check', '--config', 'package.json')).code).toBe(0);
    expect((await run('check', '--no-config')).stderr).toBe('');
  });

  it('is another file where --config names one', async () => {
    write(own, 'fail_on: warning\n');
    write('ci/strict.yaml', 'severity: { training-compute/amount-given: error }\n');
    expect((await run('check', '--config', 'ci/strict.yaml')).code).toBe(0);
    expect((await run('check', '--config', 'ci/none.yaml')).stderr).toContain(
      "ci/none.yaml can't be read",
    );
  });

  it.each(['aiact-doc.config.yml', 'aiact-doc.config.json', '.aiact-doc.config.yaml'])(
    'is not overlooked in silence where it is called %s',
    async (name) => {
      write(name, 'fail_on: warning\n');
      const outcome = await run('check');
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain(`${name} is not read; rename it to ${own}`);
    },
  );

  it('leaves commands alone that take none', async () => {
    write(own, 'nonsense: true\n');
    for (const argv of [['schema'], ['explain', 'gpai'], ['templates', 'list']]) {
      expect([argv, (await run(...argv)).code]).toEqual([argv, 0]);
    }
    expect((await run('check')).code).toBe(2);
  });
});

describe('The command line', () => {
  it('stands above the configuration, flag by flag', async () => {
    write(own, 'fail_on: warning\nonly: [copyright-policy]\n');
    const outcome = await run('check', '--fail-on', 'error');
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toBe('Configuration aiact-doc.config.yaml: only copyright-policy\n');
  });

  it('replaces the whole list of reports once it names one', async () => {
    write(own, 'reports:\n  - { format: json, output: out.json }\n  - { format: text }\n');
    const both = await run('check');
    expect(both.stderr).toContain('reports json to out.json, text');
    expect(both.stdout).toContain('What is owed');
    expect(JSON.parse(readFileSync(join(folder.path, 'out.json'), 'utf8')).format_version).toBe(1);
    const told = await run('check', '--format', 'json');
    expect(told.stderr).toBe('');
    expect(JSON.parse(told.stdout).format_version).toBe(1);
  });

  it('names other facts than the configuration does', async () => {
    write('models/heron/aiact.yaml', sample);
    write('aiact.yaml', 'schema: [');
    write(own, 'paths: [models/heron]\n');
    const outcome = await run('check');
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('models/heron');
    expect((await run('assess')).code).toBe(0);
    expect((await run('check', '.')).code).toBe(2);
    write(own, 'paths: [models/heron, .]\n');
    expect((await run('assess')).stderr).toContain('assess takes one path');
  });
});

describe('A key whose flag another flag excludes', () => {
  it('gives way to what the command line says', async () => {
    write(own, 'baseline: known.json\n');
    const made = await run('check', '--write-baseline', 'known.json');
    expect([made.stderr, made.code]).toEqual([expect.not.stringContaining('baseline known'), 0]);
    expect((await run('check')).stderr).toContain('baseline known.json');
  });

  it('is left aside by a check that takes it beside another only', async () => {
    write('theme.yaml', 'colours: { accent: "#0b4fa8" }\n');
    write(own, 'theme: theme.yaml\n');
    expect(await run('check')).toMatchObject({ code: 0, stderr: '' });
    expect((await run('build', '--draft', '--only', 'copyright-policy')).stderr).toContain(
      'Configuration aiact-doc.config.yaml: theme theme.yaml',
    );
  });

  it('is left aside where standard input brings the facts', async () => {
    write(own, 'paths: [models/heron]\n');
    const outcome = await aiactDoc(['check', '-'], { cwd: folder.path, stdin: sample });
    expect(outcome).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('Paths in a configuration', () => {
  it('are relative to the configuration', async () => {
    write('ci/models/heron/aiact.yaml', sample);
    write('ci/strict.yaml', 'paths: [models/heron]\nreports: [{ format: json, output: a.json }]\n');
    const outcome = await run('check', '--config', 'ci/strict.yaml');
    expect(outcome.code).toBe(0);
    expect(outcome.stderr).toContain('paths ci/models/heron, reports json to ci/a.json');
    expect(JSON.parse(readFileSync(join(folder.path, 'ci/a.json'), 'utf8')).format_version).toBe(1);
  });

  it.each([
    ['paths: ["../other"]', 'leads out of the folder of the configuration'],
    ['paths: ["/etc"]', 'is not a path relative'],
    ['out: ../pack', 'leads out of the folder'],
    ['out: "C:\\\\pack"', 'is not a path relative'],
    ['reports: [{ format: json, output: ../../a.json }]', 'leads out of the folder'],
    ['reports: [{ format: json, output: .git/hooks/pre-commit }]', 'lies inside .git'],
    ['theme: linked/theme.yaml', 'is reached through a symbolic link'],
    ['templates: "a<b"', 'has a character that no file name may have'],
  ])('%s is refused', async (text, words) => {
    symlinkSync('/', join(folder.path, 'linked'));
    write(own, `${text}\n`);
    const outcome = await run('build', '--draft');
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toContain('error[config/path]');
    expect(outcome.stdout).toContain(words);
    expect(outcome.stdout).toContain(`${own}:1:`);
  });
});

describe('A mistake in a configuration', () => {
  it.each([
    ['fail-on: warning', 'schema/unknown-key', 'Did you mean `fail_on`?', '1:1'],
    [
      'fail_on: warning\nstale_afer: 6m',
      'schema/unknown-key',
      'Did you mean `stale_after`?',
      '2:1',
    ],
    ['reports: [{ fromat: json }]', 'schema/unknown-key', 'Did you mean `format`?', '1:13'],
    ['reports: [{ format: jsno }]', 'schema/bad-value', 'Did you mean `json`?', '1:21'],
    ['format: json', 'schema/unknown-key', 'Write it in `reports`', '1:1'],
    ['waivers: []', 'schema/unknown-key', 'Write waivers into the facts', '1:1'],
    ['as_of: 2026-01-01', 'schema/unknown-key', 'Give --as-of on the command line', '1:1'],
    ['fail_on: never', 'schema/bad-value', 'Give --fail-on never on the command line', '1:10'],
    ['severity: { gpai/x: "off" }', 'schema/bad-value', 'never lowers', '1:21'],
    [
      'severity: { training-compute/amount-givn: error }',
      'config/unknown-finding',
      'amount-given',
      '1:13',
    ],
    ['release_date: 1/2/2027', 'schema/bad-format', 'Write', '1:15'],
    ['within: "90"', 'schema/quoted-number', 'Remove the quotes', '1:9'],
    ['fail_on: error\nfail_on: warning', 'read/duplicate-key', '', '2:1'],
    ['a: &a [x]\nb: *a', 'read/', '', '1:4'],
    ['<<: { fail_on: error }', 'read/', '', '1:'],
    ['__proto__: { fail_on: error }', 'read/', '', '1:'],
    ['[fail_on]', 'read/not-a-mapping', 'fail_on: warning', '1:1'],
    ['', 'read/empty', 'fail_on: warning', '1:1'],
    ['fail_on: [', 'read/syntax', '', '2:'],
    ['fail_on:', 'schema/empty-value', 'Give it a value, or remove the line', '1:1'],
  ])('%j is told with its place', async (text, id, help, place) => {
    write(own, `${text}\n`);
    const outcome = await run('check');
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toContain(`error[${id}`);
    expect(outcome.stdout).toContain(help);
    expect(outcome.stdout).toContain(`${own}:${place}`);
    expect(outcome.stdout).not.toContain('What is owed');
    expect(outcome.stderr).toBe(
      `aiact-doc: nothing was done: repair ${own}, or ignore it with --no-config\n`,
    );
    expect((await run('check', '--no-config')).code).toBe(0);
  });

  it('is told in the format that the command line names', async () => {
    write(own, 'fial_on: error\n');
    const { findings } = JSON.parse((await run('check', '--format', 'json')).stdout).runs[0];
    expect(findings).toMatchObject([{ id: 'schema/unknown-key', place: { file: own, line: 1 } }]);
  });

  it('is found in package.json at its place, and what else stands there is no matter of ours', async () => {
    write(
      'package.json',
      '{\n\t"name": "x", "name": "y",\n\t"constructor": {},\n\t"aiact-doc": {\n\t\t"fial_on": "error"\n\t}\n}\n',
    );
    const outcome = await run('check');
    expect(outcome.code).toBe(2);
    expect(outcome.stdout).toContain('package.json:5:3');
    expect(outcome.stdout.match(/^error\[/gm)).toHaveLength(1);
    write('package.json', '{ "dependencies": { "aiact-doc": "0.1.0" } }');
    expect(await run('check')).toMatchObject({ code: 0, stderr: '' });
    inPackage(true);
    expect((await run('check')).stdout).toContain('read/not-a-mapping');
    write('package.json', '{ "aiact-doc": { "fail_on": ');
    expect((await run('check')).code).toBe(2);
  });

  it('is refused before it can exhaust the program', async () => {
    for (const text of [
      '['.repeat(5000),
      `a: ${'{ a: '.repeat(500)}`,
      `x: ${'y'.repeat(2 ** 21)}`,
    ]) {
      write(own, text);
      expect((await run('check')).code).toBe(2);
    }
  });

  it('prints nothing that steers a terminal or a CI log', async () => {
    write(own, '"::error::x\\u001b[31m": 1\nonly: ["::warning::x"]\n');
    const { stdout, stderr } = await run('check');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|::/);
  });
});

describe('Severities of a configuration', () => {
  const counts = async (...argv: string[]): Promise<Record<string, string[]>> => {
    const { findings } = JSON.parse((await run('check', '--format', 'json', ...argv)).stdout);
    const found: Record<string, string[]> = { error: [], warning: [], note: [] };
    for (const { id, severity } of findings) found[severity]?.push(id);
    return found;
  };

  it('make a finding graver, in every report and for the exit code', async () => {
    const before = await counts();
    const id = before.warning?.[0] ?? '';
    write(own, `severity:\n  ${id}: error\n`);
    const outcome = await run('check');
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain(`error[${id}]`);
    expect((await counts()).error).toContain(id);
    expect((await run('build', '--out', 'pack')).code).toBe(1);
    const { runs } = JSON.parse((await run('check', '--format', 'sarif')).stdout);
    const levels = runs[0].results.filter((each: { ruleId: string }) => each.ruleId === id);
    expect(levels.map((each: { level: string }) => each.level)).toContain('error');
    expect(levels.map((each: { level: string }) => each.level)).not.toContain('warning');
    expect((await run('check', '--format', 'github')).stdout).toMatch(/^::error /m);
  });

  it('let a waiver and a baseline set the finding aside as before', async () => {
    const id = (await counts()).warning?.find((each) => !/^(?:gate|position)\//.test(each)) ?? '';
    write(own, `severity:\n  ${id}: error\n`);
    expect((await run('check')).code).toBe(1);
    expect((await run('check', '--write-baseline', 'known.json')).code).toBeLessThan(2);
    expect((await run('check', '--baseline', 'known.json')).code).toBe(0);
    const waiver = `{ check: ${id}, reason: "It is being worked on.", owner: A, expires: 2027-01-31 }`;
    writeFileSync(join(folder.path, 'aiact.yaml'), `${sample}\nwaivers: [${waiver}]\n`);
    expect((await run('check')).code).toBe(0);
  });

  it('never make one lighter', async () => {
    writeFileSync(join(folder.path, 'aiact.yaml'), `${sample}\nunknown_thing: 1\n`);
    const before = await counts();
    write(own, 'severity: { schema/unknown-key: warning }\n');
    expect(await counts()).toEqual(before);
  });

  it('change no conclusion and nothing in a pack', async () => {
    const assessed = async (): Promise<unknown> => {
      const { gates, obligations, documents } = JSON.parse(
        (await run('check', '--format', 'json')).stdout,
      );
      return { gates, obligations, documents };
    };
    const packed = async (out: string): Promise<string> => {
      await run('build', '--draft', '--only', 'copyright-policy', '--out', out);
      return readFileSync(join(folder.path, out, 'assessment.json'), 'utf8');
    };
    const [before, pack] = [await assessed(), await packed('one')];
    const id = (await counts()).warning?.[0] ?? '';
    write(own, `severity:\n  ${id}: error\n`);
    expect(await assessed()).toEqual(before);
    expect(await packed('two')).toBe(pack);
  });
});

describe('The schema of configurations', () => {
  const properties = configSchema.properties as Record<
    string,
    {
      enum?: string[];
      examples?: unknown[];
      items?: { properties?: { format: { enum: string[] } } };
    }
  >;

  it('knows the formats and levels that the flags know, but for the one that turns the gate off', () => {
    expect(properties.reports?.items?.properties?.format.enum).toEqual([...formats]);
    expect(properties.fail_on?.enum).toEqual(failLevels.filter((level) => level !== 'never'));
  });

  it('gives an example of every key, and the reader takes it', () => {
    for (const [key, { examples }] of Object.entries(properties)) {
      const bytes = new TextEncoder().encode(JSON.stringify({ [key]: examples?.[0] }));
      const read = readConfig({ shown: 'x', file: 'x', folder: '/', bytes, inPackage: false });
      expect([key, read.findings]).toEqual([key, []]);
      expect(read.config[key]).toEqual(examples?.[0]);
    }
  });
});
