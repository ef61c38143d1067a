/** One change of a pack, anywhere in it: bytes, names, places, what is there and what is not. */
import fc from '../property.js';
import { bytesOf, type Files } from './packs.js';

/** A change, with the words that a failing test prints. */
export interface Harm {
  readonly words: string;
  /** Every path that it touches. */
  readonly paths: readonly string[];
  /** The files after it; a path that ends in a slash stands for an empty folder. */
  readonly files: Files;
}

const names = fc.oneof(
  fc.constantFrom('notes.txt', '.hidden', 'public/more.md', 'public/deep/er.pdf', 'extra/'),
  fc.constantFrom('signatures/notes.txt', 'signatures/0123456789abcdef.dsse.json', 'signatures/d/'),
  fc
    .string({
      unit: fc.constantFrom(...'abcXYZ019._- é\n\\$`"\''),
      minLength: 1,
      maxLength: 12,
    })
    .filter((name) => name !== '.' && name !== '..'),
);

/** Every kind of change of these files. */
export function harmsOf(files: Files): fc.Arbitrary<Harm> {
  const path = fc.constantFrom(...[...files.keys()].sort());
  const other = (words: string, paths: readonly string[], change: (next: Files) => void): Harm => {
    const next = new Map(files);
    change(next);
    return {
      words: `${words} ${paths.map((each) => JSON.stringify(each)).join(' ')}`,
      paths,
      files: next,
    };
  };
  const bytes = (at: string): Uint8Array => files.get(at) ?? new Uint8Array();
  const flip = fc.tuple(path, fc.nat(), fc.nat(7)).map(([at, place, bit]) =>
    other(`flip bit ${bit} of byte ${place % bytes(at).length} in`, [at], (next) => {
      const harmed = Uint8Array.from(bytes(at));
      const index = place % harmed.length;
      harmed[index] = (harmed[index] ?? 0) ^ (1 << bit);
      next.set(at, harmed);
    }),
  );
  const cut = fc
    .tuple(path, fc.nat())
    .map(([at, place]) =>
      other('cut', [at], (next) => next.set(at, bytes(at).subarray(0, place % bytes(at).length))),
    );
  const append = fc
    .tuple(path, fc.constantFrom(' ', '\n', '\0', '\r\n'))
    .map(([at, more]) =>
      other('append to', [at], (next) => next.set(at, Buffer.concat([bytes(at), bytesOf(more)]))),
    );
  const remove = path.map((at) => other('remove', [at], (next) => next.delete(at)));
  const rename = fc
    .tuple(
      path,
      fc.oneof(
        names,
        path.map((at) => at.toUpperCase()),
        path.map((at) => `a/${at}`),
      ),
    )
    .filter(([at, to]) => !files.has(to) && !to.endsWith('/') && at !== to)
    .map(([at, to]) =>
      other('rename', [at, to], (next) => {
        next.delete(at);
        next.set(to, bytes(at));
      }),
    );
  const exchange = fc
    .tuple(path, path)
    .filter(([one, two]) => Buffer.compare(bytes(one), bytes(two)) !== 0)
    .map(([one, two]) =>
      other('exchange', [one, two], (next) => next.set(one, bytes(two)).set(two, bytes(one))),
    );
  const add = fc
    .tuple(names, fc.constantFrom('', 'x', '{}'))
    .filter(([at]) => !files.has(at))
    .map(([at, text]) => other('add', [at], (next) => next.set(at, bytesOf(text))));
  return fc.oneof({ weight: 4, arbitrary: flip }, cut, append, remove, rename, exchange, add);
}

/** Whether nothing outside signatures/ was touched. */
export function isInSignatures({ paths }: Harm): boolean {
  return paths.every((path) => path.startsWith('signatures/'));
}
