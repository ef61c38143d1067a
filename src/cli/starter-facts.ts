/** The text of a new facts file, from what the schema says about each field: what decides stands open, the rest as comments. */
import { type FactPath, factPaths } from '../facts/paths.gen.js';
import { wrap } from '../report/terminal.js';
import { leftOut, open, statedByInit } from './init-fields.js';
import { developerFields, type RoleFields, roleFields } from './starter-roles.js';

/** What a new file shows in another way than usual. */
export interface Starter {
  /** Fields that get a value from a file: they stand open with their help, and nothing is written below them. */
  readonly filled: ReadonlyMap<string, string>;
  /** Fields that are left to the provider although `init` states them otherwise. */
  readonly blank: ReadonlySet<string>;
  /** Lines of comment below the head. */
  readonly hints: readonly string[];
  /** Fields that a family file states, so that they are left out. */
  readonly inherited?: ReadonlySet<string>;
  /** Whose file it is, where that is known. */
  readonly role?: string;
}

export const usual: Starter = { filled: new Map(), blank: new Set(), hints: [] };

interface Node {
  readonly key: string;
  readonly path: FactPath;
  readonly children: Node[];
}

/** The text of a new facts file, made from what the schema says about each field. */
export function starterFacts(starter: Starter = usual): string {
  const role = fieldsOf(starter);
  return [
    '# yaml-language-server: $schema=./aiact.schema.json',
    '#',
    ...[...role.head, ...starter.hints].map((line) => `# ${line}`.trimEnd()),
    '',
    ...fieldTree(starter).flatMap((node) => [...linesOf(node, starter), '']),
  ]
    .join('\n')
    .replace(/(?<!\n)\n+$/, '\n');
}

const fieldsOf = ({ role = 'developer' }: Starter): RoleFields =>
  roleFields[role] ?? developerFields;

const isAtOrBelow = (path: string, other: string): boolean =>
  path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);

/** Whether the file shows a field: one of a family stands in its own file, and a role may ask for few. */
function isShown(path: FactPath, starter: Starter): boolean {
  const { open: opened, only } = fieldsOf(starter);
  const wanted = [...opened, ...starter.filled.keys()];
  if ([...(starter.inherited ?? [])].some((each) => isAtOrBelow(path, each))) return false;
  if (only !== null) return [...only, ...wanted].some((each) => isAtOrBelow(each, path));
  const isOfRole = opened.some(
    (each) => isAtOrBelow(path, groupOf(each)) || isAtOrBelow(each, path),
  );
  return isOfRole || !leftOut.some((out) => isAtOrBelow(path, out));
}

const groupOf = (path: string): string => path.slice(0, path.lastIndexOf('.'));

function fieldTree(starter: Starter): Node[] {
  const roots: Node[] = [];
  const byPath = new Map<string, Node>();
  for (const path of Object.keys(factPaths) as FactPath[]) {
    if (!isShown(path, starter)) continue;
    const cut = path.endsWith('[]') ? path.length - 2 : path.lastIndexOf('.');
    const parent = byPath.get(path.slice(0, Math.max(cut, 0)));
    const node: Node = { key: path.slice(path.endsWith('[]') ? cut : cut + 1), path, children: [] };
    byPath.set(path, node);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}

/** An active line for what is stated or must be filled in, and for whatever holds such a line; a comment for the rest. */
function linesOf(node: Node, starter: Starter, depth = 0, commented = false): string[] {
  const hidden = commented || !isActive(node, starter);
  const write = (line: string): string => (hidden ? `# ${line}` : line);
  const indent = '  '.repeat(depth);
  const about = aboutOf(node, 96 - indent.length).map((line) => write(`${indent}# ${line}`));
  const file = starter.filled.get(node.path);
  if (file !== undefined) return [...about, write(`${indent}${node.key}: # ${file}`)];
  if (node.path in statedByInit && !starter.blank.has(node.path)) {
    const stated = node.path === 'role.kind' ? starter.role : undefined;
    return [...about, write(`${indent}${node.key}: ${stated ?? statedByInit[node.path]}`)];
  }
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
    entry?.key === '[]'
      ? []
      : node.children.flatMap((child) => linesOf(child, starter, depth + 1, hidden));
  return [...about, write(`${indent}${node.key}:`), ...inner];
}

function isActive(node: Node, starter: Starter): boolean {
  return (
    node.path in statedByInit ||
    open.has(node.path) ||
    fieldsOf(starter).open.includes(node.path) ||
    starter.filled.has(node.path) ||
    node.children.some((child) => isActive(child, starter))
  );
}

/** The first sentence of what the schema says, and the values to choose from. */
function aboutOf(node: Node, width: number): string[] {
  const entry = factPaths[node.path];
  const listed = node.children[0]?.key === '[]' ? node.children[0].path : null;
  const values = entry.values ?? (listed === null ? undefined : factPaths[listed].values);
  const lead = listed === null ? 'One of' : 'Any of';
  const choices = values ? ` ${lead}: ${Object.keys(values).join(', ')}.` : '';
  const offered = node.path in statedByInit ? '' : choices;
  return wrap(firstSentence(entry.description) + offered, width).split('\n');
}

function firstSentence(text: string): string {
  return /^.+?(?<!e\.g|i\.e|Art)[.](?= [A-Z]|$)/.exec(text)?.[0] ?? text;
}
