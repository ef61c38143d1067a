/** Every source file says what it is for, and only the edge of the program touches the world. */
import { describe, expect, it } from '@jest/globals';
import { importsOf, sourceFiles, textOf, withoutComments } from './sources.js';

const files = sourceFiles({ generated: 'without' });
const inside = files.filter((path) => !path.startsWith('src/cli/'));
const importers = (pattern: RegExp): string[] =>
  sourceFiles({ generated: 'with' }).filter((path) =>
    importsOf(path).some((name) => pattern.test(name)),
  );
const users = (pattern: RegExp): string[] =>
  inside.filter((path) => pattern.test(withoutComments(textOf(path))));

describe('A source file', () => {
  it.each(files)('%s opens with one sentence that says what it is for', (path) => {
    const opening = /^(?:#![^\n]*\n)?\/\*\* (\S[\s\S]*?[.?!…)])\s*\*\//.exec(textOf(path));
    expect(opening?.[1]?.split(/\s+/).length ?? 0).toBeGreaterThan(3);
  });
});

describe('A source file of more than 350 lines', () => {
  const long = files.filter((path) => textOf(path).trimEnd().split('\n').length > 350);

  it('is one table or one job, and its opening says why it is long', () => {
    expect(long.length).toBeGreaterThan(3);
    const silent = long.filter((path) => !/^\/\*\* [^*]*\blong because /.test(textOf(path)));
    expect(silent).toEqual([]);
  });

  it('is the exception', () => {
    expect(long.length * 50).toBeLessThan(files.length);
  });
});

describe('The edge', () => {
  it('is alone in reading the environment and the arguments', () => {
    expect(users(/\bprocess\.(?:env|argv|cwd|exit|exitCode|stdout|stderr|stdin)\b/)).toEqual([]);
  });

  it('is alone in asking what day it is, but for the age of a lock on the disk', () => {
    expect(users(/\bDate\.now\(|\bnew Date\(\s*\)|\bperformance\.now\(/)).toEqual([]);
  });

  it('leaves writing to the room of files and to itself', () => {
    const writers = users(
      /\b(?:writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|mkdir|mkdirSync|rename|renameSync|rm|rmSync|unlink|unlinkSync)\(/,
    );
    expect(writers.filter((path) => !path.startsWith('src/files/'))).toEqual([]);
  });

  it('opens no connection to a network but in the one module that --online loads, and listens in one file to this machine alone', () => {
    const client = 'src/cli/online/hub-client.ts';
    const listens = 'src/cli/preview/serve.ts';
    const asking = /^(?:node:)?(?:https?|http2|net|tls|dns|dgram)$/;
    expect(importers(asking)).toEqual([client, listens]);
    // Nobody loads the client but who reads a repository on a hub, and that is loaded where --online is given.
    expect(importers(/(?:^|\/)hub-client\.js$/)).toEqual(['src/cli/online/hub-folder.ts']);
    expect(importers(/(?:^|\/)hub-folder\.js$/)).toEqual(['src/cli/init-from.ts']);
    expect(textOf('src/cli/init-from.ts')).toContain("await import('./online/hub-folder.js')");
    // The server asks nobody: it takes what makes a server, and listens on the loopback address.
    expect(textOf(listens)).toMatch(
      /import \{ createServer, type IncomingMessage, type Server, type ServerResponse \} from 'node:http'/,
    );
    expect(textOf(listens)).toContain("const loopback = '127.0.0.1';");
    // The script of a page runs in a browser, which lets it ask its own origin alone.
    expect(files.filter((path) => /\bfetch\(/.test(withoutComments(textOf(path))))).toEqual([
      'src/preview/live-script.ts',
    ]);
  });

  it('starts one other thread, and only to deflate', () => {
    expect(importers(/^(?:node:)?worker_threads$/)).toEqual([
      'src/pdf/write/deflate-thread.ts',
      'src/pdf/write/deflate.ts',
    ]);
  });

  it('starts one other program, git, and only where revisions are read, and itself where many models are examined', () => {
    expect(importers(/^(?:node:)?(?:child_process|cluster)$/)).toEqual([
      'src/cli/git.ts',
      'src/cli/jobs/fork-worker.ts',
    ]);
    expect(textOf('src/cli/jobs/fork-worker.ts')).toContain(
      "import { fork } from 'node:child_process'",
    );
    expect(textOf('src/cli/main.ts')).toContain('forkWorker(fileURLToPath(import.meta.url))');
    expect(textOf('src/cli/git.ts')).toContain("import { execFile } from 'node:child_process'");
  });

  it('rolls no dice, but for the names of writers and how long they wait for each other', () => {
    const rollers = users(/\bMath\.random\(|\brandomUUID\(|\brandomBytes\(|\brandomInt\(/);
    expect(rollers).toEqual(['src/files/lock.ts', 'src/files/writer.ts']);
  });
});

describe('A heavy package', () => {
  it('of PDF is known to the folder that adapts it', () => {
    const known = importers(/^pdfkit/);
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((path) => !path.startsWith('src/pdf/write/'))).toEqual([]);
  });

  it('of templates is known to the page that runs them', () => {
    expect(importers(/^handlebars/).filter((path) => !path.startsWith('src/render/'))).toEqual([]);
  });

  it('of Markdown is known to the parser alone', () => {
    expect(importers(/^marked/)).toEqual(['src/markdown/parse-markdown.ts']);
  });
});
