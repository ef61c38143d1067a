// A pack with one byte changed, or a file added, removed or renamed: verifying finds it.
import { readFileSync } from 'node:fs';
import { assess } from '../../dist/assess/assess.js';
import { renderPack } from '../../dist/pack/render-pack.js';
import { verifyPack } from '../../dist/pack/verify-pack.js';
import { readFacts } from '../../dist/read/read.js';

let files;

function folderOf(held) {
  const folders = new Set(
    [...held.keys()]
      .filter((path) => path.includes('/'))
      .map((path) => path.slice(0, path.lastIndexOf('/'))),
  );
  return {
    entries: [
      ...[...folders].map((path) => ({ path, kind: 'folder', size: 0 })),
      ...[...held].map(([path, { length }]) => ({ path, kind: 'file', size: length })),
    ].sort((left, right) => (left.path < right.path ? -1 : 1)),
    read: async (path) => held.get(path),
  };
}

export default {
  id: 'packs',
  about: 'A pack with one change: a bit, a byte, a file added, removed or renamed',
  slowest: 5000,
  async prepare() {
    const bytes = readFileSync(new URL('../../samples/smollm3-3b/aiact.yaml', import.meta.url));
    const read = readFacts([{ file: 'aiact.yaml', bytes }]);
    const options = { all: false, draft: true, only: ['copyright-policy'] };
    files = new Map(await renderPack(read, assess(read, { asOf: '2026-11-21' }), options));
    const { faults } = await verifyPack(folderOf(files), async () => []);
    if (faults.length > 0)
      throw new Error(`the pack is broken before it is changed: ${faults[0].message}`);
  },
  seeds: () => [],
  input(random) {
    const path = random.from([...files.keys()]);
    const kind = random.from(['bit', 'bit', 'bit', 'byte', 'add', 'remove', 'rename']);
    return Buffer.from(
      JSON.stringify({
        kind,
        path,
        at: random.below(files.get(path).length),
        value: random.below(255) + 1,
      }),
    );
  },
  async check(input) {
    const { kind, path, at, value } = JSON.parse(String(input));
    const held = new Map(files);
    const bytes = Buffer.from(held.get(path) ?? []);
    if (at >= bytes.length) return null;
    if (kind === 'bit') bytes[at] ^= 1 << (value % 8);
    if (kind === 'byte') bytes[at] ^= value;
    held.set(path, bytes);
    if (kind === 'add') held.set(`public/added-${value}.md`, Buffer.from('added'));
    if (kind === 'remove' || kind === 'rename') held.delete(path);
    if (kind === 'rename') held.set(`${path}-${value}`, bytes);
    const { faults } = await verifyPack(folderOf(held), async () => []);
    return faults.length > 0 ? null : `${kind} ${path} at ${at} went unnoticed`;
  },
};
