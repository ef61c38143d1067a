// Writes the bill of materials of what is shipped (CycloneDX 1.6) from the lock file: the same bytes each time, nothing asked of a network.
import { readFile, writeFile } from 'node:fs/promises';

/** Packages that stand in the bundle of the command line alone, so that nobody installs them with the library. */
const bundled = ['docx'];

/** The bill as an object. Packages of development are no part of it, but those that were bundled. */
export function billOf({ name, version, license }, { packages }) {
  const shipped = Object.entries(packages)
    .filter(
      ([path, each]) =>
        bundled.some((name) => path === `node_modules/${name}`) ||
        (path.startsWith('node_modules/') && !each.dev && !each.devOptional),
    )
    .map(([path, each]) => ({
      path,
      name: path.slice(path.lastIndexOf('node_modules/') + 13),
      ...each,
    }))
    .sort((left, right) => (left.path < right.path ? -1 : 1));
  const refs = new Map(shipped.map((each) => [each.path, purlOf(each)]));
  const own = purlOf({ name, version });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: component({ name, version, license, type: 'application' }),
    },
    components: unique(shipped.map(component), (each) => each['bom-ref']),
    dependencies: unique(
      [
        {
          ref: own,
          dependsOn: refsOf('', {
            ...packages[''].dependencies,
            ...Object.fromEntries(bundled.map((name) => [name, '*'])),
          }),
        },
        ...shipped.map((each) => ({
          ref: purlOf(each),
          dependsOn: refsOf(each.path, { ...each.dependencies, ...each.optionalDependencies }),
        })),
      ],
      ({ ref }) => ref,
    ),
  };

  /** As Node looks for a package: below the one that asks, then one folder up after another. */
  function refsOf(from, wanted = {}) {
    return [
      ...new Set(
        Object.keys(wanted).flatMap((each) => {
          for (let folder = from; ; folder = above(folder)) {
            const found = refs.get(`${folder === '' ? '' : `${folder}/`}node_modules/${each}`);
            if (found !== undefined) return [found];
            if (folder === '') return [];
          }
        }),
      ),
    ].sort();
  }
}

const above = (path) => {
  const end = path.lastIndexOf('/node_modules/');
  return end === -1 ? '' : path.slice(0, end);
};

function component({ name, version, license, integrity, type = 'library' }) {
  const purl = purlOf({ name, version });
  const [algorithm, digest] = integrity?.split(' ')[0].split(/-(.*)/s) ?? [];
  return {
    type,
    'bom-ref': purl,
    name,
    version,
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    ...(license && {
      licenses: [/[ ()]/.test(license) ? { expression: license } : { license: { id: license } }],
    }),
    purl,
  };
}

const purlOf = ({ name, version }) => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;

function unique(list, key) {
  return [...new Map(list.map((each) => [key(each), each])).values()];
}

/** Reads the package and its lock file, and writes the bill to `target`. */
export async function writeBill(target) {
  const root = new URL('../', import.meta.url);
  const [own, lock] = await Promise.all(
    ['package.json', 'package-lock.json'].map(async (name) =>
      JSON.parse(await readFile(new URL(name, root), 'utf8')),
    ),
  );
  await writeFile(target, `${JSON.stringify(billOf(own, lock), null, 2)}\n`);
}
