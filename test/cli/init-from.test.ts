/** From the files of a model to an aiact.yaml, and into one that is there, on the command line. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answerFor } from '../../src/interview/answer.js';
import type { Asker } from '../../src/interview/interview.js';
import { aiactDoc, folderWith } from '../support/command-line.js';
import { cloneOf, safetensors } from '../support/model-folder.js';

const config = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  num_hidden_layers: 2,
  hidden_size: 64,
  num_attention_heads: 8,
  max_position_embeddings: 8192,
  torch_dtype: 'bfloat16',
};
const files = {
  ...cloneOf('https://huggingface.co/heron-lab/heron'),
  'README.md':
    '---\nlicense: apache-2.0\nlanguage: [fi]\npipeline_tag: text-generation\n---\n# Heron\n',
  'config.json': JSON.stringify(config),
};

let folder = folderWith();
beforeEach(() => {
  folder = folderWith();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, 'heron', name)), { recursive: true });
    writeFileSync(join(folder.path, 'heron', name), text);
  }
  // A hundred gigabytes of weights: the header is real, the rest takes no disk.
  const { head, size } = safetensors({ 'model.layers.0.weight': ['BF16', 50_000, 1_000_000] });
  writeFileSync(join(folder.path, 'heron/model.safetensors'), head);
  truncateSync(join(folder.path, 'heron/model.safetensors'), size);
});
afterEach(() => folder.remove());

const run = (...argv: string[]): ReturnType<typeof aiactDoc> =>
  aiactDoc(argv, { cwd: folder.path });
const facts = (): string => readFileSync(join(folder.path, 'heron/aiact.yaml'), 'utf8');
const findings = async (): Promise<string[]> => {
  const { stdout } = await run('check', 'heron', '--format', 'json');
  return (JSON.parse(stdout) as { findings: { id: string }[] }).findings.map(({ id }) => id);
};

describe('init --from', () => {
  it('writes what the files say, each value with its file, and never passes check', async () => {
    const { code, stdout } = await run('init', '--from', 'heron', '--yes');
    expect(code).toBe(0);
    expect(stdout).toContain('model.parameters.total');
    expect(facts()).toContain('context_window: 8192 # config.json');
    expect(facts()).toContain('total: 50000000000 # model.safetensors');
    expect(facts()).toMatch(/^ {2}kind:$/m);
    const ids = await findings();
    expect(ids).toContain('import/unconfirmed');
    expect(
      ids.filter((id) => /^(?:read|schema)\//.test(id) && id !== 'schema/empty-value'),
    ).toEqual([]);
  });

  it('names the line that confirms the proposals as the next step, and that line confirms them', async () => {
    const { stdout } = await run('init', '--from', 'heron', '--yes');
    const [, line = ''] = /aiact-doc (import --accept .*?) {3}/.exec(stdout) ?? [];
    expect(line).toBe('import --accept all --into heron');
    expect((await run(...line.split(' '))).code).toBe(0);
    expect(await findings()).not.toContain('import/unconfirmed');
  });

  it('is named by import as well, which adds to a file that is there', async () => {
    await run('init', 'heron', '--yes');
    const added = await run('import', 'hub', 'heron', '--into', 'heron');
    expect(added.stdout).toContain('aiact-doc import --accept all --into heron ');
    const again = await run('import', 'hub', 'heron', '--into', 'heron');
    expect(again.stdout).not.toContain('--accept');
    await run('init', 'heron', '--yes', '--force');
    const dry = await run('import', 'hub', 'heron', '--into', 'heron', '--dry-run');
    expect(dry.stdout).not.toContain('--accept');
  });

  it('names no such line where nothing was proposed', async () => {
    const { stdout } = await run('init', '--yes');
    expect(stdout).not.toContain('--accept');
  });

  it('answers programs with one object', async () => {
    const { code, stdout, stderr } = await run(
      'init',
      '--from',
      'heron',
      '--yes',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ format_version: 1, written: 'heron/aiact.yaml' });
    expect(report.proposals).toContainEqual({
      path: 'model.context_window',
      value: 8192,
      source: 'config',
      file: 'config.json',
      pointer: '/max_position_embeddings',
      confidence: 'read',
      how: '',
    });
    expect(report.questions).toContain('role.kind');
    expect(stderr).toContain('Wrote heron/aiact.yaml');
  });

  it('leaves a file that is there, and names the way to add to it', async () => {
    await run('init', '--from', 'heron', '--yes');
    const before = facts();
    const { code, stderr } = await run('init', '--from', 'heron', '--yes');
    expect(code).toBe(2);
    expect(stderr).toContain('import hub heron --into heron/aiact.yaml');
    expect(facts()).toBe(before);
  });

  it.each([
    ['a folder that says nothing', ['init', '--from', '.', '--yes'], 'holds no file'],
    ['a folder that is not there', ['init', '--from', 'egret', '--yes'], 'no such folder'],
    ['a file', ['init', '--from', 'heron/config.json', '--yes'], 'name the folder'],
    [
      'a repository that is none',
      ['init', '--from', 'heron', '--yes', '--repo', 'x'],
      'OWNER/NAME',
    ],
    ['no terminal and no --yes', ['init', '--from', 'heron'], '--yes'],
    ['an answer to no fact', ['init', '--yes', '--answer', 'role.kin=host'], 'role.kind'],
    ['an answer that is no value', ['init', '--yes', '--answer', 'role.kind=wizard'], 'role.kind'],
  ])('ends in 2 with %s', async (_what, argv, said) => {
    const { code, stderr } = await run(...argv);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync(join(folder.path, 'aiact.yaml'))).toBe(false);
  });

  it('follows no link out of the folder', async () => {
    writeFileSync(
      join(folder.path, 'secret.json'),
      JSON.stringify({ ...config, max_position_embeddings: 1 }),
    );
    symlinkSync(join(folder.path, 'secret.json'), join(folder.path, 'heron/tokenizer_config.json'));
    const { stdout } = await run('init', '--from', 'heron', '--yes');
    expect(stdout).toContain('tokenizer_config.json: links are not followed');
  });

  it('reads whole weights for their hashes where that is asked for, and never unasked', async () => {
    const { head, size } = safetensors({ 'model.layers.0.weight': ['BF16', 2, 3] });
    const weights = Buffer.concat([head, Buffer.alloc(size - head.length, 7)]);
    writeFileSync(join(folder.path, 'heron/model.safetensors'), weights);
    const sha256 = createHash('sha256').update(weights).digest('hex');
    await run('init', '--from', 'heron', '--yes');
    expect(facts()).not.toContain(sha256);
    const hashed = await run('init', '--from', 'heron', '--yes', '--force', '--hash');
    expect(hashed.code).toBe(0);
    expect(facts()).toMatch(new RegExp(`authenticity:[\\s\\S]*sha256: ${sha256}`));
    expect(facts()).toContain('as: computed');
    expect((await run('init', 'other', '--hash', '--yes')).code).toBe(2);
  });

  it('takes answers from flags', async () => {
    const { code } = await run(
      'init',
      'new',
      '--yes',
      '--answer',
      'role.kind=host',
      '--answer',
      'training.compute.cumulative_flop=< 2e22',
    );
    expect(code).toBe(0);
    const text = readFileSync(join(folder.path, 'new/aiact.yaml'), 'utf8');
    expect(text).toContain('kind: host');
    expect(text).toMatch(/cumulative_flop:\s+(?:\{ )?at_most: 2e22/);
  });

  it('fails where files disagree, if that is asked for', async () => {
    writeFileSync(join(folder.path, 'heron/LICENSE'), 'LLAMA 3.1 COMMUNITY LICENSE AGREEMENT\n');
    const { code, stdout } = await run('init', '--from', 'heron', '--yes', '--fail-on', 'error');
    expect(code).toBe(1);
    expect(stdout).toContain('import/licence-card-file');
    expect(facts()).toMatch(/^ {2}license:$/m);
    expect(facts()).toContain('LICENSE line 1: llama3.1');
    expect(await findings()).toContain('import/licence-card-file');
  });
});

describe('init on a terminal', () => {
  /** Answers in their order; whoever is asked for more has left. */
  const answering = (
    answers: readonly (readonly [path: string, typed: string])[],
    end: 'stop' | 'cancel',
  ): { readonly asker: Asker; readonly asked: string[] } => {
    const asked: string[] = [];
    const asker: Asker = {
      ask: async ({ path }) => {
        asked.push(path);
        const typed = answers.find(([each]) => each === path)?.[1];
        if (typed === undefined) return end;
        const answer = answerFor(path, typed);
        if ('fault' in answer) throw new Error(answer.fault);
        return answer;
      },
      say: () => undefined,
    };
    return { asker, asked };
  };
  const init = (asker: Asker, ...argv: string[]): ReturnType<typeof aiactDoc> =>
    aiactDoc(['init', ...argv], { cwd: folder.path, asker, terminal: true });
  const first = [
    ['role.kind', 'developer'],
    ['model.inputs', 'text'],
  ] as const;
  const own = (): string => readFileSync(join(folder.path, 'aiact.yaml'), 'utf8');

  it('broken off counts one answer as one', async () => {
    const left = await init(answering(first.slice(0, 1), 'cancel').asker, 'one');
    expect(left.stderr).toContain('broken off; 1 answer stands in one/aiact.yaml');
  });

  it('broken off keeps what was answered, ends in 130 and can be gone on with', async () => {
    const left = await init(answering(first, 'cancel').asker);
    expect([left.code, left.stderr]).toEqual([
      130,
      expect.stringContaining('2 answers stand in aiact.yaml'),
    ]);
    const before = own();
    expect(before).toContain('kind: developer');
    const { asker, asked } = answering([['model.outputs', 'text']], 'stop');
    const { code, stdout } = await init(asker);
    expect([code, stdout]).toEqual([0, expect.stringContaining('Going on in aiact.yaml')]);
    expect(asked[0]).toBe('model.outputs');
    const lines = own().split('\n');
    expect(before.split('\n').filter((line) => !lines.includes(line))).toEqual(['  outputs:']);
    expect(own()).toContain('outputs: [text]');
  });

  it('broken off before the first answer writes nothing, and changes nothing that is there', async () => {
    expect((await init(answering([], 'cancel').asker)).code).toBe(130);
    expect(existsSync(join(folder.path, 'aiact.yaml'))).toBe(false);
    writeFileSync(join(folder.path, 'aiact.yaml'), 'schema: 1 # mine\n');
    expect((await init(answering([], 'cancel').asker)).code).toBe(130);
    expect(own()).toBe('schema: 1 # mine\n');
  });

  it('broken off beside the files of a model keeps what these say, too', async () => {
    const { code } = await init(answering(first, 'cancel').asker, '--from', 'heron');
    expect(code).toBe(130);
    expect(facts()).toContain('kind: developer');
    expect(facts()).toContain('context_window: 8192 # config.json');
  });

  it('does not go on in a file that it can not read, and leaves it', async () => {
    const text = 'schema: 1\nmodel: &m\n  name: Heron\n';
    writeFileSync(join(folder.path, 'aiact.yaml'), text);
    const { code, stderr } = await init(answering(first, 'stop').asker);
    expect([code, stderr]).toEqual([2, expect.stringContaining("can't be gone on with")]);
    expect(own()).toBe(text);
  });
});

describe('check', () => {
  const told = async (...argv: string[]): Promise<string[]> => {
    const { stdout } = await run('check', 'heron', '--format', 'json', ...argv);
    return (JSON.parse(stdout) as { findings: { id: string }[] }).findings
      .map(({ id }) => id)
      .filter((id) => /^against\/|^import\/source-changed$/.test(id));
  };

  it('holds facts against the files of the model where it is asked to', async () => {
    await run('init', '--from', 'heron', '--yes');
    expect(await told('--against', 'heron')).toEqual([]);
    const wrong = facts().replace('context_window: 8192', 'context_window: 128000');
    writeFileSync(join(folder.path, 'heron/aiact.yaml'), wrong);
    expect(await told()).toEqual([]);
    expect(await told('--against', 'heron')).toEqual(['against/context-window']);
  });

  it('tells of a file beside the facts that has changed since they were read from it', async () => {
    await run('init', '--from', 'heron', '--yes');
    writeFileSync(join(folder.path, 'heron/config.json'), JSON.stringify({ ...config, x: 1 }));
    expect(await told()).toEqual(['import/source-changed']);
    await run('import', 'hub', 'heron', '--into', 'heron');
    expect(await told()).toEqual([]);
  });

  it.each([
    ['a folder that is not there', ['check', 'heron', '--against', 'egret'], 'no such folder'],
    ['a folder without a model', ['check', 'heron', '--against', '.'], 'holds no file'],
    ['two models', ['check', 'heron', 'egret', '--against', 'heron'], 'one model'],
  ])('ends in 2 with %s to hold against', async (_what, argv, said) => {
    await run('init', '--from', 'heron', '--yes');
    const { code, stderr } = await run(...argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('import', () => {
  it('names a list of domains that lies below the facts, by its path there', async () => {
    writeFileSync(join(folder.path, 'heron/aiact.yaml'), 'schema: 1\n');
    mkdirSync(join(folder.path, 'heron/lists'));
    writeFileSync(join(folder.path, 'heron/lists/domains.csv'), 'domain,size\nexample.com,12\n');
    writeFileSync(join(folder.path, 'domains.csv'), 'domain,size\nexample.com,12\n');
    const { code } = await run('import', 'domains', 'heron/lists/domains.csv', '--into', 'heron');
    expect(code).toBe(0);
    expect(facts()).toContain('domains_file: lists/domains.csv');
    const outside = await run('import', 'domains', 'domains.csv', '--into', 'heron');
    expect([outside.code, outside.stderr]).toEqual([2, expect.stringContaining('copy it')]);
  });

  it('takes the usual file of a folder, and no link', async () => {
    writeFileSync(join(folder.path, 'heron/aiact.yaml'), 'schema: 1\n');
    writeFileSync(join(folder.path, 'heron/CITATION.cff'), 'cff-version: 1.2.0\ntitle: Heron\n');
    const { code, stdout } = await run('import', 'citation', 'heron', '--into', 'heron');
    expect([code, stdout]).toEqual([0, expect.stringContaining('model.name: Heron')]);
    symlinkSync(join(folder.path, 'heron/CITATION.cff'), join(folder.path, 'link.cff'));
    expect((await run('import', 'citation', 'link.cff', '--into', 'heron')).code).toBe(2);
  });

  const own =
    '# mine\nschema: 1\nmodel:\n  name:   Heron   # as in the register\n  context_window: 4096\n';
  beforeEach(() => writeFileSync(join(folder.path, 'heron/aiact.yaml'), own));

  it('adds what is missing, keeps what is stated and every other byte, and changes nothing twice', async () => {
    const { code, stdout } = await run('import', 'hub', 'heron', '--into', 'heron/aiact.yaml');
    expect(code).toBe(0);
    expect(stdout).toContain('model.context_window: config.json gives 8192');
    const once = facts();
    expect(once).toMatch(
      /^# mine\nschema: 1\nmodel:\n {2}name: {3}Heron {3}# as in the register\n/,
    );
    expect(once).toMatch(/^ {2}context_window: 4096$/m);
    const lines = once.split('\n');
    expect(own.split('\n').filter((line) => !lines.includes(line))).toEqual([]);
    expect(once).toContain('license: Apache-2.0');
    await run('import', 'hub', 'heron', '--into', 'heron/aiact.yaml');
    expect(facts()).toBe(once);
  });

  it('shows what it would do and writes nothing', async () => {
    const { stdout } = await run('import', 'hub', 'heron', '--into', 'heron', '--dry-run');
    expect(stdout).toContain('+++ b/aiact.yaml');
    expect(facts()).toBe(own);
  });

  it('confirms what a person looked at, and nothing else', async () => {
    await run('import', 'hub', 'heron', '--into', 'heron');
    const { code } = await run(
      'import',
      '--accept',
      'licensing.license',
      '--by',
      'A. Reader',
      '--into',
      'heron',
    );
    expect(code).toBe(0);
    expect(facts()).toMatch(
      /licensing\.license: \{.*state: confirmed, by: A\. Reader, "?on"?: 2026-11-21 \}/,
    );
    expect(await findings()).toContain('import/unconfirmed');
    await run('import', '--accept', 'all', '--into', 'heron');
    expect(await findings()).not.toContain('import/unconfirmed');
  });

  it('tells of a fact that was edited afterwards', async () => {
    await run('import', 'hub', 'heron', '--into', 'heron');
    writeFileSync(
      join(folder.path, 'heron/aiact.yaml'),
      facts().replace('license: Apache-2.0', 'license: MIT'),
    );
    expect(await findings()).toContain('import/edited');
  });

  it.each([
    ['an unknown kind', ['import', 'tarot', 'heron'], 'knows no kind'],
    [
      'a file of another kind',
      ['import', 'lm-eval', 'heron/config.json'],
      'is not a file of the kind lm-eval',
    ],
    ['no path', ['import', 'hub'], 'needs a path: the folder of the model'],
    ['a proposal that is not there', ['import', '--accept', 'model.name'], 'no proposal waits'],
  ])('ends in 2 with %s', async (_what, argv, said) => {
    const { code, stderr } = await run(...argv, '--into', 'heron');
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(facts()).toBe(own);
  });

  it('leaves a file alone that uses what facts may not', async () => {
    const text = 'schema: 1\nmodel: &m\n  name: Heron\n';
    writeFileSync(join(folder.path, 'heron/aiact.yaml'), text);
    const { code, stderr } = await run('import', 'hub', 'heron', '--into', 'heron');
    expect(code).toBe(2);
    expect(stderr).toMatch(/anchor/i);
    expect(facts()).toBe(text);
  });
});
