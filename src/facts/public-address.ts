/** Says whether a web or mail address can be reached by the public: none of a desk, a company's network or a test. */

/** Endings that no name server of the public answers for; `.example` is left out, since invented models use it. */
const innerEndings: readonly string[] = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'test',
  'invalid',
  'home.arpa',
];

/** First figures of networks that lead nowhere or stay inside, as addresses of IPv4. */
const innerNetworks: readonly RegExp[] = [
  /^(?:0|10|127)\./,
  /^169\.254\./,
  /^192\.168\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^(?:192\.0\.[02]|198\.51\.100|203\.0\.113|198\.1[89])\./,
  /^(?:22[4-9]|2[3-5]\d)\./,
];

/** Why nobody outside reaches the host, in a clause that begins with a verb; null for a public one. */
function hostFault(host: string): string | null {
  const name = host.toLowerCase().replace(/\.$/, '');
  if (name.startsWith('[')) return innerVersion6(name.slice(1, -1));
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  if (/^(?:\d+|0x[\da-f]*)$/.test(last)) {
    const isPlain = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/.test(
      name,
    );
    if (!isPlain) return 'is no address of a host';
    return innerNetworks.some((network) => network.test(name))
      ? 'belongs to a private network'
      : null;
  }
  if (innerEndings.some((ending) => name === ending || name.endsWith(`.${ending}`))) {
    return `ends in ${last}, which is reached from inside only`;
  }
  if (labels.length < 2 || labels.includes('')) return 'names no host of the public internet';
  return null;
}

function innerVersion6(address: string): string | null {
  const isInner =
    /^(?:0*:)+0*[01]?$/.test(address) ||
    /^f[cd]/.test(address) ||
    /^fe[89ab]/.test(address) ||
    /^ff/.test(address) ||
    /^2001:0?db8:/.test(address) ||
    /^::ffff:/.test(address);
  return isInner ? 'belongs to a private network' : null;
}

/** What is wrong with a web address that has the right form; null where nothing is. */
export function addressFault(address: string): string | null {
  const [, user, host] = /^https?:\/\/([^/?#@]*@)?(\[[^\]]*\]|[^/?#:]*)/i.exec(address) ?? [];
  if (host === undefined) return 'is no web address';
  if (user !== undefined) return 'holds a name or a password before its host';
  return hostFault(host);
}

/** The same of a mail address. */
export function mailFault(address: string): string | null {
  if (/^[a-z-]+:/i.test(address)) return 'begins as a link does';
  const fault = hostFault(address.slice(address.lastIndexOf('@') + 1));
  return fault === null ? null : `has a host that ${fault}`;
}
