/** Judges whether a text is a registrable domain name, and which name was probably meant where it is not. */
import { domainToASCII, domainToUnicode } from 'node:url';
import { lackingLetters } from '../../markdown/lacking-letters.js';
import { printableQuote } from '../../text/printable.js';
import { suffixed } from './public-suffixes.js';

/** `name` is in lower case, without a trailing dot, and in ASCII (an internationalised name as `xn--…`). */
export type DomainVerdict =
  | { readonly kind: 'registrable'; readonly name: string }
  /** A name below a registrable one. */
  | { readonly kind: 'host'; readonly name: string }
  | { readonly kind: 'address'; readonly name: string | null }
  | { readonly kind: 'suffix' | 'unknown-suffix' | 'ip' | 'words'; readonly name: null };

const plainHost =
  /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)*$/;
const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const ipv6 = /^\[?[\da-f]*:[\da-f]*:[\da-f:.]*\]?$/;

/** Judges one entry of a list of domains. Never throws. */
export function judgeDomain(text: string): DomainVerdict {
  const written = text.trim().toLowerCase();
  if (ipv4.test(written) || ipv6.test(written)) return { kind: 'ip', name: null };
  const host = addressHost(written);
  if (host === null) return judgeHost(written);
  if (ipv4.test(host)) return { kind: 'ip', name: null };
  const inside = judgeHost(host);
  if (inside.kind === 'words' && !written.includes('://')) return inside;
  return { kind: 'address', name: inside.name };
}

/** The host of a web or mail address, or of a name with a port or a path; null for a text that is none of these. */
function addressHost(text: string): string | null {
  const [, host] =
    /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[^/?#@\s]*@)?([^/?#:@\s]+)(?::\d+)?(?:[/?#]\S*)?$/.exec(text) ??
    [];
  return host === undefined || host === text ? null : host;
}

function judgeHost(text: string): DomainVerdict {
  const bare = text.replace(/^\*\./, '').replace(/\.$/, '');
  const name = asciiName(bare.replace(/^\./, ''));
  if (name === null) return { kind: 'words', name: null };
  const { registrable, isKnown } = suffixed(name);
  if (!isKnown) return { kind: name.includes('.') ? 'unknown-suffix' : 'words', name: null };
  if (registrable === null) return { kind: 'suffix', name: null };
  const isExact = registrable === name && bare === text.replace(/\.$/, '') && !bare.startsWith('.');
  return { kind: isExact ? 'registrable' : 'host', name: registrable };
}

/** The name in ASCII, or null where it is not well-formed. */
function asciiName(text: string): string | null {
  if (text.length > 253) return null;
  if (plainHost.test(text)) return text;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text) || /\s/.test(text)) return null;
  const ascii = domainToASCII(text.normalize('NFC'));
  return plainHost.test(ascii) ? ascii : null;
}

/** The name as a reader sees it: with its own letters where the documents can print them. */
export function shownDomain(name: string): string {
  if (!name.includes('xn--')) return name;
  const unicode = domainToUnicode(name);
  return unicode === '' || lackingLetters(unicode).length > 0 ? name : unicode;
}

/** A clause for a finding: what the text is instead of a registrable domain name, and what was probably meant. */
export function domainProblem(text: string, verdict: DomainVerdict): string {
  const shown = printableQuote(text, 81);
  const meant = verdict.name === null ? '' : `; did you mean ${shownDomain(verdict.name)}?`;
  return `${shown} ${kindWords[verdict.kind]}${meant}`;
}

const kindWords: Readonly<Record<DomainVerdict['kind'], string>> = {
  registrable: 'is a registrable domain name',
  host: 'is a host or pattern below a registrable domain name',
  address: 'is an address and not a domain name',
  suffix: 'is a public suffix, under which others register their names',
  'unknown-suffix': 'ends in no public suffix that the Public Suffix List knows',
  ip: 'is an IP address',
  words: 'is no domain name but words, such as a category of sites or the name of a dataset',
};
