/** What the commands print and write, beyond their exit codes. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { explainable } from '../../src/explain/explainable.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';

const sample = readFileSync(join(repository, 'samples/smollm3-3b/aiact.yaml'), 'utf8');
let folder = folderWith();
beforeEach(() => {
  folder = folderWith({ 'aiact.yaml': sample });
});
afterEach(() => folder.remove());

const run = (
  argv: readonly string[],
  more: Parameters<typeof aiactDoc>[1] = {},
): ReturnType<typeof aiactDoc> => aiactDoc(argv, { cwd: folder.path, ...more });

describe('init', () => {
  it('writes a file that is readable, opens in the schema and never passes check', async () => {
    const made = await run(['init', 'new', '--yes']);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const text = readFileSync(join(folder.path, 'new/aiact.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./aiact.schema.json');
    const checked = await run(['check', 'new', '--format', 'json']);
    expect(checked.code).toBe(1);
    const ids = new Set<string>(
      JSON.parse(checked.stdout).findings.map((finding: { id: string }) => finding.id),
    );
    expect([...ids].filter((id) => /^(read|schema)\//.test(id))).toEqual(['schema/empty-value']);
  });

  it('can be uncommented as a whole without any unknown key', async () => {
    await run(['init', 'new', '--yes']);
    const file = join(folder.path, 'new/aiact.yaml');
    const [, ...sections] = readFileSync(file, 'utf8').split('\n\n');
    const text = sections.join('\n\n').replace(/^# (?= |#|[a-z_]+:)/gm, '');
    writeFileSync(file, text);
    const { stdout } = await run(['check', 'new', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { findings: { id: string; message: string }[] };
    const odd = findings.filter(
      ({ id }) => /^(read|schema)\//.test(id) && !/empty-value|too-short/.test(id),
    );
    expect(odd).toEqual([]);
  });

  it('leaves no question open once its empty fields are filled in', async () => {
    await run(['init', 'new', '--yes']);
    const file = join(folder.path, 'new/aiact.yaml');
    const values: Readonly<Record<string, string>> = {
      last_updated: '2026-11-01',
      legal_name: 'Example SA',
      legal_form: 'company',
      country: 'FR',
      size: 'small',
      name: 'Heron-7B',
      version: '"1.0"',
      release_date: '2026-03-01',
      inputs: '[text]',
      outputs: '[text]',
      generality: 'broad',
      status: 'placed',
      date: '2026-03-01',
      license: 'Apache-2.0',
      personal_data_required: 'no',
      covers: '[modalities, capabilities, limitations, integration]',
      parameter_update_flop: '1.2e24',
      cumulative_flop: '1.2e24',
      commercial_activity: 'true',
      public: 'true',
    };
    const isSection =
      /^ *(?:model|provider|role|placement|licensing|monetisation|availability|weights|architecture|usage_information|training|compute|risk|systemic|documentation):$/;
    const text = readFileSync(file, 'utf8').replace(/^ *([a-z_]+):$/gm, (line, key: string) =>
      isSection.test(line) ? line : `${line} ${values[key] ?? 'false'}`,
    );
    writeFileSync(file, text);
    const { stdout } = await run(['assess', 'new', '--format', 'json']);
    const { gates, findings } = JSON.parse(stdout);
    const answers = Object.entries<{ answer: string }>(gates).map(([id, { answer }]) => [
      id,
      answer,
    ]);
    expect(findings.filter((each: { id: string }) => /^(read|schema)/.test(each.id))).toEqual([]);
    expect(Object.fromEntries(answers)).toEqual({
      scope: 'in',
      provider: 'yes',
      placed: 'yes',
      gpai: 'yes',
      'systemic-risk': 'no',
      'open-source-exception': 'met',
    });
  });

  it('keeps an existing file unless it is forced', async () => {
    const refused = await run(['init', '--yes']);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain('--force');
    expect(readFileSync(join(folder.path, 'aiact.yaml'), 'utf8')).toBe(sample);
    expect((await run(['init', '--yes', '--force'])).code).toBe(0);
    expect(readFileSync(join(folder.path, 'aiact.yaml'), 'utf8')).not.toBe(sample);
  });
});

describe('schema', () => {
  it('prints the schema for editors', async () => {
    const { stdout } = await run(['schema']);
    expect(stdout).toBe(readFileSync(join(repository, 'schemas/aiact.editor.schema.json'), 'utf8'));
  });
});

describe('check', () => {
  it('gives the verdict first, then the findings, then what to do next', async () => {
    const { stdout } = await run(['check']);
    const order = ['What follows from the facts', 'What is owed', 'warning[', 'Next:', 'not legal'];
    const positions = order.map((words) => stdout.indexOf(words));
    expect(positions.every((position) => position >= 0)).toBe(true);
    expect(positions).toEqual([...positions].sort((left, right) => left - right));
  });

  it('reads standard input', async () => {
    const { stdout, code } = await run(['check', '-'], { stdin: sample });
    expect(code).toBe(0);
    expect(stdout).toContain('standard input');
  });

  it('says which folders hold facts where the named one holds none', async () => {
    const { stderr } = await aiactDoc(['check', 'samples']);
    expect(stderr).toContain('samples/apertus-70b');
  });

  it('prints one assessment as itself, and several with their paths', async () => {
    const one = JSON.parse((await run(['check', '--format', 'json'])).stdout);
    expect(one).toMatchObject({
      format_version: 1,
      as_of: '2026-11-21',
      model: { name: 'SmolLM3-3B' },
    });
    writeFileSync(join(folder.path, 'broken.yaml'), 'schema: [');
    const { stdout } = await run(['check', '.', 'broken.yaml', '--format', 'json']);
    const several = JSON.parse(stdout);
    expect(several.runs[0]).toMatchObject({ path: '.', assessment: one });
    expect(several.runs[1]).toMatchObject({ path: 'broken.yaml', assessment: null });
    expect(several.runs[1].findings[0].severity).toBe('error');
  });

  it('writes each format to the file named after it', async () => {
    const outcome = await run([
      ...['check', '--format', 'json', '--output', 'report.json'],
      ...['--format', 'text'],
    ]);
    expect(outcome.stdout).toContain('What is owed');
    expect(JSON.parse(readFileSync(join(folder.path, 'report.json'), 'utf8')).format_version).toBe(
      1,
    );
  });

  it('takes the day from the flag, else from SOURCE_DATE_EPOCH, else from the clock', async () => {
    const dayOf = async (argv: string[], env: Record<string, string>): Promise<string> =>
      JSON.parse((await run(['check', '--format', 'json', ...argv], { env })).stdout).as_of;
    const env = { SOURCE_DATE_EPOCH: '1767225600' };
    expect(await dayOf(['--as-of', '2027-01-31'], env)).toBe('2027-01-31');
    expect(await dayOf([], env)).toBe('2026-01-01');
    expect(await dayOf([], { SOURCE_DATE_EPOCH: '' })).toBe('2026-11-21');
  });

  it('hides notes unless they are asked for, but never a notice', async () => {
    const few = (await run(['check'])).stdout;
    const all = (await run(['check', '--all'])).stdout;
    expect(few).toContain('note[notice/');
    expect(few).toMatch(/\d+ hidden, --all shows them/);
    expect(all.match(/^note\[/gm)?.length).toBeGreaterThan(few.match(/^note\[/gm)?.length ?? 0);
    expect(all).not.toContain('hidden');
  });

  it('narrows to the documents that are asked for', async () => {
    const { stdout } = await run(['check', '--only', 'copyright-policy', '--format', 'json']);
    const ids: string[] = JSON.parse(stdout).findings.map((finding: { id: string }) => finding.id);
    expect(ids).toContain('copyright-contact/contact-given');
    expect(ids.filter((id) => id.startsWith('training-content-summary/'))).toEqual([]);
  });

  it('is quiet about everything but the findings', async () => {
    const { stdout } = await run(['check', '--quiet']);
    expect(stdout).toMatch(/^(error|warning)\[/);
    expect(stdout).not.toContain('What is owed');
    expect(stdout).not.toContain('Next:');
  });

  it('colours by flag, NO_COLOR, FORCE_COLOR and terminal, in this order', async () => {
    const escapeCode = String.fromCharCode(27);
    const isColoured = async (
      argv: string[],
      env: Record<string, string>,
      terminal: boolean,
    ): Promise<boolean> =>
      (await run(['check', ...argv], { env, terminal })).stdout.includes(escapeCode);
    expect(await isColoured([], {}, false)).toBe(false);
    expect(await isColoured([], {}, true)).toBe(true);
    expect(await isColoured([], { TERM: 'dumb' }, true)).toBe(false);
    expect(await isColoured([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await isColoured([], { FORCE_COLOR: '1', NO_COLOR: '1' }, true)).toBe(false);
    expect(await isColoured([], { NO_COLOR: '' }, true)).toBe(true);
    expect(await isColoured(['--no-color'], { FORCE_COLOR: '1' }, true)).toBe(false);
  });

  it('lets nothing from the file steer the terminal or the CI log', async () => {
    const { stdout } = await run(['check', '-'], {
      stdin:
        'schema: 1\nmodel:\n  name: "::error::x \\u001b[31m \\u202e"\n  generality: "\\u001b]0;x\\u0007"\n',
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(stdout).not.toMatch(/^::/m);
    expect(stdout).not.toContain('::error::');
  });
});

describe('assess', () => {
  it('says why, and leaves out what the documents lack', async () => {
    const text = (await run(['assess'])).stdout;
    expect(text).toContain('`role.kind` is developer');
    const { findings } = JSON.parse((await run(['assess', '--format', 'json'])).stdout);
    const ids: string[] = findings.map((finding: { id: string }) => finding.id);
    expect(ids.filter((id) => !/^(gate|position|notice|read|schema)\//.test(id))).toEqual([]);
  });
});

describe('explain', () => {
  it('knows every finding that the samples and the reader can give', async () => {
    const known = new Set((await explainable()).map((entry) => entry.id));
    const sources = ['read', 'assess'].flatMap((room) =>
      readdirSync(join(repository, 'src', room))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => readFileSync(join(repository, 'src', room, name), 'utf8')),
    );
    const named =
      sources.join('\n').match(/(?<=')(?:read|schema|position|gate)\/[a-z-]+(?=')/g) ?? [];
    const samples = readdirSync(join(repository, 'samples'))
      .filter((name) => name !== 'themes' && name !== 'families')
      .map((name) => `samples/${name}`);
    const { stdout } = await aiactDoc(['check', ...samples, '--format', 'json']);
    const found: string[] = JSON.parse(stdout).runs.flatMap(
      (each: { findings: { id: string }[] }) => each.findings.map((finding) => finding.id),
    );
    expect([...new Set([...named, ...found])].filter((id) => !known.has(id))).toEqual([]);
  });

  it('asks which one is meant where a name has two', async () => {
    const { code, stderr } = await run(['explain', 'provider']);
    expect(code).toBe(2);
    expect(stderr).toContain('gate:provider or field:provider');
    expect((await run(['explain', 'gate:provider'])).stdout).toContain('gate provider');
    expect((await run(['explain', 'field:provider'])).stdout).toContain('field provider');
  });

  it('names the source, its authority and how to write the value', async () => {
    const { stdout } = await run(['explain', 'training_data.crawled.domains[3].domain']);
    expect(stdout).toContain('(template)');
    expect(stdout).toContain('    training_data:\n      crawled:\n        domains:\n');
  });

  it('has an unambiguous name for everything', async () => {
    const names = (await explainable()).map((entry) => `${entry.kind}:${entry.id}`);
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  });
});

describe('build', () => {
  it('gives each of several models a folder of its own', async () => {
    const outcome = await aiactDoc(
      [
        ...['build', join(repository, 'samples/smollm3-3b'), join(repository, 'samples/whisper')],
        ...['--draft', '--only', 'copyright-policy', '--out', 'packs'],
      ],
      { cwd: folder.path },
    );
    expect(outcome.code).toBe(0);
    const packs = readdirSync(join(folder.path, 'packs')).sort();
    expect(packs).toHaveLength(2);
    expect(packs[0]).toBe('smollm3-3b-3');
    for (const pack of packs) {
      expect(existsSync(join(folder.path, 'packs', pack, 'public/copyright-policy.pdf'))).toBe(
        true,
      );
    }
  });

  it('refuses two models of one name, and says which they are', async () => {
    writeFileSync(join(folder.path, 'twin.yaml'), sample);
    const outcome = await run(['build', '.', 'twin.yaml', '--out', 'packs']);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(
      'the models . and twin.yaml would both be written to the folder smollm3-3b-3',
    );
  });
});
