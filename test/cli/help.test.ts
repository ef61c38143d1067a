/** Help: every command has an example that runs, lines fit the terminal, and what does not exist is answered with what was meant. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { examples } from '../../src/cli/help/examples.js';
import { run } from '../../src/cli/program.js';
import { aiactDoc, folderWith, repository } from '../support/command-line.js';
import { pairOf } from '../support/keys.js';
import { startPreview } from '../support/preview.js';

/** The names of all commands, `templates list` among them. */
async function commandNames(path: readonly string[] = []): Promise<string[]> {
  const { stdout } = await aiactDoc([...path, '--help']);
  const [, list = ''] = stdout.split('\nCommands:\n');
  const names = [...(list.split('\n\n')[0] ?? '').matchAll(/^ {2}([a-z]+)/gm)].map(
    ([, name]) => name ?? '',
  );
  const below = await Promise.all(
    names.filter((name) => name !== 'help').map((name) => commandNames([...path, name])),
  );
  return [path.join(' '), ...below.flat()];
}

describe('The examples of help', () => {
  const folder = folderWith();
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder.path,
      stdio: 'pipe',
    });
  };

  /** A model whose documentation is complete, as a repository with two commits, a pack and a piece of evidence. */
  beforeAll(async () => {
    cpSync(join(repository, 'samples/complete-closed'), folder.path, { recursive: true });
    rmSync(join(folder.path, 'README.md'), { force: true });
    mkdirSync(join(folder.path, 'evidence'));
    writeFileSync(join(folder.path, 'evidence/results.json'), '{}\n');
    const { privatePem, publicPem } = pairOf('ed25519');
    writeFileSync(join(folder.path, 'signer.pem'), privatePem, { mode: 0o600 });
    writeFileSync(join(folder.path, 'signer.pub.pem'), publicPem);
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    git('commit', '-q', '--allow-empty', '-m', 'two');
  });
  afterAll(() => folder.remove());

  const lines = Object.entries(examples).flatMap(([name, own]) =>
    own.map(({ line }) => ({ name, line })),
  );

  const runs = async ({ name, line }: { name: string; line: string }): Promise<void> => {
    expect(line).toMatch(/^(?:source <\()?aiact-doc /);
    const words = line
      .replace(/^source <\(|\)$/g, '')
      .replace(/ > \S+$/, '')
      .split(' ')
      .slice(1);
    expect(words.join(' ')).toContain(name === 'templates' ? '' : name);
    if (name === 'preview') {
      // It runs until it is ended.
      const begun = await startPreview(folder.path, ...words.slice(1));
      expect(await begun.stop()).toBe(0);
      return;
    }
    const outcome = await aiactDoc(words, { cwd: folder.path });
    expect(outcome.stderr.replace(/^(?:Writ|Wrote)[\s\S]*/, '')).toBe('');
    // The draft pack of an example above is a model that is not ready.
    expect(name === 'portfolio' ? [0, 1] : [0]).toContain(outcome.code);
    if (line === 'aiact-doc init --yes') rmSync(join(folder.path, 'aiact.yaml'));
  };

  it.each(lines)('$line', runs, 60_000);

  it('are there for every command, and for no other', async () => {
    expect(Object.keys(examples).sort()).toEqual((await commandNames()).sort());
  });

  it('stand in the help of their command', async () => {
    for (const [name, own] of Object.entries(examples)) {
      const { code, stdout } = await aiactDoc([...name.split(' ').filter(Boolean), '--help']);
      expect(code).toBe(0);
      for (const { line, says } of own) {
        expect(stdout).toContain(`  ${line}`);
        expect(stdout).toContain(says);
      }
    }
  });
});

describe('Help', () => {
  const helpAt = async (columns: number, ...argv: string[]): Promise<string> => {
    const printed: string[] = [];
    await run([...argv, '--help'], {
      ...{ stdout: (text) => void printed.push(text), stderr: () => {} },
      ...{ readStdin: async () => new Uint8Array(), env: {}, cwd: '/', now: () => new Date(0) },
      ...{ stdoutIsTerminal: true, stderrIsTerminal: true, columns, signal: null },
    });
    return printed.join('');
  };

  it.each([60, 80, 100, 200])('fits a terminal of %i columns', async (columns) => {
    for (const name of await commandNames()) {
      const text = await helpAt(columns, ...name.split(' ').filter(Boolean));
      const own = text.split(/\n(?:Examples?|Exit codes):/)[0] ?? '';
      const wide = own.split('\n').filter((line) => line.length > Math.min(columns, 100));
      expect([name, wide]).toEqual([name, []]);
    }
  });

  it('shows flags in groups, in one order', async () => {
    const { stdout } = await aiactDoc(['check', '--help']);
    const order = ['Options:', '-h, --help', 'What is looked at:', 'Release gate:', 'Report:'];
    const places = order.map((words) => stdout.indexOf(`\n${words}`.replace('\n-h', '-h')));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(stdout).toContain('text, json, jsonl, sarif, junit');
  });

  it('tells arguments as it tells flags: choices once, and defaults without quotes', async () => {
    const pages = await Promise.all(
      [['completion'], ['templates', 'eject'], ['export', 'docx'], ['check']].map((command) =>
        aiactDoc([...command, '--help']),
      ),
    );
    for (const { stdout } of pages) expect(stdout).not.toMatch(/\(choices: |\(default: "/);
    expect(pages[0]?.stdout).toMatch(/shell +bash, zsh, fish$/m);
    expect(pages[1]?.stdout).toContain('(default: templates)');
  });

  it('comes by help too', async () => {
    expect((await aiactDoc(['help', 'check'])).stdout).toBe(
      (await aiactDoc(['check', '--help'])).stdout,
    );
    expect((await aiactDoc(['help', 'nonsense'])).code).toBe(2);
  });
});

describe('A slip of the pen', () => {
  it.each([
    ['chk', '(Did you mean check?)'],
    ['buidl', '(Did you mean build?)'],
    ['validate', '(Did you mean check?)'],
    ['templates lst', '(Did you mean list?)'],
    ['check --json', '(Did you mean --format json?)'],
    ['check --fail_on error', '(Did you mean --fail-on?)'],
    ['check --no-colour', '(Did you mean --no-color?)'],
    ['check --stale 6m', '(Did you mean --stale-after?)'],
    ['check --baselin=x', '(Did you mean --baseline?)'],
    ['verify x --release', '(--release is a flag of check)'],
    ['check --format sarfi', 'Did you mean sarif?'],
    ['check --fail-on warnings', 'Did you mean warning?'],
    ['completion bsh', 'Did you mean bash?'],
    ['build --only copyright-polcy', 'did you mean copyright-policy?'],
    [
      'import --accept --into x',
      '--accept wants a value, and --into is a flag: write --accept <paths>',
    ],
    ['build --out --draft', '--out wants a value, and --draft is a flag: write --out <dir>'],
    ['check --as-of --release', 'argument'],
  ])('in %s is answered with what was meant', async (line, words) => {
    const { code, stdout, stderr } = await aiactDoc(line.split(' '));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('that resembles nothing gets no guess', async () => {
    const { stderr } = await aiactDoc(['check', '--qqqqqqqq']);
    expect(stderr).toBe("aiact-doc: unknown option '--qqqqqqqq'\n");
  });
});
