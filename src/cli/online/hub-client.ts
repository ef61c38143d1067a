/** Asks a hub for bytes over the network: the one module that may, and only where `--online` is given. */
import type { IncomingMessage } from 'node:http';

/** The hub can't be asked, or answers otherwise than it must; the message says why, and follows “the hub”. */
export class HubError extends Error {
  override readonly name = 'HubError';
  readonly status: number | null;
  constructor(message: string, status: number | null = null) {
    super(message);
    this.status = status;
  }
}

export interface FetchLimits {
  /** No more than so many bytes are taken; a longer answer is an error. */
  readonly most: number;
  /** A part of a file: the first byte, and how many. */
  readonly range?: { readonly from: number; readonly length: number };
  readonly signal?: AbortSignal | null;
}

/** Milliseconds without a byte after which the other side is given up. */
const patience = 30_000;
const mostRedirects = 3;

/** Gets the bytes at an address. No words of access are sent, and no answer is kept. */
export async function bytesAt(address: URL, asked: FetchLimits): Promise<Uint8Array> {
  let url = address;
  for (let hops = 0; ; hops += 1) {
    const answer = await answerOf(url, asked);
    const { statusCode: status = 0, headers } = answer;
    if (status >= 300 && status < 400) {
      answer.destroy();
      if (hops >= mostRedirects)
        throw new HubError('sends from one address to the next without end');
      url = redirected(headers.location, url, address);
      continue;
    }
    if (status !== 200 && status !== 206) {
      answer.destroy();
      throw new HubError(`answers with ${status} for ${address.pathname}`, status);
    }
    if (asked.range !== undefined && asked.range.from > 0 && status !== 206) {
      answer.destroy();
      throw new HubError('does not give parts of files, and whole weights are never fetched');
    }
    const begun = /^bytes (\d+)-/.exec(headers['content-range'] ?? '')?.[1];
    if (status === 206 && begun !== String(asked.range?.from)) {
      answer.destroy();
      throw new HubError('gives another part of a file than was asked for');
    }
    return taken(answer, asked);
  }
}

/** Files of a hub lie with its own stores; any other host is refused, and so is a step back from encryption. */
export function redirected(location: string | undefined, from: URL, first: URL): URL {
  let next: URL;
  try {
    next = new URL(location ?? '', from);
  } catch {
    throw new HubError('sends to an address that is none');
  }
  const isOwnStore =
    first.hostname === 'huggingface.co' &&
    /(?:^|\.)(?:huggingface\.co|hf\.co)$/.test(next.hostname);
  if (next.protocol !== first.protocol || (next.host !== first.host && !isOwnStore)) {
    throw new HubError(`sends to another host, ${next.hostname}, which is not followed`);
  }
  if (next.username !== '' || next.password !== '') {
    throw new HubError('sends to an address that holds words of access');
  }
  return next;
}

async function answerOf(url: URL, { range, signal }: FetchLimits): Promise<IncomingMessage> {
  const { request } = await (url.protocol === 'http:' ? import('node:http') : import('node:https'));
  return new Promise((resolve, reject) => {
    const headers = {
      accept: '*/*',
      'accept-encoding': 'identity',
      'user-agent': 'aiact-doc',
      ...(range && { range: `bytes=${range.from}-${range.from + range.length - 1}` }),
    };
    const asking = request(url, { headers, timeout: patience, ...(signal && { signal }) }, resolve);
    asking.on('timeout', () => asking.destroy(new HubError('does not answer')));
    asking.on('error', (error: NodeJS.ErrnoException) => reject(asHubError(error)));
    asking.end();
  });
}

/** The body, up to the bound: whoever sends more is cut off. */
function taken(answer: IncomingMessage, { most, range }: FetchLimits): Promise<Uint8Array> {
  const bound = range === undefined ? most : Math.min(most, range.length);
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    answer.on('data', (part: Uint8Array) => {
      size += part.length;
      parts.push(part);
      if (size < bound || (size === bound && range === undefined)) return;
      // A file that is asked for from its first byte may come whole: what is too much is not read.
      if (range === undefined) reject(new HubError(`sends more than ${most} bytes`));
      else resolve(Buffer.concat(parts).subarray(0, bound));
      answer.destroy();
    });
    answer.on('end', () => resolve(Buffer.concat(parts)));
    answer.on('error', (error) => reject(asHubError(error)));
    answer.on('aborted', () => reject(new HubError('breaks off in the middle of a file')));
  });
}

function asHubError(error: NodeJS.ErrnoException): HubError {
  if (error instanceof HubError) return error;
  if (error.name === 'AbortError') return new HubError('was not asked to the end: interrupted');
  return new HubError(`can't be reached (${error.code ?? 'unknown error'})`);
}
