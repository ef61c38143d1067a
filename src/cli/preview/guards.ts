/** Decides which requests a preview answers: its own pages in the browser of this machine, and nobody else's. */
import { timingSafeEqual } from 'node:crypto';

/** What is looked at before anything else is done. */
export interface IncomingRequest {
  readonly method: string;
  /** As it was sent: path and query. */
  readonly url: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  readonly contentType: string | undefined;
}

/** A path of ours below the secret, or the status that the request is refused with. */
export type Admitted =
  | { readonly route: string }
  | { readonly status: 204 | 403 | 404 | 405 | 415 | 421 };

export interface House {
  /** `127.0.0.1:8123`, exactly. */
  readonly host: string;
  /** The secret that stands first in every path. */
  readonly token: string;
  /** Whether anything may be sent to it. */
  readonly edits: boolean;
}

/**
 * In this order: the name by which it was called (another name that leads here is a trick), the secret, who asks, and how. Nothing of the
 * answer tells whether a page exists, to somebody who does not know the secret.
 */
export function admit(asked: IncomingRequest, { host, token, edits }: House): Admitted {
  if (asked.host !== host) return { status: 421 };
  // Browsers ask for it beside every page; no answer but this one keeps their console quiet.
  if (asked.method === 'GET' && asked.url === '/favicon.ico') return { status: 204 };
  const [, given = '', rest] = /^\/([^/?#]*)(?:\/([^?#]*))?(?:\?[^#]*)?$/.exec(asked.url) ?? [];
  if (!isSame(given, token) || rest === undefined) return { status: 404 };
  const own = `http://${host}`;
  if (asked.origin !== undefined && asked.origin !== own) return { status: 403 };
  if (![undefined, 'same-origin', 'none'].includes(asked.fetchSite)) return { status: 403 };
  if (asked.method === 'GET') return { route: rest };
  if (asked.method !== 'POST' || !edits) return { status: 405 };
  if (asked.origin !== own) return { status: 403 };
  if (!/^application\/json(?:;\s*charset=utf-8)?$/i.test(asked.contentType ?? '')) {
    return { status: 415 };
  }
  return { route: rest };
}

/** Takes the same time however much of the secret was guessed. */
function isSame(given: string, token: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}
