// Turns the schema of facts into the one for editors. An editor shows the words of every schema that a value meets, and completes what stands in
// `anyOf`, not behind `if`: so each choice between value and absence becomes an `anyOf`, and shared definitions lose their own words.
import { parse } from 'yaml';

const absenceWords = [
  ['unknown', 'You do not know it; write what you tried'],
  ['not_applicable', 'It does not apply to this model; write why'],
  ['withheld', 'You do not publish it; write why'],
];
/** What says of a file how it is read, and is never taken from another. */
const notInherited = ['schema', 'extends', 'attests', 'provenance'];
/** Longer examples help nobody while typing. */
const longestExample = 60;
/** Text that may be written as a number, whose digits are kept. */
const numbersAsText = ['evaluation.results[].value', 'evaluation.results[].baseline'];

/** The schema for editors; `examples` are values in YAML by the paths of their fields. */
export function editorSchema(schema, examples) {
  const { definitions } = schema;
  const nameOf = (ref) => ref?.replace('#/definitions/', '');

  /** A definition without words of its own, which stand at the field. */
  const inlined = (node, path) => {
    if (node?.$ref === undefined) return node && convert(node, path);
    const { title: _, description: __, ...rest } = definitions[nameOf(node.$ref)];
    return inlined(rest, path);
  };

  const convert = (node, path) => {
    if (Array.isArray(node)) return node.map((each) => convert(each, path));
    if (typeof node !== 'object' || node === null) return node;
    const { if: test, then: _then, else: other, allOf, ...own } = node;
    const rest = Object.fromEntries(
      Object.entries(own)
        .filter(([key]) => !key.startsWith('x-') || path === null)
        .map(([key, value]) => [key, partOf(key, value, path)]),
    );
    if (nameOf(test?.$ref) === 'is_absence') {
      const value = withExample(inlined(other, path), path);
      const number = numbersAsText.includes(path) ? [{ type: 'number' }] : [];
      return { ...rest, anyOf: [value, ...number, { $ref: '#/definitions/absence' }] };
    }
    // The three go together: an editor asks the first and shows one of the others.
    for (const key of test === undefined ? [] : ['if', 'then', 'else']) {
      if (node[key] !== undefined)
        rest[key] = key === 'if' ? asked(node[key], path) : convert(node[key], path);
    }
    if (allOf?.length === 1 && allOf[0].$ref !== undefined)
      return withExample({ ...inlined(allOf[0], path), ...rest }, path);
    if (allOf !== undefined) rest.allOf = convert(allOf, path);
    return rest.type === 'string' ? withExample(rest, path) : rest;
  };

  const partOf = (key, value, path) => {
    if (['enum', 'const', 'required', 'enumDescriptions', 'default', 'examples'].includes(key))
      return value;
    if (key === 'properties') {
      const below = (name) => (path === '' ? name : `${path}.${name}`);
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [
          name,
          removable(convert(each, below(name)), below(name)),
        ]),
      );
    }
    if (key === 'patternProperties') {
      return Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, convert(each, `${path}.*`)]),
      );
    }
    return convert(value, key === 'items' ? `${path}[]` : path);
  };

  /** A question that decides what else is asked: what is taken away answers none. */
  let isAsking = false;
  const asked = (node, path) => {
    const before = isAsking;
    isAsking = true;
    const converted = convert(node, path);
    isAsking = before;
    return converted;
  };

  /** A key may be taken away from what a family file states; entries of lists are replaced whole. */
  const removable = (value, path) => {
    if (isAsking || path.includes('[]') || notInherited.includes(path)) return value;
    const { title, description, anyOf, ...rest } = value;
    const words = { ...(title && { title }), ...(description && { description }) };
    const unset = { $ref: '#/definitions/unset' };
    return anyOf === undefined
      ? { ...words, anyOf: [rest, unset] }
      : { ...words, ...rest, anyOf: [...anyOf, unset] };
  };

  const withExample = (value, path) => {
    const isPlain =
      ['string', 'number', 'integer'].includes(value?.type) && value.enum === undefined;
    const written = examples[path];
    if (!isPlain || written === undefined || written === 'other' || written.length > longestExample)
      return value;
    const example =
      value.type === 'string' ? String(parse(written, { schema: 'failsafe' })) : Number(written);
    return Number.isNaN(example) ? value : { ...value, examples: [example] };
  };

  const { definitions: _, ...start } = schema;
  const { title: __, description: ___, ...absence } = definitions.absence;
  return {
    ...convert(start, ''),
    $id: `${schema.$id}:editor`,
    $comment:
      'Generated from aiact.schema.json for editors; the same files are valid by both, but for the mark $unset of families.',
    definitions: {
      absence: {
        ...convert(absence, null),
        defaultSnippets: absenceWords.map(([kind, description]) => ({
          ...{ label: `{ ${kind}: reason }`, description },
          body: { [kind]: '$1' },
        })),
      },
      // Offered by no editor: it means something only below a family file.
      unset: {
        type: 'object',
        properties: { $unset: { const: true, doNotSuggest: true } },
        required: ['$unset'],
        additionalProperties: false,
      },
      ...Object.fromEntries(
        Object.entries(definitions)
          .filter(([name]) => name !== 'absence')
          .map(([name, each]) => {
            const { title: ____, description: _____, ...bare } = each;
            return [name, convert(bare, null)];
          }),
      ),
    },
  };
}
