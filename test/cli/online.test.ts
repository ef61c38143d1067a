/** `init --online` reads a repository on a hub by the code that reads folders: bounded, without weights, and from no other host. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { redirected } from '../../src/cli/online/hub-client.js';
import { listingIn } from '../../src/cli/online/hub-folder.js';
import { aiactDoc, folderWith } from '../support/command-line.js';
import { safetensors } from '../support/model-folder.js';

const sha = '0123456789abcdef0123456789abcdef01234567';
const weights = safetensors({ 'model.layers.0.weight': ['BF16', 50_000, 1_000_000] });
const config = {
  architectures: ['LlamaForCausalLM'],
  model_type: 'llama',
  num_hidden_layers: 2,
  max_position_embeddings: 8192,
  torch_dtype: 'bfloat16',
};
const texts: Readonly<Record<string, string>> = {
  'README.md':
    '---\nlicense: apache-2.0\nlanguage: [fi]\npipeline_tag: text-generation\n---\n# Heron\n',
  'config.json': JSON.stringify(config),
};

interface Seen {
  readonly path: string;
  readonly range: string | undefined;
  readonly headers: readonly string[];
}
const seen: Seen[] = [];
/** What a test puts in the place of the hub's own answer. */
let instead: ((path: string, answer: ServerResponse) => boolean) | null = null;
let server: Server;
let hub = '';

function answerTo(path: string, range: string | undefined, answer: ServerResponse): void {
  if (path === '/api/models/heron-lab/heron?blobs=true') {
    const siblings = [
      ...Object.entries(texts).map(([rfilename, text]) => ({ rfilename, size: text.length })),
      {
        rfilename: 'model.safetensors',
        size: weights.size,
        lfs: { sha256: '5e'.repeat(32), size: weights.size },
      },
      { rfilename: '../../etc/passwd', size: 4 },
      { rfilename: 'modeling_heron.py', size: 4 },
    ];
    answer.end(JSON.stringify({ id: 'heron-lab/heron', sha, siblings }));
    return;
  }
  const file = path.replace(`/heron-lab/heron/resolve/${sha}/`, '');
  const text = texts[file];
  const content = file === 'model.safetensors' ? weights.head : text && Buffer.from(text);
  if (content === undefined || content === '') {
    answer.writeHead(404).end();
    return;
  }
  const [, from = '0', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
  const size = file === 'model.safetensors' ? weights.size : content.length;
  const end = Math.min(Number(to), size - 1);
  answer.writeHead(206, { 'content-range': `bytes ${from}-${end}/${size}` });
  // The weights themselves are noughts, as many as are asked for.
  const part = Buffer.alloc(end - Number(from) + 1);
  Buffer.from(content).copy(part, 0, Number(from));
  answer.end(part);
}

beforeAll(async () => {
  server = createServer(({ url = '', headers }, answer) => {
    seen.push({ path: url, range: headers.range, headers: Object.keys(headers) });
    if (instead?.(url, answer)) return;
    answerTo(url, headers.range, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  hub = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(resolve);
    }),
);

let folder = folderWith();
beforeEach(() => {
  folder = folderWith();
  seen.length = 0;
  instead = null;
});
afterEach(() => folder.remove());

const run = (
  argv: readonly string[],
  env: Record<string, string> = { HF_ENDPOINT: hub },
): ReturnType<typeof aiactDoc> => aiactDoc(['init', ...argv], { cwd: folder.path, env });
const online = ['--online', '--repo', 'heron-lab/heron', '--yes'];

describe('init --online', () => {
  it('proposes what the repository says, each value with its file and the commit', async () => {
    const { code, stdout } = await run(online);
    expect(code).toBe(0);
    expect(stdout).toContain('model.parameters.total');
    const text = readFileSync(join(folder.path, 'aiact.yaml'), 'utf8');
    expect(text).toContain('context_window: 8192 # config.json');
    expect(text).toContain('total: 50000000000 # model.safetensors');
    expect(text).toContain('license: Apache-2.0 # README.md');
    expect(text).toContain('5e'.repeat(32));
    expect(text).toMatch(new RegExp(`from: "?${hub}/heron-lab/heron"?, commit: "?${sha}`));
  });

  it('asks for the head of the weights and for no weight, by few questions and without words of access', async () => {
    await run(online);
    const asked = seen.filter(({ path }) => path.endsWith('model.safetensors'));
    expect(asked.map(({ range }) => range)).toEqual(['bytes=0-262143']);
    expect(seen.filter(({ path }) => path.endsWith('.py'))).toEqual([]);
    expect(seen.length).toBeLessThan(8);
    expect(
      seen.flatMap(({ headers }) => headers).filter((name) => /auth|cookie/.test(name)),
    ).toEqual([]);
  });

  it.each<[string, (answer: ServerResponse) => void, string]>([
    ['knows no such model', (answer) => answer.writeHead(404).end(), 'look at owner and name'],
    ['lets only some in', (answer) => answer.writeHead(401).end(), 'clone it'],
    [
      'sends to another host',
      (answer) => answer.writeHead(302, { location: 'http://127.0.0.1:9/x' }).end(),
      'another host',
    ],
    [
      'sends in a circle',
      (answer) =>
        answer.writeHead(302, { location: '/api/models/heron-lab/heron?blobs=true' }).end(),
      'without end',
    ],
    ['sends no listing', (answer) => answer.end('<html>'), 'no listing'],
    [
      'breaks off',
      (answer) => {
        answer.writeHead(200, { 'content-length': '100' });
        answer.write('{');
        answer.destroy();
      },
      'try again',
    ],
    ['sends without end', (answer) => answer.end(Buffer.alloc(17_000_000, 32)), 'more than'],
  ])('ends in 2 where the hub %s, and writes nothing', async (_what, reply, said) => {
    instead = (path, answer) => {
      if (!path.startsWith('/api/')) return false;
      reply(answer);
      return true;
    };
    const { code, stderr } = await run(online);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(existsSync(join(folder.path, 'aiact.yaml'))).toBe(false);
  });

  it('takes no whole weights from a hub that gives no parts', async () => {
    instead = (path, answer) => {
      if (!path.endsWith('model.safetensors')) return false;
      answer.writeHead(200);
      answer.write(weights.head);
      answer.end(Buffer.alloc(1_000_000));
      return true;
    };
    const { code, stdout } = await run(online);
    expect([code, stdout]).toEqual([0, expect.stringContaining('model.parameters.total')]);
  });

  it.each([
    ['no repository', ['--online', '--yes'], undefined, '--repo'],
    [
      'a folder as well',
      ['--online', '--repo', 'a/b', '--from', '.', '--yes'],
      undefined,
      'one of them',
    ],
    ['a hub without encryption elsewhere', online, 'http://hub.example.org', 'HF_ENDPOINT'],
    ['a hub that is no address', online, 'x', 'HF_ENDPOINT'],
    ['a hub that nobody answers for', online, 'http://127.0.0.1:9', "can't be reached"],
  ])('ends in 2 with %s', async (_what, argv, endpoint, said) => {
    const { code, stderr } = await run(argv, { HF_ENDPOINT: endpoint ?? hub });
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('asks nothing of a network without its flag', async () => {
    await run(['--yes', '--repo', 'heron-lab/heron']);
    expect(seen).toEqual([]);
  });
});

describe('A redirect', () => {
  const first = new URL('https://huggingface.co/heron-lab/heron/resolve/main/model.safetensors');
  it.each([
    ['https://cdn-lfs.hf.co/x', 'cdn-lfs.hf.co'],
    ['https://cas-bridge.xethub.hf.co/x', 'cas-bridge.xethub.hf.co'],
    ['/other', 'huggingface.co'],
  ])('to a store of the hub is followed: %s', (location, host) => {
    expect(redirected(location, first, first).hostname).toBe(host);
  });

  it.each([
    'https://evil.example/x',
    'http://cdn-lfs.hf.co/x',
    'https://evilhf.co/x',
    'https://hf.co.evil.example/x',
    'https://u:p@cdn-lfs.hf.co/x',
    'file:///etc/passwd',
    'https://',
  ])('to anywhere else is refused: %s', (location) => {
    expect(() => redirected(location, first, first)).toThrow(/^sends to/);
  });
});

describe('A listing', () => {
  it('leaves out names that could not lie in a folder, and files of unknown size', () => {
    const names = [
      'a.json',
      '../a',
      '/etc/x',
      'a/../../b',
      'C:\\x',
      'a\u0000b',
      '.git/config',
      'a/b/c/d/e/f/g/h',
      'x'.repeat(300),
    ];
    const siblings = [
      ...names.map((rfilename) => ({ rfilename, size: 1 })),
      { rfilename: 'unknown' },
      { size: 3 },
      null,
      7,
    ];
    const { files } = listingIn(new TextEncoder().encode(JSON.stringify({ sha, siblings })));
    expect(files).toEqual([{ file: 'a.json', size: 1 }]);
  });
});
