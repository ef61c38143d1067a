/** Says whether a text is a language tag of BCP 47 with subtags that the registry holds, and which tag was meant. */
import { countryMeant } from '../law/country-names.js';
import { subtagsByName } from '../law/languages/names.js';
import { ownNames } from '../law/languages/own-names.js';
import { languageSubtags } from '../law/languages/subtags.gen.js';
import { threeLetterCodes } from '../law/languages/three-letters.js';
import { usualCodes, usualNames } from '../law/languages/usual-names.js';

type Kind = keyof typeof languageSubtags;

/** What is wrong with a tag: the part that the registry does not hold, or null where the shape is wrong. */
export interface TagFault {
  readonly part: string | null;
  readonly kind: 'language' | 'script' | 'region' | 'variant' | 'extension' | null;
}

/** The fault of a tag, or null for one that is valid; case does not matter. */
export function tagFault(tag: string): TagFault | null {
  const parts = tag.toLowerCase().split('-');
  if (holds('whole', parts.join('-'))) return null;
  if (parts.some((part) => !/^[a-z0-9]{1,8}$/.test(part))) return { part: null, kind: null };
  const [language = '', ...rest] = parts;
  const extended = /^[a-z]{3}$/.test(rest[0] ?? '') ? rest[0] : undefined;
  if (!isRegistered('languages', language, 'qaa', 'qtz'))
    return { part: language, kind: 'language' };
  if (extended !== undefined) {
    if (!holds('extensions', `${language}:${extended}`))
      return { part: extended, kind: 'language' };
    rest.shift();
  }
  return faultOfRest(rest);
}

/** Script, region, variants, extensions and private parts come in this order, each checked against the registry. */
function faultOfRest(rest: string[]): TagFault | null {
  if (/^[a-z]{4}$/.test(rest[0] ?? '')) {
    const script = rest.shift() ?? '';
    if (!isRegistered('scripts', script, 'qaaa', 'qabx')) return { part: script, kind: 'script' };
  }
  if (/^(?:[a-z]{2}|\d{3})$/.test(rest[0] ?? '')) {
    const region = rest.shift() ?? '';
    const isPrivate = /^q[m-z]$|^x[a-z]$/.test(region);
    if (!isPrivate && !holds('regions', region)) return { part: region, kind: 'region' };
  }
  while (/^(?:[a-z0-9]{5,8}|\d[a-z0-9]{3})$/.test(rest[0] ?? '')) {
    const variant = rest.shift() ?? '';
    if (!holds('variants', variant)) return { part: variant, kind: 'variant' };
  }
  let singleton = rest.shift();
  while (singleton !== undefined) {
    if (!/^[a-z0-9]$/.test(singleton)) return { part: singleton, kind: 'extension' };
    let count = 0;
    while (rest[0] !== undefined && (singleton === 'x' || rest[0].length > 1)) {
      rest.shift();
      count += 1;
    }
    if (count === 0) return { part: singleton, kind: 'extension' };
    singleton = rest.shift();
  }
  return null;
}

const holds = (kind: Kind, subtag: string): boolean =>
  languageSubtags[kind].includes(` ${subtag} `);

const isRegistered = (kind: Kind, subtag: string, first: string, last: string): boolean =>
  holds(kind, subtag) || (subtag.length === first.length && subtag >= first && subtag <= last);

/** The tag that was meant by a name, a code of three letters or another way of writing it; null where it cannot be told. */
export function tagMeant(text: string): string | null {
  const written = text.trim().replace(/\.utf-?8$/i, '');
  const readings = [byCode(written), byName(written)];
  return readings.find((tag) => tag !== null && tagFault(tag) === null) ?? null;
}

function byCode(text: string): string | null {
  const parts = text.split(/[-_\s]/);
  if (parts.some((part) => !/^[A-Za-z0-9]{1,8}$/.test(part))) return null;
  const [language = '', ...rest] = parts;
  const small = language.toLowerCase();
  if (language.length > 3) return null;
  const first = threeLetterCodes[small] ?? usualCodes[small] ?? small;
  return [first, ...rest.map(inUsualCase).map(asRegion)].join('-');
}

/** `en-UK`: a code that people write for a country and that is none. */
function asRegion(part: string): string {
  return part.length === 2 && !holds('regions', part.toLowerCase())
    ? (countryMeant(part).code ?? part)
    : part;
}

/** Scripts begin with a capital and regions are capitals; case means nothing and helps to read. */
function inUsualCase(part: string): string {
  if (/^[A-Za-z]{4}$/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1).toLowerCase();
  return part.length === 2 ? part.toUpperCase() : part.toLowerCase();
}

function byName(text: string): string | null {
  const lower = text.toLowerCase();
  const [, named = lower, place] = /^(.[^([]*)[([](.+)[)\]]$/su.exec(lower) ?? [];
  const name = named.trimEnd();
  const plain = name.replace(/^(?:the )?|(?: language)$/g, '').trim();
  const language = Object.hasOwn(usualNames, plain)
    ? usualNames[plain]
    : (byOwnName().get(plain) ?? subtagsByName().get(plain));
  if (language === undefined) return null;
  if (place === undefined) return language;
  const script = Object.hasOwn(usualNames, `${place} ${plain}`)
    ? usualNames[`${place} ${plain}`]
    : undefined;
  if (script !== undefined) return script;
  const country = countryMeant(place).code;
  return country === null ? language : `${language}-${country}`;
}

let own: ReadonlyMap<string, string> | null = null;

function byOwnName(): ReadonlyMap<string, string> {
  own ??= new Map(Object.entries(ownNames).map(([subtag, name]) => [name.toLowerCase(), subtag]));
  return own;
}
