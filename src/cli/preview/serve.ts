/** The server of a preview: answers on the loopback address alone, and tells open pages when the facts have changed. */
import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { systemReason } from '../../text/system-reason.js';
import { UsageError } from '../io.js';
import { admit } from './guards.js';

/** What is sent for a route. */
export interface Sent {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  /** The content policy of a page, without who may frame it. */
  readonly policy?: string;
}

/** What the server asks for everything that it sends. */
export interface ServedSource {
  /** A page or a part of one; null where there is none. */
  readonly get: (route: string) => Promise<Sent | null>;
  /** What a page of ours sends; null where nothing takes it. */
  readonly post: (route: string, body: unknown) => Promise<Sent | null>;
  readonly revision: () => number;
  /** A fault of the program, told at the terminal. */
  readonly failed: (error: unknown) => void;
}

export interface Serving {
  readonly address: string;
  /** Tells every open page that the state is another one. */
  readonly announce: () => void;
  readonly close: () => Promise<void>;
}

const loopback = '127.0.0.1';
/** More than any form holds. */
const mostBytes = 1024 * 1024;

/** Listens on a free port, or on the one that was asked for. */
export async function serve(
  source: ServedSource,
  { port, edits }: { readonly port: number; readonly edits: boolean },
): Promise<Serving> {
  const token = randomBytes(16).toString('hex');
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const host = `${loopback}:${portOf(server)}`;
    answer(request, response, { host, token, edits }, source, listeners).catch((error: unknown) => {
      source.failed(error);
      if (!response.headersSent) send(response, plain(500, 'The preview has failed'));
      else response.destroy();
    });
  });
  server.headersTimeout = 10_000;
  await listening(server, port);
  return {
    address: `http://${loopback}:${portOf(server)}/${token}/`,
    announce: () => {
      for (const each of listeners) each.write(`data: ${source.revision()}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

async function listening(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: loopback, port, exclusive: true }, () => resolve());
  }).catch((error: unknown) => {
    const why = systemReason(error);
    throw new UsageError(`port ${port} can't be listened on: ${why}; choose another with --port`);
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  house: Parameters<typeof admit>[1],
  source: ServedSource,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const { headers, method = '', url = '' } = request;
  const site = headers['sec-fetch-site'];
  const admitted = admit(
    {
      ...{ method, url, host: headers.host, origin: headers.origin },
      fetchSite: Array.isArray(site) ? site.join() : site,
      contentType: headers['content-type'],
    },
    house,
  );
  if ('status' in admitted) {
    const words = admitted.status === 204 ? '' : 'Refused\n';
    return send(response, { ...plain(admitted.status, ''), body: words });
  }
  const { route } = admitted;
  if (method === 'POST') {
    const body = await bodyOf(request);
    if (body === 'too large') return send(response, plain(413, 'Too large'));
    return send(response, (await source.post(route, body)) ?? plain(404, 'There is no such page'));
  }
  if (route === 'events') return listen(response, source, listeners);
  send(response, (await source.get(route)) ?? plain(404, 'There is no such page'));
}

/** The JSON that was sent; undefined where it is none. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) return 'too large';
    chunks.push(chunk as Buffer);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function listen(
  response: ServerResponse,
  source: ServedSource,
  listeners: Set<ServerResponse>,
): void {
  response.writeHead(200, { ...guarded, 'content-type': 'text/event-stream' });
  response.write(`retry: 1000\ndata: ${source.revision()}\n\n`);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/** On everything that is sent. */
const guarded = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

function plain(status: number, words: string): Sent {
  return { status, type: 'text/plain; charset=utf-8', body: `${words}\n` };
}

function send(response: ServerResponse, { status, type, body, policy }: Sent): void {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...guarded,
    'content-type': type,
    'content-length': bytes.length,
    'content-security-policy': `${policy ?? "default-src 'none'"}; frame-ancestors 'none'`,
  });
  response.end(bytes);
}
