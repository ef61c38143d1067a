// Loads the library as it is built and prints each pattern that it puts together at run time, as JSON lines of source and flags.
import { readdirSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);
const seen = new Map();
globalThis.RegExp = new Proxy(RegExp, {
  construct(target, parts) {
    const made = Reflect.construct(target, parts);
    // The first line that is not this one tells who asked.
    if ((new Error().stack ?? '').split('\n')[2]?.includes(dist.pathname))
      seen.set(`${made}`, { source: made.source, flags: made.flags });
    return made;
  },
});
const modules = readdirSync(dist, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.js') && !/^bin\/|^cli\/main\.|thread|worker/.test(path))
  .sort();
for (const path of modules) await import(new URL(path, dist).href);
for (const pattern of seen.values()) process.stdout.write(`${JSON.stringify(pattern)}\n`);
