/** The bill of materials names what is shipped and nothing that only builds or tests it. */
import { describe, expect, it } from '@jest/globals';
import { textOf } from '../house/sources.js';

interface Bill {
  readonly components: readonly {
    readonly name: string;
    readonly 'bom-ref': string;
    readonly hashes?: readonly { readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const { billOf } = (await import(new URL('../../scripts/sbom.mjs', import.meta.url).href)) as {
  billOf: (own: unknown, lock: unknown) => Bill;
};
const own = JSON.parse(textOf('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
};
const bill = billOf(own, JSON.parse(textOf('package-lock.json')));
const names = bill.components.map(({ name }) => name);

describe('The bill of materials', () => {
  it('names every package that the program depends on, each with its hash', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(own.dependencies)));
    for (const { name, hashes } of bill.components) {
      expect([name, hashes?.[0]?.content.length]).toEqual([name, 128]);
    }
  });

  it('names no package of development but the one inside the bundle, and pdf-lib is one of them', () => {
    expect(Object.keys(own.devDependencies)).toContain('pdf-lib');
    expect(names.filter((name) => name in own.devDependencies)).toEqual(['docx']);
  });

  it('has no dependency that it does not name', () => {
    const refs = new Set(bill.components.map((each) => each['bom-ref']));
    const wanted = bill.dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(wanted.length).toBeGreaterThan(names.length);
    expect(wanted.filter((ref) => !refs.has(ref))).toEqual([]);
  });

  it('gives a package its own version of another where two are installed', () => {
    const lock = {
      packages: {
        '': { dependencies: { a: '1', b: '1' } },
        'node_modules/a': { version: '1.0.0', dependencies: { b: '2' } },
        'node_modules/a/node_modules/b': { version: '2.0.0' },
        'node_modules/b': { version: '1.0.0' },
        'node_modules/c': { version: '1.0.0', dev: true },
      },
    };
    const { dependencies } = billOf({ name: 'x', version: '1.0.0' }, lock);
    expect(dependencies).toEqual([
      { ref: 'pkg:npm/x@1.0.0', dependsOn: ['pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0'] },
      { ref: 'pkg:npm/a@1.0.0', dependsOn: ['pkg:npm/b@2.0.0'] },
      { ref: 'pkg:npm/b@2.0.0', dependsOn: [] },
      { ref: 'pkg:npm/b@1.0.0', dependsOn: [] },
    ]);
  });
});
