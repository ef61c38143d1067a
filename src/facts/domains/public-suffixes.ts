/** The Public Suffix List by way of tldts, ICANN section only, loaded when the first name is judged. */
import { createRequire } from 'node:module';
import type * as Tldts from 'tldts';

const load = createRequire(import.meta.url);
let tldts: typeof Tldts | null = null;

/** Kept for examples by RFC 2606; no registry will ever delegate it, so the list does not hold it. */
const reserved = 'example';

/** What the list says of a host name in lower case and ASCII. */
export interface Suffixed {
  /** The name and its public suffix; null where the host is itself a public suffix. */
  readonly registrable: string | null;
  /** False where the host ends in nothing that the list knows. */
  readonly isKnown: boolean;
}

/** Splits a host name, which has to be well-formed, at its public suffix. */
export function suffixed(host: string): Suffixed {
  if (host === reserved || host.endsWith(`.${reserved}`)) {
    const [name] = host
      .slice(0, -reserved.length - 1)
      .split('.')
      .slice(-1);
    return { registrable: name ? `${name}.${reserved}` : null, isKnown: true };
  }
  tldts ??= load('tldts') as typeof Tldts;
  const { domain, isIcann } = tldts.parse(host, options);
  return { registrable: domain, isKnown: isIcann === true };
}

const options = {
  allowIcannDomains: true,
  allowPrivateDomains: false,
  detectIp: false,
  detectSpecialUse: false,
  extractHostname: false,
  mixedInputs: false,
  validateHostname: false,
} as const;
