/** The text of a new facts file that extends a family file: without what the family states, and with nothing attested. */
import { dirname, relative, resolve, sep } from 'node:path';
import { familyRowOf } from '../facts/families.js';
import { readFacts } from '../read/read.js';
import { show } from '../report/terminal.js';
import { familyFiles } from './family-files.js';
import { type Io, UsageError } from './io.js';
import { starterFacts, usual } from './starter-facts.js';

/** `family` is as somebody typed it, `shown` the facts file to be, `role` whose it is where that was answered. */
export async function memberFacts(
  family: string,
  shown: string,
  role: string | undefined,
  io: Io,
): Promise<string> {
  const folder = dirname(resolve(io.cwd, shown));
  const way = relative(folder, resolve(io.cwd, family)).split(sep).join('/');
  const line = `extends: ${JSON.stringify(way).slice(1, -1)}\n`;
  const file = { file: 'aiact.yaml', bytes: new TextEncoder().encode(`schema: 1\n${line}`) };
  const { bases, unread } = await familyFiles([file], folder, io.cwd);
  const read = readFacts([file, ...bases], { unread });
  const wrong = read.findings.find(
    ({ id, severity }) => severity === 'error' && !id.startsWith('schema/'),
  );
  if (read.family === undefined || wrong !== undefined) {
    throw new UsageError(
      `${show(family)} can't be extended: ${show(wrong?.message ?? 'it is no family file')}; ${show(wrong?.help ?? '')}`,
    );
  }
  const inherited = read.family.facts.map(({ path }) => path);
  const rows = read.family.facts
    .filter(({ attested }) => attested === null)
    .map(({ path }) => familyRowOf(path)?.facts ?? path);
  const text = starterFacts({ ...usual, inherited: new Set(inherited), ...(role && { role }) });
  const head = [
    '# What is not stated here is read there; to take a key away, write `key: { $unset: true }`.',
    line.trimEnd(),
    ...(rows.length === 0
      ? []
      : [
          '# Facts of the family that can lower duties. They settle nothing for this model before somebody has looked',
          '# whether they hold for it: name in this line what was looked at, by whom and when, and uncomment it.',
          `# attests: [{ facts: [${[...new Set(rows)].join(', ')}], by: , on: }]`,
        ]),
  ];
  const at = text.indexOf('\n\n') + 2;
  return `${text.slice(0, at)}${head.join('\n')}\n\n${text.slice(at)}`;
}
