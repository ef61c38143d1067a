/** The YAML language server of editors, driven over its protocol. */
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './command-line.js';

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Offer {
  readonly label: string;
  readonly says: string;
}
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: {
    readonly items?: readonly { readonly section?: string }[];
    readonly uri?: string;
    readonly diagnostics?: readonly { readonly message: string }[];
  };
  readonly result?: unknown;
}

const settings = { hover: true, completion: true, validate: true, schemaStore: { enable: false } };

/** A server at work; `stop` ends it. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (result: unknown) => void>();
  readonly #told = new Map<string, (messages: readonly string[]) => void>();
  #buffer = Buffer.alloc(0);
  #next = 1;
  #opened = 0;

  private constructor() {
    const file = join(repository, 'node_modules/yaml-language-server/bin/yaml-language-server');
    this.#child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#child.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    await server.#ask('initialize', {
      ...{ processId: process.pid, rootUri: null },
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          hover: { contentFormat: ['markdown'] },
          completion: { completionItem: { snippetSupport: true } },
        },
      },
    });
    server.#send({ method: 'initialized', params: {} });
    return server;
  }

  /** Opens a text in the editor and answers with its address, once the server has judged it, and with what it says. */
  async open(text: string): Promise<{ readonly uri: string; readonly told: readonly string[] }> {
    this.#opened += 1;
    const uri = `file:///facts-${this.#opened}/aiact.yaml`;
    const told = new Promise<readonly string[]>((resolve) => this.#told.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
    return { uri, told: await told };
  }

  /** What a reader sees who points there. */
  async hover(uri: string, position: Position): Promise<string> {
    const found = (await this.#ask('textDocument/hover', { textDocument: { uri }, position })) as {
      contents?: { value?: string };
    } | null;
    return found?.contents?.value ?? '';
  }

  /** What is offered there. */
  async complete(uri: string, position: Position): Promise<readonly Offer[]> {
    const found = (await this.#ask('textDocument/completion', {
      textDocument: { uri },
      position,
    })) as {
      items?: readonly { label: string; documentation?: string | { value: string } }[];
    } | null;
    return (found?.items ?? []).map(({ label, documentation = '' }) => ({
      label,
      says: typeof documentation === 'string' ? documentation : documentation.value,
    }));
  }

  stop(): void {
    this.#child.kill();
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    const id = this.#next;
    this.#next += 1;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#send({ id, method, params });
    });
  }

  #send(message: object): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #receive(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head === -1) return;
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())?.[1],
      );
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      this.#take(JSON.parse(this.#buffer.subarray(head + 4, end).toString()) as Message);
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  #take({ id, method, params, result }: Message): void {
    if (id !== undefined && method === undefined) {
      this.#waiting.get(id)?.(result);
      this.#waiting.delete(id);
    } else if (id !== undefined) {
      // The server asks for its settings, and for leave to watch files.
      const asked = params?.items?.map(({ section }) => (section === 'yaml' ? settings : null));
      this.#send({ id, result: method === 'workspace/configuration' ? asked : null });
    } else if (method === 'textDocument/publishDiagnostics') {
      this.#told.get(params?.uri ?? '')?.(
        (params?.diagnostics ?? []).map(({ message }) => message),
      );
    }
  }
}
