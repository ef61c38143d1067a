/** Facts under `openness` by chance: whatever the schema allows there, absences included. */
import { readFileSync } from 'node:fs';
import fc from '../property.js';

interface Node {
  readonly $ref?: string;
  readonly allOf?: readonly Node[];
  readonly else?: Node;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly 'x-vocabulary'?: string;
}

const schema = JSON.parse(
  readFileSync(new URL('../../schemas/aiact.schema.json', import.meta.url), 'utf8'),
) as {
  readonly properties: { readonly openness: Node };
  readonly definitions: Record<string, Node>;
};

const licences = [
  'MIT',
  'Apache-2.0',
  'CC-BY-4.0',
  'llama3.1',
  'other',
  'none',
  'MIT OR gemma',
  'zzz',
];
const texts = ['A sentence of the provider.', 'fully open source', 'open weights', 'Heron'];

const absence = fc.constantFrom(
  { unknown: 'Nobody has looked.' },
  { not_applicable: 'There is none.' },
  { withheld: 'It is a secret.' },
);

function arbitraryOf(node: Node): fc.Arbitrary<unknown> {
  if (node.else)
    return fc.oneof(
      { weight: 4, arbitrary: arbitraryOf(node.else) },
      { weight: 1, arbitrary: absence },
    );
  if (node.$ref) return ofDefinition(node.$ref);
  if (node.allOf?.[0]) return arbitraryOf(node.allOf[0]);
  if (node.enum) return fc.constantFrom(...node.enum);
  if (node.type === 'boolean') return fc.boolean();
  if (node.type === 'array' && node.items) {
    return node.items.enum
      ? fc.subarray([...node.items.enum])
      : fc.array(arbitraryOf(node.items), { maxLength: 3 });
  }
  if (node.properties) {
    const parts = Object.fromEntries(
      Object.entries(node.properties).map(([key, child]) => [key, arbitraryOf(child)]),
    );
    return fc.record(parts, { requiredKeys: [...(node.required ?? [])] });
  }
  return fc.constantFrom(...texts);
}

function ofDefinition(ref: string): fc.Arbitrary<unknown> {
  const name = ref.slice('#/definitions/'.length);
  if (name === 'licence') return fc.constantFrom(...licences);
  if (name === 'url') return fc.constant('https://heron.example/page');
  if (name === 'date') return fc.constant('2026-11-01');
  return arbitraryOf(schema.definitions[name] ?? {});
}

/** Everything that may stand under `openness`. */
export const anyOpenness = arbitraryOf(schema.properties.openness);
