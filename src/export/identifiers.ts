/** Names for things in exports that are the same each time: they follow from the model's name and version alone. */
import { createHash } from 'node:crypto';

/** The namespace of addresses in RFC 9562. */
const space = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID of version 5 for what is named. */
export function uuidOf(...names: readonly string[]): string {
  const hash = createHash('sha1').update(space).update(JSON.stringify(names)).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.subarray(0, 16).toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}

/** Small letters, figures and hyphens; never empty. */
export function slugOf(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
    .slice(0, 60);
  return slug === '' ? 'unnamed' : slug;
}

/** Gives each name a slug that no other has had before. */
export function uniqueSlugs(): (prefix: string, name: string) => string {
  const taken = new Map<string, number>();
  return (prefix, name) => {
    const slug = `${prefix}${slugOf(name)}`;
    const count = (taken.get(slug) ?? 0) + 1;
    taken.set(slug, count);
    // Two hyphens stand in no slug, so a numbered one is nobody else's.
    return count === 1 ? slug : `${slug}--${count}`;
  };
}

/** A web address that can stand in a field for addresses; null for anything else. */
export function addressOf(text: string | null): string | null {
  if (text === null || text.length > 2000) return null;
  return /^https?:\/\/[^\s"<>\\^`{|}]+$/i.test(text) && URL.canParse(text) && isClean(text)
    ? text
    : null;
}

/** Letters beyond ASCII are fine in an IRI; a percent sign needs two digits after it. */
function isClean(text: string): boolean {
  const { username, password } = new URL(text);
  return (
    username === '' &&
    password === '' &&
    !/%(?![\da-f]{2})/i.test(text) &&
    !/[\p{C}\p{Z}[\]]/u.test(text)
  );
}

/** The first steps of a hub's addresses that lead to no model. */
const elsewhere = [
  'api',
  'blog',
  'buckets',
  'collections',
  'datasets',
  'docs',
  'organizations',
  'papers',
  'spaces',
];

/** The package address of a model on the hub whose addresses have that form; null for other addresses. */
export function packageAddressOf(address: string | null): string | null {
  if (addressOf(address) === null) return null;
  const { hostname, pathname } = new URL(address ?? '');
  const [owner = '', name = ''] = pathname.split('/').filter((step) => step !== '');
  const isStep = (step: string): boolean => /^[\w.-]{1,96}$/.test(step) && !/^\.+$/.test(step);
  if (hostname !== 'huggingface.co' || !isStep(owner) || !isStep(name)) return null;
  return elsewhere.includes(owner) ? null : `pkg:huggingface/${owner}/${name}`;
}
