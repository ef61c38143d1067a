/** Rules that every export has to keep before it is written: names stand for one thing each, and nothing points into the void. */
import type { Json } from './json-text.js';

interface Names {
  /** The key under which a thing has its name. */
  readonly key: string;
  /** Whether a text, at a key of a mapping, points to a thing of the same document. */
  readonly pointsAt: (key: string, text: string) => boolean;
}

const names = {
  cyclonedx: {
    key: 'bom-ref',
    pointsAt: (key) => ['ref', 'dependsOn', 'attributedTo'].includes(key),
  },
  spdx: {
    key: 'spdxId',
    pointsAt: (key, text) => key !== 'spdxId' && /^urn:uuid:[\da-f-]{36}#/.test(text),
  },
  'ro-crate': { key: '@id', pointsAt: () => false },
} as const satisfies Readonly<Record<string, Names>>;

/** What is wrong with a bill, a document or a crate, one sentence each; nothing where it may be written. */
export function faultsOf(kind: keyof typeof names, value: Json): readonly string[] {
  const { key: nameKey, pointsAt }: Names = names[kind];
  const named: string[] = [];
  const pointed: string[] = [];
  const walk = (each: Json, at: string): void => {
    if (typeof each === 'string') {
      if (each === '') named.push('');
      if (pointsAt(at, each)) pointed.push(each);
      return;
    }
    if (typeof each !== 'object') return;
    if (Array.isArray(each)) {
      for (const inner of each as readonly Json[]) walk(inner, at);
      return;
    }
    const entries = Object.entries(each as { readonly [key: string]: Json });
    const name = (each as { readonly [key: string]: Json })[nameKey];
    // In JSON-LD a mapping with an id alone points to what has more to say.
    if (typeof name === 'string')
      (kind === 'ro-crate' && entries.length === 1 ? pointed : named).push(name);
    for (const [key, inner] of entries) walk(inner, key);
  };
  walk(value, '');
  const known = new Set(named);
  const isOutside = (text: string): boolean =>
    kind === 'ro-crate' && /^https:\/\/w3id\.org\//.test(text);
  return [
    ...named
      .filter((each, index) => each !== '' && named.indexOf(each) < index)
      .map((each) => `${each} names two things`),
    ...(known.has('') ? ['a text is empty'] : []),
    ...pointed
      .filter((each) => !known.has(each) && !isOutside(each))
      .map((each) => `${each} is named and not there`),
  ];
}
