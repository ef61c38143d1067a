/** A preview inside the test process, and requests to it as any program could send them. */
import { request } from 'node:http';
import type { Io } from '../../src/cli/io.js';
import { run } from '../../src/cli/program.js';

export interface Previewing {
  /** `http://127.0.0.1:PORT/TOKEN/` */
  readonly address: string;
  readonly stop: () => Promise<number>;
}

/** Starts `aiact-doc preview` on 21 November 2026 and waits for its address. */
export async function startPreview(cwd: string, ...argv: readonly string[]): Promise<Previewing> {
  const ending = new AbortController();
  let ended: Promise<number> = Promise.resolve(0);
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const io: Io = {
      stdout: (text) => resolve(text.trim()),
      stderr: (text) => {
        said += text;
      },
      readStdin: async () => new Uint8Array(),
      ...{ env: {}, cwd, now: () => new Date('2026-11-21T12:00:00Z') },
      ...{ stdoutIsTerminal: false, stderrIsTerminal: false, columns: 100 },
      signal: ending.signal,
    };
    ended = run(['preview', ...argv], io);
    ended.then(
      (code) => reject(new Error(`it ended with ${code}: ${said}`)),
      (error: unknown) => reject(error instanceof Error ? error : new Error(String(error))),
    );
  });
  return {
    address,
    stop: () => {
      ending.abort();
      return ended;
    },
  };
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request, with any headers. */
export function ask(
  address: string,
  { method = 'GET', headers = {}, body }: Asking = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(address, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** What the script of a page of ours sends. */
export function post(address: string, route: string, body: unknown): Promise<Reply> {
  return ask(`${address}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(address).origin },
    body: JSON.stringify(body),
  });
}

/** Resolves when the preview tells of a state that is another one than `before`. */
export function nextState(address: string, before: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}events`, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
        const states = [...text.matchAll(/^data: (\d+)$/gm)].map(([, state]) => state ?? '');
        const other = states.find((each) => each !== before);
        if (other === undefined) return;
        sent.destroy();
        resolve(other);
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Of which state a page tells. */
export function stateOf(page: string): string {
  return /data-revision="(\d+)"/.exec(page)?.[1] ?? '';
}
