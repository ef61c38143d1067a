/** `init`: writes a commented aiact.yaml to fill in; as it is, it never passes `check`. */
import { join, resolve } from 'node:path';
import { type FactPath, factPaths } from '../../facts/paths.gen.js';
import { makeFolder } from '../../files/make-folder.js';
import { writeWhole } from '../../files/write-file.js';
import { show, wrap } from '../../report/terminal.js';
import { leftOut, open, stated } from '../init-fields.js';
import { type ExitCode, type Io, UsageError } from '../io.js';
import { assertNoLinks } from '../output-places.js';
import { writingError } from '../write-reports.js';

export interface InitOptions {
  readonly yes?: boolean;
  readonly force?: boolean;
}

/** Writes `aiact.yaml` into the folder and says what comes next; an existing file stays unless `--force`. */
export async function init(dir: string, options: InitOptions, io: Io): Promise<ExitCode> {
  if (!options.yes) throw new UsageError('init asks no questions yet; run it with --yes');
  const folder = resolve(io.cwd, dir);
  const shown = join(dir, 'aiact.yaml');
  await assertNoLinks([shown], io);
  try {
    await makeFolder(folder);
    await writeWhole(join(folder, 'aiact.yaml'), starterFacts(), {
      replace: options.force === true,
      from: io.cwd,
    });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw new UsageError(`${shown} exists; --force replaces it`);
    throw writingError(shown, error);
  }
  io.stdout(`Wrote ${show(shown)}
Next: aiact-doc schema > ${show(join(dir, 'aiact.schema.json'))}   lets your editor complete and explain the fields
      fill in what you know, then aiact-doc check ${show(dir)}
`);
  return 0;
}

interface Node {
  readonly key: string;
  readonly path: FactPath;
  readonly children: Node[];
}

/** The text of a new facts file, made from what the schema says about each field. */
export function starterFacts(): string {
  return [
    '# yaml-language-server: $schema=./aiact.schema.json',
    '#',
    '# Facts about one general-purpose AI model. Fill in the empty fields first: they decide what you owe.',
    '# Then uncomment what applies to you. Whatever you do not know or do not publish, say so, with the reason:',
    '#   field: { unknown: why }      field: { not_applicable: why }      field: { withheld: why }',
    '# Fields for other cases (modifiers, systemic risk, positions, …) are in the schema.',
    '',
    ...fieldTree().flatMap((node) => [...linesOf(node, 0, false), '']),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function fieldTree(): Node[] {
  const roots: Node[] = [];
  const byPath = new Map<string, Node>();
  for (const path of Object.keys(factPaths) as FactPath[]) {
    if (
      leftOut.some(
        (out) => path === out || path.startsWith(`${out}.`) || path.startsWith(`${out}[`),
      )
    )
      continue;
    const cut = path.endsWith('[]') ? path.length - 2 : path.lastIndexOf('.');
    const parent = byPath.get(path.slice(0, Math.max(cut, 0)));
    const node: Node = { key: path.slice(path.endsWith('[]') ? cut : cut + 1), path, children: [] };
    byPath.set(path, node);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** An active line for what is stated or must be filled in, and for whatever holds such a line; a comment for the rest. */
function linesOf(node: Node, depth: number, commented: boolean): string[] {
  const hidden = commented || !isActive(node);
  const write = (line: string): string => (hidden ? `# ${line}` : line);
  const indent = '  '.repeat(depth);
  const about = aboutOf(node, 96 - indent.length).map((line) => write(`${indent}# ${line}`));
  if (node.path in stated) return [...about, write(`${indent}${node.key}: ${stated[node.path]}`)];
  const [entry] = node.children;
  if (entry?.key === '[]') {
    const fields = entry.children.map((field, index) =>
      write(`${indent}  ${index === 0 ? '- ' : '  '}${field.key}:`),
    );
    if (hidden || fields.length > 0) {
      return [...about, write(`${indent}${node.key}:${fields.length > 0 ? '' : ' []'}`), ...fields];
    }
  }
  const inner =
    entry?.key === '[]' ? [] : node.children.flatMap((child) => linesOf(child, depth + 1, hidden));
  return [...about, write(`${indent}${node.key}:`), ...inner];
}

function isActive(node: Node): boolean {
  return node.path in stated || open.has(node.path) || node.children.some(isActive);
}

/** The first sentence of what the schema says, and the values to choose from. */
function aboutOf(node: Node, width: number): string[] {
  const entry = factPaths[node.path];
  const listed = node.children[0]?.key === '[]' ? node.children[0].path : null;
  const values = entry.values ?? (listed === null ? undefined : factPaths[listed].values);
  const lead = listed === null ? 'One of' : 'Any of';
  const choices = values ? ` ${lead}: ${Object.keys(values).join(', ')}.` : '';
  const offered = node.path in stated ? '' : choices;
  return wrap(firstSentence(entry.description) + offered, width).split('\n');
}

function firstSentence(text: string): string {
  return /^.+?(?<!e\.g|i\.e|Art)[.](?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}
