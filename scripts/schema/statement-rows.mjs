// Gives one row for each field of the statement that is signed, from its schema: path, meaning, and what it may be.
import { readFile } from 'node:fs/promises';

const file = new URL('../../schemas/attestation.schema.json', import.meta.url);

export async function statementRows() {
  const schema = JSON.parse(await readFile(file, 'utf8'));
  const rows = [];
  const add = (path, node) => {
    rows.push([`\`${path}\``, node.description, formOf(node)]);
    inside(path, node);
  };
  const inside = (path, node) => {
    for (const [name, child] of Object.entries(node.properties ?? {}))
      add(`${path}.${name}`, child);
    if (node.items?.properties) inside(`${path}[]`, node.items);
  };
  for (const [name, node] of Object.entries(schema.properties)) add(name, node);
  return rows;
}

function formOf(node) {
  if (node.const !== undefined) return `\`${node.const}\``;
  const values = node.enum ?? node.additionalProperties?.enum;
  if (values) return values.map((value) => `\`${value}\``).join(', ');
  const types = [node.type].flat().filter((type) => type !== undefined);
  const words = { array: 'a list', object: 'a mapping', integer: 'a whole number', string: 'text' };
  const known = types.map((type) => words[type] ?? (type === 'boolean' ? 'true or false' : type));
  return known.map((word) => (word === 'null' ? '`null`' : word)).join(' or ');
}
